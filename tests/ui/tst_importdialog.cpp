#include "support/keeppicture.h"
#include "support/sampletemplate.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importoutcomepage.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QList<ImportDestination> into(const QTimeZone &zone, const QHash<QByteArray, QByteArray> &saved = {}, qint32 import = 1)
{
    return { { sampleTemplate(), zone, saved, {}, {}, import } };
}

/// Several accented letters: with one alone the dialog rightly asks for the encoding.
const QString note = u"una; dos años: reunión, después café en Málaga, ¿quizá más?"_s;

QByteArray spanishFile()
{
    QString text = u"email;fecha;webinar;estado;minutos;sala;notas\r\n"_s;
    const QStringList names { u"ana.garcia"_s, u"begona"_s, u"inigo"_s, u"sofia"_s };
    const QStringList states { u"Attended"_s, u"Registered"_s, u"Left early"_s };
    for (int i = 0; i < 400; ++i) {
        text += u"%1%2@nube.test;%3/03/2026 10:%4;Planning the spring launch;%5;1.2%6,50;Sala %2;\"%7\"\r\n"_s
                    .arg(names[i % 4])
                    .arg(i)
                    .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(states[i % 3])
                    .arg(10 + i % 80)
                    .arg(note);
    }
    text += u"sin estado@nube.test;18/03/2026 10:00;Planning the spring launch;Atended;4;;\r\n"_s;
    text += u"solo;tres;celdas\r\n"_s;
    return QStringEncoder("windows-1252").encode(text);
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

QString textOf(const ImportDialog &dialog, const char *name)
{
    const auto *label = dialog.findChild<QLabel *>(QLatin1StringView(name));
    return label ? label->text() : QString();
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    static bool waitUntilReady(ImportDialog &dialog)
    {
        auto *add = dialog.findChild<QPushButton *>(u"addEventsButton"_s);
        const bool ready = QTest::qWaitFor([add] { return add->isEnabled(); }, 10000);
        if (!ready) // says why, in the dialog's own words
            qWarning().noquote() << textOf(dialog, "questionLabel") << textOf(dialog, "eventsLabel") << add->toolTip();
        return ready;
    }

    template<typename Control>
    static Control *control(ImportDialog &dialog, const char *name)
    {
        Control *visible = nullptr;
        const bool found = QTest::qWaitFor([&] { // what was just made is shown by the event loop
            for (Control *one : dialog.findChildren<Control *>(QLatin1StringView(name)))
                visible = one->isVisible() ? one : visible;
            return visible != nullptr;
        });
        if (!found)
            qFatal("no visible %s", name);
        return visible;
    }
    static void choose(ImportDialog &dialog, const char *name, const QString &text)
    {
        auto *combo = control<QComboBox>(dialog, name);
        const int index = combo->findText(text);
        if (index < 0)
            qFatal("no %s in %s", qPrintable(text), name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    static void open(ImportDialog &dialog, const char *name) { QTest::mouseClick(control<QToolButton>(dialog, name), Qt::LeftButton); }
    /// Letters that the key map of a test does not have come in one piece, as from an input method.
    static void type(QLineEdit *editor, const QString &text)
    {
        editor->setFocus();
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(editor, c.toLatin1());
            } else {
                editor->insert(QString(c));
                Q_EMIT editor->textEdited(editor->text());
            }
        }
    }
    static QString shownText(ImportDialog &dialog, const char *name) { return control<ElidedLabel>(dialog, name)->text(); }
    static QStringList stepTexts(ImportDialog &dialog)
    {
        QStringList texts;
        for (const auto *label : dialog.findChild<QWidget *>(u"mappingDetails"_s)->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }

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

    /// The same event of another file keeps its id when the person says what makes it the same.
    void idsMadeOfFieldsAreOptedInAndKept()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, spanishFile(), u"abril.csv"_s);
        ImportDialog dialog(path, into(QTimeZone("Europe/Madrid")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        qint64 asked = 0;
        dialog.setCreatedBefore([&asked](const EventTable &table) -> Result<QList<qsizetype>> {
            asked = table.rowCount();
            return QList<qsizetype> { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };
        });
        dialog.show();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(asked, dialog.session()->outcome().table.rowCount());
        QCOMPARE(textOf(dialog, "createdBeforeLabel"), u"12 already created"_s);
        auto *wanted = dialog.findChild<QCheckBox *>(u"keyWanted"_s);
        auto *fields = dialog.findChild<QPushButton *>(u"keyFields"_s);
        QVERIFY(wanted && fields && !wanted->isChecked() && !fields->isVisibleTo(wanted->parentWidget()));
        const QByteArray random = dialog.session()->outcome().table.eventId(0);

        wanted->click();
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(dialog.session()->mapping().key, parseEventKey(u"identity,when,webinarName"_s, sampleTemplate()).value());
        QVERIFY2(fields->text().contains(u"Whom the event is for, When"_s), qPrintable(fields->text()));
        const QByteArray made = dialog.session()->outcome().table.eventId(0);
        QVERIFY(made != random);
        keepPicture(dialog, u"import-key"_s);

        const QList<QAction *> actions = fields->menu()->actions();
        const auto minutes = std::find_if(actions.cbegin(), actions.cend(),
            [](const QAction *action) { return action->data().toString() == "tokens.minutes"_L1; });
        QVERIFY(minutes != actions.cend() && !(*minutes)->isChecked());
        (*minutes)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return dialog.session()->mapping().key.fields.size() == 4; }));
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(dialog.session()->outcome().table.eventId(0) != made);

        // Kept with the mapping: the next file with these headers makes the same ids by itself.
        QSignalSpy used(&dialog, &ImportDialog::mappingUsed);
        dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
        QCOMPARE(used.size(), 1);
        ImportDialog next(written(folder, spanishFile(), u"mayo.csv"_s),
            into(QTimeZone("Europe/Madrid"), { { used.first().first().toByteArray(), used.first().last().toByteArray() } }));
        next.setAttribute(Qt::WA_DeleteOnClose, false);
        next.show();
        QVERIFY(waitUntilReady(next));
        QCOMPARE(next.session()->mapping().key.fields.size(), 4);
        QCOMPARE(next.session()->outcome().table.eventId(0), dialog.session()->outcome().table.eventId(0));
    }

    void spanishFileIsReadAndAdded()
    {
        const QTemporaryDir folder;
        auto *dialog = new ImportDialog(written(folder, spanishFile(), u"asistentes_marzo.csv"_s), into(QTimeZone("Europe/Madrid"), {}, 3));
        const QPointer<ImportDialog> guard(dialog);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QSignalSpy used(dialog, &ImportDialog::mappingUsed);
        dialog->open();
        QVERIFY(waitUntilReady(*dialog));
        keepPicture(*dialog, u"import-es"_s);

        QCOMPARE(dialog->findChild<QComboBox *>(u"encodingCombo"_s)->currentData().toByteArray(), QByteArray("Windows-1252"));
        QCOMPARE(dialog->findChild<QComboBox *>(u"delimiterCombo"_s)->currentData().toString(), u";"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"numberCombo"_s)->currentText(), u"1.234,56"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"dateCombo"_s)->currentData().toInt(), int(DateOrder::DayMonthYear));
        QVERIFY(textOf(*dialog, "surenessLabel").startsWith(u"read surely"));
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

    void mappingIsChangedAndRemembered()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, spanishFile(), u"a.csv"_s);
        QHash<QByteArray, QByteArray> saved;
        {
            ImportDialog dialog(path, into(QTimeZone("Europe/Madrid")));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            connect(&dialog, &ImportDialog::mappingUsed, this,
                [&](const QByteArray &fingerprint, const QByteArray &json) { saved.insert(fingerprint, json); });
            dialog.open();
            QVERIFY(waitUntilReady(dialog));
            auto *webinarColumn = dialog.findChild<QComboBox *>(u"column:tokens.webinarName"_s);
            webinarColumn->setCurrentIndex(webinarColumn->findText(u"notas"_s));
            Q_EMIT webinarColumn->activated(webinarColumn->currentIndex());
            auto *domain = dialog.findChild<QComboBox *>(u"column:domain"_s);
            domain->setCurrentIndex(1);
            Q_EMIT domain->activated(1);
            auto *constant = dialog.findChild<QLineEdit *>(u"constant:domain"_s);
            QTRY_VERIFY(constant->isVisible());
            QTest::keyClicks(constant, u"nube.test"_s);
            QVERIFY(waitUntilReady(dialog));
            QSignalSpy imported(&dialog, &ImportDialog::imported);
            dialog.findChild<QPushButton *>(u"addEventsButton"_s)->click();
            QCOMPARE(imported.size(), 1);
            const auto table = imported[0][0].value<EventTable>();
            QCOMPARE(table.text(0, EventField::token(0)), note);
            QCOMPARE(table.text(5, EventField::Domain), u"nube.test"_s);
        }
        QCOMPARE(saved.size(), 1);
        ImportDialog again(path, into(QTimeZone("Europe/Madrid"), saved));
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.open();
        QVERIFY(waitUntilReady(again));
        QCOMPARE(again.findChild<QComboBox *>(u"column:tokens.webinarName"_s)->currentText(), u"notas"_s);
        QCOMPARE(again.findChild<QLabel *>(u"found:tokens.webinarName"_s)->text(), foundByText(FoundBy::Before));
        QVERIFY(textOf(again, "mappingState").contains(QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s)));
        keepPicture(again, u"import-again"_s);
        // a way to start fresh, and back
        auto *change = again.findChild<QPushButton *>(u"switchMappingButton"_s);
        QVERIFY(change->isVisible());
        change->click();
        QVERIFY(textOf(again, "mappingState").isEmpty());
        QCOMPARE(again.findChild<QComboBox *>(u"column:tokens.webinarName"_s)->currentText(), u"webinar"_s);
        QVERIFY(waitUntilReady(again));
        change->click();
        QCOMPARE(again.findChild<QComboBox *>(u"column:tokens.webinarName"_s)->currentText(), u"notas"_s);
    }

    void doubtIsAskedOnce()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n", u"doubt.csv"_s);
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

    void anAnswerIsRemembered()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n", u"doubt.csv"_s);
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
        ImportDialog dialog(written(folder, spanishFile(), u"a.csv"_s), { destinations[1], destinations[2], destinations[0] });
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
        ImportDialog open(written(folder, "email,x\na@b.co,1\nb@b.co,2\n", u"b.csv"_s), { destinations[2], destinations[0] });
        open.setAttribute(Qt::WA_DeleteOnClose, false);
        open.open();
        QTRY_VERIFY(open.findChild<ImportSession *>()->hasOutcome());
        QVERIFY(!open.findChild<QPushButton *>(u"addEventsButton"_s)->isEnabled());
        QVERIFY(textOf(open, "eventsLabel").contains(u"template"));
        auto *choice = open.findChild<QComboBox *>(u"templateCombo"_s);
        QCOMPARE(choice->currentIndex(), -1);
        keepPicture(open, u"import-template"_s);
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QVERIFY(waitUntilReady(open));
        QCOMPARE(open.destination().eventTemplate.id, u"77"_s);
    }

    void aLineOpensToItsDetails()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,first,last,page,room\n ANA@b.co ,2026-03-18 10:00,Ana,Garcia,x.test/1,\nb@b.co,2026-03-18 11:00,Bo,Lee,https://x.test/2,A\n",
            u"details.csv"_s);
        ImportDialog dialog(path, into(QTimeZone::utc()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(waitUntilReady(dialog));
        choose(dialog, "column:tokens.webinarName", u"first"_s);
        open(dialog, "details:tokens.webinarName");
        QTest::mouseClick(control<QPushButton>(dialog, "joinColumnButton"), Qt::LeftButton);
        choose(dialog, "joinedColumn2", u"last"_s);
        auto *between = control<QLineEdit>(dialog, "joinWithEdit");
        between->clear();
        type(between, u" / "_s);
        auto *find = control<QLineEdit>(dialog, "findEdit");
        type(find, u"Garcia"_s);
        QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(find)); // typing is not disturbed by what it changes
        type(control<QLineEdit>(dialog, "replaceEdit"), u"García"_s);
        QVERIFY(stepTexts(dialog).contains(u"“Ana / Garcia” → “Ana / García”"_s));
        choose(dialog, "caseCombo", u"all capital"_s);
        QVERIFY(stepTexts(dialog).contains(u"“Ana / García” → “ANA / GARCÍA”"_s));
        QVERIFY(shownText(dialog, "lineExample").contains(u"ANA / GARCÍA"));
        QTest::mouseClick(control<QToolButton>(dialog, "nextExampleButton"), Qt::LeftButton);
        QVERIFY(shownText(dialog, "lineExample").contains(u"BO / LEE"));
        keepPicture(dialog, u"import-details"_s);

        choose(dialog, "column:timelineIFrame.url", u"page"_s);
        open(dialog, "details:timelineIFrame.url");
        type(control<QLineEdit>(dialog, "prefixEdit"), u"https://"_s);
        choose(dialog, "column:timelineIFrame.linkLabel", u"room"_s);
        open(dialog, "details:timelineIFrame.linkLabel");
        type(control<QLineEdit>(dialog, "ifEmptyEdit"), u"Open"_s);
        open(dialog, "details:timestamp");
        auto *zone = control<QComboBox>(dialog, "lineZoneCombo");
        zone->setCurrentIndex(zone->findData(QByteArray("Asia/Tokyo")));
        Q_EMIT zone->activated(zone->currentIndex());
        open(dialog, "details:email");
        choose(dialog, "caseCombo", u"all small"_s);

        // one column to a second target, and a value inside the extra data
        choose(dialog, "column:domain", u"room"_s);
        type(control<QLineEdit>(dialog, "extraDataPath"), u"person.first"_s);
        control<QPushButton>(dialog, "addExtraDataButton")->click();
        choose(dialog, "column:extraData.person.first", u"first"_s);
        type(control<QLineEdit>(dialog, "extraDataPath"), u"person"_s);
        control<QPushButton>(dialog, "addExtraDataButton")->click();
        QVERIFY(!textOf(dialog, "extraDataError").isEmpty());

        QVERIFY(waitUntilReady(dialog));
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QSignalSpy used(&dialog, &ImportDialog::mappingUsed);
        control<QPushButton>(dialog, "addEventsButton")->click();
        QCOMPARE(imported.size(), 1);
        const auto table = imported[0][0].value<EventTable>();
        QCOMPARE(table.text(0, EventField::token(0)), u"ANA / GARCÍA"_s);
        QCOMPARE(table.text(0, EventField::Email), u"ana@b.co"_s);
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-18T01:00:00Z"_s);
        QCOMPARE(table.text(0, EventField::IframeUrl), u"https://x.test/1"_s);
        QCOMPARE(table.text(1, EventField::IframeUrl), u"https://x.test/2"_s);
        QCOMPARE(table.text(0, EventField::IframeLinkLabel), u"Open"_s);
        QCOMPARE(table.text(1, EventField::IframeLinkLabel), u"A"_s);
        QCOMPARE(table.text(1, EventField::Domain), u"A"_s);
        QCOMPARE(table.text(0, EventField::ExtraData), u"{\"person\":{\"first\":\"Ana\"}}"_s);
        QVERIFY(used[0][1].toByteArray().contains("Asia/Tokyo"));
    }

    void unknownOptionsAreMatched()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, spanishFile(), u"a.csv"_s);
        QHash<QByteArray, QByteArray> saved;
        for (int time = 0; time < 2; ++time) {
            ImportDialog dialog(path, into(QTimeZone("Europe/Madrid"), saved));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            connect(&dialog, &ImportDialog::mappingUsed, this,
                [&](const QByteArray &fingerprint, const QByteArray &json) { saved.insert(fingerprint, json); });
            dialog.open();
            QVERIFY(waitUntilReady(dialog));
            if (time == 0) {
                open(dialog, "details:tokens.status");
                auto *nearest = control<QPushButton>(dialog, "nearest:Atended");
                QVERIFY(nearest->isVisible());
                QCoreApplication::processEvents(); // the line opens
                keepPicture(dialog, u"import-options"_s);
                nearest->click();
                QVERIFY(!nearest->isVisible());
                QCOMPARE(control<QComboBox>(dialog, "option:Atended")->currentData().toString(), u"attended"_s);
                QVERIFY(waitUntilReady(dialog));
            }
            QSignalSpy imported(&dialog, &ImportDialog::imported);
            control<QPushButton>(dialog, "addEventsButton")->click();
            QCOMPARE(imported.size(), 1);
            QCOMPARE(imported[0][0].value<EventTable>().text(400, EventField::token(1)), u"attended"_s);
        }
    }

    void whatWillHappenIsSaid()
    {
        const QTemporaryDir folder;
        QByteArray bytes = spanishFile();
        bytes += "ana.garcia0@nube.test;01/03/2026 10:00;Planning the spring launch;Attended;1.210,50;Sala 0;\"una; dos a\xf1os\"\r\n";
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
        QVERIFY2(all.contains(u"row 402 of the file"), qPrintable(all));
        QVERIFY2(all.contains(u"1 duplicates"), qPrintable(all));
        QVERIFY2(all.contains(u"line 403"), qPrintable(all));
        QVERIFY(page->findChild<QPushButton *>(u"saveUnreadableLines"_s)->isVisible());
        keepPicture(dialog, u"import-outcome"_s);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(!page->isVisible());
    }

    void whatMeansEmptyIsChosen()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,webinar,minutes\na@b.co,2026-03-18 10:00,None,NULL\nc@d.co,2026-03-18 10:00,Spring,-\ne@f.co,2026-03-18 10:00,Spring,3\n", u"a.csv"_s);
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
            "e@f.co,2026-03-18 10:00,3\ng@h.co,2026-03-18 10:00,4\na@b.co,2026-03-18 10:00,1\n", u"abril.csv"_s);
        EventTable draft(sampleTemplate());
        EventDraft known;
        known.email = u"g@h.co"_s;
        known.timestamp = u"2026-03-18T10:00:00Z"_s;
        known.tokens = { {}, {}, u"4"_s };
        draft.appendDraft(known);
        const QList<ImportDestination> destinations { { sampleTemplate(), QTimeZone::utc(), {}, u"d1"_s, u"March"_s, 2, draft },
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

        QSignalSpy saved(dialog.session(), &ImportSession::leftOutSaved);
        dialog.session()->saveLeftOut(folder.filePath(u"rest.csv"_s));
        QVERIFY(saved.wait());
        QFile rest(folder.filePath(u"rest.csv"_s));
        QVERIFY(rest.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = rest.readAll().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines[0].startsWith("\xef\xbb\xbf" "email,when,minutes,_line,_event_id,_status,_reason"), lines[0].constData());
        QVERIFY2(lines[1].startsWith("a@b.co,2026-03-18 10:00,1,4,") && lines[1].contains(",skipped,says the same as an earlier row"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("e@f.co,") && lines[2].contains("an earlier send created it"), lines[2].constData());
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

    /// Everything can be reached with Tab, in reading order: top to bottom, the details below their line.
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
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->objectName().isEmpty())
                order.append(widget->objectName());
            widget = widget->nextInFocusChain();
        } while (widget != &dialog);
        const QStringList expected { u"encodingCombo"_s, u"emptyTexts"_s, u"previewTable"_s, u"saveMappingButton"_s, u"column:email"_s,
            u"details:email"_s, u"column:tokens.status"_s, u"details:tokens.status"_s, u"joinedColumn1"_s, u"findEdit"_s,
            u"replaceEdit"_s, u"caseCombo"_s, u"ifEmptyEdit"_s, u"option:Atended"_s, u"nextExampleButton"_s,
            u"column:tokens.minutes"_s, u"extraDataPath"_s, u"addExtraDataButton"_s, u"saveUnreadableButton"_s,
            u"outcomeDetailsButton"_s, u"cancelButton"_s, u"addEventsButton"_s };
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
    void eventsChooseTheirTemplate()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "[{\"eventTemplateId\":\"1001298\",\"id\":\"order-7\",\"email\":\"ana@nube.test\",\"tokens\":{\"webinarName\":\"Spring\"}}]",
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
            const bool isControl = button || qobject_cast<const QComboBox *>(control) || qobject_cast<const QLineEdit *>(control)
                || qobject_cast<const QToolButton *>(control) || qobject_cast<const QCheckBox *>(control);
            if (control->parentWidget() && qobject_cast<const QLineEdit *>(control->parentWidget()))
                continue; // Qt's own
            if (!isControl || !control->isVisibleTo(&dialog))
                continue;
            QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
            const auto *check = qobject_cast<const QCheckBox *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (check && !check->text().isEmpty()),
                qPrintable(control->objectName()));
        }
    }

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMPOSER_SCREENSHOTS"))
            QSKIP("COMPOSER_SCREENSHOTS names no folder");
        QString text = u"メールアドレス,日時,ウェビナー名,ステータス,参加時間,登録日,とても長い見出しのための非常に長い列の名前\r\n"_s;
        for (int i = 0; i < 50; ++i)
            text += u"taro%1@kaiyo.test,2026/3/%2 10:0%3,能力開発とタイムラインの表示設定に関する予算申請の説明会,Attended,%1,2026/3/1,デモを希望しています。来月に連絡してください。\r\n"_s.arg(i).arg(1 + i % 28).arg(i % 10);
        const QTemporaryDir folder;
        theme::apply(*qApp, theme::Scheme::Dark);
        ImportDialog dialog(written(folder, QStringEncoder("windows-31j").encode(text), u"参加者一覧.csv"_s), into(QTimeZone("Asia/Tokyo")));
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
