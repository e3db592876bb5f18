#pragma once

#include "domain/eventfield.h"
#include "domain/eventtemplate.h"

#include <QStringList>

#include <optional>

namespace composer {

/// What a first line of cells says about the columns below it.
struct HeadingLine {
    enum class Kind {
        Data, ///< it is a row like the others
        Named, ///< every cell names a field
        Unclear, ///< it names columns, and at least one has a name that is no field's
    };
    Kind kind = Kind::Data;
    QList<EventField> fields; ///< of every cell, when all are named
};

/// Names are compared as people read them: "Object id" is "objectid" is "object_id".
[[nodiscard]] HeadingLine readHeadingLine(const QStringList &line, const EventTemplate &eventTemplate);

} // namespace composer
