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
#include "storage/draftstore.h"
#include "storage/workspacestore.h"
#include "support/importasdetected.h"
#include "support/keeppicture.h"
#include "support/pagescan.h"
#include "support/sampletemplate.h"
#include "support/sendbench.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/portalsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/updatepanel.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/sendmodel.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/valuespopover.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/sidebar.h"

#include <QApplication>
#include <QDialog>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString liveId = u"live"_s;

Connection account(const QString &id, const QString &name, const QString &hubId, const QString &type)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody is there
    connection.facts.hubId = hubId;
    connection.facts.type = type;
    connection.facts.dataCentre = u"eu1"_s;
    connection.facts.user = u"marta.ruiz@kaiyo.test"_s;
    connection.facts.timeZone = u"Europe/Madrid"_s;
    return connection;
}

/// A workspace in the middle of the work: two accounts, two drafts, a send of which some was refused and some is
/// unknown.
struct Workspace {
    QTemporaryDir folder;
    AppPaths paths { folder.path() };
    QString planId;

    void fill()
    {
        auto store = WorkspaceStore::open(paths.workspace());
        QVERIFY(store);
        QVERIFY((*store)->saveTemplate(sampleTemplate()));
        EventTemplate visit = sampleTemplate();
        visit.id = u"2002"_s;
        visit.name = u"Fair visit"_s;
        QVERIFY((*store)->saveTemplate(visit));
        QVERIFY((*store)->saveConnection(account(liveId, u"Kaiyo"_s, u"4711234"_s, u"STANDARD"_s)));
        QVERIFY((*store)->saveConnection(account(u"test"_s, u"Kaiyo test"_s, u"4711290"_s, u"SANDBOX"_s)));
        const auto imported = importAsDetected(QStringLiteral(RESOURCES_DIR "/samples/webinar-registrations.csv"),
            sampleTemplate(), QTimeZone("Europe/Madrid"), QLocale(QLocale::English));
        QVERIFY(imported);
        EventTable table = imported->table;
        for (qsizetype row = 20; row < 60; ++row)
            table.setText(row, EventField::token(1), {});
        for (qsizetype row = 30; row < 40; ++row)
            table.setText(row, EventField::Timestamp, {});
        auto drafts = DraftStore::open(paths.drafts());
        QVERIFY(drafts);
        EventTable other(visit);
        other.insertRows(0, 12);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY((*drafts)->saveWhole({ u"d2"_s, u"Trade fair, Tokyo"_s, "Europe/Madrid", now - 1000 }, other));
        QVERIFY((*drafts)->saveWhole({ u"d1"_s, u"asistentes-webinar"_s, "Europe/Madrid", now }, table));
        send(table);
    }
    /// The first 200 rows, in four requests: one fine, one with refusals, one without an answer, one not sent.
    void send(const EventTable &table)
    {
        Bench bench;
        bench.connection.id = liveId;
        bench.connection.name = u"Kaiyo"_s;
        bench.ledgerFolder = folder.path();
        bench.settings.refusedShareBeforePause = 1;
        bench.portal.setTemplates({ sampleTemplate() });
        Fault some = fault(Fault::Kind::Partial);
        some.rows = { 3, 7, 12 };
        FaultPlan faults;
        faults.rules = { { PracticeRequestKind::Create, 2, 2, 1.0, some },
            { PracticeRequestKind::Create, 3, 3, 1.0, fault(Fault::Kind::DropAfterCommit) },
            { PracticeRequestKind::Create, 4, 1000, 1.0, fault(Fault::Kind::Status, 401) } };
        bench.portal.setFaultPlan(faults);
        bench.makeClient();
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < 200; ++row) {
            if (!table.utf8(row, EventField::Email).empty() && row != 4)
                rows.append(row);
        }
        PlanSelection selection;
        selection.rows = rows;
        const auto plan = planBatches(table, selection, PlanLimits { .maximumEvents = 50 }, bench.clock);
        QVERIFY(plan);
        bench.plan = *plan;
        bench.makeSession();
        bench.session->openPlan(bench.plan, u"d1"_s, u"asistentes-webinar"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        planId = bench.plan.id;
    }
};

} // namespace

class TestWholeWindow : public QObject
{
    Q_OBJECT

    QTranslator m_translator;
    QTranslator m_qtTranslator;
    QString m_tag;
    QSize m_size;
    QStringList m_faults;
    MainWindow *m_window = nullptr;

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *candidate : m_window->findChildren<T *>(name)) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T *await(const QString &name = {}) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = find<T>(name)) != nullptr; }, 10'000);
        if (!found)
            qWarning().noquote() << m_tag << "has no" << T::staticMetaObject.className() << name;
        return found;
    }
    /// Looks at what is on the screen, and keeps a picture of it.
    void look(const QString &what, QWidget *shown = nullptr)
    {
        QWidget *widget = shown ? shown : m_window;
        QTest::qWait(100);
        // wrapped texts in nested layouts take several rounds
        (void)QTest::qWaitFor([&] { return testing::cutOff(*widget).isEmpty(); }, 1000);
        if (widget != m_window) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (least.width() > m_size.width() || least.height() > m_size.height())
                m_faults << u"%1 needs %2×%3"_s.arg(what).arg(least.width()).arg(least.height());
        }
        for (const QString &one : testing::nameless(*widget))
            m_faults << u"%1 has no name for %2"_s.arg(what, one);
        for (const QString &one : testing::cutOff(*widget))
            m_faults << u"%1 cuts off %2"_s.arg(what, one);
        keepPicture(*widget, m_tag + what);
    }
    /// The dialog, over the window as a person sees it, is closed afterwards.
    void lookAt(QDialog *dialog, const QString &what)
    {
        QVERIFY2(dialog, qPrintable(what));
        look(what, dialog);
        dialog->reject();
        QTest::qWait(1);
    }
    void speak(const QString &language)
    {
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        if (m_qtTranslator.load(
                QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtTranslator);
        const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
        QLocale::setDefault(QLocale(language));
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
    }
    void show()
    {
        m_window = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                m_window = found;
        }
        QVERIFY(m_window);
        m_window->resize(m_size);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY2(m_window->size() == m_size, qPrintable(m_tag + u"the window is larger than its screen"_s));
    }
    [[nodiscard]] ComposePage *composed() const
    {
        ComposePage *page = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                page = qobject_cast<ComposePage *>(m_window->currentPage());
                return page && page->document() && page->document()->isChecked();
            },
            20'000);
        return page;
    }

    void walkImports();
    void walkDraft();
    void walkReviews();
    void walkSend();
    void walkTemplates();
    void walkDialogs();
    void walkUpdates();

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QString language = qEnvironmentVariable("COMPOSER_LANGUAGE");
        const QStringList size = qEnvironmentVariable("COMPOSER_SIZE", u"1280x800"_s).split(u'x');
        if (!language.isEmpty()) {
            QTest::newRow(qPrintable(language)) << language << QSize(size.value(0).toInt(), size.value(1).toInt());
            return;
        }
        QTest::newRow("en") << u"en"_s << QSize(1280, 800);
        QTest::newRow("es") << u"es"_s << QSize(1024, 600);
        QTest::newRow("ja") << u"ja"_s << QSize(1092, 574);
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        m_size = size;
        m_tag = u"%1-%2x%3-"_s.arg(language).arg(size.width()).arg(size.height());
        m_faults.clear();
        speak(language);
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
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::removeTranslator(&m_qtTranslator);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_tag + u'\n' + m_faults.join(u'\n')));
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
