// The program that the endurance test kills: sends a plan until every row is settled, from wherever its ledger stands.
//
//   endurance_sender LEDGER URL PROFILE PLAN-ID      takes a send up again
//   endurance_sender LEDGER URL PROFILE --new COUNT ROUND [AS]  makes one of COUNT events, the same for every program
//                                                          that is given this round; prints its id. AS: as who it
//                                                          comes, see Guise
//   endurance_sender LEDGER URL PROFILE --forget PLAN-ID  takes the bytes of its events out of a settled one
//
// Ends with 0 when nothing waits and nothing is unknown, with 2 when another send has all of the events.

#include "base/clock.h"
#include "domain/eventid.h"
#include "hubspot/timelineclient.h"
#include "sending/sendsession.h"
#include "storage/ledgerretention.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QUuid>

#include <utility>

#include <unistd.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// As who a program comes that has the same file.
enum class Guise {
    Same,
    OtherSpelling, ///< of the address
    AddedAgain, ///< the connection was forgotten and added: it has another id
    OtherName, ///< of the template, in the other interface
};

EventTable events(int count, const QString &round, Guise guise)
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.otherName = u"ae_webinar"_s;
    if (guise == Guise::OtherName)
        std::swap(eventTemplate.id, eventTemplate.otherName);
    eventTemplate.name = u"Webinar"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"webinarName"_s, {}, TokenType::String, {}, {} } };
    EventTable table(eventTemplate);
    for (int i = 0; i < count; ++i) {
        EventDraft draft;
        draft.email = u"p%1@example.com"_s.arg(i);
        draft.tokens = { u"Spring "_s + round };
        table.appendDraft(draft);
    }
    return table;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    setMintingKey({ 7, 11 }); // of the workspace, whichever process
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 64;
    if (arguments[4] == "--forget"_L1)
        return forgetBodies(arguments[1], arguments.value(5), [](const QString &) { return true; }).has_value() ? 0 : 1;
    Connection connection;
    connection.id = u"practice"_s;
    connection.profile = arguments[3];
    connection.baseUrl = QUrl(arguments[2]);
    const auto guise = arguments[4] == "--new"_L1 ? static_cast<Guise>(arguments.value(7).toInt()) : Guise::Same;
    if (guise == Guise::OtherSpelling) {
        connection.baseUrl.setHost(u"localhost"_s);
        connection.baseUrl.setPath(u"/"_s);
    } else if (guise == Guise::AddedAgain) {
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    const SystemClock clock;
    ApiJobLimits limits;
    limits.deadline = std::chrono::milliseconds(1500);
    TimelineClient client(connection, clock, limits);
    SendSettings settings;
    settings.askAgainDelaysMs = { 5, 10, 20 };
    settings.askWithoutControlMs = 5;
    settings.retryDelayScale = 0.002; // holds of 4 ms
    settings.refusedShareBeforePause = 1;
    SendSession session(client, arguments[1], clock, settings);

    QObject::connect(
        &session, &SendSession::stateChanged, &session,
        [&session](SendState state) {
            const OutcomeCounts counts = session.counts();
            switch (state) {
            case SendState::Ready:
                session.start(u"practice-portal-token"_s);
                break;
            case SendState::Paused:
            case SendState::Finished:
                // "Not there" needs an event that is there: one of ours, so something is created first.
                if (counts.of(Outcome::Unknown) > 0
                    && (counts.of(Outcome::Created) > 0 || counts.of(Outcome::Waiting) == 0))
                    session.ask(u"practice-portal-token"_s);
                else if (counts.of(Outcome::Waiting) + counts.of(Outcome::NotSent) > 0)
                    session.resume(u"practice-portal-token"_s);
                else
                    QCoreApplication::exit(0);
                break;
            case SendState::Failed:
                QTextStream(stderr) << session.error().message << session.error().detail << Qt::endl;
                QCoreApplication::exit(session.error().code == ErrorCode::InOtherSend ? 2 : 1);
                break;
            case SendState::Opening:
            case SendState::Sending:
            case SendState::Stopping:
            case SendState::Asking:
                break;
            }
        },
        Qt::QueuedConnection);

    if (arguments[4] == "--new"_L1) {
        const auto plan = planBatches(events(arguments.value(5).toInt(), arguments.value(6), guise), {},
            PlanLimits { .maximumEvents = 50 }, clock);
        if (guise == Guise::OtherName) { // as the review does, which has the template
            auto ledger = Ledger::open(arguments[1]);
            if (!ledger || !(*ledger)->learnTemplate(u"1001298"_s, u"ae_webinar"_s, clock.epochMs()))
                return 5;
        }
        if (!plan)
            return 4;
        session.openPlan(*plan, {}, u"endurance"_s);
        QObject::connect(&session, &SendSession::stateChanged, &session, [&](SendState state) {
            if (state == SendState::Ready) {
                QFile out; // by its number: what a recorder of the process sees
                if (out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
                    out.write(plan->id.toLatin1() + '\n');
            }
        });
        return QCoreApplication::exec();
    }
    session.openStored(arguments[4]);
    return QCoreApplication::exec();
}
