// The main job without a mouse, through the real program: its window, its stores in a new folder, its practice portal.
#include "app/application.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestKeyboardJourney : public QObject
{
    Q_OBJECT

    /// A key goes where a keyboard sends it: to an open menu, else to what has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::activePopupWidget();
        if (!target) {
            target = QApplication::focusWidget();
        }
        QVERIFY2(target, "nothing has the focus");
        QTest::keyClick(target, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    static void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *target = QApplication::focusWidget();
            QVERIFY2(target, "nothing has the focus");
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void composeMendAndReviewWithoutAMouse()
    {
        const QTemporaryDir folder;
        Application application { AppPaths { folder.path() } };
        QVERIFY(application.start().has_value());
        MainWindow *window = nullptr;
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (auto *found = qobject_cast<MainWindow *>(top)) {
                window = found;
            }
        }
        QVERIFY(window);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->setFocus();

        // A draft: the menu of templates, its second one (a fair visit is a company's and has no email).
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        ComposePage *page = nullptr;
        QTRY_VERIFY((page = window->findChild<ComposePage *>()) && page->document());
        DraftDocument *document = page->document();
        QTRY_VERIFY(QApplication::focusWidget() == page->view());

        // Three events, the second with a slip.
        const QStringList people { u"ana@nube.test"_s, u"li.wei"_s, u"noor@lantern.test"_s };
        for (const QString &person : people) {
            // A new draft has an empty event; Insert makes another. Both go on in the form.
            press(person == people.first() ? Qt::Key_F6 : Qt::Key_Insert);
            QTRY_VERIFY(QApplication::focusWidget() != page->view());
            type(person);
            press(Qt::Key_F6, Qt::ShiftModifier); // back to the table
            QTRY_VERIFY(QApplication::focusWidget() == page->view());
            press(Qt::Key_Down, Qt::ControlModifier);
        }
        QCOMPARE(document->table().rowCount(), 3);
        QTRY_VERIFY(document->isChecked());
        QStringList typed;
        for (int row = 0; row < 3; ++row)
            typed.append(document->table().text(row, EventField::Email));
        typed.sort();
        QCOMPARE(typed, people); // which are in order
        QTRY_VERIFY(document->counts().withErrors > 0);

        // The next issue is under the cursor: typing there mends it.
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 20; ++i) {
            const QModelIndex here = page->view()->currentIndex();
            if (here.data(Qt::EditRole).toString() == u"li.wei"_s) {
                break;
            }
            press(Qt::Key_F8);
        }
        QCOMPARE(page->view()->currentIndex().data(Qt::EditRole).toString(), u"li.wei"_s);
        type(u"l"_s);
        type(u"i.wei@harbour.test"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(document->isChecked());
        QTRY_COMPARE(document->counts().withErrors, 0);
        QCOMPARE(document->counts().ready, 3);

        // Review: Enter never sends.
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *review = nullptr;
        QTRY_VERIFY((review = window->findChild<QDialog *>(u"reviewDialog"_s)) && review->isVisible());
        QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QTRY_VERIFY(!window->findChild<QDialog *>(u"reviewDialog"_s));
        for (qsizetype row = 0; row < 3; ++row) {
            QCOMPARE(document->table().state(row), RowState::Waiting);
        }
        QVERIFY(window->currentPage() == page);
    }
};

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboardjourney.moc"
