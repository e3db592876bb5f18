#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

#include <optional>

namespace composer::theme {

/// Draws one SVG of resources/icons with `currentColor` replaced: by the role's colour in the palette given, or,
/// without one, in the application's palette of the moment. Disabled icons are muted.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, Role role, std::optional<QPalette> palette);

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }

private:
    QString m_name;
    Role m_role;
    std::optional<QPalette> m_palette;
};

/// Renderers are kept per name and colour for the life of the program (some dozens). GUI thread only.
void paintSvg(QPainter *painter, const QRectF &rectangle, const QString &name, const QColor &color);

} // namespace composer::theme
