#pragma once

#include "hubspot/timelineclient.h"
#include "practice/practiceportal.h"
#include "sending/sendsession.h"
#include "storage/ledger.h"
#include "support/shiftedclock.h"
#include "support/waitfor.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace composer {

using namespace Qt::StringLiterals;

inline EventTemplate webinarTemplate()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.name = u"Webinar"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"webinarName"_s, u"Webinar"_s, TokenType::String, {}, {} },
        { u"registeredOn"_s, u"On"_s, TokenType::Date, {}, {} },
        { u"status"_s, u"Status"_s, TokenType::Enumeration, { { u"attended"_s, u"Attended"_s } }, {} } };
    return eventTemplate;
}

inline EventTable events(qsizetype count, qsizetype from = 0)
{
    EventTable table(webinarTemplate());
    for (qsizetype i = from; i < from + count; ++i) {
        EventDraft draft;
        draft.email = u"Person%1@example.com"_s.arg(i);
        draft.tokens = { u"Spring 春"_s, u"2026-03-01T00:00:00Z"_s, u"attended"_s };
        draft.extraData = u"{\"n\": %1}"_s.arg(i);
        table.appendDraft(draft);
    }
    return table;
}

inline Fault fault(Fault::Kind kind, int status = 0)
{
    Fault result;
    result.kind = kind;
    result.status = status;
    return result;
}

inline FaultPlan faultAt(
    qint64 from, qint64 to, const Fault &what, PracticeRequestKind of = PracticeRequestKind::Create)
{
    FaultPlan plan;
    plan.rules = { { of, from, to, 1.0, what } };
    return plan;
}

/// A portal, a client and a session, and the identity that must hold at every instant.
struct Bench {
    explicit Bench(
        const QString &profile = u"v3"_s, std::chrono::milliseconds deadline = std::chrono::milliseconds(700))
    {
        portal.setTemplates({ webinarTemplate() });
        const auto port = portal.listen();
        Q_ASSERT(port.has_value());
        connection.id = u"practice"_s;
        connection.name = u"Practice"_s;
        connection.profile = profile;
        connection.baseUrl = portal.baseUrl();
        limits.deadline = deadline;
        makeClient();
        settings.askAgainDelaysMs = { 10, 20, 30 };
        settings.askWithoutControlMs = 40;
        settings.retryDelayScale = 0.05;
        settings.maximumInFlight = 1; // the order of requests is the order of batches
    }
    void makeClient()
    {
        session.reset();
        client = std::make_unique<TimelineClient>(connection, clock, limits);
    }
    [[nodiscard]] QString ledgerPath() const { return ledgerFolder + u'/' + ledgerName; }
    void makeSession()
    {
        session = std::make_unique<SendSession>(*client, ledgerPath(), clock, settings);
        QObject::connect(
            session.get(), &SendSession::countsChanged, session.get(), [this](const OutcomeCounts &counts) {
                if (counts.total() != session->rows().size())
                    identityHeld = false;
            });
    }
    void open(const EventTable &table, int perBatch = 10)
    {
        const auto planned = planBatches(table, {}, PlanLimits { .maximumEvents = perBatch }, clock);
        Q_ASSERT(planned.has_value());
        plan = *planned;
        makeSession();
        session->openPlan(plan, u"draft"_s, u"Draft"_s);
    }
    [[nodiscard]] bool reaches(SendState state)
    {
        return waitFor([&] { return session->state() == state; }, 15'000);
    }
    /// Requests that create events, as they came in; which account it is was asked besides.
    [[nodiscard]] qsizetype posts() const
    {
        const auto &requests = portal.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeRequestRecord &request) { return request.kind == PracticeRequestKind::Create; });
    }
    [[nodiscard]] qint64 count(Outcome outcome) const { return session->counts().of(outcome); }
    /// Every row against the portal's store: what is created is there, what is refused or not sent is not, and nothing
    /// was received more often than the ledger knows.
    [[nodiscard]] QString disagreement() const
    {
        for (qsizetype i = 0; i < session->rows().size(); ++i) {
            const QByteArray id = session->rows()[i].eventId;
            const RowOutcome outcome = session->outcome(i);
            const bool there = portal.api().store().find("1001298", id).has_value();
            if (outcome.state == RowState::Created && !there)
                return u"row %1 is called created and is not in the account"_s.arg(i);
            if ((outcome.state == RowState::Refused || outcome.state == RowState::NotSent
                    || outcome.state == RowState::Waiting)
                && there)
                return u"row %1 is in the account and is called %2"_s.arg(i).arg(rowStateKey(outcome.state));
            if (portal.receivedCopies(id) > outcome.attempts)
                return u"row %1 arrived %2 times in %3 attempts"_s.arg(i)
                    .arg(portal.receivedCopies(id))
                    .arg(outcome.attempts);
            if (outcome.state == RowState::Unknown && outcome.reason.isEmpty())
                return u"row %1 does not say why it is locked"_s.arg(i);
        }
        auto ledger = Ledger::open(ledgerPath());
        if (!ledger)
            return ledger.error().message;
        const auto entries = (*ledger)->entries(plan.id);
        const auto index = (*ledger)->batchIndex(plan.id);
        if (!entries || !index)
            return u"the ledger cannot be read"_s;
        LedgerReplay replay(session->rows().size(), *index);
        for (const LedgerEntry &entry : *entries)
            replay.apply(entry);
        if (replay.impossibleTransitions() > 0)
            return u"the ledger tells of impossible transitions"_s;
        return identityHeld ? QString() : u"the counts did not add up"_s;
    }
    /// Does what the person is told to do, until nothing waits and nothing is unknown; false when that does not come.
    [[nodiscard]] bool settle()
    {
        for (int round = 0; round < 20; ++round) {
            const bool rests = waitFor(
                [&] {
                    const SendState state = session->state();
                    return state == SendState::Paused || state == SendState::Finished || state == SendState::Failed;
                },
                20'000);
            if (!rests || session->state() == SendState::Failed)
                return false;
            if (count(Outcome::Unknown) > 0)
                session->ask();
            else if (count(Outcome::Waiting) + count(Outcome::NotSent) > 0)
                session->resume();
            else
                return true;
        }
        return false;
    }
    /// The requests the ledger knows of against those the portal got, by the bytes of their bodies: every body exactly
    /// as often as it left, and none that the ledger does not know. `unread` requests were cut off before their body.
    [[nodiscard]] QString copiesDisagree(qint64 unread = 0) const
    {
        auto ledger = Ledger::open(ledgerPath());
        if (!ledger)
            return ledger.error().message;
        const auto entries = (*ledger)->entries(plan.id);
        if (!entries)
            return entries.error().message;
        QMap<int, qint64> attempts; // by batch
        for (const LedgerEntry &entry : *entries) {
            if (entry.kind == LedgerEntry::Kind::InFlight || entry.kind == LedgerEntry::Kind::Asked)
                ++attempts[entry.batch];
        }
        qint64 known = 0;
        qint64 missing = 0;
        for (const auto &[number, left] : attempts.asKeyValueRange()) {
            const auto batch = (*ledger)->batch(plan.id, number);
            if (!batch)
                return batch.error().message;
            const qint64 received
                = portal.receivedBodies(QCryptographicHash::hash(batch->body, QCryptographicHash::Sha256).toHex());
            if (received > left)
                return u"request %1 left %2 times and arrived %3 times"_s.arg(number).arg(left).arg(received);
            known += left;
            missing += left - received;
        }
        if (missing != unread)
            return u"%1 requests did not arrive whole, %2 were cut off"_s.arg(missing).arg(unread);
        qint64 seen = 0;
        for (const PracticeRequestRecord &request : portal.requests())
            seen += request.kind == PracticeRequestKind::Create;
        return seen == known ? QString() : u"%1 requests left, the account saw %2"_s.arg(known).arg(seen);
    }

    ShiftedClock clock;
    QTemporaryDir dir;
    QString ledgerFolder = dir.path(); ///< set before open() to put the ledger elsewhere
    QString ledgerName = u"ledger.sqlite"_s;
    mutable PracticePortal portal;
    Connection connection;
    ApiJobLimits limits;
    SendSettings settings;
    BatchPlan plan;
    bool identityHeld = true;
    std::unique_ptr<TimelineClient> client;
    std::unique_ptr<SendSession> session;
};

} // namespace composer
