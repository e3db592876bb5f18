#include "ui/models/rehearsaldial.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RehearsalText {
    Q_DECLARE_TR_FUNCTIONS(RehearsalDial)
};

FaultRule rule(const Fault &fault, qint64 from, qint64 to, double chance = 1)
{
    return { PracticeRequestKind::Create, from, to, chance, fault };
}

} // namespace

FaultPlan rehearsalFaults(RehearsalFault choice, qsizetype requests)
{
    constexpr int slowMs = 3000;
    constexpr double oneOfThree = 1.0 / 3;
    constexpr int everyRow = 50; // with the first of a request below the share at which a send pauses by itself
    const qint64 middle = std::max<qint64>(1, requests / 2);
    constexpr qint64 forEver = std::numeric_limits<qint64>::max();
    FaultPlan plan;
    Fault fault;
    switch (choice) {
    case RehearsalFault::Nothing:
        break;
    case RehearsalFault::RowsRefused:
        fault.kind = Fault::Kind::Partial;
        fault.rows = { 0 };
        fault.every = everyRow;
        plan.rules = { rule(fault, 1, forEver) };
        break;
    case RehearsalFault::TokenExpires:
        fault.kind = Fault::Kind::Status;
        fault.status = 401;
        plan.rules = { rule(fault, middle, middle) };
        break;
    case RehearsalFault::DailyLimit:
        fault.kind = Fault::Kind::Status;
        fault.status = 429;
        fault.policy = u"DAILY"_s;
        plan.rules = { rule(fault, middle, middle) };
        break;
    case RehearsalFault::AnswersLost:
        fault.kind = Fault::Kind::DropAfterCommit;
        plan.rules = { rule(fault, 1, 1), rule(fault, 2, forEver, oneOfThree) };
        break;
    case RehearsalFault::Slow:
        fault.kind = Fault::Kind::Delay;
        fault.delayMs = slowMs;
        fault.commits = true;
        plan.rules = { rule(fault, 1, forEver) };
        break;
    }
    return plan;
}

QString rehearsalFaultText(RehearsalFault fault)
{
    switch (fault) {
    case RehearsalFault::Nothing:
        return RehearsalText::tr("Nothing goes wrong");
    case RehearsalFault::RowsRefused:
        return RehearsalText::tr("Some rows are refused");
    case RehearsalFault::TokenExpires:
        return RehearsalText::tr("The sign-in ends in the middle");
    case RehearsalFault::DailyLimit:
        return RehearsalText::tr("The account’s daily limit is reached");
    case RehearsalFault::AnswersLost:
        return RehearsalText::tr("Answers are lost");
    case RehearsalFault::Slow:
        return RehearsalText::tr("Answers come slowly");
    }
    Q_UNREACHABLE();
    return {};
}

QString rehearsalFaultLesson(RehearsalFault fault)
{
    switch (fault) {
    case RehearsalFault::Nothing:
        return RehearsalText::tr("Refused is what an account would refuse for its own reasons: mend those rows before "
                                 "you create.");
    case RehearsalFault::RowsRefused:
        return RehearsalText::tr("One row in fifty, and the first of each request, comes back refused. In a real send "
                                 "you would mend them in the draft and send them again.");
    case RehearsalFault::TokenExpires:
        return RehearsalText::tr("The send pauses and loses nothing. Resume stands for the new sign-in.");
    case RehearsalFault::DailyLimit:
        return RehearsalText::tr("The send pauses until the limit is set back. Resume stands for the next day.");
    case RehearsalFault::AnswersLost:
        return RehearsalText::tr("Events are created and nobody hears of it: rows become unknown. Ask about them; "
                                 "nothing is doubled.");
    case RehearsalFault::Slow:
        return RehearsalText::tr("Each answer takes three seconds: time to try Pause and Stop.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
