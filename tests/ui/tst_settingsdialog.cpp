#include "domain/valuetext.h"
#include "support/keeppicture.h"
#include "ui/dialogs/erasurepanel.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/templatechangedialog.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(composer::UserSettings)

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setFocus();
        const int target = box->findData(data);
        QVERIFY(target >= 0);
        while (box->currentIndex() != target)
            QTest::keyClick(box, box->currentIndex() < target ? Qt::Key_Down : Qt::Key_Up);
        Q_EMIT box->activated(target);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(
            *qApp, qEnvironmentVariable("COMPOSER_SCHEME") == u"dark"_s ? theme::Scheme::Dark : theme::Scheme::Light);
    }

    void showsWhatIsSet()
    {
        const SettingsDialog dialog({ u"es"_s, u"ja_JP"_s, "Asia/Tokyo", UserSettings::Appearance::Dark });
        QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentText(), u"Español"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"formats"_s)->currentData().toString(), u"ja_JP"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"timeZone"_s)->currentData().toByteArray(), "Asia/Tokyo");
        QVERIFY(dialog.findChild<QRadioButton *>(u"appearanceDark"_s)->isChecked());
    }

    void itsOtherPartsHaveAHeading()
    {
        SettingsDialog dialog(UserSettings {});
        const auto *title = dialog.findChild<QLabel *>(u"settingsPartsTitle"_s);
        QVERIFY(title->isHidden()); // over nothing
        dialog.addPanel(new QWidget, u"Sends"_s);
        QVERIFY(!title->isHidden() && !title->text().isEmpty());
    }

    /// The sample of a locale is what the table writes in it.
    void theSampleIsWrittenAsTheTableDoes()
    {
        const SettingsDialog dialog({ u"es"_s, u"es_ES"_s, "UTC", UserSettings::Appearance::System });
        const QString shown = dialog.findChild<QComboBox *>(u"formats"_s)->currentText();
        const QString day = displayText(u"2026-03-18T10:00:00Z"_s, EventField::Timestamp,
            EventTemplate { {}, {}, {}, {}, {}, {} }, QLocale(u"es_ES"_s), QTimeZone::utc());
        QVERIFY2(shown.contains(day) && shown.contains(u"1234,5"_s), qPrintable(shown));
    }

    void tellsEveryChoiceAtOnce()
    {
        SettingsDialog dialog(UserSettings {});
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *hint = dialog.findChild<QWidget *>(u"restartHint"_s);
        dialog.findChild<QRadioButton *>(u"appearanceDark"_s)->click();
        QCOMPARE(dialog.settings().appearance, UserSettings::Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!hint->isVisible()); // seen at once
        choose(dialog.findChild<QComboBox *>(u"language"_s), u"ja"_s);
        QCOMPARE(dialog.settings().language, u"ja"_s);
        QVERIFY(hint->isVisible()); // seen after the next start, and said
        choose(dialog.findChild<QComboBox *>(u"language"_s), QString());
        QVERIFY(!hint->isVisible());
        choose(dialog.findChild<QComboBox *>(u"formats"_s), u"es_MX"_s);
        QCOMPARE(dialog.settings().formats, u"es_MX"_s);
        QCOMPARE(changed.last().first().value<UserSettings>(), dialog.settings());
    }

    void aZoneIsFoundByAPartOfItsName()
    {
        SettingsDialog dialog(UserSettings {});
        dialog.show();
        auto *zone = dialog.findChild<QComboBox *>(u"timeZone"_s);
        const auto type = [zone](const QString &text) {
            zone->lineEdit()->selectAll();
            QTest::keyClicks(zone->lineEdit(), text);
            zone->completer()->popup()->hide();
            QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        };
        type(u"madrid"_s);
        QCOMPARE(dialog.settings().zoneId, "Europe/Madrid");
        QVERIFY(zone->currentText().startsWith(u"Europe/Madrid"_s));
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        type(u"Atlantis"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(zone->currentText().startsWith(u"Europe/Madrid"_s));
    }

    void everythingIsReachedByKeyboardAndNamed()
    {
        SettingsDialog dialog(UserSettings {});
        dialog.show();
        QStringList reached;
        QWidget *at = dialog.findChild<QComboBox *>(u"language"_s);
        at->setFocus();
        for (int i = 0; i < 8; ++i) {
            reached << dialog.focusWidget()->objectName();
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : { u"language"_s, u"formats"_s, u"timeZone"_s, u"closeSettings"_s })
            QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
        QVERIFY(reached.indexOf(u"language"_s) < reached.indexOf(u"formats"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void pictures()
    {
        SettingsDialog dialog(UserSettings {});
        dialog.show();
        choose(dialog.findChild<QComboBox *>(u"language"_s), u"es"_s);
        keepPicture(dialog, u"settings"_s);
    }

    void aChangeOfTemplateSaysWhatIsLost()
    {
        const EventTemplate now { u"1"_s, u"Webinar"_s, u"contacts"_s,
            { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
                { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} } },
            {}, {} };
        const EventTemplate next { u"2"_s, u"Visit"_s, u"contacts"_s,
            { { u"title"_s, u"Headline"_s, TokenType::String, {}, {} },
                { u"place"_s, u"Place"_s, TokenType::String, {}, {} } },
            {}, {} };
        EventTable table(now);
        table.insertRows(0, 3);
        table.setText(1, EventField::token(1), u"45"_s);
        table.setState(2, RowState::Created);
        TemplateChangeDialog dialog(table, { now, next });
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox *>(u"templateChoice"_s)->count(), 1); // not its own
        auto *accept = dialog.findChild<QPushButton *>(u"changeTemplateAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        QStringList said;
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said << label->text();
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"Minutes: 1 values are lost"_s), qPrintable(all));
        QVERIFY(all.contains(u"under another name: Title → Headline"_s));
        QVERIFY(all.contains(u"New, and empty at first: Place"_s));
        QVERIFY(all.contains(u"1 events were sent already"_s));
        keepPicture(dialog, u"template-change"_s);
        QList<EventTemplate> chosen;
        connect(&dialog, &TemplateChangeDialog::chosen, this,
            [&chosen](const EventTemplate &eventTemplate) { chosen << eventTemplate; });
        accept->click();
        QCOMPARE(chosen, QList<EventTemplate> { next });
    }

    void withoutAnotherTemplateItSaysWhereToGetOne()
    {
        const EventTemplate only { u"1"_s, u"Webinar"_s, u"contacts"_s, {}, {}, {} };
        const TemplateChangeDialog dialog(EventTable(only), { only });
        QVERIFY(!dialog.findChild<QPushButton *>(u"changeTemplateAccept"_s)->isEnabled());
    }

    /// What is erased is what was looked for and shown, never what was typed since.
    void aPersonIsErasedOnlyAfterALook()
    {
        ErasurePanel panel;
        auto *address = panel.findChild<QLineEdit *>(u"erasureAddress"_s);
        auto *look = panel.findChild<QPushButton *>(u"erasureLook"_s);
        auto *erase = panel.findChild<QPushButton *>(u"erasureErase"_s);
        const auto *found = panel.findChild<QLabel *>(u"erasureFound"_s);
        QSignalSpy looks(&panel, &ErasurePanel::lookRequested);
        QSignalSpy erasures(&panel, &ErasurePanel::eraseRequested);
        QVERIFY(!erase->isEnabled());
        look->click();
        QCOMPARE(looks.size(), 0);
        address->setText(u" ana@example.com "_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(looks.takeFirst().first().toString(), u"ana@example.com"_s);
        panel.setWorking(true);
        QVERIFY(!look->isEnabled() && !erase->isEnabled() && !found->text().isEmpty());
        panel.showFound(u"3 events"_s, true);
        QVERIFY(erase->isEnabled());
        address->setText(u"bea@example.com"_s);
        QVERIFY(!erase->isEnabled() && found->text().isEmpty());
        look->click();
        panel.setWorking(true);
        panel.showFound(u"1 event"_s, true);
        erase->click();
        QCOMPARE(erasures.size(), 1);
        QCOMPARE(erasures.first().first().toString(), u"bea@example.com"_s);
        panel.setWorking(true);
        panel.showEnd(u"Erased."_s);
        QVERIFY(look->isEnabled() && !erase->isEnabled());
        QCOMPARE(found->text(), u"Erased."_s);
    }

    /// Older copies go only when the person says so, also where nothing else is left of the address.
    void olderCopiesAreDeletedOnlyWhenSaid()
    {
        ErasurePanel panel;
        auto *address = panel.findChild<QLineEdit *>(u"erasureAddress"_s);
        auto *copies = panel.findChild<QCheckBox *>(u"erasureCopies"_s);
        auto *erase = panel.findChild<QPushButton *>(u"erasureErase"_s);
        QSignalSpy erasures(&panel, &ErasurePanel::eraseRequested);
        QVERIFY(copies->isHidden());
        address->setText(u"ana@example.com"_s);
        panel.showFound(u"It is nowhere."_s, false, { u"/a/ledger.sqlite.before-5"_s });
        QVERIFY(!copies->isHidden() && !copies->isChecked() && !erase->isEnabled());
        QVERIFY(copies->toolTip().contains(u"before-5"_s));
        copies->setChecked(true);
        QVERIFY(erase->isEnabled());
        erase->click();
        QCOMPARE(erasures.takeFirst().at(1).toBool(), true);
        panel.showFound(u"3 events"_s, true, { u"/a/ledger.sqlite.before-5"_s });
        QVERIFY(!copies->isChecked() && erase->isEnabled());
        erase->click();
        QCOMPARE(erasures.takeFirst().at(1).toBool(), false);
        panel.showEnd(u"Erased."_s);
        QVERIFY(copies->isHidden() && !erase->isEnabled());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
