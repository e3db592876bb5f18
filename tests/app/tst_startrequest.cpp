// What the arguments of the graphical program mean, and how a second start hands them over.

#include "app/startrequest.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsBecomeAbsolutePaths_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("relative") << QStringList { u"a b.csv"_s, u"../c.csv"_s }
                                  << QStringList { u"/work place/a b.csv"_s, u"/c.csv"_s };
        QTest::newRow("absolute") << QStringList { u"/x/a.csv"_s } << QStringList { u"/x/a.csv"_s };
        QTest::newRow("address") << QStringList { u"file:///x/a%20%E6%98%A5.csv"_s }
                                 << QStringList { u"/x/a 春.csv"_s };
        QTest::newRow("address in capitals") << QStringList { u"FILE:///x/a.csv"_s } << QStringList { u"/x/a.csv"_s };
        QTest::newRow("behind --") << QStringList { u"--"_s, u"--new"_s } << QStringList { u"/work place/--new"_s };
        QTest::newRow("empty") << QStringList { QString() } << QStringList();
    }

    void argumentsBecomeAbsolutePaths()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, files);
        const auto request = readStart(arguments, u"/work place"_s);
        QVERIFY(request.has_value());
        QCOMPARE(request->files, files);
        QVERIFY(!request->startsDraft);
    }

    void optionsAreTaken()
    {
        QVERIFY(readStart({ u"--new"_s }, u"/"_s)->startsDraft);
        QVERIFY(readStart({ u"--sample"_s }, u"/"_s)->opensSample);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList { u"--old"_s };
        QTest::newRow("short option") << QStringList { u"-x"_s };
        QTest::newRow("web address") << QStringList { u"https://example.com/a.csv"_s };
        QTest::newRow("file of another computer") << QStringList { u"file:"_s };
        QTest::newRow("both") << QStringList { u"--new"_s, u"--sample"_s };
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto request = readStart(arguments, u"/"_s);
        QVERIFY(!request.has_value());
        QVERIFY(!request.error().message.isEmpty());
    }

    void aRequestComesThroughAsItWas()
    {
        const StartRequest request { { u"/x/a\n\"春.csv"_s, u"/y"_s }, true, false, "token 1" };
        const QByteArray line = writeStart(request);
        QVERIFY(!line.contains('\n'));
        QCOMPARE(*parseStart(line), request);
    }

    void whatIsNoRequestIsRefused()
    {
        QVERIFY(!parseStart("GET / HTTP/1.1").has_value());
        QVERIFY(!parseStart({}).has_value());
        QVERIFY(!parseStart("[]").has_value());
        // A path that depends on where one stands is nobody's file.
        QCOMPARE(parseStart(R"({"files":["a.csv","/b.csv",7]})")->files, QStringList { u"/b.csv"_s });
    }
};

QTEST_APPLESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
