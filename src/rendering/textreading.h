#pragma once

#include "rendering/handlebars.h"

#include <QList>
#include <QString>

#include <optional>

namespace composer {

/// A name in a text of the card that stands for something of the event: a token, `timestamp`, `extraData`.
struct TextReference {
    QString name; ///< the first word of the path: "status", "extraData"
    qsizetype begin = 0; ///< where the path stands in the text, in UTF-16 units
    qsizetype length = 0; ///< of the path, brackets included
    bool operator==(const TextReference &) const = default;
};

/// A call of a helper that HubSpot does not have.
struct UnknownHelper {
    QString name;
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// What a text of the card (Handlebars) says about the event. What stands inside `each` or `with` belongs to the list
/// entry and is no reference, unless it climbs out with `../` or `@root`.
struct TextReading {
    QList<TextReference> references; ///< in order
    QList<UnknownHelper> unknownHelpers;
    std::optional<TemplateError> error; ///< then the rest is empty
    qsizetype errorBegin = 0; ///< in UTF-16 units
};
[[nodiscard]] TextReading readTemplateText(const QString &text);

/// Where a line and a column (from 1, in characters) stand in a text, in UTF-16 units; its end when they are outside.
[[nodiscard]] qsizetype offsetIn(const QString &text, int line, int column);

} // namespace composer
