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
    static Result<QList<EventTemplate>> fetched(Portal &p)
    {
        Connection connection;
        connection.name = u"Kaiyo"_s;
        connection.baseUrl = p.portal.baseUrl();
        const SystemClock clock;
        TimelineClient client(connection, clock);
        client.setAccessToken(QString::fromUtf8(p.token));
        std::optional<Result<QList<EventTemplate>>> answer;
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
        QCOMPARE(*found, (QList<EventTemplate> { webinarTemplate(), companyTemplate() }));
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
