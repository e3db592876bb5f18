#include "storage/workspacestore.h"

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
    void init() { reopen(); }

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

    void mappingsByTemplateAndFingerprint()
    {
        QVERIFY(m_store->mappings(u"7"_s)->isEmpty());
        QVERIFY(m_store->saveMapping(u"7"_s, "finger", u"Spanish"_s, "{}").has_value());
        QVERIFY(m_store->saveMapping(u"7"_s, "finger", u"Spanish"_s, "{\"a\":1}").has_value());
        QCOMPARE(m_store->mappings(u"7"_s)->value("finger"), QByteArray("{\"a\":1}"));
        QVERIFY(m_store->mappings(u"8"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
