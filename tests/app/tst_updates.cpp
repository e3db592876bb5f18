// Who wants to be told of a new version, and who is never asked: with a server on this computer.

#include "app/linkopener.h"
#include "app/notifications.h"
#include "app/settingscontroller.h"
#include "app/updatecontroller.h"
#include "app/windowstate.h"
#include "http/httpserver.h"
#include "storage/usersettingsfile.h"
#include "support/fakeclock.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/updatepanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;

/// What tells of the newest release, and a program that may ask it.
struct Desk {
    HttpServer server;
    HttpResponse answer { 200, "application/json", "{\"version\":\"99.1\",\"page\":\"https://elsewhere.test/99.1\"}",
        {} };
    QList<HttpRequest> requests;
    QTemporaryDir folder;
    FakeClock clock;
    WindowState windowState { folder.filePath(u"window.ini"_s) };
    SettingsController settings;
    QWidget window;
    MessageBar bar { &window };
    Notifications notifications { bar };
    LinkOpener links { notifications };
    QUrl address;

    explicit Desk(bool isOn)
        : settings(wanted(isOn), folder.filePath(u"settings.ini"_s), folder.filePath(u"rules.json"_s))
    {
        bar.hide();
        server.setHandler([this](const HttpExchangePtr &exchange) {
            requests.append(exchange->request());
            exchange->respond(answer);
        });
        address = QUrl(u"http://127.0.0.1:%1/release.json"_s.arg(server.listen().value()));
    }
    static UserSettings wanted(bool isOn)
    {
        UserSettings settings;
        settings.looksForUpdates = isOn;
        return settings;
    }
    std::unique_ptr<UpdateController> start(const QUrl &from)
    {
        auto controller = std::make_unique<UpdateController>(
            UpdateController::Parts { settings, windowState, notifications, links, clock }, from);
        controller->started();
        return controller;
    }
    [[nodiscard]] QString sentence() const { return bar.isHidden() ? QString() : bar.message(); }
    /// The part of the settings about new versions; null = there is none.
    UpdatePanel *panel()
    {
        settings.openDialog(&window);
        return window.findChild<UpdatePanel *>();
    }
};

} // namespace

class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseFileIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const QByteArray &json, const QString &version) {
            QTest::newRow(name) << json << version;
        };
        row("whole", "{\"version\":\"0.3.0\",\"page\":\"https://a.test/x\"}", u"0.3.0"_s);
        row("two numbers, and more is said", "{\"version\":\"1.0\",\"page\":\"https://a.test/\",\"notes\":[1]}",
            u"1.0"_s);
        row("no JSON", "<html>", {});
        row("empty", "", {});
        row("no version", "{\"page\":\"https://a.test/x\"}", {});
        row("words behind the numbers", "{\"version\":\"1.0-beta\",\"page\":\"https://a.test/\"}", {});
        row("a number", "{\"version\":1.0,\"page\":\"https://a.test/\"}", {});
        row("too many numbers", "{\"version\":\"1.2.3.4\",\"page\":\"https://a.test/\"}", {});
        row("no page", "{\"version\":\"1.0\"}", {});
        row("a program", "{\"version\":\"1.0\",\"page\":\"file:///usr/bin/xterm\"}", {});
        row("a share", "{\"version\":\"1.0\",\"page\":\"//host/share\"}", {});
        row("not encrypted", "{\"version\":\"1.0\",\"page\":\"http://a.test/\"}", {});
        row("a script", "{\"version\":\"1.0\",\"page\":\"javascript:void\"}", {});
    }
    void aReleaseFileIsReadStrictly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, version);
        const auto release = parseReleaseFile(json);
        QCOMPARE(release.has_value(), !version.isEmpty());
        if (release)
            QCOMPARE(release->version.toString(), version);
        else
            QVERIFY(!release.error().message.isEmpty());
    }

    void newerIsByNumbers()
    {
        const auto isNewer = [](const char *there, const char *here) {
            return isNewerThan({ QVersionNumber::fromString(QLatin1StringView(there)), {} }, QString::fromLatin1(here));
        };
        QVERIFY(isNewer("0.10.0", "0.9.3"));
        QVERIFY(isNewer("1", "0.9.3"));
        QVERIFY(!isNewer("0.2", "0.2.0"));
        QVERIFY(!isNewer("0.2.0", "0.2"));
        QVERIFY(!isNewer("0.1.9", "0.2.0"));
    }

    void nobodyIsAskedUnlessSomebodySaidSo()
    {
        Desk desk(false);
        const auto controller = desk.start(desk.address);
        QTest::qWait(200);
        QVERIFY(desk.requests.isEmpty());
        QVERIFY(!UserSettings().looksForUpdates);
    }

    void withoutAnAddressThereIsNoSuchSetting()
    {
        QVERIFY2(UpdateCheck::builtInAddress().isEmpty(), "this build has an address: build the tests without one");
        for (const QUrl &address : { QUrl(), QUrl(u"http://elsewhere.test/r.json"_s), QUrl(u"file:///etc/passwd"_s),
                 QUrl(u"https://name:word@elsewhere.test/r.json"_s) }) {
            Desk desk(true);
            const auto controller = desk.start(address);
            QVERIFY2(!desk.panel(), qPrintable(address.toString()));
        }
        Desk desk(true);
        const auto controller = desk.start(desk.address);
        QVERIFY(desk.panel());
    }

    /// A plain GET: nothing of the person, and what came before is not told.
    void theRequestSaysNothingOfThePerson()
    {
        Desk desk(true);
        desk.answer.headers = { { "Set-Cookie", "who=you" } };
        const auto controller = desk.start(desk.address);
        QTRY_COMPARE(desk.requests.size(), 1);
        const HttpRequest &request = desk.requests.first();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.path, "/release.json"_ba);
        QVERIFY(request.query.isEmpty() && request.body.isEmpty());
        QCOMPARE(request.header("accept-language"), "*"_ba);
        static const QByteArrayList harmless { "host", "accept", "user-agent", "connection", "accept-encoding",
            "accept-language", "cache-control", "pragma" };
        for (const auto &[name, value] : request.headers)
            QVERIFY2(harmless.contains(name.toLower()), name + ": " + value);
        QTRY_VERIFY(!desk.sentence().isEmpty());
        desk.bar.hide();
        desk.clock.advance(25 * hourMs);
        const auto later = desk.start(desk.address);
        QTRY_COMPARE(desk.requests.size(), 2);
        for (const auto &[name, value] : desk.requests.last().headers)
            QVERIFY2(name.toLower() != "cookie" && name.toLower() != "if-none-match", name + ": " + value);
    }

    void aNewVersionIsOfferedOnceADay()
    {
        Desk desk(true);
        const auto controller = desk.start(desk.address);
        QTRY_VERIFY2(desk.sentence().contains("99.1"_L1), qPrintable(desk.sentence()));
        desk.clock.advance(23 * hourMs);
        const auto soon = desk.start(desk.address);
        QTest::qWait(200);
        QCOMPARE(desk.requests.size(), 1);
        desk.clock.advance(2 * hourMs);
        const auto nextDay = desk.start(desk.address);
        QTRY_COMPARE(desk.requests.size(), 2);
    }

    void whatStandsAboveThePageStays()
    {
        Desk desk(true);
        desk.notifications.say(MessageBar::Tone::Warning, u"3 events are unknown."_s);
        const auto controller = desk.start(desk.address);
        QTRY_COMPARE(desk.requests.size(), 1);
        QTest::qWait(200);
        QVERIFY2(desk.sentence().contains("3 events"_L1), qPrintable(desk.sentence()));
        desk.notifications.clear();
        const auto nextStart = desk.start(desk.address); // tells what was held back
        QTRY_VERIFY(desk.sentence().contains("99.1"_L1));
    }

    void thisOrAnOlderVersionIsNoNews()
    {
        for (const QByteArray version : { COMPOSER_VERSION, "0.0.1" }) {
            Desk desk(true);
            desk.answer.body = "{\"page\":\"https://a.test/\",\"version\":\"" + version + "\"}";
            const auto controller = desk.start(desk.address);
            QTRY_COMPARE(desk.requests.size(), 1);
            QTest::qWait(100);
            QVERIFY2(desk.sentence().isEmpty(), qPrintable(desk.sentence()));
        }
    }

    void aFailureIsSaidOnlyToWhoAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not there") << 404 << "no"_ba;
        QTest::newRow("elsewhere") << 302 << ""_ba;
        QTest::newRow("a page") << 200 << "<html>"_ba;
        QTest::newRow("endless") << 200 << QByteArray(200'000, ' ');
    }
    void aFailureIsSaidOnlyToWhoAsked()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Desk desk(true);
        desk.answer = { status, "text/plain", body, { { "Location", "http://elsewhere.test/" } } };
        const auto controller = desk.start(desk.address);
        QTRY_COMPARE(desk.requests.size(), 1);
        QTest::qWait(200);
        QVERIFY2(desk.sentence().isEmpty(), qPrintable(desk.sentence()));
        auto *panel = desk.panel();
        QVERIFY(panel);
        panel->findChild<QPushButton *>(u"lookForUpdate"_s)->click();
        const auto *found = panel->findChild<QLabel *>(u"updateFound"_s);
        QTRY_COMPARE(desk.requests.size(), 2);
        QTRY_VERIFY(panel->findChild<QPushButton *>(u"lookForUpdate"_s)->isEnabled());
        QVERIFY(found->text().size() > 20 && !found->text().contains("99.1"_L1));
    }

    /// Off at first, kept in the settings' file, and not undone by another choice in the same dialog.
    void theChoiceIsKept()
    {
        Desk desk(false);
        const auto controller = desk.start(desk.address);
        auto *panel = desk.panel();
        QVERIFY(panel);
        auto *choice = panel->findChild<QCheckBox *>(u"looksForUpdates"_s);
        QVERIFY(!choice->isChecked());
        choice->click();
        QVERIFY(loadUserSettings(desk.folder.filePath(u"settings.ini"_s)).looksForUpdates);
        auto *dialog = desk.window.findChild<SettingsDialog *>();
        UserSettings other = dialog->settings();
        other.zoneId = "Asia/Tokyo";
        Q_EMIT dialog->changed(other);
        const UserSettings kept = loadUserSettings(desk.folder.filePath(u"settings.ini"_s));
        QVERIFY(kept.looksForUpdates);
        QCOMPARE(kept.zoneId, "Asia/Tokyo"_ba);
        choice->click();
        QVERIFY(!loadUserSettings(desk.folder.filePath(u"settings.ini"_s)).looksForUpdates);
        QCOMPARE(desk.requests.size(), 0); // choosing asks nobody yet
    }
};

QTEST_MAIN(TestUpdates)
#include "tst_updates.moc"
