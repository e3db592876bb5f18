#include "importdialogsupport.h"
#include "ui/dialogs/importoutcomepage.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>

#include <map>

using namespace composer;
using namespace Qt::StringLiterals;

class TestImportOutcome : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void whatWillHappenIsSaid()
    {
        const QTemporaryDir folder;
        QByteArray bytes = spanishFile();
        bytes += "ana.garcia0@nube.test;01/03/2026 10:00;Planning the spring launch;Attended;1.210,50;Sala 0;\"una; "
                 "dos a\xf1os\"\r\n";
        ImportDialog dialog(written(folder, bytes, u"asistentes_marzo.csv"_s), into(QTimeZone("Europe/Madrid")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *details = control<QPushButton>(dialog, "outcomeDetailsButton");
        QTest::mouseClick(details, Qt::LeftButton);
        auto *page = dialog.outcomePage();
        QVERIFY(page->isVisible());
        QStringList said;
        for (const auto *label : page->findChildren<QLabel *>())
            said.append(label->text());
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"Atended"), qPrintable(all));
        QVERIFY2(all.contains(u"line 402 of the file"), qPrintable(all));
        QVERIFY2(all.contains(u"1 duplicates"), qPrintable(all));
        QVERIFY2(all.contains(u"line 403"), qPrintable(all));
        QVERIFY(page->findChild<QPushButton *>(u"saveUnreadableLines"_s)->isVisible());
        keepPicture(dialog, u"import-outcome"_s);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(!page->isVisible());
    }

    /// Before it stands in a draft: what is read by its meaning, and each doubt that the draft will show.
    void whatIsUnderstoodAndWhatIsMissedIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,status,minutes\na@b.co,2026-03-18 10:00,Spring,Teilgenommen,1\n"
            "c@d.co,2026-03-18 10:01,Spring,Attended,2\n,2026-03-18 10:02,,Attended,3\n",
            u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        const QString read = textOf(dialog, "surenessLabel");
        QVERIFY2(read.startsWith(u"read: "_s) && read.contains(u"1 values by their meaning"_s), qPrintable(read));
        QTest::mouseClick(control<QPushButton>(dialog, "outcomeDetailsButton"), Qt::LeftButton);
        QStringList said;
        for (const auto *label : dialog.outcomePage()->findChildren<QLabel *>())
            said.append(label->text());
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"“Teilgenommen” as Attended in Status"_s), qPrintable(all));
        QVERIFY2(all.contains(u"“planned” of the extra data"_s), qPrintable(all));
        // as many as the draft counts, rule by rule
        std::map<std::pair<int, int>, qsizetype> counted;
        for (const Issue &issue : checkEvents(dialog.session()->outcome().table, { systemClock().epochMs() }))
            ++counted[{ int(issue.rule), issue.field.value() }];
        QVERIFY(counted.size() >= 4);
        QCOMPARE(dialog.session()->issues().size(), qsizetype(counted.size()));
        for (const IssueGroupRows &group : dialog.session()->issues()) {
            const qsizetype rows = counted[{ int(group.first.rule), group.first.field.value() }];
            QCOMPARE(qsizetype(group.rows.size()), rows);
        }
    }

    void whatMeansEmptyIsChosen()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,minutes\na@b.co,2026-03-18 10:00,None,NULL\nc@d.co,2026-03-18 "
            "10:00,Spring,-\ne@f.co,2026-03-18 10:00,Spring,3\n",
            u"a.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *button = control<QPushButton>(dialog, "emptyTexts");
        QCOMPARE(button->text(), u"Empty too: “NULL”, “-”"_s);
        QCOMPARE(dialog.session()->outcome().notConverted, 0);
        const auto action = [button](const QString &text) {
            for (QAction *one : button->menu()->actions()) {
                if (one->data().toString() == text)
                    return one;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(action(u"NULL"_s)->isChecked() && action(u"-"_s)->isChecked() && !action(u"None"_s)->isChecked());
        QVERIFY2(action(u"None"_s)->text().contains(u"1"_s), qPrintable(action(u"None"_s)->text()));
        action(u"-"_s)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->mapping().keptTexts.contains(u"-"_s); }));
        action(u"None"_s)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->mapping().emptyTexts.size() == 2; }));
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().notConverted, 1); // "-" is no number
        QCOMPARE(dialog.session()->outcome().table.text(0, EventField::token(0)), QString());
        // any other text
        for (QAction *one : button->menu()->actions()) {
            if (one->data().isNull() && !one->isSeparator())
                one->trigger();
        }
        auto *asked = dialog.findChild<QInputDialog *>(u"emptyTextDialog"_s);
        QVERIFY(asked);
        asked->setTextValue(u" Spring "_s);
        asked->accept();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.text(1, EventField::token(0)), QString());
        QSignalSpy used(&dialog, &ImportDialog::mappingUsed);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QVERIFY(used.first().last().toByteArray().contains("\"keptTexts\""));
    }

    /// Nothing is left out by itself; what is, is counted and can be saved, to be dropped again one day.
    void duplicatesAreLeftOutOnRequest()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,minutes\na@b.co,2026-03-18 10:00,1\nc@d.co,2026-03-18 10:00,2\na@b.co,2026-03-18 10:00,1\n"
            "e@f.co,2026-03-18 10:00,3\ng@h.co,2026-03-18 10:00,4\na@b.co,2026-03-18 10:00,1\n",
            u"abril.csv"_s);
        EventTable draft(sampleTemplate());
        EventDraft known;
        known.email = u"g@h.co"_s;
        known.timestamp = u"2026-03-18T10:00:00Z"_s;
        known.tokens = { {}, {}, u"4"_s };
        draft.appendDraft(known);
        const QList<ImportDestination> destinations { { sampleTemplate(), QTimeZone::utc(), {}, u"d1"_s, u"March"_s, 2,
                                                          draft },
            { sampleTemplate(), QTimeZone::utc(), {}, {}, {}, 1 } };
        ImportDialog dialog(path, destinations);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setCreatedBefore([](const EventTable &table) -> Result<QList<qsizetype>> {
            QList<qsizetype> rows;
            for (qsizetype row = 0; row < table.rowCount(); ++row) {
                if (table.text(row, EventField::Email) == "e@f.co"_L1)
                    rows.append(row);
            }
            return rows;
        });
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 6);
        QCOMPARE(textOf(dialog, "duplicatesLabel"), u"3 duplicates"_s);
        QCOMPARE(textOf(dialog, "createdBeforeLabel"), u"1 already created"_s);
        QTest::mouseClick(control<QPushButton>(dialog, "outcomeDetailsButton"), Qt::LeftButton);
        auto *leaveOut = control<QCheckBox>(dialog, "leaveOutDuplicates");
        QCOMPARE(leaveOut->text(), u"Leave out the 3 duplicates"_s);
        QVERIFY(!leaveOut->isChecked());
        auto *save = dialog.findChild<QPushButton *>(u"saveLeftOutButton"_s);
        QVERIFY(!save->isVisible());
        keepPicture(dialog, u"import-repeats"_s);

        leaveOut->setFocus();
        QTest::keyClick(leaveOut, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->leftOutCount() == 3; }));
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(leaveOut->isChecked() && leaveOut->hasFocus());
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 3);
        QCOMPARE(dialog.session()->outcome().table.text(0, EventField::Email), u"a@b.co"_s);
        QCOMPARE(dialog.session()->outcome().table.source(2).record, 4); // as in the file
        QVERIFY(!control<QLabel>(dialog, "leftOutLabel")->text().isEmpty());
        QVERIFY(!dialog.findChild<QLabel *>(u"duplicatesLabel"_s)->isVisible());
        QCOMPARE(dialog.findChild<QPushButton *>(u"addEventsButton"_s)->text(), u"Add 3 events"_s);
        control<QCheckBox>(dialog, "leaveOutCreated")->click();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->leftOutCount() == 4; }));
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(textOf(dialog, "leftOutLabel"), u"4 left out"_s);
        QVERIFY(save->isVisible());
        keepPicture(dialog, u"import-repeats-left-out"_s);

        // Not over the file that is imported.
        QSignalSpy failed(dialog.session(), &ImportSession::failed);
        QFile input(dialog.session()->path());
        QVERIFY(input.open(QIODevice::ReadOnly));
        const QByteArray whole = input.readAll();
        dialog.session()->saveLeftOut(dialog.session()->path());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(input.seek(0) && input.readAll() == whole);

        QSignalSpy saved(dialog.session(), &ImportSession::leftOutSaved);
        dialog.session()->saveLeftOut(folder.filePath(u"rest.csv"_s));
        QVERIFY(saved.wait());
        QFile rest(folder.filePath(u"rest.csv"_s));
        QVERIFY(rest.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = rest.readAll().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines[0].startsWith("\xef\xbb\xbf"
                                     "email,when,minutes,_line,_event_id,_status,_reason"),
            lines[0].constData());
        QVERIFY2(lines[1].startsWith("a@b.co,2026-03-18 10:00,1,4,")
                && lines[1].contains(",skipped,says the same as an earlier row"),
            lines[1].constData());
        QVERIFY2(
            lines[2].startsWith("e@f.co,") && lines[2].contains("an earlier send created it"), lines[2].constData());
        QVERIFY2(lines[3].startsWith("g@h.co,") && lines[3].contains("is in the draft already"), lines[3].constData());

        // Another draft knows nothing of these; the choice stays.
        auto *draftCombo = dialog.findChild<QComboBox *>(u"draftCombo"_s);
        draftCombo->setCurrentIndex(1);
        Q_EMIT draftCombo->activated(1);
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->leftOutCount() == 3; }));
        QVERIFY(waitUntilReady(dialog));
        leaveOut->click();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->leftOutCount() == 1; }));
    }
};

QTEST_MAIN(TestImportOutcome)
#include "tst_importoutcome.moc"
