#include "validation/eventcheck.h"

#include "domain/timestamp.h"
#include "domain/valuetext.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace composer {

namespace {

// HubSpot changelog 2025-03-17: one token at most 510 KB, a whole event at most 1 MB.
constexpr size_t maximumTokenBytes = 510 * 1024;
constexpr size_t maximumEventBytes = 1'000'000;
constexpr qint64 msPerYear = 365LL * 86'400'000;

bool looksLikeEmail(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view host = text.substr(at + 1);
    const size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == host.size() || host.find("..") != std::string_view::npos)
        return false;
    return text.find_first_of(" \t\r\n,;<>\"()") == std::string_view::npos;
}

bool isTestAddress(std::string_view text)
{
    for (const std::string_view known : { "test@test.com", "test@test.test", "test@example.com", "foo@bar.com", "asdf@asdf.com",
             "a@a.com", "no@email.com", "none@none.com" }) {
        if (text.size() == known.size()
            && std::equal(text.begin(), text.end(), known.begin(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; }))
            return true;
    }
    return false;
}

bool hasMergeField(std::string_view text)
{
    if (text.find("{{") != std::string_view::npos || text.find("*|") != std::string_view::npos)
        return true;
    const size_t from = text.find('%');
    if (from == std::string_view::npos)
        return false;
    const size_t to = text.find('%', from + 1);
    if (to == std::string_view::npos || to - from < 3)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from) + 1, text.begin() + static_cast<std::ptrdiff_t>(to),
        [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

bool isSpreadsheetError(std::string_view text)
{
    for (const std::string_view known : { "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#NV" }) {
        if (text == known)
            return true;
    }
    return false;
}

int positiveInteger(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// Checks one row; holds what is the same for every row.
class RowCheck
{
public:
    RowCheck(const EventTable &table, const CheckOptions &options, QList<Issue> &issues)
        : m_table(table)
        , m_template(table.eventTemplate())
        , m_kind(m_template.objectKind())
        , m_options(options)
        , m_issues(issues)
    {
        for (const Token &token : m_template.tokens) {
            std::unordered_set<std::string> values;
            for (const TokenOption &option : token.options)
                values.insert(option.value.toStdString());
            m_optionsByToken.push_back(std::move(values));
        }
    }

    void operator()(qsizetype row)
    {
        m_row = row;
        identity();
        when();
        for (int i = 0; i < m_template.tokens.size(); ++i)
            token(i);
        iframe();
        extraData();
        sizes();
    }

private:
    std::string_view at(EventField field) const { return m_table.utf8(m_row, field); }
    void add(Rule rule, EventField field) { m_issues.append(Issue { static_cast<qint32>(m_row), static_cast<quint16>(rule), field }); }

    void identity()
    {
        const bool hasObject = !at(EventField::ObjectId).empty();
        const std::string_view email = at(EventField::Email);
        if (m_kind != ObjectType::Contact) {
            if (!hasObject)
                add(Rule::IdentityMissing, EventField::ObjectId);
            if (!email.empty())
                add(Rule::IdentityNotAllowed, EventField::Email);
            if (!at(EventField::Utk).empty())
                add(Rule::IdentityNotAllowed, EventField::Utk);
            return;
        }
        const bool hasUtk = !at(EventField::Utk).empty();
        if (!hasObject && !hasUtk && email.empty())
            add(Rule::IdentityMissing, EventField::Email);
        else if (hasUtk && !hasObject && email.empty())
            add(Rule::UserTokenAlone, EventField::Email);
        if (email.empty())
            return;
        if (!looksLikeEmail(email))
            add(Rule::EmailShape, EventField::Email);
        else if (isTestAddress(email))
            add(Rule::TestAddress, EventField::Email);
        if (hasObject && !m_options.emailWithObjectIdAllowed)
            add(Rule::EmailWithObjectId, EventField::Email);
    }

    void when()
    {
        const std::string_view text = at(EventField::Timestamp);
        if (text.empty())
            return; // the moment of planning
        const auto ms = parseInstant(text);
        if (!ms)
            add(Rule::BadTime, EventField::Timestamp);
        else if (m_options.nowMs && *ms > m_options.nowMs + 60'000)
            add(Rule::FutureTime, EventField::Timestamp);
        else if (m_options.nowMs && *ms < m_options.nowMs - 5 * msPerYear)
            add(Rule::OldTime, EventField::Timestamp);
    }

    void token(int index)
    {
        const EventField field = EventField::token(index);
        const std::string_view text = at(field);
        if (text.empty())
            return;
        if (isSpreadsheetError(text)) {
            add(Rule::SpreadsheetError, field);
            return;
        }
        switch (m_template.tokens[index].type) {
        case TokenType::Number:
            if (!isPlainNumber(text))
                add(Rule::NotANumber, field);
            break;
        case TokenType::Date:
            if (!parseInstant(text))
                add(Rule::BadDate, field);
            break;
        case TokenType::Enumeration:
            if (const auto &known = m_optionsByToken[static_cast<size_t>(index)]; !known.contains(std::string(text)))
                add(Rule::UnknownOption, field);
            break;
        case TokenType::String:
            if (hasMergeField(text))
                add(Rule::MergeField, field);
            break;
        }
        if (text.size() > maximumTokenBytes)
            add(Rule::ValueTooLong, field);
    }

    void iframe()
    {
        constexpr EventField fields[] = { EventField::IframeLinkLabel, EventField::IframeHeaderLabel, EventField::IframeUrl,
            EventField::IframeWidth, EventField::IframeHeight };
        int filled = 0;
        for (const EventField field : fields)
            filled += at(field).empty() ? 0 : 1;
        if (filled == 0)
            return;
        for (const EventField field : fields) {
            if (at(field).empty())
                add(Rule::IframeIncomplete, field);
        }
        for (const EventField field : { EventField::IframeWidth, EventField::IframeHeight }) {
            if (const std::string_view text = at(field); !text.empty() && positiveInteger(text) <= 0)
                add(Rule::IframeSize, field);
        }
        const std::string_view url = at(EventField::IframeUrl);
        if (url.starts_with("http://"))
            add(Rule::IframeInsecure, EventField::IframeUrl);
        else if (!url.empty() && (!url.starts_with("https://") || url.size() < 12 || url.find(' ') != std::string_view::npos))
            add(Rule::IframeAddress, EventField::IframeUrl);
    }

    void extraData()
    {
        const std::string_view text = at(EventField::ExtraData);
        if (text.empty())
            return;
        QJsonParseError error;
        const auto document
            = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
        if (error.error != QJsonParseError::NoError)
            add(Rule::ExtraDataNotJson, EventField::ExtraData);
        else if (!document.isObject())
            add(Rule::ExtraDataNotObject, EventField::ExtraData);
    }

    void sizes()
    {
        if (at(EventField::Id).size() > static_cast<size_t>(maximumEventIdBytes))
            add(Rule::IdTooLong, EventField::Id);
        size_t bytes = 0;
        for (int i = 0; i < EventField::FixedCount + m_template.tokens.size(); ++i)
            bytes += at(EventField::fromValue(i)).size();
        if (bytes > maximumEventBytes)
            add(Rule::EventTooLong, EventField::ExtraData);
    }

    const EventTable &m_table;
    const EventTemplate &m_template;
    const ObjectType m_kind;
    const CheckOptions m_options;
    QList<Issue> &m_issues;
    std::vector<std::unordered_set<std::string>> m_optionsByToken;
    qsizetype m_row = 0;
};

bool isChecked(const EventTable &table, qsizetype row)
{
    return !table.isLocked(row) && !table.isSkipped(row);
}

size_t contentHash(const EventTable &table, qsizetype row)
{
    size_t hash = 0;
    const auto fields = EventField::FixedCount + table.eventTemplate().tokens.size();
    for (int i = EventField::Id + 1; i < fields; ++i) {
        const std::string_view text = table.utf8(row, EventField::fromValue(i));
        hash = hash * 1099511628211ULL ^ std::hash<std::string_view>()(text);
    }
    return hash;
}

bool sameContent(const EventTable &table, qsizetype a, qsizetype b)
{
    const auto fields = EventField::FixedCount + table.eventTemplate().tokens.size();
    for (int i = EventField::Id + 1; i < fields; ++i) {
        const EventField field = EventField::fromValue(i);
        if (table.utf8(a, field) != table.utf8(b, field))
            return false;
    }
    return true;
}

bool isBlank(const EventTable &table, qsizetype row)
{
    const auto fields = EventField::FixedCount + table.eventTemplate().tokens.size();
    for (int i = EventField::Id + 1; i < fields; ++i) {
        if (!table.utf8(row, EventField::fromValue(i)).empty())
            return false;
    }
    return true;
}

/// IdTwice and DuplicateContent: what only the whole draft shows.
void checkAcrossRows(const EventTable &table, QList<Issue> &issues, const std::atomic_bool *cancel)
{
    QHash<QByteArray, qsizetype> ids; // only ids that are not ours: ours are unique by making
    QHash<size_t, qsizetype> contents;
    contents.reserve(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (cancel && (row & 4095) == 0 && *cancel)
            return;
        if (const std::string_view own = table.utf8(row, EventField::Id); !own.empty()) {
            const QByteArray id(own.data(), static_cast<qsizetype>(own.size()));
            if (ids.contains(id) && isChecked(table, row))
                issues.append(Issue { static_cast<qint32>(row), static_cast<quint16>(Rule::IdTwice), EventField::Id });
            else
                ids.insert(id, row);
        }
        const size_t hash = contentHash(table, row);
        const auto known = contents.constFind(hash);
        if (known == contents.cend())
            contents.insert(hash, row);
        else if (isChecked(table, row) && sameContent(table, *known, row) && !isBlank(table, row))
            issues.append(Issue { static_cast<qint32>(row), static_cast<quint16>(Rule::DuplicateContent), EventField::Email });
    }
}

} // namespace

QList<Issue> checkEvents(const EventTable &table, const CheckOptions &options, const std::atomic_bool *cancel)
{
    QList<Issue> issues;
    RowCheck check(table, options, issues);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (cancel && (row & 4095) == 0 && *cancel)
            return issues;
        if (isChecked(table, row))
            check(row);
    }
    const qsizetype single = issues.size();
    checkAcrossRows(table, issues, cancel);
    if (issues.size() > single) {
        std::inplace_merge(issues.begin(), issues.begin() + single, issues.end(),
            [](const Issue &a, const Issue &b) { return a.row < b.row; });
    }
    return issues;
}

QList<Issue> checkRow(const EventTable &table, qsizetype row, const CheckOptions &options)
{
    QList<Issue> issues;
    if (isChecked(table, row))
        RowCheck(table, options, issues)(row);
    return issues;
}

} // namespace composer
