#pragma once

#include "ui/dialogs/mappinglinedetails.h"
#include "ui/theme/theme.h"

namespace composer {

/// What a line of the mapping makes of the file, or what keeps it from doing so, in a few words beside it.
struct MappingExample {
    QString text;
    theme::Role tone = theme::Role::TextMuted;
};
/// `leftOut`: values whose rows are left out.
[[nodiscard]] MappingExample mappingExample(const MappingLine &line, const EventTemplate &eventTemplate,
    const MappingExamples &examples, const QStringList &leftOut);

} // namespace composer
