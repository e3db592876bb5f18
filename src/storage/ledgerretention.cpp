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

/// A text of ours or of the account without the addresses in it, and without what it quotes of events.
QString withoutWords(QString text, const QSet<QString> &ofEvents)
{
    for (const QString &word : ofEvents) {
        for (const auto &[open, close] : { std::pair(u'"', u'"'), std::pair(u'\'', u'\''), std::pair(u'“', u'”') })
            text.replace(open + word + close, open + instead + close);
    }
    static const QRegularExpression address(
        uR"([^\s"'“”<>(){}\[\],;:=]+(?:@|%40)[^\s"'“”<>(){}\[\],;:=]*[^\s"'“”<>(){}\[\],;:=.])"_s);
    return text.replace(address, instead);
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

/// The bytes go; `words` gets what stood in the requests it names.
Result<void> forgetBytes(
    Database &database, LedgerTables &tables, const OldSend &send, QHash<int, QSet<QString>> &words)
{
    for (int number = 1; number <= send.head.lastBatch; ++number) {
        const auto packed = tables.packedBody(send.number, number);
        if (packed && packed->isLost())
            continue;
        const auto batch = packed ? unpackBody(*packed, true) : std::nullopt;
        if (!batch)
            return fail(tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(send.number)));
        if (const auto quoted = words.find(number); quoted != words.end()) {
            for (qsizetype i = 0; i < batch->positions.size(); ++i)
                addTexts(QJsonDocument::fromJson(batch->event(i)).object(), *quoted);
        }
        if (auto written
            = writeForgotten(database, tables, ledgerrow::keyOf(send.number, number), packBody(withoutBytes(*batch)));
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
    QHash<int, QSet<QString>> words; // of requests about which something was said
    for (const LedgerEntry &entry : (*send)->entries) {
        if (entry.batch > 0 && !entry.reason.isEmpty())
            words.insert(entry.batch, {});
    }
    if (auto done = forgetBytes(database, tables, **send, words); !done)
        return fail(done.error());
    const auto said
        = rewriteLines(database, tables, (*send)->number, (*send)->head, (*send)->entries, [&](LedgerEntry &entry) {
              const LedgerEntry before = entry;
              entry.reason = withoutWords(entry.reason, words.value(entry.batch));
              // The account quotes what it likes. That it said something stays: the way of a refused request hangs on
              // it.
              if (!entry.serverMessage.isEmpty() && !mayStay(entry.serverMessage))
                  entry.serverMessage = instead;
              return entry.reason != before.reason || entry.serverMessage != before.serverMessage;
          });
    return said ? Result<qint64>((*send)->eventCount) : Result<qint64>(fail(said.error()));
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
