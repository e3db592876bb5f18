#pragma once

#include "domain/eventtemplate.h"

#include <QLocale>
#include <QTimeZone>

namespace composer {

/// How people call a field of the wire ("email", "tokens.minutes", "timelineIFrame.url").
[[nodiscard]] QString sentFieldLabel(const QString &field, const EventTemplate &eventTemplate);

/// Where a field stands among the others for people: whom, when, the tokens as the template has them, the iframe, extra
/// data, the rest; as in the form.
[[nodiscard]] int sentFieldPlace(const QString &field, const EventTemplate &eventTemplate);

/// A value of the wire as people read it: times on the clock of `zone`, dates as days, choices by their label beside
/// the value, everything else as it is.
[[nodiscard]] QString sentFieldText(const QString &field, const QString &value, const EventTemplate &eventTemplate,
    const QTimeZone &zone, const QLocale &locale);

} // namespace composer
