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

struct CatalogueEntry {
    RuleEntry rule;
    Explain text;
    Mend mend; ///< nullptr: only a person can say
};

template<class R>
consteval CatalogueEntry entryOf()
{
    if constexpr (requires(const IssueView &issue) { R::mend(issue); })
        return { R::entry, &R::text, &R::mend };
    else
        return { R::entry, &R::text, nullptr };
}

/// By the number of the rule.
template<class... R>
consteval std::array<CatalogueEntry, sizeof...(R)> catalogueOf()
{
    std::array<CatalogueEntry, sizeof...(R)> entries { entryOf<R>()... };
    std::sort(entries.begin(), entries.end(),
        [](const CatalogueEntry &a, const CatalogueEntry &b) { return a.rule.rule < b.rule.rule; });
    return entries;
}

constexpr auto catalogue
    = catalogueOf<rules::IdentityMissing, rules::IdentityNotAllowed, rules::EmailShape, rules::EmailWithObjectId,
        rules::UserTokenAlone, rules::TestAddress, rules::OddBlank, rules::IdTooLong, rules::IdExposes,
        rules::EpochSeconds, rules::DateSerial, rules::SkippedTime, rules::BadTime, rules::BadDate, rules::FutureTime,
        rules::OldTime, rules::DoubledTime, rules::UnknownOption, rules::NotANumber, rules::ShortenedNumber,
        rules::LostZeros, rules::SpreadsheetError, rules::WordForNothing, rules::MergeField, rules::Markup,
        rules::Mojibake, rules::ValueTooLong, rules::EventTooLong, rules::IframeIncomplete, rules::IframeSize,
        rules::IframeAddress, rules::IframeInsecure, rules::IframeExposes, rules::IframeForbidden, rules::IframeNoPage,
        rules::IframeDoubtful, rules::ExtraDataNotJson, rules::ExtraDataNameTwice, rules::ExtraDataShadowsToken,
        rules::ObjectIdShape, rules::FormulaText, rules::HiddenCharacter, rules::WholeNumberTail, rules::DateOfText,
        rules::FormulaInText, rules::EncodedText, rules::IdTwice, rules::DuplicateContent, rules::TokenNameReserved,
        rules::AllMidnight, rules::AllSameSecond, rules::EmptyOnCard, rules::NoTime>();

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

QString ruleKey(Rule rule)
{
    return QString::fromLatin1(catalogue[static_cast<size_t>(rule)].rule.key);
}

QString groupKey(const Issue &issue, const EventTable &table)
{
    QString key = ruleKey(issue.rule) + u':' + QString::number(issue.field.value());
    if (issue.rule == Rule::UnknownOption)
        key += u':' + table.text(issue.row, issue.field);
    return key;
}

bool isSameGroup(const Issue &a, const Issue &b, const EventTable &table)
{
    if (a.rule != b.rule || a.field != b.field)
        return false;
    return a.rule != Rule::UnknownOption || table.utf8(a.row, a.field) == table.utf8(b.row, b.field);
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
