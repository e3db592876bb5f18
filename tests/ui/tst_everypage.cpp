// Every page of the window and every sheet that needs no file, in three languages, at the smallest size and at a usual
// one: what can take the focus has a name, no text is cut off, nothing is larger than the screen.
#include "support/fakeclock.h"
#include "support/keeppicture.h"
#include "support/pagescan.h"
#include "support/sampletemplate.h"
#include "ui/delegates/datetimefield.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/setcolumndialog.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable events()
{
    EventTable table(sampleTemplate());
    table.insertRows(0, 12);
    for (int row = 0; row < 12; ++row) {
        table.setText(row, EventField::Email, row == 3 ? QString() : u"guest%1@harbour.test"_s.arg(row));
        table.setText(row, EventField::Timestamp, u"2026-03-18T09:%1:00Z"_s.arg(row, 2, 10, QChar(u'0')));
        table.setText(row, EventField::token(0), row % 3 ? u"春の企画ウェビナー"_s : u"Planning the spring launch"_s);
        table.setText(row, EventField::token(1), row == 5 ? u"Atended"_s : u"attended"_s);
        table.setText(row, EventField::token(2), QString::number(row * 7));
    }
    return table;
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 };
    QTranslator m_translator;
    QTranslator m_qtTranslator;

    static void check(const QWidget &window, const QString &what)
    {
        // what was just shown is laid out: wrapped texts in nested layouts take several rounds
        (void)QTest::qWaitFor([&] { return testing::cutOff(window).isEmpty(); }, 1000);
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window));
        const QStringList unnamed = testing::nameless(window) + testing::namelessForAssistants(seen);
        QVERIFY2(unnamed.isEmpty(), qPrintable(what + u" has no name for "_s + unnamed.join(u"; "_s)));
        const QStringList cut = testing::cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(what + u" cuts off "_s + cut.join(u"; "_s)));
    }
    static void checkSheet(QWidget *sheet, const QString &what)
    {
        const QScreen *screen = sheet->screen();
        QTest::qWait(1);
        const QSize least = sheet->minimumSizeHint().expandedTo(sheet->minimumSize());
        QVERIFY2(least.width() <= 1024 && least.height() <= 600,
            qPrintable(u"%1 needs %2×%3"_s.arg(what).arg(least.width()).arg(least.height())));
        sheet->resize(sheet->size().boundedTo({ 1024, 600 }));
        Q_UNUSED(screen)
        check(*sheet, what);
        keepPicture(*sheet, what);
    }

private Q_SLOTS:
    void nothingIsNamelessOrCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            for (const QSize size : { QSize(1024, 600), QSize(1092, 574), QSize(1280, 800), QSize(1680, 950) }) {
                QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height()) << language << size;
            }
        }
    }

    void nothingIsNamelessOrCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        theme::apply(*qApp, theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
        const QString tag = u"page-%1-%2x%3-"_s.arg(language).arg(size.width()).arg(size.height());

        DraftDocument document(u"d1"_s, u"Spring webinar"_s, events(), m_clock);
        document.setZone(QTimeZone("Europe/Madrid"));
        MainWindow window;
        window.resize(size);
        window.setDrafts({ { u"d1"_s, u"Spring webinar"_s, u"12"_s, {} } });
        window.setTemplates({ { u"t1"_s, u"Webinar registration"_s, {}, {} } });
        Connection practice { u"practice"_s, u"Practice account"_s };
        practice.isPractice = true;
        window.setPortals({ practice }, u"practice"_s);
        window.setReviewCount(1234);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY2(window.size() == size, qPrintable(tag + u"the window is larger than its screen"_s));
        check(window, tag + u"doors"_s);
        keepPicture(window, tag + u"doors"_s);

        auto *page = new ComposePage;
        window.showPage(page);
        page->setDocument(&document);
        QTRY_VERIFY(document.isChecked());
        page->view()->setCurrentIndex(page->model()->indexOf(5, EventField::Email));
        check(window, tag + u"compose"_s);
        keepPicture(window, tag + u"compose"_s);
        if (auto *tab = window.findChild<QAbstractButton *>(u"tab1"_s); tab->isVisible()) {
            tab->click();
            check(window, tag + u"preview"_s);
            keepPicture(window, tag + u"preview"_s);
        }
        page->openFind(true);
        check(window, tag + u"find"_s);
        page->view()->setCurrentIndex(page->model()->indexOf(5, EventField::token(1)));
        Q_EMIT page->view()->commandTriggered(EventsCommand::FilterByValue);
        auto *values = window.findChild<QWidget *>(u"valuesPopover"_s);
        QVERIFY(values);
        const auto *list = values->findChild<QListWidget *>(u"valuesList"_s);
        QTRY_VERIFY2(list->count() == 2, "the values of a column are counted");
        check(*values, tag + u"values"_s);
        values->close();

        auto *send = new SendPage;
        window.showPage(send);
        QList<SentRow> rows(6);
        for (int i = 0; i < rows.size(); ++i) {
            rows[i].number = i + 1;
            rows[i].identity = u"guest%1@harbour.test"_s.arg(i);
            rows[i].state = std::array { RowState::Created, RowState::Refused, RowState::Unknown, RowState::Waiting,
                RowState::NotSent, RowState::Created }[size_t(i)];
        }
        send->model()->setRows(rows);
        for (const SendState state : { SendState::Sending, SendState::Paused, SendState::Finished }) {
            SendStatus status;
            status.state = state;
            status.portalName = u"Kaiyo"_s;
            status.pauseText = state == SendState::Paused ? u"HubSpot does not take the token any more."_s : QString();
            status.counts = send->model()->counts();
            send->showStatus(status);
            check(window, tag + u"send-%1"_s.arg(int(state)));
        }
        keepPicture(window, tag + u"send"_s);
        page->setDocument(nullptr);
        QCoreApplication::removeTranslator(&m_translator);
    }

    void thePlaceOfTheRowsStays_data() { sheetsFitASmallScreen_data(); }

    /// Over the form stands which rows it shows, however many, shorter where there is little room.
    void thePlaceOfTheRowsStays()
    {
        QFETCH(QString, language);
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QLocale::setDefault(QLocale(language));
        theme::apply(*qApp, theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        EventTable many(sampleTemplate());
        many.insertRows(0, 1'000'000);
        DraftDocument document(u"d1"_s, u"Spring webinar"_s, many, m_clock);
        MainWindow window;
        window.resize(1024, 600);
        auto *page = new ComposePage;
        window.showPage(page);
        page->setDocument(&document);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto *place = window.findChild<ElidedLabel *>(u"rowPosition"_s);
        const EventTableModel *model = page->model();
        QTRY_VERIFY_WITH_TIMEOUT(document.isChecked(), 60'000);
        for (const int rows : { 1, 2, 1'000, 1'000'000 }) {
            const QModelIndex first = model->indexOf(0, EventField::Email);
            page->view()->goTo(first);
            page->view()->selectionModel()->select(QItemSelection(first, model->indexOf(rows - 1, EventField::Email)),
                QItemSelectionModel::ClearAndSelect);
            const auto tells = [&] { return place->text().contains(QLocale().toString(rows)); };
            QTRY_VERIFY2(tells(), qPrintable(place->text()));
            QCoreApplication::sendPostedEvents();
            QVERIFY2(place->isVisible(), qPrintable(u"%1 rows: nothing"_s.arg(rows)));
            QVERIFY2(place->width() >= place->sizeHint().width(), qPrintable(place->text()));
            QVERIFY(place->accessibleName().contains(QLocale().toString(1'000'000)));
        }
        keepPicture(window, u"page-place-"_s + language);
        page->setDocument(nullptr);
        QLocale::setDefault(QLocale::c());
        QCoreApplication::removeTranslator(&m_translator);
    }

    void sheetsFitASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "es", "ja" }) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void sheetsFitASmallScreen()
    {
        QFETCH(QString, language);
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        theme::apply(*qApp, theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
        MainWindow window;
        window.resize(1024, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString tag = u"sheet-"_s + language + u'-';
        auto *settings = new SettingsDialog({}, &window);
        settings->open();
        checkSheet(settings, tag + u"settings"_s);
        delete settings;
        auto *keys = new ShortcutSheet(&window);
        keys->open();
        checkSheet(keys, tag + u"keys"_s);
        delete keys;
        auto *commands = new CommandPalette(&window);
        commands->openOverWindow();
        checkSheet(commands, tag + u"commands"_s);
        delete commands;
        auto *column
            = new SetColumnDialog(EventField::Timestamp, sampleTemplate(), QTimeZone("Europe/Madrid"), 1234, &window);
        column->open();
        checkSheet(column, tag + u"column"_s);
        delete column;
        QCoreApplication::removeTranslator(&m_translator);
    }

    void popupsAndWindowsStayOnTheScreen()
    {
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QWidget popup(nullptr, Qt::Popup);
        popup.resize(200, 100);
        moveOntoScreen(&popup, room.bottomRight());
        QVERIFY(room.contains(popup.geometry()));
        moveOntoScreen(&popup, { room.left() + 10, room.bottom() - 20 }, room.bottom() - 40);
        QCOMPARE(popup.geometry().bottom(), room.bottom() - 41); // above its field, not over it
        QDialog dialog;
        dialog.resize(room.size() * 2);
        dialog.move(room.bottomRight());
        fitToScreen(&dialog);
        QVERIFY(room.contains(dialog.geometry()));
        // Qt gives a dialog two thirds of the screen by itself; what needs more of it gets more.
        QDialog tall;
        tall.setFixedWidth(300);
        auto *column = new QVBoxLayout(&tall);
        auto *words = new QLabel(&tall);
        words->setWordWrap(true);
        column->addWidget(words);
        while (column->totalHeightForWidth(300) < room.height() * 3 / 4) {
            words->setText(words->text() + u"what is said has to be seen. "_s);
        }
        tall.show();
        fitToScreen(&tall);
        QVERIFY2(tall.height() >= column->totalHeightForWidth(300), "a line of the dialog is squeezed");
        tall.close();
        QFrame list(nullptr, Qt::Popup);
        list.setFixedWidth(300);
        auto *rows = new QVBoxLayout(&list);
        auto *hint = new QLabel(words->text());
        hint->setWordWrap(true);
        rows->addWidget(hint);
        sizeToNeed(&list);
        QVERIFY2(list.height() >= rows->totalHeightForWidth(300), "a line of the popup is squeezed");
        QVERIFY(list.height() <= room.height());

        DateTimeField field(DateTimeField::Content::Moment);
        field.move(room.right() - 150, room.bottom() - 40);
        field.show();
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        const auto *calendar = field.findChild<QWidget *>(u"calendarPopup"_s);
        QVERIFY(calendar);
        QVERIFY2(room.contains(calendar->geometry()), "the calendar is on the screen");
    }

    void aCommandIsFoundByItsWords()
    {
        DraftDocument document(u"d1"_s, u"Spring webinar"_s, events(), m_clock);
        MainWindow window;
        auto *page = new ComposePage;
        window.showPage(page);
        page->setDocument(&document);
        window.setUndoStack(document.undoStack());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->view()->setCurrentIndex(page->model()->indexOf(0, EventField::Email));
        page->view()->setFocus();
        QTest::keyClick(page->view(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *find = window.findChild<QLineEdit *>(u"commandFind"_s);
        auto *list = window.findChild<QListWidget *>(u"commandList"_s);
        QVERIFY(find && list && find->isVisible());
        QVERIFY(list->count() > 25);
        QStringList words;
        for (int row = 0; row < list->count(); ++row) {
            words << list->item(row)->text();
        }
        QCOMPARE(words.count(u"Get templates from HubSpot…"_s), 1); // it stands in two menus, and is one command
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY(!list->item(row)->text().contains(u"Undo"_s)); // there is nothing to undo
        }
        QTest::keyClicks(find, u"dupl"_s);
        QCOMPARE(list->item(0)->text(), u"Duplicate"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(document.table().rowCount(), 13);
        window.activateWindow(); // the offscreen platform leaves no window active when a dialog closes
        QTRY_VERIFY(page->view()->hasFocus());
        page->setDocument(nullptr);
    }

    /// What only a button of the shown page does is found by its words too; the buttons of single lines are not.
    void theButtonsOfAPageAreCommands()
    {
        MainWindow window;
        auto *page = new QWidget;
        auto *receipt = new QPushButton(u"Save &receipt…"_s, page);
        (new QPushButton(u"Stop"_s, page))->setEnabled(false);
        auto *lines = new QScrollArea(page);
        lines->setWidget(new QPushButton(u"Row 5"_s));
        window.showPage(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicked(receipt, &QPushButton::clicked);
        auto *palette = new CommandPalette(&window);
        palette->openOverWindow();
        auto *list = palette->findChild<QListWidget *>(u"commandList"_s);
        QVERIFY(list->findItems(u"Row 5"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(list->findItems(u"Stop"_s, Qt::MatchExactly).isEmpty());
        auto *find = palette->findChild<QLineEdit *>(u"commandFind"_s);
        QTest::keyClicks(find, u"receipt"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Save receipt…"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(clicked.size(), 1);
    }

    void f6WalksEveryPart()
    {
        DraftDocument document(u"d1"_s, u"Spring webinar"_s, events(), m_clock);
        MainWindow window;
        window.resize(1680, 950);
        window.setDrafts({ { u"d1"_s, u"Spring webinar"_s, u"12"_s, {} } });
        auto *page = new ComposePage;
        window.showPage(page);
        page->setDocument(&document);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(document.isChecked());
        page->view()->setCurrentIndex(page->model()->indexOf(0, EventField::Email));
        page->view()->setFocus();
        const auto placeOf = [&]() -> QString {
            for (const QWidget *above = QApplication::focusWidget(); above; above = above->parentWidget()) {
                for (const char *name :
                    { "eventsTable", "inspector", "previewPane", "issuesPanel", "topBar", "sidebar" }) {
                    if (above->objectName() == QString::fromLatin1(name)) {
                        return above->objectName();
                    }
                }
            }
            return {};
        };
        QStringList places;
        for (int i = 0; i < 6; ++i) {
            places << placeOf();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QCOMPARE(places,
            QStringList(
                { u"eventsTable"_s, u"inspector"_s, u"previewPane"_s, u"issuesPanel"_s, u"topBar"_s, u"sidebar"_s }));
        QCOMPARE(placeOf(), u"eventsTable"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(placeOf(), u"sidebar"_s);
        page->setDocument(nullptr);
    }

    void aWideWindowShowsTheCardBesideTheForm()
    {
        DraftDocument document(u"d1"_s, u"Spring webinar"_s, events(), m_clock);
        MainWindow window;
        auto *page = new ComposePage;
        window.showPage(page);
        page->setDocument(&document);
        window.resize(1280, 800);
        window.show();
        auto *pane = window.findChild<QWidget *>(u"previewPane"_s);
        QVERIFY(!pane->isVisible());
        window.resize(1680, 950);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!window.findChild<QAbstractButton *>(u"tab1"_s)->isVisible());
        QVERIFY(window.findChild<QWidget *>(u"eventsTable"_s)->width() >= 620);
        window.findChild<QToolButton *>(u"foldPreview"_s)->click();
        QVERIFY(!pane->isVisible());
        QVERIFY(window.findChild<QAbstractButton *>(u"tab1"_s)->isVisible());
        const QByteArray left = page->saveLayout();
        window.findChild<QToolButton *>(u"unfoldPreview"_s)->click();
        QVERIFY(pane->isVisible());
        page->restoreLayout(left); // the next day
        QVERIFY(!pane->isVisible());
        window.resize(1280, 800);
        QTRY_VERIFY(!window.findChild<QToolButton *>(u"unfoldPreview"_s)->isVisible());
        page->setDocument(nullptr);
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
