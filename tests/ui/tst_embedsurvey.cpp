#include "embedding/secureserver.h"
#include "embedding/testauthority.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedsurvey.h"

#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

/// Real addresses of a real draft at a real TLS server; only the names are found without asking a name server.
class TestEmbedSurvey : public QObject
{
    Q_OBJECT

private:
    struct Draft {
        Draft(TestEmbedSurvey &test, const QStringList &addresses)
            : checks(clock)
            , document(u"d"_s, u"Spring"_s, tableOf(addresses), clock)
            , survey(checks, clock)
        {
            EmbedCheckOptions options;
            options.tls.setCaCertificates({ test.m_authority.certificate() });
            for (const QString &address : addresses)
                options.allowedHosts << QUrl(address).host();
            options.lookup
                = [](const QString &, QObject *, const auto &done) { done({ QHostAddress(QHostAddress::LocalHost) }); };
            checks.setOptions(options);
            survey.setDocument(&document);
        }
        static EventTable tableOf(const QStringList &addresses)
        {
            EventTemplate eventTemplate;
            eventTemplate.objectType = u"contacts"_s;
            EventTable table(eventTemplate);
            for (const QString &address : addresses) {
                EventDraft draft;
                draft.email = u"ana%1@nube.test"_s.arg(table.rowCount());
                draft.timestamp = u"2026-03-18T08:00:00Z"_s;
                draft.iframeLinkLabel = draft.iframeHeaderLabel = u"Look"_s;
                draft.iframeWidth = draft.iframeHeight = u"400"_s;
                draft.iframeUrl = address;
                table.appendDraft(draft);
            }
            return table;
        }
        [[nodiscard]] bool isCollected() const
        {
            return QTest::qWaitFor([this] { return document.isChecked() && survey.state().events > 0; });
        }
        [[nodiscard]] bool isDone() const
        {
            return QTest::qWaitFor([this] { return !survey.state().isRunning; }, 10'000);
        }
        [[nodiscard]] int rowsWith(Rule rule) const
        {
            return static_cast<int>(std::ranges::count(document.issues(), rule, &Issue::rule));
        }

        FakeClock clock;
        EmbedChecks checks;
        DraftDocument document;
        EmbedSurvey survey;
    };

    [[nodiscard]] QString address(const QString &host, const QString &path) const
    {
        return m_server->url(host, path).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_authority.isMade(), "the openssl program is needed");
        m_server = std::make_unique<SecureServer>(
            m_authority.issue(u"frames"_s, { u"frame.test"_s, u"*.frame.test"_s }, u"20240101"_s, u"20400101"_s));
    }

    void init()
    {
        m_server->answers.clear();
        m_server->requests.clear();
    }

    void asksOneOfEachKind()
    {
        QStringList addresses;
        for (int i = 0; i < 60; ++i)
            addresses << address(u"open.frame.test"_s, u"/rec/%1?t=%2"_s.arg(i).arg(i));
        for (int i = 0; i < 5; ++i)
            addresses << address(u"closed.frame.test"_s, u"/rec/%1"_s.arg(i));
        addresses << QString() << u"not an address"_s;
        m_server->answers["/rec/0?t=0"] = answerWith("Content-Type: text/html");
        m_server->answers["/rec/0"] = answerWith("X-Frame-Options: SAMEORIGIN");
        Draft draft(*this, addresses);
        QVERIFY(draft.isCollected());
        QCOMPARE(draft.survey.state().events, 65);
        QCOMPARE(draft.survey.state().unknown, 65);
        QVERIFY(m_server->requests.isEmpty()); // nothing before it is wanted
        draft.survey.start();
        QCOMPARE(draft.survey.state().toAsk, 2);
        QVERIFY(draft.isDone());
        QCOMPARE(m_server->requests.size(), 2);
        QCOMPARE(draft.survey.state().opens, 60);
        QCOMPARE(draft.survey.state().forbidden, 5);
        QCOMPARE(draft.survey.state().unknown, 0);
        QCOMPARE(embedSurveyText(draft.survey.state(), QTimeZone::utc(), QLocale::c()),
            u"Iframes in the draft: 60 open · 5 will not open · checked 09:00"_s);

        // at the rows, as warnings
        QTRY_COMPARE(draft.rowsWith(Rule::IframeForbidden), 5);
        QCOMPARE(draft.document.counts().ready, draft.document.counts().rows - draft.document.counts().withErrors);
        const auto kin = draft.survey.kinOf(QUrl(addresses.at(62)));
        QVERIFY(kin);
        QCOMPARE(kin->asked, QUrl(addresses.at(60)));
        QVERIFY(!draft.survey.kinOf(QUrl(u"https://elsewhere.test/"_s)));

        // kept for an hour
        draft.survey.start();
        QVERIFY(!draft.survey.state().isRunning);
        QCOMPARE(m_server->requests.size(), 2);
        draft.clock.advance(2 * 60 * 60 * 1000);
        draft.survey.start();
        QVERIFY(draft.isDone());
        QCOMPARE(m_server->requests.size(), 4);

        // a row that gets another address is judged by that
        draft.document.setText(60, EventField::IframeUrl, addresses.at(1));
        QTRY_COMPARE(draft.survey.state().opens, 61);
        QCOMPARE(draft.survey.state().forbidden, 4); // still known, though the one that was asked is gone
        QTRY_VERIFY(draft.document.isChecked());
        QCOMPARE(draft.rowsWith(Rule::IframeForbidden), 4);
    }

    void anAnswerAboutOnePageIsNotTakenForAll()
    {
        QStringList addresses;
        for (int i = 0; i < 10; ++i)
            addresses << address(u"frame.test"_s, u"/rec/%1"_s.arg(i));
        m_server->answers["/rec/0"] = answerWith("Content-Type: text/html", "404 Not Found");
        m_server->answers["/rec/1"] = answerWith("Content-Type: text/html");
        Draft draft(*this, addresses);
        QVERIFY(draft.isCollected());
        draft.survey.start();
        QVERIFY(draft.isDone());
        QCOMPARE(m_server->requests.size(), 2);
        QCOMPARE(draft.survey.state().noPage, 1);
        QCOMPARE(draft.survey.state().opens, 9);
        QTRY_COMPARE(draft.rowsWith(Rule::IframeNoPage), 1);

        // three of three
        Draft other(*this, addresses);
        for (const char *path : { "/rec/0", "/rec/1", "/rec/2" })
            m_server->answers[path] = answerWith("Content-Type: text/html", "404 Not Found");
        m_server->requests.clear();
        QVERIFY(other.isCollected());
        other.survey.start();
        QVERIFY(other.isDone());
        QCOMPARE(m_server->requests.size(), 3);
        QCOMPARE(other.survey.state().noPage, 10);
    }

    void asksTwentyAtATimeAndStopsWhenTold()
    {
        QStringList addresses;
        for (int i = 0; i < 30; ++i)
            addresses << address(u"h%1.frame.test"_s.arg(i), u"/hang"_s);
        Draft draft(*this, addresses);
        QVERIFY(draft.isCollected());
        draft.survey.start();
        QCOMPARE(draft.survey.state().toAsk, 30);
        QTRY_COMPARE(m_server->requests.size(), 20);
        QTest::qWait(100);
        QCOMPARE(m_server->requests.size(), 20);
        draft.survey.cancel();
        QVERIFY(!draft.survey.state().isRunning);
        m_server->answers["/hang"] = answerWith("Content-Type: text/html");
        QTest::qWait(100);
        QCOMPARE(m_server->requests.size(), 20);
        QCOMPARE(draft.survey.state().unknown, 30);
        draft.survey.start(); // all of them again
        QVERIFY(draft.isDone());
        QCOMPARE(draft.survey.state().opens, 30);
        QCOMPARE(draft.survey.state().asked, 30);
    }

    void createdAndSkippedEventsDoNotCount()
    {
        Draft draft(*this,
            { address(u"frame.test"_s, u"/a"_s), address(u"frame.test"_s, u"/b"_s),
                address(u"frame.test"_s, u"/c"_s) });
        QVERIFY(draft.isCollected());
        draft.document.setSkipped({ 0 }, true);
        draft.document.setRowStates({ { draft.document.table().rowId(1), RowState::Created } });
        QTRY_COMPARE(draft.survey.state().events, 1);
        draft.survey.setDocument(nullptr);
        QCOMPARE(draft.survey.state().events, 0);
        QVERIFY(embedSurveyText(draft.survey.state(), QTimeZone::utc(), QLocale::c()).isEmpty());
    }

private:
    TestAuthority m_authority { u"Private authority"_s };
    std::unique_ptr<SecureServer> m_server;
};

QTEST_GUILESS_MAIN(TestEmbedSurvey)
#include "tst_embedsurvey.moc"
