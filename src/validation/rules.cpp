#include "validation/rules.h"

#include "validation/cardrules.h"
#include "validation/draftrules.h"
#include "validation/extradatarules.h"
#include "validation/identityrules.h"
#include "validation/iframerules.h"
#include "validation/timerules.h"
#include "validation/valuerules.h"

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

using Explain = QString (*)(const IssueView &);
using Mend = std::optional<QString> (*)(const IssueView &);
using Readings = QStringList (*)(const IssueView &);
using Kind = int (*)(std::string_view text);

struct CatalogueEntry {
    RuleEntry rule;
    Explain text;
    Mend mend; ///< nullptr: only a person can say
    Readings readings; ///< among these, where not nullptr
    Kind kind; ///< nullptr: all its issues have one reason
};

template<class R>
consteval CatalogueEntry entryOf()
{
    CatalogueEntry entry { R::entry, &R::text, nullptr, nullptr, nullptr };
    if constexpr (requires(const IssueView &issue) { R::mend(issue); })
        entry.mend = &R::mend;
    if constexpr (requires(const IssueView &issue) { R::readings(issue); })
        entry.readings = &R::readings;
    if constexpr (requires { R::kind(std::string_view()); })
        entry.kind = [](std::string_view text) { return static_cast<int>(R::kind(text)); };
    return entry;
}

template<class... R>
consteval std::array<CatalogueEntry, sizeof...(R)> entriesOf(RuleList<R...>)
{
    return { entryOf<R>()... };
}

/// By the number of the rule.
template<class... List>
consteval auto catalogueOf()
{
    std::array<CatalogueEntry, (entriesOf(List {}).size() + ...)> entries {};
    size_t count = 0;
    const auto append = [&](const auto &some) {
        std::copy(some.begin(), some.end(), entries.begin() + count);
        count += some.size();
    };
    (append(entriesOf(List {})), ...);
    std::sort(entries.begin(), entries.end(),
        [](const CatalogueEntry &a, const CatalogueEntry &b) { return a.rule.rule < b.rule.rule; });
    return entries;
}

constexpr auto catalogue = catalogueOf<rules::IdentityRules, rules::TimeRules, rules::ValueRules, rules::IframeRules,
    rules::ExtraDataRules, rules::CardRules, rules::DraftRules>();

consteval bool hasEveryRuleOnce()
{
    for (size_t i = 0; i < catalogue.size(); ++i) {
        if (catalogue[i].rule.rule != static_cast<Rule>(i))
            return false;
    }
    return catalogue.size() == static_cast<size_t>(ruleCount);
}
static_assert(hasEveryRuleOnce());

const CatalogueEntry &entryOf(const Issue &issue)
{
    return catalogue[static_cast<size_t>(issue.rule)];
}

} // namespace

Severity severityOf(Rule rule)
{
    return catalogue[static_cast<size_t>(rule)].rule.severity;
}

bool hasReadings(Rule rule)
{
    return catalogue[static_cast<size_t>(rule)].readings != nullptr;
}

QString ruleKey(Rule rule)
{
    return QString::fromLatin1(catalogue[static_cast<size_t>(rule)].rule.key);
}

QString groupKey(const Issue &issue, const EventTable &table)
{
    QString key = ruleKey(issue.rule) + u':' + QString::number(issue.field.value());
    if (issue.rule == Rule::UnknownOption)
        key += u':' + table.text(issue.row, issue.field);
    if (const Kind kind = entryOf(issue).kind)
        key += u':' + QString::number(kind(table.utf8(issue.row, issue.field)));
    return key;
}

bool isSameGroup(const Issue &a, const Issue &b, const EventTable &table)
{
    if (a.rule != b.rule || a.field != b.field)
        return false;
    const std::string_view text = table.utf8(a.row, a.field);
    const std::string_view other = table.utf8(b.row, b.field);
    if (a.rule == Rule::UnknownOption)
        return text == other;
    const Kind kind = entryOf(a).kind;
    return !kind || text == other || kind(text) == kind(other);
}

IssueReader::IssueReader(EventTable table, const QTimeZone &zone)
    : m_table(std::move(table))
    , m_zone(zone)
{
}

IssueReader::~IssueReader() = default;

QString IssueReader::text(const Issue &issue) const
{
    return entryOf(issue).text(IssueView(issue, *this));
}

QString IssueReader::textForMany(const Issue &issue) const
{
    return entryOf(issue).text(IssueView(issue, *this, IssueView::Quotes::OneOfMany));
}

std::optional<QString> IssueReader::mend(const Issue &issue) const
{
    const Mend function = entryOf(issue).mend;
    return function ? function(IssueView(issue, *this)) : std::nullopt;
}

QStringList IssueReader::readings(const Issue &issue) const
{
    const Readings function = entryOf(issue).readings;
    return function ? function(IssueView(issue, *this)) : QStringList();
}

const ZoneTable &IssueReader::zone() const
{
    if (!m_spans)
        m_spans = std::make_unique<const ZoneTable>(m_zone);
    return *m_spans;
}

int IssueReader::usualDigitsOf(EventField field) const
{
    const auto known = m_usualDigits.constFind(field);
    return known != m_usualDigits.cend() ? *known : *m_usualDigits.insert(field, usualDigits(m_table.column(field)));
}

QString issueText(const Issue &issue, const EventTable &table, const QTimeZone &zone)
{
    return IssueReader(table, zone).text(issue);
}

std::optional<QString> mendFor(const Issue &issue, const EventTable &table, const QTimeZone &zone)
{
    return IssueReader(table, zone).mend(issue);
}

} // namespace composer
