// An import without a mouse: from the file's one question to the events.
#include "support/sampletemplate.h"
#include "ui/dialogs/importdialog.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace composer;
using namespace Qt::StringLiterals;

class TestImportKeyboard : public QObject
{
    Q_OBJECT

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target
            = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        QVERIFY2(target, "nothing has the focus");
        QTest::keyClick(target, Qt::Key(key), modifiers);
        QTest::qWait(1);
    }
    /// Tab until the control has the focus. Everything on the way can be seen and has a name to be read out.
    static void tabTo(const QString &name, bool back = false)
    {
        for (int presses = 0; presses < 120; ++presses) {
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY2(
                focus && focus->isVisible() && focus->isEnabled(), qPrintable(u"no focus on the way to "_s + name));
            const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(focus));
            QVERIFY2(
                read && (!read->text(QAccessible::Name).isEmpty() || !read->text(QAccessible::Description).isEmpty()),
                qPrintable(u"no name: "_s + focus->objectName() + u' '
                    + QString::fromLatin1(focus->metaObject()->className())));
            if (focus->objectName() == name)
                return;
            press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
        }
        QFAIL(qPrintable(name + u" is not reached"_s));
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void fromTheQuestionToTheEvents()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"abril.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "email,when,webinar,status\na@b.co,03/04/2026 10:00,Spring,Attended\nc@d.co,05/06/2026 10:00,None,Atended\n"
            "a@b.co,03/04/2026 10:00,Spring,Attended\ne@f.co,07/08/2026 10:00,Spring,Registered\n");
        file.close();
        QWidget window;
        window.show();
        auto *dialog = new ImportDialog(
            file.fileName(), { { sampleTemplate(), QTimeZone::utc(), {}, {}, {}, 1, EventTable() } }, &window);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        ImportSession *session = dialog->session();
        QVERIFY(QTest::qWaitFor([&] { return session->question().has_value(); }));

        tabTo(u"firstAnswerButton"_s, true); // it stands above the rows, where the focus begins
        tabTo(u"previewTable"_s);
        tabTo(u"saveMappingButton"_s); // and round it is reached as well
        tabTo(u"encodingCombo"_s);
        tabTo(u"secondAnswerButton"_s);
        press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return session->isReady(); }));
        QVERIFY(!session->question());

        // What is not at the file's level: a menu, and the details of a line.
        tabTo(u"emptyTexts"_s, true);
        QTimer::singleShot(100, dialog, [] { // while the menu is open
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        });
        press(Qt::Key_Space);
        QVERIFY(
            QTest::qWaitFor([&] { return session->mapping().emptyTexts.contains(u"None"_s) && session->isReady(); }));

        tabTo(u"option:Atended"_s); // under its line, before the details
        auto *option = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(option);
        for (int steps = 0; steps < option->count() && option->currentText() != "Attended"_L1; ++steps)
            press(Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&] { return session->isReady() && session->rowsWithErrors() == 0; }));
        tabTo(u"details:tokens.status"_s);
        press(Qt::Key_Space);

        tabTo(u"outcomeDetailsButton"_s);
        press(Qt::Key_Space);
        tabTo(u"leaveOutDuplicates"_s, true);
        press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return session->isReady() && session->leftOutCount() == 1; }));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"leaveOutDuplicates"_s);
        tabTo(u"addEventsButton"_s);
        press(Qt::Key_Return);
        QCOMPARE(imported.size(), 1);
        const auto table = imported.first().first().value<EventTable>();
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-04T10:00:00Z"_s);
        QCOMPARE(table.text(1, EventField::token(1)), u"attended"_s);
        QCOMPARE(table.text(1, EventField::token(0)), QString());
        QCOMPARE(table.text(2, EventField::token(0)), u"Spring"_s);
    }

    /// Qt hands Tab to the focus proxy of a container, and what stands before it there is passed over.
    void tabMeetsEveryControl()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"abril.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title\nx\nemail,when,status\na@b.co,03/04/2026 10:00,Atended\n");
        file.close();
        QWidget window;
        window.show();
        const ImportDestination destination { sampleTemplate(), QTimeZone::utc(), {}, {}, {}, 1, EventTable() };
        ImportDestination another = destination;
        another.eventTemplate.id += u'2';
        another.draftId = u"d"_s;
        auto *dialog = new ImportDialog(file.fileName(), { destination, another }, &window);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(QTest::qWaitFor([&] { return dialog->session()->question().has_value(); }));
        QSet<QString> missing;
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            if ((control->focusPolicy() & Qt::TabFocus) && control->isVisible() && control->isEnabled()
                && control->window() == dialog)
                missing.insert(control->objectName());
        }
        QVERIFY(missing.contains(u"firstAnswerButton"_s) && missing.contains(u"templateCombo"_s));
        for (int presses = 0; presses < 120 && !missing.isEmpty(); ++presses) {
            missing.remove(QApplication::focusWidget()->objectName());
            press(Qt::Key_Tab);
        }
        QCOMPARE(missing, QSet<QString>());
        dialog->reject();
    }

    /// The keys that are pressed before anything was looked at.
    void spaceAtOnceLeavesNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email\na@b.co\n");
        file.close();
        QWidget window;
        window.show();
        auto *dialog = new ImportDialog(
            file.fileName(), { { sampleTemplate(), QTimeZone::utc(), {}, {}, {}, 1, EventTable() } }, &window);
        QSignalSpy closed(dialog, &QDialog::finished);
        QSignalSpy wanted(dialog, &ImportDialog::templateWanted);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"previewTable"_s);
        press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return dialog->session()->isReady(); }));
        press(Qt::Key_Space);
        QCOMPARE(closed.size(), 0);
        QCOMPARE(wanted.size(), 0);
        dialog->reject();
    }

    void escapeAddsNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email\na@b.co\n");
        file.close();
        QWidget window;
        window.show();
        auto *dialog = new ImportDialog(
            file.fileName(), { { sampleTemplate(), QTimeZone::utc(), {}, {}, {}, 1, EventTable() } }, &window);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QSignalSpy closed(dialog, &QDialog::finished);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(imported.size(), 0);
    }
};

QTEST_MAIN(TestImportKeyboard)
#include "tst_importkeyboard.moc"
