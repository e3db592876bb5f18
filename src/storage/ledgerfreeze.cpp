// The half of Ledger that freezes a plan: packed on all cores, written while nobody sees it, compared, made visible.
#include "storage/ledger.h"

#include "base/logging.h"
#include "storage/inorder.h"
#include "storage/ledgerkeys.h"
#include "storage/parallelsort.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScopeGuard>

#include <algorithm>
#include <functional>
#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FreezeText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

/// Rows that are written as one piece: of one batch a page of the file stays empty for a sixth, and a million events
/// are ten thousand pieces to read.
constexpr qsizetype batchesOfAPiece = 10;

/// Some batches as they are written, with the keys of their rows.
struct PackedPart {
    PackedRows rows;
    std::vector<PackedBody> bodies;
    std::vector<quint64> ids;
    std::vector<quint64> prints;
    std::vector<EventMark> marks;
    bool fits = true; ///< rows and positions follow each other
};

/// The batches from … to - 1.
PackedPart packed(const std::function<Ledger::Frozen(qsizetype)> &make, qsizetype from, qsizetype to)
{
    PackedPart part;
    QList<LedgerRow> rows;
    QList<qint32> sizes;
    qint32 first = -1;
    for (qsizetype index = from; index < to; ++index) {
        Ledger::Frozen frozen = make(index);
        if (first < 0)
            first = frozen.batch.positions.value(0);
        part.bodies.push_back(packBody(frozen.batch));
        const PackedBody &body = part.bodies.back();
        part.fits = part.fits && body.number == index + 1 && body.first == first + rows.size()
            && body.count == frozen.rows.size();
        sizes.append(body.count);
        rows.append(std::move(frozen.rows));
    }
    const auto size = static_cast<size_t>(rows.size());
    part.marks.reserve(size);
    part.ids.reserve(size);
    part.prints.reserve(size);
    for (const LedgerRow &row : std::as_const(rows)) {
        part.marks.push_back(markOf(row));
        part.ids.push_back(keyOfId(part.marks.back().bits, part.marks.back().text));
        part.prints.push_back(keyOfFingerprint(row.fingerprint));
    }
    part.rows = packRows(first, { rows.constData(), size }, part.marks);
    if (sizes.size() > 1)
        part.rows.batches = packBatchSizes(sizes);
    return part;
}

} // namespace

class Ledger::Freezing
{
public:
    Freezing(Ledger &ledger, const LedgerSend &send, qsizetype batchCount, const Progress &progress)
        : m_ledger(ledger)
        , m_tables(ledger.m_tables)
        , m_send(send)
        , m_batchCount(batchCount)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> write(const std::function<Frozen(qsizetype)> &make)
    {
        if (auto wanted = goesOn(); !wanted)
            return wanted;
        // A ledger that cannot be read is said before a gigabyte is written.
        if (const auto readable = m_ledger.visiblePlans(); !readable)
            return fail(readable.error());
        if (auto set = m_ledger.m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
            return set;
        const auto first = m_ledger.inTransaction([&]() -> Result<void> {
            auto number = m_tables.addPlan(m_send);
            if (!number)
                return fail(number.error());
            m_number = *number;
            return {};
        });
        if (!first)
            return first;
        m_marks.reserve(m_send.eventCount);
        m_ids.reserve(static_cast<size_t>(m_send.eventCount));
        m_prints.reserve(static_cast<size_t>(m_send.eventCount));
        const qsizetype pieces = (m_batchCount + batchesOfAPiece - 1) / batchesOfAPiece;
        InOrder<PackedPart> parts(pieces, [&](qsizetype piece) {
            return packed(make, piece * batchesOfAPiece, std::min(m_batchCount, (piece + 1) * batchesOfAPiece));
        });
        Result<void> done;
        for (qsizetype written = 0; done && written < pieces;)
            if (done = goesOn(); done)
                done = writeSome(parts, written, pieces);
        if (done)
            done = writeKeys();
        return done;
    }

    /// Compares and makes visible. Nothing may have been made visible between the two.
    [[nodiscard]] Result<void> publish(const LeaveOut &leaveOut, const PrintsUnder &printsUnder)
    {
        const KnownScope scope = KnownScope::of(m_send);
        bool areKeysKept = false;
        for (bool isPublished = false; !isPublished;) {
            const auto seen = m_ledger.readTogether<qint64>([this] { return m_tables.lastTurn(); });
            if (!seen)
                return fail(seen.error());
            const auto taken = m_ledger.known(scope, m_marks, printsUnder);
            if (!taken)
                return fail(taken.error());
            if (auto wanted = areKeysKept ? Result<void>() : goesOn(); !wanted)
                return wanted;
            if (auto some = allows(*taken, bool(leaveOut)); !some)
                return some;
            Change left;
            if (!taken->sends.isEmpty()) {
                auto change = leaveOut(*taken);
                if (!change)
                    return change.error().code == ErrorCode::Cancelled ? cancelled() : fail(change.error());
                left = std::move(*change);
            }
            if (!areKeysKept) { // of what is about to be seen, and of nothing that was refused or cancelled
                if (auto wanted = goesOn(); !wanted)
                    return wanted;
                if (auto kept = LedgerKeys::add(m_ledger.m_database->path(), m_send, m_marks); !kept)
                    return kept;
                areKeysKept = true;
            }
            if (m_ledger.m_beforePublishing)
                m_ledger.m_beforePublishing();
            if (auto set = m_ledger.m_database->run(u"PRAGMA synchronous=FULL"_s); !set)
                return set;
            const auto done = m_ledger.inTransaction([&]() -> Result<void> {
                const auto now = m_tables.lastTurn();
                if (!now)
                    return fail(now.error());
                if (*now != *seen)
                    return {}; // compare again
                isPublished = true;
                if (auto visible = m_tables.publish(m_number, static_cast<int>(m_batchCount)); !visible)
                    return visible;
                return m_ledger.writeChange(m_number, left);
            });
            if (!done)
                return done;
        }
        m_ledger.markDurable(m_number);
        return {};
    }

    /// What was written and never seen.
    void takeBack()
    {
        if (m_number == 0)
            return;
        // What cannot be taken away now goes at the next start.
        if (auto removed = m_ledger.removeUnseen(m_number); !removed)
            qCWarning(lcStorage) << "leftovers of a plan stay:" << removed.error().detail;
    }

private:
    [[nodiscard]] Result<void> goesOn() const
    {
        return !m_progress || m_progress(m_marks.size()) ? Result<void>() : cancelled();
    }
    [[nodiscard]] static Result<void> cancelled()
    {
        return fail(ErrorCode::Cancelled,
            FreezeText::tr("Cancelled before anything left: no event was created, and no send was made."));
    }

    /// One transaction. Nobody is waited for while it holds the lock: who makes the parts may be slow.
    [[nodiscard]] Result<void> writeSome(InOrder<PackedPart> &parts, qsizetype &written, qsizetype pieces)
    {
        std::optional<PackedPart> part = parts.take();
        return m_ledger.inTransaction([&]() -> Result<void> {
            QElapsedTimer held;
            held.start();
            while (part) {
                if (auto done = writePart(std::move(*part)); !done)
                    return done;
                ++written;
                part = written < pieces && !held.hasExpired(turnMs) ? parts.takeIfReady() : std::nullopt;
            }
            return {};
        });
    }

    [[nodiscard]] Result<void> writePart(PackedPart part)
    {
        const qsizetype first = m_marks.size();
        const int number = part.bodies.front().number;
        if (part.rows.first != first || !part.fits)
            return fail(ErrorCode::InvalidInput, FreezeText::tr("The plan cannot be frozen: its batches do not fit."),
                u"batch %1 and after"_s.arg(number));
        for (size_t i = 0; i < part.ids.size(); ++i) {
            m_ids.push_back({ part.ids[i], static_cast<qint32>(first + qsizetype(i)) });
            m_prints.push_back({ part.prints[i], static_cast<qint32>(first + qsizetype(i)) });
        }
        for (EventMark &mark : part.marks)
            m_marks.append(std::move(mark));
        auto done = m_tables.addRows(m_number, number, part.rows);
        for (size_t i = 0; done && i < part.bodies.size(); ++i)
            done = m_tables.addBody(m_number, part.bodies[i]);
        return done;
    }

    [[nodiscard]] Result<void> writeKeys()
    {
        if (m_marks.size() != m_send.eventCount)
            return fail(ErrorCode::InvalidInput, FreezeText::tr("The plan cannot be frozen: its batches do not fit."),
                u"%1 rows, not %2"_s.arg(m_marks.size()).arg(m_send.eventCount));
        for (std::vector<KeyPlace> *keys : { &m_ids, &m_prints }) {
            if (auto wanted = goesOn(); !wanted)
                return wanted;
            sortEvenOnAllCores(
                *keys, 64, [](const KeyPlace &place) { return place.key; }, std::less());
        }
        for (const KeyKind kind : { KeyKind::Id, KeyKind::Fingerprint }) {
            const std::vector<KeyPlace> &keys = kind == KeyKind::Id ? m_ids : m_prints;
            const auto size = static_cast<qsizetype>(keys.size());
            const qsizetype pieces = (size + LedgerTables::keysOfPiece - 1) / LedgerTables::keysOfPiece;
            const auto done = inTurns(pieces, [&](qsizetype piece) {
                const qsizetype from = piece * LedgerTables::keysOfPiece;
                const qsizetype count = std::min(LedgerTables::keysOfPiece, size - from);
                return m_tables.addKeys(m_number, kind, static_cast<int>(piece),
                    std::span(keys).subspan(static_cast<size_t>(from), static_cast<size_t>(count)));
            });
            if (!done)
                return done;
        }
        m_ids = {};
        m_prints = {};
        return {};
    }

    /// Steps in transactions that end after some time, so that another send never waits for long.
    [[nodiscard]] Result<void> inTurns(qsizetype steps, const std::function<Result<void>(qsizetype)> &step)
    {
        for (qsizetype next = 0; next < steps;) {
            if (auto wanted = goesOn(); !wanted)
                return wanted;
            const auto done = m_ledger.inTransaction([&]() -> Result<void> {
                QElapsedTimer held;
                held.start();
                while (next < steps && !held.hasExpired(turnMs)) {
                    if (auto written = step(next); !written)
                        return written;
                    ++next;
                }
                return {};
            });
            if (!done)
                return done;
        }
        return {};
    }

    /// Whether anything is left to send.
    [[nodiscard]] Result<void> allows(const KnownEvents &taken, bool someMayBe) const
    {
        const auto isNew = [](const KnownEvent &event) { return event.standing == KnownEvent::Standing::New; };
        if (taken.sends.isEmpty() || (someMayBe && std::any_of(taken.events.cbegin(), taken.events.cend(), isNew)))
            return {};
        const KnownEvent &first = *std::find_if_not(taken.events.cbegin(), taken.events.cend(), isNew);
        return fail(ErrorCode::InOtherSend,
            first.standing == KnownEvent::Standing::Created
                ? FreezeText::tr("These events were created meanwhile by another window or program. Nothing was sent; "
                                 "review once more.")
                : FreezeText::tr("These events are in another send that is not finished. Nothing was sent; resume or "
                                 "stop that send first."),
            u"plan %1"_s.arg(taken.sendOf(first).planId));
    }

    /// A third less than elsewhere: the commit writes all of it, and the two together stay below 50.
    static constexpr qint64 turnMs = 20;
    Ledger &m_ledger;
    LedgerTables &m_tables;
    const LedgerSend &m_send;
    const qsizetype m_batchCount;
    const Progress &m_progress;
    qint64 m_number = 0;
    QList<EventMark> m_marks;
    std::vector<KeyPlace> m_ids;
    std::vector<KeyPlace> m_prints;
};

Result<void> Ledger::freeze(const LedgerSend &send, qsizetype batchCount,
    const std::function<Frozen(qsizetype index)> &make, const LeaveOut &leaveOut, const PrintsUnder &printsUnder,
    const Progress &progress)
{
    // The log is taken in some times, not thirty: each time two files are waited for until they are on the disk.
    constexpr int pagesOfLog = 6'000;
    constexpr int usualPagesOfLog = 1'000;
    if (auto set = m_database->run(u"PRAGMA wal_autocheckpoint=%1"_s.arg(pagesOfLog)); !set)
        return set;
    const auto asUsual = qScopeGuard([this] {
        if (const auto set = m_database->run(u"PRAGMA wal_autocheckpoint=%1"_s.arg(usualPagesOfLog)); !set)
            qCWarning(lcStorage) << "the log of the ledger stays long:" << set.error().detail;
    });
    Freezing freezing(*this, send, batchCount, progress);
    auto done = freezing.write(make);
    if (done)
        done = freezing.publish(leaveOut, printsUnder);
    if (!done && done.error().code != ErrorCode::Cancelled) // else who cancelled would wait for it
        freezing.takeBack();
    return done;
}

Result<Ledger::Change> Ledger::changeWaiting(const KnownScope &scope, const QList<qint32> &positions,
    const std::function<Result<Change>(const KnownEvents &known)> &decide)
{
    const auto plan = this->plan(scope.exceptPlan);
    if (!plan)
        return fail(plan.error());
    const auto marks = marksOf(*plan, positions);
    if (!marks)
        return fail(marks.error());
    const auto printsUnder = [&](const QString &templateName, const QBitArray &) {
        return printsOfBodies(*plan, positions, templateName);
    };
    while (true) {
        const auto seen = readTogether<qint64>([this] { return m_tables.lastTurn(); });
        if (!seen)
            return fail(seen.error());
        const auto taken = known(scope, *marks, printsUnder);
        if (!taken)
            return fail(taken.error());
        const auto change = decide(*taken);
        if (!change)
            return fail(change.error());
        if (m_beforePublishing)
            m_beforePublishing();
        bool isWritten = false;
        const auto done = inTransaction([&]() -> Result<void> {
            const auto now = m_tables.lastTurn();
            if (!now)
                return fail(now.error());
            if (*now != *seen)
                return {};
            isWritten = true;
            if (auto written = writeChange(plan->number, *change); !written)
                return written;
            return m_tables.addTurn(plan->number);
        });
        if (!done)
            return fail(done.error());
        if (isWritten)
            return *change;
    }
}

} // namespace composer
