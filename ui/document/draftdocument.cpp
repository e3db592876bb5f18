#include "ui/document/draftdocument.h"

#include "domain/rowruns.h"
#include "ui/document/commands.h"
#include "ui/document/mendplan.h"

#include <QBitArray>
#include <QHash>
#include <QUndoStack>

#include <algorithm>
#include <map>
#include <span>

namespace composer {

namespace {

// Long enough that typing does not check at every key, short enough that the eye takes it as at once.
constexpr int checkDelayMs = 80;

// From here on, when most rows change, the handles of the whole column cost less than rows and handles of the cells.
constexpr qsizetype rowsWorthAColumn = 4;

void sortUnique(QList<qsizetype> &rows)
{
    if (std::adjacent_find(rows.cbegin(), rows.cend(), std::greater_equal<>()) == rows.cend())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

// What is remembered of one edit: different texts, among so many cells.
constexpr qsizetype mostMended = 200;
constexpr qsizetype mostLooked = 5'000;

QString textOf(const TableColumn &column, TextArena::Handle handle)
{
    const std::string_view text = column.textOf(handle);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
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
    wantCheck();
    Q_EMIT zoneChanged();
    Q_EMIT changed();
}

void DraftDocument::setMayChangeAddresses(bool may)
{
    if (may == m_mayChangeAddresses)
        return;
    m_mayChangeAddresses = may;
    wantCheck();
    Q_EMIT mayChangeAddressesChanged();
    Q_EMIT changed();
}

bool DraftDocument::hasIssueAt(qsizetype row, EventField field) const
{
    const std::span<const Issue> issues = issuesOf(row);
    return std::any_of(issues.begin(), issues.end(), [field](const Issue &issue) { return issue.field == field; });
}

qsizetype DraftDocument::setText(qsizetype row, EventField field, const QString &text)
{
    return setCells({ CellChange { row, field, text } },
        tr("Change %1", "undo step; %1 is a column").arg(fieldLabel(field, eventTemplate())));
}

qsizetype DraftDocument::setCells(const QList<CellChange> &changes, const QString &undoText)
{
    std::map<EventField, QList<const CellChange *>> byField;
    for (const CellChange &change : changes)
        byField[change.field].append(&change);
    QList<ColumnEdit> edits;
    QList<qsizetype> rows;
    for (auto &[field, cells] : byField) {
        std::stable_sort(cells.begin(), cells.end(), [](auto *a, auto *b) { return a->row < b->row; });
        ColumnEdit edit;
        edit.field = field;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i + 1 < cells.size() && cells[i + 1]->row == cells[i]->row)
                continue; // the last word counts
            const QByteArray utf8 = cells[i]->text.toUtf8();
            if (!isEditable(cells[i]->row) || m_table.utf8(cells[i]->row, field) == viewOf(utf8))
                continue;
            edit.rows.append(cells[i]->row);
            edit.texts.append(viewOf(utf8));
        }
        rows += edit.rows;
        edits.append(edit);
    }
    setColumns(edits, undoText);
    sortUnique(rows);
    return rows.size();
}

CellsEdited DraftDocument::setColumns(
    const QList<ColumnEdit> &edits, const QString &undoText, const EventTable *snapshot)
{
    CellsEdited edited;
    const bool isAnEdit
        = std::any_of(edits.cbegin(), edits.cend(), [](const ColumnEdit &edit) { return !edit.rows.isEmpty(); });
    if (isAnEdit && isHinderedBySeal()) // a field that is left as it was says nothing
        return edited;
    const bool hasRowsOfSnapshot = snapshot && m_table.hasRowsOf(*snapshot);
    QList<CellsCommand::Part> parts;
    QList<MendedText> mended;
    qsizetype looked = 0;
    qsizetype first = m_table.rowCount();
    qsizetype last = -1;
    for (const ColumnEdit &edit : edits) {
        if (edit.field == EventField::Id)
            continue;
        const QList<TextArena::Handle> handles = m_table.adopt(edit.field, edit.texts);
        const TableColumn column = m_table.column(edit.field);
        const std::optional<TableColumn> then = snapshot ? std::optional(snapshot->column(edit.field)) : std::nullopt;
        const bool isOneText = handles.size() == 1;
        CellsCommand::Part part { edit.field, {}, {} };
        const bool isOfMostRows = edit.rows.size() >= rowsWorthAColumn && edit.rows.size() * 2 > m_table.rowCount();
        if (isOfMostRows)
            part.handles = column.handles();
        qsizetype changed = 0;
        for (qsizetype i = 0; i < edit.rows.size(); ++i) {
            const qsizetype row = edit.rows[i];
            if (row < 0 || row >= m_table.rowCount())
                continue;
            if (m_table.isLocked(row)) {
                if (!edited.firstLockedRow)
                    edited.firstLockedRow = row;
                ++edited.locked;
                continue;
            }
            const TextArena::Handle now = column.handleAt(row);
            const TextArena::Handle next = handles[isOneText ? 0 : i];
            if (snapshot && ((!hasRowsOfSnapshot && !isRowOf(*snapshot, row)) || then->handleAt(row) != now)) {
                ++edited.outdated;
                continue;
            }
            // No text has the handle of the empty one: where a million cells are cleared none is read.
            if (now == next || (now != 0 && next != 0 && column.textOf(now) == column.textOf(next)))
                continue;
            if (mended.size() < mostMended && ++looked <= mostLooked && hasIssueAt(row, edit.field)) {
                const MendedText text { edit.field, textOf(column, now), textOf(column, next) };
                if (!text.from.isEmpty() && !mended.contains(text))
                    mended.append(text);
            }
            ++changed;
            first = std::min(first, row);
            last = std::max(last, row);
            if (isOfMostRows) {
                part.handles[row] = next;
            } else {
                part.rows.append(row);
                part.handles.append(next);
            }
        }
        if (isOfMostRows && changed * 2 <= m_table.rowCount()) { // after all not
            const QList<TextArena::Handle> whole = std::exchange(part.handles, {});
            for (qsizetype row = first; row <= last; ++row) {
                if (whole[row] != column.handleAt(row)) {
                    part.rows.append(row);
                    part.handles.append(whole[row]);
                }
            }
        }
        edited.changed += changed;
        if (changed > 0)
            parts.append(part);
    }
    if (!parts.isEmpty())
        m_undoStack->push(new CellsCommand(*this, parts, first, last, undoText));
    if (!mended.isEmpty())
        Q_EMIT this->mended(mended);
    return edited;
}

qsizetype DraftDocument::fill(QList<qsizetype> rows, EventField field, const QString &text, const QString &undoText)
{
    sortUnique(rows);
    ColumnEdit edit { field, rows, {} };
    edit.texts.append(viewOf(text.toUtf8()));
    return setColumns({ edit }, undoText).changed;
}

void DraftDocument::insertRows(qsizetype row, qsizetype count)
{
    if (count <= 0 || isHinderedBySeal())
        return;
    EventTable part(eventTemplate());
    part.setNextRowId(m_table.nextRowId());
    part.insertRows(0, count);
    m_undoStack->push(new InsertCommand(*this, row, part, tr("Insert %n events", nullptr, static_cast<int>(count))));
}

void DraftDocument::appendTable(const EventTable &events, const QString &undoText)
{
    if (events.rowCount() == 0 || isHinderedBySeal())
        return;
    EventTable part = events;
    if (part.rowId(0) < m_table.nextRowId()) { // else its row ids are all new here
        part.setNextRowId(m_table.nextRowId());
        part.renewRowIds();
    }
    m_undoStack->push(new InsertCommand(*this, m_table.rowCount(), part, undoText));
}

qsizetype DraftDocument::removeRows(QList<qsizetype> rows)
{
    sortUnique(rows);
    rows.removeIf([this](qsizetype row) { return !isEditable(row); });
    if (rows.isEmpty() || isHinderedBySeal())
        return 0;
    m_undoStack->push(new RemoveCommand(*this, rows, tr("Delete %n events", nullptr, static_cast<int>(rows.size()))));
    return rows.size();
}

qsizetype DraftDocument::duplicateRows(QList<qsizetype> rows)
{
    sortUnique(rows);
    rows.removeIf([this](qsizetype row) { return row < 0 || row >= m_table.rowCount(); });
    if (rows.isEmpty() || isHinderedBySeal())
        return 0;
    EventTable part = m_table;
    part.keepRuns(rowruns::fromRows(rows));
    part.makeNew();
    m_undoStack->push(new InsertCommand(
        *this, rows.last() + 1, part, tr("Duplicate %n events", nullptr, static_cast<int>(rows.size()))));
    return rows.size();
}

qsizetype DraftDocument::setSkipped(const QList<qsizetype> &rows, bool skipped)
{
    QList<qsizetype> changing;
    for (const qsizetype row : rows) {
        if (isEditable(row) && m_table.isSkipped(row) != skipped)
            changing.append(row);
    }
    if (changing.isEmpty() || isHinderedBySeal())
        return 0;
    sortUnique(changing);
    const int n = static_cast<int>(changing.size());
    m_undoStack->push(new SkipCommand(
        *this, changing, skipped, skipped ? tr("Skip %n events", nullptr, n) : tr("Unskip %n events", nullptr, n)));
    return changing.size();
}

qsizetype DraftDocument::mend(const MendPlan &plan)
{
    return setColumns(
        { plan.edit }, tr("Mend %n events", nullptr, static_cast<int>(plan.edit.rows.size())), &plan.snapshot)
        .changed;
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
    return std::ranges::all_of(
        fields, [&](EventField field) { return field == EventField::Id || m_table.utf8(row, field).empty(); });
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
    countStates();
    m_check.setNow(m_clock.epochMs());
    const auto corrected = m_check.noteInserted(m_table, { { row, part.rowCount() } });
    Q_EMIT rowsInserted(row, last);
    finishChange(corrected);
}

void DraftDocument::removePart(qsizetype row, qsizetype removed)
{
    Q_EMIT rowsAboutToBeRemoved(row, row + removed - 1);
    forgetCorrections({ { row, removed } });
    m_table.removeRows(row, removed);
    ++m_revision;
    countStates();
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
    countStates();
    m_check.setNow(m_clock.epochMs());
    const auto corrected = m_check.noteInserted(m_table, runs);
    Q_EMIT runsInserted(runs);
    finishChange(corrected);
}

void DraftDocument::removeRuns(const QList<RowRun> &runs)
{
    Q_EMIT runsAboutToChange();
    forgetCorrections(runs);
    m_table.removeRuns(runs);
    ++m_revision;
    countStates();
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
        m_counts.held += m_table.isHeld(i) ? 1 : 0;
    }
    (void)countIssues();
}

void DraftDocument::countRow(qsizetype row, qint64 by)
{
    const RowState state = m_table.state(row);
    const bool isSkipped = m_table.isSkipped(row);
    m_counts.outcomes.of(isSkipped && state == RowState::Waiting ? Outcome::Skipped : outcomeOf(state)) += by;
    m_sendable += !m_table.isLocked(row) && !isSkipped ? by : 0;
    m_counts.held += m_table.isHeld(row) ? by : 0;
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
