// "Create 1 first and look at it": the first event of a plan is created alone, read back, compared field by field, and
// the others follow from the same page, or stay. A practice server on this computer stands for HubSpot.
#include "app/receiptpage.h"
#include "livebench.h"
#include "sending/plandigest.h"
#include "sending/sentevents.h"

#include "support/keeppicture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

#include <cstdio>

using namespace composer;

namespace {

/// A program of its own, to be killed: creates the first event and says when the others wait.
int lookUntilKilled(const QString &folder, const QUrl &hubSpot, const QString &token)
{
    SendingProgram program(folder, hubSpot, token);
    program.compose(9);
    SendingProgram::button(program.review(), u"createFirstButton"_s)->click();
    if (!waitFor(
            [&] { return !program.planId.isEmpty() && program.cardSays().contains(u"just as it was sent"_s); }, 20'000))
        return 1;
    std::fputs("looking\n", stdout);
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class TestFirstEvent : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;

    void start(const QString &profile = u"v3"_s)
    {
        m_program.reset();
        m_program = std::make_unique<SendingProgram>(
            m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken(), profile);
    }
    [[nodiscard]] bool says(const QString &words)
    {
        return waitFor([&] { return !m_program->planId.isEmpty() && m_program->cardSays().contains(words); }, 20'000);
    }
    void createFirst(int events, const RowChoices &rows = {})
    {
        m_program->compose(events);
        SendingProgram::button(m_program->review(rows), u"createFirstButton"_s)->click();
    }
    void press(const QString &name) { SendingProgram::button(m_program->card(), name)->click(); }
    [[nodiscard]] qsizetype creates() const { return requestsOf(*m_hubSpot, PracticeRequestKind::Create); }
    [[nodiscard]] bool nothingCameTwice() const
    {
        const SendSession *session = m_program->session();
        for (qsizetype i = 0; i < session->rows().size(); ++i) {
            if (m_hubSpot->receivedCopies(session->rows().eventId(i)) != 1)
                return false;
        }
        return true;
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = m_program->card()->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        start();
    }
    void cleanup() { m_program.reset(); }

    void itIsReadBackAndTheOthersFollowFromTheSamePage()
    {
        m_program->rules.eventsPerRequest = 4;
        createFirst(9);
        QVERIFY(says(u"just as it was sent"_s));
        QCOMPARE(creates(), 1);
        QCOMPARE(m_hubSpot->eventCount(), 1);
        QCOMPARE(requestsOf(*m_hubSpot, PracticeRequestKind::Read), 1);
        QCOMPARE(m_program->count(Outcome::Waiting), 8);
        m_program->page()->setCurrentNumber(1);
        const auto *sentCard = m_program->page()->findChild<QWidget *>(u"sentCard"_s);
        QVERIFY(sentCard && !sentCard->isHidden()); // as HubSpot holds it
        m_program->page()->setCurrentNumber(2);
        QVERIFY(sentCard->isHidden());
        QCOMPARE(text(u"firstField0"_s), u"Email"_s); // whom, when, then the tokens as the template has them
        QCOMPARE(text(u"firstField1"_s), u"When"_s);
        QCOMPARE(text(u"firstField2"_s), u"Webinar"_s);
        QCOMPARE(text(u"firstField3"_s), u"Status"_s);
        QCOMPARE(text(u"firstMark0"_s), u"equal"_s);
        QVERIFY(text(u"firstTimes"_s).contains(u"read back"_s));
        QVERIFY(!text(u"firstSent0"_s).isEmpty());
        QCOMPARE(text(u"firstSent0"_s), text(u"firstHeld0"_s));
        // Its rows are locked in the draft.
        qsizetype held = 0;
        for (qsizetype row = 0; row < 9; ++row)
            held += m_program->draft->table().isHeld(row) ? 1 : 0;
        QCOMPARE(held, 8);
        const QString planId = m_program->planId;
        QCOMPARE(SendingProgram::button(m_program->card(), u"firstGoOnButton"_s)->text(), u"Create the other 8"_s);
        QVERIFY(SendingProgram::button(m_program->page(), u"resumeButton"_s)->isHidden()); // the card has it
        press(u"firstGoOnButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::Created), 9);
        QCOMPARE(m_program->planId, planId);
        QVERIFY(creates() >= 3); // one, then as many as the others were planned in
        QVERIFY(nothingCameTwice());
        QVERIFY(!m_program->card()->isAsking());
        const QJsonObject first = m_program->receipt()["sentFirst"_L1].toObject();
        QVERIFY(!first["readAt"_L1].toString().isEmpty());
        QVERIFY(first["fields"_L1].toArray().size() >= 4);
        for (const QJsonValue field : first["fields"_L1].toArray())
            QVERIFY2(field["equal"_L1].toBool(), qPrintable(field["field"_L1].toString()));
    }

    /// Somebody changed a field on the way.
    void aFieldThatDiffersIsShown()
    {
        connect(m_hubSpot.get(), &PracticePortal::requestHandled, this, [this](const PracticeRequestRecord &request) {
            if (request.kind != PracticeRequestKind::Create)
                return;
            PracticeStore &store = m_hubSpot->api().store();
            QList<QByteArray> events = store.events();
            for (QByteArray &event : events)
                event.replace("\"Spring\"", "\"Autumn\"");
            const QJsonArray records = store.recordsSnapshot();
            store.clear();
            store.restore(records, events);
        });
        createFirst(3);
        QVERIFY2(says(u"but 1 fields differ"_s), qPrintable(m_program->cardSays()));
        QStringList marks;
        for (int i = 0; !text(u"firstField%1"_s.arg(i)).isEmpty(); ++i) {
            if (text(u"firstMark%1"_s.arg(i)) == u"differs"_s)
                marks.append(text(u"firstSent%1"_s.arg(i)) + u" · "_s + text(u"firstHeld%1"_s.arg(i)));
        }
        QCOMPARE(marks, QStringList { u"Spring · Autumn"_s });
        QCOMPARE(creates(), 1);
        QVERIFY(SendingProgram::button(m_program->card(), u"firstGoOnButton"_s)->isEnabled());
    }

    /// What could not be compared is not "just as it was sent".
    void whatIsNotGivenBackIsSaid()
    {
        connect(m_hubSpot.get(), &PracticePortal::requestHandled, this, [this](const PracticeRequestRecord &request) {
            if (request.kind != PracticeRequestKind::Create)
                return;
            PracticeStore &store = m_hubSpot->api().store();
            QList<QByteArray> events = store.events();
            for (QByteArray &event : events) {
                QJsonObject lacking = QJsonDocument::fromJson(event).object();
                lacking.remove("tokens"_L1);
                event = QJsonDocument(lacking).toJson(QJsonDocument::Compact);
            }
            const QJsonArray records = store.recordsSnapshot();
            store.clear();
            store.restore(records, events);
        });
        createFirst(3);
        QVERIFY2(says(u"could not be compared"_s), qPrintable(m_program->cardSays()));
        QVERIFY(!m_program->cardSays().contains(u"just as it was sent"_s));
        QStringList marks;
        for (int i = 0; !text(u"firstField%1"_s.arg(i)).isEmpty(); ++i)
            marks.append(text(u"firstField%1"_s.arg(i)) + u": "_s + text(u"firstMark%1"_s.arg(i)));
        QVERIFY2(marks.contains(u"Webinar: not given back"_s), qPrintable(marks.join(u'\n')));
        QVERIFY2(marks.contains(u"Email: equal"_s), qPrintable(marks.join(u'\n')));
    }

    void stopHereGivesTheOthersBackToTheDraft()
    {
        createFirst(5);
        QVERIFY(says(u"just as it was sent"_s));
        press(u"firstStopButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::NotSent), 4);
        QCOMPARE(m_hubSpot->eventCount(), 1);
        qsizetype locked = 0;
        for (qsizetype row = 0; row < 5; ++row)
            locked += m_program->draft->table().isLocked(row) ? 1 : 0;
        QCOMPARE(locked, 1);
        QVERIFY(!m_program->card()->isAsking());
    }

    void aLostAnswerIsAskedForBeforeTheOthers()
    {
        Fault lost;
        lost.kind = Fault::Kind::DropAfterCommit;
        FaultPlan once;
        once.rules = { { PracticeRequestKind::Create, 1, 1, 1.0, lost } };
        m_hubSpot->setFaultPlan(once);
        createFirst(5);
        QVERIFY(says(u"No answer: it may be there"_s));
        QVERIFY(!SendingProgram::button(m_program->card(), u"firstGoOnButton"_s)->isEnabled());
        QCOMPARE(creates(), 1);
        press(u"firstAskButton"_s);
        QVERIFY(says(u"just as it was sent"_s));
        QCOMPARE(creates(), 1);
        press(u"firstGoOnButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::Created), 5);
        QCOMPARE(m_hubSpot->eventCount(), 5);
        QVERIFY(nothingCameTwice());
    }

    void aRefusedFirstSaysWhyAndTheOthersWait()
    {
        Fault partial;
        partial.kind = Fault::Kind::Partial;
        partial.rows = { 0 };
        FaultPlan once;
        once.rules = { { PracticeRequestKind::Create, 1, 1, 1.0, partial } };
        m_hubSpot->setFaultPlan(once);
        createFirst(5);
        QVERIFY(says(u"The first event was refused"_s));
        QVERIFY(!text(u"firstReason"_s).isEmpty());
        QVERIFY(!SendingProgram::button(m_program->card(), u"firstMendButton"_s)->isHidden());
        m_program->page()->setCurrentNumber(1); // one act, one button
        QVERIFY(SendingProgram::button(m_program->page(), u"mendButton"_s)->isHidden());
        QVERIFY(SendingProgram::button(m_program->page(), u"inspectorMendButton"_s)->isHidden());
        QVERIFY(!text(u"firstNote"_s).contains(u"either"_s)); // a refused event can be changed
        QCOMPARE(m_program->count(Outcome::Waiting), 4);
        QCOMPARE(m_hubSpot->eventCount(), 0);
    }

    /// The rest is offered again, and nothing goes twice.
    void aKillBetweenTheFirstAndTheOthersLosesAndDoublesNothing()
    {
        m_program.reset();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
            { u"--look"_s, m_folder->path(), m_hubSpot->baseUrl().toString(), m_hubSpot->accessToken() });
        QVERIFY(waitFor([&] { return program.readAllStandardOutput().contains("looking"); }, 30'000));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(m_hubSpot->eventCount(), 1);
        start();
        const QList<SendSummary> open = m_program->unsettled();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().counts.of(Outcome::Waiting), 8);
        m_program->planId = open.first().send.planId;
        QVERIFY(says(u"just as it was sent"_s)); // as it was read back before
        QVERIFY(m_program->reaches(SendState::Paused));
        QCOMPARE(creates(), 1);
        press(u"firstGoOnButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::Created), 9);
        QCOMPARE(m_hubSpot->eventCount(), 9);
        QVERIFY(nothingCameTwice());
    }

    void eventsOfTheNewInterfaceCannotBeReadBack()
    {
        start(u"2026-03"_s);
        createFirst(4);
        QVERIFY(says(u"cannot be read back"_s));
        QCOMPARE(requestsOf(*m_hubSpot, PracticeRequestKind::Read), 0);
        press(u"firstGoOnButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_hubSpot->eventCount(), 4);
        QVERIFY(nothingCameTwice());
    }

    void theChosenRowMayBeTheFirst()
    {
        m_program->compose(9);
        RowChoices rows;
        rows.current = 5;
        ReviewDialog *dialog = m_program->review(rows);
        auto *first = dialog->findChild<QComboBox *>(u"reviewFirst"_s);
        QVERIFY(first);
        const int chosen = first->findText(u"where the cursor stands"_s, Qt::MatchContains);
        QVERIFY(chosen >= 0);
        first->setCurrentIndex(chosen);
        SendingProgram::button(dialog, u"createFirstButton"_s)->click();
        QVERIFY(says(u"just as it was sent"_s));
        QCOMPARE(m_hubSpot->receivedCopies(m_program->draft->table().eventId(5)), 1);
        QCOMPARE(m_hubSpot->eventCount(), 1);
        QCOMPARE(m_program->draft->table().state(5), RowState::Created);
    }

    /// For the manager who files it, and for a spreadsheet.
    void theReceiptIsAPageAndATable()
    {
        Fault partial;
        partial.kind = Fault::Kind::Partial;
        partial.rows = { 1 };
        FaultPlan once;
        once.rules = { { PracticeRequestKind::Create, 2, 2, 1.0, partial } };
        m_hubSpot->setFaultPlan(once);
        createFirst(9);
        QVERIFY(says(u"just as it was sent"_s));
        m_program->clock.sleepThrough(120'000); // somebody looks at it for two minutes
        press(u"firstGoOnButton"_s);
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::Created), 8);
        const SendInLedger send { m_program->ledgerPath(), m_program->planId };
        const QString page = m_folder->filePath(u"receipt.pdf"_s);
        const auto printed = saveReceiptPage(page, send, QTimeZone("Europe/Madrid"));
        QVERIFY2(printed.has_value(), printed ? "" : qPrintable(printed.error().message));
        QFile pdf(page);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        const QString table = m_folder->filePath(u"receipt.csv"_s);
        QVERIFY(saveReceiptTable(table, send, QTimeZone("Europe/Madrid")).has_value());
        QFile csv(table);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray whole = csv.readAll();
        const qsizetype empty = whole.indexOf("\r\n\r\n");
        QVERIFY(empty > 0);
        // The head says what the page says, and the digest of the plan is the one of the JSON.
        QVERIFY(whole.first(empty).contains("900000000001"));
        // It left at two moments, and both are told.
        const qsizetype sent = whole.indexOf("\"Sent\"");
        QVERIFY2(whole.sliced(sent, whole.indexOf('\n', sent) - sent).contains(" to "), whole.first(empty).constData());
        const QJsonObject json = m_program->receipt();
        const auto left
            = [&json](const QString &key) { return QDateTime::fromString(json[key].toString(), Qt::ISODate); };
        QVERIFY(left(u"firstLeftAt"_s).msecsTo(left(u"lastLeftAt"_s)) >= 120'000);
        QVERIFY(whole.first(empty).contains(m_program->receipt()[u"planSha256"_s].toString().toLatin1()));
        const QByteArray text = whole.sliced(empty + 4);
        QCOMPARE(text.count("\r\n"), 10);
        QCOMPARE(text.count("\"created\""), 8);
        QCOMPARE(text.count("\"refused\""), 1);
    }

    /// The digest is of the events and their order, whatever requests they left in.
    void thePlansDigestIsOfItsEventsAlone()
    {
        m_program->rules.eventsPerRequest = 2;
        createFirst(9);
        QVERIFY(says(u"just as it was sent"_s));
        QCryptographicHash expected(QCryptographicHash::Sha256);
        for (qint32 position = 0; position < 9; ++position) {
            const auto event = readSentEvent(m_program->ledgerPath(), m_program->planId, position);
            QVERIFY(event.has_value());
            expected.addData(event->json + '\n');
        }
        auto ledger = Ledger::openToRead(m_program->ledgerPath());
        QVERIFY(ledger.has_value());
        QCOMPARE(planDigest(**ledger, m_program->planId).value(), expected.result().toHex());
    }

    /// Next month's file has the ids of the last one, and other minutes for one person.
    void whatDiffersFromWhatWasCreatedIsSaid()
    {
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !m_program->planId.isEmpty(); }));
        QVERIFY(m_program->reaches(SendState::Finished));
        EventTable next(sampleTemplate());
        const EventTable last = m_program->draft->table();
        for (qsizetype row = 0; row < last.rowCount(); ++row) {
            EventDraft event = last.draft(row);
            if (row == 3)
                event.tokens[2] = u"61"_s;
            next.appendDraft(event);
        }
        EventDraft another = last.draft(0);
        another.id.clear();
        another.email = u"new@nube.test"_s;
        next.appendDraft(another);
        m_program->draft = std::make_unique<DraftDocument>(u"next"_s, u"May"_s, next, m_program->clock);
        QVERIFY(waitFor([&] { return m_program->draft->isChecked(); }));
        const ReviewDialog *dialog = m_program->review();
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"<b>1 events</b> differ from what was created before"_s), qPrintable(all));
        QVERIFY2(all.contains(u"52 → 61"_s) && all.contains(u"p3@brisa.test"_s), qPrintable(all));
    }

    /// In the moments before the first request a send is taken back as if the button had not been pressed.
    void takingBackKeepsWhatCanBeUndone()
    {
        m_program->rules.holdSeconds = 60;
        m_program->compose(5);
        m_program->draft->setText(2, EventField::Email, u"other@nube.test"_s);
        QVERIFY(waitFor([this] { return m_program->draft->isChecked(); }));
        const int steps = m_program->draft->undoStack()->count();
        QVERIFY(steps > 0);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return m_program->draft->table().isHeld(2); }));
        QVERIFY(m_program->draft->isUndoHeld()); // what waits must not change under the plan
        SendingProgram::button(m_program->page(), u"takeBackButton"_s)->click();
        QVERIFY(m_program->reaches(SendState::Finished));
        QVERIFY(!m_program->draft->table().isLocked(2));
        QVERIFY(!m_program->draft->isUndoHeld());
        QCOMPARE(m_program->draft->undoStack()->count(), steps);
        m_program->draft->undoStack()->undo();
        QCOMPARE(m_program->draft->table().text(2, EventField::Email), u"p2@nube.test"_s);
    }

    void whatLeftCannotBeUndone()
    {
        m_program->compose(5);
        m_program->draft->setText(2, EventField::Email, u"other@nube.test"_s);
        QVERIFY(waitFor([this] { return m_program->draft->isChecked(); }));
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->draft->undoStack()->count(), 0);
        QVERIFY(!m_program->draft->isUndoHeld());
    }

    /// The list of those who get no events is looked at when a send goes on, not only when it was planned.
    void whoJoinedTheListSinceThePlanGetsNothing_data()
    {
        QTest::addColumn<bool>("isFirstThere");
        QTest::newRow("held back, then taken up again") << false;
        QTest::newRow("after the first event") << true;
    }
    void whoJoinedTheListSinceThePlanGetsNothing()
    {
        QFETCH(bool, isFirstThere);
        m_program->rules.holdSeconds = isFirstThere ? 0 : 60;
        m_program->compose(9); // each third is at brisa.test
        RowChoices rows;
        rows.current = 1; // at nube.test
        ReviewDialog *dialog = m_program->review(rows);
        auto *first = dialog->findChild<QComboBox *>(u"reviewFirst"_s);
        first->setCurrentIndex(std::max(0, first->findText(u"where the cursor stands"_s, Qt::MatchContains)));
        SendingProgram::button(dialog, isFirstThere ? u"createFirstButton"_s : u"createAllButton"_s)->click();
        if (isFirstThere) {
            QVERIFY(says(u"just as it was sent"_s));
        } else {
            QVERIFY(m_program->reaches(SendState::Ready));
            const QString planId = m_program->planId;
            start();
            QCOMPARE(m_program->unsettled().size(), 1);
            m_program->planId = planId;
            QVERIFY(m_program->page());
            QVERIFY(m_program->reaches(SendState::Ready));
        }
        QFile list(m_folder->filePath(u"staff.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("brisa.test\n");
        list.close();
        m_program->rules.suppressionFile = list.fileName();
        QVERIFY(saveSendingRules(sendingRulesPath(m_folder->path()), m_program->rules).has_value());
        SendingProgram::button(m_program->page(), isFirstThere ? u"firstGoOnButton"_s : u"resumeButton"_s)->click();
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::Created), 6);
        QCOMPARE(m_program->count(Outcome::NotSent), 3);
        QCOMPARE(m_hubSpot->eventCount(), 6);
        for (qsizetype i = 0; i < 9; ++i) {
            if (m_program->session()->rowState(i) == RowState::NotSent)
                QVERIFY(m_program->session()->outcome(i).reason.contains(u"list of those who get no events"_s));
        }
    }

    void theCardCanBeReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            QTest::addRow("%s, wide", qPrintable(language)) << language << QSize(1072, 724);
            QTest::addRow("%s, narrow", qPrintable(language)) << language << QSize(816, 540);
        }
    }
    void theCardCanBeReadInThreeLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Spoken spoken(language);
        createFirst(9);
        QVERIFY(waitFor([&] { return !m_program->planId.isEmpty() && m_program->card()->isAsking(); }, 20'000));
        SendPage *page = m_program->page();
        m_program->window.resize(size);
        page->setGeometry(m_program->window.rect());
        page->show();
        QVERIFY(waitFor(
            [&] {
                const QString times = text(u"firstTimes"_s); // created and read back, with the language's sign between
                return times.contains(u',') || times.contains(u'、');
            },
            20'000));
        page->setCurrentNumber(1);
        keepPicture(*page, u"first-event-%1-%2"_s.arg(language).arg(size.width()));
        QCOMPARE(cutButtons(*m_program->card()), QString());
        const auto *fields = m_program->card()->findChild<QScrollArea *>();
        QVERIFY(fields->isHidden() || fields->verticalScrollBar()->maximum() == 0); // five of them need no scrolling
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
    theme::apply(application, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--look"_L1)
        return lookUntilKilled(arguments.value(2), QUrl(arguments.value(3)), arguments.value(4));
    TestFirstEvent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firstevent.moc"
