#include "ui/document/draftdocument.h"

#include "ui/document/commands.h"
#include "ui/document/uniquerows.h"

#include <QBitArray>
#include <QHash>
#include <QUndoStack>

#include <algorithm>
#include <span>

namespace composer {

namespace {

// Long enough that typing does not check at every key, short enough that the eye takes it as at once.
constexpr int checkDelayMs = 80;

/// It waits there, or for the answer to a request that has left.
bool isInSend(const EventTable &table, qsizetype row)
{
    return table.isHeld(row) || table.state(row) == RowState::InFlight;
}

} // namespace

DraftDocument::DraftDocument(QString id, QString name, EventTable table, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_name(std::move(name))
    , m_table(std::move(table))
    , m_clock(clock)
    , m_undoStack(new QUndoStack(this))
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &DraftDocument::startCheck);
    countStates();
    m_checkTimer.start();
}

DraftDocument::~DraftDocument()
{
    m_checkRun.cancel();
    m_undoStack->disconnect(); // it is emptied when this is no document any more
}

void DraftDocument::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged(m_name);
    Q_EMIT changed();
}

void DraftDocument::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    (void)m_check.noteMany();
    wantCheck();
    Q_EMIT zoneChanged();
    Q_EMIT changed();
}

void DraftDocument::setMayChangeAddresses(bool may)
{
    if (may == m_mayChangeAddresses)
        return;
    m_mayChangeAddresses = may;
    (void)m_check.noteMany();
    wantCheck();
    Q_EMIT mayChangeAddressesChanged();
    Q_EMIT changed();
}

void DraftDocument::setRowStates(const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed)
{
    // A batch costs by its rows, not by all: only who tells of a good part of them, and in another order than that of
    // the rows, is worth an index of all. A piece of them begins somewhere, that is no other order.
    constexpr qsizetype worthAnIndex = 64;
    const bool isMany = (states.size() + freed.size()) * worthAnIndex > m_table.rowCount();
    qsizetype strays = 0;
    QHash<RowId, qsizetype> rowById;
    const auto rowOfId = [&](RowId id, qsizetype next) {
        if (next < m_table.rowCount() && m_table.rowId(next) == id)
            return next;
        if (!isMany || ++strays <= worthAnIndex)
            return m_table.rowOf(id);
        if (rowById.isEmpty()) {
            rowById.reserve(m_table.rowCount());
            for (qsizetype i = 0; i < m_table.rowCount(); ++i)
                rowById.insert(m_table.rowId(i), i);
        }
        return rowById.value(id, -1);
    };

    QList<qsizetype> changing;
    bool locks = false;
    bool holds = false;
    const auto become = [&](qsizetype row, RowState state, bool held) {
        if (m_table.state(row) == state && m_table.isHeld(row) == held)
            return;
        countRow(row, -1);
        m_table.setState(row, state);
        m_table.setHeld(row, held);
        countRow(row, 1);
        holds = holds || held;
        locks = locks || (m_table.isLocked(row) && !held);
        changing.append(row);
    };
    qsizetype last = -1;
    for (const RowId id : freed) {
        if (const qsizetype row = rowOfId(id, last + 1); row >= 0) {
            become(row, RowState::Waiting, false);
            last = row;
        }
    }
    last = -1;
    for (const auto &[id, state] : states) {
        if (const qsizetype row = rowOfId(id, last + 1); row >= 0) {
            become(row, state, state == RowState::Waiting);
            last = row;
        }
    }
    if (changing.isEmpty())
        return;
    if (locks)
        m_undoStack->clear();
    m_isUndoHeld = (m_isUndoHeld || holds) && m_undoStack->count() > 0 && hasHeldRows();
    sortUnique(changing);
    noteCells(changing.first(), changing.last(), changing, Touched::CountedStates);
}

bool DraftDocument::hasHeldRows() const
{
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.isHeld(row))
            return true;
    }
    return false;
}

bool DraftDocument::isUntouched(qsizetype row) const
{
    const QList<EventField> fields = fieldsOf(m_table.eventTemplate());
    const auto isGiven = [](EventField field) { return field == EventField::Id || field.isOfIframe(); };
    return std::ranges::all_of(
        fields, [&](EventField field) { return isGiven(field) || m_table.utf8(row, field).empty(); });
}

std::span<const Issue> DraftDocument::issuesOf(qsizetype row) const
{
    const auto [from, to] = std::equal_range(issues().cbegin(), issues().cend(), Issue { static_cast<qint32>(row) },
        [](const Issue &a, const Issue &b) { return a.row < b.row; });
    return { std::to_address(from), static_cast<size_t>(to - from) };
}

QBitArray DraftDocument::rowsWithErrors() const
{
    QBitArray rows(m_table.rowCount());
    for (const Issue &issue : issues()) {
        if (isError(issue))
            rows.setBit(issue.row);
    }
    return rows;
}

bool DraftDocument::isEditable(qsizetype row) const
{
    return row >= 0 && row < m_table.rowCount() && !m_table.isLocked(row);
}

bool DraftDocument::isRowOf(const EventTable &snapshot, qsizetype row) const
{
    return row < snapshot.rowCount() && snapshot.rowId(row) == m_table.rowId(row);
}

void DraftDocument::noteCells(qsizetype firstRow, qsizetype lastRow, const QList<qsizetype> &rows, Touched touched)
{
    ++m_revision;
    if (touched == Touched::States)
        countStates();
    else if (touched == Touched::CountedStates)
        m_hasOtherStates = true;
    noteCorrections(firstRow, lastRow, rows);
    m_check.setNow(m_clock.epochMs());
    const auto corrected = rows.isEmpty() ? m_check.noteMany() : m_check.noteCells(m_table, rows);
    Q_EMIT cellsChanged(firstRow, lastRow);
    finishChange(corrected);
}

void DraftDocument::insertPart(qsizetype row, const EventTable &part)
{
    const qsizetype last = row + part.rowCount() - 1;
    Q_EMIT rowsAboutToBeInserted(row, last);
    m_table.insertRows(row, part, 0, part.rowCount());
    ++m_revision;
    noteCorrections(row, last);
    countRuns({ { row, part.rowCount() } }, 1);
    m_check.setNow(m_clock.epochMs());
    const auto corrected = m_check.noteInserted(m_table, { { row, part.rowCount() } });
    Q_EMIT rowsInserted(row, last);
    finishChange(corrected);
}

void DraftDocument::removePart(qsizetype row, qsizetype removed)
{
    Q_EMIT rowsAboutToBeRemoved(row, row + removed - 1);
    forgetCorrections({ { row, removed } });
    countRuns({ { row, removed } }, -1);
    m_table.removeRows(row, removed);
    ++m_revision;
    const auto corrected = m_check.noteRemoved(m_table, { { row, removed } });
    Q_EMIT rowsRemoved(row, row + removed - 1);
    finishChange(corrected);
}

void DraftDocument::insertRuns(const QList<RowRun> &runs, const EventTable &part)
{
    Q_EMIT runsAboutToChange();
    m_table.insertRuns(runs, part);
    ++m_revision;
    for (const RowRun &run : runs)
        noteCorrections(run.first, run.first + run.count - 1);
    countRuns(runs, 1);
    m_check.setNow(m_clock.epochMs());
    const auto corrected = m_check.noteInserted(m_table, runs);
    Q_EMIT runsInserted(runs);
    finishChange(corrected);
}

void DraftDocument::removeRuns(const QList<RowRun> &runs)
{
    Q_EMIT runsAboutToChange();
    forgetCorrections(runs);
    countRuns(runs, -1);
    m_table.removeRuns(runs);
    ++m_revision;
    const auto corrected = m_check.noteRemoved(m_table, runs);
    Q_EMIT runsRemoved(runs);
    finishChange(corrected);
}

void DraftDocument::finishChange(std::optional<DraftCheck::Rows> corrected)
{
    const bool hasOtherCounts = countIssues() || std::exchange(m_hasOtherStates, false);
    if (!isChecked())
        m_checkTimer.start();
    Q_EMIT changed();
    if (corrected)
        Q_EMIT issuesChanged(corrected->first, corrected->last);
    else if (hasOtherCounts)
        Q_EMIT issuesChanged(0, -1);
}

void DraftDocument::wantCheck()
{
    m_isCheckWanted = true;
    m_checkTimer.start();
}

void DraftDocument::checkNow()
{
    m_checkTimer.stop();
    startCheck();
}

void DraftDocument::setFrameFindings(std::function<FrameFinding(std::string_view address)> findings)
{
    m_frameFindings = std::move(findings);
    checkNow();
}

void DraftDocument::startCheck()
{
    m_isCheckWanted = true;
    CheckOptions options;
    options.nowMs = m_clock.epochMs();
    options.frameFinding = m_frameFindings;
    options.zone = m_zone;
    options.emailWithObjectIdAllowed = m_mayChangeAddresses;
    m_checkRun.start(
        [table = m_table, options](const std::atomic_bool &cancelled) {
            return std::make_shared<DraftCheck>(DraftCheck::whole(table, options, &cancelled));
        },
        [this, revision = m_revision](const std::shared_ptr<DraftCheck> &checked) {
            if (revision != m_revision)
                return; // the change that came meanwhile has started another one, if it needed one
            m_check = std::move(*checked);
            m_isCheckWanted = false;
            (void)countIssues();
            Q_EMIT issuesChanged(0, m_table.rowCount() - 1);
        });
}

void DraftDocument::countStates()
{
    m_hasOtherStates = true;
    m_counts.rows = m_table.rowCount();
    m_counts.outcomes = m_table.counts();
    m_sendable = 0;
    m_counts.held = 0;
    for (qsizetype i = 0; i < m_counts.rows; ++i) {
        m_sendable += !m_table.isLocked(i) && !m_table.isSkipped(i) ? 1 : 0;
        m_counts.held += isInSend(m_table, i) ? 1 : 0;
    }
    (void)countIssues();
}

/// Rows that came, or are about to go: what others there are, a million perhaps, is counted already.
void DraftDocument::countRuns(const QList<RowRun> &runs, qint64 by)
{
    m_hasOtherStates = true;
    for (const RowRun &run : runs) {
        m_counts.rows += by * run.count;
        for (qsizetype row = run.first; row < run.first + run.count; ++row)
            countRow(row, by);
    }
}

void DraftDocument::countRow(qsizetype row, qint64 by)
{
    const RowState state = m_table.state(row);
    const bool isSkipped = m_table.isSkipped(row);
    m_counts.outcomes.of(isSkipped && state == RowState::Waiting ? Outcome::Skipped : outcomeOf(state)) += by;
    m_sendable += !m_table.isLocked(row) && !isSkipped ? by : 0;
    m_counts.held += isInSend(m_table, row) ? by : 0;
}

bool DraftDocument::countIssues()
{
    const DraftCounts before = m_counts;
    m_counts.withErrors = m_check.rowsWithErrors();
    m_counts.withWarnings = m_check.rowsWithWarnings();
    m_counts.corrected = m_corrected.size();
    m_counts.ready = std::max<qint64>(0, m_sendable - m_counts.withErrors);
    return m_counts != before;
}

} // namespace composer

#include "moc_draftdocument.cpp"
