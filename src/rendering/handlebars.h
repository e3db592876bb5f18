#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace composer {

class TemplateValue;

namespace handlebars {
struct Program;
}

/// What is wrong with a template, and where: line and column count from 1, columns in characters.
struct TemplateError {
    int line = 1;
    int column = 1;
    QString message; ///< translated: what is wrong and what was expected
    bool operator==(const TemplateError &) const = default;
};

/// A piece of the output that came out of a value: where it stands, and the path that was written in the template.
struct ValueSpan {
    size_t begin = 0;
    size_t end = 0;
    std::string path; ///< "webinarName", "extraData.planned", "this"
    bool escaped = true; ///< HTML characters were escaped ({{x}}, not {{{x}}})
};

/// What evaluating a template gave.
struct FilledTemplate {
    std::string text; ///< UTF-8
    std::vector<ValueSpan> values; ///< what came out of values, in order; empty values are spans of no length
    std::optional<TemplateError> error; ///< then `text` holds what came before it
    bool printedDay = false; ///< formatDate was given a midnight UTC, as a date without a time is kept
    bool usedUnknownDateStyle = false; ///< a format= other than short, medium, long, full was taken as medium
};

/// Handlebars as handlebars.js 4 speaks it, for data that is JSON: paths, if, unless, each, with, lookup, block
/// parameters, whitespace control, literals, subexpressions, and HubSpot's formatDate. No partials, no decorators, no
/// raw blocks: those are errors in words. Parsed once, evaluated as often as wanted, on any thread; time, depth and
/// memory are bounded whatever the template says. Oracle: handlebars.js itself (tests/data/rendering/handlebars.json).
class HandlebarsTemplate
{
public:
    HandlebarsTemplate();
    explicit HandlebarsTemplate(std::string_view source);

    /// Set when the source does not parse.
    [[nodiscard]] const std::optional<TemplateError> &error() const { return m_error; }

    struct Limits {
        size_t outputBytes = 2 * 1024 * 1024;
        int steps = 500'000; ///< nodes and values touched
    };
    /// formatDate prints times in `zone`.
    [[nodiscard]] FilledTemplate fill(const TemplateValue &context, const QTimeZone &zone, Limits limits) const;
    [[nodiscard]] FilledTemplate fill(const TemplateValue &context, const QTimeZone &zone) const;

private:
    std::shared_ptr<const handlebars::Program> m_program;
    std::optional<TemplateError> m_error;
};

} // namespace composer
