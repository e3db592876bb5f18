#include "storage/ledgerretention.h"

#include "base/parallelworkers.h"
#include "domain/reason.h"
#include "storage/ledger.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerlines_p.h"
#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QThread>
#include <QVariant>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(LedgerRetention)
};

const QByteArray forgottenEvent(R"({"forgotten":true})");
const QString instead = u"…"_s; // where something of an event stood

/// All texts in a JSON value, whatever it is of.
void addTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString() && value.toString().size() > 1)
        texts.insert(value.toString());
    for (const QJsonValue part : value.toArray())
        addTexts(part, texts);
    for (const QJsonValue part : value.toObject())
        addTexts(part, texts);
}

/// The mark that ends what this one begins; null for what is no quotation mark.
QChar closingMark(QChar open)
{
    return open == u'"' || open == u'\'' ? open : open == u'“' ? QChar(u'”') : QChar();
}

bool isQuoting(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return !closingMark(c).isNull(); });
}

/// Whether something in a reason may have come out of an event.
bool isReasonQuoting(const QString &reason)
{
    bool isFound = false;
    (void)reasonWithWords(reason, [&isFound](const QString &words, bool isQuoted) {
        isFound = isFound || isQuoted || isQuoting(words);
        return words;
    });
    return isFound;
}

/// Where the quotation that begins at `open` ends, if it is one of the texts; -1 if it is none.
qsizetype endOfQuoted(const QString &text, qsizetype open, const QSet<QString> &ofEvents)
{
    const QChar close = closingMark(text[open]);
    if (close.isNull())
        return -1;
    for (qsizetype end = text.indexOf(close, open + 1); end > 0; end = text.indexOf(close, end + 1)) {
        if (ofEvents.contains(text.sliced(open + 1, end - open - 1)))
            return end;
    }
    return -1;
}

/// A text of ours or of the account without the addresses in it, and without what it quotes of events: as much work as
/// the text is long, however many texts the events have.
QString withoutWords(const QString &text, const QSet<QString> &ofEvents)
{
    QString rest;
    rest.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        rest += text[at];
        const qsizetype end = endOfQuoted(text, at, ofEvents);
        if (end < 0)
            continue;
        rest += instead + text[end];
        at = end;
    }
    static const QRegularExpression address(
        uR"([^\s"'“”<>(){}\[\],;:=]+(?:@|%40)[^\s"'“”<>(){}\[\],;:=]*[^\s"'“”<>(){}\[\],;:=.])"_s);
    return rest.replace(address, instead);
}

FrozenBatch withoutBytes(const FrozenBatch &batch)
{
    FrozenBatch rest { batch.number, batch.positions, "{\"inputs\":[", {}, {} };
    for (qsizetype i = 0; i < batch.positions.size(); ++i) {
        rest.body += i > 0 ? "," : "";
        rest.starts.append(static_cast<qint32>(rest.body.size()));
        rest.sizes.append(static_cast<qint32>(forgottenEvent.size()));
        rest.body += forgottenEvent;
    }
    rest.body += "]}";
    return rest;
}

bool isSettled(const QList<RowState> &states)
{
    return std::none_of(states.cbegin(), states.cend(), [](RowState state) {
        return state == RowState::Waiting || state == RowState::InFlight || state == RowState::Unknown
            || state == RowState::Conflict;
    });
}

Result<void> writeForgotten(Database &database, const LedgerTables &tables, qint64 key, const PackedBody &body)
{
    auto query = database.cached(
        u"UPDATE bodies SET first = ?, count = ?, layout = ?, hash = ?, sum = ?, body = ? WHERE key = ?"_s);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : { QVariant(body.first), QVariant(body.count), QVariant(body.layout),
             QVariant(body.hash), QVariant(ledgerrow::sumOfBody(key, body)), QVariant(body.body), QVariant(key) })
        query->addBindValue(value);
    return query->exec() ? Result<void>() : Result<void>(fail(tables.errorOf(query->lastError())));
}

/// What a send is while it is gone through.
struct OldSend {
    qint64 number = 0;
    qint64 eventCount = 0;
    LedgerTables::Head head;
    QList<LedgerEntry> entries;
};

/// Nothing while something of it is still open.
Result<std::optional<OldSend>> settledSend(LedgerTables &tables, const QString &planId)
{
    const auto plans = tables.plans();
    if (!plans)
        return fail(plans.error());
    const auto plan = std::find_if(
        plans->cbegin(), plans->cend(), [&](const LedgerTables::Plan &one) { return one.send.planId == planId; });
    if (plan == plans->cend())
        return fail(ErrorCode::NotFound, RetentionText::tr("There is no such send any more."));
    const auto head = tables.head(plan->number);
    if (!head)
        return fail(head.error());
    auto entries = tables.entries(plan->number, *head);
    const auto index = tables.bodies(plan->number, plan->send.eventCount, *head);
    if (!entries || !index)
        return fail(!entries ? entries.error() : index.error());
    LedgerReplay replay(plan->send.eventCount, *index);
    for (const LedgerEntry &entry : *entries)
        replay.apply(entry);
    if (!isSettled(replay.states()))
        return std::nullopt;
    return OldSend { plan->number, plan->send.eventCount, *head, std::move(*entries) };
}

/// A request as it is written without its bytes; nothing where they are gone already. Damaged ones are not let go of.
struct BytelessRequest {
    std::optional<PackedBody> stored; ///< nothing: not whole
    std::optional<PackedBody> after {};
    bool isWhole = true;

    void make()
    {
        if (!stored || stored->isLost()) {
            isWhole = stored.has_value();
            return;
        }
        const auto batch = unpackBody(*stored, true);
        isWhole = batch.has_value();
        if (!isWhole)
            return;
        const FrozenBatch rest = withoutBytes(*batch);
        if (rest.body != batch->body)
            after = packBody(rest);
    }
};

/// Lines of one request, some of which may quote its events.
struct LinesOfRequest {
    std::optional<PackedBody> body; ///< of those that quote
    QList<qsizetype> lines; ///< from 0
    bool isWhole = true;
};

/// Takes the words out of one send, in transactions that end after some milliseconds: first out of the lines, for which
/// the bytes are needed, then the bytes. After each of them all that the ledger says of itself holds, and what is done
/// is found done by who begins again.
class Forgetting
{
public:
    Forgetting(Database &database, OldSend send, const MayStay &mayStay, const ForgettingTurns &turns)
        : m_database(database)
        , m_tables(database)
        , m_send(std::move(send))
        , m_mayStay(mayStay)
        , m_turns(turns)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        auto done = forgetQuotations();
        return done ? forgetBytes() : done;
    }

private:
    /// One transaction, in which the trigger that keeps a table as it is is away.
    [[nodiscard]] Result<void> inTurn(const QString &table, const std::function<Result<void>()> &work)
    {
        if (m_turns.goesOn && !m_turns.goesOn())
            return fail(ErrorCode::Cancelled, RetentionText::tr("Stopped. What is still kept goes at the next start."));
        if (std::exchange(m_hasHeld, true))
            QThread::msleep(static_cast<unsigned long>(m_turns.ms) * 3 / 2);
        if (auto begun = m_database.begin(); !begun)
            return begun;
        QElapsedTimer held;
        held.start();
        auto done = isAsRead();
        if (done)
            done = m_database.run(u"DROP TRIGGER %1_stay"_s.arg(table));
        if (done)
            done = work();
        if (done)
            done = m_database.run(ledgerStayStatement(table));
        if (done)
            done = m_database.commit();
        if (!done)
            m_database.rollback();
        m_heldMs = held.elapsed();
        return done;
    }

    /// Who erases a person writes lines anew as well.
    [[nodiscard]] Result<void> isAsRead()
    {
        const auto head = m_tables.head(m_send.number);
        if (!head)
            return fail(head.error());
        const LedgerTables::Head &known = m_send.head;
        if (head->lines == known.lines && head->lastBatch == known.lastBatch && head->chain == known.chain)
            return {};
        return fail(ErrorCode::Busy,
            QCoreApplication::translate("Database", "Another window is using the data. Try again in a moment."),
            u"plan %1 was written to"_s.arg(m_send.number));
    }

    /// Out of reasons and of what the account said goes what quotes events.
    [[nodiscard]] Result<void> forgetQuotations()
    {
        std::vector<RewrittenLine> changed;
        for (qsizetype from = 0; from < m_send.entries.size();) {
            auto some = linesFrom(from);
            if (!some)
                return fail(some.error());
            changed.insert(changed.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
        }
        return changed.empty() ? Result<void>() : writeLines(changed);
    }

    /// What becomes of some lines from that one on, worked out on all cores; `from` becomes the one after them.
    [[nodiscard]] Result<std::vector<RewrittenLine>> linesFrom(qsizetype &from)
    {
        constexpr qsizetype mostLines = 10'000;
        constexpr qsizetype mostRequests = 256; // with their bytes
        const qsizetype first = from;
        QHash<int, qsizetype> partOf;
        std::vector<LinesOfRequest> parts(1); // the first: lines that quote no request
        for (; from < m_send.entries.size() && from - first < mostLines; ++from) {
            const LedgerEntry &entry = m_send.entries.at(from);
            const bool quotes = entry.batch > 0 && !entry.reason.isEmpty() && isReasonQuoting(entry.reason);
            if (quotes && !partOf.contains(entry.batch)) {
                if (partOf.size() == mostRequests)
                    break;
                partOf.insert(entry.batch, static_cast<qsizetype>(parts.size()));
                parts.push_back({ m_tables.packedBody(m_send.number, entry.batch), {} });
                parts.back().isWhole = parts.back().body.has_value();
            }
            parts[static_cast<size_t>(quotes ? partOf.value(entry.batch) : 0)].lines.append(from);
        }
        std::vector<std::optional<LedgerEntry>> after(static_cast<size_t>(from - first));
        m_crew.run(
            static_cast<int>(parts.size()), [&](int part) { look(parts[static_cast<size_t>(part)], first, after); });
        if (std::any_of(parts.cbegin(), parts.cend(), [](const LinesOfRequest &part) { return !part.isWhole; }))
            return fail(m_tables.damaged(u"batches of plan %1"_s.arg(m_send.number)));
        std::vector<RewrittenLine> changed;
        for (size_t i = 0; i < after.size(); ++i) {
            if (after[i])
                changed.push_back({ first + qint64(i) + 1, std::move(*after[i]) });
        }
        return changed;
    }

    /// On any thread.
    void look(LinesOfRequest &part, qsizetype first, std::vector<std::optional<LedgerEntry>> &after) const
    {
        QSet<QString> texts;
        if (part.body && !part.body->isLost()) {
            const auto batch = unpackBody(*part.body, true);
            part.isWhole = batch.has_value();
            for (qsizetype i = 0; batch && i < batch->positions.size(); ++i)
                addTexts(QJsonDocument::fromJson(batch->event(i)).object(), texts);
        }
        for (const qsizetype line : std::as_const(part.lines)) {
            const LedgerEntry &before = m_send.entries.at(line);
            LedgerEntry entry = before;
            if (!entry.reason.isEmpty())
                entry.reason = reasonWithWords(entry.reason, [&texts](const QString &words, bool isQuoted) {
                    return isQuoted && texts.contains(words) ? instead : withoutWords(words, texts);
                });
            // The account quotes what it likes. That it said something stays: the way of a refused request hangs on it.
            if (!entry.serverMessage.isEmpty() && !m_mayStay(entry.serverMessage))
                entry.serverMessage = instead;
            if (entry.reason != before.reason || entry.serverMessage != before.serverMessage)
                after[static_cast<size_t>(line - first)] = std::move(entry);
        }
    }

    /// Some lines at a time, each time with the chain as it is then over all lines, worked out before the lock is held.
    [[nodiscard]] Result<void> writeLines(const std::vector<RewrittenLine> &changed)
    {
        std::vector<QByteArray> sums(static_cast<size_t>(m_send.entries.size()));
        constexpr size_t linesOfPart = 4096;
        const auto parts = static_cast<int>((sums.size() + linesOfPart - 1) / linesOfPart);
        m_crew.run(parts, [&](int part) {
            const size_t from = static_cast<size_t>(part) * linesOfPart;
            for (size_t i = from; i < std::min(sums.size(), from + linesOfPart); ++i)
                sums[i] = ledgerrow::sumOfEntry(
                    ledgerrow::lineKey(m_send.number, qint64(i) + 1), m_send.entries.at(qsizetype(i)));
        });
        QByteArray chain; // of the lines before `linked`
        size_t linked = 0;
        size_t atOnce = std::clamp<size_t>(static_cast<size_t>(m_turns.ms) * linesOfMs, 1, mostAtOnce);
        for (size_t next = 0; next < changed.size();) {
            const auto some = std::span(changed).subspan(next, std::min(atOnce, changed.size() - next));
            for (const RewrittenLine &line : some)
                sums[static_cast<size_t>(line.number - 1)]
                    = ledgerrow::sumOfEntry(ledgerrow::lineKey(m_send.number, line.number), line.entry);
            while (linked < static_cast<size_t>(some.back().number))
                chain = ledgerrow::nextLink(chain, sums[linked++]);
            LedgerTables::Head after = m_send.head;
            after.chain = chain;
            for (size_t i = linked; i < sums.size(); ++i)
                after.chain = ledgerrow::nextLink(after.chain, sums[i]);
            const auto written
                = inTurn(u"lines"_s, [&] { return writeLinesAnew(m_database, m_tables, m_send.number, some, after); });
            if (!written)
                return written;
            m_send.head = after;
            next += some.size();
            // As many as took half of what may be, but never twice as many as before.
            const auto fitting = some.size() * static_cast<size_t>(m_turns.ms) / 2
                / static_cast<size_t>(std::max<qint64>(1, m_heldMs));
            atOnce = std::clamp<size_t>(fitting, 1, std::min(some.size() * 2, mostAtOnce));
        }
        return {};
    }

    [[nodiscard]] Result<void> forgetBytes()
    {
        constexpr int requestsOfRound = 512;
        for (int first = 1; first <= m_send.head.lastBatch; first += requestsOfRound) {
            std::vector<BytelessRequest> requests;
            const int end = std::min(m_send.head.lastBatch + 1, first + requestsOfRound);
            for (int number = first; number < end; ++number)
                requests.push_back({ m_tables.packedBody(m_send.number, number) });
            m_crew.run(
                static_cast<int>(requests.size()), [&](int index) { requests[static_cast<size_t>(index)].make(); });
            for (int number = first; number < end; ++number) {
                if (!requests[static_cast<size_t>(number - first)].isWhole)
                    return fail(m_tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(m_send.number)));
            }
            std::erase_if(requests, [](const BytelessRequest &request) { return !request.after; });
            if (auto written = writeRequests(requests); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] Result<void> writeRequests(const std::vector<BytelessRequest> &requests)
    {
        for (size_t next = 0; next < requests.size();) {
            const auto written = inTurn(u"bodies"_s, [&]() -> Result<void> {
                QElapsedTimer held;
                held.start();
                do {
                    const PackedBody &body = *requests[next].after;
                    const qint64 key = ledgerrow::keyOf(m_send.number, body.number);
                    if (auto done = writeForgotten(m_database, m_tables, key, body); !done)
                        return done;
                    ++next;
                } while (next < requests.size() && held.elapsed() < m_turns.ms / 2);
                return {};
            });
            if (!written)
                return written;
        }
        return {};
    }

    static constexpr size_t linesOfMs = 50; // to begin with
    static constexpr size_t mostAtOnce = 8'000;
    Database &m_database;
    LedgerTables m_tables;
    OldSend m_send;
    const MayStay &m_mayStay;
    const ForgettingTurns &m_turns;
    qint64 m_heldMs = 0; // the last time
    bool m_hasHeld = false;
    ParallelWorkers m_crew;
};

/// The log still has the pages as they were. Who empties it holds the lock of the ledger while it waits for readers: so
/// it waits for a moment only, many times.
Result<void> emptyLog(Database &database)
{
    constexpr int attempts = 400;
    constexpr int pauseMs = 25;
    if (auto set = database.run(u"PRAGMA busy_timeout=10"_s); !set)
        return set;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        // Most of it without the lock.
        if (auto taken = database.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !taken)
            return taken;
        auto emptied = database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!emptied && emptied.error().code != ErrorCode::Busy)
            return fail(emptied.error());
        if (emptied && emptied->next() && emptied->value(0).toInt() == 0)
            return {};
        QThread::msleep(pauseMs);
    }
    return fail(ErrorCode::Busy,
        QCoreApplication::translate("Database", "Another window is using the data. Try again in a moment."),
        u"the log cannot be emptied"_s);
}

} // namespace

Result<qint64> forgetBodies(
    const QString &ledgerPath, const QString &planId, const MayStay &mayStay, const ForgettingTurns &turns)
{
    const auto lock = Ledger::lockPlan(ledgerPath, planId);
    if (!lock)
        return fail(lock.error());
    // What a power cut takes of it goes the next time: it is told nobody before the log is on the disk.
    auto opened = Database::open(ledgerPath, ledgerLadder(), Database::Durability::Normal);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    if (auto set = database.run(u"PRAGMA secure_delete=ON"_s); !set)
        return fail(set.error());
    LedgerTables tables(database);
    auto send = settledSend(tables, planId);
    if (!send)
        return fail(send.error());
    if (!*send)
        return 0;
    const qint64 events = (*send)->eventCount;
    auto done = Forgetting(database, std::move(**send), mayStay, turns).run();
    if (done)
        done = emptyLog(database);
    return done ? Result<qint64>(events) : Result<qint64>(fail(done.error()));
}

bool isForgotten(const QByteArray &event)
{
    return event == forgottenEvent || event == R"({"erased":true})";
}

} // namespace composer
