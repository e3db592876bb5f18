#include "sending/receiptwriter.h"

#include "domain/timestamp.h"
#include "sending/receipt.h"
#include "sending/sendhistory.h"
#include "sending/sentsince.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>
#include <charconv>
#include <future>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWriter)
};

constexpr qsizetype bytesAtOnce = 1 << 20;
constexpr qint64 eventsBetweenProgress = 10'000;

/// A character that a JSON string does not have as it is.
void appendEscape(QByteArray &out, char byte)
{
    constexpr std::array<std::pair<char, const char *>, 7> shortForms { std::pair('"', "\\\""), std::pair('\\', "\\\\"),
        std::pair('\b', "\\b"), std::pair('\f', "\\f"), std::pair('\n', "\\n"), std::pair('\r', "\\r"),
        std::pair('\t', "\\t") };
    const auto known
        = std::find_if(shortForms.begin(), shortForms.end(), [byte](const auto &form) { return form.first == byte; });
    if (known != shortForms.end())
        out += known->second;
    else
        out += "\\u00" + QByteArray::number(static_cast<quint8>(byte), 16).rightJustified(2, '0');
}

/// A JSON string as QJsonDocument writes it.
void appendString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    const auto isPlain = [](char byte) { return static_cast<quint8>(byte) >= 0x20 && byte != '"' && byte != '\\'; };
    for (const char *at = utf8.begin(); at != utf8.end();) {
        const char *end = std::find_if_not(at, utf8.end(), isPlain);
        out.append(at, end - at);
        at = end;
        if (at != utf8.end())
            appendEscape(out, *at++);
    }
    out += '"';
}

void appendNumber(QByteArray &out, qint64 value)
{
    std::array<char, 24> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr - digits.data());
}

/// The keys of outcomes and states, made once.
template<typename Key>
QByteArrayView keyText(int value, QList<QByteArray> &made, Key key)
{
    while (made.size() <= value)
        made.append(QByteArray());
    if (made.at(value).isNull())
        made[value] = key().toUtf8();
    return made.at(value);
}

Error noRoom()
{
    return { ErrorCode::FileError,
        ReceiptText::tr("The receipt could not be written. Choose another folder, or free some space."), {} };
}

QByteArray instantText(qint64 epochMs)
{
    return formatInstant(epochMs);
}

/// The members of an object, without its braces, as they stand in a larger one.
QByteArray membersOf(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson();
    text.remove(0, 2); // "{\n"
    text.chop(3); // "\n}\n"
    return text;
}

/// Why a row stands where it stands, for programs; the words beside it are of the person's language.
QString reasonKey(const RowOutcome &outcome)
{
    switch (outcome.state) {
    case RowState::Waiting:
    case RowState::InFlight:
        return outcome.status > 0 ? u"asked-to-wait"_s : u"waiting"_s;
    case RowState::Created:
        return u"created"_s;
    case RowState::Refused:
        return u"refused"_s;
    case RowState::Unknown:
        return outcome.status == 0 ? u"no-answer"_s : outcome.status >= 500 ? u"server-error"_s : u"unclear-answer"_s;
    case RowState::NotSent:
        return outcome.status == onSuppressionList ? u"on-suppression-list"_s : u"not-sent"_s;
    case RowState::Conflict:
        return u"another-event-under-the-id"_s;
    case RowState::Skipped:
        return u"of-another-send"_s;
    }
    Q_UNREACHABLE();
    return {};
}

class ReceiptWriter
{
public:
    ReceiptWriter(
        const TextSink &sink, SendHistory history, QHash<qint32, SentSince> since, const ReceiptOptions &options)
        : m_sink(sink)
        , m_history(std::move(history))
        , m_since(std::move(since))
        , m_options(options)
    {
    }

    [[nodiscard]] Result<void> write(Ledger &ledger, const LedgerSend &send)
    {
        QJsonObject account = m_options.more["account"_L1].toObject(); // number and type, where they are known
        account.insert("id"_L1, send.portalId);
        account.insert("name"_L1, accountKey(send));
        account.insert("url"_L1, send.baseUrl);
        account.insert("profile"_L1, send.profile);
        account.insert("practice"_L1, send.isPractice);
        QJsonObject head { { u"account"_s, account }, { u"counts"_s, countsToJson(m_history.replay().counts()) },
            { u"createdAt"_s, QString::fromLatin1(instantText(send.createdAtMs)) }, { u"draft"_s, send.draftName } };
        if (m_history.firstLeftMs() > 0) { // it may have been planned long before
            head.insert("firstLeftAt"_L1, QString::fromLatin1(instantText(m_history.firstLeftMs())));
            head.insert("lastLeftAt"_L1, QString::fromLatin1(instantText(m_history.lastLeftMs())));
        }
        m_out = "{\n" + membersOf(head) + ",\n    \"events\": [\n";
        const auto rows = ledger.visitRows(send.planId, [this](qint32 first, const LedgerRows &some) -> Result<void> {
            for (qsizetype i = 0; i < some.size(); ++i) {
                if (auto done = event(first + i, some, i); !done)
                    return done;
            }
            return {};
        });
        if (!rows)
            return rows;
        QJsonObject tail = m_options.more;
        if (const qint64 since = m_history.suppressed(); since > 0) // beside those that were never planned
            tail.insert("suppressed"_L1, tail["suppressed"_L1].toInteger() + since);
        tail.insert("plan"_L1, send.planId);
        tail.remove("account"_L1);
        tail.insert("requests"_L1, requests());
        tail.insert("schemaVersion"_L1, receiptVersion);
        tail.insert("template"_L1, QJsonObject { { u"id"_s, send.templateId }, { u"name"_s, send.templateName } });
        m_out += (m_isFirst ? "    ],\n" : "\n    ],\n") + membersOf(tail) + "\n}\n";
        auto last = flush();
        return last ? finishPiece() : last;
    }

private:
    void text(QByteArrayView name, QByteArrayView utf8)
    {
        m_out.append("            \"").append(name).append("\": ");
        appendString(m_out, utf8);
        m_out += ",\n";
    }
    void textIfAny(QByteArrayView name, const QString &value)
    {
        if (!value.isEmpty())
            text(name, value.toUtf8());
    }
    void number(QByteArrayView name, qint64 value)
    {
        m_out.append("            \"").append(name).append("\": ");
        appendNumber(m_out, value);
        m_out += ",\n";
    }

    /// The names in the order of the alphabet, as QJsonObject keeps them.
    [[nodiscard]] Result<void> event(qint64 position, const LedgerRows &rows, qsizetype index)
    {
        const RowOutcome outcome = m_history.outcome(position);
        m_out += m_isFirst ? "        {\n" : ",\n        {\n";
        m_isFirst = false;
        number("attempts", outcome.attempts);
        textIfAny("correlationId", outcome.correlationId);
        textIfAny("createdAt", outcome.event.createdAt);
        m_out += historyOf(position);
        text("id", rows.eventId(index));
        textIfAny("objectType", outcome.event.objectType);
        const Outcome word = outcomeOf(outcome.state);
        text("outcome", keyText(int(word), m_outcomeKeys, [word] { return outcomeKey(word); }));
        number("position", position);
        textIfAny("reason", outcome.reason);
        textIfAny("reasonCode", outcome.reason.isEmpty() ? QString() : reasonKey(outcome));
        if (const RowSource source = rows.source(index); source.record > 0)
            number("record", source.record);
        if (outcome.batch > 0)
            number("request", outcome.batch);
        textIfAny("serverMessage", outcome.serverMessage);
        if (const auto since = m_since.constFind(qint32(position));
            since != m_since.cend() && since->before == outcome.state)
            m_out += sinceMember(*since);
        text("state", keyText(int(outcome.state), m_stateKeys, [&outcome] { return rowStateKey(outcome.state); }));
        if (outcome.status > 0)
            number("status", outcome.status);
        textIfAny("token", outcome.tokenName);
        m_out.chop(2); // ",\n"
        m_out += "\n        }";
        if (!outcome.request.isEmpty() && !m_requests.contains(outcome.batch))
            m_requests.insert(outcome.batch, outcome.request);
        if (m_options.progress && position % eventsBetweenProgress == 0 && !m_options.progress(position))
            return fail(ErrorCode::Cancelled, ReceiptText::tr("The receipt was not written."));
        return m_out.size() < bytesAtOnce ? Result<void>() : flush();
    }

    /// Worked out once for all rows of a batch of which nothing else was ever said.
    [[nodiscard]] const QByteArray &historyOf(qint64 position)
    {
        const int batch = m_history.isToldByBatch(position) ? m_history.plannedBatchOf(position) : 0;
        if (batch > 0 && batch == m_historyBatch)
            return m_historyText;
        m_historyBatch = batch;
        m_historyText = "            \"history\": [\n";
        const QList<HistoryLine> lines = m_history.lines(position);
        for (const HistoryLine &line : lines) {
            m_historyText += "                {\n                    \"at\": ";
            appendString(m_historyText, instantText(line.at.toMSecsSinceEpoch()));
            m_historyText += ",\n                    \"code\": ";
            appendString(m_historyText, line.code.toUtf8());
            m_historyText += ",\n                    \"status\": " + QByteArray::number(line.status);
            m_historyText += ",\n                    \"text\": ";
            appendString(m_historyText, line.text.toUtf8());
            m_historyText += "\n                },\n";
        }
        if (!lines.isEmpty())
            m_historyText.remove(m_historyText.size() - 2, 1); // the last comma
        m_historyText += "            ],\n";
        return m_historyText;
    }

    /// What a later send of the draft made of the event.
    [[nodiscard]] static QByteArray sinceMember(const SentSince &since)
    {
        return "            \"since\": {\n                \"outcome\": \"" + outcomeKey(outcomeOf(since.state)).toUtf8()
            + "\",\n                \"plannedAt\": \"" + instantText(since.createdAtMs) + "\"\n            },\n";
    }

    /// What the portal said of each request, by its number.
    [[nodiscard]] QJsonArray requests() const
    {
        QJsonArray array;
        for (const auto &[number, facts] : m_requests.asKeyValueRange()) {
            QJsonObject object { { u"request"_s, number } };
            for (const auto &[key, value] :
                { std::pair(u"status"_s, facts.status), std::pair(u"requestedAt"_s, facts.requestedAt),
                    std::pair(u"startedAt"_s, facts.startedAt), std::pair(u"completedAt"_s, facts.completedAt) }) {
                if (!value.isEmpty())
                    object.insert(key, value);
            }
            QJsonObject links;
            for (const auto &[name, address] : facts.links.asKeyValueRange())
                links.insert(name, address);
            if (!links.isEmpty())
                object.insert("links"_L1, links);
            array.append(object);
        }
        return array;
    }

    /// Gives away what was written until now. It is put where it goes while the next piece is made: of a million events
    /// each takes a second.
    [[nodiscard]] Result<void> flush()
    {
        if (auto done = finishPiece(); !done)
            return done;
        m_piece.swap(m_out);
        m_putting = std::async(std::launch::async, [this] { return m_sink(m_piece); });
        m_out.resize(0); // keeps its room
        m_out.reserve(bytesAtOnce + bytesAtOnce / 8);
        return {};
    }
    [[nodiscard]] Result<void> finishPiece()
    {
        return !m_putting.valid() || m_putting.get() ? Result<void>() : Result<void>(fail(noRoom()));
    }

    const TextSink &m_sink;
    const SendHistory m_history;
    const QHash<qint32, SentSince> m_since; // by position
    const ReceiptOptions &m_options;
    QByteArray m_out;
    QByteArray m_historyText;
    QList<QByteArray> m_outcomeKeys;
    QList<QByteArray> m_stateKeys;
    int m_historyBatch = 0; // whose text that is; 0 = of one row only
    QMap<int, RequestFacts> m_requests;
    bool m_isFirst = true;
    QByteArray m_piece; // what is put away just now
    std::future<bool> m_putting; // the last member: who goes waits for it
};

} // namespace

Result<void> writeReceipt(const TextSink &sink, Ledger &ledger, const QString &planId, const ReceiptOptions &options)
{
    const auto send = ledger.send(planId);
    if (!send)
        return fail(send.error());
    auto history = historyOf(ledger, *send);
    if (!history)
        return fail(history.error());
    // Where another send cannot be read, this one is told all the same.
    const auto since = sentSince(ledger, send->planId);
    return ReceiptWriter(sink, std::move(*history), since.value_or(QHash<qint32, SentSince> {}), options)
        .write(ledger, *send);
}

Result<void> writeOutcomeLines(
    const TextSink &sink, Ledger &ledger, const QString &planId, const std::function<bool(qint64 written)> &progress)
{
    const auto send = ledger.send(planId);
    if (!send)
        return fail(send.error());
    const auto history = historyOf(ledger, *send);
    if (!history)
        return fail(history.error());
    return ledger.visitRows(send->planId, [&](qint32 first, const LedgerRows &rows) -> Result<void> {
        QByteArray out;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const RowOutcome outcome = history->outcome(first + i);
            out += rows.eventId(i) + '\t' + outcomeKey(outcomeOf(outcome.state)).toUtf8() + '\t'
                + outcome.reason.toUtf8() + '\t' + outcome.correlationId.toUtf8() + '\n';
            if (progress && (first + i) % eventsBetweenProgress == 0 && !progress(first + i))
                return fail(ErrorCode::Cancelled, ReceiptText::tr("The receipt was not written."));
        }
        return sink(out) ? Result<void>() : Result<void>(fail(noRoom()));
    });
}

} // namespace composer
