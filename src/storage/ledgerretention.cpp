#include "storage/ledgerretention.h"

#include "storage/database.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerlines_p.h"
#include "storage/ledgerreplay.h"
#include "storage/ledgerrestore.h"
#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

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

/// A request with its bytes; nothing when they were lost before.
Result<std::optional<FrozenBatch>> requestOf(LedgerTables &tables, qint64 plan, int number)
{
    const auto packed = tables.packedBody(plan, number);
    if (packed && packed->isLost())
        return std::nullopt;
    auto batch = packed ? unpackBody(*packed, true) : std::nullopt;
    if (!batch)
        return fail(tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(plan)));
    return batch;
}

/// What stands in the events of requests. Lines about one request mostly stand together: the last few are kept, a
/// million events have gigabytes of texts.
class TextsOfRequests
{
public:
    TextsOfRequests(LedgerTables &tables, qint64 plan)
        : m_tables(tables)
        , m_plan(plan)
    {
    }
    [[nodiscard]] Result<QSet<QString>> of(int number)
    {
        constexpr qsizetype mostKept = 32;
        if (const auto known = m_kept.constFind(number); known != m_kept.cend())
            return *known;
        const auto batch = requestOf(m_tables, m_plan, number);
        if (!batch)
            return fail(batch.error());
        QSet<QString> texts;
        for (qsizetype i = 0; *batch && i < (*batch)->positions.size(); ++i)
            addTexts(QJsonDocument::fromJson((*batch)->event(i)).object(), texts);
        if (m_kept.size() >= mostKept)
            m_kept.clear();
        m_kept.insert(number, texts);
        return texts;
    }

private:
    LedgerTables &m_tables;
    qint64 m_plan;
    QHash<int, QSet<QString>> m_kept;
};

/// Out of reasons and of what the account said goes what quotes events; while their bytes are still there.
Result<void> forgetQuotations(Database &database, LedgerTables &tables, const OldSend &send, const MayStay &mayStay)
{
    TextsOfRequests texts(tables, send.number);
    std::optional<Error> unread;
    const auto said = rewriteLines(database, tables, send.number, send.head, send.entries, [&](LedgerEntry &entry) {
        const LedgerEntry before = entry;
        const bool quotes = entry.batch > 0 && isQuoting(entry.reason);
        const auto ofEvents = quotes ? texts.of(entry.batch) : Result<QSet<QString>>(QSet<QString>());
        if (!ofEvents)
            unread = ofEvents.error();
        else if (!entry.reason.isEmpty())
            entry.reason = withoutWords(entry.reason, *ofEvents);
        // The account quotes what it likes. That it said something stays: the way of a refused request hangs on
        // it.
        if (!entry.serverMessage.isEmpty() && !mayStay(entry.serverMessage))
            entry.serverMessage = instead;
        return entry.reason != before.reason || entry.serverMessage != before.serverMessage;
    });
    if (!said)
        return fail(said.error());
    return unread ? Result<void>(fail(*unread)) : Result<void>();
}

Result<void> forgetBytes(Database &database, LedgerTables &tables, const OldSend &send)
{
    for (int number = 1; number <= send.head.lastBatch; ++number) {
        const auto batch = requestOf(tables, send.number, number);
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            continue;
        if (auto written
            = writeForgotten(database, tables, ledgerrow::keyOf(send.number, number), packBody(withoutBytes(**batch)));
            !written)
            return written;
    }
    return {};
}

Result<qint64> forgetIn(Database &database, const QString &planId, const MayStay &mayStay)
{
    LedgerTables tables(database);
    const auto send = settledSend(tables, planId);
    if (!send)
        return fail(send.error());
    if (!*send)
        return 0;
    auto done = forgetQuotations(database, tables, **send, mayStay);
    if (done)
        done = forgetBytes(database, tables, **send);
    return done ? Result<qint64>((*send)->eventCount) : Result<qint64>(fail(done.error()));
}

} // namespace

Result<qint64> forgetBodies(const QString &ledgerPath, const QString &planId, const MayStay &mayStay)
{
    if (auto free = nobodySends(ledgerPath); !free)
        return fail(free.error());
    auto opened = Database::open(ledgerPath, ledgerLadder(), Database::Durability::Full);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    if (auto set = database.run(u"PRAGMA secure_delete=ON"_s); !set)
        return fail(set.error());
    if (auto begun = database.begin(); !begun)
        return fail(begun.error());
    Result<qint64> forgotten = 0;
    const QStringList altered { u"bodies"_s, u"lines"_s };
    Result<void> done;
    for (const QString &table : altered)
        done = done ? database.run(u"DROP TRIGGER %1_stay"_s.arg(table)) : done;
    if (done) {
        forgotten = forgetIn(database, planId, mayStay);
        done = forgotten ? Result<void>() : Result<void>(fail(forgotten.error()));
    }
    for (const QString &table : altered)
        done = done ? database.run(ledgerStayStatement(table)) : done;
    if (done && *forgotten > 0)
        done = database.commit();
    else
        database.rollback();
    if (!done)
        return fail(done.error());
    // The log still has the pages as they were.
    if (auto taken = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !taken)
        return fail(taken.error());
    return forgotten;
}

bool isForgotten(const QByteArray &event)
{
    return event == forgottenEvent || event == R"({"erased":true})";
}

} // namespace composer
