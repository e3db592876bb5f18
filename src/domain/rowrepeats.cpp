#include "domain/rowrepeats.h"

#include "base/hashedrows.h"
#include "base/texthash.h"
#include "domain/eventfingerprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace composer {

namespace {

/// The columns that say something, of a table and of the draft side by side, in the form of fingerprints. One thread.
class RowTexts
{
public:
    RowTexts(const EventTable &table, const EventTable &draft)
    {
        for (const EventField field : fieldsOf(table.eventTemplate())) {
            if (field == EventField::Id)
                continue;
            const bool inTable = !table.column(field).isEmptyEverywhere();
            const bool inDraft = draft.rowCount() > 0 && !draft.column(field).isEmptyEverywhere();
            if (inTable || inDraft)
                m_columns.push_back({ inTable ? std::optional(table.column(field)) : std::nullopt,
                    inDraft ? std::optional(draft.column(field)) : std::nullopt, field.value(),
                    cellFormOf(field, table.eventTemplate()) });
        }
    }

    /// 0 for a row that says nothing.
    [[nodiscard]] quint64 hashOf(qsizetype row, bool ofDraft) const
    {
        quint64 hash = 0;
        for (const Pair &pair : m_columns) {
            if (const std::string_view text = pair.at(row, ofDraft); !text.empty())
                hash += mixBits(hashText(textInForm(pair.form, text, m_buffer)) + static_cast<quint64>(pair.field) + 1);
        }
        return hash;
    }
    [[nodiscard]] bool same(qsizetype row, bool ofDraft, qsizetype other, bool otherOfDraft) const
    {
        return std::all_of(m_columns.begin(), m_columns.end(), [&](const Pair &pair) {
            const std::string_view one = pair.at(row, ofDraft);
            const std::string_view two = pair.at(other, otherOfDraft);
            return one == two || textInForm(pair.form, one, m_buffer) == textInForm(pair.form, two, m_otherBuffer);
        });
    }

private:
    struct Pair {
        std::optional<TableColumn> table; // nothing: empty everywhere
        std::optional<TableColumn> draft;
        int field;
        CellForm form;
        [[nodiscard]] std::string_view at(qsizetype row, bool ofDraft) const
        {
            const std::optional<TableColumn> &column = ofDraft ? draft : table;
            return column ? column->at(row) : std::string_view();
        }
    };
    std::vector<Pair> m_columns;
    mutable QByteArray m_buffer;
    mutable QByteArray m_otherBuffer;
};

quint64 idHash(const EventTable &table, qsizetype row)
{
    const EventIdBits &bits = table.eventIdBits(row);
    if (bits == EventIdBits {})
        return hashText(table.utf8(row, EventField::Id));
    return hashText({ reinterpret_cast<const char *>(bits.data()), bits.size() });
}

bool sameId(const EventTable &table, qsizetype row, const EventTable &other, qsizetype otherRow)
{
    return table.eventIdBits(row) == other.eventIdBits(otherRow)
        && table.utf8(row, EventField::Id) == other.utf8(otherRow, EventField::Id);
}

} // namespace

QString repeatText(Repeats repeats)
{
    if (repeats.testFlag(Repeat::Created))
        return QCoreApplication::translate("RowRepeats", "an earlier send created it");
    if (repeats.testFlag(Repeat::Content))
        return QCoreApplication::translate("RowRepeats", "says the same as an earlier row");
    if (repeats.testFlag(Repeat::Id))
        return QCoreApplication::translate("RowRepeats", "its event id stands on an earlier row");
    if (repeats.testFlag(Repeat::InDraft))
        return QCoreApplication::translate("RowRepeats", "is in the draft already");
    return {};
}

RowRepeats RowRepeats::find(
    const EventTable &table, const EventTable &draft, const QList<qsizetype> &created, const std::atomic_bool *cancel)
{
    const qsizetype rows = table.rowCount();
    const qsizetype draftRows = draft.rowCount();
    const RowTexts texts(table, draft);
    HashedRows draftIds(static_cast<size_t>(draftRows));
    HashedRows draftTexts(static_cast<size_t>(draftRows));
    constexpr qsizetype stride = 4096; // rows between two looks at `cancel`
    for (qsizetype row = 0; row < draftRows; ++row) {
        if (cancel && row % stride == 0 && *cancel)
            return {};
        // Each once: a million equal ones would stand in one another's way.
        if (const quint64 id = idHash(draft, row);
            !draftIds.contains(id, [&](qsizetype other) { return sameId(draft, row, draft, other); }))
            draftIds.insert(id, row);
        const quint64 hash = texts.hashOf(row, true);
        if (hash != 0
            && !draftTexts.contains(hash, [&](qsizetype other) { return texts.same(row, true, other, true); }))
            draftTexts.insert(hash, row);
    }
    RowRepeats repeats;
    repeats.m_rows.resize(static_cast<size_t>(rows));
    for (const qsizetype row : created)
        repeats.m_rows[static_cast<size_t>(row)] |= Repeat::Created;
    HashedRows ids(static_cast<size_t>(rows));
    HashedRows contents(static_cast<size_t>(rows));
    for (qsizetype row = 0; row < rows; ++row) {
        if (cancel && row % stride == 0 && *cancel)
            return {};
        Repeats &found = repeats.m_rows[static_cast<size_t>(row)];
        const quint64 id = idHash(table, row);
        const quint64 hash = texts.hashOf(row, false);
        if (ids.contains(id, [&](qsizetype other) { return sameId(table, row, table, other); }))
            found |= Repeat::Id;
        else
            ids.insert(id, row);
        if (draftRows > 0 && (draftIds.contains(id, [&](qsizetype other) {
                return sameId(table, row, draft, other);
            }) || (hash != 0 && draftTexts.contains(hash, [&](qsizetype other) {
                return texts.same(row, false, other, true);
            }))))
            found |= Repeat::InDraft;
        if (hash == 0)
            continue;
        if (contents.contains(hash, [&](qsizetype other) { return texts.same(row, false, other, false); }))
            found |= Repeat::Content;
        else if (!found.testFlag(Repeat::Id)) // one that may go is no reason for a later one to go
            contents.insert(hash, row);
    }
    return repeats;
}

qint64 RowRepeats::count(Repeats any) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [any](Repeats repeats) { return bool(repeats & any); });
}

QList<qsizetype> RowRepeats::rowsToLeaveOut(const EventTable &table, Repeats unwanted) const
{
    QList<qsizetype> rows;
    if (!unwanted)
        return rows;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto row = static_cast<qsizetype>(i);
        const Repeats found = m_rows[i] & unwanted;
        if (found.testFlag(Repeat::Created) || (found && !table.isLocked(row)))
            rows.append(row);
    }
    return rows;
}

} // namespace composer
