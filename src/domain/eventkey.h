#pragma once

#include "base/result.h"
#include "domain/eventfingerprint.h"

#include <QStringList>

namespace composer {

/// Which fields of an event make its id, so that the same event in next month's overlapping file gets the same id and
/// cannot be created twice. Field names as people give them: "identity" (the email in lower case, else the object id,
/// else the user token), "when", a token's name, or a fieldKey(). Empty = ids are random.
///
/// The id is `tc-` and a UUID of version 8 made of the EventDigest of "timeline-composer key 1", the template's
/// lastingName() and the named fields in alphabetical order: 39 bytes of the 500 HubSpot takes, the same on every
/// computer. When it leaves, the number of the account is worked into it, see AccountIds.
struct EventKey {
    QStringList fields; ///< canonical names ("identity", "when", fieldKey()), sorted, each once
    bool operator==(const EventKey &) const = default;
    [[nodiscard]] bool isEmpty() const { return fields.isEmpty(); }
};

/// Reads "identity,when,webinarName". Error: InvalidInput, with the names there are.
[[nodiscard]] Result<EventKey> parseEventKey(const QString &names, const EventTemplate &eventTemplate);
/// The fields an id can be made of, in the order people meet them: "identity", "when", tokens, the rest.
[[nodiscard]] QStringList eventKeyFields(const EventTemplate &eventTemplate);
/// What people read for one of them.
[[nodiscard]] QString eventKeyLabel(const QString &field, const EventTemplate &eventTemplate);

/// Makes the ids of a table's rows. One thread.
class EventKeyMaker
{
public:
    EventKeyMaker(const EventKey &key, const EventTemplate &eventTemplate);
    /// All zero when every field of the key is empty: such a row keeps its random id.
    [[nodiscard]] EventIdBits idOf(const EventTable &table, qsizetype row);

private:
    struct Part {
        QByteArray name;
        std::optional<EventField> field; // nothing = identity
    };
    QList<Part> m_parts;
    EventDigest m_digest;
};

} // namespace composer
