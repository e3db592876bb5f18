#include "base/clock.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportal.h"
#include "sending/sendsession.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype eventCount = 60;
constexpr int perBatch = 20;

EventTemplate visitTemplate()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.name = u"Visit"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"place"_s, u"Place"_s, TokenType::String, {}, {} } };
    return eventTemplate;
}

EventTable visits()
{
    EventTable table(visitTemplate());
    for (qsizetype i = 0; i < eventCount; ++i) {
        EventDraft draft;
        draft.email = u"person%1@example.test"_s.arg(i + 1);
        draft.timestamp = u"2026-03-18T10:00:00Z"_s;
        draft.tokens = { u"東京"_s };
        table.appendDraft(draft);
    }
    return table;
}

FaultRule at(qint64 request, Fault::Kind kind)
{
    FaultRule rule;
    rule.from = request;
    rule.to = request;
    rule.fault.kind = kind;
    return rule;
}

/// The real portal, ledger, session and page; every step of the counts is looked at.
struct Desk {
    Desk()
    {
        portal.setTemplates({ visitTemplate() });
        if (const auto port = portal.listen(); !port)
            qFatal("no account: %s", qPrintable(port.error().message));
        connection.id = u"practice"_s;
        connection.name = u"Practice account"_s;
        connection.baseUrl = portal.baseUrl();
        connection.isPractice = true;
        settings.askAgainDelaysMs = { 10, 20, 30 };
        settings.retryDelayScale = 0.05;
        settings.maximumInFlight = 1; // the order of requests is the order of batches
        client = std::make_unique<TimelineClient>(connection, clock);
        page.resize(1072, 720);
        page.show();
        QObject::connect(
            &presenter, &SendPresenter::askRequested, &page, [this] { session->ask(portal.accessToken()); });
        QObject::connect(
            &presenter, &SendPresenter::resumeRequested, &page, [this] { session->resume(portal.accessToken()); });
    }
    void makeSession()
    {
        session = std::make_unique<SendSession>(*client, dir.filePath(u"ledger.sqlite"_s), clock, settings);
        presenter.setSession(session.get());
        // after the presenter: what the page shows at this step
        const auto look = [this] {
            ++steps;
            const auto [sum, all] = chipSums();
            const qint64 rows = page.model()->rows().size();
            if (sum != all || all != rows || session->counts().total() != session->rows().size())
                disagreements += u"step %1: chips %2, all %3, rows %4"_s.arg(steps).arg(sum).arg(all).arg(rows);
        };
        QObject::connect(session.get(), &SendSession::countsChanged, &page, look);
        QObject::connect(session.get(), &SendSession::rowsChanged, &page, look);
        QObject::connect(session.get(), &SendSession::progressChanged, &page, look);
        QObject::connect(session.get(), &SendSession::stateChanged, &page, look);
    }
    void send(const QString &token = {})
    {
        const auto plan = planBatches(visits(), {}, PlanLimits { .maximumEvents = perBatch }, clock);
        if (!plan)
            qFatal("no plan");
        planId = plan->id;
        makeSession();
        session->openPlan(*plan, u"draft"_s, u"Visits"_s);
        session->start(token.isEmpty() ? portal.accessToken() : token);
    }
    [[nodiscard]] bool reaches(SendState state) const
    {
        return QTest::qWaitFor([&] { return session->state() == state; }, 15'000);
    }
    [[nodiscard]] std::pair<qint64, qint64> chipSums() const
    {
        static const QRegularExpression number(u"(\\d+)$"_s);
        qint64 sum = 0;
        qint64 all = 0;
        for (const QPushButton *chip : page.findChildren<QPushButton *>(QRegularExpression(u"^chip_"_s))) {
            const qint64 count = number.match(chip->accessibleName()).captured(1).toLongLong();
            (chip->objectName() == "chip_all"_L1 ? all : sum) += count;
        }
        return { sum, all };
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] QAbstractItemModel *table() const { return page.findChild<QTableView *>(u"sendTable"_s)->model(); }
    [[nodiscard]] QString cell(int row, SendModel::Column column) const
    {
        return table()->index(row, int(column)).data().toString();
    }
    /// Rows whose word differs from what the portal holds.
    [[nodiscard]] QStringList liesAgainstThePortal() const
    {
        QStringList lies;
        for (const SentRow &row : page.model()->rows()) {
            const bool there = portal.api().store().find("1001298", row.eventId.toUtf8()).has_value();
            if (row.state != RowState::Unknown && there != (row.state == RowState::Created))
                lies += u"row %1 is called %2"_s.arg(row.number).arg(outcomeKey(outcomeOf(row.state)));
        }
        return lies;
    }

    SystemClock clock;
    QTemporaryDir dir;
    mutable PracticePortal portal;
    Connection connection;
    SendSettings settings;
    SendPage page;
    SendPresenter presenter { page };
    std::unique_ptr<TimelineClient> client;
    std::unique_ptr<SendSession> session;
    QString planId;
    QStringList disagreements;
    int steps = 0;
};

} // namespace

class TestSendPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepAddsUp()
    {
        Desk desk;
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        QCOMPARE(desk.disagreements, QStringList());
        QVERIFY2(desk.steps >= 3, qPrintable(QString::number(desk.steps)));
        QCOMPARE(desk.page.model()->counts().of(Outcome::Created), eventCount);
        QCOMPARE(desk.liesAgainstThePortal(), QStringList());
        QCOMPARE(qint64(desk.portal.eventCount()), qint64(eventCount));
        QVERIFY2(
            desk.text("sendSentence").contains(u"All 60 events were created"), qPrintable(desk.text("sendSentence")));
        QCOMPARE(desk.cell(0, SendModel::Column::Identity), u"person1@example.test"_s);
        QCOMPARE(desk.cell(59, SendModel::Column::Outcome), outcomeWord(Outcome::Created));
        QVERIFY(!desk.button("askButton")->isVisible());
    }

    void unknownIsAskedAboutFromThePage()
    {
        Desk desk;
        FaultPlan faults;
        FaultRule refused = at(3, Fault::Kind::Partial);
        refused.fault.every = 20;
        faults.rules = { at(1, Fault::Kind::DropAfterReading), at(2, Fault::Kind::DropAfterCommit), refused };
        desk.portal.setFaultPlan(faults);
        desk.settings.refusedShareBeforePause = 1.0;
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        QCOMPARE(desk.page.model()->counts().of(Outcome::Unknown), 40);
        QCOMPARE(desk.page.model()->counts().of(Outcome::Refused), 1);
        desk.button("chip_unknown")->click();
        QCOMPARE(desk.table()->rowCount(), 40);
        QVERIFY(!desk.cell(0, SendModel::Column::Why).isEmpty());
        desk.page.setCurrentNumber(1);
        QCOMPARE(desk.text("outcomeWord"), u"Unknown"_s);
        QVERIFY(!desk.text("historyText").isEmpty());

        desk.button("inspectorAskButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return desk.page.model()->counts().of(Outcome::Unknown) == 0; }, 15'000));
        QVERIFY(desk.reaches(SendState::Finished));
        // the first batch never arrived, the second was there all along
        QCOMPARE(desk.page.model()->counts().of(Outcome::NotSent), 20);
        QCOMPARE(desk.page.model()->counts().of(Outcome::Created), 39);
        QCOMPARE(desk.table()->rowCount(), 0);
        QCOMPARE(desk.liesAgainstThePortal(), QStringList());
        QCOMPARE(desk.disagreements, QStringList());
    }

    void aPersonsWordSettlesWhatIsUnknown()
    {
        Desk desk;
        FaultPlan faults;
        faults.rules = { at(1, Fault::Kind::DropAfterReading), at(2, Fault::Kind::DropAfterCommit) };
        desk.portal.setFaultPlan(faults);
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        const auto count = [&](Outcome outcome) { return desk.page.model()->counts().of(outcome); };
        QCOMPARE(count(Outcome::Unknown), 40);
        desk.page.setCurrentNumber(21);
        desk.button("found0")->click();
        desk.button("decideConfirm")->click();
        QTRY_COMPARE(count(Outcome::Created), 21);
        QCOMPARE(count(Outcome::Unknown), 39);
        QTRY_VERIFY2(desk.text("outcomeReason").contains(u"A person looked"), qPrintable(desk.text("outcomeReason")));
        desk.page.setCurrentNumber(1);
        desk.button("found1")->click();
        desk.page.findChild<QCheckBox *>(u"decideAll"_s)->click();
        desk.button("decideConfirm")->click();
        QTRY_COMPARE(count(Outcome::NotSent), 39);
        QCOMPARE(count(Outcome::Unknown), 0);
        QCOMPARE(desk.disagreements, QStringList());
    }

    /// What the command line sent from a file never stood in a draft: nobody says that it does not any more.
    void whatCameFromAFileIsMendedThere()
    {
        Desk desk;
        FaultPlan faults;
        FaultRule some = at(1, Fault::Kind::Partial);
        some.fault.rows = { 2 };
        faults.rules = { some };
        desk.portal.setFaultPlan(faults);
        desk.settings.refusedShareBeforePause = 1;
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        desk.page.setCurrentNumber(3);
        QTRY_VERIFY(desk.button("mendButton")->isVisible());
        desk.presenter.setDraftGone(true);
        QVERIFY(!desk.button("mendButton")->isVisible());
        QVERIFY2(desk.text("sendSentence").contains(u"came from a file"_s), qPrintable(desk.text("sendSentence")));
        QVERIFY2(desk.text("outcomeMeaning").contains(u"mend it there"_s), qPrintable(desk.text("outcomeMeaning")));
        desk.presenter.setDraftGone();
        QVERIFY2(
            desk.text("sendSentence").contains(u"not in the draft any more"_s), qPrintable(desk.text("sendSentence")));
        QVERIFY2(desk.text("outcomeMeaning").contains(u"not in the draft"_s), qPrintable(desk.text("outcomeMeaning")));
        QVERIFY(!desk.button("inspectorMendButton")->isVisible());
    }

    void aWrongTokenPausesAndLosesNothing()
    {
        Desk desk;
        desk.send(u"wrong-token-0000"_s);
        QVERIFY(desk.reaches(SendState::Paused));
        QCOMPARE(desk.page.model()->counts().of(Outcome::Waiting), eventCount);
        QVERIFY(desk.page.findChild<QWidget *>(u"sendMessage"_s)->isVisible());
        desk.button("resumeButton")->click();
        QVERIFY(desk.reaches(SendState::Finished));
        QCOMPARE(desk.page.model()->counts().of(Outcome::Created), eventCount);
        QCOMPARE(desk.disagreements, QStringList());
    }

    void anEarlierSendReadsTheSame()
    {
        Desk desk;
        FaultPlan faults;
        faults.rules = { at(2, Fault::Kind::DropAfterCommit) };
        desk.portal.setFaultPlan(faults);
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        QList<SentRow> before;
        for (const SentRow &row : desk.page.model()->rows())
            before.append(row);
        desk.presenter.setSession(nullptr);
        QCOMPARE(desk.table()->rowCount(), 0);
        desk.session.reset();

        desk.makeSession();
        desk.session->openStored(desk.planId);
        QVERIFY(desk.reaches(SendState::Finished));
        QCOMPARE(desk.page.model()->rows().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(desk.page.model()->rows().at(i), before.at(i));
        QVERIFY(desk.button("askButton")->isVisible());
        QCOMPARE(desk.disagreements, QStringList());
    }

    void theSessionMayGoFirst()
    {
        Desk desk;
        desk.send();
        QVERIFY(desk.reaches(SendState::Finished));
        desk.session.reset();
        desk.button("chip_created")->click();
        desk.page.setCurrentNumber(5);
        QCOMPARE(desk.table()->rowCount(), int(eventCount));
    }
};

QTEST_MAIN(TestSendPresenter)
#include "tst_sendpresenter.moc"
