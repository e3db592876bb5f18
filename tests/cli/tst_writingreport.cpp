// What a person sees of a file or an answer of many events while it is written, and what Ctrl+C does then.
#include "cli/clirun.h"
#include "cli/interruptsignal.h"
#include "cli/sendresults.h"
#include "cli/writingreport.h"
#include "sending/receiptwriter.h"
#include "support/ledgerbench.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 many = 1'000'000;
constexpr qint64 always = 0; // between two lines, for a test that waits for none

/// A command's standard streams, and what stood on them.
struct Streams {
    QString said;
    QString given;
    QTextStream err { &said };
    QTextStream out { &given };
    QBuffer in;
    CliIo io { out, err, in };
};

/// Fills a file as a command does.
Result<void> saved(const QString &path, Ledger &ledger, const WritingReport &report)
{
    return saveFile(path, [&](QIODevice &device) {
        return writeReceipt([&device](const QByteArray &text) { return device.write(text) == text.size(); }, ledger,
            u"one"_s, { {}, report });
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestWritingReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminalIsToldHowFarItIs()
    {
        Streams streams;
        const WholeAnswer whole;
        QVERIFY(WritingReport(streams.io, whole, many, WritingReport::At::File, always)(20'000));
        QCOMPARE(streams.said, QString()); // a program reads it
        streams.io.isErrTerminal = true;
        QVERIFY(WritingReport(streams.io, whole, many, WritingReport::At::File, always)(30'000));
        QVERIFY2(streams.said.contains(u"30000 of 1000000"_s), qPrintable(streams.said));
        QVERIFY(WritingReport(streams.io, whole, many, WritingReport::At::Output, always)(40'000));
        QVERIFY(streams.said.contains(u"40000"_s));
        streams.io.isOutTerminal = true; // the answer runs over the same screen
        QVERIFY(WritingReport(streams.io, whole, many, WritingReport::At::Output, always)(50'000));
        QVERIFY(!streams.said.contains(u"50000"_s));
        QVERIFY(WritingReport(streams.io, whole, many, WritingReport::At::File, always)(60'000));
        QVERIFY(streams.said.contains(u"60000"_s));
        QVERIFY(WritingReport(streams.io, whole, 10'000, WritingReport::At::File, always)(5'000));
        QVERIFY(!streams.said.contains(u"5000 of"_s)); // done in a moment
    }

    void anAnswerIsWrittenToItsEnd()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#endif
        Streams streams;
        const WholeAnswer whole;
        QVERIFY(!whole.isInterrupted());
        WritingReport report(streams.io, whole, many, WritingReport::At::Output, always);
        QVERIFY(report(0));
        QCOMPARE(streams.said, QString());
        std::raise(SIGINT);
        QVERIFY(whole.isInterrupted());
        QVERIFY(report(10'000));
        QVERIFY(report(20'000));
        QCOMPARE(streams.said.count(u"Press Ctrl+C again"_s), 1);
    }

    void aFileThatIsCancelledIsNotThere()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#endif
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { 1, 2 }));
        const QString path = folder.filePath(u"receipt.json"_s);
        Streams streams;
        const WholeAnswer whole;
        using At = WritingReport::At;
        QVERIFY(saved(path, **ledger, { streams.io, whole, many, At::File, always }));
        const QByteArray good = contentOf(path);
        QVERIFY(good.contains("\"plan\": \"one\""));

        std::raise(SIGINT);
        const QString other = folder.filePath(u"other.json"_s);
        QCOMPARE(
            saved(other, **ledger, { streams.io, whole, many, At::File, always }).error().code, ErrorCode::Cancelled);
        QCOMPARE(
            saved(path, **ledger, { streams.io, whole, many, At::File, always }).error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(other), "no file");
        QCOMPARE(contentOf(path), good); // of an earlier run
        QCOMPARE(QDir(folder.path()).entryList({ u"*.json*"_s }, QDir::Files), QStringList { u"receipt.json"_s });
        QVERIFY(saved(other, **ledger, { streams.io, whole, 10'000, At::File, always })); // one of a moment
        QCOMPARE(contentOf(other), good);
    }

    /// The next answer knows nothing of the interrupt of an earlier one.
    void anInterruptIsOfOneAnswer()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs SIGINT");
#endif
        {
            const WholeAnswer first;
            std::raise(SIGINT);
            QVERIFY(first.isInterrupted());
        }
        const WholeAnswer second;
        QVERIFY(!second.isInterrupted());
    }

    void resultsThatAreCancelledAreNotThere()
    {
        const QTemporaryDir folder;
        qputenv("COMPOSER_HOME", folder.path().toUtf8());
        EventsInput input;
        input.isDraft = true;
        EventDraft draft;
        draft.email = u"ana@example.com"_s;
        input.import.table.appendDraft(draft);
        const auto known = KnownRows::read(folder.filePath(u"none.sqlite"_s), u"portal"_s, input.import.table);
        QVERIFY(known.has_value());
        QString said;
        QTextStream text(&said);
        QBuffer in;
        CliIo io { text, text, in };
        const QString path = folder.filePath(u"results.csv"_s);
        const auto cancelled = saveResults(path, input, {}, *known, nullptr, io, [](qint64) { return false; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(saveResults(path, input, {}, *known, nullptr, io, [](qint64) { return true; }));
        QVERIFY(contentOf(path).contains(input.import.table.eventId(0)));
    }
};

QTEST_GUILESS_MAIN(TestWritingReport)
#include "tst_writingreport.moc"
