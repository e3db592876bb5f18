// The half of Ledger that freezes a plan: packed on all cores, written while nobody sees it, compared, made visible.
#include "storage/ledger.h"

#include "base/logging.h"
#include "storage/inorder.h"
#include "storage/ledgerkeys.h"
#include "storage/parallelsort.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FreezeText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

/// A batch as it is written, with the keys of its rows.
struct PackedPart {
    PackedRows rows;
    PackedBody body;
    std::vector<quint64> ids;
    std::vector<quint64> prints;
    std::vector<EventMark> marks;
};

PackedPart packed(const Ledger::Frozen &frozen)
{
    PackedPart part;
    const auto size = static_cast<size_t>(frozen.rows.size());
    part.marks.reserve(size);
    part.ids.reserve(size);
    part.prints.reserve(size);
    for (const LedgerRow &row : frozen.rows) {
        part.marks.emplace_back(row.eventId, row.fingerprint);
        part.ids.push_back(keyOfId(part.marks.back().bits, part.marks.back().text));
        part.prints.push_back(keyOfFingerprint(row.fingerprint));
    }
    part.rows = packRows(frozen.batch.positions.value(0), { frozen.rows.constData(), size }, part.marks);
    part.body = packBody(frozen.batch);
    return part;
}

} // namespace

class Ledger::Freezing
{
public:
    Freezing(Ledger &ledger, const LedgerSend &send, qsizetype batchCount)
        : m_ledger(ledger)
        , m_tables(ledger.m_tables)
        , m_send(send)
        , m_batchCount(batchCount)
    {
    }

    [[nodiscard]] Result<void> write(const std::function<Frozen(qsizetype)> &make)
    {
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
        InOrder<PackedPart> parts(m_batchCount, [&make](qsizetype index) { return packed(make(index)); });
        qsizetype next = 0;
        auto done = inTurns(m_batchCount, [&](qsizetype) { return writePart(++next, parts.take()); });
        if (done)
            done = writeKeys();
        return done;
    }

    /// Compares and makes visible. Nothing may have been made visible between the two.
    [[nodiscard]] Result<void> publish(const LeaveOut &leaveOut, const MarksUnder &marksUnder)
    {
        const KnownScope scope = KnownScope::of(m_send);
        bool areKeysKept = false;
        for (bool isPublished = false; !isPublished;) {
            const auto seen = m_ledger.readTogether<qint64>([this] { return m_tables.lastTurn(); });
            if (!seen)
                return fail(seen.error());
            const auto taken = m_ledger.known(scope, m_marks, marksUnder);
            if (!taken)
                return fail(taken.error());
            if (auto some = allows(*taken, bool(leaveOut)); !some)
                return some;
            Change left;
            if (!taken->sends.isEmpty()) {
                auto change = leaveOut(*taken);
                if (!change)
                    return fail(change.error());
                left = std::move(*change);
            }
            if (!areKeysKept) { // of what is about to be seen, and of nothing that was refused
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
    [[nodiscard]] Result<void> writePart(qsizetype number, PackedPart part)
    {
        const qsizetype first = m_marks.size();
        if (part.rows.first != first || part.body.number != number || part.rows.count != part.body.count)
            return fail(ErrorCode::InvalidInput, FreezeText::tr("The plan cannot be frozen: its batches do not fit."),
                u"batch %1"_s.arg(number));
        for (size_t i = 0; i < part.ids.size(); ++i) {
            m_ids.push_back({ part.ids[i], static_cast<qint32>(first + qsizetype(i)) });
            m_prints.push_back({ part.prints[i], static_cast<qint32>(first + qsizetype(i)) });
        }
        for (EventMark &mark : part.marks)
            m_marks.append(std::move(mark));
        if (auto done = m_tables.addRows(m_number, static_cast<int>(number), part.rows); !done)
            return done;
        return m_tables.addBody(m_number, part.body);
    }

    [[nodiscard]] Result<void> writeKeys()
    {
        if (m_marks.size() != m_send.eventCount)
            return fail(ErrorCode::InvalidInput, FreezeText::tr("The plan cannot be frozen: its batches do not fit."),
                u"%1 rows, not %2"_s.arg(m_marks.size()).arg(m_send.eventCount));
        for (std::vector<KeyPlace> *keys : { &m_ids, &m_prints })
            sortEvenOnAllCores(
                *keys, 64, [](const KeyPlace &place) { return place.key; }, std::less());
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

    Ledger &m_ledger;
    LedgerTables &m_tables;
    const LedgerSend &m_send;
    const qsizetype m_batchCount;
    qint64 m_number = 0;
    QList<EventMark> m_marks;
    std::vector<KeyPlace> m_ids;
    std::vector<KeyPlace> m_prints;
};

Result<void> Ledger::freeze(const LedgerSend &send, qsizetype batchCount,
    const std::function<Frozen(qsizetype index)> &make, const LeaveOut &leaveOut, const MarksUnder &marksUnder)
{
    Freezing freezing(*this, send, batchCount);
    auto done = freezing.write(make);
    if (done)
        done = freezing.publish(leaveOut, marksUnder);
    if (!done)
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
    const auto marksUnder
        = [&](const QString &templateName, const QBitArray &) { return marksOfBodies(*plan, positions, templateName); };
    while (true) {
        const auto seen = readTogether<qint64>([this] { return m_tables.lastTurn(); });
        if (!seen)
            return fail(seen.error());
        const auto taken = known(scope, *marks, marksUnder);
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
