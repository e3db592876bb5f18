#pragma once

#include "validation/identityrules.h"
#include "validation/rulebase.h"

#include <optional>

namespace composer::rules {

/// A field that an iframe needs, empty while another has a text.
struct IframeIncomplete {
    static constexpr RuleEntry entry { Rule::IframeIncomplete, Severity::Error, "iframe-incomplete" };
    static QString text(const IssueView &issue);
};

struct IframeSize {
    static constexpr RuleEntry entry { Rule::IframeSize, Severity::Error, "iframe-size" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

struct IframeAddress {
    static constexpr RuleEntry entry { Rule::IframeAddress, Severity::Error, "iframe-address" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// What an address gives away by itself, and what asking it has shown.
struct KnownAddress {
    bool exposes = false;
    FrameFinding finding = FrameFinding::Nothing;
};

/// An email address, a token or a long secret in the address.
struct IframeExposes {
    static constexpr RuleEntry entry { Rule::IframeExposes, Severity::Warning, "iframe-exposes" };
    static bool finds(const KnownAddress &address) { return address.exposes; }
    static QString text(const IssueView &issue);
};

/// Its site does not let HubSpot show it in a frame; as found by asking.
struct IframeForbidden {
    static constexpr RuleEntry entry { Rule::IframeForbidden, Severity::Warning, "iframe-forbidden" };
    static bool finds(const KnownAddress &address) { return address.finding == FrameFinding::Forbidden; }
    static QString text(const IssueView &issue);
};

/// There is nothing to show at the address; as found by asking.
struct IframeNoPage {
    static constexpr RuleEntry entry { Rule::IframeNoPage, Severity::Warning, "iframe-no-page" };
    static bool finds(const KnownAddress &address) { return address.finding == FrameFinding::NoPage; }
    static QString text(const IssueView &issue);
};

/// Asking did not tell whether it opens.
struct IframeDoubtful {
    static constexpr RuleEntry entry { Rule::IframeDoubtful, Severity::Warning, "iframe-doubtful" };
    static bool finds(const KnownAddress &address) { return address.finding == FrameFinding::Doubtful; }
    static QString text(const IssueView &issue);
};

struct IframeInsecure {
    static constexpr RuleEntry entry { Rule::IframeInsecure, Severity::Warning, "iframe-insecure" };
    static bool finds(const Cell &cell);
    static QString text(const IssueView &issue);
    static std::optional<QString> mend(const IssueView &issue);
};

/// Every rule of this file.
using IframeRules = RuleList<IframeIncomplete, IframeSize, IframeAddress, IframeExposes, IframeForbidden, IframeNoPage,
    IframeDoubtful, IframeInsecure>;

/// What is looked for in the address, and in what is known of it; the first that is found is said.
using IframeAddressRules = RuleList<OddBlank, IframeInsecure, IframeAddress>;
using IframeAnswerRules = RuleList<IframeForbidden, IframeNoPage, IframeDoubtful>;

} // namespace composer::rules
