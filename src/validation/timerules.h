#pragma once

#include "validation/rulebase.h"
#include "validation/valuerules.h"

#include <optional>

namespace composer::rules {

/// When an event is, read.
struct Moment {
    const DraftFacts &draft;
    qint64 epochMs = 0;
};

// Of texts that are no instant.

/// 10 digits where a time stands.
struct EpochSeconds {
    static constexpr RuleEntry entry { Rule::EpochSeconds, Severity::Error, "epoch-seconds" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// A spreadsheet's day number where a time stands.
struct DateSerial {
    static constexpr RuleEntry entry { Rule::DateSerial, Severity::Error, "date-serial" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// A wall time that never was, because clocks went forward over it.
struct SkippedTime {
    static constexpr RuleEntry entry { Rule::SkippedTime, Severity::Error, "skipped-time" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// Why a text is no time, or no date: what has one reason stands in one line of the issues, and is mended alike.
enum class TimeFault : quint8 {
    SeasonSlip, ///< the letters of winter on a day of summer
    NoZone,
    NoTimeOfDay,
    EitherCentury,
    EitherDay,
    DayFirst, ///< one day, which stands in front of its month
    MonthFirst,
    UnusualOrder, ///< one day, written in no order that people are used to
    NotATime,
};

/// An impossible time, or one without a zone.
struct BadTime {
    static constexpr RuleEntry entry { Rule::BadTime, Severity::Error, "bad-time" };
    static bool finds(const Cell &) { return true; }
    static TimeFault kind(std::string_view text);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
    static QStringList readings(const IssueView &issue);
};

struct BadDate {
    static constexpr RuleEntry entry { Rule::BadDate, Severity::Error, "bad-date" };
    static bool finds(const Cell &) { return true; }
    static TimeFault kind(std::string_view text);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
    static QStringList readings(const IssueView &issue);
};

// Of instants.

struct FutureTime {
    static constexpr RuleEntry entry { Rule::FutureTime, Severity::Warning, "future-time" };
    static bool finds(const Moment &moment);
    static QString text(const IssueView &issue);
};

struct OldTime {
    static constexpr RuleEntry entry { Rule::OldTime, Severity::Warning, "old-time" };
    static bool finds(const Moment &moment);
    static QString text(const IssueView &issue);
};

/// A wall time that was twice, because clocks went back over it, and became the first of the two, as one without a zone
/// does. The second can only come from a time with its zone, so nothing is in doubt.
struct DoubledTime {
    static constexpr RuleEntry entry { Rule::DoubledTime, Severity::Warning, "doubled-time" };
    static bool finds(const Moment &moment);
    static QString text(const IssueView &issue);
};

/// Every rule of this file.
using TimeRules = RuleList<EpochSeconds, DateSerial, SkippedTime, BadTime, BadDate, FutureTime, OldTime, DoubledTime>;

/// What is looked for where a moment or a day cannot be read, and in a moment that was; the first that is found is
/// said.
using UnreadMomentRules = RuleList<SpreadsheetError, FormulaText, EpochSeconds, DateSerial, SkippedTime, BadTime>;
using UnreadDayRules = RuleList<SpreadsheetError, FormulaText, EpochSeconds, DateSerial, SkippedTime, BadDate>;
using MomentRules = RuleList<FutureTime, OldTime>;

} // namespace composer::rules
