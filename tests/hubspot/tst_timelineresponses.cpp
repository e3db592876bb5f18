#include "hubspot/timelineresponses.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestTimelineResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameEvents_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QStringList>("different");
        QTest::newRow("identical") << QByteArray(
            R"({"eventTemplateId":"1","id":"x","tokens":{"n":"3","d":"1773824400000"},
            "email":"Ana@b.co","timestamp":"2026-03-18T09:00:00Z","extraData":{"a":[1]}})")
                                   << QStringList();
        QTest::newRow("as HubSpot writes it") << QByteArray(R"({"eventTemplateId":"1","id":"x","objectType":"contacts",
            "tokens":{"n":3,"d":"2026-03-18T09:00:00.000Z"},"email":"ana@b.co","timestamp":"2026-03-18T09:00:00.000000Z",
            "createdAt":"2026-03-18T09:00:01Z","extraData":{"a":[1]}})")
                                              << QStringList();
        QTest::newRow("found by its record") << QByteArray(R"({"eventTemplateId":"1","id":"x","tokens":{"n":"3",
            "d":"1773824400000"},"objectId":"7","timestamp":"2026-03-18T09:00:00Z","extraData":{"a":[1]}})")
                                             << QStringList();
        QTest::newRow("another event") << QByteArray(
            R"({"eventTemplateId":"1","id":"x","tokens":{"n":"4","d":"1773824400000"},
            "email":"ben@b.co","timestamp":"2026-03-18T09:00:00Z","extraData":{"a":[2]}})")
                                       << QStringList { u"email"_s, u"extraData"_s, u"tokens.n"_s };
        QTest::newRow("a token lost") << QByteArray(
            R"({"eventTemplateId":"1","id":"x","tokens":{"n":"3"},"email":"ana@b.co",
            "timestamp":"2026-03-18T09:00:00Z","extraData":{"a":[1]}})")
                                      << QStringList { u"tokens.d"_s };
    }

    void sameEvents()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QStringList, different);
        const QByteArray ours = R"({"eventTemplateId":"1","extraData":{"a":[1]},"tokens":{"n":"3","d":"1773824400000"},
            "id":"x","email":"Ana@b.co","timestamp":"2026-03-18T09:00:00Z"})";
        const auto compared = compareEvents(ours, theirs);
        QVERIFY(compared.has_value());
        QStringList fields;
        for (const ComparedField &field : *compared) {
            if (field.differs)
                fields.append(field.field);
        }
        fields.sort();
        QCOMPARE(fields, different);
        QCOMPARE(isSameEvent(*compared), different.isEmpty());
        QVERIFY(compared->contains(
            ComparedField { u"eventTemplateId"_s, u"1"_s, u"1"_s, false })); // side by side: all of them
    }

    void whatIsNoEventIsAnError()
    {
        QVERIFY(!compareEvents("{\"id\":\"x\"}", "<html>").has_value());
        QVERIFY(!compareEvents("{\"id\":\"x\"}", "{}").has_value());
    }

    void listsTemplates()
    {
        const auto templates = parseTemplates(
            R"({"results":[{"id":"1","name":"A","objectType":"contacts","tokens":[],"createdAt":null}]})");
        QVERIFY(templates.has_value());
        QCOMPARE(templates->size(), 1);
        QVERIFY(!parseTemplates("[]").has_value());
    }
};

QTEST_APPLESS_MAIN(TestTimelineResponses)
#include "tst_timelineresponses.moc"
