#include "ui/dialogs/importoutcomepage.h"

#include "base/listtext.h"
#include "importing/placeinfile.h"

#include "ui/models/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "validation/rules.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesShown = 50;
constexpr int countWidth = 180;

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportOutcomePage::ImportOutcomePage(ImportSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_controls(new QVBoxLayout)
    , m_layout(new QVBoxLayout)
{
    setObjectName(u"importOutcomePage"_s);
    setAccessibleName(tr("What will happen"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    theme::setKind(content, theme::Kind::Surface);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gapGroup);
    layout->addLayout(m_controls);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    setWidget(content);
    connect(&m_session, &ImportSession::outcomeChanged, this, [this] {
        m_isCurrent = false;
        showOutcome();
    });
}

void ImportOutcomePage::showEvent(QShowEvent *event)
{
    showOutcome();
    QScrollArea::showEvent(event);
}

void ImportOutcomePage::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

/// Where a person finds the row again: line 7, row 7 of a workbook.
QString ImportOutcomePage::placeOf(qsizetype row) const
{
    const ImportResult &outcome = m_session.outcome();
    const TableFile &file = m_session.file();
    return spokenPlace(
        file, placeInFile(file, m_session.preview().reading, outcome.lines, outcome.table.source(row).record));
}

void ImportOutcomePage::addFact(
    QGridLayout *grid, const QString &icon, theme::Role role, const QString &fact, const QString &explanation)
{
    const int row = grid->rowCount();
    auto *what = wrappedLabel(fact);
    what->setFont(theme::strongFont(what->font()));
    auto *why = wrappedLabel(explanation);
    theme::setTone(why, theme::Role::TextMuted);
    what->setFixedWidth(countWidth);
    grid->addWidget(new IconLabel(icon, role), row, 0, Qt::AlignTop);
    grid->addWidget(what, row, 1, Qt::AlignTop);
    grid->addWidget(why, row, 2, Qt::AlignTop);
}

void ImportOutcomePage::addIssues(QGridLayout *grid)
{
    for (const IssueGroupRows &group : m_session.issues()) {
        const Rule rule = group.first.rule;
        if (rule == Rule::DuplicateContent || rule == Rule::IdTwice)
            continue; // addRepeats() says it with the way out
        const bool isError = group.severity == Severity::Error;
        addFact(grid, isError ? u"error"_s : u"warning"_s, isError ? theme::Role::Refused : theme::Role::Warning,
            isError ? tr("%Ln with this error", nullptr, int(group.rows.size()))
                    : tr("%Ln with this warning", nullptr, int(group.rows.size())),
            tr("%1 First in %2 of the file.").arg(withFullStop(group.text), placeOf(group.first.row)));
    }
}

void ImportOutcomePage::addChosen(QGridLayout *grid)
{
    const QMap<QString, qint64> chosen = m_session.chosenRows();
    for (const auto &[reason, rows] : chosen.asKeyValueRange())
        addFact(grid, u"skip"_s, theme::Role::TextMuted, tr("%Ln rows left out", nullptr, int(rows)),
            tr("%1. They become no events, as you chose.").arg(reason));
}

void ImportOutcomePage::addRepeats(QGridLayout *grid)
{
    const RepeatCounts &repeats = m_session.repeats();
    const bool leavesOut = m_session.unwanted().testFlag(Repeat::Content);
    const QString icon = leavesOut ? u"info"_s : u"warning"_s;
    const theme::Role role = leavesOut ? theme::Role::TextMuted : theme::Role::Warning;
    const auto explained = [leavesOut](const QString &what) {
        return what + u' ' + (leavesOut ? tr("Left out; the first stays.") : tr("Added, unless left out above."));
    };
    if (repeats.contents > 0) {
        addFact(grid, icon, role, tr("%Ln duplicates", nullptr, int(repeats.contents)),
            explained(tr("The same as an earlier row of the file.")));
    }
    if (repeats.ids > 0) {
        const bool isMade = !m_session.mapping().key.isEmpty();
        addFact(grid, icon, role, tr("%Ln with an id that is there", nullptr, int(repeats.ids)),
            explained(isMade ? tr("The fields that make the id agree with those of an earlier row, the others do not. "
                                  "HubSpot takes an id once.")
                             : tr("The event id stands on an earlier row of the file. HubSpot takes an id once.")));
    }
    if (repeats.inDraft > 0) {
        addFact(grid, icon, role, tr("%Ln in the draft", nullptr, int(repeats.inDraft)),
            tr("“%1” has an event with the same id, or with the same values.").arg(m_session.destination().draftName)
                + u' ' + (leavesOut ? tr("Left out.") : tr("Added, unless left out above.")));
    }
    if (repeats.created > 0) {
        addFact(grid, u"lock"_s, theme::Role::Created, tr("%Ln already created", nullptr, int(repeats.created)),
            tr("Created by earlier sends to this account, by id or word for word.") + u' '
                + (m_session.unwanted().testFlag(Repeat::Created)
                        ? tr("Left out.")
                        : tr("Added to the draft, but not created again: the review leaves out what this account has. "
                             "Another account would get all of it.")));
    }
}

/// Teilgenommen is no spelling of Attended: what was understood is said before it stands in an event.
void ImportOutcomePage::addMeanings(QGridLayout *grid)
{
    constexpr qsizetype namesShown = 8;
    const QList<ValueByMeaning> values
        = valuesByMeaning(m_session.mapping(), m_session.eventTemplate(), m_session.analysis().columns);
    QStringList said;
    qint64 rows = 0;
    for (const ValueByMeaning &value : values) {
        said.append(tr("“%1” as %2 in %3", "a value of the file, the option it is read as, the field")
                        .arg(value.text, value.option, value.field));
        rows += value.rows;
    }
    if (!said.isEmpty())
        addFact(grid, u"info"_s, theme::Role::TextMuted, tr("%Ln values by their meaning", nullptr, int(rows)),
            tr("Read so: %1. Change it at the columns if something else is meant.").arg(joinedList(said, namesShown)));
}

void ImportOutcomePage::addKeptValues(QGridLayout *grid)
{
    const ImportResult &outcome = m_session.outcome();
    if (outcome.notConverted > 0) {
        QString why = tr("Of the rows with errors above. Nothing is lost: the cells wait to be mended.");
        if (outcome.skippedTimes > 0) {
            why += u' '
                + tr("%Ln of them are times that do not exist, because the clocks went forward.", nullptr,
                    int(outcome.skippedTimes));
        }
        addFact(grid, u"warning"_s, theme::Role::Warning,
            tr("%Ln values taken over unchanged", nullptr, int(outcome.notConverted)), why);
    }
    if (outcome.doubledTimes > 0) {
        addFact(grid, u"info"_s, theme::Role::TextMuted,
            tr("%Ln times twice on the clock", nullptr, int(outcome.doubledTimes)),
            tr("The clocks went back then; the first of the two is taken."));
    }
    if (outcome.emptyRows > 0) {
        addFact(grid, u"info"_s, theme::Role::TextMuted, tr("%Ln empty lines", nullptr, int(outcome.emptyRows)),
            tr("Left out."));
    }
    qint64 emptyTexts = 0;
    QStringList words;
    for (const EmptyText &found : emptyTextsOf(m_session.analysis().columns)) {
        if (!m_session.mapping().emptyTexts.contains(found.text))
            continue;
        emptyTexts += found.count;
        words.append(tr("“%1”").arg(found.text));
    }
    if (emptyTexts > 0) {
        addFact(grid, u"info"_s, theme::Role::TextMuted, tr("%Ln cells read as empty", nullptr, int(emptyTexts)),
            tr("Written as %1. Change above the columns which texts mean empty.").arg(words.join(tr(", "))));
    }
    if (const QStringList unused = unusedColumns(m_session.mapping(), m_session.analysis().columns);
        !unused.isEmpty()) {
        constexpr qsizetype namesShown = 8;
        QString names = unused.mid(0, namesShown).join(tr(", "));
        if (unused.size() > namesShown)
            names += tr(" and others");
        addFact(grid, u"info"_s, theme::Role::TextMuted, tr("%Ln columns not used", nullptr, int(unused.size())),
            tr("Nothing of them reaches the timeline: %1. Give them a field, or a place in the extra data, if it "
               "should.")
                .arg(names));
    }
    addFact(grid, u"info"_s, theme::Role::TextMuted, tr("Empty cells"),
        tr("An empty cell leaves its field out of the event, unless a value for empty cells is set."));
}

void ImportOutcomePage::addUnreadable(QVBoxLayout *layout)
{
    const ImportResult &outcome = m_session.outcome();
    if (outcome.unreadable == 0)
        return;
    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::gap);
    auto *title = new QLabel(tr("%Ln lines could not be read", nullptr, int(outcome.unreadable)));
    title->setFont(theme::strongFont(font()));
    auto *save = new QPushButton(m_session.file().unreadableLines.isEmpty() ? tr("Save as CSV…") : tr("Save as JSON…"));
    save->setObjectName(u"saveUnreadableLines"_s);
    save->setAutoDefault(false);
    theme::setKind(save, theme::Kind::Link);
    connect(save, &QPushButton::clicked, this, &ImportOutcomePage::saveUnreadableRequested);
    heading->addWidget(title);
    heading->addWidget(save);
    heading->addStretch(1);
    layout->addLayout(heading);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gapGroup);
    grid->setVerticalSpacing(theme::gapInside);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const qsizetype shown = std::min(outcome.unreadableLines.size(), linesShown);
    for (qsizetype at = 0; at < shown; ++at) {
        const UnreadableLine &line = outcome.unreadableLines[at];
        auto *number = new QLabel(spokenPlace(m_session.file(), line));
        theme::setTone(number, theme::Role::TextMuted);
        auto *text = new ElidedLabel(line.text.simplified());
        auto *reason = new ElidedLabel(line.reason);
        reason->setTone(theme::Role::TextMuted);
        const int row = static_cast<int>(at);
        grid->addWidget(number, row, 0);
        grid->addWidget(text, row, 1);
        grid->addWidget(reason, row, 2);
    }
    layout->addLayout(grid);
    if (outcome.unreadable > shown) {
        auto *more = wrappedLabel(tr("and %Ln more; the file has them all", nullptr, int(outcome.unreadable - shown)));
        theme::setTone(more, theme::Role::TextMuted);
        layout->addWidget(more);
    }
}

void ImportOutcomePage::showOutcome()
{
    if (!m_session.hasOutcome() || !isVisible() || m_isCurrent)
        return; // the last one stays until the next is known
    m_isCurrent = true;
    delete m_facts;
    m_facts = new QWidget;
    auto *layout = new QVBoxLayout(m_facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapGroup);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gap);
    grid->setColumnStretch(2, 1);
    if (m_session.isDestinationChosen()) {
        addIssues(grid);
        addChosen(grid);
        addRepeats(grid);
        addMeanings(grid);
        addKeptValues(grid);
    } else { // which errors there are, its fields decide
        auto *first = wrappedLabel(tr("Choose the template at the top first."));
        first->setObjectName(u"outcomeFirst"_s);
        theme::setTone(first, theme::Role::TextMuted);
        layout->addWidget(first);
    }
    layout->addLayout(grid);
    addUnreadable(layout);
    m_layout->addWidget(m_facts);
    m_facts->show(); // at once: the layout would wait for the event loop
}

} // namespace composer

#include "moc_importoutcomepage.cpp"
