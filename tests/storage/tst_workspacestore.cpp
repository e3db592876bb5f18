#include "storage/workspacestore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestWorkspaceStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceStore> m_store;

    void reopen()
    {
        m_store.reset();
        auto opened = WorkspaceStore::open(m_folder.filePath(u"workspace.sqlite"_s));
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        QFile::remove(m_folder.filePath(u"workspace.sqlite"_s)); // each test has a workspace of its own
        reopen();
        QVERIFY(m_store->connections()->isEmpty());
    }

    void templatesComeBack()
    {
        EventTemplate eventTemplate { u"7"_s, u"Ünïcode 春"_s, u"contacts"_s,
            { { u"a"_s, u"A"_s, TokenType::Enumeration, { { u"v"_s, u"V"_s } }, u"prop"_s } }, u"{{a}}"_s, u"d"_s };
        QVERIFY(m_store->saveTemplate(eventTemplate).has_value());
        eventTemplate.name = u"Renamed"_s;
        QVERIFY(m_store->saveTemplate(eventTemplate).has_value());
        reopen();
        QCOMPARE(*m_store->templates(), QList { eventTemplate });
        QVERIFY(m_store->removeTemplate(u"7"_s).has_value());
        QVERIFY(m_store->templates()->isEmpty());
    }

    /// HubSpot's id takes the place of the own one: wholly, or not at all.
    void aChangeOfIdThatFailsHalfWayChangesNothing()
    {
        const auto textOf = [](const QByteArray &id) { return "{\"id\":\"" + id + "\"}"; };
        QVERIFY(m_store->saveTemplateText(u"own"_s, u"Webinar"_s, textOf("own")).has_value());
        QVERIFY(m_store->saveMapping(u"own"_s, "print"_ba, u"m"_s, "{}"_ba).has_value());
        const auto sabotage = [this](const QString &sql) {
            {
                QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sabotage"_s);
                other.setDatabaseName(m_folder.filePath(u"workspace.sqlite"_s));
                QVERIFY(other.open());
                QVERIFY(QSqlQuery(other).exec(sql));
            }
            QSqlDatabase::removeDatabase(u"sabotage"_s);
        };
        sabotage(u"CREATE TRIGGER no_leaving BEFORE DELETE ON templates BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QVERIFY(!m_store->saveTemplateText(u"1001298"_s, u"Webinar"_s, textOf("1001298"), u"own"_s).has_value());
        QCOMPARE(m_store->templateTexts().value(), QList<QByteArray> { textOf("own") });
        QCOMPARE(m_store->mappings(u"own"_s)->size(), 1);
        sabotage(u"DROP TRIGGER no_leaving"_s);
        QVERIFY(m_store->saveTemplateText(u"1001298"_s, u"Webinar"_s, textOf("1001298"), u"own"_s).has_value());
        QCOMPARE(m_store->templateTexts().value(), QList<QByteArray> { textOf("1001298") });
        QCOMPARE(m_store->mappings(u"1001298"_s)->size(), 1);
    }

    void connectionsKeepTheirOrder()
    {
        Connection one { u"1"_s, u"One"_s, QUrl(u"https://api.hubapi.com"_s), u"v3"_s, false };
        const Connection two { u"2"_s, u"Two"_s, QUrl(u"http://127.0.0.1:8080"_s), u"2026-03"_s, false };
        QVERIFY(m_store->saveConnection(one).has_value());
        QVERIFY(m_store->saveConnection(two).has_value());
        one.name = u"Renamed"_s;
        QVERIFY(m_store->saveConnection(one).has_value());
        reopen();
        QCOMPARE(*m_store->connections(), (QList { one, two }));
        QVERIFY(m_store->removeConnection(u"1"_s).has_value());
        QCOMPARE(*m_store->connections(), QList { two });
    }

    void aSignInComesBackWithItsAppAndAccount()
    {
        Connection signedIn { u"1"_s, u"Kaiyo"_s, QUrl(u"https://api.hubapi.com"_s), u"v3"_s, false };
        signedIn.kind = ConnectionKind::SignedIn;
        signedIn.app.clientId = u"7f3c9a52"_s;
        signedIn.app.ports = { 3000, 48710 };
        signedIn.app.optionalScopes.clear();
        signedIn.facts.hubId = u"4711234"_s;
        signedIn.facts.scopes = QStringList { u"oauth"_s, u"timeline"_s };
        QVERIFY(m_store->saveConnection(signedIn).has_value());
        Connection pasted { u"2"_s, u"Token"_s, QUrl(u"https://api.hubapi.com"_s), u"v3"_s, false };
        pasted.facts.hubId = u"99"_s; // account-info may be asked with a token too
        QVERIFY(m_store->saveConnection(pasted).has_value());
        reopen();
        QCOMPARE(*m_store->connections(), (QList { signedIn, pasted }));
        const auto kept = m_store->connections();
        for (const Connection &connection : *kept)
            QVERIFY(m_store->removeConnection(connection.id).has_value());
    }

    void aWorkspaceOfAnEarlierVersionGetsItsColumn()
    {
        const QString path = m_folder.filePath(u"earlier.sqlite"_s);
        {
            const auto earlier = Database::open(path,
                { { u"CREATE TABLE connections(id TEXT PRIMARY KEY, name TEXT NOT NULL, base_url TEXT NOT NULL, profile"
                    " TEXT NOT NULL)"_s,
                    u"INSERT INTO connections VALUES('1', 'One', 'https://api.hubapi.com', 'v3')"_s } });
            QVERIFY(earlier.has_value());
        }
        const auto store = WorkspaceStore::open(path);
        QVERIFY(store.has_value());
        const Connection one { u"1"_s, u"One"_s, QUrl(u"https://api.hubapi.com"_s), u"v3"_s, false };
        QCOMPARE(*(*store)->connections(), QList { one });
    }

    void mappingsByTemplateAndFingerprint()
    {
        QVERIFY(m_store->mappings(u"7"_s)->isEmpty());
        QVERIFY(m_store->saveMapping(u"7"_s, "finger", u"Spanish"_s, "{}").has_value());
        QVERIFY(m_store->saveMapping(u"7"_s, "finger", u"Spanish"_s, "{\"a\":1}").has_value());
        QCOMPARE(m_store->mappings(u"7"_s)->value("finger"), QByteArray("{\"a\":1}"));
        QVERIFY(m_store->mappings(u"8"_s)->isEmpty());
    }

    /// Connected again, an account is the one its sends went to.
    void aForgottenAccountLeavesItsIdAndNumber()
    {
        Connection known;
        known.id = u"kaiyo"_s;
        known.name = u"Kaiyo"_s;
        known.kind = ConnectionKind::SignedIn;
        known.app.clientId = u"7f3c9a52"_s;
        known.facts.hubId = u"4711234"_s;
        known.facts.user = u"marta@kaiyo.test"_s;
        Connection unknown = known;
        unknown.id = u"other"_s;
        unknown.name = u"Another"_s;
        unknown.facts = {};
        QVERIFY(m_store->saveConnection(known).has_value());
        QVERIFY(m_store->saveConnection(unknown).has_value());
        QCOMPARE(m_store->forgottenId(u"4711234"_s, known.baseUrl).value(), QString()); // it is not forgotten
        QVERIFY(m_store->removeConnection(u"kaiyo"_s).has_value());
        QVERIFY(m_store->removeConnection(u"other"_s).has_value());
        QVERIFY(m_store->connections()->isEmpty());
        QCOMPARE(m_store->forgottenId(u"4711234"_s, QUrl(u"https://api.hubapi.com/"_s)).value(), u"kaiyo"_s);
        QCOMPARE(m_store->forgottenId(u"4711234"_s, QUrl(u"https://proxy.test"_s)).value(), QString());
        QCOMPARE(m_store->forgottenId(u"456"_s, known.baseUrl).value(), QString());
        QCOMPARE(m_store->forgottenId({}, known.baseUrl).value(), QString());
        QVERIFY(m_store->saveConnection(known).has_value());
        QCOMPARE(*m_store->connections(), QList { known });
        QCOMPARE(m_store->forgottenId(u"4711234"_s, known.baseUrl).value(), QString());
    }

    /// A change of the id that cannot be finished is none: the template is there once, with its mappings.
    void anotherIdIsTakenWholeOrNotAtAll()
    {
        QVERIFY(m_store->saveTemplateText(u"local-1"_s, u"Webinar"_s, R"({"id":"local-1"})"));
        QVERIFY(m_store->saveMapping(u"local-1"_s, "print", u"a"_s, "{}"));
        {
            auto file = Database::open(m_folder.filePath(u"workspace.sqlite"_s), QList<Database::Step>(3));
            QVERIFY(
                (*file)->run(u"CREATE TRIGGER no BEFORE DELETE ON templates BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        }
        QVERIFY(!m_store->saveTemplateText(u"1001"_s, u"Webinar"_s, R"({"id":"1001"})", u"local-1"_s));
        QCOMPARE(m_store->templateTexts().value(), QList<QByteArray> { R"({"id":"local-1"})" });
        QCOMPARE(m_store->mappings(u"local-1"_s)->size(), 1);
        {
            auto file = Database::open(m_folder.filePath(u"workspace.sqlite"_s), QList<Database::Step>(3));
            QVERIFY((*file)->run(u"DROP TRIGGER no"_s));
        }
        QVERIFY(m_store->saveTemplateText(u"1001"_s, u"Webinar"_s, R"({"id":"1001"})", u"local-1"_s));
        QCOMPARE(m_store->templateTexts().value(), QList<QByteArray> { R"({"id":"1001"})" });
        QCOMPARE(m_store->mappings(u"1001"_s)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
