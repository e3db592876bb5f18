#pragma once

#include "validation/rulebase.h"

#include <QJsonObject>
#include <QJsonParseError>

namespace composer::rules {

/// The extra data of one row, read.
struct ReadExtraData {
    ReadExtraData(const DraftFacts &draft, std::string_view text);
    std::string_view text;
    const DraftFacts &draft;
    QJsonParseError error;
    QJsonObject object; ///< empty when it is other JSON
};

struct ExtraDataNotJson {
    static constexpr RuleEntry entry { Rule::ExtraDataNotJson, Severity::Error, "extra-data-not-json" };
    static bool finds(const ReadExtraData &data);
    static QString text(const IssueView &issue);
};

/// Two values under one name, of which programs take one or the other: what a file's JSON and another of its columns
/// disagree on comes in so (see ExtraDataMerge).
struct ExtraDataNameTwice {
    static constexpr RuleEntry entry { Rule::ExtraDataNameTwice, Severity::Error, "extra-data-name-twice" };
    static bool finds(const ReadExtraData &data);
    static QString text(const IssueView &issue);
};

/// A key that is also a token's name.
struct ExtraDataShadowsToken {
    static constexpr RuleEntry entry { Rule::ExtraDataShadowsToken, Severity::Warning, "extra-data-shadows-token" };
    static bool finds(const ReadExtraData &data);
    static QString text(const IssueView &issue);
};

/// Every rule of this file, in the order in which they are looked for.
using ExtraDataRules = RuleList<ExtraDataNotJson, ExtraDataNameTwice, ExtraDataShadowsToken>;

} // namespace composer::rules
