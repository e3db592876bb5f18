#include "signin/signinfailure.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

QString sentenceAboutApp(const SignInFailure &failure)
{
    switch (failure.problem) {
    case SignInProblem::NotListed:
        return SignInText::tr("The app does not list this redirect address: %1. Add it there, exactly like this, then "
                              "sign in again. Nothing was changed.")
            .arg(failure.subject);
    case SignInProblem::UnknownClient:
        return SignInText::tr("HubSpot does not know this client ID. Copy it again. Nothing was changed.");
    case SignInProblem::WrongSecret:
        return SignInText::tr("The client secret does not match. It may have been renewed: copy it again. Nothing was "
                              "changed.");
    case SignInProblem::WrongPair:
        return SignInText::tr("HubSpot does not know this client ID and secret together. Copy both again. Nothing was "
                              "changed.");
    case SignInProblem::NotVerified:
        return SignInText::tr(
            "HubSpot did not accept the additional protection of this sign-in (PKCE). You can sign in "
            "again without it; the client secret still protects it. Nothing was changed.");
    case SignInProblem::Ended:
        return SignInText::tr(
            "HubSpot no longer accepts this sign-in: the app was removed there, its approval was withdrawn, or a "
            "renewed sign-in could not be kept here. Sign in again; nothing was lost but the sign-in.");
    case SignInProblem::AppNeedsMore:
        return SignInText::tr("The app asks for more permissions than were given here: %1. Add them, or open the file "
                              "your agency gave you. Nothing was changed.")
            .arg(failure.subject);
    case SignInProblem::NoTimeline:
        return SignInText::tr("This app may not create events. Ask your developer to add the permission “timeline”, "
                              "then sign in again. Nothing was changed.");
    case SignInProblem::OtherAccount:
        return SignInText::tr("You signed in to %1. This account is %2. Nothing was changed: sign in again and choose "
                              "%2.")
            .arg(failure.subject, failure.other);
    case SignInProblem::RenewedOther:
        return SignInText::tr("HubSpot renewed this sign-in for another account: %1. This account is %2. Nothing was "
                              "sent with it: sign in again and choose %2.")
            .arg(failure.subject, failure.other);
    case SignInProblem::Refused:
        return SignInText::tr("HubSpot refused the request: “%1”. If that stays so, show it to your developer. Nothing "
                              "was changed.")
            .arg(failure.subject);
    case SignInProblem::AccountUnclear:
        return SignInText::tr("HubSpot does not say clearly which account this sign-in opens: it names none, or two. "
                              "Sign in again. Nothing was changed, and nothing was sent with it.");
    case SignInProblem::NoSignIn:
        return SignInText::tr("This computer keeps no sign-in for this account any more: it was forgotten, here or in "
                              "another window. Sign in again; nothing was lost.");
    default:
        return {};
    }
}

QString sentenceAboutBrowser(const SignInFailure &failure)
{
    switch (failure.problem) {
    case SignInProblem::PortTaken:
        return SignInText::tr("Another program uses http://localhost:%1. Close it, or choose another port that your "
                              "app also lists. Nothing was changed.")
            .arg(failure.subject);
    case SignInProblem::BrowserTooLate:
        return SignInText::tr("The browser took too long. Sign in again. Nothing was changed.");
    case SignInProblem::CodeUsed:
        return SignInText::tr("That address works once and only for a few minutes. Sign in again. Nothing was "
                              "changed.");
    case SignInProblem::NoAnswer:
        return SignInText::tr("The browser did not come back within 10 minutes. If you lack the permission, ask a "
                              "super admin to approve the app, then sign in again. Nothing was changed.");
    case SignInProblem::Declined:
        return SignInText::tr("HubSpot did not connect the app: “%1”. If you lack the permission, ask a super admin to "
                              "approve the app. Nothing was changed.")
            .arg(failure.subject);
    case SignInProblem::PastedOther:
        return SignInText::tr("That address belongs to another sign-in. Paste the newest one. Nothing was changed.");
    case SignInProblem::PastedNone:
        return SignInText::tr("This is not the address of the browser’s last page. It begins with %1. Nothing was "
                              "changed.")
            .arg(failure.subject);
    case SignInProblem::NoBrowser:
        return SignInText::tr("No browser could be opened. Copy the link and open it yourself; this window waits.");
    case SignInProblem::Cancelled:
        return SignInText::tr("The sign-in was stopped. Nothing was changed.");
    default:
        return {};
    }
}

QString sentenceAboutNetwork(const SignInFailure &failure)
{
    switch (failure.problem) {
    case SignInProblem::ClockWrong:
        return SignInText::tr("This computer’s clock shows %1, and HubSpot’s certificate is not valid at that time. "
                              "Set the clock, then try again. Nothing was lost.")
            .arg(failure.subject);
    case SignInProblem::ProxySignIn:
        return SignInText::tr("The network’s proxy wants a sign-in of its own. Enter it in the system’s proxy "
                              "settings, then try again. Nothing was lost.");
    case SignInProblem::NotTrusted:
        return SignInText::tr("This computer does not trust the certificate of %1. If your company looks into its "
                              "traffic, ask IT to install its root certificate. Nothing was sent.")
            .arg(failure.subject);
    case SignInProblem::NoConnection:
        return SignInText::tr("HubSpot cannot be reached. Check the network, then try again. Nothing was lost.");
    case SignInProblem::ServerBusy:
        return SignInText::tr("HubSpot does not answer properly just now. Try again in a few minutes. Nothing was "
                              "lost.");
    case SignInProblem::Unreadable:
        return SignInText::tr("What answered is not HubSpot: perhaps a page of the network. Open any web page to sign "
                              "in to the network, then try again. Nothing was lost.");
    case SignInProblem::OddAnswer:
        return SignInText::tr("HubSpot answered, but not with a token that can be used. Try again in a few minutes. "
                              "Nothing was lost.");
    case SignInProblem::NotYet:
        return SignInText::tr("HubSpot, or another program that renews this sign-in, has not answered yet. Nothing was "
                              "lost.");
    case SignInProblem::NotSaved:
        return SignInText::tr("The sign-in could not be kept: %1 Try again; nothing was changed.").arg(failure.subject);
    default:
        return {};
    }
}

} // namespace

QString signInSentence(const SignInFailure &failure)
{
    for (const auto sentence : { sentenceAboutApp, sentenceAboutBrowser, sentenceAboutNetwork }) {
        if (const QString said = sentence(failure); !said.isEmpty())
            return said;
    }
    return {};
}

Error signInError(const SignInFailure &failure)
{
    const auto code = [&] {
        switch (failure.problem) {
        case SignInProblem::NoConnection:
        case SignInProblem::ServerBusy:
        case SignInProblem::Unreadable:
        case SignInProblem::OddAnswer:
        case SignInProblem::NotYet:
        case SignInProblem::ProxySignIn:
        case SignInProblem::NotTrusted:
        case SignInProblem::ClockWrong:
        case SignInProblem::PortTaken:
            return ErrorCode::NetworkError;
        case SignInProblem::Cancelled:
            return ErrorCode::Cancelled;
        default:
            return ErrorCode::NotAllowed;
        }
    }();
    return { code, signInSentence(failure), failure.technical };
}

bool passesByItself(SignInProblem problem)
{
    return problem == SignInProblem::NoConnection || problem == SignInProblem::ServerBusy
        || problem == SignInProblem::Unreadable || problem == SignInProblem::OddAnswer
        || problem == SignInProblem::NotYet || problem == SignInProblem::ProxySignIn
        || problem == SignInProblem::NotTrusted || problem == SignInProblem::ClockWrong;
}

} // namespace composer
