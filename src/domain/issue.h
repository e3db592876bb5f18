#pragma once

#include "domain/eventfield.h"

#include <QString>

namespace composer {

enum class Severity : quint8 { Error, Warning };
enum class Rule : quint16; // the catalogue stands in src/validation/rules.h

/// One thing wrong or doubtful at one cell of one row. Small on purpose (a draft may have a million): the words are
/// made by the rule when they are shown.
struct Issue {
    qint32 row = 0; ///< position in the EventTable at the time of the check
    Rule rule {};
    EventField field = EventField::Id; ///< where the cursor goes
    bool operator==(const Issue &) const = default;
};

} // namespace composer
