// What the receipt that is filed (a page, a table) tells of events which a later send of the draft created.
#include "app/receiptpage.h"
#include "support/ledgerbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;

namespace {

constexpr qint64 firstAtMs = 1'767'244'800'000; // 2026-01-01T05:20:00Z
constexpr qint64 minuteMs = 60'000;

/// Three events of one draft, a batch each.
Result<void> addSend(Ledger &ledger, const QString &planId, qint64 atMs)
{
    LedgerSend send;
    send.planId = planId;
    send.portalId = u"portal"_s;
    send.templateId = u"1"_s;
    send.draftId = u"draft"_s;
    send.createdAtMs = atMs;
    QList<LedgerRow> rows;
    for (int i = 0; i < 3; ++i)
        rows.append({ i + 1, planId.toUtf8() + QByteArray::number(i), {}, u"p%1@example.com"_s.arg(i) });
    return add(ledger, send, rows, { batchOf(1, { 0 }), batchOf(2, { 1 }), batchOf(3, { 2 }) });
}

} // namespace

class TestReceiptPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALaterSendCreatedIsTold()
    {
        using Kind = LedgerEntry::Kind;
        const QTemporaryDir folder;
        const SendInLedger send { folder.filePath(u"ledger.sqlite"_s), u"first"_s };
        {
            auto ledger = Ledger::open(send.ledgerPath);
            QVERIFY(addSend(**ledger, u"first"_s, firstAtMs).has_value());
            QVERIFY((*ledger)->append(u"first"_s,
                { entry(Kind::InFlight, 1), entry(Kind::InFlight, 2), entry(Kind::InFlight, 3),
                    entry(Kind::Outcome, 1, RowState::Refused), entry(Kind::Outcome, 2, RowState::Refused),
                    entry(Kind::Outcome, 3, RowState::Created) }));
            QVERIFY(addSend(**ledger, u"second"_s, firstAtMs + 8 * minuteMs).has_value());
            QVERIFY((*ledger)->append(u"second"_s,
                { entry(Kind::InFlight, 1), entry(Kind::InFlight, 2), entry(Kind::Outcome, 1, RowState::Created),
                    entry(Kind::Outcome, 2, RowState::Refused) }));
        }
        const QString html = receiptPageHtml(send, QTimeZone::utc()).value();
        QCOMPARE(html.count(u"It was created since, by the send of"_s), 1);
        QVERIFY2(html.contains(u"05:28"_s), qPrintable(html));
        QVERIFY(html.contains(u"<td>Created since by later sends</td><td>1</td>"_s));
        const QString path = folder.filePath(u"receipt.csv"_s);
        QVERIFY(saveReceiptTable(path, send, QTimeZone::utc()).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY2(table.contains("\"createdAt\",\"since\",\"sincePlannedAt\"\r\n"), table.constData());
        QVERIFY2(table.contains("\"first0\",\"p0@example.com\",\"refused\",\"why\",\"\",\"\",\"created\","
                                "\"2026-01-01T05:28:00"),
            table.constData());
        QVERIFY(table.contains("\"first1\",\"p1@example.com\",\"refused\",\"why\",\"\",\"\",\"\",\"\"\r\n"));
        QVERIFY(table.contains("\"first2\",\"p2@example.com\",\"created\",\"why\",\"\",\"\",\"\",\"\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestReceiptPage)
#include "tst_receiptpage.moc"
