#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace composer {

/// The text that codes stand for where a program left them in it: those of web pages (`Tom &amp; Jerry`, `&#39;`), of
/// mails (`Caf=C3=A9`, `=?UTF-8?Q?Se=C3=B1or?=`) and of addresses (`Caf%C3%A9`), when it is no address. Nothing for a
/// text without any. UTF-8, pure.
[[nodiscard]] std::optional<QString> withoutTextCodes(std::string_view text);

} // namespace composer
