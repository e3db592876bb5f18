#include "importdialogsupport.h"
#include "ui/dialogs/importquestionbar.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

using namespace composer;
using namespace Qt::StringLiterals;

class TestImportDialog : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void previewModel()
    {
        const QTemporaryDir folder;
        CsvPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto preview = previewCsv(written(folder, spanishFile(), u"a.csv"_s));
        QVERIFY(preview.has_value());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPreview(*preview);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"estado"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"begona1@nube.test"_s);
    }

    void spanishFileIsReadAndAdded()
    {
        const QTemporaryDir folder;
        auto *dialog = new ImportDialog(
            written(folder, spanishFile(), u"asistentes_marzo.csv"_s), into(QTimeZone("Europe/Madrid"), {}, 3));
        const QPointer<ImportDialog> guard(dialog);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QSignalSpy used(dialog, &ImportDialog::mappingUsed);
        dialog->open();
        QVERIFY(waitUntilReady(*dialog));
        keepPicture(*dialog, u"import-es"_s);

        QCOMPARE(dialog->findChild<QComboBox *>(u"encodingCombo"_s)->currentData().toByteArray(),
            QByteArray("Windows-1252"));
        QCOMPARE(dialog->findChild<QComboBox *>(u"delimiterCombo"_s)->currentData().toString(), u";"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"numberCombo"_s)->currentText(), u"1.234,56"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"dateCombo"_s)->currentData().toInt(), int(DateOrder::DayMonthYear));
        const QString read = textOf(*dialog, "surenessLabel"); // not “surely”: a line is left out
        QVERIFY2(read.startsWith(u"read: all but 1 "), qPrintable(read));
        QVERIFY2(read.contains(u"dates have a day above 12"), qPrintable(read));
        QCOMPARE(dialog->findChild<QComboBox *>(u"column:tokens.minutes"_s)->currentText(), u"minutos"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"found:email"_s)->text(), foundByText(FoundBy::Name));
        QVERIFY(textOf(*dialog, "eventsLabel").contains(u"401"));
        QVERIFY(textOf(*dialog, "errorsLabel").startsWith(u"1 "));
        QVERIFY(textOf(*dialog, "unreadableLabel").startsWith(u"1 "));

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addEventsButton"_s), Qt::LeftButton);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(used.size(), 1);
        const auto table = imported[0][0].value<EventTable>();
        const auto source = imported[0][1].value<ImportSource>();
        QCOMPARE(table.rowCount(), 401);
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-01T09:00:00Z"_s);
        QCOMPARE(table.text(0, EventField::token(2)), u"1210.50"_s);
        QCOMPARE(table.source(0), (RowSource { 3, 1 }));
        QCOMPARE(source.import, 3);
        QCOMPARE(source.reading.encoding, QByteArray("Windows-1252"));
        QTRY_VERIFY(guard.isNull()); // closes itself
    }

    /// “Surely” is said of a file only where no line is left out.
    void aWholeFileIsReadSurely()
    {
        const QTemporaryDir folder;
        QByteArray whole = spanishFile();
        whole.chop(qstrlen("solo;tres;celdas\r\n"));
        ImportDialog dialog(written(folder, whole, u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        const QString read = textOf(dialog, "surenessLabel");
        QVERIFY2(read.startsWith(u"read surely: every line has 7 columns"), qPrintable(read));
    }

    /// Another program saves the file while its dialog is open: what is there now is read, and said.
    void aFileThatIsSavedAgainIsReadAnew()
    {
        const QTemporaryDir folder;
        const QString path = written(
            folder, "email,when,webinar,status,minutes\na@b.co,2026-03-18 09:05,Spring,Attended,52\n", u"team.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *session = dialog.findChild<ImportSession *>();
        QSignalSpy failed(session, &ImportSession::failed);
        QTest::qWait(20); // of the clock that dates files
        (void)written(
            folder, "webinar,email,when,status,minutes\nSpring,c@b.co,2026-03-18 09:05,Attended,52\n", u"team.csv"_s);
        session->setUnwanted({}); // the events are made once more
        QTRY_VERIFY(session->isReady() && session->wasReadAgain());
        const auto *message = dialog.findChild<MessageBar *>(u"importMessage"_s);
        QVERIFY2(
            message->message().contains(u"“team.csv” was saved again meanwhile"_s), qPrintable(message->message()));
        keepPicture(dialog, u"import-again"_s);
        QCOMPARE(failed.size(), 0);
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].value<EventTable>().text(0, EventField::Email), u"c@b.co"_s);
    }

    void doubtIsAskedOnce()
    {
        const QTemporaryDir folder;
        const QString path = written(
            folder, "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n", u"doubt.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *monthFirst = dialog.findChild<QPushButton *>(u"secondAnswerButton"_s);
        QTRY_VERIFY(monthFirst->isVisible());
        QVERIFY(textOf(dialog, "questionLabel").contains(u"03/04/2026"));
        // the events wait for the answer, and say so
        auto *session = dialog.findChild<ImportSession *>();
        QTRY_VERIFY(session->hasOutcome());
        QVERIFY(!dialog.findChild<QPushButton *>(u"addEventsButton"_s)->isEnabled());
        QVERIFY(textOf(dialog, "eventsLabel").contains(u"question"));
        keepPicture(dialog, u"import-doubt"_s);
        monthFirst->click();
        QVERIFY(!monthFirst->isVisible());
        QVERIFY(waitUntilReady(dialog));
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].value<EventTable>().text(0, EventField::Timestamp), u"2026-03-04T10:00:00Z"_s);
    }

    /// The sentence that follows a question takes its room: what stands below does not jump under the hand.
    void theAnswerMovesNothingBelow()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,status,minutes\na@b.co,3/4/26 9:30,Spring,Attended,52\nb@b.co,5/6/26 "
            "9:30,Spring,Attended,47\n",
            u"doubt.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.resize(1000, 760);
        dialog.open();
        auto *answer = dialog.findChild<QPushButton *>(u"secondAnswerButton"_s);
        QTRY_VERIFY(answer->isVisible());
        QTRY_VERIFY(dialog.session()->hasOutcome());
        QCoreApplication::sendPostedEvents();
        const auto *rows = dialog.findChild<QWidget *>(u"previewTable"_s);
        const auto *sentence = dialog.findChild<QLabel *>(u"surenessLabel"_s);
        QVERIFY(!sentence->isVisible());
        const auto top = [&] { return rows->mapTo(&dialog, QPoint()).y(); };
        const int before = top();
        answer->click();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(top(), before); // at once
        QVERIFY(waitUntilReady(dialog));
        QTRY_VERIFY(sentence->isVisible());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(top(), before);
    }

    /// More answers than buttons are offered as a list.
    void manyAnswersAreAList()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "Email,Registered on,Registration Time,Join Time,Leave Time\n"
            "a@b.co,2026-03-01,2026-03-10 08:00:00,2026-03-18 09:01:05,2026-03-18 10:01:05\n"
            "b@b.co,2026-03-02,2026-03-11 19:30:00,2026-03-18 09:02:40,2026-03-18 10:02:40\n",
            u"moments.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->question().has_value(); }, 10000));
        auto *list = control<QComboBox>(dialog, "answerList");
        QCOMPARE(list->count(), 4);
        QVERIFY(!dialog.findChild<QPushButton *>(u"firstAnswerButton"_s)->isVisible());
        const int at = list->findText(u"Join Time"_s, Qt::MatchContains);
        QVERIFY(at >= 0);
        list->setCurrentIndex(at);
        Q_EMIT list->activated(at);
        QVERIFY(waitUntilReady(dialog));
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].value<EventTable>().text(0, EventField::Timestamp), u"2026-03-18T09:01:05Z"_s);
    }

    /// Of several questions each says which of them it is.
    void severalQuestionsAreNumbered()
    {
        ImportQuestionBar bar;
        const auto said = [&bar] { return bar.findChild<QLabel *>(u"questionLabel"_s)->text(); };
        const ImportQuestion question { u"Which day is 5/6/26?"_s,
            { { u"5 June"_s, DateOrder::DayMonthYear }, { u"6 May"_s, DateOrder::MonthDayYear } }, u"When"_s };
        bar.setQuestion(question);
        QCOMPARE(said(), u"One question about “When”: Which day is 5/6/26?"_s);
        bar.setQuestion(question, { 1, 2 });
        QCOMPARE(said(), u"Question 1 of 2, about “When”: Which day is 5/6/26?"_s);

        const QTemporaryDir folder;
        const QString path = written(
            folder, "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n", u"doubt.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *session = dialog.findChild<ImportSession *>();
        QTRY_VERIFY(session->question().has_value());
        QCOMPARE(session->questionPlace(), (std::pair { 1, 1 }));
        session->answer(session->question()->answers.first().decision);
        QCOMPARE(session->questionPlace().first, 2); // should another come
    }

    void anAnswerIsRemembered()
    {
        const QTemporaryDir folder;
        const QString path = written(
            folder, "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n", u"doubt.csv"_s);
        QHash<QByteArray, QByteArray> saved;
        for (int time = 0; time < 2; ++time) {
            ImportDialog dialog(path, into(QTimeZone::utc(), saved));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            connect(&dialog, &ImportDialog::mappingUsed, this,
                [&](const QByteArray &fingerprint, const QByteArray &json) { saved.insert(fingerprint, json); });
            QSignalSpy imported(&dialog, &ImportDialog::imported);
            dialog.open();
            if (time == 0) {
                auto *monthFirst = dialog.findChild<QPushButton *>(u"secondAnswerButton"_s);
                QTRY_VERIFY(monthFirst->isVisible());
                monthFirst->click();
            }
            QVERIFY(waitUntilReady(dialog));
            dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
            QCOMPARE(imported.size(), 1);
            QCOMPARE(imported[0][0].value<EventTable>().text(0, EventField::Timestamp), u"2026-03-04T10:00:00Z"_s);
        }
    }

    void theTemplateIsAsked()
    {
        const QTemporaryDir folder;
        EventTemplate other = sampleTemplate();
        other.id = u"77"_s;
        other.name = u"Fair visit"_s;
        other.tokens = { other.tokens[0] };
        other.tokens[0].name = u"hall"_s;
        other.tokens[0].label = u"Hall"_s;
        QList<ImportDestination> destinations = into(QTimeZone("Europe/Madrid"));
        destinations.append({ other, QTimeZone::utc(), {}, u"draft-7"_s, u"Fair, Tokyo"_s, 4 });
        destinations.append({ other, QTimeZone::utc(), {}, {}, {}, 1 });

        // the columns tell which of them is meant
        ImportDialog dialog(
            written(folder, spanishFile(), u"a.csv"_s), { destinations[1], destinations[2], destinations[0] });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *templates = dialog.findChild<QComboBox *>(u"templateCombo"_s);
        auto *drafts = dialog.findChild<QComboBox *>(u"draftCombo"_s);
        QCOMPARE(templates->currentText(), u"Fair visit"_s); // an open draft comes first
        QVERIFY(drafts->isVisible());
        QVERIFY(drafts->currentText().contains(u"Fair, Tokyo"));
        QCOMPARE(dialog.destination().draftId, u"draft-7"_s);
        keepPicture(dialog, u"import-destination"_s);
        templates->setCurrentIndex(1);
        Q_EMIT templates->activated(1);
        QVERIFY(!drafts->isVisible());
        QTRY_VERIFY(dialog.findChild<QComboBox *>(u"column:tokens.minutes"_s));
        QVERIFY(waitUntilReady(dialog));
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].value<EventTable>().eventTemplate().id, sampleTemplate().id);

        // no draft open: the template that the columns fit
        ImportDialog fitting(written(folder, spanishFile(), u"a.csv"_s), { destinations[2], destinations[0] });
        fitting.setAttribute(Qt::WA_DeleteOnClose, false);
        fitting.open();
        QVERIFY(waitUntilReady(fitting));
        QCOMPARE(fitting.destination().eventTemplate.id, sampleTemplate().id);
        QCOMPARE(fitting.findChild<QComboBox *>(u"templateCombo"_s)->currentText(), sampleTemplate().name);

        // nothing tells: the events wait until it is said
        ImportDialog open(
            written(folder, "email,x\na@b.co,1\nb@b.co,2\n", u"b.csv"_s), { destinations[2], destinations[0] });
        open.setAttribute(Qt::WA_DeleteOnClose, false);
        open.open();
        QTRY_VERIFY(open.findChild<ImportSession *>()->hasOutcome());
        QVERIFY(!open.findChild<QPushButton *>(u"addEventsButton"_s)->isEnabled());
        QVERIFY(textOf(open, "eventsLabel").contains(u"template"));
        auto *choice = open.findChild<QComboBox *>(u"templateCombo"_s);
        QCOMPARE(choice->currentIndex(), -1);
        auto *unchosen = open.findChild<QLabel *>(u"unchosenLabel"_s);
        QVERIFY(unchosen->isVisible()); // in place of the fields of a template that nobody chose
        QVERIFY(!open.findChild<QComboBox *>(u"column:email"_s)->isVisible());
        keepPicture(open, u"import-template"_s);
        open.findChild<QPushButton *>(u"outcomeDetailsButton"_s)->click();
        const auto isSaid = [&open] { // nothing of the errors that the fields of one template would have
            const auto *first = open.findChild<QLabel *>(u"outcomeFirst"_s);
            return first && first->isVisible();
        };
        QTRY_VERIFY(isSaid());
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QVERIFY(waitUntilReady(open));
        QTRY_VERIFY(!isSaid());
        open.findChild<QPushButton *>(u"outcomeDetailsButton"_s)->click();
        QCOMPARE(open.destination().eventTemplate.id, u"77"_s);
        QVERIFY(!unchosen->isVisible());
        QVERIFY(open.findChild<QComboBox *>(u"column:email"_s)->isVisible());
    }

    /// The template of the draft on screen gives way to the one that such a file was mapped to before only where that
    /// one fits the file better.
    void aFileKnownToAnotherTemplateGoesThereOnlyWhenItFitsBetter()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, spanishFile(), u"a.csv"_s);
        QHash<QByteArray, QByteArray> saved;
        {
            ImportDialog before(path, into(QTimeZone::utc()));
            before.setAttribute(Qt::WA_DeleteOnClose, false);
            connect(&before, &ImportDialog::mappingUsed, this,
                [&](const QByteArray &fingerprint, const QByteArray &json) { saved.insert(fingerprint, json); });
            before.open();
            QVERIFY(waitUntilReady(before));
            before.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        }
        QCOMPARE(saved.size(), 1);
        EventTemplate other = sampleTemplate();
        other.id = u"77"_s;
        other.name = u"Fair visit"_s;
        const ImportDestination shown { other, QTimeZone::utc(), {}, u"draft-7"_s, u"Fair, Tokyo"_s, 4 };
        const ImportDestination known = into(QTimeZone::utc(), saved).first();
        ImportDialog alike(path, { shown, known });
        alike.setAttribute(Qt::WA_DeleteOnClose, false);
        alike.open();
        QVERIFY(waitUntilReady(alike));
        QCOMPARE(alike.destination().eventTemplate.id, u"77"_s);

        EventTemplate smaller = other;
        smaller.tokens.resize(1);
        const ImportDestination lacking { smaller, QTimeZone::utc(), {}, u"draft-7"_s, u"Fair, Tokyo"_s, 4 };
        ImportDialog dialog(path, { lacking, known });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.destination().eventTemplate.id, known.eventTemplate.id);
        // what is chosen by hand holds, however the file is read anew
        auto *templates = dialog.findChild<QComboBox *>(u"templateCombo"_s);
        templates->setCurrentIndex(0);
        Q_EMIT templates->activated(0);
        QVERIFY(waitUntilReady(dialog));
        choose(dialog, "headerCombo", u"header in line 1"_s);
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.destination().eventTemplate.id, u"77"_s);
    }

    /// Everything can be reached with Tab, in reading order: top to bottom, the options of a column after it, the
    /// details below their line.
    void focusOrderIsReadingOrder()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QTRY_VERIFY(dialog.findChild<QWidget *>(u"addExtraDataButton"_s)->isVisible()); // lines are built in turns
        open(dialog, "details:tokens.status");
        QStringList order;
        QWidget *widget = &dialog;
        do {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                && !widget->objectName().isEmpty())
                order.append(widget->objectName());
            widget = widget->nextInFocusChain();
        } while (widget != &dialog);
        const QStringList expected { u"newTemplateButton"_s, u"encodingCombo"_s, u"emptyTexts"_s, u"previewTable"_s,
            u"saveMappingButton"_s, u"column:email"_s, u"details:email"_s, u"column:tokens.status"_s,
            u"option:Atended"_s, u"details:tokens.status"_s, u"joinedColumn1"_s, u"findEdit"_s, u"replaceEdit"_s,
            u"caseCombo"_s, u"ifEmptyEdit"_s, u"nextExampleButton"_s, u"column:tokens.minutes"_s, u"extraDataPath"_s,
            u"addExtraDataButton"_s, u"saveUnreadableButton"_s, u"outcomeDetailsButton"_s, u"cancelButton"_s,
            u"addEventsButton"_s };
        qsizetype last = -1;
        for (const QString &name : expected) {
            const qsizetype at = order.indexOf(name);
            QVERIFY2(at > last, qPrintable(name + u" in "_s + order.join(u' ')));
            last = at;
        }
    }

    void readingIsChanged()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        auto *preview = dialog.findChild<QTableView *>(u"previewTable"_s);
        auto *encoding = dialog.findChild<QComboBox *>(u"encodingCombo"_s);
        QCOMPARE(preview->model()->index(1, 6).data().toString(), note);
        encoding->setCurrentIndex(encoding->findData(QByteArray("KOI8-R")));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QTRY_VERIFY(preview->model()->index(1, 6).data().toString() != note);
        QVERIFY(waitUntilReady(dialog));
        auto *header = dialog.findChild<QComboBox *>(u"headerCombo"_s);
        header->setCurrentIndex(header->count() - 1);
        Q_EMIT header->activated(header->currentIndex());
        QTRY_COMPARE(preview->model()->headerData(0, Qt::Horizontal).toString(), u"Column 1"_s);
        QCOMPARE(preview->model()->index(0, 0).data().toString(), u"email"_s);
    }

    /// A workbook has no letters and separators to choose; what was left out of it is said.
    void aWorkbookIsReadAsItIs()
    {
        ImportDialog dialog(QStringLiteral(TEST_DATA_DIR "/intake/libreoffice.xlsx"), into(QTimeZone("Europe/Madrid")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        for (const char *name : { "encodingCombo", "delimiterCombo", "quoteCombo" })
            QVERIFY(!dialog.findChild<QComboBox *>(QLatin1StringView(name))->isVisible());
        QVERIFY(dialog.findChild<QComboBox *>(u"headerCombo"_s)->isVisible());
        auto *message = dialog.findChild<MessageBar *>(u"importMessage"_s);
        QVERIFY(message->isVisible());
        keepPicture(dialog, u"import-workbook"_s);
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported.size(), 1);
        const auto table = imported[0][0].value<EventTable>();
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-18T09:02:00Z"_s);
        // the CSV made of it lives as long as somebody may write outcomes into its columns
        const auto source = imported[0][1].value<ImportSource>();
        QVERIFY(source.folder);
        QVERIFY(QFile::exists(source.path));
    }

    /// Events of HubSpot's shape name their template: nobody is asked.
    void theSheetIsChosenAndHiddenRowsAreLeftOut()
    {
        const QString cases = QStringLiteral(TEST_DATA_DIR "/../cases/inputs/");
        ImportDialog dialog(cases + u"hidden-rows.xlsx"_s, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->outcome().table.rowCount(), 4);
        auto *hidden = control<QCheckBox>(dialog, "hiddenRowsCheck");
        QVERIFY(hidden->isChecked());
        QVERIFY2(hidden->text().contains(u'2'), qPrintable(hidden->text()));
        QVERIFY(dialog.session()->file().notice.contains(u"hidden"_s));
        keepPicture(dialog, u"import-hidden-rows"_s);
        hidden->click();
        QVERIFY(QTest::qWaitFor(
            [&] { return dialog.session()->isReady() && dialog.session()->outcome().table.rowCount() == 2; }));
        QVERIFY(!hidden->isChecked());
        QVERIFY(hidden->isVisible()); // the way back

        ImportDialog book(cases + u"cover-sheet-first.xlsx"_s, into(QTimeZone::utc()));
        book.setAttribute(Qt::WA_DeleteOnClose, false);
        book.open();
        QVERIFY(waitUntilReady(book));
        auto *sheet = control<QComboBox>(book, "sheetCombo");
        QCOMPARE(sheet->currentText(), book.session()->file().sheet);
        QCOMPARE(sheet->count(), book.session()->file().sheets.size());
        QVERIFY(sheet->count() > 1);
        const QString first = book.session()->file().sheets.first();
        QVERIFY(first != book.session()->file().sheet);
        choose(book, "sheetCombo", first);
        QVERIFY(QTest::qWaitFor([&] { return book.session()->file().sheet == first; }));
    }

    void eventsChooseTheirTemplate()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "[{\"eventTemplateId\":\"1001298\",\"id\":\"order-7\",\"email\":\"ana@nube.test\",\"tokens\":{"
            "\"webinarName\":\"Spring\"}}]",
            u"events.json"_s);
        EventTemplate other = sampleTemplate();
        other.id = u"77"_s;
        other.name = u"Another one"_s;
        ImportDialog dialog(path, { { other, QTimeZone::utc(), {}, {}, {}, 1 }, into(QTimeZone::utc()).first() });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.destination().eventTemplate.id, u"1001298"_s);
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(imported[0][0].value<EventTable>().eventId(0), QByteArray("order-7"));
    }

    void whatIsNoTableIsSaidInPlace()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, "\xff\xd8\xff\xe0 JFIF", u"photo.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_VERIFY(textOf(dialog, "surenessLabel").contains(u"could not be read"));
        QVERIFY(!dialog.findChild<QPushButton *>(u"addEventsButton"_s)->isEnabled());
        keepPicture(dialog, u"import-jpeg"_s);
    }

    void closedWhileWorking()
    {
        QByteArray text("email,webinar\n");
        for (int i = 0; i < 200'000; ++i)
            text += "a" + QByteArray::number(i) + "@b.co,some webinar\n";
        const QTemporaryDir folder;
        const QString path = written(folder, text, u"big.csv"_s);
        for (const int after : { 0, 5, 40 }) {
            auto *dialog = new ImportDialog(path, into(QTimeZone::utc()));
            const QPointer<ImportDialog> guard(dialog);
            dialog->open();
            QTest::qWait(after);
            dialog->reject();
            QTRY_VERIFY(guard.isNull());
        }
    }

    void everyControlHasAName()
    {
        const QTemporaryDir folder;
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        open(dialog, "details:tokens.status");
        const auto controls = dialog.findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            const auto *button = qobject_cast<const QPushButton *>(control);
            const bool isControl = button || qobject_cast<const QComboBox *>(control)
                || qobject_cast<const QLineEdit *>(control) || qobject_cast<const QToolButton *>(control)
                || qobject_cast<const QCheckBox *>(control);
            if (control->parentWidget() && qobject_cast<const QLineEdit *>(control->parentWidget()))
                continue; // Qt's own
            if (!isControl || !control->isVisibleTo(&dialog))
                continue;
            QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
            const auto *check = qobject_cast<const QCheckBox *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || (check && !check->text().isEmpty()),
                qPrintable(control->objectName()));
        }
    }

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMPOSER_SCREENSHOTS"))
            QSKIP("COMPOSER_SCREENSHOTS names no folder");
        QString text
            = u"メールアドレス,日時,ウェビナー名,ステータス,参加時間,登録日,とても長い見出しのための非常に長い列の名前\r\n"_s;
        for (int i = 0; i < 50; ++i)
            text
                += u"taro%1@kaiyo.test,2026/3/%2 10:0%3,能力開発とタイムラインの表示設定に関する予算申請の説明会,Attended,%1,2026/3/1,デモを希望しています。来月に連絡してください。\r\n"_s
                       .arg(i)
                       .arg(1 + i % 28)
                       .arg(i % 10);
        const QTemporaryDir folder;
        theme::apply(*qApp, theme::Scheme::Dark);
        ImportDialog dialog(written(folder, QStringEncoder("windows-31j").encode(text), u"参加者一覧.csv"_s),
            into(QTimeZone("Asia/Tokyo")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.resize(900, 600);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        keepPicture(dialog, u"import-ja-dark"_s);
        theme::apply(*qApp, theme::Scheme::Light);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
