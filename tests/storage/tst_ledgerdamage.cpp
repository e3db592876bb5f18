// A ledger that was changed behind the program's back: by a disk, by a copy, bit by bit. Nothing of it is believed, and
// nothing that it once held is planned again.
#include "storage/ledgerkeys.h"
#include "storage/ledgerrestore.h"
#include "storage/rowsum.h"
#include "support/ledgerbench.h"

#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <numeric>
#include <thread>

using namespace composer;

class TestLedgerDamage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path() const
    {
        return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".sqlite"_L1);
    }
    static LedgerSend sendOf(const QString &planId)
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = u"portal"_s;
        send.templateId = u"1"_s;
        return send;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static constexpr int eventsOfAPlan = 250;
    static constexpr int plansOfAll = 3;
    static QList<int> numbersOf(int plan)
    {
        QList<int> numbers(eventsOfAPlan);
        std::iota(numbers.begin(), numbers.end(), plan * eventsOfAPlan);
        return numbers;
    }
    /// Events by number: the id and the content of each are its own.
    static Result<void> addMany(Ledger &ledger, const QString &planId, const QList<int> &numbers, const QByteArray &ids)
    {
        QList<LedgerRow> rows;
        QList<FrozenBatch> batches;
        for (qsizetype from = 0; from < numbers.size(); from += 50) {
            QList<qint32> positions;
            for (qsizetype i = from; i < std::min<qsizetype>(numbers.size(), from + 50); ++i) {
                positions.append(qint32(i));
                const auto number = numbers[i];
                const EventFingerprint print { 7, quint8(number), quint8(number >> 8) };
                rows.append(
                    { number + 1, ids + QByteArray::number(number), {}, u"p%1@example.com"_s.arg(number), print });
            }
            batches.append(batchOf(int(batches.size()) + 1, positions));
        }
        return add(ledger, sendOf(planId), rows, batches);
    }
    /// The first plan created, the second half way, some of it refused, the third waiting.
    static void fill(Ledger &ledger)
    {
        using Kind = LedgerEntry::Kind;
        for (int plan = 0; plan < plansOfAll; ++plan)
            QVERIFY(addMany(ledger, u"plan %1"_s.arg(plan), numbersOf(plan), "id"));
        for (int batch = 1; batch <= 5; ++batch) {
            QVERIFY(ledger.appendDurably(u"plan 0"_s, { entry(Kind::InFlight, batch) }));
            QVERIFY(ledger.append(u"plan 0"_s, { entry(Kind::Outcome, batch, RowState::Created) }));
        }
        for (int batch = 1; batch <= 3; ++batch)
            QVERIFY(ledger.appendDurably(u"plan 1"_s, { entry(Kind::InFlight, batch) }));
        QVERIFY(ledger.append(u"plan 1"_s,
            { entry(Kind::Outcome, 1, RowState::Created), entry(Kind::Outcome, 2, RowState::Refused, 50) }));
    }
    /// What the ledger says of a plan's rows; nothing when it says that it cannot.
    static QList<RowState> statesOf(Ledger &ledger, int plan)
    {
        const auto states = ledger.states(u"plan %1"_s.arg(plan));
        return states ? *states : QList<RowState>();
    }
    static bool mayLeave(RowState state) { return state == RowState::Waiting || state == RowState::NotSent; }

private Q_SLOTS:
    /// Whatever is changed, in whichever row: it is seen where the row is read, and nothing is planned beside it.
    void whatWasChangedIsDamaged_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : { "UPDATE plans SET template_id = '2'", "DELETE FROM plans",
                 "UPDATE turns SET plan = 7", "UPDATE turns SET plan = (SELECT SUM(plan) FROM turns) - plan",
                 "DELETE FROM turns", "UPDATE heads SET lines = lines - 1", "DELETE FROM heads",
                 "UPDATE plan_rows SET rest = zeroblob(length(rest))",
                 "UPDATE plan_rows SET prints = zeroblob(length(prints))", "DELETE FROM plan_rows",
                 "UPDATE keys SET keys = zeroblob(length(keys))", "UPDATE keys SET least = 9", "DELETE FROM keys",
                 "UPDATE keys SET keys = zeroblob(length(keys)), least = 0",
                 "UPDATE lines SET state = 5 WHERE state = 2", "UPDATE lines SET kind = 9",
                 "UPDATE facts SET second = 'x'", "DELETE FROM facts", "DELETE FROM lines WHERE key % 2 = 0",
                 "DELETE FROM lines WHERE key % 2 = 1", "UPDATE bodies SET first = first + 1", "DELETE FROM bodies" })
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void whatWasChangedIsDamaged()
    {
        QFETCH(QString, change);
        for (const char *end : { "", "-wal", "-shm", ".marks" })
            QFile::remove(path() + QLatin1StringView(end));
        {
            auto ledger = Ledger::open(path());
            QVERIFY(addNumbered(**ledger, u"one"_s, u"portal"_s, { 1, 2 }));
            QVERIFY((*ledger)->append(u"one"_s,
                { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
            QVERIFY((*ledger)->learnTemplate(u"1"_s, u"ae_one"_s, 5));
            bool whole = false;
            QVERIFY((*ledger)->verify([&](const LedgerSend &, const auto &damage) { whole = !damage; }));
            QVERIFY(whole);
        }
        {
            auto other = Database::open(path(), QList<Database::Step>(8));
            for (const QString &table :
                { u"plans"_s, u"turns"_s, u"plan_rows"_s, u"bodies"_s, u"keys"_s, u"lines"_s, u"facts"_s }) {
                QVERIFY((*other)->run(u"DROP TRIGGER %1_stay"_s.arg(table)));
                QVERIFY((*other)->run(u"DROP TRIGGER %1_are_kept"_s.arg(table)));
            }
            QVERIFY((*other)->run(change));
        }
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        // The same again, by id and by content: refused, or the damage is said. Never planned.
        for (const QList<int> &numbers : { QList<int> { 1, 2 }, QList<int> { 2 } }) {
            const auto again = addNumbered(**ledger, u"again"_s, u"portal"_s, numbers);
            QVERIFY(!again.has_value());
            QVERIFY(again.error().code == ErrorCode::Damaged || again.error().code == ErrorCode::InOtherSend);
        }
        bool said = false;
        const auto verified
            = (*ledger)->verify([&](const LedgerSend &, const auto &damage) { said = said || damage.has_value(); });
        QVERIFY(said || !verified);
    }

    void aDamagedBatchIsNotSent()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        QVERIFY(add(**ledger, sendOf(u"plan-1"_s), { { 7, "e0", {} }, { 8, "e1", {} }, { 9, "e2", {} } },
            { batchOf(1, { 0, 1 }), batchOf(2, { 2 }) }));
        auto other = Database::open(path(), QList<Database::Step>(8));
        QVERIFY((*other)->run(u"DROP TRIGGER bodies_stay"_s));
        QVERIFY((*other)->run(u"UPDATE bodies SET layout = zeroblob(8) WHERE key % 2 = 1"_s));
        QVERIFY((*other)->run(u"UPDATE bodies SET body = zeroblob(length(body)) WHERE key % 2 = 0"_s));
        QCOMPARE((*ledger)->batch(u"plan-1"_s, 1).error().code, ErrorCode::Damaged);
        QCOMPARE((*ledger)->batch(u"plan-1"_s, 2).error().code, ErrorCode::Damaged);
        QVERIFY((*ledger)->rows(u"plan-1"_s).has_value()); // the receipt can still be read
    }

    /// What a program lost that was killed, when the end of the log cannot be read: SQLite drops it without a word.
    void aLogWithoutItsEndIsMissed()
    {
        const QString died = path() + ".died"_L1;
        {
            auto ledger = Ledger::open(path());
            fill(**ledger);
            QByteArray log = bytesOf(path() + "-wal"_L1);
            log.chop(log.size() / 2);
            write(died, bytesOf(path()));
            write(died + "-wal"_L1, log);
            write(died + ".marks"_L1, bytesOf(path() + ".marks"_L1));
        }
        auto ledger = Ledger::open(died);
        QVERIFY(ledger.has_value());
        QCOMPARE(addMany(**ledger, u"again"_s, numbersOf(0), "id").error().code, ErrorCode::Damaged);
    }

    /// Programs before this one kept whole fingerprints in the second file.
    void keysOfTheFirstKindAreRead()
    {
        const EventIdBits bits = mintEventId();
        const EventFingerprint print = fingerprintOfJson("{\"email\":\"ana@example.com\"}", u"1"_s);
        const auto bytesOfBits = [](const auto &some) {
            return QByteArray(reinterpret_cast<const char *>(some.data()), qsizetype(some.size()));
        };
        QByteArray payload;
        QDataStream stream(&payload, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_0);
        stream << u"old"_s << u"portal"_s << QString() << u"http://127.0.0.1:1/"_s << u"v3"_s << false << u"1"_s
               << QString() << QString() << QString() << qint64(5) << qint64(1) << QStringList() << 0 << QString()
               << bytesOfBits(bits) << bytesOfBits(print) << QByteArray();
        QByteArray size(8, '\0');
        qToLittleEndian(qint64(payload.size()), size.data());
        write(LedgerKeys::pathOf(path()), "tckeys1\n" + size + payload + (RowSum() << payload).value());
        LedgerSend send;
        send.planId = u"new"_s;
        send.eventCount = 2;
        EventMark other("a text");
        other.fingerprint = print;
        QVERIFY(LedgerKeys::add(path(), send, { EventMark(formatEventId(bits), print), other }));
        const QList<LedgerKeys::Plan> plans = LedgerKeys::read(path());
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans[0].send.planId, u"old"_s);
        QVERIFY(plans[0].marks.first().bits == bits && plans[0].marks.first().fingerprint == print);
        QCOMPARE(plans[1].marks.size(), 2);
        QCOMPARE(plans[1].marks[1].text, "a text");
        QVERIFY(plans[1].marks[0].fingerprint != print); // the first half
        QVERIFY(isSamePrint(plans[1].marks[0].fingerprint, print));
        QVERIFY(!isSamePrint(plans[1].marks[0].fingerprint, fingerprintOfJson("{}", u"1"_s)));
    }

    void aDamagedLedgerIsRestored_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("hasDailyCopy");
        for (const char *damage : { "nothing", "pages", "gone", "empty" }) {
            for (const bool copy : { true, false })
                QTest::addRow("%s, %s", damage, copy ? "with a daily copy" : "without a copy")
                    << QString::fromLatin1(damage) << copy;
        }
    }

    void aDamagedLedgerIsRestored()
    {
        QFETCH(QString, damage);
        QFETCH(bool, hasDailyCopy);
        for (const char *end : { "", "-wal", "-shm", ".marks", ".keys", ".daily" })
            QFile::remove(path() + QLatin1StringView(end));
        QList<QList<RowState>> states;
        {
            auto ledger = Ledger::open(path());
            fill(**ledger);
            if (hasDailyCopy)
                QVERIFY(keepDailyCopy(path(), QDateTime::currentMSecsSinceEpoch()));
            QVERIFY(addMany(**ledger, u"plan 3"_s, numbersOf(3), "id")); // after the copy
            QVERIFY((*ledger)->appendDurably(u"plan 3"_s, { entry(LedgerEntry::Kind::InFlight, 1) }));
            QVERIFY((*ledger)->append(u"plan 3"_s, { entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
            for (int plan = 0; plan < 4; ++plan)
                states.append(statesOf(**ledger, plan));
        }
        QByteArray bytes = bytesOf(path());
        QRandomGenerator random(3);
        if (damage == "pages"_L1) {
            for (qsizetype page = 2; page < bytes.size() / 4096; page += 3)
                bytes[page * 4096 + qsizetype(random.bounded(4096))] ^= 0x10;
            write(path(), bytes);
        } else if (damage == "empty"_L1) {
            write(path(), {});
        } else if (damage == "gone"_L1) {
            QFile::remove(path());
        }
        if (damage != "nothing"_L1) {
            auto ledger = Ledger::open(path());
            if (ledger)
                QVERIFY(!addMany(**ledger, u"again"_s, numbersOf(0), "id"));
        }
        const bool wasThere = QFile::exists(path());
        const auto restored = restoreLedger(path(), 1'700'000'000'000);
        QVERIFY2(restored.has_value(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(!restored->keptAs.isEmpty(), wasThere); // nothing is called kept that was not there
        QCOMPARE(QFile::exists(restored->keptAs), wasThere);
        QCOMPARE(restored->whole + restored->mended + restored->fromKeys, 4);
        QCOMPARE(restored->whole == 4, damage == "nothing"_L1);
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        bool isDamaged = false;
        const auto verified = (*ledger)->verify(
            [&](const LedgerSend &, const std::optional<Error> &found) { isDamaged = isDamaged || found; });
        QVERIFY(verified.has_value());
        QVERIFY(!isDamaged);
        int created = 0;
        for (int plan = 0; plan < 4; ++plan) {
            const QList<RowState> now = statesOf(**ledger, plan);
            QCOMPARE(now.size(), eventsOfAPlan);
            for (qsizetype i = 0; i < now.size(); ++i) {
                created += now[i] == RowState::Created;
                QVERIFY(now[i] != RowState::Created || states[plan][i] == RowState::Created);
                QVERIFY(mayLeave(states[plan][i]) || !mayLeave(now[i]));
            }
            for (const QByteArray &ids : { QByteArray("id"), QByteArray("other") }) {
                const auto again = addMany(**ledger, QString::fromLatin1("again " + ids), numbersOf(plan), ids);
                QCOMPARE(again.error().code, ErrorCode::InOtherSend);
            }
        }
        if (damage == "nothing"_L1 || hasDailyCopy)
            QVERIFY(created > 0);
        else if (damage != "pages"_L1)
            QCOMPARE(created, 0);
        QVERIFY(addMany(**ledger, u"new"_s, { 7'001, 7'002 }, "new"));

        // Before more is sent to the account, a person has to say so: as long as something is unknown.
        KnownScope scope { u"portal"_s, u"another template"_s };
        const auto open = (*ledger)->unsettledSinceRestored(scope);
        QVERIFY(open.has_value());
        QCOMPARE(open->isEmpty(), damage == "nothing"_L1);
        QVERIFY((*ledger)->unsettledSinceRestored({ u"elsewhere"_s, u"1"_s })->isEmpty());
        for (const RestoredSend &one : *open) {
            QVERIFY(one.unknown > 0);
            QList<LedgerEntry> settled;
            const auto standing = (*ledger)->states(one.send.planId);
            const auto story = (*ledger)->story(one.send.planId);
            LedgerReplay replay(standing->size(), story->batchIndex);
            for (qsizetype position = 0; position < standing->size(); ++position) {
                if (standing->at(position) == RowState::Unknown || standing->at(position) == RowState::InFlight)
                    settled.append(entry(
                        LedgerEntry::Kind::Outcome, replay.batchOf(position), RowState::Created, qint32(position)));
            }
            QVERIFY((*ledger)->append(one.send.planId, settled));
        }
        QVERIFY((*ledger)->unsettledSinceRestored(scope)->isEmpty());
    }

    /// Who begins to send meanwhile would write into the file that goes aside.
    void whoeverBeginsToSendMeanwhileIsTold()
    {
        // It is read first, and who reads it waits for who writes it.
        const QString keys = LedgerKeys::pathOf(path());
        QCOMPARE(::mkfifo(QFile::encodeName(keys).constData(), S_IRUSR | S_IWUSR), 0);
        bool isRestored = false;
        std::thread restoring([&] { isRestored = restoreLedger(path(), 1'700'000'000'000).has_value(); });
        QFile end(keys);
        const bool isReached = end.open(QIODevice::WriteOnly | QIODevice::ExistingOnly); // somebody reads
        const bool isTold = !mayUseLedger(path());
        end.close();
        restoring.join();
        QVERIFY(isReached);
        QVERIFY(isTold);
        QVERIFY(isRestored);
        QVERIFY(mayUseLedger(path()));
        const auto lock = Ledger::lockPlan(path(), u"one"_s);
        QCOMPARE(restoreLedger(path(), 1'700'000'000'000).error().code, ErrorCode::Busy);
        QVERIFY(mayUseLedger(path()));
    }

    void bitsFlippedAnywhere_data()
    {
        QTest::addColumn<bool>("inTheLog");
        QTest::newRow("in the file") << false;
        QTest::newRow("in the log that a killed program left") << true;
    }

    /// 300 damaged ledgers: none crashes the program, none lets an event go that it once held.
    void bitsFlippedAnywhere()
    {
        QFETCH(bool, inTheLog);
        const QString original = m_dir.filePath(u"original.sqlite"_s);
        for (const char *end : { "", "-wal", "-shm", ".marks" })
            QFile::remove(original + QLatin1StringView(end));
        QList<QList<RowState>> states;
        QByteArray file;
        QByteArray log;
        {
            auto ledger = Ledger::open(original);
            QVERIFY(ledger.has_value());
            fill(**ledger);
            for (int plan = 0; plan < plansOfAll; ++plan)
                states.append(statesOf(**ledger, plan));
            if (inTheLog) {
                file = bytesOf(original);
                log = bytesOf(original + "-wal"_L1);
            }
        }
        if (!inTheLog)
            file = bytesOf(original);
        const QByteArray marks = bytesOf(original + ".marks"_L1);
        const auto seed = static_cast<quint32>(qEnvironmentVariable("DAMAGE_SEED", u"11"_s).toUInt());
        const int rounds = qEnvironmentVariable("DAMAGE_ROUNDS", u"150"_s).toInt();
        QRandomGenerator random(seed);
        int refused = 0;
        int whole = 0;
        int planned = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString copy = m_dir.filePath(u"copy-%1-%2.sqlite"_s.arg(inTheLog).arg(round));
            QByteArray bytes = inTheLog ? log : file;
            for (int flips = 1 + int(random.bounded(20)); flips > 0; --flips) {
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            }
            write(copy, inTheLog ? file : bytes);
            if (inTheLog)
                write(copy + "-wal"_L1, bytes);
            write(copy + ".marks"_L1, marks);
            const QByteArray where = "seed " + QByteArray::number(seed) + ", round " + QByteArray::number(round);
            auto ledger = Ledger::open(copy);
            if (!ledger) {
                ++refused;
                continue;
            }
            (void)(*ledger)->sends();
            (void)(*ledger)->standings();
            bool isDamaged = false;
            const auto verified = (*ledger)->verify(
                [&](const LedgerSend &, const std::optional<Error> &damage) { isDamaged = isDamaged || damage; });
            whole += verified && !isDamaged;
            for (int plan = 0; plan < plansOfAll; ++plan) {
                const QList<RowState> now = statesOf(**ledger, plan);
                for (qsizetype i = 0; i < now.size(); ++i)
                    QVERIFY2(mayLeave(states[plan][i]) || !mayLeave(now[i]), where.constData());
                (void)(*ledger)->rows(u"plan %1"_s.arg(plan));
                (void)(*ledger)->batch(u"plan %1"_s.arg(plan), 2);
            }
            // The same events by their ids, then the same contents under other ids.
            for (const QByteArray &ids : { QByteArray("id"), QByteArray("other") }) {
                const auto again = addMany(**ledger, QString::fromLatin1("again " + ids), numbersOf(0), ids);
                QVERIFY2(!again, where.constData());
                refused += again.error().code == ErrorCode::Damaged;
            }
            planned += addMany(**ledger, u"new"_s, { 7'001, 7'002 }, "new").has_value();
        }
        qInfo("%d ledgers, seed %u: %d read whole, %d times refused, a new plan went in %d", rounds, seed, whole,
            refused, planned);
        // Without a flip it sends what is new.
        auto ledger = Ledger::open(original);
        QVERIFY(addMany(**ledger, u"new"_s, { 7'001, 7'002 }, "new"));
    }
};

QTEST_GUILESS_MAIN(TestLedgerDamage)
#include "tst_ledgerdamage.moc"
