#pragma once

#include "domain/eventtemplate.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace composer {

/// HubSpot changelog 2025-03-17: the value of one token is at most 510 KB of UTF-8.
inline constexpr qsizetype maximumTokenBytes = 510 * 1024;

/// Names one cell of an event, independent of where a table shows it: the fixed fields, then token i of the template.
class EventField
{
public:
    enum Fixed : qint16 {
        Id, ///< the event's own id, minted by us; at most 500 bytes
        Email,
        ObjectId,
        Utk, ///< HubSpot user token (the hubspotutk cookie)
        Domain,
        CustomObjectTypeId,
        Timestamp, ///< canonical: ISO 8601 UTC with Z; empty = the moment the event is planned
        ExtraData, ///< JSON text
        IframeLinkLabel,
        IframeHeaderLabel,
        IframeUrl,
        IframeWidth, ///< pixels
        IframeHeight, ///< pixels
        FixedCount,
    };

    constexpr EventField(Fixed fixed)
        : m_value(fixed)
    {
    }
    [[nodiscard]] static constexpr EventField token(int index)
    {
        return EventField(static_cast<qint16>(FixedCount + index));
    }
    /// From the number given by value(); the caller vouches for it.
    [[nodiscard]] static constexpr EventField fromValue(int value) { return EventField(static_cast<qint16>(value)); }

    [[nodiscard]] constexpr bool isToken() const { return m_value >= FixedCount; }
    [[nodiscard]] constexpr int tokenIndex() const { return m_value - FixedCount; }
    [[nodiscard]] constexpr int value() const { return m_value; }
    /// A part of the page that the event opens.
    [[nodiscard]] constexpr bool isOfIframe() const { return m_value >= IframeLinkLabel && m_value <= IframeHeight; }
    constexpr bool operator==(const EventField &) const = default;
    constexpr auto operator<=>(const EventField &) const = default; // NOLINT(modernize-use-nullptr): LLVM 14 sees a 0

private:
    constexpr explicit EventField(qint16 value)
        : m_value(value)
    {
    }
    qint16 m_value;
};

inline size_t qHash(EventField field, size_t seed = 0)
{
    return ::qHash(field.value(), seed);
}

/// Stable name for files and SQLite: "email", "objectId", …, "tokens.NAME". Independent of token order.
[[nodiscard]] QString fieldKey(EventField field, const EventTemplate &eventTemplate);
/// The field of a key made by fieldKey(); nothing if the template has no such token.
[[nodiscard]] std::optional<EventField> fieldFromKey(QStringView key, const EventTemplate &eventTemplate);
/// What people read above a column and beside an editor, translated; a token's own label.
[[nodiscard]] QString fieldLabel(EventField field, const EventTemplate &eventTemplate);
/// Every field of an event of this template in the order people meet them: identity, when, tokens, iframe, extra data.
/// EventField::Id comes last. Identity is narrowed to what the template's object type allows.
[[nodiscard]] QList<EventField> fieldsOf(const EventTemplate &eventTemplate);

} // namespace composer
