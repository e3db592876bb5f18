#include "domain/outcome.h"

#include <QCoreApplication>

#include <numeric>

namespace composer {

using namespace Qt::StringLiterals;

Outcome outcomeOf(RowState state)
{
    switch (state) {
    case RowState::Waiting:
    case RowState::InFlight:
        return Outcome::Waiting;
    case RowState::Created:
        return Outcome::Created;
    case RowState::Refused:
    case RowState::Conflict:
        return Outcome::Refused;
    case RowState::Unknown:
        return Outcome::Unknown;
    case RowState::NotSent:
        return Outcome::NotSent;
    case RowState::Skipped:
        return Outcome::Skipped;
    }
    Q_UNREACHABLE();
    return Outcome::Unknown;
}

bool canBecome(RowState from, RowState to)
{
    switch (from) {
    case RowState::Waiting:
        return to == RowState::InFlight || to == RowState::NotSent || to == RowState::Skipped;
    case RowState::InFlight:
        // back to Waiting only when the portal refused the request as a whole before reading rows (401, 429, …)
        return to == RowState::Created || to == RowState::Refused || to == RowState::Unknown || to == RowState::Waiting
            || to == RowState::NotSent;
    case RowState::Unknown:
        return to == RowState::Created || to == RowState::NotSent || to == RowState::Conflict
            || to == RowState::Refused;
    case RowState::NotSent:
        return to == RowState::Waiting // goes again, with the same id
            || to == RowState::Skipped; // another send has it now
    case RowState::Created:
    case RowState::Refused:
    case RowState::Conflict:
    case RowState::Skipped:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return QCoreApplication::translate("Outcome", "waiting");
    case Outcome::Created:
        return QCoreApplication::translate("Outcome", "created");
    case Outcome::Refused:
        return QCoreApplication::translate("Outcome", "refused");
    case Outcome::Unknown:
        return QCoreApplication::translate("Outcome", "unknown");
    case Outcome::Skipped:
        return QCoreApplication::translate("Outcome", "skipped");
    case Outcome::NotSent:
        return QCoreApplication::translate("Outcome", "not sent");
    }
    Q_UNREACHABLE();
    return {};
}

QString outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return u"waiting"_s;
    case Outcome::Created:
        return u"created"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    case Outcome::NotSent:
        return u"not_sent"_s;
    }
    Q_UNREACHABLE();
    return {};
}

RowState rowStateOfOutcomeKey(std::string_view key)
{
    if (key == "created")
        return RowState::Created;
    if (key == "unknown")
        return RowState::Unknown;
    if (key == "refused")
        return RowState::Refused;
    if (key == "not_sent")
        return RowState::NotSent;
    return RowState::Waiting;
}

qint64 OutcomeCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace composer
