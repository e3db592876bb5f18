// account connect, check, list, token, forget: against the practice portal, with a scripted browser.
#include "cli/commands.h"
#include "cli/plainoutput.h"
#include "cli/portalaccess.h"
#include "cli/portalcommand.h"
#include "practice/practiceportalthread.h"
#include "secrets/sessionsecretstore.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"
#include "support/freeport.h"
#include "support/scriptedbrowser.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;
const QByteArray secret = "practice-client-secret"_ba;

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

class TestAccountCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("COMPOSER_HOME", m_home.path().toLocal8Bit());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s)).value());
        m_secrets = std::make_unique<SessionSecretStore>();
        m_portal = std::make_unique<PracticePortalThread>();
        QVERIFY(m_portal->start().has_value());
        m_port = freePort();
        m_portal->call([port = m_port](PracticePortal &portal) {
            portal.oauth().app().redirectAddresses = QStringList { redirectAddress(port) };
        });
        m_chooses = first;
        m_followsBack = true;
    }

    void connectingSaysWhereOneIs()
    {
        const Ran outcome = connectAs(u"Kaiyo"_s);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains(first) && outcome.out.contains(u"Practice"_s)
                && outcome.out.contains(u"timeline"_s) && outcome.out.contains(u"Kaiyo"_s),
            qPrintable(outcome.out));
        QVERIFY(
            !outcome.out.contains(QString::fromLatin1(secret)) && !outcome.err.contains(QString::fromLatin1(secret)));
        const Connection connection = m_workspace->connections()->first();
        QCOMPARE(connection.kind, ConnectionKind::SignedIn);
        QCOMPARE(connection.facts.hubId, first);
    }

    void theLinkStandsOnALineOfItsOwn()
    {
        const Ran outcome = connectAs(u"Kaiyo"_s);
        const QStringList lines = outcome.out.split(u'\n');
        const auto isLink
            = [](const QString &line) { return QUrl(line, QUrl::StrictMode).path() == "/oauth/authorize"_L1; };
        QCOMPARE(std::count_if(lines.cbegin(), lines.cend(), isLink), 1);
    }

    void theAddressMayBeTypedInstead()
    {
        m_followsBack = false;
        const Ran outcome = connectAs(u"Kaiyo"_s);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(m_workspace->connections()->size(), 1);
    }

    void aFailureIsFiveAndASentence()
    {
        m_portal->call([](PracticePortal &portal) {
            portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::NoTimeline });
        });
        const Ran outcome = connectAs(u"Kaiyo"_s);
        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(u"timeline"_s), qPrintable(outcome.err));
        QVERIFY(m_workspace->connections()->isEmpty());
    }

    void connectingAgainTakesOnlyTheSameAccount()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        m_chooses = second;
        const Ran other = connectAs(u"Kaiyo"_s);
        QCOMPARE(other.code, 5);
        QVERIFY2(other.err.contains(first) && other.err.contains(second), qPrintable(other.err));
        m_chooses = first;
        // the secret is in the keychain
        QCOMPARE(run({ u"connect"_s, u"Kaiyo"_s, u"--no-browser"_s }, {}, true).code, 0);
        QCOMPARE(m_workspace->connections()->size(), 1);
    }

    void checkingRenewsAndSaysWhatIsAllowed()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        const Ran people = run({ u"check"_s, u"kaiyo"_s });
        QVERIFY2(people.code == 0, qPrintable(people.err));
        QVERIFY(people.out.contains(u"Create events: allowed"_s));
        const Ran programs = run({ u"check"_s, u"Kaiyo"_s, u"--json"_s });
        const QJsonObject json = QJsonDocument::fromJson(programs.out.toUtf8()).object();
        QCOMPARE(json["hubId"_L1].toString(), first);
        QCOMPARE(json["name"_L1].toString(), u"Kaiyo"_s);
        m_portal->call([](PracticePortal &portal) { portal.oauth().endEverySignIn(); });
        const Ran ended = run({ u"check"_s, u"Kaiyo"_s });
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.err.contains(u"Sign in again"_s), qPrintable(ended.err));
    }

    void theListSaysWhoCanGetIn()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        const Ran add = run({ u"add"_s, u"Token"_s, u"--token-stdin"_s, u"--url"_s, m_portal->baseUrl().toString() },
            m_portal->accessToken().toUtf8());
        QVERIFY2(add.code == 0, qPrintable(add.err));
        const QJsonArray list
            = QJsonDocument::fromJson(run({ u"list"_s, u"--json"_s }).out.toUtf8())["accounts"_L1].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["account"_L1].toString(), first);
        QCOMPARE(list[0]["state"_L1].toString(), u"signed-in"_s);
        QCOMPARE(list[1]["state"_L1].toString(), u"token"_s);
        m_secrets = std::make_unique<SessionSecretStore>(); // somebody empties the keychain
        const QJsonArray later
            = QJsonDocument::fromJson(run({ u"list"_s, u"--json"_s }).out.toUtf8())["accounts"_L1].toArray();
        QCOMPARE(later[0]["state"_L1].toString(), u"sign-in-again"_s);
        QCOMPARE(later[1]["state"_L1].toString(), u"no-token"_s);
    }

    /// HubSpot took the sign-in back: who asked knows it, and from then on so does the list, until somebody signs in.
    void anEndedSignInStandsInTheList()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        m_portal->call([](PracticePortal &portal) { portal.oauth().endEverySignIn(); });
        QCOMPARE(run({ u"check"_s, u"Kaiyo"_s }).code, 5);
        const auto state = [this] {
            const QJsonArray accounts
                = QJsonDocument::fromJson(run({ u"list"_s, u"--json"_s }).out.toUtf8())["accounts"_L1].toArray();
            return accounts.first()["state"_L1].toString();
        };
        QCOMPARE(state(), u"sign-in-again"_s);
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        QCOMPARE(state(), u"signed-in"_s);
    }

    /// Signing in to an account that is in the list changes of it only what was asked for.
    void anAccountThatIsThereKeepsItsInterface()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s, { u"--profile"_s, u"2026-03"_s }).code, 0);
        QCOMPARE(connectAs(u"Other"_s).code, 0);
        QCOMPARE(m_workspace->connections()->size(), 1);
        QCOMPARE(m_workspace->connections()->first().profile, u"2026-03"_s);
        QCOMPARE(connectAs(u"Other"_s, { u"--profile"_s, u"v3"_s }).code, 0);
        QCOMPARE(m_workspace->connections()->first().profile, u"v3"_s);
    }

    void aNewTokenIsCheckedAtOnce()
    {
        const QStringList add { u"add"_s, u"Token"_s, u"--token-stdin"_s, u"--url"_s, m_portal->baseUrl().toString() };
        const Ran refused = run(add, "nobody-knows-this");
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains(u"Nothing was changed"_s), qPrintable(refused.err));
        QVERIFY(m_workspace->connections()->isEmpty());
        const Ran added = run(add, m_portal->accessToken().toUtf8());
        QVERIFY2(added.code == 0 && added.out.contains(first), qPrintable(added.out + added.err));
        QCOMPARE(m_workspace->connections()->first().facts.hubId, first); // learned at adding
        const Ran wrong = run({ u"token"_s, u"Token"_s, u"--token-stdin"_s }, "nobody-knows-this");
        QCOMPARE(wrong.code, 5);
        QVERIFY(wrong.err.contains(u"refuses"_s));
        const Ran good = run({ u"token"_s, u"Token"_s, u"--token-stdin"_s }, m_portal->accessToken().toUtf8());
        QVERIFY2(good.code == 0, qPrintable(good.err));
        QVERIFY(good.out.contains(first));
        QCOMPARE(m_workspace->connections()->first().facts.hubId, first);
        QCOMPARE(run({ u"check"_s, u"Token"_s }).code, 0);
    }

    void anotherAccountsTokenIsRefused()
    {
        QCOMPARE(run({ u"add"_s, u"Token"_s, u"--token-stdin"_s, u"--url"_s, m_portal->baseUrl().toString() },
                     m_portal->accessToken().toUtf8())
                     .code,
            0);
        Connection known = m_workspace->connections()->first();
        known.facts.hubId = second;
        QVERIFY(m_workspace->saveConnection(known).has_value());
        const Ran other = run({ u"token"_s, u"Token"_s, u"--token-stdin"_s }, m_portal->accessToken().toUtf8());
        QCOMPARE(other.code, 5);
        QVERIFY2(other.err.contains(first) && other.err.contains(second), qPrintable(other.err));
    }

    /// Where HubSpot does not say the number a person does, once; HubSpot's word is not typed over.
    void aNumberIsTypedWhereHubSpotDoesNotSayIt()
    {
        m_portal->call([](PracticePortal &portal) {
            Fault forbidden;
            forbidden.kind = Fault::Kind::Status;
            forbidden.status = 403;
            FaultPlan plan;
            plan.rules = { { PracticeRequestKind::Other, 1, 1'000, 1.0, forbidden } };
            portal.setFaultPlan(plan);
        });
        const QStringList add { u"add"_s, u"Token"_s, u"--token-stdin"_s, u"--url"_s, m_portal->baseUrl().toString() };
        const Ran added = run(add, m_portal->accessToken().toUtf8());
        QVERIFY2(added.code == 0 && added.out.contains(u"`account number`"_s), qPrintable(added.out + added.err));
        QCOMPARE(run({ u"number"_s, u"Token"_s, u"47x"_s }).code, 4);
        QCOMPARE(run({ u"number"_s, u"Nobody"_s, u"4711234"_s }).code, 4);
        QCOMPARE(run({ u"number"_s, u"Token"_s, u"4711234"_s }).code, 0);
        QVERIFY(m_workspace->connections()->first().facts.isNumberTyped);
        QCOMPARE(run({ u"number"_s, u"token"_s, u"4711235"_s }).code, 0); // mistyped
        QCOMPARE(m_workspace->connections()->first().facts.hubId, u"4711235"_s);
        m_portal->call([](PracticePortal &portal) { portal.setFaultPlan({}); });
        QCOMPARE(run({ u"check"_s, u"Token"_s }).code, 0);
        QCOMPARE(m_workspace->connections()->first().facts.hubId, first);
        const Ran over = run({ u"number"_s, u"Token"_s, u"4711234"_s });
        QCOMPARE(over.code, 4);
        QVERIFY2(over.err.contains(first), qPrintable(over.err));
    }

    void aForgottenAccountGetsItsIdBack()
    {
        const QStringList add { u"add"_s, u"Token"_s, u"--token-stdin"_s, u"--url"_s, m_portal->baseUrl().toString() };
        QCOMPARE(run(add, m_portal->accessToken().toUtf8()).code, 0);
        const QString id = m_workspace->connections()->first().id;
        QCOMPARE(run({ u"forget"_s, u"Token"_s }).code, 0);
        QVERIFY(m_workspace->connections()->isEmpty());
        QCOMPARE(run(add, m_portal->accessToken().toUtf8()).code, 0);
        QCOMPARE(m_workspace->connections()->first().id, id);
        QCOMPARE(run({ u"forget"_s, u"Token"_s }).code, 0);
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0); // now by signing in
        QCOMPARE(m_workspace->connections()->first().id, id);
    }

    /// What a command learned about an account, after another program forgot it, brings it back nowhere.
    void whatIsLearnedDoesNotBringAForgottenAccountBack()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        const Connection connection = m_workspace->connections()->first();
        QVERIFY(m_workspace->removeConnection(connection.id).has_value());
        AccountFacts facts = connection.facts;
        facts.type = u"SANDBOX"_s;
        const auto learned = m_workspace->learnFacts(connection.id, facts);
        QVERIFY(learned.has_value() && !*learned);
        QVERIFY(m_workspace->connections()->isEmpty());
        QVERIFY(!m_workspace->updateConnection(connection).has_value());
        QVERIFY(m_workspace->connections()->isEmpty());
        QVERIFY(m_workspace->saveConnection(connection).has_value()); // a person connects it again
        QCOMPARE(m_workspace->connections()->size(), 1);
    }

    /// As two programs at once would: the second one's list was read before the first one saved.
    void twoProgramsCannotTakeOneName()
    {
        QCOMPARE(connectAs(u"Same"_s).code, 0);
        Connection other;
        other.id = u"other"_s;
        other.name = u"SAME"_s;
        other.facts.hubId = second;
        const auto refused = m_workspace->saveConnection(other);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"“Same” already"_s), qPrintable(refused.error().message));
        QCOMPARE(m_workspace->connections()->size(), 1);
    }

    /// Earlier versions let two accounts have one name: neither is taken for the other.
    void anAmbiguousNameIsRefused()
    {
        Connection one;
        one.id = u"id-one"_s;
        one.name = u"Same"_s;
        one.facts.hubId = first;
        Connection two = one;
        two.id = u"id-two"_s;
        two.name = u"same"_s;
        two.facts.hubId = second;
        const auto ambiguous = connectionNamed(u"Same"_s, { one, two });
        QVERIFY(!ambiguous);
        QVERIFY2(ambiguous.error().message.contains(u"id-one (%1)"_s.arg(first))
                && ambiguous.error().message.contains(u"id-two (%1)"_s.arg(second)),
            qPrintable(ambiguous.error().message));
        QCOMPARE(connectionNamed(u"id-two"_s, { one, two })->facts.hubId, second);
        QCOMPARE(connectionNamed(u"SAME"_s, { one })->id, one.id);
        QCOMPARE(connectionNamed(u"No"_s, { one }).error().code, ErrorCode::NotFound);
    }

    void aStrangersWordsCannotSteerTheTerminal()
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QBuffer in;
        CliIo io { outStream, errStream, in };
        const QString evil = u"a\x1b[2Jb\a"
                             u"c\u202ed\re"_s;
        QCOMPARE(runCommandLine({ u"template"_s, u"check"_s, evil }, io), 4);
        outStream.flush();
        errStream.flush();
        for (const QChar c : { QChar(0x1b), QChar(0x07), QChar(0x202e), QChar(u'\r') })
            QVERIFY2(!err.contains(c) && !out.contains(c), qPrintable(err));
        QVERIFY2(err.contains(u"a\\u001b[2Jb\\u0007c\\u202ed\\u000de"_s), qPrintable(err));
        // what is a line stays one, what is written with accents or signs too
        QCOMPARE(plainForTerminal(u"año\t日本語\r\n🙂"_s), u"año\t日本語\r\n🙂"_s);
        QTextStream plain(&out);
        PlainOutput device(plain);
        out.clear();
        device.write("\xe6\x97"); // half a character
        device.write("\xa5");
        QCOMPARE(out, u"日"_s);
    }

    void forgettingRevokesAndDeletes()
    {
        QCOMPARE(connectAs(u"Kaiyo"_s).code, 0);
        const Ran gone = run({ u"forget"_s, u"Kaiyo"_s });
        QVERIFY2(gone.code == 0, qPrintable(gone.err));
        QVERIFY2(gone.err.contains(u"30 minutes"_s), qPrintable(gone.err));
        QVERIFY(m_workspace->connections()->isEmpty());
        const auto last = m_portal->call([](PracticePortal &portal) { return portal.requests().last().path; });
        QCOMPARE(last, "/oauth/2026-09/token/revoke"_ba);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no client") << QStringList { u"connect"_s, u"Kaiyo"_s, u"--secret-stdin"_s } << 4;
        QTest::newRow("no secret") << QStringList { u"connect"_s, u"Kaiyo"_s, u"--client-id"_s, u"x"_s } << 4;
        QTest::newRow("port") << QStringList { u"connect"_s, u"Kaiyo"_s, u"--client-id"_s, u"x"_s, u"--secret-stdin"_s,
            u"--port"_s, u"80"_s }
                              << 4;
        QTest::newRow("page") << QStringList { u"connect"_s, u"Kaiyo"_s, u"--client-id"_s, u"x"_s, u"--secret-stdin"_s,
            u"--authorize"_s, u"https://evil.test"_s }
                              << 4;
        QTest::newRow("a secret as an argument")
            << QStringList { u"connect"_s, u"Kaiyo"_s, u"--client-id"_s, u"x"_s, u"s3cret"_s } << 64;
        QTest::newRow("check a stranger") << QStringList { u"check"_s, u"Nobody"_s } << 4;
        QTest::newRow("token without stdin") << QStringList { u"token"_s, u"Kaiyo"_s } << 64;
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran outcome = run(arguments, secret);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty());
    }

#ifdef Q_OS_UNIX
    /// The agency's file is neither waited for nor read without end.
    void whatIsNoFileIsNotReadAsTheAgencys()
    {
        const QString pipe = m_folder->filePath(u"app.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : { pipe, u"/dev/zero"_s, m_folder->filePath(u"none.json"_s) }) {
            const Ran outcome = run({ u"connect"_s, u"Kaiyo"_s, u"--app"_s, path, u"--secret-stdin"_s }, secret);
            QCOMPARE(outcome.code, 4);
            QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
        }
    }
#endif

private:
    Ran connectAs(const QString &name, const QStringList &more = {})
    {
        const QStringList arguments { u"connect"_s, name, u"--client-id"_s, u"practice-client-id"_s,
            u"--secret-stdin"_s, u"--no-browser"_s, u"--url"_s, m_portal->baseUrl().toString(), u"--authorize"_s,
            m_portal->baseUrl().toString(), u"--port"_s, QString::number(m_port) };
        return run(arguments + more, secret + '\n', true);
    }

    /// `browses`: as soon as the link is printed, somebody opens it.
    Ran run(const QStringList &arguments, const QByteArray &input = {}, bool browses = false)
    {
        Ran outcome;
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadWrite);
        CliIo io { out, err, in };
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            out.flush();
            const QStringList lines = outcome.out.split(u'\n');
            for (const QString &line : lines) {
                if (!line.contains(u"/authorize?"_s))
                    continue;
                look.stop();
                const auto visit = ScriptedBrowser::decide(QUrl(line), m_chooses, m_followsBack);
                if (!m_followsBack) { // somebody types it
                    const qint64 at = in.pos();
                    in.seek(in.size());
                    in.write(visit.cameTo.toEncoded() + '\n');
                    in.seek(at);
                }
                return;
            }
        });
        if (browses)
            look.start(20);
        outcome.code = runPortalCommand(arguments, io, *m_workspace, *m_secrets);
        out.flush();
        err.flush();
        return outcome;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_workspace;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<PracticePortalThread> m_portal;
    quint16 m_port = 0;
    QString m_chooses;
    bool m_followsBack = true;
};

QTEST_GUILESS_MAIN(TestAccountCommand)
#include "tst_accountcommand.moc"
