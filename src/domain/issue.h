#pragma once

#include "domain/eventfield.h"

#include <QString>

namespace composer {

enum class Severity : quint8 { Error, Warning };

/// One thing wrong or doubtful at one cell of one row. Small on purpose (a draft may have a million): the words are
/// made by the rule when they are shown.
struct Issue {
    qint32 row = 0; ///< position in the EventTable at the time of the check
    quint16 rule = 0; ///< index in the rule catalogue (src/validation)
    EventField field = EventField::Id; ///< where the cursor goes
    bool operator==(const Issue &) const = default;
};

} // namespace composer
