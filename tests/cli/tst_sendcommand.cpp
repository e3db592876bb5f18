// `send` from the file to the end: what it reads, what it asks, what it compares first.
#include "base/apppaths.h"
#include "cli/sendcommandsupport.h"
#include "storage/workspacestore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendCommand : public QObject, private SendCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    /// A line that could not be read is named where people look: on the screen, in the results, in the receipt.
    void unreadableLinesAreNamed()
    {
        const QString csv
            = file(u"april.csv"_s, header + april + "eve@example.com,2026-04-03T10:00:00Z,Spring,too,much\n");
        const QString results = m_home->filePath(u"results.csv"_s);
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Ran sent = send(csv, { u"--results"_s, results, u"--receipt"_s, receipt });
        QCOMPARE(sent.code, int(ExitCode::SomeRefused));
        QVERIFY2(sent.out.contains(u"Line 4: 5 columns instead of 3"_s), qPrintable(sent.out));
        QCOMPARE(eventCount(), 2);
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray rows = written.readAll();
        QVERIFY2(rows.contains("eve@example.com,2026-04-03T10:00:00Z,Spring,4,,skipped,could not be read"),
            rows.constData());
        QFile paper(receipt);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(paper.readAll()).object();
        QCOMPARE(json["unreadableLines"_L1][0]["line"_L1].toInt(), 4);
        QCOMPARE(json["source"_L1]["sha256"_L1].toString().size(), 64);
        QCOMPARE(json["source"_L1]["name"_L1].toString(), u"april.csv"_s);
    }

    /// Somebody saves the file again, sorted otherwise, while its events are created: what became of them does not
    /// stand beside other people, and what is kept as the file is what was read.
    void theFileIsSavedAgainWhileItIsSent()
    {
        const QByteArray rows = header + april;
        const qsizetype second = rows.indexOf("bo@");
        const QByteArray sorted = header + rows.mid(second) + rows.mid(header.size(), second - header.size());
        const QString csv = file(u"april.csv"_s, rows);
        m_portal->call([&](PracticePortal &portal) {
            QObject::connect(
                &portal, &PracticePortal::requestHandled, &portal, [this, sorted](const PracticeRequestRecord &record) {
                    if (record.created > 0)
                        (void)file(u"april.csv"_s, sorted);
                });
        });
        const QString results = m_home->filePath(u"results.csv"_s);
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Ran sent = send(csv, { u"--results"_s, results, u"--receipt"_s, receipt });
        QCOMPARE(sent.code, int(ExitCode::AllCreated));
        QVERIFY2(sent.err.contains(u"columns of the template"_s), qPrintable(sent.err));
        QFile paper(receipt);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(paper.readAll()).object();
        QCOMPARE(json["source"_L1]["sha256"_L1].toString().toLatin1(),
            QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex());
        QFile written(results);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        const QJsonArray events = json["events"_L1].toArray();
        QCOMPARE(events.size(), 2);
        for (int i = 0; i < events.size(); ++i) { // in the order of the rows that were read
            const QByteArray id = events[i]["id"_L1].toString().toUtf8();
            const QByteArray email = i == 0 ? "ana@example.com" : "bo@example.com";
            QVERIFY(!id.isEmpty());
            QVERIFY2(std::ranges::any_of(
                         lines, [&](const QByteArray &line) { return line.contains(id) && line.startsWith(email); }),
                lines.join('\n').constData());
        }
    }

    /// A script that asked for a file must not take 0 for having it.
    void whatCannotBeWrittenIsNoSuccess_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("results") << u"--results"_s;
        QTest::newRow("receipt") << u"--receipt"_s;
    }
    void whatCannotBeWrittenIsNoSuccess()
    {
        QFETCH(QString, option);
        const Ran sent = send(file(u"april.csv"_s, header + april), { option, m_home->filePath(u"nowhere/file"_s) });
        QCOMPARE(eventCount(), 2);
        QVERIFY2(sent.err.contains(u"cannot be written"_s), qPrintable(sent.err));
        QCOMPARE(sent.code, int(ExitCode::NotWritten));
    }

    /// Planned and left are two moments where something came between.
    void whenItLeftIsTold()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Ran receipt = run(runSendsCommand, { u"receipt"_s, onlyPlan(), u"--json"_s }, {});
        const QString left = QJsonDocument::fromJson(receipt.out.toUtf8())["firstLeftAt"_L1].toString();
        QVERIFY2(left.startsWith(u"20"_s), qPrintable(receipt.out));
        QVERIFY(QJsonDocument::fromJson(receipt.out.toUtf8())["lastLeftAt"_L1].toString() >= left);
        const Ran found = run(runSendsCommand, { u"find"_s, u"ana@example.com"_s }, {});
        QVERIFY2(found.out.startsWith(left), qPrintable(found.out + found.err));
        const Ran json = run(runSendsCommand, { u"find"_s, u"ana@example.com"_s, u"--json"_s }, {});
        const QJsonValue event = QJsonDocument::fromJson(json.out.toUtf8())["events"_L1][0];
        QCOMPARE(event["firstLeftAt"_L1].toString(), left);
        QVERIFY(event["createdAt"_L1].toString() <= left);
    }

    /// Two spellings of one number, as tables write it, are one event.
    void aNumberInAnotherSpellingIsKnown()
    {
        QFile json(QString::fromLatin1(templateFile));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto registration = parseEventTemplate(json.readAll());
        const auto number = std::ranges::find_if(
            registration->tokens, [](const Token &token) { return token.type == TokenType::Number; });
        if (number == registration->tokens.cend())
            QSKIP("no number in the template");
        const QByteArray top = "email,timestamp,webinarName," + number->name.toUtf8() + '\n';
        const QByteArray ana = "ana@example.com,2026-04-01T10:00:00Z,Spring,";
        QCOMPARE(send(file(u"five.csv"_s, top + ana + "5\n")).code, int(ExitCode::AllCreated));
        for (const char *five : { "5.0", "05", "5e0" }) {
            const Ran again = send(file(u"again.csv"_s, top + ana + five + '\n'));
            QVERIFY2(again.code != ExitCode::AllCreated, qPrintable(again.err));
            QCOMPARE(eventCount(), 1);
        }
        QCOMPARE(send(file(u"six.csv"_s, top + ana + "6\n")).code, int(ExitCode::AllCreated));
    }

    void whatIsAskedIsNotSent()
    {
        const Ran refused = send(file(u"april.csv"_s, "email,when\nana@example.com,3/4/2026\n"));
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QVERIFY2(refused.err.contains(u"--dates dmy"_s), qPrintable(refused.err));
        QCOMPARE(eventCount(), 0);
    }

    /// An address that carries a user name and a secret would stand in clear in the ledger.
    void anAddressWithASecretIsRefused()
    {
        const QString csv = file(u"april.csv"_s, header + april);
        QUrl address = m_portal->baseUrl();
        address.setUserName(u"me"_s);
        address.setPassword(u"hunter2"_s);
        const Ran refused = run(runSendCommand,
            { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s, address.toString(),
                u"--token-stdin"_s, u"--yes"_s },
            m_portal->accessToken());
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QVERIFY(!refused.err.contains(u"hunter2"_s));
        QVERIFY(run(runSendsCommand, {}, {}).out.contains(u"Nothing was sent yet"_s));
        const Ran token = send(csv, {}, u"two words"_s);
        QCOMPARE(token.code, int(ExitCode::InputWrong));
        QVERIFY2(token.err.contains(u"access token"_s), qPrintable(token.err));
    }

    /// What HubSpot would refuse is said before anything leaves, where its template can be read.
    void aTemplateThatDriftedIsNotSentIntoRefusals_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("equal") << u"equal"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("a token is gone") << u"gone"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("a token nobody fills is gone") << u"unused"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("another type") << u"type"_s << int(ExitCode::InputWrong) << u"webinarName: type"_s;
        QTest::newRow("no such template") << u"none"_s << int(ExitCode::InputWrong) << u"has no template 1001298"_s;
        QTest::newRow("cannot be read") << u"forbidden"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
        QTest::newRow("listed twice") << u"twice"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
        QTest::newRow("does not answer") << u"busy"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
        QTest::newRow("answers after a wait") << u"paced"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("other records") << u"records"_s << int(ExitCode::InputWrong) << u"Kind of record"_s;
    }
    void aTemplateThatDriftedIsNotSentIntoRefusals()
    {
        QFETCH(QString, there);
        QFETCH(int, code);
        QFETCH(QString, said);
        m_portal->call([&](PracticePortal &portal) {
            EventTemplate drifted = portal.api().store().templates().first();
            const int token = drifted.tokenIndex(u"webinarName");
            if (there == "busy"_L1 || there == "paced"_L1) {
                Fault fault;
                fault.kind = Fault::Kind::Status;
                fault.status = there == "busy"_L1 ? 503 : 429;
                fault.retryAfterSeconds = there == "busy"_L1 ? 3600 : 1;
                fault.intervalMs = 1'000;
                FaultPlan plan; // the first question is about the account, the second for its templates
                plan.rules = { { PracticeRequestKind::Other, 2, 2, 1.0, fault } };
                portal.setFaultPlan(plan);
            }
            if (there == "records"_L1)
                drifted.objectType = u"companies"_s;
            if (there == "gone"_L1 || there == "paced"_L1)
                drifted.tokens.removeAt(token);
            else if (there == "unused"_L1)
                drifted.tokens.removeLast();
            else if (there == "type"_L1)
                drifted.tokens[token].type = TokenType::Date;
            else if (there == "none"_L1)
                drifted.id = u"7"_s;
            portal.setTemplates(QList<EventTemplate>(there == "twice"_L1 ? 2 : 1, drifted));
            portal.api().templates().setAllowed(there != "forbidden"_L1);
        });
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_portal->baseUrl();
        kaiyo.facts.appId = u"4711"_s;
        QVERIFY(WorkspaceStore::open(AppPaths::standard().workspace()).value()->saveConnection(kaiyo).has_value());
        const Ran sent = run(runSendCommand,
            { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s,
                u"Kaiyo"_s, u"--token-stdin"_s, u"--yes"_s },
            m_portal->accessToken());
        QVERIFY2(sent.code == code, qPrintable(sent.err));
        QVERIFY2(sent.err.contains(said), qPrintable(sent.err));
        QCOMPARE(sent.err.contains(u"could not be compared"_s), said == u"could not be compared"_s);
        QCOMPARE(eventCount(), code == int(ExitCode::AllCreated) ? 2 : 0);
    }

    /// Between the first event and the others a day may lie: the template is compared again before they go.
    void aSendThatGoesOnIsComparedAgain_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("equal") << u"equal"_s << int(ExitCode::AllCreated) << QString();
        QTest::newRow("a token is gone") << u"gone"_s << int(ExitCode::InputWrong) << u"webinarName"_s;
        QTest::newRow("another type") << u"type"_s << int(ExitCode::InputWrong) << u"webinarName: type"_s;
        QTest::newRow("no such template") << u"none"_s << int(ExitCode::InputWrong) << u"has no template 1001298"_s;
        QTest::newRow("cannot be read") << u"forbidden"_s << int(ExitCode::AllCreated) << u"could not be compared"_s;
    }
    void aSendThatGoesOnIsComparedAgain()
    {
        QFETCH(QString, there);
        QFETCH(int, code);
        QFETCH(QString, said);
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_portal->baseUrl();
        kaiyo.facts.appId = u"4711"_s;
        QVERIFY(WorkspaceStore::open(AppPaths::standard().workspace()).value()->saveConnection(kaiyo).has_value());
        const Ran first = run(runSendCommand,
            { file(u"april.csv"_s, header + april), u"--template"_s, QString::fromLatin1(templateFile), u"--account"_s,
                u"Kaiyo"_s, u"--token-stdin"_s, u"--yes"_s, u"--first"_s },
            m_portal->accessToken());
        QVERIFY2(first.code == int(ExitCode::AllCreated), qPrintable(first.err));
        QCOMPARE(eventCount(), 1);
        m_portal->call([&](PracticePortal &portal) {
            EventTemplate drifted = portal.api().store().templates().first();
            const int token = drifted.tokenIndex(u"webinarName");
            if (there == "gone"_L1)
                drifted.tokens.removeAt(token);
            else if (there == "type"_L1)
                drifted.tokens[token].type = TokenType::Date;
            else if (there == "none"_L1)
                drifted.id = u"7"_s;
            portal.setTemplates({ drifted });
            portal.api().templates().setAllowed(there != "forbidden"_L1);
        });
        const Ran rest = run(runSendsCommand, { u"resume"_s, onlyPlan(), u"--token-stdin"_s }, m_portal->accessToken());
        QVERIFY2(rest.code == code, qPrintable(rest.err));
        QVERIFY2(rest.err.contains(said), qPrintable(rest.err));
        QCOMPARE(rest.err.contains(u"Nothing more was sent"_s), code == int(ExitCode::InputWrong));
        QCOMPARE(eventCount(), code == int(ExitCode::AllCreated) ? 2 : 1);
    }

    /// One event, read back and compared; the others follow with the same plan, and nothing goes twice.
    void theFirstEventIsLookedAtBeforeTheOthers()
    {
        const QString receipt = m_home->filePath(u"receipt.json"_s);
        const Ran first = send(file(u"april.csv"_s, header + april), { u"--first"_s, u"--receipt"_s, receipt });
        QVERIFY2(first.code == int(ExitCode::AllCreated), qPrintable(first.err));
        QCOMPARE(eventCount(), 1);
        QVERIFY2(first.err.contains(u"just as it was sent"_s), qPrintable(first.err));
        QVERIFY2(first.err.contains(u"equal: email: ana@example.com"_s), qPrintable(first.err));
        QVERIFY2(first.err.contains(u"sends resume"_s), qPrintable(first.err));
        QFile written(receipt);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(written.readAll())["sentFirst"_L1]["fields"_L1].toArray().size() >= 3);
        const Ran rest = run(runSendsCommand,
            { u"resume"_s, onlyPlan(), u"--account"_s, m_portal->baseUrl().toString(), u"--token-stdin"_s,
                u"--template"_s, QString::fromLatin1(templateFile) },
            m_portal->accessToken());
        QVERIFY2(rest.code == int(ExitCode::AllCreated), qPrintable(rest.err));
        QCOMPARE(eventCount(), 2);
    }

    void anEventIsFoundAcrossAllSends()
    {
        QCOMPARE(send(file(u"april.csv"_s, header + april)).code, int(ExitCode::AllCreated));
        const Ran found = run(runSendsCommand, { u"find"_s, u"ANA@example.com"_s, u"--json"_s }, {});
        QCOMPARE(found.code, int(ExitCode::AllCreated));
        const QJsonArray events = QJsonDocument::fromJson(found.out.toUtf8())["events"_L1].toArray();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0]["for"_L1].toString(), u"ana@example.com"_s);
        QCOMPARE(events[0]["outcome"_L1].toString(), u"created"_s);
        const QString id = events[0]["id"_L1].toString();
        QCOMPARE(run(runSendsCommand, { u"find"_s, id }, {}).code, int(ExitCode::AllCreated));
        QCOMPARE(run(runSendsCommand, { u"find"_s, u"spring"_s }, {}).code, int(ExitCode::InputWrong));
        const Ran anywhere = run(runSendsCommand, { u"find"_s, u"spring"_s, u"--anywhere"_s, u"--json"_s }, {});
        QCOMPARE(QJsonDocument::fromJson(anywhere.out.toUtf8())["events"_L1].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"
