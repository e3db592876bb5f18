#pragma once

#include "validation/rulebase.h"

#include <optional>

// Rules of the values of tokens.
namespace composer::rules {

struct UnknownOption {
    static constexpr RuleEntry entry { Rule::UnknownOption, Severity::Error, "unknown-option" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// What keeps a text from being a number: what has one reason stands in one line of the issues, and is mended alike.
enum class NumberFault : quint8 {
    Beyond, ///< too large or too small
    EitherNumber, ///< 1,234
    OtherMarks, ///< 12,5: one number, written in another way
    NotANumber,
};

struct NotANumber {
    static constexpr RuleEntry entry { Rule::NotANumber, Severity::Error, "not-a-number" };
    static bool finds(const Cell &cell);
    static NumberFault kind(std::string_view text);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// 1.23E+11: the digits are lost.
struct ShortenedNumber {
    static constexpr RuleEntry entry { Rule::ShortenedNumber, Severity::Warning, "shortened-number" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// Fewer digits than the column's other values: a spreadsheet took 01234 for a number.
struct LostZeros {
    static constexpr RuleEntry entry { Rule::LostZeros, Severity::Warning, "lost-zeros" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// 70001.0 in a column of whole numbers that all end so: a table of decimals went over order numbers.
struct WholeNumberTail {
    static constexpr RuleEntry entry { Rule::WholeNumberTail, Severity::Warning, "whole-number-tail" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// 2-Mar, Mar-20: a spreadsheet took 2-3 or 3-20 for a day. What stood there is lost.
struct DateOfText {
    static constexpr RuleEntry entry { Rule::DateOfText, Severity::Warning, "date-of-text" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// #N/A
struct SpreadsheetError {
    static constexpr RuleEntry entry { Rule::SpreadsheetError, Severity::Error, "spreadsheet-error" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// A formula where its result should stand.
struct FormulaText {
    static constexpr RuleEntry entry { Rule::FormulaText, Severity::Error, "formula-text" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// The same where any text may stand: =1+1 may be meant.
struct FormulaInText {
    static constexpr RuleEntry entry { Rule::FormulaInText, Severity::Warning, "formula-in-text" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// A control character, which a card shows as a box or not at all.
struct HiddenCharacter {
    static constexpr RuleEntry entry { Rule::HiddenCharacter, Severity::Warning, "hidden-character" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// ["a","b"], {"name":"a"}: what a program keeps, not what people read.
struct JsonInText {
    static constexpr RuleEntry entry { Rule::JsonInText, Severity::Warning, "json-in-text" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// What a program writes for no value: NULL, undefined, NaN.
struct WordForNothing {
    static constexpr RuleEntry entry { Rule::WordForNothing, Severity::Warning, "word-for-nothing" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

struct MergeField {
    static constexpr RuleEntry entry { Rule::MergeField, Severity::Warning, "merge-field" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// Markdown or tags in a value that the card shows.
struct Markup {
    static constexpr RuleEntry entry { Rule::Markup, Severity::Warning, "markup" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

struct Mojibake {
    static constexpr RuleEntry entry { Rule::Mojibake, Severity::Warning, "mojibake" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// &amp;, =C3=A9, %C3%A9
struct EncodedText {
    static constexpr RuleEntry entry { Rule::EncodedText, Severity::Warning, "encoded-text" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

struct ValueTooLong {
    static constexpr RuleEntry entry { Rule::ValueTooLong, Severity::Error, "value-too-long" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

struct EventTooLong {
    static constexpr RuleEntry entry { Rule::EventTooLong, Severity::Error, "event-too-long" };
    static bool finds(size_t eventBytes);
    static QString text(const IssueView &issue);
};

/// Every rule of this file.
using ValueRules = RuleList<UnknownOption, NotANumber, ShortenedNumber, LostZeros, WholeNumberTail, DateOfText,
    SpreadsheetError, FormulaText, FormulaInText, HiddenCharacter, JsonInText, WordForNothing, MergeField, Markup,
    Mojibake, EncodedText, ValueTooLong, EventTooLong>;

/// What is looked for in the value of a token of each kind; the first that is found is said, for each later one would
/// say it less well.
using NumberRules = RuleList<SpreadsheetError, FormulaText, ShortenedNumber, NotANumber>;
using OptionRules = RuleList<SpreadsheetError, UnknownOption>;
using TextRules = RuleList<SpreadsheetError, WordForNothing, JsonInText, FormulaInText, ShortenedNumber, LostZeros,
    WholeNumberTail, DateOfText>;
/// In a text in which none of these was found, the first of either; and each of the others.
using TextMarkRules = RuleList<MergeField, Markup>;
using TextLetterRules = RuleList<Mojibake, EncodedText>;
using TextSignRules = RuleList<HiddenCharacter>;

} // namespace composer::rules
