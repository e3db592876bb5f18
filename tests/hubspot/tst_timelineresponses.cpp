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
        QTest::newRow("fields left out") << QByteArray(R"({"eventTemplateId":"1","id":"x","tokens":{"n":"3.0"}})")
                                         << QStringList();
        QTest::newRow("numbers by their value") << QByteArray(R"({"eventTemplateId":"1","id":"x","tokens":{"n":3.0,
            "d":1773824400000},"extraData":{"a":["1"]}})")
                                                << QStringList();
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

    void longNumbersAreComparedAsTexts()
    {
        const auto compared = compareEvents(
            R"({"id":"x","tokens":{"n":"12345678901234567"}})", R"({"id":"x","tokens":{"n":"12345678901234568"}})");
        QVERIFY(compared.has_value() && !isSameEvent(*compared));
    }

    /// Under an id that another program may have used, an event has to show that it is this one.
    void whatProvesAnEventUnderAForeignId_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<bool>("proven");
        QTest::newRow("all of it") << QByteArray(
            R"({"id":"x","tokens":{"n":"3","d":"7"},"email":"ana@b.co","timestamp":"2026-03-18T09:00:00Z"})")
                                   << true;
        QTest::newRow("values and time") << QByteArray(
            R"({"id":"x","tokens":{"n":"3","d":"7"},"objectId":"9","timestamp":"2026-03-18T09:00:00.000Z"})")
                                         << true;
        QTest::newRow("values and record")
            << QByteArray(R"({"id":"x","tokens":{"n":"3","d":"7"},"email":"ANA@b.co"})") << true;
        QTest::newRow("values alone") << QByteArray(R"({"id":"x","tokens":{"n":"3","d":"7"}})") << false;
        QTest::newRow("a value is left out")
            << QByteArray(R"({"id":"x","tokens":{"n":"3"},"email":"ana@b.co","timestamp":"2026-03-18T09:00:00Z"})")
            << false;
        QTest::newRow("another value") << QByteArray(
            R"({"id":"x","tokens":{"n":"4","d":"7"},"email":"ana@b.co","timestamp":"2026-03-18T09:00:00Z"})")
                                       << false;
        QTest::newRow("the id alone") << QByteArray(R"({"id":"x"})") << false;
    }

    void whatProvesAnEventUnderAForeignId()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(bool, proven);
        const auto compared = compareEvents(
            R"({"id":"x","tokens":{"n":"3","d":"7"},"email":"ana@b.co","timestamp":"2026-03-18T09:00:00Z"})", theirs);
        QVERIFY(compared.has_value());
        QCOMPARE(isProvenSameEvent(*compared), proven);
    }

    void whatIsNoEventIsAnError()
    {
        QVERIFY(!compareEvents("{\"id\":\"x\"}", "<html>").has_value());
        QVERIFY(!compareEvents("{\"id\":\"x\"}", "{}").has_value());
        QVERIFY(!compareEvents("{\"id\":\"x\"}", "{\"id\":\"y\"}").has_value()); // about another one
    }
};

QTEST_APPLESS_MAIN(TestTimelineResponses)
#include "tst_timelineresponses.moc"
