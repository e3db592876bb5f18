#pragma once

#include <string>
#include <string_view>

namespace composer {

/// One Markdown text in its two shapes, both UTF-8.
struct MarkdownText {
    std::string html; ///< safe: no raw HTML of the source, no javascript: addresses; links carry their address as title
    std::string plain; ///< for the terminal and for searching: links as `text (address)`, lists with `-` or `1.`
};

enum class MarkdownShape { Both, HtmlOnly };

/// CommonMark as HubSpot's timeline shows it: tags of raw HTML are stripped (their text stays, except of script and
/// style), a newline is a line break, `:name:` becomes the emoji where the name is known. A picture
/// becomes a link to its address behind a frame sign, so that nothing is loaded.
[[nodiscard]] MarkdownText renderMarkdown(std::string_view utf8, MarkdownShape shape = MarkdownShape::Both);

} // namespace composer
