#include "importing/csvimport.h"
#include "importing/extradatamerge.h"
#include "support/sampletemplate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

/// A column of JSON and columns for values inside it, in one event.
class TestExtraDataMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("values"); // path=value
        QTest::addColumn<QByteArray>("result");
        const QStringList score { u"survey.score=8"_s };
        QTest::newRow("nothing") << QByteArray() << QStringList() << QByteArray();
        QTest::newRow("JSON alone stays as written")
            << QByteArray("{ \"b\":1, \"a\": 2.50 }") << QStringList() << QByteArray("{ \"b\":1, \"a\": 2.50 }");
        QTest::newRow("what is no JSON stays as written") << QByteArray("{a") << QStringList() << QByteArray("{a");
        QTest::newRow("values alone") << QByteArray()
                                      << QStringList { u"survey.score=8"_s, u"survey.by=Ana"_s, u"x=1"_s }
                                      << QByteArray(R"({"survey":{"by":"Ana","score":"8"},"x":"1"})");
        QTest::newRow("added") << QByteArray(R"({"a":1})") << score << QByteArray(R"({"a":1,"survey":{"score":"8"}})");
        QTest::newRow("added inside") << QByteArray(R"({"survey":{"by":"Ana"}})") << score
                                      << QByteArray(R"({"survey":{"by":"Ana","score":"8"}})");
        QTest::newRow("null is filled") << QByteArray(R"({"survey":{"score":null}})") << score
                                        << QByteArray(R"({"survey":{"score":"8"}})");
        QTest::newRow("the same number") << QByteArray(R"({"survey":{"score":8}})") << score
                                         << QByteArray(R"({"survey":{"score":8}})");
        QTest::newRow("the same truth") << QByteArray(R"({"ok":true})") << QStringList { u"ok=true"_s }
                                        << QByteArray(R"({"ok":true})");
        QTest::newRow("the same list") << QByteArray(R"({"tags":["a","b"]})") << QStringList { u"tags=[\"a\",\"b\"]"_s }
                                       << QByteArray(R"({"tags":["a","b"]})");
        // Both stay: the check names the name that stands twice.
        QTest::newRow("another value") << QByteArray(R"({"survey":{"by":"Ana","score":7}})") << score
                                       << QByteArray(R"({"survey":{"by":"Ana","score":7},"survey":{"score":"8"}})");
        QTest::newRow("a value on the way")
            << QByteArray(R"({"survey":"good"})") << score << QByteArray(R"({"survey":"good","survey":{"score":"8"}})");
        QTest::newRow("an object at the end") << QByteArray(R"({"survey":{"score":{"a":1}}})") << score
                                              << QByteArray(R"({"survey":{"score":{"a":1}},"survey":{"score":"8"}})");
        QTest::newRow("two clashes and a value")
            << QByteArray(R"({"a":1,"b":2})") << QStringList { u"a=9"_s, u"c=3"_s, u"b=8"_s }
            << QByteArray(R"({"a":1,"b":2,"c":"3","a":"9","b":"8"})");
        QTest::newRow("a list takes nothing")
            << QByteArray("[1,2]") << score << QByteArray("[1,2]\n{\"survey\":{\"score\":\"8\"}}");
        QTest::newRow("broken JSON takes nothing")
            << QByteArray("{\"a\":") << score << QByteArray("{\"a\":\n{\"survey\":{\"score\":\"8\"}}");
    }
    void merges()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, values);
        ExtraDataMerge merge({ json.constData(), static_cast<size_t>(json.size()) });
        for (const QString &value : values)
            merge.put(value.section(u'=', 0, 0).split(u'.'), value.section(u'=', 1));
        QTEST(merge.result(), "result");
    }

    /// Through a whole import; rows without JSON, without a value, without both.
    void inAnImport()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"events.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,extraData,extraData.survey.score\n"
                   "a@b.co,\"{\"\"room\"\":\"\"A\"\"}\",8\nc@d.co,,7\ne@f.co,\"{\"\"room\"\":\"\"B\"\"}\",\ng@h.co,,\n"
                   "i@j.co,\"{\"\"survey\"\":{\"\"score\"\":9}}\",8\n");
        file.close();
        const auto preview = previewCsv(file.fileName());
        QVERIFY(preview.has_value());
        const auto analysis = analyseCsv(file.fileName(), preview->reading, {});
        QVERIFY(analysis.has_value());
        ImportSettings settings { preview->reading, autoMap(sampleTemplate(), analysis->columns), sampleTemplate(),
            QTimeZone::utc() };
        const auto result = importCsv(file.fileName(), settings);
        QVERIFY(result.has_value());
        QStringList texts;
        for (qsizetype row = 0; row < result->table.rowCount(); ++row)
            texts.append(result->table.text(row, EventField::ExtraData));
        QCOMPARE(texts,
            (QStringList { u"{\"room\":\"A\",\"survey\":{\"score\":\"8\"}}"_s, u"{\"survey\":{\"score\":\"7\"}}"_s,
                u"{\"room\":\"B\"}"_s, QString(), u"{\"survey\":{\"score\":9},\"survey\":{\"score\":\"8\"}}"_s }));
        QCOMPARE(result->duplicates, 0);
    }
};

QTEST_APPLESS_MAIN(TestExtraDataMerge)
#include "tst_extradatamerge.moc"
