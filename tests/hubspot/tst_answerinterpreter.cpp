#include "hubspot/answerinterpreter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QString verdictName(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Settled:
        return u"Settled"_s;
    case BatchVerdict::PartlyUnknown:
        return u"PartlyUnknown"_s;
    case BatchVerdict::Unknown:
        return u"Unknown"_s;
    case BatchVerdict::Pending:
        return u"Pending"_s;
    case BatchVerdict::RefusedWhole:
        return u"RefusedWhole"_s;
    case BatchVerdict::AskOneByOne:
        return u"AskOneByOne"_s;
    case BatchVerdict::NothingAccepted:
        return u"NothingAccepted"_s;
    case BatchVerdict::NeverLeft:
        return u"NeverLeft"_s;
    case BatchVerdict::RepeatLater:
        return u"RepeatLater"_s;
    case BatchVerdict::DailyLimit:
        return u"DailyLimit"_s;
    case BatchVerdict::TokenRejected:
        return u"TokenRejected"_s;
    case BatchVerdict::NotAllowed:
        return u"NotAllowed"_s;
    case BatchVerdict::WrongAddress:
        return u"WrongAddress"_s;
    }
    return {};
}

Answer answerOf(const QJsonObject &object)
{
    Answer answer;
    const QString arrival = object["arrival"_L1].toString();
    answer.arrival = arrival == "whole"_L1 ? Answer::Arrival::Whole
        : arrival == "never_left"_L1       ? Answer::Arrival::NeverLeft
                                           : Answer::Arrival::Lost;
    answer.status = object["status"_L1].toInt();
    const QJsonObject headers = object["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.headers.append({ it.key().toLower().toUtf8(), it.value().toString().toUtf8() });
    answer.body = object.contains("body"_L1) ? QJsonDocument(object["body"_L1].toObject()).toJson()
                                             : object["text"_L1].toString().toUtf8();
    return answer;
}

} // namespace

class TestAnswerInterpreter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswer_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/hubspot/answers"));
        const QStringList files = folder.entryList({ u"*.json"_s }, QDir::Files);
        QVERIFY(files.size() >= 200);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyAnswer()
    {
        QFETCH(QString, file);
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(input.readAll()).object();
        QVERIFY(!object.isEmpty());
        QList<QByteArray> ids;
        const QJsonArray idTexts = object["ids"_L1].toArray();
        for (const QJsonValue id : idTexts)
            ids.append(id.toString().toUtf8());
        QList<QByteArray> events;
        const QJsonArray sent = object["sent"_L1].toArray();
        for (const QJsonValue event : sent)
            events.append(QJsonDocument(event.toObject()).toJson());
        const ApiProfile *profile = apiProfile(object["profile"_L1].toString());
        QVERIFY(profile);

        const AnswerVerdict verdict
            = interpretAnswer({ *profile, ids, object["resend"_L1].toBool(), object["ourIds"_L1].toBool(true),
                                  object["leftBefore"_L1].toBool(), events },
                answerOf(object["answer"_L1].toObject()));

        const QJsonObject expect = object["expect"_L1].toObject();
        QCOMPARE(verdictName(verdict.verdict), expect["verdict"_L1].toString());
        QCOMPARE(verdict.rows.size(), ids.size());
        QStringList states;
        QStringList expected;
        const QJsonArray rows = expect["rows"_L1].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            expected.append(rows[i].toString());
            states.append(outcomeKey(outcomeOf(verdict.rows[i].state)));
            if (verdict.rows[i].state == RowState::Refused || verdict.rows[i].state == RowState::Unknown)
                QVERIFY2(!verdict.rows[i].reason.isEmpty() || verdict.verdict == BatchVerdict::TokenRejected
                        || verdict.verdict == BatchVerdict::RepeatLater || verdict.verdict == BatchVerdict::NeverLeft,
                    "a row without a reason");
        }
        QCOMPARE(states, expected);
        if (verdict.verdict != BatchVerdict::Settled)
            QVERIFY(!verdict.text.isEmpty());
        if (expect.contains("correlationId"_L1))
            QCOMPARE(verdict.correlationId, expect["correlationId"_L1].toString());
        if (expect.contains("waitMs"_L1))
            QCOMPARE(verdict.waitMs, expect["waitMs"_L1].toInteger());
        if (expect.contains("scopes"_L1))
            QCOMPARE(verdict.scopes, expect["scopes"_L1].toVariant().toStringList());
        const QJsonArray reasons = expect["reasons"_L1].toArray();
        for (qsizetype i = 0; i < reasons.size(); ++i)
            QVERIFY2(verdict.rows[i].reason.text().contains(reasons[i].toString()),
                qPrintable(verdict.rows[i].reason.text()));
        for (qsizetype i = 0; expect["saysNothing"_L1].toBool() && i < verdict.rows.size(); ++i)
            QVERIFY(verdict.rows[i].reason.isEmpty());
        const QJsonArray tokens = expect["tokens"_L1].toArray();
        for (qsizetype i = 0; i < tokens.size(); ++i)
            QCOMPARE(verdict.rows[i].tokenName, tokens[i].toString());
    }

    /// The required fields of a success, profile by profile. A field more or less here is a decision about truth.
    void theDocumentedShapeOfSuccess()
    {
        const QList<QByteArray> answer { "status", "results", "startedAt", "completedAt" };
        QCOMPARE(apiProfile(u"v3")->answerFields, answer);
        QCOMPARE(
            apiProfile(u"v3")->resultFields, (QList<QByteArray> { "eventTemplateId", "id", "objectType", "tokens" }));
        QVERIFY(!apiProfile(u"v3")->emptyIsSuccess);
        QCOMPARE(apiProfile(u"2026-03")->answerFields, answer);
        QCOMPARE(apiProfile(u"2026-03")->resultFields, QList<QByteArray> { "id" });
        QVERIFY(apiProfile(u"2026-03")->emptyIsSuccess);
    }

    void whatThePortalSaidIsKept()
    {
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 201;
        answer.body = R"({"status":"COMPLETE","requestedAt":"2026-03-18T18:10:15.1Z","startedAt":"2026-03-18T18:10:16Z",
            "completedAt":"2026-03-18T18:10:17Z","links":{"self":"/answers/1"},"results":[
            {"eventTemplateId":"1","id":"two","objectType":"contacts","tokens":{},"createdAt":"2026-03-18T18:10:16.5Z"},
            {"eventTemplateId":"1","id":"one","objectType":"contacts","tokens":{}}]})";
        const QList<QByteArray> ids { "one", "two" };
        const AnswerVerdict verdict = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        QCOMPARE(verdict.verdict, BatchVerdict::Settled);
        const RequestFacts said { u"COMPLETE"_s, u"2026-03-18T18:10:15.1Z"_s, u"2026-03-18T18:10:16Z"_s,
            u"2026-03-18T18:10:17Z"_s, { { u"self"_s, u"/answers/1"_s } } };
        QCOMPARE(verdict.request, said);
        QCOMPARE(verdict.facts[0], (EventFacts { {}, u"contacts"_s }));
        QCOMPARE(verdict.facts[1], (EventFacts { u"2026-03-18T18:10:16.5Z"_s, u"contacts"_s }));
    }

    /// A 400 that speaks of a batch of one speaks of that one; the same words about several are never spread over them.
    void aHugeAnswerIsReadInTime()
    {
        QList<QByteArray> ids;
        QByteArray body = "{\"status\":\"COMPLETE\",\"results\":[";
        for (int i = 0; i < 100; ++i) {
            ids.append("id-" + QByteArray::number(i + 100000));
            body += (i ? ",{\"id\":\"" : "{\"id\":\"") + ids.last()
                + "\",\"eventTemplateId\":\"1\",\"objectType\":\"contacts\",\"tokens\":{\"a\":\""
                + QByteArray(100'000, 'x') + "\"}}";
        }
        body += R"(],"startedAt":"2026-03-18T18:10:16Z","completedAt":"2026-03-18T18:10:17Z"})";
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 201;
        answer.body = body;
        const AnswerVerdict verdict = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        QCOMPARE(verdict.verdict, BatchVerdict::Settled);
    }

    void tokensNeverShowInReasons()
    {
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 400;
        answer.body = R"({"status":"error","message":"bad Authorization: Bearer abcdef0123456789"})";
        const QList<QByteArray> ids { "one" };
        const AnswerVerdict verdict = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        QVERIFY(!verdict.rows.first().reason.stored().contains("abcdef0123456789"_L1));
        QVERIFY(!verdict.rows.first().serverMessage.contains("abcdef0123456789"_L1));
    }

    /// Whatever of an answer is shown or kept may echo the token.
    void tokensNeverShowInWhatIsKept()
    {
        const QByteArray echo = "Bearer abcdef0123456789";
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 201;
        answer.headers.append({ "x-hubspot-correlation-id", echo });
        answer.body
            = R"({"status":"COMPLETE","requestedAt":"%1","startedAt":"%1","completedAt":"%1","links":{"%1":"%1"},
            "results":[{"eventTemplateId":"1","id":"one","objectType":"%1","tokens":{},"createdAt":"%1"}]})";
        answer.body.replace("%1", echo);
        const QList<QByteArray> ids { "one" };
        const AnswerVerdict kept = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        QCOMPARE(kept.verdict, BatchVerdict::Settled);
        const RequestFacts &said = kept.request;
        QStringList texts { said.requestedAt, said.startedAt, said.completedAt, kept.facts[0].createdAt,
            kept.facts[0].objectType, kept.correlationId };
        texts.append(said.links.keys() + said.links.values());
        answer.status = 400;
        answer.body = R"({"status":"error","correlationId":"%1","category":"%1","context":{"tokenName":["%1"]}})";
        answer.body.replace("%1", echo);
        const AnswerVerdict refused = interpretAnswer({ *apiProfile(u"v3"), ids, false }, answer);
        texts.append({ refused.correlationId, refused.text.stored(), refused.rows[0].reason.stored(),
            refused.rows[0].serverMessage, refused.rows[0].tokenName });
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!text.contains("abcdef0123456789"_L1), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestAnswerInterpreter)
#include "tst_answerinterpreter.moc"
