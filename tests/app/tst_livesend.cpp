// A send to a live account, from the review to the receipt: the number that is typed, the moments in which it can be
// taken back, only some of the rows, the people who get nothing. A practice server on this computer stands for HubSpot.
#include "app/portalcontroller.h"
#include "app/resultfiles.h"
#include "app/sendcontroller.h"
#include "app/settingscontroller.h"
#include "app/suppressioncount.h"
#include "planning/sendingrules.h"
#include "practice/practiceportal.h"
#include "sending/sendsession.h"
#include "storage/workspacestore.h"
#include "support/fakesecretstore.h"
#include "support/sampletemplate.h"
#include "support/waitfor.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/sendingrulespanel.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/sendpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/holdbanner.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable guests(int events)
{
    EventTable table(sampleTemplate());
    for (int i = 0; i < events; ++i) {
        EventDraft draft;
        draft.email = u"p%1@%2"_s.arg(i).arg(i % 3 ? u"nube.test"_s : u"brisa.test"_s);
        draft.timestamp = u"2026-03-18T10:00:00Z"_s;
        draft.tokens = { u"Spring"_s, u"attended"_s, u"52"_s, {} };
        table.appendDraft(draft);
    }
    return table;
}

/// A program of its own, to be killed: begins a send in the workspace in `folder` and says when it is held back.
int holdUntilKilled(const QString &folder)
{
    const SystemClock clock;
    FakeSecretStore keychain;
    TokenKeeper keeper(keychain);
    auto store = std::move(WorkspaceStore::open(folder + u"/workspace.sqlite"_s).value());
    PortalController portals(*store, keeper, clock, folder + u"/practice.json"_s);
    if (!portals.start({ sampleTemplate() }))
        return 1;
    portals.setCurrent(u"kaiyo"_s);
    SendController sends(portals, folder + u"/ledger.sqlite"_s, clock);
    DraftDocument draft(u"draft"_s, u"asistentes"_s, guests(5), clock);
    QWidget window;
    QString planId;
    QObject::connect(&sends, &SendController::sendStarted, &window, [&](const QString &started) { planId = started; });
    sends.review(draft, {}, &window);
    ReviewDialog *dialog = nullptr;
    if (!waitFor([&] { return (dialog = window.findChild<ReviewDialog *>()) != nullptr; }))
        return 1;
    dialog->findChild<QPushButton *>(u"createAllButton"_s)->click();
    if (!waitFor([&] { return !planId.isEmpty() && sends.session(planId)->state() == SendState::Ready; }))
        return 1;
    std::fputs("held\n", stdout);
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class TestLiveSend : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<TokenKeeper> m_keeper;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<PortalController> m_portals;
    std::unique_ptr<SendController> m_sends;
    std::unique_ptr<DraftDocument> m_draft;
    std::unique_ptr<QWidget> m_window;
    SystemClock m_clock;
    SendingRules m_rules;
    QString m_planId;

    [[nodiscard]] QString ledgerPath() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    void startSends()
    {
        m_sends = std::make_unique<SendController>(*m_portals, ledgerPath(), m_clock);
        connect(m_sends.get(), &SendController::sendStarted, this, [this](const QString &planId) {
            m_planId = planId;
            QVERIFY(page());
        });
        connect(m_sends.get(), &SendController::failed, this, [](const Error &error) { qWarning() << error.message; });
    }
    [[nodiscard]] SendPage *page() { return m_sends->page(m_planId, m_window.get()); }

    /// Another program begins a send of five events here and is killed while it is held back; m_planId is the one left.
    void leaveByAKillDuringTheHold(int holdSeconds)
    {
        m_rules.holdSeconds = holdSeconds;
        QVERIFY(saveSendingRules(sendingRulesPath(m_folder->path()), m_rules));
        m_sends.reset();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, m_folder->path() });
        QVERIFY(waitFor([&] { return program.readAllStandardOutput().contains("held"); }, 20'000));
        program.kill();
        QVERIFY(program.waitForFinished());
        startSends();
        QSignalSpy listed(m_sends.get(), &SendController::sendsChanged);
        m_sends->reloadSends();
        QVERIFY(listed.wait());
        QCOMPARE(m_sends->unsettledSends().size(), 1);
        m_planId = m_sends->unsettledSends().first().send.planId;
    }

    void compose(int events)
    {
        m_draft = std::make_unique<DraftDocument>(u"draft"_s, u"asistentes"_s, guests(events), m_clock);
        QVERIFY(waitFor([this] { return m_draft->isChecked(); }));
    }

    /// The review sheet of the draft.
    [[nodiscard]] ReviewDialog *review(const RowChoices &rows = {})
    {
        if (!saveSendingRules(sendingRulesPath(m_folder->path()), m_rules))
            qFatal("no rules");
        m_sends->review(*m_draft, rows, m_window.get());
        ReviewDialog *dialog = nullptr;
        if (!waitFor([&] { return (dialog = m_window->findChild<ReviewDialog *>()) != nullptr; }))
            qFatal("no review");
        return dialog;
    }
    template<typename Dialog>
    static QPushButton *button(const Dialog *dialog, const QString &name)
    {
        auto *found = dialog->template findChild<QPushButton *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] OutcomeCounts counts() const
    {
        const SendSession *session = m_sends->session(m_planId);
        return session ? session->counts() : OutcomeCounts();
    }
    /// Requests that create events, of all that came in.
    [[nodiscard]] qsizetype creates() const
    {
        const QList<PracticeRequestRecord> &all = m_hubSpot->requests();
        return std::count_if(all.cbegin(), all.cend(),
            [](const PracticeRequestRecord &request) { return request.kind == PracticeRequestKind::Create; });
    }
    [[nodiscard]] SendState state() const { return m_sends->session(m_planId)->state(); }
    [[nodiscard]] QJsonObject receipt() const
    {
        const QString path = m_folder->filePath(u"receipt.json"_s);
        if (!saveReceiptJson(path, { ledgerPath(), m_planId }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_window->show();
        m_hubSpot = std::make_unique<PracticePortal>();
        m_hubSpot->setTemplates({ sampleTemplate() });
        PracticeScenario live; // what it says of itself when the send asks which account answers
        live.accounts = { QJsonObject { { u"number"_s, u"900000000001"_s }, { u"type"_s, u"STANDARD"_s },
            { u"user"_s, u"marta.ruiz@kaiyo.test"_s } } };
        m_hubSpot->applyScenario(live);
        QVERIFY(m_hubSpot->listen().has_value());
        m_keychain = std::make_unique<FakeSecretStore>();
        m_keeper = std::make_unique<TokenKeeper>(*m_keychain);
        m_store = std::move(WorkspaceStore::open(m_folder->filePath(u"workspace.sqlite"_s)).value());
        m_portals
            = std::make_unique<PortalController>(*m_store, *m_keeper, m_clock, m_folder->filePath(u"practice.json"_s));
        QVERIFY(m_portals->start({ sampleTemplate() }).has_value());
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = m_hubSpot->baseUrl();
        kaiyo.facts.hubId = u"900000000001"_s;
        kaiyo.facts.type = u"STANDARD"_s;
        kaiyo.facts.user = u"marta.ruiz@kaiyo.test"_s;
        QVERIFY(m_portals->save(kaiyo).has_value());
        bool isKept = false;
        m_portals->keepToken(kaiyo.id, m_hubSpot->accessToken(), this,
            [&](const Result<TokenPlace> &kept) { isKept = kept.has_value(); });
        QVERIFY(waitFor([&] { return isKept; }));
        m_portals->setCurrent(kaiyo.id);
        m_planId.clear();
        m_rules = {};
        m_rules.holdSeconds = 0;
        startSends();
    }
    void cleanup()
    {
        m_sends.reset();
        m_draft.reset();
        m_window.reset();
        m_portals.reset();
    }

    /// The draft has a zone of its own; HubSpot will show the events in the account's.
    void theReviewTellsTimesInTheAccountsZone()
    {
        Connection kaiyo = m_portals->current();
        kaiyo.facts.timeZone = u"Asia/Tokyo"_s;
        QVERIFY(m_portals->save(kaiyo).has_value());
        compose(1);
        QString said;
        const QList<QLabel *> labels = review()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text() + u'\n';
        QVERIFY2(said.remove(u'\u2060').contains(u"Asia/Tokyo"_s), qPrintable(said));
    }

    void aLiveAccountsNumberIsTyped()
    {
        compose(101);
        ReviewDialog *dialog = review();
        QPushButton *all = button(dialog, u"createAllButton"_s);
        auto *number = dialog->findChild<QLineEdit *>(u"reviewNumber"_s);
        QVERIFY(number->isVisible() && !all->isEnabled());
        QCOMPARE(all->toolTip(), u"Type 900000000001 first"_s);
        QVERIFY(button(dialog, u"createFirstButton"_s)->isEnabled()); // one needs no typing
        number->setFocus();
        QTest::keyClicks(number, u"900000000002"_s);
        QVERIFY(!all->isEnabled());
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(m_hubSpot->eventCount(), 0);
        number->clear();
        number->setText(u" 900000000001 "_s); // pasted
        QVERIFY(all->isEnabled() && all->toolTip().isEmpty());
        QTest::keyClick(number, Qt::Key_Return); // never sends
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"reviewNote"_s)->setText(u"Spring webinar, agreed with Inés Romero"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"reviewPortalAside"_s)->text().contains(u"marta.ruiz@kaiyo.test"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"reviewPortalText"_s)->text().contains(u"900000000001"_s));
        all->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 101; }, 20'000));
        QCOMPARE(receipt()["note"_L1].toString(), u"Spring webinar, agreed with Inés Romero"_s);
        QCOMPARE(receipt()["signedInAs"_L1].toString(), u"marta.ruiz@kaiyo.test"_s);
        QCOMPARE(receipt()["account"_L1]["number"_L1].toString(), u"900000000001"_s);
    }

    void fewEventsAndThePracticeAccountStayQuick()
    {
        compose(100);
        ReviewDialog *dialog = review();
        QVERIFY(!dialog->findChild<QLineEdit *>(u"reviewNumber"_s)->isVisible());
        QVERIFY(button(dialog, u"createAllButton"_s)->isEnabled());
        delete dialog;
        m_rules.holdSeconds = 60;
        m_rules.typedAbove = 0;
        m_portals->setCurrent(PortalController::practiceId);
        dialog = review();
        QVERIFY(!dialog->findChild<QLineEdit *>(u"reviewNumber"_s));
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 100; }, 20'000));
    }

    void anAccountOfUnknownTypeIsLive()
    {
        Connection kaiyo = *m_portals->find(u"kaiyo"_s);
        kaiyo.facts = {};
        QVERIFY(m_portals->save(kaiyo).has_value());
        compose(101);
        ReviewDialog *dialog = review();
        QVERIFY(!button(dialog, u"createAllButton"_s)->isEnabled());
        dialog->findChild<QLineEdit *>(u"reviewNumber"_s)->setText(u"kaiyo"_s); // its number is not known: its name
        QVERIFY(button(dialog, u"createAllButton"_s)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"reviewPortalAside"_s)->text().contains(u"not known"_s));
    }

    /// The program ends while it counts down: the send is offered at the next start, and never starts by itself.
    void aSendThatWasHeldBackAtTheEndIsOffered()
    {
        m_rules.holdSeconds = 3;
        compose(5);
        button(review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_planId.isEmpty() && state() == SendState::Ready; }));
        m_window = std::make_unique<QWidget>();
        startSends(); // the one before is gone, with its countdown
        QSignalSpy listed(m_sends.get(), &SendController::sendsChanged);
        m_sends->reloadSends();
        QVERIFY(listed.wait());
        QCOMPARE(m_sends->unsettledSends().size(), 1);
        QCOMPARE(m_sends->unsettledSends().first().counts.of(Outcome::Waiting), 5);
        QVERIFY(page());
        QVERIFY(waitFor([this] { return state() == SendState::Ready; }));
        QVERIFY(!page()->holdBanner()->isHolding());
        QVERIFY(!waitFor([this] { return creates() > 0; }, 3'500)); // longer than the countdown
        QVERIFY(button(page(), u"resumeButton"_s)->isEnabled());
        button(page(), u"resumeButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 5; }, 20'000));
        QCOMPARE(m_hubSpot->eventCount(), 5);
    }

    void aKillDuringTheHoldLeavesASendThatIsOffered()
    {
        leaveByAKillDuringTheHold(4);
        QVERIFY(!m_planId.isEmpty());
        QVERIFY(page());
        QVERIFY(waitFor([this] { return state() == SendState::Ready; }));
        QVERIFY(!waitFor([this] { return creates() > 0; }, 4'500)); // longer than the countdown
        button(page(), u"resumeButton"_s)->click(); // nothing had left: it is held as a new one is
        QVERIFY(waitFor([this] { return page()->holdBanner()->isHolding(); })); // the rules are read first
        QVERIFY(!waitFor([this] { return creates() > 0; }, 2'000));
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 5; }, 20'000));
        QCOMPARE(m_hubSpot->eventCount(), 5);
    }

    void whatIsTakenUpAgainIsHeldAndTakenBack()
    {
        leaveByAKillDuringTheHold(60);
        QVERIFY(!m_planId.isEmpty());
        QVERIFY(page());
        QVERIFY(waitFor([this] { return state() == SendState::Ready; }));
        button(page(), u"resumeButton"_s)->click();
        QVERIFY(waitFor([this] { return page()->holdBanner()->isHolding(); })); // the rules are read first
        button(page(), u"takeBackButton"_s)->click();
        QVERIFY(waitFor([this] { return state() == SendState::Finished; }));
        QCOMPARE(counts().of(Outcome::NotSent), 5);
        QCOMPARE(creates(), 0);
    }

    void onlyTheRowsThatAreMeantLeave()
    {
        compose(9);
        ReviewDialog *dialog = review({ { 1, 4 }, QList<qsizetype> { 0, 3, 6 } });
        auto *scope = dialog->findChild<QComboBox *>(u"reviewScope"_s);
        QCOMPARE(scope->count(), 3);
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 9 events · Live"_s);
        scope->setCurrentIndex(2);
        Q_EMIT scope->activated(2);
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 3 events · Live"_s);
        scope->setCurrentIndex(1);
        Q_EMIT scope->activated(1);
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 2 events · Live"_s);
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 2; }, 20'000));
        QCOMPARE(m_hubSpot->eventCount(), 2);
        QCOMPARE(m_hubSpot->receivedCopies(m_draft->table().eventId(4)), 1);
        QCOMPARE(receipt()["rows"_L1].toString(), u"2 selected rows of 9"_s);
    }

    /// What was created before is offered again for the rows that are meant, not for all.
    void whatWasCreatedBeforeIsOfferedWithinTheRowsMeant()
    {
        compose(9);
        ReviewDialog *dialog = review({ { 0, 1, 2 }, {} });
        dialog->findChild<QComboBox *>(u"reviewScope"_s)->setCurrentIndex(1);
        Q_EMIT dialog->findChild<QComboBox *>(u"reviewScope"_s)->activated(1);
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 3; }, 20'000)); // the sheet is gone by then
        compose(9); // the same contents, other ids
        dialog = review({ { 2, 3 }, {} });
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 6 events · Live"_s);
        dialog->findChild<QComboBox *>(u"reviewScope"_s)->setCurrentIndex(1);
        Q_EMIT dialog->findChild<QComboBox *>(u"reviewScope"_s)->activated(1);
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 1 events · Live"_s);
        auto *again = dialog->findChild<QAbstractButton *>(u"reviewAgain"_s);
        again->click();
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 2 events · Live"_s);
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 2; }, 20'000));
        QCOMPARE(m_hubSpot->eventCount(), 5);
    }

    void peopleOnTheListGetNothing()
    {
        QFile list(m_folder->filePath(u"staff.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("# our own\nbrisa.test\n");
        list.close();
        m_rules.suppressionFile = list.fileName();
        compose(9); // each third is at brisa.test
        ReviewDialog *dialog = review();
        // The draft counts them before the sheet does, and the sheet leads to them.
        SuppressionCount counted(sendingRulesPath(m_folder->path()));
        counted.setDocument(m_draft.get());
        QVERIFY(waitFor([&] { return counted.count() == 3; }));
        m_draft->setSkipped({ 0 }, true); // not ready, and so not counted twice
        QVERIFY(waitFor([&] { return counted.count() == 2; }));
        m_draft->setSkipped({ 0 }, false);
        QSignalSpy wanted(m_sends.get(), &SendController::rowsToMend);
        button(dialog, u"showLeftOutRows"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).value<QList<RowId>>().size(), 3);
        QVERIFY(
            waitFor([this] { return m_window->findChild<ReviewDialog *>() == nullptr; })); // else the next is this one
        dialog = review();
        QCOMPARE(button(dialog, u"createAllButton"_s)->text(), u"Create 6 events · Live"_s);
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(
            said.join(u'\n').contains(u"<b>3 events</b> are for people who get none"_s), qPrintable(said.join(u'\n')));
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 6; }, 20'000));
        QCOMPARE(m_hubSpot->receivedCopies(m_draft->table().eventId(0)), 0);
        QCOMPARE(receipt()["suppressed"_L1].toInt(), 3);
    }

    /// A list that is gone holds everything back: its people must not get an event.
    void aListThatIsGoneSendsNothing()
    {
        m_rules.suppressionFile = m_folder->filePath(u"gone.txt"_s);
        compose(3);
        QVERIFY(saveSendingRules(sendingRulesPath(m_folder->path()), m_rules));
        QSignalSpy failed(m_sends.get(), &SendController::failed);
        m_sends->review(*m_draft, {}, m_window.get());
        QVERIFY(waitFor([&] { return failed.size() == 1; }));
        QVERIFY(failed.first().first().value<Error>().message.contains(u"gone.txt"_s));
        QVERIFY(!m_window->findChild<ReviewDialog *>());
    }

    void theRulesAreChosenInTheSettings()
    {
        SettingsController settings({}, m_folder->filePath(u"settings.ini"_s), sendingRulesPath(m_folder->path()));
        settings.openDialog(m_window.get());
        auto *panel = m_window->findChild<SendingRulesPanel *>();
        QVERIFY(panel);
        QCOMPARE(panel->findChild<QSpinBox *>(u"holdSeconds"_s)->value(), 10);
        panel->findChild<QSpinBox *>(u"holdSeconds"_s)->setValue(3);
        panel->findChild<QSpinBox *>(u"eventsPerRequest"_s)->setValue(7);
        const QString path = sendingRulesPath(m_folder->path());
        QCOMPARE(loadSendingRules(path).value(), (SendingRules { 3, 100, 7, 4, {} }));
        QFile list(m_folder->filePath(u"staff.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("kaiyo.test\nnot one\n");
        list.close();
        button(panel, u"chooseSuppression"_s)->click();
        auto *files = panel->findChild<QFileDialog *>(u"suppressionDialog"_s);
        QVERIFY(files);
        Q_EMIT files->fileSelected(list.fileName());
        QVERIFY(waitFor([&] { return loadSendingRules(path).value().suppressionFile == list.fileName(); }));
        const auto *said = panel->findChild<QLabel *>(u"suppressionFile"_s);
        QVERIFY(waitFor([&] { return said->text().contains(u"staff.txt: 1"_s); }));
        button(panel, u"noSuppression"_s)->click();
        QCOMPARE(loadSendingRules(path).value().suppressionFile, QString());
    }

    /// Word for word, before it leaves and from the ledger afterwards.
    void theExactRequestIsShown()
    {
        compose(3);
        ReviewDialog *dialog = review();
        button(dialog, u"seeRequestButton"_s)->click();
        const auto shown = [this]() -> RequestDialog * {
            RequestDialog *found = nullptr;
            return waitFor([&] { return (found = m_window->findChild<RequestDialog *>()) != nullptr; }) ? found
                                                                                                        : nullptr;
        };
        RequestDialog *before = shown();
        QVERIFY(before);
        const auto text = [](const RequestDialog *request, const QString &name) {
            return request->findChild<QPlainTextEdit *>(name)->toPlainText();
        };
        const QString planned = text(before, u"requestWhole"_s);
        QCOMPARE(QJsonDocument::fromJson(planned.toUtf8())["inputs"_L1].toArray().size(), 3);
        QVERIFY(text(before, u"requestCurl"_s).contains(u"$HUBSPOT_TOKEN"_s));
        QVERIFY(!text(before, u"requestCurl"_s).contains(m_hubSpot->accessToken()));
        QCOMPARE(creates(), 0);
        delete before;
        button(dialog, u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 3; }, 20'000));
        Q_EMIT page()->requestWanted(2);
        RequestDialog *after = shown();
        QVERIFY(after);
        QCOMPARE(text(after, u"requestWhole"_s), planned);
        QVERIFY(text(after, u"requestEvent"_s).contains(u"p1@nube.test"_s));
        QVERIFY(!text(after, u"requestAnswer"_s).isEmpty());
        QCOMPARE(after->findChild<QLabel *>(u"requestTitle"_s)->text(), u"Request 1: 3 events"_s);
    }

    void requestsHaveTheChosenSize()
    {
        m_rules.eventsPerRequest = 4;
        m_rules.requestsAtOnce = 1;
        compose(9);
        button(review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return counts().of(Outcome::Created) == 9; }, 20'000));
        QCOMPARE(creates(), 3);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    if (application.arguments().value(1) == "--hold"_L1)
        return holdUntilKilled(application.arguments().value(2));
    TestLiveSend test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_livesend.moc"
