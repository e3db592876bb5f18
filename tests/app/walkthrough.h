#pragma once

#include "base/apppaths.h"
#include "domain/connection.h"
#include "openwindow.h"
#include "storage/draftstore.h"
#include "storage/workspacestore.h"
#include "support/importasdetected.h"
#include "support/keeppicture.h"
#include "support/pagescan.h"
#include "support/sampletemplate.h"
#include "support/sendbench.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace composer {

using namespace Qt::StringLiterals;

inline const QString liveId = u"live"_s;

inline Connection account(const QString &id, const QString &name, const QString &hubId, const QString &type)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody is there
    connection.facts.hubId = hubId;
    connection.facts.type = type;
    connection.facts.dataCentre = u"eu1"_s;
    connection.facts.user = u"marta.ruiz@kaiyo.test"_s;
    connection.facts.timeZone = u"Europe/Madrid"_s;
    return connection;
}

/// A workspace in the middle of the work: two accounts, two drafts, a send of which some was refused and some is
/// unknown.
struct Workspace {
    QTemporaryDir folder;
    AppPaths paths { folder.path() };
    QString planId;

    void fill()
    {
        auto store = WorkspaceStore::open(paths.workspace());
        QVERIFY(store);
        QVERIFY((*store)->saveTemplate(sampleTemplate()));
        EventTemplate visit = sampleTemplate();
        visit.id = u"2002"_s;
        visit.name = u"Fair visit"_s;
        QVERIFY((*store)->saveTemplate(visit));
        QVERIFY((*store)->saveConnection(account(liveId, u"Kaiyo"_s, u"4711234"_s, u"STANDARD"_s)));
        QVERIFY((*store)->saveConnection(account(u"test"_s, u"Kaiyo test"_s, u"4711290"_s, u"SANDBOX"_s)));
        const auto imported = importAsDetected(QStringLiteral(RESOURCES_DIR "/samples/webinar-registrations.csv"),
            sampleTemplate(), QTimeZone("Europe/Madrid"), QLocale(QLocale::English));
        QVERIFY(imported);
        EventTable table = imported->table;
        for (qsizetype row = 20; row < 60; ++row)
            table.setText(row, EventField::token(1), {});
        for (qsizetype row = 30; row < 40; ++row)
            table.setText(row, EventField::Timestamp, {});
        auto drafts = DraftStore::open(paths.drafts());
        QVERIFY(drafts);
        EventTable other(visit);
        other.insertRows(0, 12);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY((*drafts)->saveWhole({ u"d2"_s, u"Trade fair, Tokyo"_s, "Europe/Madrid", now - 1000 }, other));
        QVERIFY((*drafts)->saveWhole({ u"d1"_s, u"asistentes-webinar"_s, "Europe/Madrid", now }, table));
        send(table);
    }
    /// The first 200 rows, in four requests: one fine, one with refusals, one without an answer, one not sent.
    void send(const EventTable &table)
    {
        Bench bench;
        bench.connection.id = liveId;
        bench.connection.name = u"Kaiyo"_s;
        bench.ledgerFolder = folder.path();
        bench.settings.refusedShareBeforePause = 1;
        bench.portal.setTemplates({ sampleTemplate() });
        Fault some = fault(Fault::Kind::Partial);
        some.rows = { 3, 7, 12 };
        FaultPlan faults;
        faults.rules = { { PracticeRequestKind::Create, 2, 2, 1.0, some },
            { PracticeRequestKind::Create, 3, 3, 1.0, fault(Fault::Kind::DropAfterCommit) },
            { PracticeRequestKind::Create, 4, 1000, 1.0, fault(Fault::Kind::Status, 401) } };
        bench.portal.setFaultPlan(faults);
        bench.makeClient();
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < 200; ++row) {
            if (!table.utf8(row, EventField::Email).empty() && row != 4)
                rows.append(row);
        }
        PlanSelection selection;
        selection.rows = rows;
        const auto plan = planBatches(table, selection, PlanLimits { .maximumEvents = 50 }, bench.clock);
        QVERIFY(plan);
        bench.plan = *plan;
        bench.makeSession();
        bench.session->openPlan(bench.plan, u"d1"_s, u"asistentes-webinar"_s);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        planId = bench.plan.id;
    }
};

/// A look at pages and dialogs of the whole program, as a person sees them: what is nameless, cut off or larger than
/// the screen is noted, and a picture of each is kept where that is wanted.
class WalkThrough
{
protected:
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    QString m_tag;
    QSize m_size;
    QStringList m_faults;
    MainWindow *m_window = nullptr;

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *candidate : m_window->findChildren<T *>(name)) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T *await(const QString &name = {}) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = find<T>(name)) != nullptr; }, 10'000);
        if (!found)
            qWarning().noquote() << m_tag << "has no" << T::staticMetaObject.className() << name;
        return found;
    }
    /// Columns and rows of a test that goes through the pages: one look by the environment, else one of each language.
    static void addLooks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QString language = qEnvironmentVariable("COMPOSER_LANGUAGE");
        const QStringList size = qEnvironmentVariable("COMPOSER_SIZE", u"1280x800"_s).split(u'x');
        if (!language.isEmpty()) {
            QTest::newRow(qPrintable(language)) << language << QSize(size.value(0).toInt(), size.value(1).toInt());
            return;
        }
        QTest::newRow("en") << u"en"_s << QSize(1280, 800);
        QTest::newRow("es") << u"es"_s << QSize(1024, 600);
        QTest::newRow("ja") << u"ja"_s << QSize(1092, 574);
    }
    void begin(const QString &language, const QSize &size)
    {
        m_size = size;
        m_tag = u"%1-%2x%3-"_s.arg(language).arg(size.width()).arg(size.height());
        m_faults.clear();
        speak(language);
    }
    /// Says what was seen, and takes the language away.
    void end()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::removeTranslator(&m_qtTranslator);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_tag + u'\n' + m_faults.join(u'\n')));
    }
    /// Looks at what is on the screen, and keeps a picture of it.
    void look(const QString &what, QWidget *shown = nullptr)
    {
        QWidget *widget = shown ? shown : m_window;
        QTest::qWait(100);
        // wrapped texts in nested layouts take several rounds
        (void)QTest::qWaitFor([&] { return testing::cutOff(*widget).isEmpty(); }, 1000);
        if (widget != m_window) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (least.width() > m_size.width() || least.height() > m_size.height())
                m_faults << u"%1 needs %2×%3"_s.arg(what).arg(least.width()).arg(least.height());
        }
        for (const QString &one : testing::nameless(*widget))
            m_faults << u"%1 has no name for %2"_s.arg(what, one);
        for (const QString &one : testing::cutOff(*widget))
            m_faults << u"%1 cuts off %2"_s.arg(what, one);
        keepPicture(*widget, m_tag + what);
    }
    /// The dialog, over the window as a person sees it, is closed afterwards.
    void lookAt(QDialog *dialog, const QString &what)
    {
        QVERIFY2(dialog, qPrintable(what));
        look(what, dialog);
        dialog->reject();
        QTest::qWait(1);
    }
    void speak(const QString &language)
    {
        QVERIFY(m_translator.load(u":/i18n/composer_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        if (m_qtTranslator.load(
                QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtTranslator);
        const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
        QLocale::setDefault(QLocale(language));
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, QLocale(language));
        theme::keepWordsInLabels(*qApp);
    }
    void show()
    {
        m_window = openWindow();
        QVERIFY(m_window);
        m_window->resize(m_size);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY2(m_window->size() == m_size, qPrintable(m_tag + u"the window is larger than its screen"_s));
    }
    [[nodiscard]] ComposePage *composed() const
    {
        ComposePage *page = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                page = qobject_cast<ComposePage *>(m_window->currentPage());
                return page && page->document() && page->document()->isChecked();
            },
            20'000);
        return page;
    }
};

} // namespace composer
