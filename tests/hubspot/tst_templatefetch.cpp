#include "domain/templateids.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "practice/practicefixture.h"

#include <QTest>

using namespace composer;
using namespace composer::practicetest;

class TestTemplateFetch : public QObject
{
    Q_OBJECT

private:
    static Result<TemplateList> fetched(Portal &p)
    {
        Connection connection;
        connection.name = u"Kaiyo"_s;
        connection.baseUrl = p.portal.baseUrl();
        const SystemClock clock;
        TimelineClient client(connection, clock);
        client.setAccessToken(QString::fromUtf8(p.token));
        std::optional<Result<TemplateList>> answer;
        QObject context;
        fetchTemplates(client, u"4711"_s, &context, [&](const auto &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            qFatal("no answer");
        return *answer;
    }

private Q_SLOTS:
    void getsTheTemplatesOfAnApp()
    {
        Portal p;
        const auto found = fetched(p);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->templates, (QList<EventTemplate> { webinarTemplate(), companyTemplate() }));
        QVERIFY(found->unread.isEmpty());
    }

    /// The pace the account asks for is waited for, a fault of its server is asked once more; what stays is said.
    void aBusyAccountIsAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("too many requests, once") << 429 << 1 << 1 << true;
        QTest::newRow("too many requests, for an hour") << 429 << 3600 << 1 << false;
        QTest::newRow("a fault of the server, twice") << 502 << -1 << 2 << true;
        QTest::newRow("a fault of the server, always") << 502 << -1 << 100 << false;
        QTest::newRow("a redirect") << 302 << -1 << 1 << false;
    }
    void aBusyAccountIsAskedAgain()
    {
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        QFETCH(int, times);
        QFETCH(bool, isRead);
        Portal p;
        Fault fault;
        fault.kind = Fault::Kind::Status;
        fault.status = status;
        fault.retryAfterSeconds = retryAfter;
        fault.intervalMs = 1'000; // else ten seconds pass before anything may leave
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Other, 1, times, 1.0, fault } };
        p.portal.setFaultPlan(plan);
        const auto found = fetched(p);
        QCOMPARE(found.has_value(), isRead);
        if (!isRead)
            QCOMPARE(found.error().code, ErrorCode::NetworkError);
    }

    void whatIsNoListIsNotTheFaultOfAFile()
    {
        Portal p;
        Fault fault;
        fault.kind = Fault::Kind::HtmlAnswer;
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Other, 1, 100, 1.0, fault } };
        p.portal.setFaultPlan(plan);
        const auto found = fetched(p);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::NetworkError);
        QVERIFY2(found.error().message.contains(u"no list of templates"_s), qPrintable(found.error().message));
    }

    /// Each entry for itself: what cannot be read is said, and takes none of the others with it.
    void oneBadTemplateTakesNoOtherWithIt_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("reason");
        QTest::newRow("type") << QByteArray(
            R"({"id":"6","name":"B","objectType":"contacts","tokens":[{"name":"a","type":"boolean"}]})")
                              << u"boolean"_s;
        QTest::newRow("no type") << QByteArray(
            R"({"id":"6","name":"B","objectType":"contacts","tokens":[{"name":"a"}]})")
                                 << u"type"_s;
        QTest::newRow("null") << QByteArray("null") << u"no template"_s;
        QTest::newRow("token twice") << QByteArray(R"({"id":"6","name":"B","objectType":"contacts",
            "tokens":[{"name":"a","type":"string"},{"name":"a","type":"number"}]})")
                                     << u"twice"_s;
        QTest::newRow("token without a name")
            << QByteArray(R"({"id":"6","name":"B","objectType":"contacts","tokens":[{"type":"string"}]})")
            << u"without a name"_s;
        QTest::newRow("name of a token") << QByteArray(
            R"({"id":"6","name":"B","objectType":"contacts","tokens":[{"name":"a b","type":"string"}]})")
                                         << u"rules"_s;
        QTest::newRow("tokens as an object")
            << QByteArray(R"({"id":"6","name":"B","objectType":"contacts","tokens":{"a":{}}})") << u"no list"_s;
        QTest::newRow("no id") << QByteArray(R"({"name":"B","objectType":"contacts","tokens":[]})") << u"no id"_s;
        QTest::newRow("no name") << QByteArray(R"({"id":"6","objectType":"contacts","tokens":[]})") << u"no name"_s;
        QTest::newRow("no record") << QByteArray(R"({"id":"6","name":"B","tokens":[]})") << u"records"_s;
    }
    void oneBadTemplateTakesNoOtherWithIt()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, reason);
        const QByteArray good = R"({"id":5,"name":"A","objectType":"contacts","tokens":[]})";
        const auto list = parseTemplates("{\"results\":[" + entry + ',' + good + "]}");
        QVERIFY(list.has_value());
        QCOMPARE(list->templates.size(), 1);
        QCOMPARE(list->unread.size(), 1);
        QVERIFY2(list->unread.first().reason.contains(reason), qPrintable(list->unread.first().reason));
        QVERIFY(unreadSentences(*list).first().contains(list->unread.first().reason));
        QCOMPARE(templateOfId(*list, u"5"_s)->name, u"A"_s);
        const QString id = list->unread.first().id;
        const auto unread = templateOfId(*list, u"6"_s);
        QVERIFY(!unread.has_value());
        QCOMPARE(unread.error().code, ErrorCode::InvalidInput); // also when it may be the one without an id
        const auto other = templateOfId(*list, u"7"_s);
        QCOMPARE(other.error().code, id.isEmpty() ? ErrorCode::InvalidInput : ErrorCode::NotFound);
    }

    void anIdThatIsListedTwiceIsNotGuessed()
    {
        const auto list = parseTemplates(R"({"results":[{"id":"5","name":"A","objectType":"contacts","tokens":[]},
            {"id":5,"name":"B","objectType":"contacts","tokens":[]}]})");
        QCOMPARE(list->templates.size(), 0);
        QCOMPARE(list->unread.size(), 1);
        QCOMPARE(templateOfId(*list, u"5"_s).error().code, ErrorCode::InvalidInput);
    }

    void whatIsNoListOfTemplatesIsAnError()
    {
        for (const QByteArray &body : { QByteArray("[]"), QByteArray("<html>"), QByteArray(R"({"results":{"0":{}}})"),
                 QByteArray("{\"results\":" + QByteArray(3000, '[') + QByteArray(3000, ']') + '}') })
            QVERIFY(!parseTemplates(body).has_value());
        QVERIFY(parseTemplates(R"({"results":[]})").has_value());
    }

    void withoutThePermissionTheWayByFileIsSaid()
    {
        Portal p;
        p.portal.api().templates().setAllowed(false);
        const auto found = fetched(p);
        QCOMPARE(found.error().code, ErrorCode::NotAllowed);
        QVERIFY(found.error().message.contains(u"Kaiyo"_s) && found.error().message.contains(u"file"_s));
        QVERIFY(found.error().detail.contains(u"developers-read"_s));
    }

    void aWrongTokenAndNoAnswerAreSaidApart()
    {
        Portal p;
        p.token = "wrong";
        QCOMPARE(fetched(p).error().code, ErrorCode::NotAllowed);
        p.portal.close();
        QCOMPARE(fetched(p).error().code, ErrorCode::NetworkError);
    }

    void numbersAndNamesBelongToTheirInterface()
    {
        EventTemplate v3 = webinarTemplate();
        EventTemplate type = v3;
        type.id = u"webinar_registration"_s;
        EventTemplate own = v3;
        own.id = newTemplateId();
        QCOMPARE(interfaceProblem(v3, u"v3"_s, false), QString());
        QCOMPARE(interfaceProblem(type, u"2026-03"_s, false), QString());
        QVERIFY(interfaceProblem(v3, u"2026-03"_s, false).contains(u"1001"_s));
        QVERIFY(interfaceProblem(type, u"v3"_s, false).contains(u"webinar_registration"_s));
        QVERIFY(!interfaceProblem(own, u"v3"_s, false).isEmpty());
        QCOMPARE(interfaceProblem(own, u"v3"_s, true), QString());
        QCOMPARE(interfaceProblem(type, u"v3"_s, true), QString());
    }
};

QTEST_GUILESS_MAIN(TestTemplateFetch)
#include "tst_templatefetch.moc"
