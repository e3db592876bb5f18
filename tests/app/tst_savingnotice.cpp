// A file of many events: how far it is, with a way to cancel it; and a file that was cancelled is not there.
#include "app/savingnotice.h"

#include "app/receiptpage.h"
#include "app/resultfiles.h"
#include "storage/ledger.h"
#include "support/ledgerbench.h"
#include "support/sendbench.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSavingNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarItIsAndIsCancelled()
    {
        MessageBar bar;
        auto *notice = new SavingNotice(bar, u"/tmp/outcomes.csv"_s, 1'000'000);
        const auto progress = notice->progress();
        QVERIFY(progress(120'000));
        QCOMPARE(bar.message(), QString()); // perhaps it is done in a moment
        QTRY_VERIFY(bar.message().contains("120"_L1));
        QVERIFY(progress(130'000));
        Q_EMIT bar.actionTriggered(); // of a question that stood there before
        QVERIFY(progress(130'000));
        Q_EMIT bar.otherActionTriggered();
        QVERIFY(!progress(140'000));
        notice->end(fail(ErrorCode::Cancelled, u"whatever"_s));
        QCOMPARE(bar.message(), u"Nothing was saved."_s);
        QCOMPARE(bar.tone(), MessageBar::Tone::Information);
    }

    /// The button may be another message's.
    void anotherMessagesButtonCancelsNothing()
    {
        MessageBar bar;
        auto *notice = new SavingNotice(bar, u"/tmp/receipt.pdf"_s, 0);
        const auto progress = notice->progress();
        bar.showMessage(MessageBar::Tone::Warning, u"The account cannot be reached."_s, {}, {}, u"Try again"_s);
        Q_EMIT bar.otherActionTriggered();
        QVERIFY(progress(1));
        notice->end({});
        QCOMPARE(bar.tone(), MessageBar::Tone::Success);
        QVERIFY(bar.message().contains("receipt.pdf"_L1));
    }

    /// The file of a send says what was sent: a row that was mended since was refused as it was then, and a row that
    /// was taken out of the draft was created all the same.
    void theFileOfASendSaysWhatLeft()
    {
        Bench bench;
        EventTable table = events(6);
        table.setText(4, EventField::token(2), u"nonsense"_s);
        bench.open(table, 2);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 5);
        const SendInLedger send { bench.ledgerPath(), bench.plan.id };
        bench.session.reset();

        table.setText(4, EventField::token(2), u"attended"_s); // mended
        const QByteArray goneId = table.eventId(1);
        table.removeRows(1, 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"outcomes.csv"_s);
        const auto linesOf = [&path](const EventTable &draft, const SendInLedger &which) {
            if (!saveSendOutcomes(path, {}, draft, which, false))
                return QByteArrayList();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
        };
        for (const EventTable &draft : { table, EventTable(table.eventTemplate()) }) { // or all of it was deleted
            const QByteArrayList lines = linesOf(draft, send);
            QCOMPARE(lines.size(), 1 + 6);
            const auto with = [&lines](const QByteArray &text) {
                return std::count_if(
                    lines.cbegin(), lines.cend(), [&text](const QByteArray &line) { return line.contains(text); });
            };
            QCOMPARE(with("nonsense"), 1);
            for (const QByteArray &line : lines)
                QCOMPARE(line.contains("refused"), line.contains("nonsense"));
            QCOMPARE(with(goneId), 1);
            QCOMPARE(with(",created,"), 5);
        }
    }

    /// A spreadsheet that opens the file by a double click shows it in columns: as it did the file of the person.
    void aFileForExcelHasTheUsualSeparator()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(excelDelimiter({}, english), ',');
        QCOMPARE(excelDelimiter({}, german), ';');
        ImportSource commas;
        ImportSource semicolons;
        semicolons.reading.dialect.delimiter = ';';
        QCOMPARE(excelDelimiter({ semicolons }, english), ';');
        QCOMPARE(excelDelimiter({ commas }, german), ',');
        QCOMPARE(excelDelimiter({ commas, semicolons }, german), ';');
        ImportSource workbook; // its CSV is the program's own
        workbook.places = PlaceKind::SheetRow;
        QCOMPARE(excelDelimiter({ workbook }, german), ';');

        EventTable table = events(2);
        table.setText(0, EventField::token(0), u"a,b;c"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"events.csv"_s);
        const OutcomeRows rows { [](qsizetype) { return OutcomeCells(); } };
        for (const bool isForExcel : { true, false }) {
            QVERIFY(saveOutcomeCsv(path, {}, table, rows, isForExcel));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const char usual = isForExcel ? excelDelimiter({}, QLocale::system()) : ',';
            QVERIFY(file.readLine().count(usual) > 10);
        }
    }

    void aCancelledFileIsNotThere()
    {
        QTemporaryDir folder;
        const QString ledgerPath = folder.filePath(u"ledger.sqlite"_s);
        EventTable table;
        QList<int> rows;
        for (int i = 0; i < 3; ++i) {
            EventDraft draft;
            draft.email = u"p%1@example.com"_s.arg(i);
            table.appendDraft(draft);
            rows.append(static_cast<int>(table.rowId(i)));
        }
        {
            auto ledger = Ledger::open(ledgerPath);
            QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { rows[2], rows[0] }));
        }
        const SendInLedger send { ledgerPath, u"one"_s };
        const QString path = folder.filePath(u"outcomes.csv"_s);
        const auto cancel = [](qint64) { return false; };
        QCOMPARE(saveSendOutcomes(path, {}, table, send, true, cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(saveReceiptJson(path, send, cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(saveReceiptTable(path, send, QTimeZone::utc(), cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(saveReceiptPage(path, send, QTimeZone::utc(), cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(saveSendOutcomes(path, {}, table, send, true, [](qint64) { return true; }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("waiting"), 2);
        for (qsizetype row = 0; row < 3; ++row)
            QCOMPARE(content.contains(table.eventId(row)), row != 1);
    }

    /// Whenever Cancel is pressed: after reading, between the events, and after the page was drawn.
    void aReceiptIsCancelledAtAnyMoment_data()
    {
        QTest::addColumn<bool>("isPage");
        QTest::newRow("page") << true;
        QTest::newRow("table") << false;
    }

    void aReceiptIsCancelledAtAnyMoment()
    {
        QFETCH(bool, isPage);
        const QTemporaryDir folder;
        const SendInLedger send { folder.filePath(u"ledger.sqlite"_s), u"one"_s };
        {
            auto ledger = Ledger::open(send.ledgerPath);
            QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { 1, 2, 3 }));
        }
        const QString path = folder.filePath(u"receipt"_s);
        const auto savedUntil = [&](int most) { // how often it asked; fewer than it was allowed: it is there
            int asked = 0;
            const auto progress = [&](qint64) { return ++asked <= most; };
            const auto done = isPage ? saveReceiptPage(path, send, QTimeZone::utc(), progress)
                                     : saveReceiptTable(path, send, QTimeZone::utc(), progress);
            return std::pair(done, asked);
        };
        const auto [whole, times] = savedUntil(1'000);
        QVERIFY(whole.has_value());
        QVERIFY(times >= (isPage ? 5 : 4));
        QVERIFY(QFile::remove(path));
        for (int most = 0; most < times; ++most) {
            const auto [done, asked] = savedUntil(most);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(asked, most + 1); // and nothing more is done
            QVERIFY(!QFile::exists(path));
        }
    }
};

QTEST_MAIN(TestSavingNotice)

#include "tst_savingnotice.moc"
