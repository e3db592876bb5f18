#pragma once

#include "validation/rulebase.h"
#include "validation/valuerules.h"

#include <optional>

namespace composer::rules {

/// The texts that name the record whose timeline gets the event.
struct Identity {
    const DraftFacts &draft;
    std::string_view email;
    std::string_view objectId;
    std::string_view utk;
};

struct IdentityMissing {
    static constexpr RuleEntry entry { Rule::IdentityMissing, Severity::Error, "identity-missing" };
    static bool finds(const Identity &identity);
    static QString text(const IssueView &issue);
};

/// An email or user token on a record that only an object id can name.
struct IdentityNotAllowed {
    static constexpr RuleEntry entry { Rule::IdentityNotAllowed, Severity::Error, "identity-not-allowed" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

struct EmailShape {
    static constexpr RuleEntry entry { Rule::EmailShape, Severity::Error, "email-shape" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// HubSpot's guide: rewrites the contact's address.
struct EmailWithObjectId {
    static constexpr RuleEntry entry { Rule::EmailWithObjectId, Severity::Error, "email-with-object-id" };
    static bool finds(const Identity &identity);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// HubSpot's guide: not visible until the visitor is known.
struct UserTokenAlone {
    static constexpr RuleEntry entry { Rule::UserTokenAlone, Severity::Warning, "user-token-alone" };
    static bool finds(const Identity &identity);
    static QString text(const IssueView &issue);
};

struct TestAddress {
    static constexpr RuleEntry entry { Rule::TestAddress, Severity::Warning, "test-address" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// Blanks or quotation marks in an address or id.
struct OddBlank {
    static constexpr RuleEntry entry { Rule::OddBlank, Severity::Error, "odd-blank" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// HubSpot numbers its records.
struct ObjectIdShape {
    static constexpr RuleEntry entry { Rule::ObjectIdShape, Severity::Error, "object-id-shape" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

struct IdTooLong {
    static constexpr RuleEntry entry { Rule::IdTooLong, Severity::Error, "id-too-long" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// What nobody would give away on purpose, in an id that stays.
struct IdExposes {
    static constexpr RuleEntry entry { Rule::IdExposes, Severity::Warning, "id-exposes" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
};

/// https://www.firma.example/es instead of firma.example.
struct DomainShape {
    static constexpr RuleEntry entry { Rule::DomainShape, Severity::Warning, "domain-shape" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// Every rule of this file.
using IdentityRules = RuleList<IdentityMissing, IdentityNotAllowed, EmailShape, EmailWithObjectId, UserTokenAlone,
    TestAddress, OddBlank, ObjectIdShape, IdTooLong, IdExposes, DomainShape>;

/// What is looked for in each of them; the first that is found is said.
using ObjectIdRules = RuleList<OddBlank, SpreadsheetError, FormulaText, ObjectIdShape, ShortenedNumber>;
using UserTokenRules = RuleList<OddBlank, SpreadsheetError>;
using EmailRules = RuleList<OddBlank, SpreadsheetError, FormulaText, EmailShape, TestAddress>;
using EventIdRules = RuleList<IdTooLong, IdExposes>;

} // namespace composer::rules
