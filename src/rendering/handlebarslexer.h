#pragma once

#include "rendering/handlebarsast.h"

namespace composer::handlebars {

enum class TokenKind {
    Id,
    Bracket, ///< `[any text]`, an Id whose text stands between the brackets
    Separator, ///< `.` or `/`
    At,
    Text,
    Number,
    Boolean,
    Undefined,
    Null,
    OpenCall, ///< `(`
    CloseCall,
    Equals,
    OpenBlockParams, ///< `as |`
    CloseBlockParams,
    Close, ///< `}}` or `~}}`
    CloseUnescaped, ///< `}}}` or `}~}}`
    Invalid,
    End,
};

/// One word of a tag. `text` is what it stands for, `begin` and `end` are bytes in the template.
struct Lexeme {
    TokenKind kind = TokenKind::End;
    std::string text;
    size_t begin = 0;
    size_t end = 0;
};

/// Reads the words of one tag, from `at` up to and with its closing braces (or the first thing that is no word, or the
/// end of the template). The rules are those of handlebars.js 4 (src/handlebars.l).
[[nodiscard]] std::vector<Lexeme> readTag(std::string_view source, size_t at);

/// Where one stands after reading `text` from `position`.
[[nodiscard]] Position positionAfter(Position position, std::string_view text);

} // namespace composer::handlebars
