// A walk through every page and dialog of the real program, in three languages: nothing is nameless, cut off or larger
// than the screen. COMPOSER_SCREENSHOTS=FOLDER leaves a picture of each; COMPOSER_LANGUAGE, COMPOSER_SIZE (1280x800),
// COMPOSER_SCHEME (dark) and QT_SCALE_FACTOR choose how it looks.
#include "app/application.h"
#include "app/linkopener.h"
#include "app/notifications.h"
#include "app/settingscontroller.h"
#include "app/updatecontroller.h"
#include "app/windowstate.h"
#include "base/clock.h"
#include "domain/usersettings.h"
#include "http/httpserver.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/portalsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/updatepanel.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/sendmodel.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/valuespopover.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/windows/sidebar.h"
#include "walkthrough.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

using namespace composer;
using namespace Qt::StringLiterals;

class TestWholeWindow : public QObject, protected WalkThrough
{
    Q_OBJECT

    void walkImports();
    void walkDraft();
    void walkReviews();
    void walkSend();
    void walkTemplates();
    void walkDialogs();
    void walkUpdates();

private Q_SLOTS:
    void everyPage_data() { addLooks(); }
    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        begin(language, size);
        {
            const QTemporaryDir folder;
            Application empty { AppPaths { folder.path() } };
            QVERIFY(empty.start());
            show();
            look(u"01-doors"_s);
        }
        Workspace workspace;
        workspace.fill();
        if (QTest::currentTestFailed())
            return;
        Application application(workspace.paths);
        QVERIFY(application.start());
        show();
        walkDraft();
        walkReviews();
        Q_EMIT m_window->itemOpened(SidebarSection::Sends, workspace.planId);
        walkSend();
        walkTemplates();
        walkDialogs();
        walkUpdates();
        walkImports();
        end();
    }
};

void TestWholeWindow::walkDraft()
{
    ComposePage *page = composed();
    QVERIFY(page);
    QTest::qWait(600); // the ledger has been asked, refusals are at their cells
    look(u"02-compose"_s);
    page->view()->setCurrentIndex(page->model()->indexOf(4, EventField::token(1)));
    look(u"03-compose-error"_s);
    page->showCondition(RowCondition::Refused);
    page->view()->setCurrentIndex(page->model()->index(0, page->model()->columnOf(EventField::token(1))));
    look(u"04-compose-refused"_s);
    page->showCondition(RowCondition::All);
    if (auto *tab = find<QAbstractButton>(u"tab1"_s)) {
        tab->click();
        look(u"05-compose-preview"_s);
        find<QAbstractButton>(u"tab0"_s)->click();
    }
    page->openFind(true);
    look(u"06-compose-find"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    page->openColumns();
    if (auto *columns = await<QWidget>(u"columnsPopover"_s)) {
        look(u"07-columns"_s, columns);
        columns->close();
    }
    Q_EMIT page->view()->commandTriggered(EventsCommand::FilterByValue);
    if (auto *values = find<ValuesPopover>(u"valuesPopover"_s)) {
        auto *list = values->findChild<QListWidget *>(u"valuesList"_s);
        QTRY_VERIFY(list->count() > 0);
        look(u"08-values"_s, values);
        values->close();
    }
    for (auto *mend : m_window->findChildren<QPushButton *>()) {
        if (mend->objectName().startsWith(u"mend"_s) && mend->isVisible() && mend->isEnabled()) {
            mend->click();
            look(u"09-mend"_s);
            if (auto *cancel = find<QPushButton>(u"mendCancel"_s))
                cancel->click();
            break;
        }
    }
    m_window->messageBar()->showError({ ErrorCode::FileError, u"The file cannot be written."_s, u"EACCES"_s });
    look(u"10-message"_s);
    m_window->messageBar()->clear();
}

void TestWholeWindow::walkReviews()
{
    Q_EMIT m_window->reviewRequested();
    lookAt(await<QDialog>(u"reviewDialog"_s), u"11-review-practice"_s);
    Q_EMIT m_window->portalSelected(liveId);
    QTest::qWait(300);
    look(u"12-compose-live"_s);
    Q_EMIT m_window->reviewRequested();
    lookAt(await<QDialog>(u"reviewDialog"_s), u"13-review-live"_s);
}

void TestWholeWindow::walkSend()
{
    SendPage *page = await<SendPage>();
    QVERIFY(page);
    QTRY_VERIFY(page->model()->rows().size() > 100);
    QTest::qWait(300);
    look(u"14-send"_s);
    for (const auto &[state, name] : { std::pair(RowState::Created, u"15-send-created"_s),
             std::pair(RowState::Refused, u"16-send-refused"_s), std::pair(RowState::Unknown, u"17-send-unknown"_s) }) {
        for (const SentRow &row : page->model()->rows()) {
            if (row.state == state) {
                page->setCurrentNumber(row.number);
                break;
            }
        }
        look(name);
    }
    if (auto *tab = page->findChild<QAbstractButton *>(u"tab1"_s)) {
        tab->click();
        look(u"18-send-details"_s);
    }
}

void TestWholeWindow::walkTemplates()
{
    Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
    QTest::qWait(300);
    look(u"19-template"_s);
    Q_EMIT m_window->newTemplateRequested();
    QTest::qWait(300);
    look(u"20-template-new"_s);
}

void TestWholeWindow::walkDialogs()
{
    Q_EMIT m_window->settingsRequested();
    auto *settings = await<QDialog>(u"settingsDialog"_s);
    QVERIFY(settings);
    look(u"21-settings"_s, settings);
    int part = 0;
    for (QDialog *sheet : settings->findChildren<QDialog *>(u"settingsPart"_s)) {
        sheet->open();
        lookAt(sheet, u"21-settings-%1"_s.arg(++part));
    }
    settings->reject();
    Q_EMIT m_window->managePortalsRequested();
    auto *accounts = await<PortalsDialog>();
    QVERIFY(accounts);
    look(u"22-accounts"_s, accounts);
    accounts->select(liveId);
    look(u"23-account"_s, accounts);
    accounts->addPortal();
    lookAt(accounts, u"24-connect"_s);
    auto *keys = new ShortcutSheet(m_window);
    keys->open();
    lookAt(keys, u"25-keys"_s);
    auto *commands = new CommandPalette(m_window);
    commands->openOverWindow();
    lookAt(commands, u"26-commands"_s);
}

/// The settings of a program that was built with an address to ask, which has a newer one to tell of, and one that
/// cannot be reached; and how a start tells it.
void TestWholeWindow::walkUpdates()
{
    HttpServer server;
    server.setHandler([](const HttpExchangePtr &exchange) {
        exchange->respond({ 200, "application/json",
            "{\"version\":\"99.1\",\"page\":\"https://elsewhere.test/timeline-composer/releases/99.1\"}", {} });
    });
    const auto port = server.listen();
    QVERIFY(port);
    const QTemporaryDir folder;
    const SystemClock clock;
    WindowState state(folder.filePath(u"window.ini"_s));
    SettingsController settings({}, folder.filePath(u"settings.ini"_s), folder.filePath(u"rules.json"_s));
    QWidget page;
    page.resize(m_size.width(), 120);
    auto *layout = new QVBoxLayout(&page);
    auto *bar = new MessageBar(&page);
    layout->addWidget(bar);
    bar->hide();
    Notifications notifications(*bar);
    LinkOpener links(notifications);
    const auto lookAtPanel = [&](const QUrl &address, const QString &before, const QString &after) {
        UpdateController controller({ settings, state, notifications, links, clock }, address);
        settings.openDialog(m_window);
        auto *panel = m_window->findChild<UpdatePanel *>();
        QVERIFY(panel);
        auto *sheet = qobject_cast<QDialog *>(panel->window());
        QVERIFY(sheet);
        if (sheet->isHidden())
            sheet->open();
        if (!before.isEmpty())
            look(before, sheet);
        panel->findChild<QPushButton *>(u"lookForUpdate"_s)->click();
        QVERIFY(
            QTest::qWaitFor([&] { return panel->findChild<QPushButton *>(u"lookForUpdate"_s)->isEnabled(); }, 10'000));
        look(after, sheet);
        delete m_window->findChild<SettingsDialog *>();
    };
    lookAtPanel(QUrl(u"http://127.0.0.1:%1/release.json"_s.arg(*port)), u"30-updates"_s, u"31-updates-found"_s);
    page.show();
    look(u"32-updates-told"_s, &page);
    lookAtPanel(QUrl(u"http://127.0.0.1:9/release.json"_s), {}, u"33-updates-unreachable"_s);
}

void TestWholeWindow::walkImports()
{
    const QString samples = QStringLiteral(RESOURCES_DIR "/samples/");
    for (const auto &[file, what] : { std::pair(u"webinar-registrations.csv"_s, u"27-import"_s),
             std::pair(u"asistentes-webinar.csv"_s, u"28-import-es"_s),
             std::pair(u"ウェビナー参加者.csv"_s, u"29-import-ja"_s) }) {
        Q_EMIT m_window->filesRequested({ samples + file });
        auto *dialog = await<ImportDialog>();
        QVERIFY(dialog);
        QTest::qWait(800);
        look(what, dialog);
        if (auto *details = dialog->findChild<QPushButton *>(u"outcomeDetailsButton"_s);
            details && details->isVisible()) {
            details->click();
            look(what + u"-details"_s, dialog);
        }
        dialog->reject();
        QTRY_VERIFY(!find<ImportDialog>({}));
    }
}

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
