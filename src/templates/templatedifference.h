#pragma once

#include "domain/eventtable.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace composer {

/// One thing in which a template here and the same one at HubSpot are not equal.
struct TemplateDifference {
    enum class Kind : quint8 {
        ObjectType,
        Name,
        TokenOnlyHere, ///< HubSpot refuses events that carry it
        TokenOnlyThere,
        TokenType,
        TokenLabel,
        TokenProperty, ///< the CRM property it writes as well
        OptionOnlyHere,
        OptionOnlyThere,
        OptionLabel,
        Header,
        Detail,
    };
    Kind kind = Kind::Name;
    QString token; ///< its name
    QString option; ///< its value
    QString here;
    QString there;
    bool operator==(const TemplateDifference &) const = default;
};

/// In the order of the template's parts: the record, the name, token by token, the texts. Empty = equal. Tokens and
/// options are the same when they have the same name or value; their order does not count.
[[nodiscard]] QList<TemplateDifference> compareTemplates(const EventTemplate &here, const EventTemplate &there);

/// What differs, in a few words: "Token minutes: type".
[[nodiscard]] QString differenceTitle(const TemplateDifference &difference);
/// The same where the template of this workspace stands for HubSpot's, which was never asked: in practice.
[[nodiscard]] QString practiceDifferenceTitle(const TemplateDifference &difference);
/// What it means for events made from the template as it stands here; empty when nothing.
[[nodiscard]] QString differenceEffect(const TemplateDifference &difference);

/// The template here, with this difference settled as it stands there.
[[nodiscard]] EventTemplate withDifferenceTaken(
    const EventTemplate &here, const EventTemplate &there, const TemplateDifference &difference);

/// What would be refused or lost if events with values in these tokens were sent now: tokens HubSpot lacks, other
/// types, options it lacks, another kind of record. `usedTokens`: names of tokens that have a value in some event;
/// `usedOptions`: by token, the values in use.
[[nodiscard]] QList<TemplateDifference> blockingDifferences(const QList<TemplateDifference> &differences,
    const QStringList &usedTokens, const QHash<QString, QStringList> &usedOptions);

/// The same for the rows of a draft that could still be sent, against the template as HubSpot has it. For a worker:
/// looks at every value of the columns that differ.
[[nodiscard]] QList<TemplateDifference> driftOf(const EventTable &table, const EventTemplate &there);
/// The same of events that are frozen already: `texts` are the values of each of their tokens, by name. `here`: what
/// they were made with, as far as that is known.
[[nodiscard]] QList<TemplateDifference> driftOf(
    const QHash<QString, QSet<QString>> &texts, const std::optional<EventTemplate> &here, const EventTemplate &there);

} // namespace composer
