#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>
#include <string_view>

namespace composer {

/// The styles of {{#formatDate}}. Medium and short are documented by HubSpot (`Nov 18, 2014 3:47:11 PM`,
/// `11/18/14 3:47 PM`); long and full are inferred: the four look like Java's DateFormat styles for the US.
enum class DateStyle { Short, Medium, Long, Full };

/// Nothing for a word HubSpot's documentation does not name.
[[nodiscard]] std::optional<DateStyle> dateStyleFromName(std::string_view name);

/// Prints an instant as formatDate does, in English whatever the locale.
[[nodiscard]] std::string formatDate(qint64 epochMs, DateStyle style, const QTimeZone &zone);

} // namespace composer
