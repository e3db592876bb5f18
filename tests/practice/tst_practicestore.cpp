#include "practice/practicefixture.h"
#include "practice/practicelog.h"
#include "practice/practiceportalthread.h"

#include <QDir>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTestEventLoop>

using namespace composer;
using namespace composer::practicetest;
using namespace Qt::StringLiterals;

class TestPracticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A million events are not written once more because they are looked at; what is read is what was saved, also
    /// where somebody put spaces into the file.
    void openingWritesNothingAnew()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QJsonDocument before;
        {
            Portal p;
            QVERIFY(p.portal.openStore(path));
            QCOMPARE(p.post(v3Batch, batchOf(contactEvents(60))).status, 201);
            before = p.portal.storeSnapshot();
        }
        QByteArray spaced = bytes();
        QCOMPARE(QJsonDocument::fromJson(spaced), before);
        spaced.replace(",\"id\":", " ,\n \"id\" : ");
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(spaced) == spaced.size());
        }
        {
            PracticeAccounts accounts;
            PracticeLog log;
            QVERIFY(log.open(path, accounts));
            QCOMPARE(bytes(), spaced);
            QCOMPARE(accounts.store({}).eventCount(), 60);
            QCOMPARE(log.snapshot(accounts), before);
            for (const QByteArray &event : accounts.store({}).events())
                QVERIFY2(!event.contains('\n'), event.constData());
        }
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        spaced.replace("\"id\" : ", "\"id\" ; ");
        broken.write(spaced);
        broken.close();
        Portal no;
        QCOMPARE(no.portal.openStore(path).error().code, ErrorCode::InvalidInput);
        QCOMPARE(bytes(), spaced);
    }

    void survivesAnEndAndAKill_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("ended") << false;
        QTest::newRow("killed") << true;
    }

    void survivesAnEndAndAKill()
    {
        QFETCH(bool, isKilled);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        QJsonDocument before;
        {
            Portal p;
            QVERIFY(p.portal.openStore(path));
            p.portal.setFaultPlan({ 1, { { .from = 2, .to = 2, .fault = { .kind = Fault::Kind::DropAfterCommit } } } });
            QCOMPARE(p.post(v3Batch, batchOf(contactEvents(3))).status, 201);
            p.post(v3Batch, batchOf({ contactEvent(u"late"_s, u"late@example.com"_s) }));
            p.get("/account-info/v3/details");
            before = p.portal.storeSnapshot();
            if (isKilled) { // as a kill leaves it: the journal unfolded, its last line torn
                QVERIFY(QFile::copy(path, path + u".old"_s));
                QVERIFY(QFile::copy(path + u".journal"_s, path + u".journal.old"_s));
            }
        }
        if (isKilled) {
            QVERIFY(QFile::remove(path) && QFile::rename(path + u".old"_s, path));
            QVERIFY(
                QFile::remove(path + u".journal"_s) && QFile::rename(path + u".journal.old"_s, path + u".journal"_s));
            QFile journal(path + u".journal"_s);
            QVERIFY(journal.open(QIODevice::Append));
            journal.write("{\"request\":{\"number\":99,");
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!isKilled)
            QCOMPARE(QJsonDocument::fromJson(file.readAll()), before);

        Portal again;
        QVERIFY(again.portal.openStore(path));
        QCOMPARE(again.portal.storeSnapshot(), before);
        QCOMPARE(again.portal.eventCount(), 4);
        QCOMPARE(again.portal.receivedCopies("late"), 1);
        QCOMPARE(again.portal.requests().size(), 3);
        // It is the same portal: ids are taken, contacts known, requests counted on.
        QCOMPARE(again.post(v3Batch, batchOf({ contactEvent(u"late"_s) })).status, 400);
        const RawHttpReply known = again.post(v3Batch, batchOf({ contactEvent(u"new"_s, u"late@example.com"_s) }));
        QCOMPARE(known.json()["results"_L1][0]["objectId"_L1].toString(), u"28004"_s);
        QCOMPARE(again.portal.requests().last().number, 5);
        QCOMPARE(again.portal.requests().last().kindNumber, 4);
    }

    /// The window and a command beside it: neither writes over what the other one has created, whoever ends last, and
    /// however one of them ends.
    void severalProgramsShareAStore_data()
    {
        QTest::addColumn<bool>("firstEndsFirst");
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("first ends first") << true << false;
        QTest::newRow("second ends first") << false << false;
        QTest::newRow("second is killed") << true << true;
    }
    void severalProgramsShareAStore()
    {
        QFETCH(bool, firstEndsFirst);
        QFETCH(bool, isKilled);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        const QString secondJournal = PracticeLog::journalsOf(path).at(1);
        {
            auto first = std::make_unique<Portal>();
            QVERIFY(first->portal.openStore(path));
            QCOMPARE(first->post(v3Batch, batchOf({ contactEvent(u"before"_s) })).status, 201);
            auto second = std::make_unique<Portal>();
            QVERIFY(second->portal.openStore(path));
            QCOMPARE(second->portal.eventCount(), 1); // out of the first one's journal
            QCOMPARE(first->post(v3Batch, batchOf({ contactEvent(u"first"_s) })).status, 201);
            QCOMPARE(second->post(v3Batch, batchOf({ contactEvent(u"second"_s) })).status, 201);
            if (isKilled)
                QVERIFY(QFile::copy(secondJournal, secondJournal + u".old"_s));
            (firstEndsFirst ? first : second).reset();
            (firstEndsFirst ? second : first).reset();
        }
        if (isKilled) { // as if only the first one had ended
            Portal alone;
            const QString other = folder.filePath(u"other.json"_s);
            QVERIFY(alone.portal.openStore(other));
            QCOMPARE(alone.post(v3Batch, batchOf({ contactEvent(u"first"_s) })).status, 201);
            QVERIFY(alone.portal.saveStore());
            QVERIFY(QFile::remove(path) && QFile::copy(other, path));
            QVERIFY(QFile::rename(secondJournal + u".old"_s, secondJournal));
        }
        Portal again;
        QVERIFY(again.portal.openStore(path));
        QCOMPARE(again.portal.eventCount(), isKilled ? 2 : 3);
        QCOMPARE(again.portal.receivedCopies("first"), 1);
        QCOMPARE(again.portal.receivedCopies("second"), 1);
        QCOMPARE(again.portal.receivedCopies("before"), isKilled ? 0 : 1);
        QVERIFY(!QFile::exists(secondJournal));
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

    /// An event that can be read is on the disk, however late the answer to its request comes.
    void eventsAreWrittenWhenTheyAreCreated()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        Portal p;
        QVERIFY(p.portal.openStore(path));
        Fault slow;
        slow.kind = Fault::Kind::Delay;
        slow.delayMs = 60'000;
        slow.commits = true;
        p.portal.setFaultPlan(FaultPlan::always(slow));
        const QByteArray body = batchOf(contactEvents(1));
        RawHttpClient client(p.port());
        client.send("POST " + v3Batch + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + p.token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body);
        QTRY_COMPARE(p.portal.eventCount(), 1);
        QFile journal(path + u".journal"_s);
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(journal.readAll().contains(R"("id":"e0")"));
    }

    /// A person who is erased is in no file and no answer; events and numbers are as they were.
    void aPersonIsErased()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        const AddressText ana(u"Ana@example.com"_s);
        Portal p;
        QVERIFY(p.portal.openStore(path));
        QCOMPARE(
            p.post(v3Batch,
                 batchOf({ contactEvent(u"a"_s, u"ana@example.com"_s), contactEvent(u"b"_s, u"joana@example.com"_s) }))
                .status,
            201);
        p.get("/integrators/timeline/v3/events/1001/ana%40example.com"); // a question for an id with the name in it
        const qint64 number = p.portal.requests().last().number;
        QVERIFY(p.portal.placesOf(ana) >= 2);
        QVERIFY(p.portal.erase(ana));
        QCOMPARE(p.portal.placesOf(ana), 0);
        QCOMPARE(p.portal.eventCount(), 2);
        QCOMPARE(p.portal.receivedCopies("a"), 1);
        for (const QString &name : { path, path + u".journal"_s }) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll().toLower();
            QVERIFY2(!ana.isIn(content), content.constData());
        }
        QVERIFY(!p.get("/integrators/timeline/v3/events/1001/a").json()["email"_L1].toString().contains(u"ana@"_s));
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/b").json()["email"_L1].toString(), u"joana@example.com"_s);
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"a"_s) })).status, 400); // the id is taken
        QCOMPARE(p.portal.requests().last().number, number + 3);
    }

    /// Two programs have the file open: who is erased in one of them goes from the other as well, and does not come
    /// back when that one saves.
    void aPersonErasedInOneProgramGoesFromTheOther()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        const AddressText ana(u"Ana@example.com"_s);
        Portal window;
        QVERIFY(window.portal.openStore(path));
        QCOMPARE(window
                     .post(v3Batch,
                         batchOf({ contactEvent(u"a"_s, u"ana@example.com"_s),
                             contactEvent(u"b"_s, u"joana@example.com"_s) }))
                     .status,
            201);
        QVERIFY(window.portal.saveStore());
        Portal command;
        QVERIFY(command.portal.openStore(path));
        QCOMPARE(command.post(v3Batch, batchOf({ contactEvent(u"c"_s, u"ANA@example.com"_s) })).status, 201);
        command.get("/integrators/timeline/v3/events/1001/ana%40example.com");
        QVERIFY(command.portal.placesOf(ana) >= 3);
        const AddressText eva(u"eva@example.com"_s); // whom the window does not know yet
        QCOMPARE(command.post(v3Batch, batchOf({ contactEvent(u"d"_s, u"eva@example.com"_s) })).status, 201);
        QVERIFY(window.portal.placesOf(eva) > 0);
        QVERIFY(window.portal.erase(eva));
        QTRY_COMPARE(command.portal.placesOf(eva), 0);
        QVERIFY(window.portal.erase(ana));
        QTRY_COMPARE(command.portal.placesOf(ana), 0); // by itself
        QVERIFY(
            !command.get("/integrators/timeline/v3/events/1001/c").json()["email"_L1].toString().contains("ana@"_L1));
        QVERIFY(command.portal.saveStore());
        QVERIFY(window.portal.saveStore());
        QCOMPARE(window.portal.placesOf(ana), 0);
        for (const Portal *one : { &window, &command })
            QCOMPARE(one->portal.eventCount(), 4);
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!ana.isIn(content) && !eva.isIn(content), qPrintable(name));
        }
        QCOMPARE(command.get("/integrators/timeline/v3/events/1001/b").json()["email"_L1].toString(),
            u"joana@example.com"_s);
    }

    /// More than is kept in memory: it stands on the disk, and is the same wherever it is asked for.
    void holdsMoreThanMemoryIsMeantFor()
    {
        constexpr int count = 3'000; // some 600 kB
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        QJsonDocument before;
        {
            Portal p;
            QVERIFY(p.portal.openStore(path));
            for (int from = 0; from < count; from += 100) {
                QList<QJsonObject> events;
                for (int i = from; i < from + 100; ++i)
                    events.append(contactEvent(
                        i % 2 == 0 ? u"e%1"_s.arg(i) : u"tc-0f8fad5b-d9cb-469f-a165-%1"_s.arg(i, 12, 10, QChar(u'0')),
                        u"Person%1@example.com"_s.arg(i / 3)));
                QCOMPARE(p.post(v3Batch, batchOf(events)).status, 201);
            }
            QCOMPARE(p.portal.eventCount(), count);
            for (const int i : { 0, 1'234, 2'998 }) {
                const QJsonObject read = p.get("/integrators/timeline/v3/events/1001/e" + QByteArray::number(i)).json();
                QCOMPARE(read["email"_L1].toString(), u"Person%1@example.com"_s.arg(i / 3));
                QCOMPARE(p.portal.receivedCopies("e" + QByteArray::number(i)), 1);
            }
            QCOMPARE(p.portal.receivedCopies("tc-0f8fad5b-d9cb-469f-a165-000000001235"), 1);
            QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"e0"_s), contactEvent(u"e2000"_s) })).status, 400);
            QCOMPARE(p.portal.api().store().recordsSnapshot().size(), count / 3);
            before = p.portal.storeSnapshot();
        }
        Portal again;
        QVERIFY(again.portal.openStore(path));
        QCOMPARE(again.portal.storeSnapshot(), before);
        QCOMPARE(again.portal.requests().first().eventIds.all().at(3), "tc-0f8fad5b-d9cb-469f-a165-000000000003");
        again.portal.api().store().clear();
        QCOMPARE(again.portal.eventCount(), 0);
    }

    /// Under a name only the record that took it last is found.
    void aRecordIsFoundByTheNamesItHas()
    {
        PracticeRecords records;
        const qsizetype ana = records.append({ u"contacts"_s, u"1"_s, u"Ana@x.test"_s, { u"u1"_s } });
        const qsizetype luz = records.append({ u"contacts"_s, u"2"_s, u"luz@x.test"_s });
        QCOMPARE(records.byEmail(u"ana@X.test"_s), ana);
        PracticeRecord renamed = records.at(luz);
        renamed.email = u"ana@x.test"_s;
        renamed.utks.append(u"u1"_s);
        records.replace(luz, renamed);
        QCOMPARE(records.byEmail(u"ana@x.test"_s), luz);
        QCOMPARE(records.byUtk(u"u1"_s), luz);
        QVERIFY(!records.byEmail(u"luz@x.test"_s));
        renamed.email.clear();
        records.replace(luz, renamed);
        QVERIFY(!records.byEmail(u"ana@x.test"_s));
        QCOMPARE(records.byId(ObjectType::Contact, u"contacts"_s, u"1"_s), ana);
        QVERIFY(!records.byId(ObjectType::Company, u"companies"_s, u"1"_s));
        QCOMPARE(records.freeId(), u"28001"_s);
    }

    void aStoreIsReadPieceByPiece_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isStore");
        QTest::newRow("empty lists") << "{\"events\":[],\"requests\":[]}"_ba << true;
        QTest::newRow("spaces") << " {\n \"events\" : [ ] , \"requests\" :[ ]\n} \n"_ba << true;
        QTest::newRow("brackets and marks in a text")
            << "{\"events\":[{\"eventTemplateId\":\"1001\",\"id\":\"]}\\\"{[\",\"tokens\":{}}],\"requests\":[]}"_ba
            << true;
        QTest::newRow("cut") << "{\"events\":[{\"id\":\"a\"}],\"requests\":["_ba << false;
        QTest::newRow("no comma") << "{\"events\":[{} {}],\"requests\":[]}"_ba << false;
        QTest::newRow("a comma too many") << "{\"events\":[{},],\"requests\":[]}"_ba << false;
        QTest::newRow("two texts") << "{\"events\":[],\"requests\":[]} {}"_ba << false;
        QTest::newRow("an event that is none") << "{\"events\":[{\"id\":}],\"requests\":[]}"_ba << false;
        QTest::newRow("a list") << "[]"_ba << false;
        QTest::newRow("nothing") << ""_ba << false;
    }
    void aStoreIsReadPieceByPiece()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isStore);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"store.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        PracticePortal portal;
        QCOMPARE(portal.openStore(file.fileName()).has_value(), isStore);
        QVERIFY(isStore || portal.eventCount() == 0);
        QCOMPARE(portal.eventCount(), QJsonDocument::fromJson(json)["events"_L1].toArray().size());
    }

    void leavesStrangersFilesAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"dear\":\"Ana\"}");
        file.close();
        PracticePortal portal;
        QCOMPARE(portal.openStore(path).error().code, ErrorCode::InvalidInput);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"dear\":\"Ana\"}");
        QCOMPARE(portal.openStore(u"/nowhere/at/all.json"_s).error().code, ErrorCode::FileError);
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"endless.json"_s))); // never ends
        QCOMPARE(portal.openStore(folder.filePath(u"endless.json"_s)).error().code, ErrorCode::FileError);
#endif
    }

    void aPortalOnItsOwnThreadServesAndTells()
    {
        PracticePortalThread thread;
        QVERIFY(thread.start());
        thread.post([](PracticePortal &portal) { portal.setTemplates({ webinarTemplate() }); });
        int told = 0;
        connect(&thread, &PracticePortalThread::requestHandled, this,
            [&](const PracticeRequestRecord &record) { told += record.created; });
        RawHttpClient client(static_cast<quint16>(thread.baseUrl().port()));
        QCOMPARE(client.request("POST", v3Batch, thread.accessToken().toUtf8(), batchOf(contactEvents(5))).status, 201);
        QTRY_COMPARE(told, 5);
        QCOMPARE(thread.call([](PracticePortal &portal) { return portal.eventCount(); }), 5);
    }

    // The sender must be measured, not the portal: at least 800 batches of 100 a second on an idle machine.
    void isFastEnoughToMeasureASender()
    {
        constexpr int batches = 300;
        QList<QByteArray> bodies;
        for (int b = 0; b < batches; ++b) {
            QList<QJsonObject> events;
            for (int i = 0; i < 100; ++i)
                events.append(
                    contactEvent(u"tc-0f8fad5b-d9cb-469f-a165-%1"_s.arg(b * 100 + i, 12, 10, QLatin1Char('0')),
                        u"person%1@example.com"_s.arg(i)));
            bodies.append(batchOf(events));
        }
        PracticePortalThread thread;
        QVERIFY(thread.start());
        thread.post([](PracticePortal &portal) { portal.setTemplates({ webinarTemplate() }); });
        QNetworkAccessManager manager;
        QUrl url = thread.baseUrl();
        url.setPath(QString::fromLatin1(v3Batch));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + thread.accessToken().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        int created = 0;
        int answered = 0;
        qint64 elapsed = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &body : std::as_const(bodies)) {
            QNetworkReply *reply = manager.post(request, body);
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                elapsed = timer.elapsed();
                created += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201 ? 1 : 0;
                reply->deleteLater();
                if (++answered == batches)
                    QTestEventLoop::instance().exitLoop();
            });
        }
        QTestEventLoop::instance().enterLoopMSecs(30'000); // QTRY_… sleeps 10 ms at a time
        QCOMPARE(created, batches);
        const double perSecond = batches * 1000.0 / static_cast<double>(std::max<qint64>(1, elapsed));
        qInfo("%d batches of 100 events (%.1f kB) in %lld ms: %.0f batches/s", batches,
            static_cast<double>(bodies.first().size()) / 1000.0, elapsed, perSecond);
        QVERIFY(perSecond > 10); // far below what an idle machine gives: a busy one under a sanitizer passes too
    }
};

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practicestore.moc"
