#include "ui/dialogs/reviewdialog.h"

#include "ui/models/embedsurvey.h"
#include "ui/widgets/embedsurveyrow.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/factrow.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewWidth = 560;
constexpr int mostFactsHeight = 340; // the whole sheet then fits a window 640 high

} // namespace

ReviewDialog::ReviewDialog(const PlanSummary &summary, const Connection &connection,
    const EventTemplate &eventTemplate, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(tr("Review"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(reviewWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage - theme::gapInside);
    layout->setSpacing(theme::gapGroup);
    addHeading(layout, summary.events);
    layout->addWidget(portalBand(connection));
    addFacts(layout, reviewFacts(summary, eventTemplate, zone, locale()));
    if (summary.emailsThatWouldChange > 0)
        addConsent(layout, summary.emailsThatWouldChange);
    addButtons(layout, summary.events);
}

void ReviewDialog::addHeading(QBoxLayout *layout, qint64 events)
{
    auto *title = new QLabel(createVerb(events) + u'?');
    title->setObjectName(u"reviewTitle"_s);
    title->setFont(theme::titleFont(font()));
    auto *subtitle = new QLabel(tr("Created events cannot be changed or deleted."));
    theme::setTone(subtitle, theme::Role::TextMuted);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(theme::gapInside);
    heading->addWidget(title);
    heading->addWidget(subtitle);
    layout->addLayout(heading);
    setAccessibleName(title->text());
    setAccessibleDescription(subtitle->text());
}

QWidget *ReviewDialog::portalBand(const Connection &connection)
{
    const bool practice = connection.isPractice;
    auto *band = new QFrame;
    theme::setGround(band, practice ? theme::Role::UnknownSoft : theme::Role::Selection);
    band->setObjectName(u"reviewPortal"_s);
    auto *layout = new QHBoxLayout(band);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->setSpacing(theme::gap + 2);
    layout->addWidget(new IconLabel(practice ? u"practice"_s : u"globe"_s,
        practice ? theme::Role::Unknown : theme::Role::Accent), 0, Qt::AlignTop);
    auto *label = new QLabel(u"<b>%1</b>&nbsp;&nbsp; %2"_s.arg(
        connection.name.toHtmlEscaped(), portalNature(connection).toHtmlEscaped()));
    label->setObjectName(u"reviewPortalText"_s);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumSize(1, 1);
    layout->addWidget(label, 1);
    return band;
}

void ReviewDialog::addFacts(QBoxLayout *layout, const QList<ReviewFact> &facts)
{
    auto *list = new FactList;
    list->setObjectName(u"reviewFacts"_s);
    for (const ReviewFact &fact : facts)
        list->addFact(new FactRow(fact.icon, fact.role, fact.factHtml, fact.explanation));
    list->setAccessibleName(tr("What will happen"));
    layout->addWidget(list);
    m_facts = list;
}

void ReviewDialog::addConsent(QBoxLayout *layout, qint64 changedEmails)
{
    m_consent = new QCheckBox(tr("I understand that %Ln contacts get another email address", nullptr, int(changedEmails)));
    m_consent->setObjectName(u"reviewConsent"_s);
    layout->addWidget(m_consent);
    connect(m_consent, &QCheckBox::toggled, this, [this](bool understood) {
        m_createAll->setEnabled(understood);
        m_createFirst->setEnabled(understood);
    });
}

void ReviewDialog::addButtons(QBoxLayout *layout, qint64 events)
{
    m_createFirst = new QPushButton(tr("Create 1 first, to look at it"));
    m_createFirst->setObjectName(u"createFirstButton"_s);
    m_createFirst->setVisible(events > 1);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_createAll = new QPushButton(createVerb(events));
    m_createAll->setObjectName(u"createAllButton"_s);
    theme::setKind(m_createAll, theme::Kind::Primary);
    for (QPushButton *button : { m_createFirst, m_cancel, m_createAll })
        button->setAutoDefault(false);
    m_createAll->setEnabled(!m_consent);
    m_createFirst->setEnabled(!m_consent);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_createFirst);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_createAll);
    layout->addLayout(row);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_createAll, &QPushButton::clicked, this, [this] {
        Q_EMIT createAllRequested();
        accept();
    });
    connect(m_createFirst, &QPushButton::clicked, this, [this] {
        Q_EMIT createFirstRequested();
        accept();
    });
}

void ReviewDialog::setEmbedSurvey(EmbedSurvey *survey, const QTimeZone &zone)
{
    if (!survey || survey->state().events == 0)
        return;
    auto *row = new EmbedSurveyRow;
    row->setZone(zone);
    row->setSurvey(survey);
    m_facts->addFact(row);
    connect(survey, &EmbedSurvey::changed, this, [this] {
        if (isVisible())
            fitHeights();
    });
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter is pressed by habit. Here it may take back, never send.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_cancel->hasFocus())
            reject();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ReviewDialog::fitHeights()
{
    const int needed = m_facts->heightNeeded(reviewWidth - 2 * theme::gapPage);
    m_facts->setFocusPolicy(needed > mostFactsHeight ? Qt::StrongFocus : Qt::NoFocus); // to scroll by keyboard
    m_facts->setFixedHeight(std::min(needed, mostFactsHeight));
    setFixedHeight(layout()->totalHeightForWidth(reviewWidth));
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    fitHeights(); // only now fonts are final and heights can be asked for
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace composer
