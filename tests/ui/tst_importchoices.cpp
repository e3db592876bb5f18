// What a person chooses in the import dialog, what it says of the file, and what becomes of both when it is left.
#include "importdialogsupport.h"
#include "ui/dialogs/columnpicker.h"
#include "ui/widgets/messagebar.h"

#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace composer;
using namespace Qt::StringLiterals;

class TestImportChoices : public ImportDialogTest
{
    Q_OBJECT

private:
    static QString askedToLeave(const ImportDialog &dialog)
    {
        const auto *bar = dialog.findChild<MessageBar *>(u"leavingMessage"_s);
        return bar->isVisible() ? bar->message() : QString();
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    /// Nothing was chosen: nothing is asked.
    void escapeClosesWhatWasOnlyLookedAt()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void whatWasChosenIsNotDroppedUnasked()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        choose(dialog, "column:tokens.status", u"—"_s);
        QVERIFY(waitUntilReady(dialog));
        auto *before = control<QComboBox>(dialog, "column:tokens.minutes");
        before->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!askedToLeave(dialog).isEmpty());
        keepPicture(dialog, u"import-leaving"_s);
        auto *stays = control<QPushButton>(dialog, "messageAction");
        QCOMPARE(stays->text(), u"Keep importing"_s);
        QVERIFY(stays->hasFocus()); // Return keeps it
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(askedToLeave(dialog), QString());
        QVERIFY(before->hasFocus());
        QVERIFY(dialog.session()->mapping().lineFor(u"tokens.status"_s)->columns.isEmpty());

        QVERIFY(!dialog.close()); // as its cross does
        QVERIFY(!askedToLeave(dialog).isEmpty());
        choose(dialog, "column:tokens.minutes", u"—"_s); // goes on
        QCOMPARE(askedToLeave(dialog), QString());

        QSignalSpy wanted(&dialog, &ImportDialog::templateWanted);
        QTest::mouseClick(control<QPushButton>(dialog, "newTemplateButton"), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(control<QPushButton>(dialog, "messageAction"), Qt::LeftButton);
        QTest::mouseClick(control<QPushButton>(dialog, "cancelButton"), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(control<QPushButton>(dialog, "messageOtherAction"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(wanted.size(), 0); // that was taken back
    }

    void anAnswerIsAChoice()
    {
        const QTemporaryDir folder;
        const QString path
            = written(folder, "email,when,webinar\na@b.co,03/04/2026 10:00,x\nb@b.co,05/06/2026 11:00,y\n", u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->question().has_value(); }));
        QVERIFY(!dialog.session()->isChangedByHand());
        QTest::mouseClick(control<QPushButton>(dialog, "firstAnswerButton"), Qt::LeftButton);
        QVERIFY(dialog.session()->isChangedByHand());
        QTest::mouseClick(control<QPushButton>(dialog, "cancelButton"), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(control<QPushButton>(dialog, "cancelButton"), Qt::LeftButton); // they saw what it costs
        QVERIFY(!dialog.isVisible());
    }

    /// The window has no command line: it names the way that it has.
    void otherSheetsAreChosenBelow()
    {
        ImportDialog dialog(
            QStringLiteral(TEST_DATA_DIR "/../cases/inputs/cover-sheet-first.xlsx"), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *message = dialog.findChild<MessageBar *>(u"importMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->message().contains(u"Another sheet can be chosen below."_s), qPrintable(message->message()));
        QVERIFY2(!message->message().contains(u"--"_s), qPrintable(message->message()));
        QVERIFY(control<QComboBox>(dialog, "sheetCombo")->count() > 1);
        for (const ImportNotice &notice : dialog.session()->notices())
            QVERIFY2(!notice.text.contains(u"--"_s), qPrintable(notice.text));
    }

    /// As the workbook's sheet shows it, not as a program writes it.
    void momentsOfAWorkbookAreReadable()
    {
        ImportDialog dialog(QStringLiteral(TEST_DATA_DIR "/intake/libreoffice.xlsx"), into(QTimeZone("Europe/Madrid")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->hasAnalysis(); }));
        const auto *table = control<QTableView>(dialog, "previewTable");
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(row, column).data().toString();
        }
        for (const auto *label : dialog.findChildren<ElidedLabel *>()) // the examples beside the columns
            cells << label->text();
        static const QRegularExpression written(u"\\d{4}-\\d{2}-\\d{2}T\\d{2}"_s);
        static const QRegularExpression readable(u"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"_s);
        QVERIFY2(cells.filter(written).isEmpty(), qPrintable(cells.join(u'|')));
        QVERIFY2(!cells.filter(readable).isEmpty(), qPrintable(cells.join(u'|')));
    }

    /// In the words of the draft's chips; and why a line was not read.
    void theFooterNamesWarningsAndReasons()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,minutes\na@b.co,2026-03-18 10:00,Spring,1\nc@d.co,,Spring,2\n"
            "e@f.co,2026-03-18 10:02,Spring,many\nx,y\nTotal,,,3\n",
            u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(textOf(dialog, "errorsLabel"), u"1 with errors"_s);
        QCOMPARE(textOf(dialog, "warningsLabel"), u"%1 with warnings"_s.arg(dialog.session()->rowsWithWarnings()));
        QCOMPARE(dialog.session()->rowsWithWarnings(), 3); // the card has gaps in all of them
        const QString unreadable = textOf(dialog, "unreadableLabel");
        QVERIFY2(unreadable.contains(u"2 columns instead of 4"_s), qPrintable(unreadable));
        QTest::mouseClick(control<QPushButton>(dialog, "outcomeDetailsButton"), Qt::LeftButton);
        QStringList said;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said << label->text();
        QVERIFY(!said.filter(u"with this warning"_s).isEmpty());
        QVERIFY(said.filter(u"doubt"_s).isEmpty());
        keepPicture(dialog, u"import-warnings"_s);
    }

    /// All columns that are used, not the first one.
    void datesAreCountedInAllColumns()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,Registered on\na@b.co,18.03.2026 10:00,31.01.2026\nc@d.co,19.03.2026 10:00,30.01.2026\n"
            "e@f.co,01.03.2026 10:00,01.02.2026\n",
            u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        const QString read = textOf(dialog, "surenessLabel");
        QVERIFY2(read.contains(u"4 dates have a day above 12"_s), qPrintable(read));
    }

    /// Those who were not there: counted, said, saved with the reason, and remembered.
    void rowsAreLeftOutByWhatAColumnSays()
    {
        const QTemporaryDir folder;
        const QByteArray bytes("email,when,webinar,minutes,Attended\na@b.co,2026-03-18 10:00,Spring,1,Yes\n"
                               "c@d.co,,Spring,,No\ne@f.co,2026-03-18 10:02,Spring,2,Yes\n"
                               "g@h.co,,Spring,never, No \na@b.co,2026-03-18 10:00,Spring,1,Yes\n");
        ImportDialog dialog(written(folder, bytes, u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->rowsWithErrors(), 1);
        const auto action = [](ImportDialog &of, const QString &column, const QString &text) {
            auto *button = control<QPushButton>(of, "leaveOutRows");
            Q_EMIT button->menu()->aboutToShow();
            for (const QMenu *values : button->menu()->findChildren<QMenu *>()) {
                for (QAction *one : values->title() == column ? values->actions() : QList<QAction *>()) {
                    if (one->data().toString() == text)
                        return one;
                }
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!action(dialog, u"webinar"_s, u"Spring"_s)); // all say the same
        QAction *no = action(dialog, u"Attended"_s, u"No"_s);
        QVERIFY(no && !no->isChecked());
        QVERIFY2(no->text().contains(u"2"_s), qPrintable(no->text()));
        no->trigger();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->mapping().leftOut.size() == 1; }));
        QVERIFY(dialog.session()->isChangedByHand());
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 3);
        QCOMPARE(dialog.session()->rowsWithErrors(), 0);
        QCOMPARE(dialog.session()->outcome().notConverted, 0); // of what is added
        QCOMPARE(textOf(dialog, "leftOutLabel"), u"2 left out"_s);
        QVERIFY(textOf(dialog, "eventsLabel").contains(u"3 events"_s));
        QCOMPARE(shownText(dialog, "notice:left-out-rows"), u"Rows are left out where “Attended” is “No”."_s);
        QTest::mouseClick(control<QPushButton>(dialog, "outcomeDetailsButton"), Qt::LeftButton);
        QStringList said;
        for (const auto *label : dialog.findChildren<QLabel *>())
            said << label->text();
        QVERIFY(!said.filter(u"2 rows left out"_s).isEmpty());
        keepPicture(dialog, u"import-rows-left-out"_s);

        // beside those that repeat others, in the order of the file
        dialog.session()->setUnwanted(everyDuplicate);
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->leftOutCount() == 3; }));
        QSignalSpy saved(dialog.session(), &ImportSession::leftOutSaved);
        dialog.session()->saveLeftOut(folder.filePath(u"out.csv"_s));
        QVERIFY(saved.wait());
        QFile file(folder.filePath(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString rows = QString::fromUtf8(file.readAll());
        QVERIFY2(rows.contains(u"c@d.co"_s) && rows.count(u"“Attended” is “No”"_s) == 2, qPrintable(rows));
        QVERIFY2(rows.indexOf(u"g@h.co"_s) < rows.indexOf(u"says the same as an earlier row"_s), qPrintable(rows));
        QCOMPARE(rows.count(u"e@f.co"_s), 0);

        QSignalSpy used(&dialog, &ImportDialog::mappingUsed);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        ImportDialog next(written(folder, bytes, u"b.csv"_s),
            into(QTimeZone::utc(), { { used.first().first().toByteArray(), used.first().last().toByteArray() } }));
        next.setAttribute(Qt::WA_DeleteOnClose, false);
        next.open();
        QVERIFY(waitUntilReady(next));
        QCOMPARE(next.session()->outcome().table.rowCount(), 3);
        QCOMPARE(textOf(next, "leftOutLabel"), u"2 left out"_s);
        action(next, u"Attended"_s, u"No"_s)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return next.session()->mapping().leftOut.isEmpty(); }));
        QVERIFY(waitUntilReady(next));
        QCOMPARE(next.session()->outcome().table.rowCount(), 5);
    }

    /// Where a value is no option: its rows may be those that are not wanted.
    void rowsAreLeftOutAtTheValuesOfAColumn()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,status,minutes\na@b.co,2026-03-18 10:00,Spring,Attended,1\n"
            "c@d.co,2026-03-18 10:01,Spring,Excused, 2\ne@f.co,2026-03-18 10:02,Spring, Excused,3\n",
            u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->rowsWithErrors(), 2);
        choose(dialog, "option:Excused", u"leave out these rows"_s);
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 1);
        QCOMPARE(dialog.session()->rowsWithErrors(), 0);
        QCOMPARE(textOf(dialog, "leftOutLabel"), u"2 left out"_s);
        QCOMPARE(control<QComboBox>(dialog, "option:Excused")->currentText(), u"leave out these rows"_s);
        for (const auto *label : dialog.findChildren<ElidedLabel *>())
            QVERIFY2(!label->text().contains(u"are not options of"_s), qPrintable(label->text()));
        keepPicture(dialog, u"import-value-left-out"_s);
        choose(dialog, "option:Excused", u"leave empty"_s);
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 3);
        QVERIFY(dialog.session()->mapping().leftOut.isEmpty());
    }

    /// What is chosen is marked; Return keeps it.
    void theColumnPickerMarksThePresentChoice()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        const auto picker = [&dialog](const char *name) {
            auto *combo = control<QComboBox>(dialog, name);
            combo->showPopup();
            return combo->findChild<ColumnPicker *>();
        };
        const auto isMarked = [](const ColumnPicker &one, const char *name) {
            return !one.findChild<QPushButton *>(QLatin1StringView(name))->icon().isNull();
        };
        QSignalSpy mapped(dialog.session(), &ImportSession::mappingChanged);
        ColumnPicker *open = picker("column:objectId");
        QVERIFY(open && isMarked(*open, "leaveOutButton") && !isMarked(*open, "sameForAllButton"));
        QVERIFY(!open->findChild<QListView *>()->currentIndex().isValid());
        keepPicture(*open, u"import-picker"_s);
        QPointer<ColumnPicker> gone(open);
        QTest::keyClick(open->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(gone.isNull());
        QCOMPARE(mapped.size(), 0);
        QVERIFY(dialog.session()->mapping().lineFor(u"objectId"_s)->columns.isEmpty());

        open = picker("column:email");
        QVERIFY(open && !isMarked(*open, "leaveOutButton"));
        QCOMPARE(open->findChild<QListView *>()->currentIndex().data(ColumnChoiceModel::ColumnRole).toInt(),
            dialog.session()->mapping().lineFor(u"email"_s)->columns.first());
        open->close();
    }
};

QTEST_MAIN(TestImportChoices)
#include "tst_importchoices.moc"
