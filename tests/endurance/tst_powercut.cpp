// A send is recorded, write by write, and the power is cut at many instants of the record: only what was synced is sure
// to be on the disk. On each such disk the ledger must open, be whole, and tell the truth: no event that had left is
// taken for one that never did (it would be created twice), nothing is called created that is not, and a send that was
// told of is there, with all of its events. The same while the bytes of its events are taken out.
//
// POWER_CUTS and ENDURANCE_SEED in the environment make it longer or another.

#include "endurance/diskrecording.h"
#include "practice/practiceportal.h"
#include "sending/sendhistory.h"
#include "storage/ledger.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <iterator>
#include <numeric>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 1500;

/// Answers that are lost, broken or late, of requests that did create: whatever left was there.
FaultPlan lostAnswers(quint64 seed)
{
    using enum Fault::Kind;
    FaultPlan plan;
    plan.seed = seed;
    for (const auto &[kind, chance] : { std::pair(DropAfterCommit, 0.1), std::pair(HalfAnswer, 0.1),
             std::pair(LostIds, 0.05), std::pair(Reordered, 0.1), std::pair(Delay, 0.3) }) {
        FaultRule rule;
        rule.of = PracticeRequestKind::Create;
        rule.chance = chance;
        rule.fault.kind = kind;
        rule.fault.delayMs = 20;
        rule.fault.commits = true;
        plan.rules << rule;
    }
    return plan;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private:
    /// What the sender is told to do, recorded; false when it fails.
    bool record(const QStringList &arguments, const QString &name)
    {
        QProcess sender;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DISK_RECORDER));
        environment.insert(u"DISK_RECORD"_s, m_dir.filePath(name));
        environment.insert(u"DISK_FOLDER"_s, folder());
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        sender.setProcessEnvironment(environment);
        sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sender.start(QStringLiteral(ENDURANCE_SENDER), arguments);
        if (!QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; }, 100'000))
            return false;
        if (const QByteArray told = sender.readAllStandardOutput().trimmed(); !told.isEmpty())
            m_planId = QString::fromLatin1(told);
        return sender.exitStatus() == QProcess::NormalExit && sender.exitCode() == 0;
    }
    [[nodiscard]] QString folder() const { return QDir(m_dir.path()).canonicalPath() + u"/disk"_s; }
    [[nodiscard]] QString ledgerPath() const { return folder() + u"/ledger.sqlite"_s; }

    /// The disk after a cut, in a folder of its own.
    void cutAt(const DiskRecording &recording, qsizetype instant, quint32 seed, QString &ledger)
    {
        QRandomGenerator random(seed);
        const QMap<QString, QByteArray> disk = recording.diskAt(instant, random);
        QDir after(m_dir.filePath(u"after"_s));
        after.removeRecursively();
        QVERIFY(QDir().mkpath(after.path()));
        for (auto one = disk.cbegin(); one != disk.cend(); ++one) {
            QFile file(after.filePath(one.key()));
            if (one.key().contains(u'/'))
                continue; // locks, in folders of their own: they do not outlive their program
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(one.value()), one.value().size());
        }
        ledger = after.filePath(u"ledger.sqlite"_s);
    }

    /// What the ledger says on that disk; nothing where it knows of no send.
    void readLedger(const QString &path, std::optional<SendHistory> &history)
    {
        auto ledger = Ledger::open(path);
        QVERIFY2(ledger.has_value(), qPrintable(ledger ? QString() : ledger.error().message + ledger.error().detail));
        const auto sends = (*ledger)->sends();
        QVERIFY(sends.has_value());
        if (sends->isEmpty())
            return;
        QCOMPARE(sends->size(), 1);
        QCOMPARE(sends->first().planId, m_planId);
        const auto whole = (*ledger)->verify([](const LedgerSend &, const std::optional<Error> &damage) {
            QVERIFY2(!damage, qPrintable(damage ? damage->message + damage->detail : QString()));
        });
        QVERIFY(whole.has_value());
        const auto rows = (*ledger)->rows(m_planId);
        const auto index = (*ledger)->batchIndex(m_planId);
        const auto entries = (*ledger)->entries(m_planId);
        QVERIFY(rows.has_value() && index.has_value() && entries.has_value());
        history.emplace(*rows, *index, *entries);
        QCOMPARE(history->replay().counts().total(), qint64(eventCount));
        QCOMPARE(history->replay().impossibleTransitions(), 0);
        QVERIFY(!history->replay().hasStrangers());
    }

    /// The ledger's words against what had happened until then.
    void judge(const DiskRecording &recording, qsizetype instant, const std::optional<SendHistory> &history)
    {
        const QHash<QByteArray, int> left = recording.leftBefore(instant);
        if (!history) {
            QVERIFY2(left.isEmpty(), "events had left, and the ledger knows of no send");
            QVERIFY2(recording.toldBefore(instant).isEmpty(), "a send was told of that is not there");
            return;
        }
        for (qsizetype i = 0; i < history->rows().size(); ++i) {
            const QByteArray id = history->rows()[i].eventId;
            const RowState state = history->replay().state(i);
            const int copies = left.value(id);
            QVERIFY2(copies <= history->replay().attempts(i), "a copy had left that the ledger does not know of");
            QVERIFY2(copies == 0 || (state != RowState::Waiting && state != RowState::NotSent),
                "an event that had left is taken for one that never did");
            QVERIFY2(state != RowState::Created || (copies > 0 && m_stored.contains(id)), "created is not true");
            m_settled += state == RowState::Created;
            m_inDoubt += copies > 0 && state != RowState::Created;
        }
    }

    QTemporaryDir m_dir;
    QString m_planId;
    QSet<QByteArray> m_stored; // at the portal, in the end
    qint64 m_settled = 0;
    qint64 m_inDoubt = 0;

private Q_SLOTS:
    void nothingIsDoubledOrLost_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("v3") << u"v3"_s;
        QTest::newRow("2026-03") << u"2026-03"_s;
    }

    void nothingIsDoubledOrLost()
    {
        QFETCH(QString, profile);
        const int cuts = qEnvironmentVariable("POWER_CUTS", u"60"_s).toInt();
        const auto seed = static_cast<quint32>(qEnvironmentVariable("ENDURANCE_SEED", u"7"_s).toUInt());
        QVERIFY(QDir(folder()).removeRecursively());
        QVERIFY(QDir().mkpath(folder()));
        m_stored.clear();
        m_settled = 0;
        m_inDoubt = 0;

        PracticePortal portal;
        EventTemplate eventTemplate;
        eventTemplate.id = u"1001298"_s;
        eventTemplate.name = u"Webinar"_s;
        eventTemplate.objectType = u"contacts"_s;
        eventTemplate.tokens = { { u"webinarName"_s, {}, TokenType::String, {}, {} } };
        portal.setTemplates({ eventTemplate });
        portal.setRateLimit(5000, 1000);
        portal.setFaultPlan(lostAnswers(seed));
        QVERIFY(portal.listen().has_value());
        const QStringList common { ledgerPath(), portal.baseUrl().toString(), profile };
        QVERIFY(
            record(common + QStringList { u"--new"_s, QString::number(eventCount), u"cut"_s }, u"send"_s + profile));
        for (const QByteArray &json : portal.api().store().events())
            m_stored.insert(QJsonDocument::fromJson(json)["id"_L1].toString().toUtf8());
        QCOMPARE(m_stored.size(), eventCount);
        const DiskRecording sent = DiskRecording::read(m_dir.filePath(u"send"_s + profile), {});
        const QMap<QString, QByteArray> before = filesOf(folder());
        QVERIFY(record(common + QStringList { u"--forget"_s, m_planId }, u"forget"_s + profile));
        const DiskRecording forgotten = DiskRecording::read(m_dir.filePath(u"forget"_s + profile), before);
        QVERIFY(sent.steps() > 100 && forgotten.steps() > 4);
        QCOMPARE(sent.leftBefore(sent.steps()).size(), eventCount);
        QCOMPARE(sent.toldBefore(sent.steps()).trimmed(), m_planId.toLatin1());

        // A quarter each: anywhere, around a sync, right behind bytes that left, and behind the word that the send is
        // there.
        QRandomGenerator random(seed);
        QList<qsizetype> anywhere(sent.steps());
        std::iota(anywhere.begin(), anywhere.end(), 0);
        using At = DiskRecording::At;
        const QList<qsizetype> kinds[] { anywhere, sent.instants(At::Sync), sent.instants(At::Departure),
            sent.instants(At::Word) };
        for (int cut = 0; cut < cuts; ++cut) {
            const QList<qsizetype> &of = kinds[cut % std::size(kinds)];
            const qsizetype instant = of.at(random.bounded(int(of.size())));
            QString ledger;
            cutAt(sent, instant, random.generate(), ledger);
            std::optional<SendHistory> history;
            readLedger(ledger, history);
            if (!QTest::currentTestFailed())
                judge(sent, instant, history);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"cut %1 at step %2 of %3"_s.arg(cut).arg(instant).arg(sent.steps())));
        }
        for (int cut = 0; cut < cuts / 3; ++cut) {
            const qsizetype instant = qsizetype(random.bounded(quint32(forgotten.steps() + 1)));
            QString ledger;
            cutAt(forgotten, instant, random.generate(), ledger);
            std::optional<SendHistory> history;
            readLedger(ledger, history);
            if (!QTest::currentTestFailed())
                QVERIFY(history && history->replay().counts().of(Outcome::Created) == eventCount);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"cut %1 at step %2 of forgetting"_s.arg(cut).arg(instant)));
        }
        qInfo("%s: %d cuts in %d steps and %d in %d: 0 doubled, 0 lost, %lld created told, %lld in doubt",
            qPrintable(profile), cuts, int(sent.steps()), cuts / 3, int(forgotten.steps()),
            static_cast<long long>(m_settled), static_cast<long long>(m_inDoubt));
        QVERIFY(cuts < 60 || (m_settled > 0 && m_inDoubt > 0)); // the instants were not all before or behind it
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
