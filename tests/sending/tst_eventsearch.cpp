// One contact or one id, found across all sends: through the index beside the ledger, and by reading all that left.
#include "sending/eventsearch.h"
#include "support/sendbench.h"

using namespace composer;

namespace {

QStringList foundIn(const Result<QList<FoundEvent>> &found)
{
    QStringList names;
    for (const FoundEvent &event : found.value_or(QList<FoundEvent>()))
        names.append(u"%1 %2 %3"_s.arg(event.send.draftName, event.identity, outcomeKey(outcomeOf(event.state))));
    return names;
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

private:
    /// A send of so many events, from this number on.
    static void send(Bench &bench, qsizetype count, qsizetype from, const QString &name)
    {
        EventTable table = events(count, from);
        for (qsizetype row = 0; row < count && name == "Autumn"_L1; ++row)
            table.setText(row, EventField::token(0), name); // it says something else
        const auto planned = planBatches(table, {}, PlanLimits { .maximumEvents = 10 }, bench.clock);
        QVERIFY(planned.has_value());
        bench.makeSession();
        bench.session->openPlan(*planned, u"draft"_s, name);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session.reset();
    }

private Q_SLOTS:
    void aContactIsFoundInEverySendAndInAnyCase()
    {
        Bench bench;
        send(bench, 25, 0, u"Spring"_s);
        send(bench, 25, 100, u"Summer"_s);
        send(bench, 5, 20, u"Autumn"_s); // for people of Spring
        const QString ledger = bench.ledgerPath();
        QCOMPARE(foundIn(findEvents(ledger, u" person3@EXAMPLE.com "_s)),
            QStringList { u"Spring Person3@example.com created"_s });
        QCOMPARE(foundIn(findEvents(ledger, u"person112@example.com"_s)),
            QStringList { u"Summer Person112@example.com created"_s });
        QCOMPARE(foundIn(findEvents(ledger, u"person21@example.com"_s)).size(), 2);
        QCOMPARE(foundIn(findEvents(ledger, u"person21@example.com"_s)).first().section(u' ', 0, 0), u"Autumn"_s);
        QCOMPARE(foundIn(findEvents(ledger, u"nobody@example.com"_s)), QStringList());
        QCOMPARE(foundIn(findEvents(ledger, u"erson3@example.com"_s)), QStringList()); // whole, not a part
        const auto one = findEvents(ledger, u"person112@example.com"_s);
        QCOMPARE(foundIn(findEvents(ledger, QString::fromUtf8(one->first().eventId))), foundIn(one));
        SendFilter refused;
        refused.outcome = Outcome::Refused;
        QCOMPARE(foundIn(findEvents(ledger, u"person112@example.com"_s, refused)), QStringList());
        SendFilter old;
        old.untilMs = 1;
        QCOMPARE(foundIn(findEvents(ledger, u"person112@example.com"_s, old)), QStringList());
    }

    void theIndexIsMadeAnewWhenItIsGoneOrDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("not one of ours") << QByteArray(4000, 'x');
        QTest::newRow("cut") << QByteArray("TCFIND3\0\1\2\3", 11);
        QTest::newRow("promises more than there is") << QByteArray("TCFIND3\0", 8) + QByteArray(32, '\x7f');
        QTest::newRow("of an earlier version") << QByteArray("TCFIND2\0", 8) + QByteArray(32, '\0');
    }
    void theIndexIsMadeAnewWhenItIsGoneOrDamaged()
    {
        QFETCH(QByteArray, content);
        Bench bench;
        send(bench, 25, 0, u"Spring"_s);
        const QString path = EventIndex::pathBeside(bench.ledgerPath());
        QCOMPARE(foundIn(findEvents(bench.ledgerPath(), u"person3@example.com"_s)).size(), 1);
        QVERIFY(QFile::remove(path));
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        QCOMPARE(foundIn(findEvents(bench.ledgerPath(), u"person3@example.com"_s)).size(), 1);
        for (const int at : { 12, 60 }) { // a head; entries
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write("damage") == 6);
            file.close();
            QCOMPARE(foundIn(findEvents(bench.ledgerPath(), u"person3@example.com"_s)).size(), 1);
        }
        send(bench, 5, 50, u"Later"_s);
        QCOMPARE(foundIn(findEvents(bench.ledgerPath(), u"person52@example.com"_s)).size(), 1);
        QCOMPARE(foundIn(findEvents(bench.ledgerPath(), u"person3@example.com"_s)).size(), 1);
    }

    /// A search after a new send reads that one, not all there is.
    void aNewSendIsAddedBehindTheOthers()
    {
        Bench bench;
        send(bench, 600, 0, u"Spring"_s); // several blocks
        QVERIFY(updateEventIndex(bench.ledgerPath()).has_value());
        const QString path = EventIndex::pathBeside(bench.ledgerPath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        send(bench, 25, 1000, u"Summer"_s);
        qsizetype told = 0;
        QVERIFY(updateEventIndex(bench.ledgerPath(), [&](qsizetype, qsizetype) { return ++told > 0; }).has_value());
        QCOMPARE(told, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(before.size()), before);
        QVERIFY(file.size() < before.size() + 25 * 24);
        const auto index = EventIndex::open(path);
        QStringList people;
        for (int person = 0; person < 600; ++person)
            people.append(u"person%1@example.com"_s.arg(person));
        const auto places = index->find(people); // of so many every block is read once
        QVERIFY(places.has_value());
        QCOMPARE(places->size(), 600);
        for (const QString &person : std::as_const(people))
            QCOMPARE(places->value(person), *index->find(person));
    }

    void anEventTakesAtMostTwentyFourBytes()
    {
        Bench bench;
        send(bench, 200, 0, u"Spring"_s);
        QVERIFY(updateEventIndex(bench.ledgerPath()).has_value());
        const auto index = EventIndex::open(EventIndex::pathBeside(bench.ledgerPath()));
        QVERIFY(index->has(bench.plan.id) || index->sendCount() == 1);
        QVERIFY2(index->bytes() <= 200 * 24, qPrintable(QString::number(index->bytes())));
    }

    void aTextIsFoundWhereverItStands()
    {
        Bench bench;
        send(bench, 25, 0, u"Spring"_s);
        send(bench, 25, 100, u"Summer"_s);
        const std::atomic_bool never = false;
        const auto scan = [&](const QString &text) { return scanEvents(bench.ledgerPath(), text, {}, 1'000, never); };
        QCOMPARE(foundIn(scan(u"SPRING 春"_s)).size(), 50);
        QCOMPARE(foundIn(scan(u"\"n\":7"_s)).size(), 0); // quotes are looked for as such
        QCOMPARE(foundIn(scan(u"person112@"_s)), QStringList { u"Summer Person112@example.com created"_s });
        QCOMPARE(foundIn(scan(u"not there"_s)), QStringList());
        qint64 read = 0;
        QVERIFY(
            scanEvents(bench.ledgerPath(), u"nobody has this"_s, {}, 10, never, [&](qint64 events) { read = events; }));
        QCOMPARE(read, 50);
        const std::atomic_bool cancelled = true;
        const auto stopped = scanEvents(bench.ledgerPath(), u"x"_s, {}, 10, cancelled);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
