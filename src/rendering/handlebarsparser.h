#pragma once

#include "rendering/handlebars.h"
#include "rendering/handlebarsast.h"

namespace composer::handlebars {

/// The deepest nesting of blocks and of parentheses, together.
inline constexpr int maximumNesting = 100;
/// HubSpot allows 10,000 characters of detail template; this is only a fence.
inline constexpr size_t maximumTemplateBytes = 1024 * 1024;

/// Either a program (whitespace already stripped) or what is wrong.
struct Parsed {
    std::shared_ptr<const Program> program;
    std::optional<TemplateError> error;
};

[[nodiscard]] Parsed parse(std::string_view source);

} // namespace composer::handlebars
