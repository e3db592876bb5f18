#pragma once

#include <QString>
#include <QStringList>

namespace composer {

/// Letters, digits, `.` `-` `_`: all that HubSpot takes in a token's name.
[[nodiscard]] bool isTokenNameShape(QStringView name);
/// `log` and `lookup`: helpers of Handlebars, which HubSpot refuses as names (timeline guide).
[[nodiscard]] bool isForbiddenTokenName(QStringView name);
/// A name that reads as something else in a text: another helper, a literal, or a field of the event itself (HubSpot's
/// page on v1 properties lists them as reserved).
[[nodiscard]] bool isDoubtfulTokenName(QStringView name);

/// A name made of a header or label as people write it, different from every one in `taken` whatever the letter case:
/// "Correo electrónico" → "correoElectronico". A header without Latin letters becomes "field3", `number` being 3.
[[nodiscard]] QString tokenNameFor(const QString &header, int number, const QStringList &taken);

/// The token as a text of the card names it: `{{status}}`, and `{{[ticket.type]}}` where the bare name would be read
/// as a path or as a helper. `insideOnly`: without the braces.
[[nodiscard]] QString tokenReference(const QString &name, bool insideOnly = false);

} // namespace composer
