#include "practice/practicesignindial.h"

#include <QCoreApplication>

#include <initializer_list>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FaultWord {
    QLatin1StringView word;
    PracticeSignInFault fault;
};

constexpr std::initializer_list<FaultWord> faultWords {
    { "none"_L1, PracticeSignInFault::None },
    { "expired-code"_L1, PracticeSignInFault::ExpiredCode },
    { "used-code"_L1, PracticeSignInFault::UsedCode },
    { "unknown-client"_L1, PracticeSignInFault::UnknownClient },
    { "wrong-secret"_L1, PracticeSignInFault::WrongSecret },
    { "wrong-redirect"_L1, PracticeSignInFault::WrongRedirect },
    { "wrong-verifier"_L1, PracticeSignInFault::WrongVerifier },
    { "no-timeline"_L1, PracticeSignInFault::NoTimeline },
    { "another-account"_L1, PracticeSignInFault::AnotherAccount },
    { "server-error"_L1, PracticeSignInFault::ServerError },
    { "new-version-missing"_L1, PracticeSignInFault::NewVersionMissing },
    { "declined-in-words"_L1, PracticeSignInFault::DeclinedInWords },
    { "no-account-named"_L1, PracticeSignInFault::NoAccountNamed },
    { "other-account-unnamed"_L1, PracticeSignInFault::OtherAccountUnnamed },
    { "odd-token"_L1, PracticeSignInFault::OddToken },
    { "odd-lifetime"_L1, PracticeSignInFault::OddLifetime },
    { "refused-in-words"_L1, PracticeSignInFault::RefusedInWords },
};

} // namespace

Result<PracticeSignInDial> parsePracticeSignInDial(const QJsonObject &object)
{
    PracticeSignInDial dial;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isKnown = false;
        if (it.key() == "lifetimeMs"_L1 && it.value().toInteger() > 0) {
            dial.lifetimeMs = it.value().toInteger();
            isKnown = true;
        } else if (it.key() == "rotates"_L1 && it.value().isBool()) {
            dial.rotates = it.value().toBool();
            isKnown = true;
        } else if (it.key() == "fault"_L1) {
            for (const FaultWord &known : faultWords) {
                if (it.value().toString() == known.word) {
                    dial.fault = known.fault;
                    isKnown = true;
                }
            }
        }
        if (!isKnown)
            return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "FaultPlan", "\"%1\" is not known in a scenario. Mend the word and start again.")
                    .arg(it.key()));
    }
    return dial;
}

} // namespace composer
