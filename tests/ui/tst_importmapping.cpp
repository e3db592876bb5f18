#include "importdialogsupport.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>

using namespace composer;
using namespace Qt::StringLiterals;

class TestImportMapping : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

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
        QCOMPARE(
            dialog.session()->mapping().key, parseEventKey(u"identity,when,webinarName"_s, sampleTemplate()).value());
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
            into(QTimeZone("Europe/Madrid"),
                { { used.first().first().toByteArray(), used.first().last().toByteArray() } }));
        next.setAttribute(Qt::WA_DeleteOnClose, false);
        next.show();
        QVERIFY(waitUntilReady(next));
        QCOMPARE(next.session()->mapping().key.fields.size(), 4);
        QCOMPARE(next.session()->outcome().table.eventId(0), dialog.session()->outcome().table.eventId(0));
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

    void aLineOpensToItsDetails()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,first,last,page,room\n ANA@b.co ,2026-03-18 10:00,Ana,Garcia,x.test/1,\nb@b.co,2026-03-18 "
            "11:00,Bo,Lee,https://x.test/2,A\n",
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
};

QTEST_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
