#include "ui/widgets/cardview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cardtext.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeSize = 30; // HubSpot shows a template's icon at 30 × 30
constexpr int badgeRoom = theme::gapGroup + badgeSize + 12;

} // namespace

ShownCard sentCard(const EventTemplate &eventTemplate, const EventDraft &event, const CardOptions &options)
{
    ShownCard shown { eventTemplate.name, renderCard(eventTemplate, event, options), {} };
    shown.zone = options.zone;
    shown.iframeUrl = QUrl(event.iframeUrl.trimmed(), QUrl::StrictMode);
    if (!shown.iframeUrl.isEmpty())
        shown.iframeLink = event.iframeLinkLabel;
    return shown;
}

CardView::CardView(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_header(new CardText(this))
    , m_toggle(new QPushButton(this))
    , m_detail(new CardText(this))
    , m_link(new QPushButton(this))
{
    setObjectName(u"cardView"_s);
    theme::setKind(this, theme::Kind::Raised);
    m_title->setObjectName(u"cardTitle"_s);
    m_title->setFont(theme::strongFont(font()));
    m_time->setObjectName(u"cardTime"_s);
    theme::setTone(m_time, theme::Role::TextMuted);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setMinimumWidth(1);
    m_header->setObjectName(u"cardHeader"_s);
    m_detail->setObjectName(u"cardDetail"_s);
    m_toggle->setObjectName(u"cardToggleDetails"_s);
    m_link->setObjectName(u"cardIframeLink"_s);
    for (QPushButton *button : { m_toggle, m_link }) {
        theme::setKind(button, theme::Kind::Link);
        button->setCursor(Qt::PointingHandCursor);
        button->setStyleSheet(u"padding: 0; margin-left: -1px;"_s); // its words stand on the edge of the card's text
    }

    m_head->addWidget(m_title, 1, Qt::AlignTop);
    m_head->addWidget(m_time, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(badgeRoom, theme::gapGroup - 2, theme::gapGroup, theme::gapGroup - 2);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(m_head);
    layout->addWidget(m_header);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_detail);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addStretch(1); // what the card has too much is below, not between title and text

    connect(m_toggle, &QPushButton::clicked, this, [this] { setDetailsShown(!m_detailsShown); });
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_iframeUrl.isEmpty())
            Q_EMIT iframeLinkActivated();
        else
            Q_EMIT linkActivated(m_iframeUrl);
    });
    for (CardText *text : { m_header, m_detail }) {
        connect(text, &CardText::holeActivated, this, &CardView::holeActivated);
        connect(text, &CardText::linkActivated, this, &CardView::linkActivated);
    }
    retranslate();
}

void CardView::setCard(const ShownCard &shown)
{
    const Card &card = shown.card;
    m_title->setText(shown.templateName);
    m_time->setText(card.time);
    fitHead();
    m_header->setContent(card.header.html, card.header.text);
    m_detail->setContent(card.detail.html, card.detail.text);
    m_hasDetail = !card.detail.html.isEmpty();
    m_link->setText(shown.iframeLink);
    m_link->setVisible(!shown.iframeLink.isEmpty());
    m_iframeUrl = shown.iframeUrl;
    updateDetails();
}

void CardView::setPathNames(const std::function<QString(const QString &path)> &nameOf)
{
    m_header->setPathNames(nameOf);
    m_detail->setPathNames(nameOf);
}

void CardView::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    updateDetails();
}

void CardView::updateDetails()
{
    m_toggle->setVisible(m_hasDetail);
    m_toggle->setText(m_detailsShown ? tr("Hide details") : tr("Show details"));
    m_detail->setVisible(m_hasDetail && m_detailsShown);
}

void CardView::retranslate()
{
    setAccessibleName(tr("The card on the timeline"));
    m_header->setAccessibleName(tr("Header of the card"));
    m_detail->setAccessibleName(tr("Details of the card"));
    updateDetails();
}

/// Title and time in one line where both have room, else one above the other: neither is cut for the other's sake.
void CardView::fitHead()
{
    if (!layout())
        return; // not built yet
    const QMargins edges = layout()->contentsMargins();
    const int room = contentsRect().width() - edges.left() - edges.right(); // within the frame
    const int timeWidth = m_time->fontMetrics().horizontalAdvance(m_time->text()) + 1;
    const bool fits = m_title->sizeHint().width() + theme::gap + timeWidth <= room;
    if (m_time->wordWrap() == fits)
        m_time->setWordWrap(!fits); // "18 de mar de 2026 a las 10:00" may need two lines of its own
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(fits ? theme::gap : 0);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void CardView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_title->setFont(theme::strongFont(font()));
    fitHead();
}

void CardView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge(theme::gapGroup, theme::gapGroup - 2, badgeSize, badgeSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Role::Selection, palette()));
    painter.drawEllipse(badge);
    theme::paintIcon(
        &painter, badge.adjusted(7, 7, -7, -7), u"calendar"_s, theme::color(theme::Role::Accent, palette()));
}

} // namespace composer

#include "moc_cardview.cpp"
