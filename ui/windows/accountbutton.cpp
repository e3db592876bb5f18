#include "ui/windows/accountbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12; // as the style sheet's padding
constexpr int markSize = 16;
constexpr int arrowRoom = 26;
constexpr int widestName = 200;
constexpr int pillPadding = 8;

} // namespace

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
{
    setIconSize({ markSize, markSize });
}

void AccountButton::showNothing(const QString &invitation)
{
    m_hasPill = false;
    setIcon({});
    setText(invitation);
    setAccessibleName(tr("Account: %1").arg(invitation));
    updateGeometry();
}

void AccountButton::showAccount(const Connection &account, bool needsSignIn)
{
    m_look = accountLook(account);
    m_hasPill = !account.isPractice; // whose name says it
    setIcon(needsSignIn ? theme::icon(u"warning"_s, theme::Role::Warning) : theme::icon(m_look.icon, m_look.role));
    setText(account.name);
    const QString said = tr("Account: %1").arg(account.name);
    setAccessibleName(m_hasPill ? said + u" · "_s + m_look.word : said);
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const
{
    const int mark = icon().isNull() ? 0 : markSize + theme::gap;
    const int width = edge + mark + fontMetrics().horizontalAdvance(shownName())
        + (m_hasPill ? theme::gap + pillWidth() : 0) + arrowRoom;
    return { width, QPushButton::sizeHint().height() };
}

QSize AccountButton::minimumSizeHint() const
{
    return sizeHint();
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    QRect place = rect().adjusted(edge, 0, -arrowRoom, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, place.left(), place.center().y() - markSize / 2 + 1, markSize, markSize);
        place.setLeft(place.left() + markSize + theme::gap);
    }
    painter.setPen(theme::color(isEnabled() ? theme::Role::Text : theme::Role::TextMuted, palette()));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shownName());
    if (!m_hasPill)
        return;
    const QFont font = theme::strongFont(theme::smallFont(this->font()));
    const int height = QFontMetrics(font).height() + 4;
    const QRect pill(place.right() + 1 - pillWidth(), place.center().y() - height / 2 + 1, pillWidth(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(m_look.ground, palette()));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme::color(m_look.role, palette()));
    painter.drawText(pill, Qt::AlignCenter, m_look.word);
}

QString AccountButton::shownName() const
{
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, widestName);
}

int AccountButton::pillWidth() const
{
    const QFontMetrics metrics(theme::strongFont(theme::smallFont(font())));
    return metrics.horizontalAdvance(m_look.word) + 2 * pillPadding;
}

} // namespace composer

#include "moc_accountbutton.cpp"
