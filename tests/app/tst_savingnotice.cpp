// A file of many events: how far it is, with a way to cancel it; and a file that was cancelled is not there.
#include "app/savingnotice.h"

#include "app/resultfiles.h"
#include "storage/ledger.h"
#include "support/ledgerbench.h"

#include <QFile>
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
        QVERIFY(!QFile::exists(path));
        QVERIFY(saveSendOutcomes(path, {}, table, send, true, [](qint64) { return true; }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("waiting"), 2);
        for (qsizetype row = 0; row < 3; ++row)
            QCOMPARE(content.contains(table.eventId(row)), row != 1);
    }
};

QTEST_MAIN(TestSavingNotice)

#include "tst_savingnotice.moc"
