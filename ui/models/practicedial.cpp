#include "ui/models/practicedial.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowAnswerMs = 3000;
constexpr double nowAndThen = 1.0 / 3;

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(PracticeDial)
};

Fault faultOf(PracticeFault choice)
{
    Fault fault;
    switch (choice) {
    case PracticeFault::Nothing:
        break;
    case PracticeFault::Slow:
        fault.kind = Fault::Kind::Delay;
        fault.delayMs = slowAnswerMs;
        fault.commits = true;
        break;
    case PracticeFault::TooManyRequests:
        fault.kind = Fault::Kind::Status;
        fault.status = 429;
        fault.policy = u"TEN_SECONDLY_ROLLING"_s;
        fault.retryAfterSeconds = 2;
        break;
    case PracticeFault::ServerError:
        fault.kind = Fault::Kind::Status;
        fault.status = 500;
        break;
    case PracticeFault::DropBeforeCreating:
        fault.kind = Fault::Kind::DropAfterReading;
        break;
    case PracticeFault::DropAfterCreating:
        fault.kind = Fault::Kind::DropAfterCommit;
        break;
    }
    return fault;
}

} // namespace

FaultPlan faultPlanFor(PracticeDial dial)
{
    if (dial.fault == PracticeFault::Nothing)
        return {};
    FaultPlan plan = FaultPlan::always(faultOf(dial.fault));
    if (!dial.everyRequest) {
        for (FaultRule &rule : plan.rules)
            rule.chance = nowAndThen;
    }
    return plan;
}

QString practiceFaultText(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::Nothing:
        return PracticeText::tr("Nothing");
    case PracticeFault::Slow:
        return PracticeText::tr("Answers come slowly");
    case PracticeFault::TooManyRequests:
        return PracticeText::tr("Too many requests (429)");
    case PracticeFault::ServerError:
        return PracticeText::tr("The server fails (500)");
    case PracticeFault::DropBeforeCreating:
        return PracticeText::tr("The line drops, nothing is created");
    case PracticeFault::DropAfterCreating:
        return PracticeText::tr("The line drops after creating");
    }
    Q_UNREACHABLE();
    return {};
}

QString practiceFaultLesson(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::Nothing:
        return PracticeText::tr("Every request is answered at once.");
    case PracticeFault::Slow:
        return PracticeText::tr("Each answer takes three seconds: time to try Pause and Stop.");
    case PracticeFault::TooManyRequests:
        return PracticeText::tr(
            "The account asks to wait two seconds. Nothing is lost; the send slows down by itself.");
    case PracticeFault::ServerError:
        return PracticeText::tr(
            "Rows become unknown, because nobody can tell what the server did. Ask the account then.");
    case PracticeFault::DropBeforeCreating:
        return PracticeText::tr(
            "Rows become unknown. Asking shows that they are not there, and they can be sent again.");
    case PracticeFault::DropAfterCreating:
        return PracticeText::tr(
            "Rows become unknown although they were created. Asking finds them; nothing is doubled.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
