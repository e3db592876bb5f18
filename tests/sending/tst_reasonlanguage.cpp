// What is told of a send is in the language of who reads it, whatever the program spoke when it was sent.
#include "sending/receipt.h"
#include "sending/receiptwriter.h"
#include "support/sendbench.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTranslator>

using namespace composer;

namespace {

/// A language in which every sentence begins with its name.
class Language final : public QTranslator
{
public:
    explicit Language(const QString &name)
        : m_name(name)
    {
        QCoreApplication::installTranslator(this);
    }
    ~Language() override { QCoreApplication::removeTranslator(this); }
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_name + QString::fromUtf8(source);
    }

private:
    QString m_name;
};

/// The words for people in a receipt, without those of the account and of the network.
QByteArray toldIn(Ledger &ledger, const QString &planId)
{
    QStringList words;
    const QJsonArray events = receipt(ledger, planId).value()["events"_L1].toArray();
    for (const QJsonValue event : events) {
        words.append(event["reason"_L1].toString());
        for (const QJsonValue line : event["history"_L1].toArray())
            words.append(line["text"_L1].toString());
    }
    return words.join(u'\n').toUtf8();
}

} // namespace

class TestReasonLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSendIsToldInTheLanguageOfWhoReadsIt()
    {
        Bench bench;
        EventTable table = events(23);
        table.setText(21, EventField::token(2), u"no such option"_s);
        {
            const Language spanish(u"[es] "_s);
            bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterReading)));
            bench.open(table);
            bench.session->start(bench.portal.accessToken());
            QVERIFY(bench.reaches(SendState::Finished));
            QCOMPARE(bench.count(Outcome::Unknown), 10);
            QCOMPARE(bench.count(Outcome::Refused), 1);
            QVERIFY(bench.session->outcome(0).reason.startsWith(u"[es] "_s));
            bench.session->decide({ 3 }, SendSession::Decision::IsNotThere);
            QVERIFY(waitFor([&] { return bench.count(Outcome::NotSent) == 1; }));
        }
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        QVERIFY(bench.reaches(SendState::Finished));
        for (const qint64 position : { 0, 3, 21 }) {
            const QString reason = bench.session->outcome(position).reason;
            QVERIFY2(!reason.isEmpty() && !reason.contains(u"[es]"_s), qPrintable(reason));
            for (const HistoryLine &line : bench.session->history(position))
                QVERIFY2(!line.text.contains(u"[es]"_s), qPrintable(line.text));
        }
        QVERIFY(bench.session->outcome(21).reason.contains(u"no such option"_s)); // the account's own words

        auto ledger = Ledger::open(bench.ledgerPath()).value();
        const auto lines = [&] {
            QByteArray text;
            const auto written = writeOutcomeLines(
                [&text](const QByteArray &bytes) {
                    text.append(bytes);
                    return true;
                },
                *ledger, bench.plan.id);
            return written ? text : QByteArray();
        };
        QVERIFY(lines().contains("A person looked") && !lines().contains("[es]"));
        QVERIFY(!toldIn(*ledger, bench.plan.id).contains("[es]"));

        const Language japanese(u"[ja] "_s);
        QVERIFY(lines().contains("[ja] A person looked") && lines().contains("[ja] No answer came back"));
        const QByteArray paper = toldIn(*ledger, bench.plan.id);
        QVERIFY(paper.contains("[ja] No answer came back") && !paper.contains("[es]"));
    }
};

QTEST_GUILESS_MAIN(TestReasonLanguage)
#include "tst_reasonlanguage.moc"
