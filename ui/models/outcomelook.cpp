#include "ui/models/outcomelook.h"

namespace composer {

using namespace Qt::StringLiterals;

OutcomeLook outcomeLook(Outcome outcome)
{
    using theme::Role;
    switch (outcome) {
    case Outcome::Waiting:
        return { u"clock"_s, Role::TextMuted };
    case Outcome::Created:
        return { u"check"_s, Role::Created };
    case Outcome::Refused:
        return { u"error"_s, Role::Refused };
    case Outcome::Unknown:
        return { u"unknown"_s, Role::Unknown };
    case Outcome::Skipped:
        return { u"skip"_s, Role::TextMuted };
    case Outcome::NotSent:
        return { u"not-sent"_s, Role::TextMuted };
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
