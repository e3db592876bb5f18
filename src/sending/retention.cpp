#include "sending/retention.h"

#include "sending/plandigest.h"
#include "sending/readback.h"
#include "sending/saidtext.h"
#include "sending/sendremarks.h"
#include "storage/ledger.h"
#include "storage/ledgerrestore.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace composer {

namespace {

/// The digest is worked out while the bytes are there, and kept before they go.
Result<void> keepDigest(const QString &ledgerPath, const QString &planId, SendRemark remark)
{
    if (!remark.planSha256.isEmpty())
        return {}; // a program that ended in between has kept it, and perhaps the bytes are gone
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    const auto digest = planDigest(**ledger, planId);
    if (!digest)
        return fail(digest.error());
    remark.planSha256 = *digest;
    return saveRemark(ledgerPath, planId, remark);
}

Result<QList<LedgerSend>> sendsUntil(const QString &ledgerPath, qint64 untilMs)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto sends = (*ledger)->sends();
    if (sends)
        sends->removeIf([&](const LedgerSend &send) { return send.createdAtMs >= untilMs; });
    return sends;
}

/// Those that are neither gone already nor pinned.
Result<QList<LedgerSend>> dueSends(const QString &ledgerPath, int days, qint64 nowMs)
{
    constexpr qint64 dayMs = 86'400'000;
    if (days <= 0 || !QFile::exists(ledgerPath))
        return QList<LedgerSend>();
    auto sends = sendsUntil(ledgerPath, nowMs - days * dayMs);
    if (sends)
        sends->removeIf([&](const LedgerSend &send) {
            const SendRemark remark = loadRemark(ledgerPath, send.planId);
            return remark.isForgotten || remark.isPinned;
        });
    return sends;
}

} // namespace

namespace {

/// Whether something of a send waits or is unknown.
Result<bool> isOpen(Ledger &ledger, const QString &planId)
{
    const auto standing = ledger.standing(planId);
    if (standing && standing->summary)
        return standing->summary->counts.of(Outcome::Waiting) + standing->summary->counts.of(Outcome::Unknown) > 0;
    const auto states = ledger.states(planId);
    if (!states)
        return fail(states.error());
    return std::any_of(states->cbegin(), states->cend(),
        [](RowState state) { return outcomeOf(state) == Outcome::Waiting || outcomeOf(state) == Outcome::Unknown; });
}

} // namespace

Result<DueSends> sendsToForget(const QString &ledgerPath, int days, qint64 nowMs)
{
    DueSends due;
    const auto sends = dueSends(ledgerPath, days, nowMs);
    if (!sends)
        return fail(sends.error());
    if (sends->isEmpty())
        return due;
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    for (const LedgerSend &send : *sends) {
        const auto open = isOpen(**ledger, send.planId);
        if (!open)
            return fail(open.error());
        ++(*open ? due.stays : due.goes);
    }
    return due;
}

Result<bool> isClockPlausible(const QString &ledgerPath, qint64 nowMs)
{
    constexpr qint64 yearMs = 366 * qint64(86'400'000);
    if (!QFile::exists(ledgerPath))
        return true;
    const auto sends = sendsUntil(ledgerPath, std::numeric_limits<qint64>::max());
    if (!sends)
        return fail(sends.error());
    const auto isNear = [&](const LedgerSend &send) { return nowMs - send.createdAtMs < yearMs; };
    return sends->isEmpty() || std::any_of(sends->cbegin(), sends->cend(), isNear);
}

Result<ForgottenSends> forgetOldSends(const QString &ledgerPath, int days, qint64 nowMs, const ForgettingTurns &turns)
{
    ForgottenSends forgotten;
    const auto sends = dueSends(ledgerPath, days, nowMs);
    if (!sends)
        return fail(sends.error());
    const auto quotesNothing = [](const QString &said) { return saidFromText(said).has_value(); };
    for (const LedgerSend &send : *sends) {
        if (auto kept = keepDigest(ledgerPath, send.planId, loadRemark(ledgerPath, send.planId)); !kept)
            return fail(kept.error());
        const auto events = forgetBodies(ledgerPath, send.planId, quotesNothing, turns);
        if (!events && events.error().code == ErrorCode::Busy)
            continue; // it is open in a window or program: the next time
        if (!events)
            return fail(events.error());
        if (*events == 0)
            continue; // something of it is still open
        forgetReadBack(ledgerPath, send.planId);
        QFile::remove(dailyCopyPath(ledgerPath)); // which has the bytes
        SendRemark after = loadRemark(ledgerPath, send.planId);
        after.isForgotten = true;
        if (auto kept = saveRemark(ledgerPath, send.planId, after); !kept)
            return fail(kept.error());
        ++forgotten.sends;
        forgotten.events += *events;
    }
    if (forgotten.sends > 0) {
        if (auto kept = keepDailyCopy(ledgerPath, nowMs); !kept)
            return fail(kept.error());
    }
    return forgotten;
}

Result<ErasedPerson> erasePersonForGood(const AppPaths &paths, const QString &address, ErasureOrder order, qint64 nowMs)
{
    order.how = Erase::LookOnly;
    const auto found = erasePerson(paths, address, order, nowMs);
    if (!found)
        return found;
    for (const QString &planId : found->plans) {
        const auto kept = keepDigest(paths.ledger(), planId, loadRemark(paths.ledger(), planId));
        if (!kept && kept.error().code != ErrorCode::Damaged) // its bytes were lost before
            return fail(kept.error());
    }
    order.how = Erase::ForGood;
    return erasePerson(paths, address, order, nowMs);
}

} // namespace composer
