#pragma once

#include "storage/eventindex.h"
#include "storage/ledger.h"

#include <QHash>

#include <atomic>
#include <functional>

namespace composer {

/// An event that was found, with where it stands now.
struct FoundEvent {
    LedgerSend send;
    qint32 position = 0;
    QByteArray eventId;
    QString identity;
    RowState state = RowState::Waiting;
};

/// Which sends are searched, and pinned to the front of lists; all of them while it is empty.
struct SendFilter {
    QString account {}; ///< connection id
    QString templateId {};
    qint64 fromMs = 0; ///< epoch; 0 = from the first on
    qint64 untilMs = 0; ///< epoch, not itself; 0 = to the last
    std::optional<Outcome> outcome {}; ///< of an event
    [[nodiscard]] bool takes(const LedgerSend &send) const;
};

/// Adds to the index what the ledger has and it has not; `progress` is told how many sends are done of how many, and
/// ends it with false. For a worker. Errors: those of the ledger and of EventIndex, Cancelled.
[[nodiscard]] Result<void> updateEventIndex(
    const QString &ledgerPath, const std::function<bool(qsizetype done, qsizetype all)> &progress = {});

/// Events with this id, or for this address, object id or user token, newest send first; at most `most`. Brings the
/// index up to date before. For a worker: within 100 ms over ten million events, once the index is made.
[[nodiscard]] Result<QList<FoundEvent>> findEvents(
    const QString &ledgerPath, const QString &text, const SendFilter &filter = {}, qsizetype most = 200);

/// Where events with these ids, or for these addresses, object ids or user tokens, stand in the sends, by text; whoever
/// looks there has to compare. Brings the index up to date before. For a worker. Errors: those of the ledger and of
/// EventIndex.
[[nodiscard]] Result<QHash<QString, QList<EventPlace>>> eventPlaces(
    Ledger &ledger, const QString &ledgerPath, const QList<LedgerSend> &sends, const QStringList &texts);

/// The sends that have these events as created, by their ids; newest first. For a worker. Errors: those of the ledger.
[[nodiscard]] Result<QHash<QByteArray, QList<LedgerSend>>> sendsThatCreated(
    const QString &ledgerPath, const QList<QByteArray> &eventIds);

/// Events in which a text stands anywhere as it left, letters' case not counted, newest send first; at most `most`.
/// Reads every request there is, on all cores: a million events within 3 s. `read` is told how many events were read.
[[nodiscard]] Result<QList<FoundEvent>> scanEvents(const QString &ledgerPath, const QString &text,
    const SendFilter &filter, qsizetype most, const std::atomic_bool &cancelled,
    const std::function<void(qint64 read)> &progress = {});

} // namespace composer
