#include "ui/pages/historypage.h"

#include "ui/models/outcomelook.h"
#include "ui/models/spokentime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/daynote.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 250;
constexpr int leastSideWidth = 260;
constexpr int mostSideWidth = 360;
constexpr int leastColumnWidth = 64;
constexpr int mostNameWidth = 220;

enum HistoryColumn { SentColumn, AccountColumn, DraftColumn, ForColumn, OutcomeColumn };

QComboBox *choice(const QString &objectName, const QString &name)
{
    auto *box = new ElidedComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumHeight(theme::controlHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void fill(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &choices)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const auto &[id, name] : choices)
        box->addItem(name, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_anywhere(new QCheckBox(tr("In all that left, not only addresses and ids")))
    , m_account(choice(u"historyAccount"_s, tr("Account")))
    , m_template(choice(u"historyTemplate"_s, tr("Template")))
    , m_outcome(choice(u"historyOutcome"_s, tr("Outcome")))
    , m_days(choice(u"historyDays"_s, tr("Sent when")))
    , m_said(new QLabel)
    , m_stop(new QPushButton(tr("Stop looking")))
    , m_table(new QTableWidget(0, 5))
    , m_body(new QWidget)
    , m_card(new CardView)
    , m_dayNote(new DayNote)
    , m_noCard(new QLabel)
    , m_open(new QPushButton(tr("Open the send")))
{
    setObjectName(u"historyPage"_s);
    theme::setKind(this, theme::Kind::Surface);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Find in all sends"));
    title->setFont(theme::titleFont(font()));
    m_text->setObjectName(u"historyText"_s);
    m_text->setPlaceholderText(tr("Email address, record ID or event id"));
    m_text->setAccessibleName(m_text->placeholderText());
    addClearButton(*m_text);
    m_text->setMinimumHeight(theme::controlHeight);
    m_anywhere->setObjectName(u"historyAnywhere"_s);
    m_said->setObjectName(u"historySaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMinimumWidth(1);
    m_stop->setObjectName(u"historyStop"_s);
    m_stop->hide();
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Events found"));
    m_table->setHorizontalHeaderLabels({ tr("Sent"), tr("Account"), tr("Draft"), tr("For"), tr("Outcome") });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumnWidth);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns fit: see fitColumns()
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_open->setObjectName(u"historyOpen"_s);
    m_noCard->setObjectName(u"historyNoCard"_s);
    m_noCard->setWordWrap(true);
    theme::setTone(m_noCard, theme::Role::TextMuted);

    auto *side = new QWidget;
    side->setMinimumWidth(leastSideWidth);
    side->setMaximumWidth(mostSideWidth);
    auto *card = new QVBoxLayout(side);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(theme::gap);
    auto *stands = new QLabel(tr("The card"));
    stands->setFont(theme::strongFont(font()));
    card->addWidget(stands);
    card->addWidget(m_card);
    card->addWidget(m_dayNote);
    card->addWidget(m_noCard);
    card->addWidget(m_open, 0, Qt::AlignLeft);
    card->addStretch(1);
    auto *said = new QHBoxLayout;
    said->setSpacing(theme::gap);
    said->addWidget(m_said, 1);
    said->addWidget(m_stop);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme::gapGroup);
    QSizePolicy keepsItsPlace = m_body->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_body->setSizePolicy(keepsItsPlace);
    body->addWidget(m_table, 2);
    body->addWidget(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapGroup, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(makeFilters());
    layout->addLayout(said);
    layout->addWidget(m_body, 1);
    setFocusProxy(m_text);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(pause, &QTimer::timeout, this, &HistoryPage::asked);
    connect(m_text, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this, pause] {
        pause->stop();
        Q_EMIT asked();
    });
    connect(m_anywhere, &QCheckBox::toggled, this, &HistoryPage::asked);
    for (QComboBox *box : { m_account, m_template, m_outcome, m_days })
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::asked);
    connect(m_stop, &QPushButton::clicked, this, &HistoryPage::cancelled);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryPage::followRow);
    connect(m_table, &QTableWidget::cellDoubleClicked, m_open, &QPushButton::click);
    connect(m_card, &CardView::linkActivated, this, &HistoryPage::linkActivated);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row >= 0 && row < m_lines.size())
            Q_EMIT openRequested(m_lines[row].planId, m_lines[row].position);
    });
    showFound({}, QTimeZone::utc(), true);
}

QWidget *HistoryPage::makeFilters()
{
    const auto word = [](Outcome outcome) { return outcomeWord(outcome); };
    QList<std::pair<QString, QString>> outcomes;
    for (int i = 0; i < outcomeCount; ++i)
        outcomes.append({ outcomeKey(Outcome(i)), word(Outcome(i)) });
    fill(m_outcome, tr("Every outcome"), outcomes);
    fill(m_days, tr("At any time"),
        { { u"7"_s, tr("In the last 7 days") }, { u"31"_s, tr("In the last 31 days") },
            { u"366"_s, tr("In the last year") } });
    fill(m_account, tr("Every account"), {});
    fill(m_template, tr("Every template"), {});
    auto *filters = new QWidget;
    auto *row = new FlowLayout(theme::gap, filters);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : { m_account, m_template, m_outcome, m_days })
        row->addWidget(box);
    row->addWidget(m_anywhere);
    return filters;
}

void HistoryPage::setChoices(
    const QList<std::pair<QString, QString>> &accounts, const QList<std::pair<QString, QString>> &templates)
{
    fill(m_account, tr("Every account"), accounts);
    fill(m_template, tr("Every template"), templates);
}

HistoryQuestion HistoryPage::question() const
{
    HistoryQuestion question;
    question.text = m_text->text().trimmed();
    question.isAnywhere = m_anywhere->isChecked();
    question.account = m_account->currentData().toString();
    question.templateId = m_template->currentData().toString();
    question.days = m_days->currentData().toString().toInt();
    for (int i = 0; i < outcomeCount; ++i) {
        if (outcomeKey(Outcome(i)) == m_outcome->currentData().toString())
            question.outcome = Outcome(i);
    }
    return question;
}

void HistoryPage::showFound(const QList<FoundLine> &lines, const QTimeZone &zone, bool isAll)
{
    m_lines = lines;
    m_stop->hide();
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const FoundLine &line = lines.at(row);
        const OutcomeLook look = outcomeLook(line.outcome);
        const QStringList texts { spokenInstant(line.createdAtMs, zone, locale()), line.account, line.draft,
            line.identity, outcomeWord(line.outcome) };
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column].toHtmlEscaped());
            if (column == OutcomeColumn)
                item->setIcon(theme::icon(look.icon, look.role));
            m_table->setItem(row, column, item);
        }
    }
    if (m_text->text().trimmed().isEmpty())
        m_said->setText(tr("One contact or one event, in everything that was ever sent from here."));
    else if (lines.isEmpty())
        m_said->setText(nothingFound());
    else
        m_said->setText(isAll ? tr("%Ln events", nullptr, int(lines.size()))
                              : tr("The newest %Ln events; there are more", nullptr, int(lines.size())));
    m_body->setVisible(!lines.isEmpty()); // no table without rows, no heading over no card
    fitColumns();
    if (lines.isEmpty())
        showNoCard({});
    else
        m_table->selectRow(0);
    followRow();
}

/// What may find more is named, and only that.
QString HistoryPage::nothingFound() const
{
    const QList<QComboBox *> filters { m_account, m_template, m_outcome, m_days };
    const bool isFiltered = std::ranges::any_of(filters, [](const QComboBox *box) { return box->currentIndex() > 0; });
    if (!m_anywhere->isChecked())
        return isFiltered
            ? tr("No send has an event for this whole address or with this id. Look in all that left, where a part "
                 "is found too, or choose fewer filters.")
            : tr("No send has an event for this whole address or with this id. Look in all that left: there a part is "
                 "found too.");
    return isFiltered ? tr("Nothing that left has this text. Choose fewer filters.")
                      : tr("Nothing that left has this text.");
}

/// The address tells one contact from another: it keeps its width, and on a small page the names of account and draft
/// give of theirs.
void HistoryPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table; // a table keeps its hints to itself
    const auto wanted
        = [&](int column) { return std::max(header->sectionSizeHint(column), view->sizeHintForColumn(column)) + 1; };
    const int free = m_table->viewport()->width() - wanted(SentColumn) - wanted(OutcomeColumn);
    const int names = std::max(2 * leastColumnWidth,
        std::min(mostNameWidth, wanted(AccountColumn)) + std::min(mostNameWidth, wanted(DraftColumn)));
    const int forNames = std::clamp(free - wanted(ForColumn), 2 * leastColumnWidth, names);
    const int account = std::clamp(forNames * std::min(mostNameWidth, wanted(AccountColumn)) / names, leastColumnWidth,
        forNames - leastColumnWidth);
    m_table->setColumnWidth(SentColumn, wanted(SentColumn));
    m_table->setColumnWidth(AccountColumn, account);
    m_table->setColumnWidth(DraftColumn, forNames - account);
    m_table->setColumnWidth(ForColumn, std::max(leastColumnWidth, free - forNames));
    m_table->setColumnWidth(OutcomeColumn, wanted(OutcomeColumn));
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void HistoryPage::showReading(qint64 read)
{
    m_said->setText(tr("Looking: %Ln events read", nullptr, int(read)));
    m_stop->show();
}

void HistoryPage::showIndexing(int done, int sends)
{
    m_said->setText(
        tr("Making the index of sent events: %1 of %Ln sends", nullptr, sends).arg(locale().toString(done)));
    m_stop->show();
}

void HistoryPage::showProblem(const QString &sentence)
{
    m_stop->hide();
    m_said->setText(sentence);
}

void HistoryPage::followRow()
{
    const int row = m_table->currentRow();
    const bool isOne = row >= 0 && row < m_lines.size();
    m_open->setVisible(isOne);
    if (isOne)
        Q_EMIT chosen(m_lines[row].planId, m_lines[row].position);
}

void HistoryPage::showCard(const ShownCard &card)
{
    m_card->setCard(card);
    m_dayNote->showFor(card.card.printsDay, card.zone);
    m_card->show();
    m_noCard->hide();
}

void HistoryPage::showNoCard(const QString &why)
{
    m_card->hide();
    m_dayNote->hide();
    m_noCard->setText(why);
    m_noCard->setVisible(!why.isEmpty());
}

} // namespace composer

#include "moc_historypage.cpp"
