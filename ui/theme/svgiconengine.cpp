#include "ui/theme/svgiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace composer::theme {
namespace {

std::shared_ptr<QSvgRenderer> svgRenderer(const QString &name, const QColor &color)
{
    static QHash<std::pair<QString, QRgb>, std::shared_ptr<QSvgRenderer>> renderers;
    std::shared_ptr<QSvgRenderer> &renderer = renderers[{ name, color.rgb() }];
    if (!renderer) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", color.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(svg);
    }
    return renderer;
}

} // namespace

SvgIconEngine::SvgIconEngine(QString name, Role role, std::optional<QPalette> palette)
    : m_name(std::move(name))
    , m_role(role)
    , m_palette(std::move(palette))
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State)
{
    const QPalette palette = m_palette.value_or(QGuiApplication::palette());
    QColor ink = color(m_role, palette);
    if (mode == QIcon::Disabled) {
        ink = color(Role::TextMuted, palette);
        painter->setOpacity(painter->opacity() * 0.55);
    }
    // A square: what is wider leaves room at its right, see theme::standIconApart().
    QRect square = rectangle;
    square.setWidth(std::min(rectangle.width(), rectangle.height()));
    paintSvg(painter, square, m_name, ink);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

void paintSvg(QPainter *painter, const QRectF &rectangle, const QString &name, const QColor &color)
{
    svgRenderer(name, color)->render(painter, rectangle);
}

} // namespace composer::theme
