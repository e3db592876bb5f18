// What the ledger knows of events: by id and by content, of which account, whatever others write meanwhile.
#include "domain/accountids.h"
#include "storage/parallelsort.h"
#include "support/ledgerbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace composer;

class TestLedgerKnown : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path() const
    {
        return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".sqlite"_L1);
    }

    /// One event, number 1, sent through a connection; created.
    static void createOne(Ledger &ledger, const QString &planId, const QString &connection, const QString &hubId = {},
        const QByteArray &eventId = "id1")
    {
        LedgerSend send;
        send.planId = planId;
        send.portalId = connection;
        send.baseUrl = u"https://api.hubapi.com/"_s;
        send.templateId = u"1"_s;
        send.hubId = hubId;
        send.hubKind = hubId.isEmpty() ? AccountIdentity::Kind::Unknown : AccountIdentity::Kind::Known;
        QVERIFY(add(ledger, send, { { 1, eventId, {}, {}, content(1) } }, { batchOf(1, { 0 }) }));
        QVERIFY(ledger.append(planId,
            { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
    }
    static KnownScope scopeOf(const QString &connection, const QString &hubId, const QStringList &kept)
    {
        KnownScope scope { connection, u"1"_s };
        scope.address = accountAddress(u"HTTPS://api.hubapi.com:443"_s);
        scope.hubId = hubId;
        scope.connections = kept;
        return scope;
    }

private Q_SLOTS:
    /// Two freezes between whose comparison and publishing the other one publishes.
    void whatIsPublishedMeanwhileIsComparedToo()
    {
        auto window = Ledger::open(path());
        auto program = Ledger::open(path());
        int asked = 0;
        (*window)->setBeforePublishing([&] {
            if (asked++ == 0)
                QVERIFY(addNumbered(**program, u"other"_s, u"portal"_s, { 2, 3 }));
        });
        const auto refused = addNumbered(**window, u"own"_s, u"portal"_s, { 1, 2 });
        QCOMPARE(refused.error().code, ErrorCode::InOtherSend);
        QCOMPARE(asked, 1); // the second comparison finds it before it comes to that
        QCOMPARE((*window)->sends()->size(), 1);
        QCOMPARE(rowsIn(path(), u"plans"_s), 1);
        // Unrelated ones only make it look once more.
        asked = 0;
        (*window)->setBeforePublishing([&] {
            if (asked++ == 0)
                QVERIFY(addNumbered(**program, u"unrelated"_s, u"portal"_s, { 7, 8 }));
        });
        QVERIFY(addNumbered(**window, u"own"_s, u"portal"_s, { 1 }));
        QCOMPARE(asked, 2);
    }

    /// A million events that say the same, asked for by a million that say it too, is no square.
    void equalEventsAreNoTrap()
    {
        auto ledger = Ledger::open(path());
        QList<LedgerRow> rows;
        QList<FrozenBatch> batches;
        QList<EventMark> marks;
        constexpr int count = 30'000;
        for (int i = 0; i < count; ++i) {
            if (i % 100 == 0)
                batches.append({ i / 100 + 1, {}, "{}", {}, {} });
            batches.last().positions.append(i);
            rows.append({ i + 1, "e" + QByteArray::number(i), {}, {}, content(5) });
            marks.append({ "n" + QByteArray::number(i), content(5) });
        }
        LedgerSend send;
        send.planId = u"equal"_s;
        send.portalId = u"portal"_s;
        send.templateId = u"1"_s;
        QVERIFY(add(**ledger, send, rows, batches));
        const auto known = (*ledger)->known({ u"portal"_s, u"1"_s }, marks);
        QVERIFY(known.has_value());
        QCOMPARE(known->events.first().standing, KnownEvent::Standing::Waiting);
        QCOMPARE(known->events.last().standing, KnownEvent::Standing::Waiting);
        QCOMPARE((*ledger)->rows(u"equal"_s)->at(count - 1).eventId, "e29999");
    }

    void remembersWhatWasCreated()
    {
        using enum KnownEvent::Standing;
        auto ledger = Ledger::open(path());
        QVERIFY(ledger.has_value());
        QVERIFY(addNumbered(**ledger, u"april"_s, u"portal"_s, { 1, 2, 3, 4 }));
        LedgerEntry created = entry(LedgerEntry::Kind::Outcome, 1, RowState::Created, 0);
        created.atMs = 77;
        QVERIFY((*ledger)->append(u"april"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), created,
                entry(LedgerEntry::Kind::Outcome, 1, RowState::Refused, 1),
                entry(LedgerEntry::Kind::Outcome, 1, RowState::Unknown, 2) }));

        const KnownScope here { u"portal"_s, u"1"_s };
        const KnownEvent byId = ask(**ledger, here, "id1", 99);
        QCOMPARE(byId.standing, Created);
        QVERIFY(byId.sameId);
        const KnownEvent byContent = ask(**ledger, here, "new", 1);
        QCOMPARE(byContent.standing, Created);
        QVERIFY(!byContent.sameId);
        QCOMPARE(ask(**ledger, here, "new", 2).standing, New); // refused: it may be sent again
        QCOMPARE(ask(**ledger, here, "id2", 2).standing, New);
        QCOMPARE(ask(**ledger, here, "new", 3).standing, Unsettled);
        QCOMPARE(ask(**ledger, here, "id4", 99).standing, Unsettled); // in flight
        QCOMPARE(ask(**ledger, here, "new", 99).standing, New);
        // Another portal, another template, the very send: none of their business.
        QCOMPARE(ask(**ledger, { u"practice"_s, u"1"_s }, "id1", 1).standing, New);
        QCOMPARE(ask(**ledger, { u"portal"_s, u"2"_s }, "id1", 99).standing, New);
        QCOMPARE(ask(**ledger, { u"portal"_s, u"1"_s, u"april"_s }, "id1", 1).standing, New);

        const auto all = (*ledger)->known(here, { { "x", content(1) }, { "id1" }, { "y" } });
        QCOMPARE(all->sends.size(), 1);
        QCOMPARE(all->sends.first().draftName, u"april draft"_s);
        QCOMPARE(all->events.last().standing, New);
    }

    void aWholeBatchIsRemembered()
    {
        auto ledger = Ledger::open(path());
        QVERIFY(addNumbered(**ledger, u"april"_s, u"portal"_s, { 1, 2 }));
        const KnownScope here { u"portal"_s, u"1"_s };
        QCOMPARE(ask(**ledger, here, "id1", 1).standing, KnownEvent::Standing::Waiting);
        QVERIFY((*ledger)->append(u"april"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        QCOMPARE(ask(**ledger, here, "id1", 1).standing, KnownEvent::Standing::Created);
        QCOMPARE(ask(**ledger, here, "other", 2).standing, KnownEvent::Standing::Created);
    }

    /// Whatever was planned where and when: one id is never in two sends that may create it.
    void anIdLeavesInOneSendAtATime()
    {
        auto window = Ledger::open(path());
        auto otherWindow = Ledger::open(path());
        QVERIFY(addNumbered(**window, u"one"_s, u"portal"_s, { 1, 2 }));
        const auto second = addNumbered(**otherWindow, u"two"_s, u"portal"_s, { 2, 3 });
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::InOtherSend);
        QCOMPARE((*window)->sends()->size(), 1);
        QVERIFY(addNumbered(**otherWindow, u"three"_s, u"practice"_s, { 1, 2 }).has_value()); // a portal of its own
        QVERIFY((*window)->append(u"one"_s, { entry(LedgerEntry::Kind::Stopped, 0) }));
        QVERIFY(addNumbered(**otherWindow, u"four"_s, u"portal"_s, { 1, 2 }).has_value()); // not sent: free again
        QVERIFY((*otherWindow)
                    ->append(u"four"_s,
                        { entry(LedgerEntry::Kind::InFlight, 1),
                            entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        QCOMPARE(addNumbered(**window, u"five"_s, u"portal"_s, { 1 }).error().code, ErrorCode::InOtherSend);
    }

    /// Forget and add again, another name, another spelling: what was created in an account is known of its number.
    void anAccountIsItsNumber()
    {
        auto ledger = Ledger::open(path());
        createOne(**ledger, u"one"_s, u"a"_s, u"123"_s);
        using enum KnownEvent::Standing;
        QCOMPARE(ask(**ledger, scopeOf(u"b"_s, u"123"_s, { u"b"_s }), "id1", 1).standing, Created);
        QCOMPARE(ask(**ledger, scopeOf(u"b"_s, u"123"_s, { u"b"_s }), "other", 1).standing, Created);
        QCOMPARE(ask(**ledger, scopeOf(u"a"_s, u"456"_s, { u"a"_s }), "id1", 1).standing, New);
        QVERIFY(*(*ledger)->hasSends(scopeOf(u"b"_s, u"123"_s, {})));
        QVERIFY(!*(*ledger)->hasSends(scopeOf(u"b"_s, u"456"_s, {})));
    }

    /// Sends from before the number was known take it, whoever asks.
    void earlierSendsTakeTheNumber()
    {
        auto ledger = Ledger::open(path());
        createOne(**ledger, u"one"_s, u"a"_s);
        using enum KnownEvent::Standing;
        const KnownScope other = scopeOf(u"b"_s, u"123"_s, { u"a"_s, u"b"_s });
        QCOMPARE(ask(**ledger, other, "id1", 1).standing, New); // nobody knows that they are one
        QCOMPARE(ask(**ledger, scopeOf(u"a"_s, {}, { u"a"_s, u"b"_s }), "id1", 1).standing, Created);
        const QString address = accountAddress(u"https://api.hubapi.com"_s);
        QVERIFY((*ledger)->learnAccount({ AccountIdentity::Kind::Typed, u"9"_s, address, u"a"_s }, 1));
        QCOMPARE(ask(**ledger, other, "id1", 1).standing, New);
        QVERIFY((*ledger)->learnAccount({ AccountIdentity::Kind::Known, u"123"_s, address, u"a"_s }, 2));
        QCOMPARE(ask(**ledger, other, "id1", 1).standing, Created); // HubSpot's word over a person's
        QVERIFY((*ledger)->learnAccount({ AccountIdentity::Kind::Known, u"789"_s, address, u"a"_s }, 3));
        QCOMPARE(ask(**ledger, other, "id1", 1).standing, Created); // they went where it spoke first
        QCOMPARE((*ledger)->accountOf(*(*ledger)->send(u"one"_s))->hubId, u"123"_s);
        QCOMPARE((*ledger)->newestCreated(other).value(), "id1");
    }

    /// A connection that is gone and never said its number: one question, no silence in either direction.
    void whatWasForgottenIsPerhapsHere()
    {
        auto ledger = Ledger::open(path());
        createOne(**ledger, u"one"_s, u"gone"_s);
        const KnownScope scope = scopeOf(u"b"_s, u"123"_s, { u"b"_s });
        const auto known = (*ledger)->known(scope, { { "id1", content(1) } });
        QVERIFY(known->events.first().isCopy()); // may go once more, when the person was asked
        QVERIFY(known->sendOf(known->events.first()).isPerhapsElsewhere);
        QCOMPARE(known->besides.first().standing, KnownEvent::Standing::New);
        KnownScope excused = scope;
        excused.excused = { u"one"_s };
        QCOMPARE(ask(**ledger, excused, "id1", 1).standing, KnownEvent::Standing::New);
    }

    /// Without the account's number in it, as earlier versions sent it, and with it: one event.
    void anIdOfFieldsIsKnownInBothForms()
    {
        using enum KnownEvent::Standing;
        const EventIdBits key = eventIdFromDigest({ 1, 2, 3, 4, 5, 6, 7, 8, 9 });
        const QByteArray plain = formatEventId(key);
        const QByteArray inAccount = formatEventId(AccountIds(u"123"_s).in(key));
        const QByteArray elsewhere = formatEventId(AccountIds(u"456"_s).in(key));
        const KnownScope scope = scopeOf(u"a"_s, u"123"_s, { u"a"_s });
        for (const auto &[sent, asked] : { std::pair(plain, inAccount), std::pair(inAccount, plain),
                 std::pair(inAccount, inAccount), std::pair(plain, plain) }) {
            for (const char *end : { "", "-wal", "-shm", ".marks", ".keys" })
                QFile::remove(path() + QLatin1StringView(end));
            auto ledger = Ledger::open(path());
            createOne(**ledger, u"one"_s, u"a"_s, u"123"_s, sent);
            const KnownEvent known = ask(**ledger, scope, asked, 9); // another content
            QCOMPARE(known.standing, Created);
            QVERIFY(known.sameId);
            QCOMPARE(ask(**ledger, scope, elsewhere, 9).standing, New);
            // The number is not known any more: that of the earlier send is taken.
            QCOMPARE(ask(**ledger, scopeOf(u"a"_s, {}, { u"a"_s }), asked, 9).standing, Created);
        }
    }

    /// Numbers and accents counted as written once: what was created then is known in that form too.
    void whatAnEarlierVersionKeptAsWrittenIsKnown()
    {
        using enum KnownEvent::Standing;
        auto ledger = Ledger::open(path());
        createOne(**ledger, u"one"_s, u"a"_s, u"123"_s);
        const KnownScope scope = scopeOf(u"a"_s, u"123"_s, { u"a"_s });
        const QList<EventMark> marks { { "new1", content(8) }, { "new2", content(9) }, { "new3", content(9) } };
        QCOMPARE((*ledger)->known(scope, marks)->events.last().standing, New);
        const PrintsUnder writtenUnder = [](const QString &, const QBitArray &) -> Result<QList<EventFingerprint>> {
            return QList<EventFingerprint> { {}, content(1), content(1) };
        };
        const auto known = (*ledger)->known(scope, marks, {}, writtenUnder);
        QCOMPARE(known->events[0].standing, New);
        QCOMPARE(known->events[1].standing, Created);
        QCOMPARE(known->events[2].standing, Created);
        QCOMPARE(known->sends.first().copies, 2);
        KnownScope excused = scope;
        excused.excused.insert(u"one"_s);
        QCOMPARE((*ledger)->known(excused, marks, {}, writtenUnder)->events[1].standing, New);
    }

    /// The number of v3 and the name of app events; under each, fingerprints are others.
    void bothNamesOfATemplateAreOne()
    {
        using enum KnownEvent::Standing;
        auto ledger = Ledger::open(path());
        createOne(**ledger, u"one"_s, u"a"_s, u"123"_s);
        KnownScope scope = scopeOf(u"a"_s, u"123"_s, { u"a"_s });
        scope.templateId = u"ae_webinar"_s;
        QStringList names;
        const PrintsUnder printsUnder = [&](const QString &name, const QBitArray &) -> Result<QList<EventFingerprint>> {
            names.append(name);
            return QList<EventFingerprint> { content(1) };
        };
        const QList<EventMark> marks { { "new", content(77) } };
        QCOMPARE((*ledger)->known(scope, marks, printsUnder)->events.first().standing, New);
        QVERIFY(names.isEmpty());
        scope.otherTemplateName = u"1"_s;
        QCOMPARE((*ledger)->known(scope, marks, printsUnder)->events.first().standing, Created);
        QCOMPARE(names, QStringList(u"1"_s));
        QCOMPARE(ask(**ledger, scope, "id1", 77).standing, Created); // ids are asked for whatever the name
        // Told once, it holds for who does not tell it.
        scope.otherTemplateName.clear();
        QCOMPARE(ask(**ledger, scope, "id1", 77).standing, New);
        QVERIFY((*ledger)->learnTemplate(u"ae_webinar"_s, u"1"_s, 5));
        QVERIFY((*ledger)->learnTemplate(u"1"_s, u"ae_webinar"_s, 6)); // the same
        QCOMPARE((*ledger)->facts()->size(), 1);
        QCOMPARE(ask(**ledger, scope, "id1", 77).standing, Created);
        QVERIFY(*(*ledger)->hasSends(scope));
        // What is read back must be of the name it was created under.
        QCOMPARE((*ledger)->newestCreated(scope).value(), QByteArray());
    }

    /// A send under the one name, cut off; its events created under the other; then it goes on.
    void aSendUnderTheOtherNameIsSeenOnResume()
    {
        auto ledger = Ledger::open(path());
        const QByteArray timed = R"({"email":"a@x.test","timestamp":"2026-03-01T10:00:00Z","tokens":{"t":"1"}})";
        const QByteArray stamped = R"({"email":"b@x.test","timestamp":"2026-03-01T10:00:00Z","tokens":{"t":"1"}})";
        const QByteArray untimed = R"({"email":"b@x.test","tokens":{"t":"1"}})";
        const auto plan = [&](const QString &planId, const QString &name, const QByteArray &id) {
            LedgerSend send;
            send.planId = planId;
            send.portalId = u"portal"_s;
            send.templateId = name;
            FrozenBatch batch { 1, { 0, 1 }, timed + stamped, { 0, qint32(timed.size()) },
                { qint32(timed.size()), qint32(stamped.size()) } };
            return add(**ledger, send,
                { { 1, id + "1", {}, {}, fingerprintOfJson(timed, name) },
                    { 2, id + "2", {}, {}, fingerprintOfJson(untimed, name) } },
                { batch });
        };
        QVERIFY(plan(u"v3"_s, u"1"_s, "old"));
        QVERIFY(plan(u"named"_s, u"ae_webinar"_s, "new")); // nobody said yet that they are one
        QVERIFY((*ledger)->append(u"named"_s,
            { entry(LedgerEntry::Kind::InFlight, 1), entry(LedgerEntry::Kind::Outcome, 1, RowState::Created) }));
        const auto standing = [&] {
            QList<KnownEvent::Standing> found;
            const auto changed = (*ledger)->changeWaiting(KnownScope::of(*(*ledger)->send(u"v3"_s)), { 0, 1 },
                [&](const KnownEvents &known) -> Result<Ledger::Change> {
                    found = { known.events[0].standing, known.events[1].standing };
                    return Ledger::Change {};
                });
            return changed ? found : QList<KnownEvent::Standing>();
        };
        using enum KnownEvent::Standing;
        QCOMPARE(standing(), QList({ New, New }));
        QVERIFY((*ledger)->learnTemplate(u"ae_webinar"_s, u"1"_s, 5));
        QCOMPARE(standing(), QList({ Created, Created }));
    }

    /// Keys are sorted in heaps by their highest bits, however unevenly they lie.
    void heapsAreSortedAsAWhole_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("bits");
        QTest::addColumn<quint64>("mask");
        QTest::newRow("none") << 0 << 64 << ~quint64(0);
        QTest::newRow("few") << 1'000 << 64 << ~quint64(0);
        QTest::newRow("many") << 60'000 << 64 << ~quint64(0);
        QTest::newRow("all in one heap") << 60'000 << 64 << quint64(0xffff);
        QTest::newRow("two heaps") << 60'000 << 64 << (quint64(1) << 63);
        QTest::newRow("positions") << 60'000 << 17 << quint64(0x1ffff);
        QTest::newRow("fewer bits than heaps") << 60'000 << 9 << quint64(0x1ff);
    }
    void heapsAreSortedAsAWhole()
    {
        QFETCH(int, count);
        QFETCH(int, bits);
        QFETCH(quint64, mask);
        quint64 random = 1;
        std::vector<quint64> values;
        values.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            values.push_back((random = random * 6364136223846793005u + 1442695040888963407u) & mask);
        std::vector<quint64> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        sortEvenOnAllCores(
            values, bits, [](quint64 value) { return value; }, std::less());
        QVERIFY(values == sorted);
    }
};

QTEST_GUILESS_MAIN(TestLedgerKnown)
#include "tst_ledgerknown.moc"
