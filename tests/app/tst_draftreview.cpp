// From the button to the review sheet: whether the template of the draft is still the account's, and what is said when
// that cannot be known.
#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/draftreview.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/templatechangecontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "app/templateguard.h"
#include "app/unfinishedsendnotifier.h"
#include "app/windowstate.h"
#include "planning/sendingrules.h"
#include "practice/practiceportal.h"
#include "storage/draftstore.h"
#include "storage/workspacestore.h"
#include "support/fakesecretstore.h"
#include "support/sampletemplate.h"
#include "support/waitfor.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedchecks.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/spokentime.h"
#include "ui/pages/firsteventcard.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The parts of the program between the button and the sheet, in a workspace of its own, with a draft of one event on
/// the screen and a live account chosen.
class ReviewingProgram
{
public:
    explicit ReviewingProgram(int events = 1)
    {
        hubSpot.setTemplates({ sampleTemplate() });
        PracticeScenario live; // what it says of itself when a send asks which account answers
        live.accounts = { QJsonObject { { u"number"_s, u"900000000001"_s }, { u"type"_s, u"STANDARD"_s } } };
        hubSpot.applyScenario(live);
        if (!hubSpot.listen() || !portals.start({ sampleTemplate() }) || !templates.load()
            || !DraftStore::open(m_folder.filePath(u"drafts.sqlite"_s)))
            qFatal("the program does not start");
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = hubSpot.baseUrl();
        kaiyo.facts.hubId = u"900000000001"_s;
        kaiyo.facts.type = u"STANDARD"_s;
        kaiyo.facts.appId = u"4711"_s;
        if (!portals.save(kaiyo))
            qFatal("the account cannot be kept");
        portals.setCurrent(kaiyo.id);
        sends.setTemplateGuard([this](SendSession &session, const std::function<void(const QString &)> &then) {
            guard.compare(session, then);
        });
        window.resize(1200, 800);
        window.show();
        EventTable table(sampleTemplate());
        for (int i = 0; i < events; ++i) {
            EventDraft event;
            event.email = u"ana%1@brisa.test"_s.arg(i);
            event.timestamp = u"2026-03-18T10:00:00Z"_s;
            event.tokens = { u"Spring"_s, u"attended"_s, u"52"_s, {} };
            table.appendDraft(event);
        }
        QObject::connect(
            &m_drafts, &DraftController::opened, &window, [this](DraftDocument *opened) { currentDraft.show(opened); });
        DraftDocument *draft = m_drafts.create(u"asistentes"_s, table);
        currentDraft.show(draft);
        if (!waitFor([&] { return draft->isChecked(); }))
            qFatal("not checked");
        QObject::connect(
            &currentDraft, &CurrentDraft::changed, &m_notifications, &Notifications::recheck); // as the program does
        QObject::connect(&portals, &PortalController::currentChanged, &m_notifications, &Notifications::recheck);
    }
    void giveToken()
    {
        bool isKept = false;
        portals.keepToken(u"kaiyo"_s, hubSpot.accessToken(), &portals,
            [&](const Result<TokenPlace> &kept) { isKept = kept.has_value(); });
        if (!waitFor([&] { return isKept; }))
            qFatal("the token cannot be kept");
    }
    /// Creates the first event of the draft; the page of its send when the others wait.
    [[nodiscard]] SendPage *createFirst()
    {
        SendPage *page = sends.page(beginFirst(0), &window);
        const auto *title = page->firstEventCard()->findChild<QLabel *>(u"firstTitle"_s);
        if (!waitFor([&] { return title->text().contains(u"just as it was sent"_s); }, 20'000))
            qFatal("%s", qPrintable(title->text()));
        return page;
    }
    /// Begins to, after a countdown; the plan's id.
    [[nodiscard]] QString beginFirst(int holdSeconds)
    {
        SendingRules rules;
        rules.holdSeconds = holdSeconds;
        if (!saveSendingRules(sendingRulesPath(m_folder.path()), rules))
            qFatal("no rules");
        QString planId;
        QObject::connect(&sends, &SendController::sendStarted, &window, [&](const QString &id) { planId = id; });
        review.begin();
        if (!waitFor([&] { return hasSheet(); }))
            qFatal("no review");
        window.findChild<ReviewDialog *>()->findChild<QPushButton *>(u"createFirstButton"_s)->click();
        if (!waitFor([&] { return !planId.isEmpty(); }))
            qFatal("not started");
        return planId;
    }
    [[nodiscard]] QString said() const { return window.messageBar()->message(); }
    [[nodiscard]] bool hasSheet() const { return window.findChild<ReviewDialog *>() != nullptr; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    FakeSecretStore m_keychain;
    TokenKeeper m_keeper { m_keychain };
    std::unique_ptr<WorkspaceStore> m_store
        = std::move(WorkspaceStore::open(m_folder.filePath(u"workspace.sqlite"_s)).value());
    WindowState m_state { m_folder.filePath(u"window.ini"_s) };
    EmbedChecks m_embedChecks { m_clock };
    EmbedSurvey m_embedSurvey { m_embedChecks, m_clock };

public:
    PracticePortal hubSpot;
    TemplateController templates { *m_store };
    PortalController portals { *m_store, m_keeper, m_clock, m_folder.filePath(u"practice.json"_s) };

private:
    DraftController m_drafts { m_folder.filePath(u"drafts.sqlite"_s), m_clock };

public:
    MainWindow window;
    SendController sends { portals, m_folder.filePath(u"ledger.sqlite"_s), m_clock };
    CurrentDraft currentDraft { window, m_state, m_embedChecks, m_embedSurvey };

private:
    Notifications m_notifications { *window.messageBar() };

public:
    TemplateChangeController changes {
        TemplateChangeController::Parts { templates, m_drafts, currentDraft, m_notifications }, window
    };

private:
    TemplateEditing m_editing { TemplateEditing::Parts {
        templates, m_drafts, currentDraft, m_notifications, window, systemClock() } };
    TemplateFetching m_fetching { TemplateFetching::Parts {
        portals, templates, m_drafts, m_notifications, m_state, window, systemClock() } };

public:
    TemplateGuard guard { TemplateGuard::Parts {
        portals, sends, templates, m_fetching, m_folder.filePath(u"ledger.sqlite"_s) } };
    UnfinishedSendNotifier holders { sends, currentDraft, m_notifications };
    DraftReview review { DraftReview::Parts { currentDraft, portals, sends, templates, m_fetching, m_editing, changes,
        m_notifications, window, [] { return true; } } };
};

} // namespace

class TestDraftReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A button that cannot be pressed says why where everybody sees it, as long as it is so.
    void whyNothingCanBeCreatedIsSeen()
    {
        ReviewingProgram program;
        DraftDocument *draft = program.currentDraft.document();
        const auto *button = program.window.findChild<QPushButton *>(u"reviewButton"_s);
        const auto *line = program.window.findChild<ElidedLabel *>(u"statusCounts"_s);
        QVERIFY(button->isEnabled());
        QVERIFY(!line->text().contains(u"until an error"_s));
        draft->setText(0, EventField::Email, u"nobody"_s);
        QTRY_VERIFY(!button->isEnabled() && draft->isChecked());
        QVERIFY2(line->text().contains(u"until an error is mended"_s), qPrintable(line->text()));
        QVERIFY(button->toolTip().contains(u"until an error is mended"_s));
        draft->setText(0, EventField::Email, u"ana@brisa.test"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!line->text().contains(u"until an error"_s));
    }

    void anEventThatIsAddedOpensThePageOfItsTemplate()
    {
        ReviewingProgram program;
        QString asked;
        program.currentDraft.setBeginnings([&asked](const QString &templateId) {
            asked = templateId;
            EventDraft event;
            event.iframeUrl = u"https://pages.example/spring"_s;
            return event;
        });
        DraftDocument *draft = program.currentDraft.document();
        program.currentDraft.takeBeginning();
        QCOMPARE(asked, draft->eventTemplate().id);
        program.window.findChild<QWidget *>(u"addEvent"_s)->setFocus();
        QTest::mouseClick(program.window.findChild<QWidget *>(u"addEvent"_s), Qt::LeftButton);
        QTRY_COMPARE(draft->table().rowCount(), 2);
        QCOMPARE(draft->table().text(1, EventField::IframeUrl), u"https://pages.example/spring"_s);
    }

    /// As the command line says it (tst_sendcommand): what would be refused holds the review back; what cannot be
    /// compared is said, and the review opens all the same.
    void theTemplateIsComparedBeforeTheReview_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("opens");
        const QString notCompared = notComparedSentence();
        QTest::newRow("equal") << u"equal"_s << QString() << true;
        QTest::newRow("a token is gone") << u"gone"_s << u"Nothing was sent"_s << false;
        QTest::newRow("cannot be read") << u"forbidden"_s << notCompared << true;
        QTest::newRow("does not answer") << u"busy"_s << notCompared << true;
        QTest::newRow("answers something else") << u"page"_s << notCompared << true;
        QTest::newRow("no token to ask with") << u"no token"_s << notCompared << true;
    }
    void theTemplateIsComparedBeforeTheReview()
    {
        QFETCH(QString, there);
        QFETCH(QString, said);
        QFETCH(bool, opens);
        ReviewingProgram program;
        if (there != "no token"_L1)
            program.giveToken();
        EventTemplate drifted = sampleTemplate();
        if (there == "gone"_L1)
            drifted.tokens.removeAt(drifted.tokenIndex(u"minutes"));
        program.hubSpot.setTemplates({ drifted });
        program.hubSpot.api().templates().setAllowed(there != "forbidden"_L1);
        if (there == "busy"_L1 || there == "page"_L1) {
            Fault fault;
            fault.kind = Fault::Kind::Status;
            fault.status = there == "busy"_L1 ? 503 : 302;
            fault.retryAfterSeconds = 3600;
            FaultPlan plan;
            plan.rules = { { PracticeRequestKind::Other, 1, 1, 1.0, fault } };
            program.hubSpot.setFaultPlan(plan);
        }
        program.review.begin();
        QTRY_VERIFY2(opens ? program.hasSheet() : program.said().contains(said), qPrintable(program.said()));
        QCOMPARE(program.hasSheet(), opens);
        QVERIFY2(
            program.said().contains(said) && program.said().isEmpty() == said.isEmpty(), qPrintable(program.said()));
        if (said == notComparedSentence())
            QVERIFY2(program.said().size() > said.size() + 30, qPrintable(program.said())); // and why
        for (const PracticeRequestRecord &record : program.hubSpot.requests())
            QVERIFY(record.kind != PracticeRequestKind::Create);
    }

    /// Undo gives the old draft back, and in its history Redo makes the change once more, as often as one likes.
    void anUndoneChangeOfTheTemplateIsDoneAgain()
    {
        ReviewingProgram program(2);
        EventTemplate other = sampleTemplate();
        other.id = u"t2"_s;
        other.name = u"Fair visit"_s;
        other.tokens.removeLast();
        QVERIFY(program.templates.add(TemplateRecord::newHere(other)));
        const QString before = program.currentDraft.document()->eventTemplate().name;
        program.changes.beginWith(program.currentDraft.document()->id(), other.id);
        auto *dialog = program.window.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"changeTemplateAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        const auto isNamed = [&](const QString &name) {
            const DraftDocument *shown = program.currentDraft.document();
            return shown && shown->eventTemplate().name == name;
        };
        for (int round = 0; round < 2; ++round) {
            QTRY_VERIFY(isNamed(other.name));
            program.currentDraft.document()->undoStack()->undo();
            QTRY_VERIFY(isNamed(before));
            QTRY_VERIFY2(program.currentDraft.document()->undoStack()->canRedo(), "what was undone can be done again");
            QVERIFY(!program.currentDraft.document()->undoStack()->canUndo());
            QCOMPARE(program.currentDraft.document()->table().rowCount(), 2);
            program.currentDraft.document()->undoStack()->redo();
        }
        QTRY_VERIFY(isNamed(other.name));
    }

    /// The send that holds rows is told by the clock of the draft on the screen, as everything else there.
    void theSendThatHoldsRowsIsToldByTheClockOfTheDraft()
    {
        ReviewingProgram program(3);
        DraftDocument *draft = program.currentDraft.document();
        EarlierSend send;
        send.planId = u"p1"_s;
        send.events = 2;
        send.createdAtMs = 1'773'928'800'000; // 2026-03-19T14:00Z
        QStringList told;
        for (const char *zone : { "Europe/Madrid", "Asia/Tokyo" }) {
            draft->setZone(QTimeZone(zone));
            Q_EMIT program.sends.rowsHeld(draft->id(), send);
            told << spokenInstant(send.createdAtMs, draft->zone(), QLocale());
            QVERIFY2(program.said().contains(told.last()), qPrintable(program.said() + u" / "_s + told.last()));
        }
        QVERIFY2(told.first() != told.last(), qPrintable(told.last()));
        Q_EMIT program.sends.rowsHeld(u"another draft"_s, send);
        QVERIFY(program.said().contains(told.last())); // not replaced
    }

    /// What was changed a moment ago may be wrong: while that is found out the button names no number, and a review
    /// that is asked for begins afterwards.
    void aReviewWaitsForTheCheckThatIsUnderWay()
    {
        ReviewingProgram program(600);
        program.giveToken();
        DraftDocument *draft = program.currentDraft.document();
        auto *button = program.window.findChild<QPushButton *>(u"reviewButton"_s);
        QVERIFY2(button->text().contains(u"600"_s), qPrintable(button->text()));
        const int width = button->width();
        QList<qsizetype> most;
        for (qsizetype row = 0; row < 580; ++row)
            most.append(row);
        draft->fill(most, EventField::Email, u"nobody"_s, u"Fill"_s);
        QVERIFY(!draft->isChecked());
        QCOMPARE(button->text(), u"Review and create…"_s);
        QVERIFY(button->isEnabled());
        QVERIFY(button->toolTip().contains(u"being checked"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY2(button->width() >= width, "what stands beside it does not move");
        program.review.begin();
        QTRY_VERIFY2(program.hasSheet(), qPrintable(program.said()));
        QVERIFY(draft->isChecked());
        const auto *create = program.window.findChild<ReviewDialog *>()->findChild<QPushButton *>(u"createAllButton"_s);
        QVERIFY2(create->text().contains(u"20"_s) && !create->text().contains(u"600"_s), qPrintable(create->text()));
        QVERIFY2(button->text().contains(u"20"_s), qPrintable(button->text()));
        program.window.findChild<ReviewDialog *>()->reject();
        QTRY_VERIFY(!program.hasSheet());

        most.clear();
        for (qsizetype row = 0; row < 600; ++row)
            most.append(row);
        draft->fill(most, EventField::Email, u"nobody at all"_s, u"Fill"_s);
        program.review.begin();
        QTRY_VERIFY2(program.said().contains(u"none of them is ready"_s), qPrintable(program.said()));
        QVERIFY(!program.hasSheet());
        QVERIFY(!button->isEnabled());
        draft->undoStack()->undo(); // some are again
        QTRY_VERIFY2(program.said().isEmpty(), qPrintable(program.said()));
        QTRY_VERIFY(draft->isChecked() && button->isEnabled());
    }

    /// At once it is said, it cannot be begun twice, and Esc or Cancel ends it, wherever it is: here HubSpot is asked
    /// for its templates and does not answer.
    void aReviewIsCancelled_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("Esc") << u"Esc"_s;
        QTest::newRow("Cancel") << u"Cancel"_s;
        QTest::newRow("another account") << u"account"_s;
        QTest::newRow("another page") << u"page"_s;
    }
    void aReviewIsCancelled()
    {
        QFETCH(QString, by);
        ReviewingProgram program(3);
        program.giveToken();
        Fault silent;
        silent.kind = Fault::Kind::Stall;
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Other, 1, 1'000'000, 1.0, silent } };
        program.hubSpot.setFaultPlan(plan);
        const auto *button = program.window.findChild<QPushButton *>(u"reviewButton"_s);
        const QString words = button->text();
        program.review.begin();
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->text(), u"Reading the events…"_s);
        program.review.begin();
        const auto cancels = [&] {
            for (const auto *one : program.window.messageBar()->findChildren<QPushButton *>()) {
                if (one->isVisible() && one->text() == "Cancel"_L1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(cancels()); // it takes longer than a moment
        QVERIFY2(program.said().contains(u"asistentes"_s), qPrintable(program.said()));
        if (by == "Esc"_L1)
            QTest::keyClick(&program.window, Qt::Key_Escape);
        else if (by == "Cancel"_L1)
            Q_EMIT program.window.messageBar()->actionTriggered();
        else if (by == "account"_L1)
            program.portals.setCurrent(PortalController::practiceId);
        else
            program.window.showEmptyState();
        QTRY_VERIFY2(button->text() == words && !cancels(), qPrintable(button->text()));
        QCOMPARE(program.said().isEmpty(), by == "Esc"_L1 || by == "Cancel"_L1);
        QVERIFY2(
            program.said().isEmpty() || program.said().contains(u"Nothing was sent"_s), qPrintable(program.said()));
        QVERIFY(!program.hasSheet());
        if (by == "page"_L1)
            return;
        program.hubSpot.setFaultPlan({}); // once more
        program.portals.setCurrent(u"kaiyo"_s);
        program.review.begin();
        QTRY_VERIFY2(program.hasSheet(), qPrintable(program.said()));
        QCOMPARE(program.window.findChildren<ReviewDialog *>().size(), 1);
        QVERIFY(button->isEnabled());
    }

    /// What spoke against a review is said of the draft and the account it was asked for.
    void whatHinderedAReviewGoesWithTheAccount()
    {
        ReviewingProgram program;
        program.giveToken();
        EventTemplate drifted = sampleTemplate();
        drifted.tokens.removeAt(drifted.tokenIndex(u"minutes"));
        program.hubSpot.setTemplates({ drifted });
        program.review.begin();
        QTRY_VERIFY2(program.said().contains(u"Nothing was sent"_s), qPrintable(program.said()));
        program.portals.setCurrent(PortalController::practiceId);
        QTRY_VERIFY2(program.said().isEmpty(), qPrintable(program.said()));
    }

    /// The sheet says every doubt that the draft has about what is created, once.
    void whatIsDoubtfulStandsInTheReview()
    {
        ReviewingProgram program(6);
        program.giveToken();
        DraftDocument *draft = program.currentDraft.document();
        const auto facts = [&program] {
            QStringList texts;
            const QList<QLabel *> labels = program.window.findChild<ReviewDialog *>()->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts.append(label->text());
            return texts.join(u'\n');
        };
        program.review.begin();
        QTRY_VERIFY2(program.hasSheet(), qPrintable(program.said()));
        QVERIFY2(facts().contains(u"Every event is at the same second"_s), qPrintable(facts()));
        QCOMPARE(facts().count(u"all events together"_s), 1);
        program.window.findChild<ReviewDialog *>()->reject();
        QTRY_VERIFY(!program.hasSheet());
        draft->setText(4, EventField::Timestamp, u"2199-01-01T09:00:00Z"_s);
        QTRY_VERIFY(draft->isChecked());
        program.review.begin();
        QTRY_VERIFY2(program.hasSheet(), qPrintable(program.said()));
        QVERIFY2(facts().contains(u"The time is in the future"_s), qPrintable(facts()));
        QVERIFY(!facts().contains(u"at the same second"_s));
    }

    /// What is created first is the event one was looking at, unless something is doubtful about it; each choice says
    /// why it is one.
    void theFirstEventIsTheOneOnTheScreenOrAFullOne()
    {
        ReviewingProgram program(6);
        program.giveToken();
        DraftDocument *draft = program.currentDraft.document();
        draft->setText(1, EventField::Timestamp, u"2199-01-01T09:00:00Z"_s); // doubtful
        draft->setText(3, EventField::Domain, u"brisa.test"_s); // the fullest
        QTRY_VERIFY(draft->isChecked());
        auto *view = program.window.findChild<EventsView *>();
        const auto choices = [&](int row) {
            view->setCurrentIndex(view->model()->index(row, EventTableModel::firstFieldColumn));
            program.review.begin();
            QStringList words;
            if (!waitFor([&] { return program.hasSheet(); }))
                return words;
            auto *dialog = program.window.findChild<ReviewDialog *>();
            const auto *first = dialog->findChild<QComboBox *>(u"reviewFirst"_s);
            for (int i = 0; i < first->count(); ++i)
                words.append(first->itemText(i));
            dialog->reject();
            (void)waitFor([&] { return !program.hasSheet(); });
            return words;
        };
        const QStringList here = choices(2);
        QVERIFY2(here.size() >= 2 && here.first().startsWith(u"Row 3 · ana2@brisa.test: where the cursor"_s),
            qPrintable(here.join(u'|')));
        QVERIFY2(
            here.at(1).startsWith(u"Row 4"_s) && here.at(1).contains(u"fields filled"_s), qPrintable(here.join(u'|')));
        const QStringList doubtful = choices(1);
        QVERIFY2(doubtful.first().startsWith(u"Row 4"_s), qPrintable(doubtful.join(u'|')));
        QVERIFY2(doubtful.at(1).startsWith(u"Row 2"_s), qPrintable(doubtful.join(u'|')));
        QCOMPARE(doubtful.size(), 6); // of a few events each may be the first
    }

    /// A refused row that says the same goes again: how many do is said before.
    void rowsRefusedAndNotMendedAreNamed()
    {
        ReviewingProgram program(4);
        program.giveToken();
        DraftDocument *draft = program.currentDraft.document();
        QList<std::pair<RowId, RowState>> states;
        QList<Refusal> refusals;
        for (qsizetype row = 0; row < 3; ++row) {
            Refusal refusal;
            refusal.row = draft->table().rowId(row);
            refusal.words = u"no such option"_s;
            refusal.accountName = u"Kaiyo"_s;
            refusals.append(refusal);
            states.append({ refusal.row, RowState::Refused });
        }
        draft->setRowStates(states);
        draft->addRefusals(refusals);
        draft->setText(0, EventField::token(0), u"Summer"_s); // mended
        QTRY_VERIFY(draft->isChecked());
        program.review.begin();
        QTRY_VERIFY2(program.hasSheet(), qPrintable(program.said()));
        QStringList texts;
        for (const QLabel *label : program.window.findChild<ReviewDialog *>()->findChildren<QLabel *>())
            texts += label->text();
        const QString words = texts.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2060));
        QVERIFY2(words.contains(u"<b>2 events</b> were refused and say the same as then"_s), qPrintable(words));
    }

    /// What changed at HubSpot while the others waited for a person holds them back; what cannot be compared is said
    /// until it can.
    void theTemplateIsComparedAgainBeforeTheOthersFollow_data()
    {
        QTest::addColumn<QString>("there");
        QTest::newRow("equal") << u"equal"_s;
        QTest::newRow("a token is gone") << u"gone"_s;
        QTest::newRow("another type") << u"type"_s;
        QTest::newRow("cannot be read") << u"forbidden"_s;
    }
    void theTemplateIsComparedAgainBeforeTheOthersFollow()
    {
        QFETCH(QString, there);
        ReviewingProgram program(5);
        program.giveToken();
        const SendPage *page = program.createFirst();
        auto *goOn = page->firstEventCard()->findChild<QPushButton *>(u"firstGoOnButton"_s);
        EventTemplate drifted = sampleTemplate();
        if (there == "gone"_L1)
            drifted.tokens.removeAt(drifted.tokenIndex(u"minutes"));
        if (there == "type"_L1)
            drifted.tokens[drifted.tokenIndex(u"webinarName")].type = TokenType::Number;
        program.hubSpot.setTemplates({ drifted });
        program.hubSpot.api().templates().setAllowed(there != "forbidden"_L1);
        goOn->click();
        if (drifted != sampleTemplate()) {
            QTRY_VERIFY2(page->messageBar()->message().contains(u"Nothing more was sent"_s),
                qPrintable(page->messageBar()->message()));
            QCOMPARE(program.hubSpot.eventCount(), 1);
            program.hubSpot.setTemplates({ sampleTemplate() }); // the developer changed it back
            goOn->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(program.hubSpot.eventCount(), 5, 20'000);
        QCOMPARE(program.said().contains(notComparedSentence()), there == "forbidden"_L1);
    }

    /// What changed at HubSpot while a send counted down holds it back before its first request.
    void theTemplateIsComparedAgainAfterTheCountdown()
    {
        ReviewingProgram program(5);
        program.giveToken();
        const QString planId = program.beginFirst(1);
        EventTemplate drifted = sampleTemplate();
        drifted.tokens.removeAt(drifted.tokenIndex(u"minutes"));
        program.hubSpot.setTemplates({ drifted });
        SendSession *session = program.sends.session(planId);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), SendState::Paused, 20'000);
        QVERIFY2(session->pauseText().contains(u"Nothing more was sent"_s), qPrintable(session->pauseText()));
        QCOMPARE(session->counts().of(Outcome::Waiting), 5);
        const SendPage *page = program.sends.page(planId, &program.window);
        page->findChild<QPushButton *>(u"resumeButton"_s)->click();
        QTRY_VERIFY(page->messageBar()->message().contains(u"Nothing more was sent"_s));
        for (const PracticeRequestRecord &record : program.hubSpot.requests())
            QVERIFY(record.kind != PracticeRequestKind::Create);
        program.hubSpot.setTemplates({ sampleTemplate() }); // the developer changed it back
        page->findChild<QPushButton *>(u"resumeButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(program.hubSpot.eventCount(), 1, 20'000);
    }

    void whatCouldNotBeComparedIsSaidUntilItCan()
    {
        ReviewingProgram program(5);
        program.giveToken();
        program.hubSpot.api().templates().setAllowed(false);
        const SendPage *page = program.createFirst();
        QVERIFY2(program.said().contains(notComparedSentence()), qPrintable(program.said()));
        program.hubSpot.api().templates().setAllowed(true);
        page->firstEventCard()->findChild<QPushButton *>(u"firstGoOnButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(program.hubSpot.eventCount(), 5, 20'000);
        QVERIFY2(program.said().isEmpty(), qPrintable(program.said()));
    }

private:
    static QString notComparedSentence() { return u"could not be compared with the one at Kaiyo"_s; }
};

QTEST_MAIN(TestDraftReview)
#include "tst_draftreview.moc"
