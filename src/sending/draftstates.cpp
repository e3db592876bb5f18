#include "sending/draftstates.h"

#include "sending/knownrows.h"
#include "storage/ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace composer {

Result<DraftStates> draftStates(const QString &ledgerPath, const DraftScope &scope)
{
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    const auto sends = (*ledger)->sends();
    if (!sends)
        return fail(sends.error());

    struct Word {
        RowState state = RowState::Waiting;
        qsizetype send = 0;
    };
    QHash<RowId, Word> latest;
    QSet<RowId> rehearsed;
    for (qsizetype index = sends->size() - 1; index >= 0; --index) {
        const LedgerSend &send = sends->at(index);
        if (send.draftId != scope.draftId)
            continue;
        const auto rows = (*ledger)->rows(send.planId);
        if (rows && send.isPractice && !scope.countsPractice) {
            for (qsizetype position = 0; position < rows->size(); ++position)
                rehearsed.insert(rows->rowId(position));
            continue;
        }
        const auto states = (*ledger)->states(send.planId);
        if (!rows || !states)
            return fail(!rows ? rows.error() : states.error());
        for (qsizetype position = 0; position < rows->size(); ++position) {
            RowState state = states->at(position);
            if (state == RowState::Skipped)
                continue; // this send left it to another
            if (state == RowState::Waiting && !scope.portals.contains(send.portalId))
                state = RowState::NotSent;
            latest.insert(rows->rowId(position), { state == RowState::InFlight ? RowState::Unknown : state, index });
        }
    }

    DraftStates result;
    result.isRecordEmpty = sends->isEmpty();
    result.rows.reserve(latest.size());
    QHash<qsizetype, qint64> waiting;
    for (const auto &[row, word] : latest.asKeyValueRange()) {
        result.rows.append({ row, word.state });
        if (word.state == RowState::Waiting)
            ++waiting[word.send];
    }
    std::sort(result.rows.begin(), result.rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const RowId row : std::as_const(rehearsed)) {
        if (!latest.contains(row))
            result.freed.append(row);
    }
    std::sort(result.freed.begin(), result.freed.end());
    for (qsizetype index = 0; index < sends->size(); ++index) {
        const LedgerSend &send = sends->at(index);
        if (const qint64 events = waiting.value(index))
            result.unfinished.append({ LeftOut::InOtherSend, events, send.planId, send.draftName, send.createdAtMs });
    }
    return result;
}

Result<void> addSentElsewhere(DraftStates &states, const QString &ledgerPath, const Connection &connection,
    const QList<Connection> &kept, const EventTable &table)
{
    if (states.isRecordEmpty)
        return {};
    const auto known = KnownRows::read(ledgerPath, connection, table, kept);
    if (!known)
        return fail(known.error());
    QHash<RowId, RowState> words;
    for (const auto &[row, reason] : known->leftOut(KnownRows::Again::CreateThem).asKeyValueRange()) {
        if (reason == LeftOut::AlreadyCreated)
            words.insert(table.rowId(row), RowState::Created);
        else if (reason == LeftOut::Unsettled)
            words.insert(table.rowId(row), RowState::Unknown);
    }
    for (auto &[row, state] : states.rows) {
        if (const auto word = words.constFind(row); word != words.cend()) {
            if (state == RowState::Refused || state == RowState::NotSent)
                state = *word;
            words.erase(word);
        }
    }
    if (words.isEmpty())
        return {};
    for (const auto &[row, state] : words.asKeyValueRange()) {
        states.rows.append({ row, state });
        if (connection.isPractice)
            states.rehearsedElsewhere.append(row);
    }
    std::ranges::sort(states.rows, {}, [](const auto &one) { return one.first; });
    states.freed.removeIf([&](RowId row) { return words.contains(row); });
    return {};
}

Result<EventTable> withoutRehearsals(const QString &ledgerPath, const QString &draftId, EventTable table)
{
    const auto states = draftStates(ledgerPath, { draftId, {}, false });
    if (!states)
        return fail(states.error());
    for (qsizetype row = 0; row < table.rowCount() && !states->freed.isEmpty(); ++row) {
        if (std::binary_search(states->freed.cbegin(), states->freed.cend(), table.rowId(row))) {
            table.setState(row, RowState::Waiting);
            table.setHeld(row, false);
        }
    }
    return table;
}

} // namespace composer
