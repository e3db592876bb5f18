// The template's page and the sheets around it and around a live send, in three languages, light and dark, from the
// smallest size to a wide one: what can take the focus has a name, and no text is cut off. COMPOSER_SCREENSHOTS=FOLDER
// keeps pictures.
#include "domain/templateids.h"
#include "planning/sendingrules.h"
#include "support/keeppicture.h"
#include "support/pagescan.h"
#include "support/sampletemplate.h"
#include "templates/templateproposal.h"
#include "ui/dialogs/appiddialog.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/sendingrulespanel.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/templatechoicedialog.h"
#include "ui/dialogs/templatedifferencedialog.h"
#include "ui/document/templatedocument.h"
#include "ui/pages/templatecardpanel.h"
#include "ui/pages/templatepage.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/holdbanner.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

EventTable rowsOf(const EventTemplate &eventTemplate)
{
    EventTable rows(eventTemplate);
    EventDraft draft;
    draft.email = u"ana@brisa.test"_s;
    draft.timestamp = u"2026-03-18T09:00:00Z"_s;
    draft.tokens = { u"Planificar el lanzamiento de primavera"_s, u"attended"_s, u"52"_s, u"2026-02-23T00:00:00Z"_s };
    rows.appendDraft(draft);
    draft.tokens[1] = u"no_show"_s;
    rows.appendDraft(draft);
    return rows;
}

/// At HubSpot, with two tokens that are new and a name that is none.
TemplateRecord edited()
{
    TemplateRecord record = TemplateRecord::fromHubSpot(sampleTemplate());
    record.readAt = QDateTime(QDate(2026, 2, 3), QTime(9, 0), QTimeZone::utc());
    record.account = u"Kaiyo"_s;
    record.origin = u"asistentes.csv"_s;
    for (const QString &name : { u"company"_s, u"question"_s }) {
        Token token;
        token.name = name;
        token.label = name;
        record.eventTemplate.tokens.append(token);
    }
    record.eventTemplate.detailTemplate += u"\n{{compania}}"_s;
    return record;
}

Connection kaiyo()
{
    Connection connection;
    connection.id = u"kaiyo"_s;
    connection.name = u"Kaiyo"_s;
    connection.facts.hubId = u"4711234"_s;
    connection.facts.type = u"STANDARD"_s;
    connection.facts.user = u"marta.ruiz@kaiyo.test"_s;
    return connection;
}

PlanSummary liveSummary()
{
    PlanSummary summary;
    summary.events = 992;
    summary.records = 988;
    summary.contactsThatMayBeCreated = 412;
    summary.emailsThatWouldChange = 2;
    summary.properties = { { u"last_webinar_minutes"_s, 744 } };
    summary.firstMs = 1773824400000;
    summary.lastMs = 1773916800000;
    summary.withoutTimestamp = 40;
    summary.requests = 10;
    summary.expectedMs = 2000;
    summary.leftOut[size_t(LeftOut::WithErrors)] = 8;
    summary.leftOut[size_t(LeftOut::Suppressed)] = 3;
    return summary;
}

} // namespace

class TestEveryTemplate : public QObject
{
    Q_OBJECT

    QTranslator m_translator;

    void speak(const QString &language, theme::Scheme scheme)
    {
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        theme::apply(*qApp, scheme);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
    }
    static void check(QWidget &window, const QString &what)
    {
        QTest::qWait(50); // wrapped texts in nested layouts take several rounds
        keepPicture(window, what);
        const QStringList unnamed = nameless(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(what + u" has no name for "_s + unnamed.join(u"; "_s)));
        const QStringList cut = cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(what + u" cuts off "_s + cut.join(u"; "_s)));
    }

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void thePageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            for (const QSize size :
                { QSize(1024, 640), QSize(1092, 614), QSize(1230, 720), QSize(1280, 800), QSize(1680, 950) }) {
                for (const bool isDark : { false, true })
                    QTest::addRow(
                        "%s %dx%d %s", qPrintable(language), size.width(), size.height(), isDark ? "dark" : "light")
                        << language << size << isDark;
            }
        }
    }

    void thePageIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        speak(language, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QString tag
            = u"template-%1-%2-%3-"_s.arg(language).arg(size.width()).arg(isDark ? u"dark"_s : u"light"_s);
        TemplateDocument document(edited());
        MainWindow window;
        window.resize(size);
        window.setDrafts({ { u"d1"_s, u"asistentes-webinar"_s, u"1,003"_s, {} } });
        window.setTemplates({ { u"t1"_s, u"Webinar registration"_s, {}, {} } });
        window.setPortals({ kaiyo() }, u"kaiyo"_s);
        auto *page = new TemplatePage;
        window.showPage(page);
        page->setDocument(&document);
        page->setSamples(rowsOf(sampleTemplate()), u"asistentes.csv"_s);
        page->setUses({ { u"d1"_s, u"asistentes-webinar"_s, 1003, true } });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.size(), size);
        page->findChild<QTableView *>(u"tokenTable"_s)->selectRow(1); // a choice, with its options
        page->findChild<TemplateCardPanel *>(u"cardPanel"_s)->flush();
        check(window, tag + u"edited"_s);
        const QHeaderView *heads = page->findChild<QTableView *>(u"tokenTable"_s)->horizontalHeader();
        const QFontMetrics drawn(theme::strongFont(heads->font())); // the weight the style sheet gives them
        for (int i = 0; i < heads->count(); ++i) {
            const QString head = heads->model()->headerData(i, Qt::Horizontal).toString();
            QVERIFY2(drawn.horizontalAdvance(head) + 2 * theme::gap <= heads->sectionSize(i), qPrintable(tag + head));
        }
        if (auto *tab = page->findChild<QAbstractButton *>(u"tab1"_s); tab && tab->isVisible()) {
            tab->click();
            check(window, tag + u"card"_s);
            page->findChild<QAbstractButton *>(u"tab0"_s)->click();
        }
        page->findChild<QAbstractButton *>(u"frameToggle"_s)->click();
        check(window, tag + u"frame"_s);
        TemplateRecord empty;
        empty.eventTemplate.id = newTemplateId();
        empty.eventTemplate.objectType = u"contacts"_s;
        TemplateDocument begun(empty);
        page->setSamples(EventTable(), {});
        page->setUses({});
        page->setDocument(&begun);
        page->setWaitingImport(u"asistentes-webinar-primavera.csv"_s);
        page->findChild<TemplateCardPanel *>(u"cardPanel"_s)->flush();
        check(window, tag + u"new"_s);
        page->setDocument(nullptr);
    }

    void theSheetsAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            for (const bool isDark : { false, true })
                QTest::addRow("%s %s", qPrintable(language), isDark ? "dark" : "light") << language << isDark;
        }
    }

    void theSheetsAreWhole()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        speak(language, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QString tag = u"sheet-%1-%2-"_s.arg(language, isDark ? u"dark"_s : u"light"_s);
        QWidget window;
        window.resize(1024, 640);
        window.show();
        const auto show = [&](QDialog *dialog, const QString &name) {
            dialog->open();
            QTest::qWait(20);
            QVERIFY2(dialog->height() <= 640, qPrintable(u"%1 is %2 high"_s.arg(tag + name).arg(dialog->height())));
            check(*dialog, tag + name);
            delete dialog;
        };
        auto *review = new ReviewDialog(liveSummary(), kaiyo(), sampleTemplate(), QTimeZone("Europe/Madrid"), &window);
        review->nameDraft(u"asistentes-webinar"_s);
        review->askForNumberAbove(100);
        review->offerScopes({ u"All that can be created: 992 events"_s, u"Only the selected rows: 12 events"_s });
        show(review, u"review-live"_s);
        EventTemplate there = sampleTemplate();
        there.headerTemplate = u"**{{webinarName}}**"_s;
        there.tokens[2].type = TokenType::String;
        there.tokens.removeLast();
        auto *difference = new TemplateDifferenceDialog(sampleTemplate(), there, u"Kaiyo"_s, &window);
        difference->setDraftEffects({ u"“asistentes-webinar” (1,003 events) keeps its template until you take the "
                                      "changes over there; it would lose 12 values of Minutes."_s });
        show(difference, u"difference"_s);
        auto *settings = new SettingsDialog({}, &window);
        settings->addPanel(new SendingRulesPanel({}), SendingRulesPanel::tr("Sends"));
        settings->open();
        auto *part = settings->findChild<QDialog *>(u"settingsPart"_s);
        part->open();
        QTest::qWait(20);
        QVERIFY2(part->height() <= 640, qPrintable(u"%1 is %2 high"_s.arg(tag).arg(part->height())));
        check(*part, tag + u"sends"_s);
        part->close();
        show(settings, u"settings"_s);
        show(new RequestDialog(
                 { u"Request 1 of 10: 100 events"_s, RequestDialog::tr("Request"), "{}", "{}", "curl", u"200"_s },
                 &window),
            u"request"_s);
        EventTemplate other = sampleTemplate();
        other.id = u"1001311"_s;
        show(new TemplateChoiceDialog(
                 { { sampleTemplate(), {}, TemplateFormat::V3, {}, {} }, { other, {}, TemplateFormat::V3, {}, {} } },
                 &window),
            u"choice"_s);
        show(new AppIdDialog(u"Kaiyo"_s, &window), u"appid"_s);
        HoldBanner banner(&window);
        banner.resize(700, 60);
        banner.showLeft(8);
        check(banner, tag + u"hold"_s);
    }
};

QTEST_MAIN(TestEveryTemplate)
#include "tst_everytemplate.moc"
