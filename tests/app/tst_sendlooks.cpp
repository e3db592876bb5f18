// What a send is looked at with, in three languages: rehearsal, countdown, first event, seal, history, note,
// correction, mends of an earlier file. As tst_wholewindow: nothing is nameless, cut off or larger than the screen, and
// COMPOSER_SCREENSHOTS=FOLDER leaves a picture of each.
#include "app/application.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/models/sendmodel.h"
#include "ui/pages/againdialog.h"
#include "ui/pages/firsteventcard.h"
#include "ui/pages/historypage.h"
#include "ui/pages/mendstepsdialog.h"
#include "ui/pages/rehearsalsheet.h"
#include "ui/pages/sealdialog.h"
#include "ui/pages/sendnotedialog.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/holdbanner.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/sidebar.h"
#include "walkthrough.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendLooks : public QObject, protected WalkThrough
{
    Q_OBJECT

    void walkRehearsal();
    void walkFirst(SendPage &page);
    void walkHistory();
    void walkSeal();
    void walkSheets();

private Q_SLOTS:
    void everyPage_data() { addLooks(); }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        begin(language, size);
        Workspace workspace;
        workspace.fill();
        if (QTest::currentTestFailed())
            return;
        Application application(workspace.paths);
        QVERIFY(application.start());
        show();
        QVERIFY(composed());
        walkRehearsal();
        walkSeal();
        Q_EMIT m_window->itemOpened(SidebarSection::Sends, workspace.planId);
        auto *page = await<SendPage>();
        QVERIFY(page);
        QTRY_VERIFY(page->model()->rows().size() > 100);
        page->holdBanner()->showLeft(8);
        look(u"44-hold"_s);
        page->holdBanner()->done();
        walkFirst(*page);
        walkSheets();
        walkHistory();
        end();
    }
};

void TestSendLooks::walkRehearsal()
{
    Q_EMIT m_window->portalSelected(liveId);
    QTest::qWait(300);
    Q_EMIT m_window->reviewRequested();
    auto *review = await<QDialog>(u"reviewDialog"_s);
    QVERIFY(review);
    review->findChild<QPushButton *>(u"rehearseButton"_s)->click();
    auto *sheet = review->findChild<RehearsalSheet *>();
    QVERIFY(sheet);
    look(u"40-rehearsal"_s, sheet);
    sheet->findChild<QComboBox *>(u"rehearsalFault"_s)->setCurrentIndex(int(RehearsalFault::RowsRefused));
    sheet->findChild<QPushButton *>(u"rehearsalBegin"_s)->click();
    const auto *result = sheet->findChild<QLabel *>(u"rehearsalResult"_s);
    QVERIFY(QTest::qWaitFor([&] { return !result->text().isEmpty(); }, 30'000));
    look(u"41-rehearsed"_s, sheet);
    sheet->reject();
    review->reject();
    QTest::qWait(1);
}

void TestSendLooks::walkSeal()
{
    auto *dialog = new SealDialog(u"asistentes-webinar"_s, 992, m_window);
    dialog->open();
    lookAt(dialog, u"42-seal"_s);
    DraftDocument *document = composed()->document();
    DraftSeal seal { u"Agreed with Inés Romero, marketing"_s, 1'773'916'800'000, {}, newestSealVersion, {} };
    seal.digest = sealDigest(document->table(), seal);
    document->setSeal(seal, true);
    look(u"43-sealed"_s);
    if (auto *told = m_window->findChild<QLineEdit *>(u"sealTold"_s)) {
        told->setText(u"a3f0 12bc"_s);
        look(u"43-sealed-other"_s);
    }
    document->setSeal(seal, false);
    look(u"43-sealed-changed"_s);
    document->setSeal({}, false);
}

void TestSendLooks::walkFirst(SendPage &page)
{
    FirstEventView view;
    view.identity = u"ana@brisa.test"_s;
    view.createdAtMs = 1'773'916'800'000;
    view.readAtMs = view.createdAtMs + 2'000;
    view.others = 991;
    view.record = QUrl(u"https://app-eu1.hubspot.com/contacts/4711234/record/0-1/501"_s);
    view.fields = { { u"Webinar"_s, u"Planificar el lanzamiento de primavera"_s, u"Planificar el lanzamiento"_s, true },
        { u"Status"_s, u"attended"_s, u"attended"_s, false }, { u"Minutes"_s, u"52"_s, u"52"_s, false },
        { u"Registered on"_s, u"2026-03-01"_s, u"2026-03-01"_s, false },
        { u"Email"_s, u"ana@brisa.test"_s, u"ana@brisa.test"_s, false } };
    page.messageBar()->clear(); // as the send that waits for its first event has it
    using Stage = FirstEventView::Stage;
    for (const auto &[stage, name] :
        { std::pair(Stage::Reading, u"45-first-reading"_s), std::pair(Stage::Differs, u"46-first-differs"_s),
            std::pair(Stage::Unknown, u"47-first-unknown"_s), std::pair(Stage::Refused, u"48-first-refused"_s) }) {
        view.stage = stage;
        view.reason = stage == Stage::Refused ? u"Status has no option “attended”."_s : QString();
        page.firstEventCard()->showFirst(view, QTimeZone("Europe/Madrid"));
        look(name);
    }
    page.firstEventCard()->showNothing();
}

void TestSendLooks::walkSheets()
{
    auto *note = new SendNoteDialog({ {}, u"Agreed with Inés Romero"_s, true }, u"asistentes-webinar"_s, m_window);
    note->open();
    lookAt(note, u"49-note"_s);
    auto *again = new AgainDialog(3, m_window);
    again->open();
    lookAt(again, u"50-again"_s);
    auto *mends = new MendStepsDialog({ { u"Status"_s, u"Atended"_s, u"attended"_s, u"asistentes-abril"_s, 12 },
                                          { u"Webinar"_s, u"Planificar el lanzamiento de la primavera de 2026"_s,
                                              u"Planificar el lanzamiento"_s, u"asistentes-abril"_s, 1'240 },
                                          { u"Minutes"_s, u"n/a"_s, {}, u"ウェビナー参加者"_s, 1 } },
        m_window);
    mends->open();
    lookAt(mends, u"51-mends"_s);
    auto *request = new RequestDialog(
        { u"Request 3: 50 events"_s, u"It left on 18 March 2026 at 11:00. The token is not shown."_s,
            "{\n  \"id\": \"tc-1\",\n  \"email\": \"ana@brisa.test\"\n}", "{\n  \"inputs\": []\n}",
            "curl -X POST https://api.hubapi.com/integrators/timeline/v3/events/batch/create", u"HTTP 201"_s },
        m_window);
    request->open();
    lookAt(request, u"52-request"_s);
}

void TestSendLooks::walkHistory()
{
    Q_EMIT m_window->findInSendsRequested();
    auto *page = await<HistoryPage>();
    QVERIFY(page);
    look(u"53-history"_s);
    page->findChild<QCheckBox *>(u"historyAnywhere"_s)->click();
    page->findChild<QLineEdit *>(u"historyText"_s)->setText(u"webinar"_s);
    const auto *table = page->findChild<QTableWidget *>();
    QVERIFY(QTest::qWaitFor([&] { return table->rowCount() > 0; }, 30'000));
    QTest::qWait(300);
    look(u"54-history-found"_s);
    page->findChild<QLineEdit *>(u"historyText"_s)->setText(u"nobody has this"_s);
    QVERIFY(QTest::qWaitFor([&] { return table->rowCount() == 0; }, 30'000));
    look(u"55-history-nothing"_s);
}

QTEST_MAIN(TestSendLooks)
#include "tst_sendlooks.moc"
