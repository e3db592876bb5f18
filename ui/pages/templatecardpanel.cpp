#include "ui/pages/templatecardpanel.h"

#include "templates/templatetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/daynote.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QUrl>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawAfterMs = 40; // typing draws once, not at each key

QToolButton *makeStep(const QString &name, const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(words);
    button->setToolTip(words);
    theme::setKind(button, theme::Kind::Quiet);
    return button;
}

} // namespace

TemplateCardPanel::TemplateCardPanel(QWidget *parent, const Clock &clock)
    : QWidget(parent)
    , m_clock(clock)
    , m_position(new ElidedLabel(this))
    , m_sample(new QLabel(this))
    , m_previous(makeStep(u"previousSample"_s, u"chevron-left"_s, tr("Previous row")))
    , m_next(makeStep(u"nextSample"_s, u"chevron-right"_s, tr("Next row")))
    , m_view(new CardView(this))
    , m_dayNote(new DayNote(this))
    , m_asHubSpot(new QCheckBox(tr("Hide empty values, as HubSpot does"), this))
    , m_labels(new QCheckBox(tr("Show the labels of choices"), this))
    , m_optionNote(new QLabel(this))
{
    m_position->setObjectName(u"samplePosition"_s);
    m_position->setTone(theme::Role::TextMuted);
    m_asHubSpot->setObjectName(u"templateAsHubSpot"_s);
    m_labels->setObjectName(u"templateOptionLabels"_s);
    m_optionNote->setObjectName(u"optionNote"_s);
    m_optionNote->setWordWrap(true);
    m_optionNote->setTextFormat(Qt::PlainText);
    m_optionNote->setFont(theme::smallFont(font()));
    theme::setTone(m_optionNote, theme::Role::TextMuted);
    m_sample->setObjectName(u"sampleRow"_s);
    theme::setTone(m_sample, theme::Role::TextMuted);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(theme::gapInside);
    steps->addWidget(m_position, 1);
    steps->addWidget(m_sample);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(new SectionHeader(tr("The card on the timeline"), this));
    layout->addLayout(steps);
    layout->addWidget(m_view);
    layout->addWidget(m_dayNote);
    layout->addWidget(m_asHubSpot);
    layout->addWidget(m_labels);
    layout->addWidget(m_optionNote);
    m_position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name gives way to the row's number
    m_due.setSingleShot(true);
    m_due.setInterval(drawAfterMs);
    connect(&m_due, &QTimer::timeout, this, &TemplateCardPanel::draw);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_asHubSpot, &QCheckBox::toggled, this, &TemplateCardPanel::draw);
    connect(m_labels, &QCheckBox::toggled, this, &TemplateCardPanel::draw);
    connect(m_view, &CardView::holeActivated, this, &TemplateCardPanel::holeActivated);
    connect(m_view, &CardView::linkActivated, this, &TemplateCardPanel::linkActivated);
}

void TemplateCardPanel::setRecord(const TemplateRecord &record)
{
    m_record = record;
    if (!m_due.isActive())
        m_due.start();
}

void TemplateCardPanel::setSamples(const EventTable &samples, const QString &origin)
{
    m_samples = samples;
    m_origin = origin;
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(samples.rowCount() - 1, 0));
    m_due.start();
}

void TemplateCardPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_due.start();
}

void TemplateCardPanel::setUnknownNames(const QStringList &names)
{
    if (m_unknown == names)
        return;
    m_unknown = names;
    m_due.start();
}

/// A name that is no token is not a value that is missing: the hole says so.
void TemplateCardPanel::nameUnknown(CardPart &part) const
{
    for (const QString &name : m_unknown) {
        const QString begin = u"<a class=\"hole\" href=\"hole:%1\">"_s.arg(name.toHtmlEscaped());
        const QString said = tr("%1 is not a token").arg(name);
        for (qsizetype at = part.html.indexOf(begin); at >= 0; at = part.html.indexOf(begin, at + begin.size())) {
            const qsizetype from = at + begin.size();
            const qsizetype end = part.html.indexOf("</a>"_L1, from);
            if (end >= 0)
                part.html.replace(from, end - from, said.toHtmlEscaped());
        }
    }
}

void TemplateCardPanel::flush()
{
    if (m_due.isActive())
        draw();
}

void TemplateCardPanel::step(int by)
{
    m_row = std::clamp<qsizetype>(m_row + by, 0, std::max<qsizetype>(m_samples.rowCount() - 1, 0));
    draw();
}

EventDraft TemplateCardPanel::madeUp() const
{
    EventDraft draft;
    const QDate today = utcNow(m_clock).toLocalTime().date();
    draft.timestamp = today.toString(Qt::ISODate) + u"T10:00:00Z"_s;
    for (const Token &token : m_record.eventTemplate.tokens) {
        switch (token.type) {
        case TokenType::String:
            draft.tokens.append(token.label.isEmpty() ? token.name : token.label);
            break;
        case TokenType::Number:
            draft.tokens.append(u"42"_s);
            break;
        case TokenType::Enumeration:
            draft.tokens.append(token.options.isEmpty() ? QString() : token.options.first().value);
            break;
        case TokenType::Date:
            draft.tokens.append(today.toString(Qt::ISODate) + u"T00:00:00Z"_s);
            break;
        }
    }
    return draft;
}

EventDraft TemplateCardPanel::sample() const
{
    if (m_samples.rowCount() == 0)
        return madeUp();
    EventDraft draft = m_samples.draft(m_row);
    const EventTemplate &of = m_samples.eventTemplate();
    QList<QString> values(m_record.eventTemplate.tokens.size());
    const QStringList names = namesAfter(of, m_record.history(), m_record.eventTemplate);
    for (qsizetype i = 0; i < of.tokens.size(); ++i) {
        const int index = m_record.eventTemplate.tokenIndex(names.at(i));
        if (index >= 0)
            values[index] = draft.tokens.value(i);
    }
    draft.tokens = values;
    return draft;
}

void TemplateCardPanel::draw()
{
    m_due.stop();
    CardOptions options;
    options.zone = m_zone;
    options.locale = locale();
    options.holes = m_asHubSpot->isChecked() ? Holes::AsHubSpot : Holes::Visible;
    options.optionText = m_labels->isChecked() ? OptionText::Label : OptionText::Value;
    const EventDraft draft = sample();
    m_card = renderCard(m_record.eventTemplate, draft, options);
    nameUnknown(m_card.header);
    nameUnknown(m_card.detail);
    const QString url = draft.iframeUrl.isEmpty() ? m_record.frame.url : draft.iframeUrl;
    const QString link = draft.iframeLinkLabel.isEmpty() ? m_record.frame.linkLabel : draft.iframeLinkLabel;
    m_view->setCard({ m_record.eventTemplate.name, m_card, url.isEmpty() ? QString() : link, QUrl(url) });
    m_dayNote->showFor(m_card.printsDay, m_zone);
    showPosition();
    showOptionNote();
}

void TemplateCardPanel::showPosition()
{
    const qsizetype rows = m_samples.rowCount();
    m_position->setText(rows == 0 ? tr("made-up values") : m_origin);
    m_sample->setText(tr("Row %1 of %2").arg(locale().toString(m_row + 1), locale().toString(rows)));
    m_sample->setVisible(rows > 0);
    m_previous->setVisible(rows > 0);
    m_next->setVisible(rows > 0);
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < rows);
}

void TemplateCardPanel::showOptionNote()
{
    const EventDraft draft = sample();
    QString note;
    if (const TokenOption *option = labelledOption(m_record.eventTemplate, draft))
        note = tr("HubSpot does not say whether a card shows a choice's value (%1) or its label (%2).")
                   .arg(option->value, option->label);
    m_optionNote->setText(note);
    m_optionNote->setVisible(!note.isEmpty());
    m_labels->setVisible(!note.isEmpty());
}

void TemplateCardPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_due.start();
}

} // namespace composer

#include "moc_templatecardpanel.cpp"
