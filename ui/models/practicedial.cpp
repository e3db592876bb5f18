#include "ui/models/practicedial.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowAnswerMs = 3000;
constexpr double nowAndThen = 1.0 / 3;
constexpr int everyRefusedRow = 50; // with the first of a request below the share at which a send pauses by itself

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
    case PracticeFault::RowsRefused:
        fault.kind = Fault::Kind::Partial;
        fault.rows = { 0 };
        fault.every = everyRefusedRow;
        break;
    case PracticeFault::TokenExpires:
        fault.kind = Fault::Kind::Status;
        fault.status = 401;
        break;
    case PracticeFault::DailyLimit:
        fault.kind = Fault::Kind::Status;
        fault.status = 429;
        fault.policy = u"DAILY"_s;
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

QList<qint64> practiceLifetimes()
{
    return { PracticeSignInDial().lifetimeMs, 120'000, 30'000 };
}

QString practiceLifetimeText(qint64 milliseconds)
{
    constexpr qint64 minuteMs = 60'000;
    const int minutes = int(milliseconds / minuteMs);
    if (milliseconds == PracticeSignInDial().lifetimeMs)
        return PracticeText::tr("%n minutes, as at HubSpot", nullptr, minutes);
    return milliseconds < minuteMs ? PracticeText::tr("%n seconds", nullptr, int(milliseconds / 1000))
                                   : PracticeText::tr("%n minutes", nullptr, minutes);
}

QList<PracticeSignInFault> practiceSignInFaults()
{
    using enum PracticeSignInFault;
    return { None, ExpiredCode, UsedCode, DeclinedInWords, UnknownClient, WrongSecret, WrongRedirect, WrongVerifier,
        NoTimeline, AnotherAccount, OtherAccountUnnamed, NoAccountNamed, OddToken, OddLifetime, RefusedInWords,
        NewVersionMissing, ServerError };
}

QString practiceSignInFaultText(PracticeSignInFault fault)
{
    switch (fault) {
    case PracticeSignInFault::None:
        return PracticeText::tr("Nothing");
    case PracticeSignInFault::ExpiredCode:
        return PracticeText::tr("The browser takes too long");
    case PracticeSignInFault::UsedCode:
        return PracticeText::tr("The address was used before");
    case PracticeSignInFault::UnknownClient:
        return PracticeText::tr("The client ID is not known");
    case PracticeSignInFault::WrongSecret:
        return PracticeText::tr("The client secret does not match");
    case PracticeSignInFault::WrongRedirect:
        return PracticeText::tr("The redirect address is not listed");
    case PracticeSignInFault::WrongVerifier:
        return PracticeText::tr("The additional protection is refused (PKCE)");
    case PracticeSignInFault::NoTimeline:
        return PracticeText::tr("The permission “timeline” is missing");
    case PracticeSignInFault::AnotherAccount:
        return PracticeText::tr("A renewal opens another account");
    case PracticeSignInFault::ServerError:
        return PracticeText::tr("The server fails");
    case PracticeSignInFault::NewVersionMissing:
        return PracticeText::tr("The newest interface is missing");
    case PracticeSignInFault::DeclinedInWords:
        return PracticeText::tr("HubSpot declines, in words");
    case PracticeSignInFault::NoAccountNamed:
        return PracticeText::tr("The answer names no account");
    case PracticeSignInFault::OtherAccountUnnamed:
        return PracticeText::tr("A renewal opens another account, unnamed");
    case PracticeSignInFault::OddToken:
        return PracticeText::tr("A renewed token cannot be used");
    case PracticeSignInFault::OddLifetime:
        return PracticeText::tr("The lifetime is written as text");
    case PracticeSignInFault::RefusedInWords:
        return PracticeText::tr("HubSpot refuses, in words of its own");
    }
    Q_UNREACHABLE();
    return {};
}

QString practiceFaultText(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::Nothing:
        return PracticeText::tr("Nothing");
    case PracticeFault::Slow:
        return PracticeText::tr("Answers come slowly");
    case PracticeFault::TooManyRequests:
        return PracticeText::tr("There are too many requests");
    case PracticeFault::ServerError:
        return PracticeText::tr("The server fails");
    case PracticeFault::DropBeforeCreating:
        return PracticeText::tr("The line drops, nothing is created");
    case PracticeFault::DropAfterCreating:
        return PracticeText::tr("The line drops after creating");
    case PracticeFault::RowsRefused:
        return PracticeText::tr("Some rows are refused");
    case PracticeFault::TokenExpires:
        return PracticeText::tr("The sign-in ends");
    case PracticeFault::DailyLimit:
        return PracticeText::tr("The daily limit is reached");
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
        return PracticeText::tr("An answer takes three seconds: time to try Pause and Stop.");
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
    case PracticeFault::RowsRefused:
        return PracticeText::tr(
            "The first row of such a request and every fiftieth are refused, whatever they say, mended "
            "ones too. To have them created choose “Nothing” here, then send them again. Unless it is every request, a "
            "send of few may be spared.");
    case PracticeFault::TokenExpires:
        return PracticeText::tr("The send pauses and loses nothing. Choose “Nothing” here, then Resume.");
    case PracticeFault::DailyLimit:
        return PracticeText::tr("The send pauses until the limit is set back. Choose “Nothing” here, then Resume.");
    }
    Q_UNREACHABLE();
    return {};
}

QString practiceRefusesText(const PracticeDial &dial)
{
    if (dial.fault != PracticeFault::RowsRefused)
        return {};
    return PracticeText::tr("The Practice account is still set to refuse some rows, mended ones too. Under Accounts, "
                            "set “What goes wrong” to “Nothing” to have them created.");
}

} // namespace composer
