#pragma once

#include "domain/writtenlength.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace composer {

// What the checks look for in a text. All of UTF-8, pure, without locale.

/// `NULL`, `undefined` and their kind, as the whole text.
[[nodiscard]] bool isWordForNothing(std::string_view text);
/// ["a","b"], {"name":"a"}. Not [1], [draft] and {}.
[[nodiscard]] bool isJsonInText(std::string_view text);
/// `a, b` of ["a","b"]; nothing where lists or objects stand in it.
[[nodiscard]] std::optional<QString> joinedJsonList(std::string_view text);
/// At least one digit and nothing else.
[[nodiscard]] bool isAllDigits(std::string_view text);
/// The plain number a text can only mean, whatever the language: `12,5`, `1.234,56`, `CHF 980.–`, `45 %`; `1h 5m` in
/// the unit (minutes where there is none). Nothing for `1,234`.
[[nodiscard]] std::optional<QString> plainNumberMeant(const QString &text, TimeUnit unit);
/// The two plain numbers a text can be, with a point for decimals and with a comma: 1234 and 1.234 of `1,234`. Nothing
/// when it is one number, or none.
[[nodiscard]] std::optional<std::pair<QString, QString>> twoNumbersOf(const QString &text);
/// `a.example/x`: an address that lacks nothing but its scheme.
[[nodiscard]] bool isHostAndPath(std::string_view text);
/// What a text may hold, by a look at its bytes once: where a bit is missing the search behind it is needless.
enum TextTrait : quint8 {
    MayBeMergeField = 1,
    MayBeMarkup = 2,
    MayBeMojibake = 4,
    MayHaveOddBlank = 8,
    MayHaveControl = 16,
    MayBeEncoded = 32,
};
[[nodiscard]] quint8 textTraits(std::string_view text);

/// `{{first_name}}`, `%FNAME%`, `*|FNAME|*`
[[nodiscard]] bool hasMergeField(std::string_view text);
/// Markdown that a card would show as markup: bold, links, code, headings, tags.
[[nodiscard]] bool hasMarkup(std::string_view text);
/// UTF-8 that was read as Windows-1252: `Ã©`, `â€™`.
[[nodiscard]] bool hasMojibake(std::string_view text);
/// The text as it was before, if all of it can be read so.
[[nodiscard]] std::optional<QString> withoutMojibake(const QString &text);
/// Control characters (NUL, C1 and the like) that no text has; tabs and line breaks are none of them.
[[nodiscard]] bool hasControl(std::string_view text);
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace composer
