#include "support/keeppicture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/sidebardelegate.h"
#include "ui/windows/statusline.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would say for a control, or nothing.
QString spokenName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        return button->text();
    }
    const QList<QLabel *> labels = widget->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == widget) {
            return label->text();
        }
    }
    return {};
}

bool isPartOfAControl(const QWidget *widget)
{
    // Qt's own insides: the line edit of a combo box, the viewport of a view.
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QComboBox *>(parent) != nullptr;
}

MainWindow *makeTypicalWindow()
{
    auto *window = new MainWindow;
    window->setDrafts({ { u"d1"_s, u"Spring webinar"_s, u"128"_s, {} },
        { u"d2"_s, u"Trade fair, Tokyo"_s, u"2,410"_s, {} }, { u"d3"_s, u"Corrections May"_s, u"12"_s, {} } });
    window->setTemplates({ { u"t1"_s, u"Webinar registration"_s, {}, {} }, { u"t2"_s, u"Fair visit"_s, {}, {} } });
    window->setSends({ { u"s1"_s, u"Today 10:42"_s, u"2,398"_s, u"check"_s, theme::Role::Created },
        { u"s2"_s, u"Yesterday"_s, u"3 unknown"_s, u"unknown"_s, theme::Role::Unknown } });
    Connection practice { u"practice"_s, u"Practice account"_s };
    practice.isPractice = true;
    window->setPortals({ practice, { u"acme"_s, u"Acme EU"_s } }, u"practice"_s);
    window->setReviewCount(125);
    window->statusLine()->setCounts(u"128 events · 120 ready · 3 errors · 5 warnings"_s);
    window->statusLine()->setSaved(u"Saved 10:51"_s);
    window->statusLine()->setTimeZone(u"Times in Europe/Madrid"_s);
    window->statusLine()->setRequestsLeft(u"110 of 110 requests left"_s);
    return window;
}

} // namespace

/// Whether the window took it.
static bool drop(MainWindow &window, const QMimeData &data)
{
    QDragEnterEvent enter({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    QDropEvent dropped({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.ignore();
    QApplication::sendEvent(&window, &dropped);
    return enter.isAccepted() && dropped.isAccepted();
}

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsOnTheSheet()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        auto *key = window->findChild<QAction *>(u"shortcuts"_s);
        QVERIFY(key);
        key->trigger();
        auto *sheet = window->findChild<QDialog *>(u"shortcutSheet"_s);
        QVERIFY(sheet && sheet->isVisible());
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>(u"shortcutWords"_s)) {
            words << label->text();
        }
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty() && !action->text().isEmpty()) {
                QVERIFY2(words.contains(QString(action->text()).remove(u'&')), qPrintable(action->text()));
            }
        }
        auto *find = sheet->findChild<QLineEdit *>(u"shortcutFilter"_s);
        QTest::keyClicks(find, u"undo"_s);
        const QList<QLabel *> labels = sheet->findChildren<QLabel *>(u"shortcutWords"_s);
        for (const QLabel *label : labels) {
            QCOMPARE(label->isVisible(), label->text().contains(u"undo"_s, Qt::CaseInsensitive));
        }
    }

    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void everyControlHasAName()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        int seen = 0;
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(window.get())
                || isPartOfAControl(widget)) {
                continue;
            }
            QVERIFY2(!spokenName(widget).isEmpty(),
                qPrintable(
                    u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(spokenName(widget)));
            ++seen;
        }
        QVERIFY(seen > 10);
    }

    void primaryButtonSaysHowManyOrWhyNot()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        auto *review = window->findChild<QAbstractButton *>(u"reviewButton"_s);
        QCOMPARE(review->text(), u"Review and create 125…"_s);
        QSignalSpy requested(window.get(), &MainWindow::reviewRequested);
        review->click();
        QCOMPARE(requested.count(), 1);
        window->setReviewCount(0, u"Every event has an error."_s);
        QVERIFY(!review->isEnabled());
        QCOMPARE(review->toolTip(), u"Every event has an error."_s);
        review->click();
        QCOMPARE(requested.count(), 1);
    }

    void theAccountSaysWhatItIs()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        Connection live { u"k"_s, u"Kaiyo"_s };
        live.facts.hubId = u"4711234"_s;
        live.facts.type = u"STANDARD"_s;
        Connection copy { u"t"_s, u"Kaiyo test"_s };
        copy.facts.type = u"SANDBOX"_s;
        Connection longName { u"l"_s, QString(80, u'W') };
        auto *button = window->findChild<QPushButton *>(u"portalChooser"_s);
        window->setPortals({ live, copy, longName }, u"k"_s);
        QVERIFY2(button->accessibleName().contains(u"Live"_s), qPrintable(button->accessibleName()));
        const QColor ground = theme::color(theme::Role::Selection, QApplication::palette());
        const auto shows = [&](const QColor &color) {
            const QImage picture = button->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    pixels += picture.pixelColor(x, y) == color ? 1 : 0;
            }
            return pixels > 200;
        };
        QVERIFY(shows(ground)); // the pill
        window->setPortals({ live, copy }, u"t"_s);
        QVERIFY(button->accessibleName().contains(u"Sandbox"_s));
        QVERIFY(!shows(ground));
        window->setPortals({ longName }, u"l"_s);
        QVERIFY(button->sizeHint().width() < 360); // a long name leaves room for the others
        QVERIFY(button->accessibleName().contains(longName.name));
    }

    /// The account in use says so in words, and the Practice account says once what it is.
    void theMenuOfAccountsSaysWhichIsInUse()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        const QMenu *menu = window->findChild<QPushButton *>(u"portalChooser"_s)->menu();
        QCOMPARE(menu->actions().at(0)->text(), u"Practice account · in use"_s);
        QCOMPARE(menu->actions().at(1)->text(), u"Acme EU · Live"_s);
        QVERIFY(window->findChild<QPushButton *>(u"connectLink"_s)->isHidden()); // one is connected
    }

    void aSendsLineKeepsWhatBecameOfIt()
    {
        const QFontMetrics metrics { QApplication::font() };
        const QString whole = u"Kaiyo · 10:31 · 50 unknown"_s;
        const auto fitted = [&](const QString &like) {
            return SidebarDelegate::fittedDetail(whole, metrics, metrics.horizontalAdvance(like) + 1);
        };
        QCOMPARE(fitted(whole), whole);
        QVERIFY(fitted(u"Kaiy… · 10:31 · 50 unknown"_s).startsWith(u"Kaiy"_s));
        QCOMPARE(fitted(u"Kaiyo · 50 unknown"_s), u"Kaiyo · 50 unknown"_s);
        QCOMPARE(fitted(u"50 unknown"_s), u"50 unknown"_s);
        QVERIFY(fitted(u"50 unk…"_s).startsWith(u"50"_s));
    }

    void newAsksWhichTemplateOnlyWhenThereIsAChoice()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        QSignalSpy requested(window.get(), &MainWindow::newDraftRequested);
        window->setTemplates({ { u"t1"_s, u"Webinar registration"_s, {}, {} } });
        window->findChild<QAbstractButton *>(u"newDraftButton"_s)->click();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), u"t1"_s);
    }

    /// A name may have 230 letters and marks that menus take for keys.
    void aLongNameDoesNotWidenTheMenu()
    {
        MainWindow window;
        const QString name = u"Meetings & webinars of the northern region "_s.repeated(6);
        window.setTemplates({ { u"t1"_s, name, {}, {} }, { u"t2"_s, u"R&D"_s, {}, {} } });
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        const auto found = std::ranges::find_if(menus, [](const QMenu *menu) {
            return std::ranges::any_of(
                menu->actions(), [](const QAction *action) { return action->text() == u"R&&D"; });
        });
        QVERIFY(found != menus.end());
        QVERIFY2((*found)->sizeHint().width() < 480, qPrintable(QString::number((*found)->sizeHint().width())));
        const QAction *action = (*found)->actions().first();
        QVERIFY(action->text().contains(u'…') && action->text().contains(u"&&"_s));
        QVERIFY((*found)->toolTipsVisible() && action->toolTip().contains(u"region"_s));
        QSignalSpy requested(&window, &MainWindow::newDraftRequested);
        (*found)->actions().first()->trigger();
        QCOMPARE(requested.at(0).at(0).toString(), u"t1"_s);
    }

    /// The button goes grey while the events are read: what is typed then does not go into the list of drafts.
    void theFocusGoesFromAGreyButtonToThePage()
    {
        MainWindow window;
        window.setDrafts({ { u"d1"_s, u"Spring webinar"_s, u"12"_s, {} } });
        auto *page = new QWidget;
        auto *cells = new QLineEdit(page);
        page->setFocusProxy(cells);
        window.showPage(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setReviewCount(std::nullopt); // as long as they are being checked
        QVERIFY(window.findChild<QPushButton *>(u"reviewButton"_s)->isEnabled());
        QCOMPARE(window.findChild<QPushButton *>(u"reviewButton"_s)->accessibleName(), u"Review and create…"_s);
        window.setReviewCount(3, {});
        auto *review = window.findChild<QPushButton *>(u"reviewButton"_s);
        review->setFocus();
        QVERIFY(review->hasFocus());
        window.setReviewing(true);
        QVERIFY(cells->hasFocus());
        window.setReviewing(false);
        QVERIFY(cells->hasFocus());
    }

    void undoFollowsTheStack()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        auto *undo = window->findChild<QAbstractButton *>(u"undoButton"_s);
        QVERIFY(!undo->isEnabled());
        QUndoStack stack;
        window->setUndoStack(&stack);
        stack.push(new QUndoCommand(u"Fill down"_s));
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->toolTip(), u"Undo: Fill down"_s);
        undo->click();
        QVERIFY(!stack.canUndo());
        QVERIFY(!undo->isEnabled());
        window->setUndoStack(nullptr);
        QVERIFY(!window->findChild<QAbstractButton *>(u"redoButton"_s)->isEnabled());
    }

    /// Any file: what it is, and what is wrong with it, is said where it is opened.
    void droppedFilesAreOpened_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("csv") << QStringList { u"/tmp/asistentes marzo.CSV"_s };
        QTest::newRow("several") << QStringList { u"/tmp/a.csv"_s, u"/tmp/webinar.template.json"_s,
            u"/tmp/b.timeline"_s };
        QTest::newRow("picture") << QStringList { u"/tmp/logo.png"_s };
    }

    void droppedFilesAreOpened()
    {
        QFETCH(QStringList, paths);
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        QMimeData data;
        data.setUrls(urls);
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        QSignalSpy opened(window.get(), &MainWindow::filesRequested);
        QVERIFY(drop(*window, data));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toStringList(), paths);
    }

    void droppedCellsAreImported()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        QSignalSpy cells(window.get(), &MainWindow::cellsDropped);
        QMimeData table;
        table.setHtml(u"<table><tr><td>a</td><td>b</td></tr></table>"_s);
        QVERIFY(drop(*window, table));
        QCOMPARE(cells.count(), 1);
        QCOMPARE(cells.at(0).at(0).value<QList<QStringList>>(), (QList<QStringList> { { u"a"_s, u"b"_s } }));
        QMimeData words;
        words.setText(u"only words"_s);
        QVERIFY(!drop(*window, words));
        QCOMPARE(cells.count(), 1);
    }

    /// Without a draft, pasted cells begin one.
    void pasteIsAlwaysThere()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        QSignalSpy pasted(window.get(), &MainWindow::pasteRequested);
        window->setDraftActionsEnabled(false);
        window->findChild<QAction *>(u"pasteRows"_s)->trigger();
        QCOMPARE(pasted.count(), 1);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto *door = window->findChild<QAbstractButton *>(u"importDoor"_s);
        door->setFocus();
        QTest::keyClick(door, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.count(), 2);
    }

    void theSidebarChangesInPlace()
    {
        Sidebar sidebar;
        sidebar.setItems(
            SidebarSection::Drafts, { { u"d1"_s, u"One"_s, u"1"_s, {} }, { u"d2"_s, u"Two"_s, u"2"_s, {} } });
        sidebar.setItems(SidebarSection::Sends, { { u"s1"_s, u"Today"_s, u"0"_s, {} } });
        sidebar.setCurrent(SidebarSection::Drafts, u"d2"_s);
        const auto line = [&sidebar](const QString &text) {
            const QModelIndexList found
                = sidebar.model()->match(sidebar.model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
            return found.isEmpty() ? QPersistentModelIndex() : QPersistentModelIndex(found.first());
        };
        const QPersistentModelIndex two = line(u"Two"_s);
        const QPersistentModelIndex today = line(u"Today"_s);
        QSignalSpy reset(sidebar.model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(sidebar.model(), &QAbstractItemModel::dataChanged);
        QSignalSpy renamed(&sidebar, &Sidebar::renameRequested);
        for (const QString &count : { u"1"_s, u"2"_s, u"3"_s }) // a send that goes on
            sidebar.setItems(SidebarSection::Sends, { { u"s1"_s, u"Today"_s, count, {} } });
        QCOMPARE(changed.size(), 3 * 2); // the count, and what a screen reader says
        QCOMPARE(today.data(SidebarDelegate::TrailingRole).toString(), u"3"_s);

        sidebar.setItems(SidebarSection::Drafts,
            { { u"d1"_s, u"One!"_s, {}, {} }, { u"d3"_s, u"Three"_s, {}, {} }, { u"d2"_s, u"Two"_s, u"2"_s, {} } });
        QVERIFY(two.isValid());
        QCOMPARE(two.row(), 3);
        QVERIFY(sidebar.currentIndex() == two);
        QCOMPARE(line(u"One!"_s).row(), 1);
        QCOMPARE(line(u"Three"_s).row(), 2);
        sidebar.setItems(SidebarSection::Drafts,
            { { u"d2"_s, u"Two"_s, u"2"_s, {} }, { u"d1"_s, u"One!"_s, {}, {} } }); // changed last
        QCOMPARE(line(u"Two"_s).row(), 1);
        QCOMPARE(sidebar.currentIndex().data().toString(), u"Two"_s);
        sidebar.setItems(SidebarSection::Drafts, {});
        QCOMPARE(sidebar.model()->rowCount(), 2); // heading and line of the send
        QCOMPARE(today.row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(renamed.size(), 0);
    }

    /// Three ways to a template, and by its words each is another one.
    void theMenuTellsItsTemplatesApart()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        const auto *more = window->findChild<QToolButton *>(u"moreButton"_s);
        QVERIFY(more && more->menu());
        QStringList made;
        QStringList all;
        const QList<QAction *> actions = more->menu()->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            all << action->text();
            if (action->text().contains(u"template"_s, Qt::CaseInsensitive))
                made << action->text();
        }
        QCOMPARE(made,
            QStringList({ u"Change template of the draft…"_s, u"New template…"_s, u"New template from a file…"_s,
                u"Get templates from HubSpot…"_s, u"Open a template file…"_s }));
        QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    }

    /// What the line says has its room with the words, not with the next event: a busy computer draws in between.
    void theStatusLineIsNeverDrawnCut()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        StatusLine *line = window->statusLine();
        line->setCounts(u"3 events · checking…"_s);
        QCoreApplication::sendPostedEvents();
        line->setCounts(u"3 events · 3 ready; 3 of them with warnings"_s);
        line->setSaved(u"Saved 10:51"_s);
        for (const QString &name : { u"statusCounts"_s, u"statusSaved"_s, u"statusTimeZone"_s }) {
            const auto *label = line->findChild<QWidget *>(name);
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(name));
            QVERIFY2(label->toolTip().isEmpty(), qPrintable(label->toolTip())); // which a cut text has
        }
    }

    /// One more draft moves none of the lines under the hand; who comes back to the window finds the field.
    void theSearchFieldDoesNotComeUnderTheHand()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        auto *field = window->findChild<QLineEdit *>(u"sidebarSearch"_s);
        QList<SidebarItem> drafts { { u"d0"_s, u"Webinar"_s, {}, {} } };
        window->setDrafts(drafts);
        for (int i = 1; i <= 12; ++i) {
            drafts << SidebarItem { u"d%1"_s.arg(i), u"Webinar %1"_s.arg(i), {}, {} };
            window->setDrafts(drafts);
        }
        QVERIFY(!field->isVisible());
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(field->parentWidget(), &back);
        QVERIFY(field->isVisible());
    }

    void draftsAreFoundByName()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        auto *field = window->findChild<QLineEdit *>(u"sidebarSearch"_s);
        auto *sidebar = window->findChild<Sidebar *>();
        QVERIFY(!field->isVisible()); // few lines need no search
        QList<SidebarItem> drafts;
        for (int i = 1; i <= 30; ++i)
            drafts << SidebarItem { u"d%1"_s.arg(i), i % 7 ? u"Webinar %1"_s.arg(i) : u"Trade fair %1"_s.arg(i), {},
                {} };
        window->setDrafts(drafts);
        QVERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, u"FAIR tr"_s);
        const auto shown = [sidebar] {
            QStringList texts;
            for (int row = 0; row < sidebar->model()->rowCount(); ++row) {
                if (!sidebar->isRowHidden(row))
                    texts << sidebar->model()->index(row, 0).data().toString();
            }
            return texts;
        };
        QCOMPARE(shown(),
            QStringList(
                { u"Drafts"_s, u"Trade fair 7"_s, u"Trade fair 14"_s, u"Trade fair 21"_s, u"Trade fair 28"_s }));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(window->focusWidget(), sidebar);
        QCOMPARE(sidebar->currentIndex().data().toString(), u"Trade fair 7"_s);
        keepPicture(*window, u"sidebar-search"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(shown().size() > 30);
    }

    void sidebarOpensAndRenames()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        window->show();
        auto *sidebar = window->findChild<Sidebar *>();
        QSignalSpy opened(window.get(), &MainWindow::itemOpened);
        QSignalSpy renamed(window.get(), &MainWindow::draftRenameRequested);
        window->setCurrentItem(SidebarSection::Drafts, u"d2"_s);
        QCOMPARE(sidebar->currentIndex().data().toString(), u"Trade fair, Tokyo"_s);
        QTest::mouseClick(
            sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(sidebar->currentIndex()).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(1).toString(), u"d2"_s);
        sidebar->model()->setData(sidebar->currentIndex(), u"Tokyo"_s);
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed.at(0).at(1).toString(), u"Tokyo"_s);
        // The heading above is not a place to go to.
        QTest::mouseClick(
            sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(sidebar->model()->index(0, 0)).center());
        QCOMPARE(opened.count(), 1);
    }

    /// Who clicks a draft and presses Delete means the draft, not the first cell of what the click opened.
    void aClickLeavesTheKeyboardInTheSidebar()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        auto *page = new QLineEdit;
        auto *sidebar = window->findChild<Sidebar *>();
        connect(window.get(), &MainWindow::itemOpened, page, [&] { window->showPage(page); });
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->setCurrentItem(SidebarSection::Drafts, u"d2"_s);
        const QPoint line = sidebar->visualRect(sidebar->currentIndex()).center();
        QSignalSpy deleted(window.get(), &MainWindow::deleteRequested);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, line);
        QCOMPARE(window->currentPage(), page);
        QVERIFY(sidebar->hasFocus());
        QTest::keyClick(sidebar, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(deleted.first().at(0).value<SidebarSection>(), SidebarSection::Drafts);
        QCOMPARE(deleted.first().at(1).toString(), u"d2"_s);
        QTest::keyClick(sidebar, Qt::Key_Return); // goes into it
        QVERIFY(page->hasFocus());
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, line);
        QVERIFY(sidebar->hasFocus());
        window->showPage(page); // what comes by another way, as a draft of the menu "New", is typed in at once
        QVERIFY(page->hasFocus());
        window->setSends({ { u"s1"_s, u"Today"_s, {}, {} } });
        window->setCurrentItem(SidebarSection::Sends, u"s1"_s);
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1); // what happened stays
    }

    void itFitsASmallScreen()
    {
        const std::unique_ptr<MainWindow> window(makeTypicalWindow());
        QVERIFY(window->minimumSizeHint().width() <= 1024);
        QVERIFY(window->minimumSizeHint().height() <= 640);
        window->resize(1024, 640);
        window->show();
        keepPicture(*window, u"window-empty-small"_s);
        window->resize(1280, 800);
        window->messageBar()->showMessage(MessageBar::Tone::Unknown,
            u"3 events of yesterday’s send are unknown. Ask the account whether they are there."_s, u"batch 12"_s,
            u"Ask the account"_s);
        keepPicture(*window, u"window-empty"_s);
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Dark);
        keepPicture(*window, u"window-empty-dark"_s);
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
