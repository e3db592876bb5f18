// Edits of a draft: each is one step that can be undone.
#include "ui/document/draftdocument.h"

#include "domain/rowruns.h"
#include "ui/document/commands.h"
#include "ui/document/mendplan.h"
#include "ui/document/uniquerows.h"

#include <QBitArray>
#include <QUndoStack>

#include <algorithm>
#include <map>
#include <span>

namespace composer {

namespace {

// From here on, when most rows change, the handles of the whole column cost less than rows and handles of the cells.
constexpr qsizetype rowsWorthAColumn = 4;

// One text for a whole column is taken as such when more than this part of its cells change: who looks further looks
// at a million.
constexpr qsizetype partWorthAColumn = 16;

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

/// No text has the handle of the empty one: where a million cells are cleared none is read.
bool isSameText(const TableColumn &column, TextArena::Handle a, TextArena::Handle b)
{
    return a == b || (a != 0 && b != 0 && column.textOf(a) == column.textOf(b));
}

} // namespace

/// The making of one edit out of what is wanted of its columns.
class DraftDocument::ColumnsEditor
{
    /// Which rows of an edit are locked. The columns of an edit mostly have the same rows, which are looked at once.
    class Locks
    {
    public:
        explicit Locks(const EventTable &table)
            : m_table(table)
        {
        }
        void look(const QList<qsizetype> &rows)
        {
            if (rows.constData() == m_rows.constData() && rows.size() == m_rows.size())
                return;
            m_rows = rows;
            m_isLocked.clear();
            m_count = 0;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (rows[i] < 0 || rows[i] >= m_table.rowCount() || !m_table.isLocked(rows[i]))
                    continue;
                if (m_count++ == 0) {
                    m_first = rows[i];
                    m_isLocked.resize(rows.size());
                }
                m_isLocked.setBit(i);
            }
        }
        [[nodiscard]] qsizetype count() const { return m_count; }
        [[nodiscard]] qsizetype first() const { return m_first; }
        [[nodiscard]] bool isLocked(qsizetype i) const { return m_count > 0 && m_isLocked.testBit(i); }

    private:
        const EventTable &m_table;
        QList<qsizetype> m_rows; // shared with the edit: no other list has its place in memory meanwhile
        QBitArray m_isLocked; // by position in the list; empty while none is
        qsizetype m_count = 0;
        qsizetype m_first = -1;
    };

public:
    ColumnsEditor(DraftDocument &document, const EventTable *snapshot)
        : m_document(document)
        , m_table(document.m_table)
        , m_snapshot(snapshot)
        , m_hasRowsOfSnapshot(snapshot && document.m_table.hasRowsOf(*snapshot))
        , m_locks(document.m_table)
        , m_first(document.m_table.rowCount())
    {
    }

    void add(const ColumnEdit &edit)
    {
        const QList<TextArena::Handle> handles = m_table.adopt(edit.field, edit.texts);
        const TableColumn column = m_table.column(edit.field);
        m_locks.look(edit.rows);
        if (m_locks.count() > 0) {
            m_edited.firstLockedRow = m_edited.firstLockedRow.value_or(m_locks.first());
            m_edited.locked += m_locks.count();
        }
        const bool isEveryRow = edit.rows.size() == m_table.rowCount() && edit.rows.first() == 0
            && edit.rows.last() == m_table.rowCount() - 1 && m_locks.count() == 0;
        if (handles.size() == 1 && isEveryRow && !m_snapshot && addWhole(edit.field, column, handles.first()))
            return;
        addCells(edit, column, handles);
    }

    CellsEdited push(const QString &undoText)
    {
        if (!m_parts.isEmpty()) {
            // Given away: what is held twice is copied to be written.
            auto *command = new CellsCommand(m_document, std::exchange(m_parts, {}), m_first, m_last, undoText);
            Q_ASSERT(!m_document.m_isApplying);
            m_document.m_undoStack->push(command);
            for (const auto &[index, text] : std::as_const(m_whole)) // what stood there; such a step is never merged
                m_edited.changed += cellsOtherThan(command->parts().at(index), text);
        }
        if (!m_mended.isEmpty())
            Q_EMIT m_document.mended(m_mended);
        return m_edited;
    }

private:
    /// One text for every cell. Tells whether that is what it comes to: cells that have it already may be most of them.
    bool addWhole(EventField field, const TableColumn &column, TextArena::Handle text)
    {
        if (text == 0 && column.isEmptyEverywhere())
            return true;
        qsizetype changed = 0;
        const qsizetype rows = m_table.rowCount();
        const qsizetype enough = rows / partWorthAColumn;
        for (qsizetype row = 0; row < rows && changed <= enough; ++row)
            changed += isSameText(column, column.handleAt(row), text) ? 0 : 1;
        if (changed <= enough || changed < rowsWorthAColumn)
            return false;
        for (qsizetype row = 0; row < rows && isRemembering(); ++row)
            remember(row, field, column, text);
        m_whole.append({ m_parts.size(), text });
        m_parts.append({ field, {}, {}, m_table.sameInColumn(field, text) });
        m_first = 0;
        m_last = rows - 1;
        return true;
    }

    void addCells(const ColumnEdit &edit, const TableColumn &column, const QList<TextArena::Handle> &handles)
    {
        const std::optional<TableColumn> then
            = m_snapshot ? std::optional(m_snapshot->column(edit.field)) : std::nullopt;
        const bool isOneText = handles.size() == 1;
        const bool areOthers = m_snapshot && edit.areOthers; // what stands there now is what stood there then
        CellsCommand::Part part { edit.field, {}, {}, {} };
        const bool isOfMostRows = edit.rows.size() >= rowsWorthAColumn && edit.rows.size() * 2 > m_table.rowCount();
        if (isOfMostRows)
            part.whole = m_table.wholeColumn(edit.field);
        qsizetype changed = 0;
        for (qsizetype i = 0; i < edit.rows.size(); ++i) {
            const qsizetype row = edit.rows[i];
            if (row < 0 || row >= m_table.rowCount() || m_locks.isLocked(i))
                continue;
            const TextArena::Handle now = column.handleAt(row);
            const TextArena::Handle next = handles[isOneText ? 0 : i];
            if (m_snapshot
                && ((!m_hasRowsOfSnapshot && !m_document.isRowOf(*m_snapshot, row)) || then->handleAt(row) != now)) {
                ++m_edited.outdated;
                continue;
            }
            if (!areOthers && isSameText(column, now, next))
                continue;
            if (isRemembering())
                remember(row, edit.field, column, next);
            ++changed;
            m_first = std::min(m_first, row);
            m_last = std::max(m_last, row);
            if (isOfMostRows) {
                part.whole.set(row, next);
            } else {
                part.rows.append(row);
                part.handles.append(next);
            }
        }
        if (isOfMostRows && changed * 2 <= m_table.rowCount())
            narrow(part, column);
        else if (isOfMostRows)
            part.whole.dropEmptyLists();
        m_edited.changed += changed;
        if (changed > 0)
            m_parts.append(part);
    }

    /// Not most rows after all.
    void narrow(CellsCommand::Part &part, const TableColumn &column) const
    {
        const WholeColumn whole = std::exchange(part.whole, {});
        for (qsizetype row = m_first; row <= m_last; ++row) {
            if (const TextArena::Handle handle = whole.at(row); handle != column.handleAt(row)) {
                part.rows.append(row);
                part.handles.append(handle);
            }
        }
    }

    [[nodiscard]] bool isRemembering() const { return m_mended.size() < mostMended && m_looked < mostLooked; }
    void remember(qsizetype row, EventField field, const TableColumn &column, TextArena::Handle next)
    {
        const TextArena::Handle now = column.handleAt(row);
        if (isSameText(column, now, next))
            return;
        ++m_looked;
        if (now == 0 || !m_document.hasIssueAt(row, field))
            return;
        const MendedText text { field, textOf(column, now), textOf(column, next) };
        if (!m_mended.contains(text))
            m_mended.append(text);
    }

    [[nodiscard]] qsizetype cellsOtherThan(const CellsCommand::Part &part, TextArena::Handle text) const
    {
        if (text == 0)
            return part.whole.countIf([](TextArena::Handle before) { return before != 0; });
        const TableColumn column = m_table.column(part.field);
        return part.whole.countIf([&](TextArena::Handle before) { return !isSameText(column, before, text); });
    }

    DraftDocument &m_document;
    EventTable &m_table;
    const EventTable *m_snapshot;
    bool m_hasRowsOfSnapshot;
    Locks m_locks;
    CellsEdited m_edited;
    QList<CellsCommand::Part> m_parts;
    QList<std::pair<qsizetype, TextArena::Handle>> m_whole; // parts that are one text in every row
    QList<MendedText> m_mended;
    qsizetype m_looked = 0;
    qsizetype m_first;
    qsizetype m_last = -1;
};

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
    const bool isAnEdit
        = std::any_of(edits.cbegin(), edits.cend(), [](const ColumnEdit &edit) { return !edit.rows.isEmpty(); });
    if (!isAnEdit || isHinderedBySeal()) // a field that is left as it was says nothing
        return {};
    ColumnsEditor editor(*this, snapshot);
    for (const ColumnEdit &edit : edits) {
        if (edit.field != EventField::Id && !edit.rows.isEmpty())
            editor.add(edit);
    }
    return editor.push(undoText);
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
    for (qsizetype i = 0; i < count; ++i)
        part.appendDraft(m_beginning);
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
    leaveOut(rows, [this](qsizetype row) { return !isEditable(row); });
    if (rows.isEmpty() || isHinderedBySeal())
        return 0;
    m_undoStack->push(new RemoveCommand(*this, rows, tr("Delete %n events", nullptr, static_cast<int>(rows.size()))));
    return rows.size();
}

qsizetype DraftDocument::duplicateRows(QList<qsizetype> rows)
{
    sortUnique(rows);
    leaveOut(rows, [this](qsizetype row) { return row < 0 || row >= m_table.rowCount(); });
    if (rows.isEmpty() || isHinderedBySeal())
        return 0;
    EventTable part = m_table;
    part.keepRuns(rowruns::fromRows(rows));
    part.makeNew();
    m_undoStack->push(new InsertCommand(
        *this, rows.constLast() + 1, part, tr("Duplicate %n events", nullptr, static_cast<int>(rows.size()))));
    return rows.size();
}

qsizetype DraftDocument::setSkipped(const QList<qsizetype> &rows, bool skipped)
{
    QList<qsizetype> changing = rows;
    sortUnique(changing);
    leaveOut(changing, [&](qsizetype row) { return !isEditable(row) || m_table.isSkipped(row) == skipped; });
    if (changing.isEmpty() || isHinderedBySeal())
        return 0;
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

} // namespace composer
