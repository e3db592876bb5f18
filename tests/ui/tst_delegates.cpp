#include "domain/datelanguage.h"
#include "domain/issue.h"
#include "ui/delegates/datetimedelegate.h"
#include "ui/delegates/enumerationdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestDelegates : public QObject
{
    Q_OBJECT

    static constexpr int severityRole = Qt::UserRole + 1;
    static constexpr int lockedRole = Qt::UserRole + 2;
    static constexpr int placeholderRole = Qt::UserRole + 3;
    QStandardItemModel m_model { 1, 1 };
    QWidget m_parent;

    QModelIndex cell(const QString &text)
    {
        m_model.setHorizontalHeaderLabels({ u"Status"_s });
        m_model.setData(m_model.index(0, 0), text, Qt::EditRole);
        return m_model.index(0, 0);
    }

    /// Opens an editor, shows the cell in it.
    QWidget *editorOf(const CellDelegate &delegate, const QModelIndex &index)
    {
        QWidget *editor = delegate.createEditor(&m_parent, {}, index);
        delegate.setEditorData(editor, index);
        return editor;
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void numbersAreTypedAsPeopleWriteThem()
    {
        const QLocale german(QLocale::German);
        const NumberDelegate delegate({}, german);
        const QModelIndex index = cell(u"1234.5"_s);
        auto *line = qobject_cast<QLineEdit *>(editorOf(delegate, index));
        QVERIFY(line);
        QCOMPARE(line->text(), u"1234,5"_s);
        QCOMPARE(line->accessibleName(), u"Status"_s);
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        delegate.setModelData(line, &m_model, index);
        QVERIFY2(changed.isEmpty(), "looking at a number does not change it");
        line->setText(u"7,25"_s);
        delegate.setModelData(line, &m_model, index);
        QCOMPARE(index.data(Qt::EditRole).toString(), u"7,25"_s); // the document reads it by locale
        QCOMPARE(NumberDelegate::typedNumber(u"1.234.5"_s, german), u"1.234.5"_s);
        delete line;
    }

    /// Views fill an open editor again whenever anything of its cell changes, as when the checks of a row end.
    void whatIsTypedStaysWhileItsCellIsChecked()
    {
        const CellDelegate plain({});
        const NumberDelegate number({}, QLocale(QLocale::German));
        const DateTimeDelegate moment({}, DateTimeField::Content::Moment, QTimeZone::utc());
        for (const CellDelegate *delegate :
            { &plain, static_cast<const CellDelegate *>(&number), static_cast<const CellDelegate *>(&moment) }) {
            const QModelIndex index = cell(u"1.5"_s);
            auto *line = qobject_cast<QLineEdit *>(editorOf(*delegate, index));
            QVERIFY(line);
            line->setText(u"half typed"_s);
            delegate->setEditorData(line, index);
            QCOMPARE(line->text(), u"half typed"_s);
            m_model.setData(index, u"another"_s, Qt::EditRole);
            delegate->setEditorData(line, index);
            QCOMPARE(line->text(), u"another"_s);
            delete line;
        }
        const EnumerationDelegate options({}, { { u"attended"_s, u"Attended"_s }, { u"left"_s, u"Left early"_s } });
        const QModelIndex index = cell(u"left"_s);
        auto *box = qobject_cast<QComboBox *>(editorOf(options, index));
        QVERIFY(box);
        box->setCurrentIndex(box->findText(u"Attended"_s));
        options.setEditorData(box, index);
        QCOMPARE(box->currentText(), u"Attended"_s);
        delete box;
    }

    void enumerationShowsLabelsAndKeepsValues()
    {
        const EnumerationDelegate delegate({}, { { u"attended"_s, u"Attended"_s }, { u"left"_s, u"Left early"_s } });
        const QModelIndex index = cell(u"left"_s);
        auto *box = qobject_cast<QComboBox *>(editorOf(delegate, index));
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"Left early"_s);
        box->setCurrentIndex(box->findText(u"Attended"_s));
        delegate.setModelData(box, &m_model, index);
        QCOMPARE(index.data(Qt::EditRole).toString(), u"attended"_s);
        delete box;
    }

    void valueThatIsNoOptionSurvivesBeingLookedAt()
    {
        const EnumerationDelegate delegate({}, { { u"attended"_s, u"Attended"_s } });
        const QModelIndex index = cell(u"Atended"_s);
        auto *box = qobject_cast<QComboBox *>(editorOf(delegate, index));
        QCOMPARE(box->currentText(), u"Atended"_s);
        delegate.setModelData(box, &m_model, index);
        QCOMPARE(index.data(Qt::EditRole).toString(), u"Atended"_s);
        box->setCurrentIndex(0);
        delegate.setModelData(box, &m_model, index);
        QCOMPARE(index.data(Qt::EditRole).toString(), QString());
        delete box;
    }

    void momentsAreShownInTheZoneAndStoredInUtc_data()
    {
        QTest::addColumn<DateTimeField::Content>("content");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QLocale>("locale");
        using Content = DateTimeField::Content;
        const QLocale english(u"en_US"_s);
        const QLocale spanish(u"es_ES"_s);
        const QLocale japanese(u"ja_JP"_s);
        const auto add = [](const char *name, Content kind, const QString &canonical, const QString &shown,
                             const QLocale &locale) { QTest::newRow(name) << kind << canonical << shown << locale; };
        add("winter", Content::Moment, u"2026-03-18T09:00:00Z"_s, u"18 Mar 2026 10:00"_s, english);
        add("summer", Content::Moment, u"2026-07-18T08:00:05Z"_s, u"18 jul 2026 10:00:05"_s, spanish);
        add("fraction", Content::Moment, u"2026-07-18T08:00:05.250Z"_s, u"2026/07/18 10:00:05.250"_s, japanese);
        add("date", Content::Date, u"2026-03-08T00:00:00Z"_s, u"8 mar 2026"_s, spanish);
        add("date, year first", Content::Date, u"2026-03-08T00:00:00Z"_s, u"2026/03/08"_s, japanese);
        add("date with time", Content::Date, u"2026-03-18T12:30:00Z"_s, u"18 Mar 2026 13:30"_s, QLocale::c());
        add("empty", Content::Moment, {}, {}, english);
        add("as typed", Content::Moment, u"18/03 around ten"_s, u"18/03 around ten"_s, spanish);
    }

    void momentsAreShownInTheZoneAndStoredInUtc()
    {
        QFETCH(DateTimeField::Content, content);
        QFETCH(QString, canonical);
        QFETCH(QString, shown);
        QFETCH(QLocale, locale);
        const QTimeZone madrid("Europe/Madrid");
        QCOMPARE(DateTimeField::shownText(canonical, content, madrid, locale), shown);
        QCOMPARE(DateTimeField::readText(shown, content, madrid, locale), canonical);
    }

    /// The zone's letters are those of the moment that is typed: in Madrid CET in March, CEST in July.
    void theZoneIsOfWhatStandsInTheField()
    {
        DateTimeField field(DateTimeField::Content::Moment);
        field.setLocale(QLocale(u"en_US"_s));
        field.setTimeZone(QTimeZone("Europe/Madrid"));
        field.resize(field.fontMetrics().horizontalAdvance(u"18 Mar 2026 10:00"_s) + 140, theme::controlHeight);
        field.show();
        field.setZoneShown(true);
        field.setValue(u"2026-03-18T09:00:00Z"_s);
        const auto *zone = field.findChild<QLabel *>();
        QCOMPARE(zone->text(), u"CET"_s);
        field.selectAll();
        QTest::keyClicks(&field, u"2026-07-18 10:00"_s);
        QCOMPARE(zone->text(), u"CEST"_s);
    }

    /// Several moments at once, or what is no time: no letters of the present season.
    void noLettersOfAZoneWhereNoMomentStands()
    {
        DateTimeField field(DateTimeField::Content::Moment);
        field.setLocale(QLocale(u"en_US"_s));
        field.setTimeZone(QTimeZone("Europe/Madrid"));
        field.resize(field.fontMetrics().horizontalAdvance(u"18 Mar 2026 10:00"_s) + 140, theme::controlHeight);
        field.show();
        field.setZoneShown(true);
        const auto *zone = field.findChild<QLabel *>();
        QVERIFY(zone->text().startsWith(u"CE"_s)); // the moment of the review
        field.setAnyMoment(true);
        QVERIFY2(!zone->text().startsWith(u"CE"_s), qPrintable(zone->text())); // the name of the zone has room
        field.setAnyMoment(false);
        field.setValue(u"3/4/26"_s);
        QVERIFY2(!zone->text().startsWith(u"CE"_s), qPrintable(zone->text())); // its name, when there is room
    }

    /// English formats in a Spanish window: the month is Spanish, in the field and in its calendar.
    void monthsHaveTheLanguageOfTheProgram()
    {
        const auto reset = qScopeGuard([] { setDateLanguage({}); });
        const QLocale english(u"en_US"_s);
        const QTimeZone utc = QTimeZone::utc();
        using Content = DateTimeField::Content;
        setDateLanguage(QLocale(u"es"_s));
        QCOMPARE(DateTimeField::shownText(u"2026-04-18T10:00:05Z"_s, Content::Moment, utc, english),
            u"18 abr 2026 10:00:05"_s);
        QCOMPARE(DateTimeField::readText(u"18 abr 2026"_s, Content::Date, utc, english), u"2026-04-18T00:00:00Z"_s);
        setDateLanguage(QLocale(u"ja"_s));
        QCOMPARE(DateTimeField::shownText(u"2026-04-18T00:00:00Z"_s, Content::Date, utc, english), u"2026/04/18"_s);
        setDateLanguage(QLocale(u"en"_s)); // its own language: as it is used to
        QCOMPARE(dateLocale(QLocale(u"en_GB"_s)), QLocale(u"en_GB"_s));
    }

    void everyMonthIsReadAsItIsShown()
    {
        for (const char *name : { "C", "en_US", "en_GB", "es_ES", "es_MX", "ja_JP", "de_DE", "fr_FR" }) {
            const QLocale locale(QString::fromLatin1(name));
            for (int month = 1; month <= 12; ++month) {
                const QString canonical = u"2026-%1-03T04:05:00Z"_s.arg(month, 2, 10, QChar(u'0'));
                const QString shown
                    = DateTimeField::shownText(canonical, DateTimeField::Content::Moment, QTimeZone::utc(), locale);
                QVERIFY2(shown != canonical && !shown.contains(u"03/04"_s), qPrintable(shown));
                const QString there
                    = DateTimeField::readText(shown, DateTimeField::Content::Moment, QTimeZone::utc(), locale);
                QVERIFY2(there == canonical, qPrintable(QString::fromLatin1(name) + u' ' + shown));
                QCOMPARE(DateTimeField::readText(
                             u"2026-03-18 10:00"_s, DateTimeField::Content::Moment, QTimeZone::utc(), locale),
                    u"2026-03-18T10:00:00Z"_s);
            }
        }
    }

    void whatCanBeReadTwoWaysIsNotReadByTheField()
    {
        // The document reads it, in the order of the person's locale, as a file would be, and shows the month by name.
        QCOMPARE(DateTimeField::readText(
                     u"3/4/2026 10:00"_s, DateTimeField::Content::Moment, QTimeZone::utc(), QLocale(u"es_ES"_s)),
            u"3/4/2026 10:00"_s);
    }

    void timeTheClocksJumpOverStaysAsTyped()
    {
        QCOMPARE(DateTimeField::readText(
                     u"2026-03-29 02:30"_s, DateTimeField::Content::Moment, QTimeZone("Europe/Madrid"), QLocale::c()),
            u"2026-03-29 02:30"_s);
    }

    void theSecondOfTwoEqualTimesStaysTheSecond()
    {
        DateTimeField field(DateTimeField::Content::Moment);
        field.setTimeZone(QTimeZone("Europe/Madrid"));
        field.setValue(u"2026-10-25T01:30:00Z"_s);
        QCOMPARE(field.text(), u"25 Oct 2026 02:30"_s);
        QCOMPARE(field.value(), u"2026-10-25T01:30:00Z"_s); // looking at it does not change it
        field.setText(u"2026-10-25 02:31"_s);
        QCOMPARE(field.value(), u"2026-10-25T00:31:00Z"_s); // what is typed is the first, as in a file
    }

    void calendarKeepsTheTimeOfDay()
    {
        DateTimeField field(DateTimeField::Content::Moment);
        field.setTimeZone(QTimeZone("Europe/Madrid"));
        field.setValue(u"2026-03-18T09:00:00Z"_s);
        field.show();
        QSignalSpy chosen(&field, &DateTimeField::dayChosen);
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 18));
        Q_EMIT calendar->activated(QDate(2026, 3, 20));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(field.value(), u"2026-03-20T09:00:00Z"_s);
        field.setValue(u"2026-03-18T09:00:15.250Z"_s);
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        const QList<QCalendarWidget *> calendars = field.findChildren<QCalendarWidget *>();
        Q_EMIT calendars.last()->activated(QDate(2026, 3, 20));
        QCOMPARE(field.value(), u"2026-03-20T09:00:15.250Z"_s); // to the millisecond
    }

    void issueTintsTheCellAndNamesTheHole()
    {
        CellRoles roles;
        roles.severity = severityRole;
        roles.placeholder = placeholderRole;
        const CellDelegate delegate(roles);
        const QModelIndex index = cell({});
        QImage plain(120, 29, QImage::Format_RGB32);
        QImage tinted = plain;
        QStyleOptionViewItem option;
        option.rect = plain.rect();
        option.palette = QApplication::palette();
        option.fontMetrics = QFontMetrics(option.font);
        const auto draw = [&](QImage &image) {
            QPainter painter(&image);
            delegate.paint(&painter, option, index);
        };
        draw(plain);
        m_model.setData(index, int(Severity::Error), severityRole);
        m_model.setData(index, u"missing"_s, placeholderRole);
        draw(tinted);
        const auto soft = theme::color(theme::Role::RefusedSoft, option.palette);
        QCOMPARE(tinted.pixelColor(1, 1), soft);
        QCOMPARE(plain.pixelColor(1, 1), theme::color(theme::Role::Surface, option.palette));
        int inked = 0;
        for (int x = 0; x < tinted.width(); ++x) {
            inked += tinted.pixelColor(x, 15) != soft;
        }
        QVERIFY2(inked > 5, "the word stands in the empty cell");
    }
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
