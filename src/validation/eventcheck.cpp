#include "validation/eventcheck.h"

#include "domain/addressexposure.h"
#include "domain/timestamp.h"
#include "domain/valuetext.h"
#include "validation/textpatterns.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// HubSpot changelog 2025-03-17: one token at most 510 KB, a whole event at most 1 MB.
constexpr size_t maximumTokenBytes = 510 * 1024;
constexpr size_t maximumEventBytes = 1'000'000;
constexpr qint64 msPerYear = 365LL * 86'400'000;

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
            QByteArrayList values;
            for (const TokenOption &option : token.options)
                values.append(option.value.toUtf8());
            m_optionsByToken.push_back(std::move(values));
            const QString mention = token.name; // plain search is enough: a needless warning is avoided, none is lost
            m_isShown.push_back(m_template.headerTemplate.contains(mention) || m_template.detailTemplate.contains(mention));
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
        if (hasObject && !oddBlank(EventField::ObjectId) && isShortenedNumber(at(EventField::ObjectId)))
            add(Rule::ShortenedNumber, EventField::ObjectId);
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
        oddBlank(EventField::Utk);
        if (!hasObject && !hasUtk && email.empty())
            add(Rule::IdentityMissing, EventField::Email);
        else if (hasUtk && !hasObject && email.empty())
            add(Rule::UserTokenAlone, EventField::Email);
        if (email.empty())
            return;
        if (!oddBlank(EventField::Email)) {
            if (!isEmailShaped(email))
                add(Rule::EmailShape, EventField::Email);
            else if (isTestAddress(email))
                add(Rule::TestAddress, EventField::Email);
        }
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
            add(timeRule(text, Rule::BadTime), EventField::Timestamp);
        else if (m_options.nowMs && *ms > m_options.nowMs + 60'000)
            add(Rule::FutureTime, EventField::Timestamp);
        else if (m_options.nowMs && *ms < m_options.nowMs - 5 * msPerYear)
            add(Rule::OldTime, EventField::Timestamp);
    }

    /// Which rule a text breaks that is no instant.
    static Rule timeRule(std::string_view text, Rule otherwise)
    {
        if (dateFromEpochSeconds(text))
            return Rule::EpochSeconds;
        return dateFromSerial(text) ? Rule::DateSerial : otherwise;
    }

    [[nodiscard]] bool isOption(int index, std::string_view text) const
    {
        const QByteArrayList &known = m_optionsByToken[static_cast<size_t>(index)];
        return std::any_of(known.cbegin(), known.cend(), [text](const QByteArray &value) {
            return std::string_view(value.constData(), static_cast<size_t>(value.size())) == text;
        });
    }

    void freeText(int index, EventField field, std::string_view text)
    {
        if (isShortenedNumber(text))
            add(Rule::ShortenedNumber, field);
        const quint8 traits = textTraits(text);
        if ((traits & MayBeMergeField) && hasMergeField(text))
            add(Rule::MergeField, field);
        else if ((traits & MayBeMarkup) && m_isShown[static_cast<size_t>(index)] && hasMarkup(text))
            add(Rule::Markup, field);
        if ((traits & MayBeMojibake) && hasMojibake(text))
            add(Rule::Mojibake, field);
    }

    /// True when the text of an address or id was found fault with.
    bool oddBlank(EventField field)
    {
        const std::string_view text = at(field);
        if (text.empty() || !(textTraits(text) & MayHaveOddBlank) || !hasOddBlank(text))
            return false;
        add(Rule::OddBlank, field);
        return true;
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
            if (isShortenedNumber(text))
                add(Rule::ShortenedNumber, field);
            else if (!isPlainNumber(text))
                add(Rule::NotANumber, field);
            break;
        case TokenType::Date:
            if (!parseInstant(text))
                add(timeRule(text, Rule::BadDate), field);
            break;
        case TokenType::Enumeration:
            if (!isOption(index, text))
                add(Rule::UnknownOption, field);
            break;
        case TokenType::String:
            freeText(index, field, text);
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
        else if (!url.empty())
            knownAddress(url);
    }

    /// What an address gives away, and what asking it has shown. Neighbouring rows often have the same.
    void knownAddress(std::string_view url)
    {
        if (url.data() != m_address.data() || url.size() != m_address.size()) {
            m_address = url;
            m_addressExposes = exposuresOf(url) != ExposesNothing;
            m_addressFinding = m_options.frameFinding ? m_options.frameFinding(url) : FrameFinding::Nothing;
        }
        if (m_addressExposes)
            add(Rule::IframeExposes, EventField::IframeUrl);
        constexpr Rule rules[] = { Rule::Count, Rule::IframeForbidden, Rule::IframeNoPage, Rule::IframeDoubtful };
        if (m_addressFinding != FrameFinding::Nothing)
            add(rules[static_cast<int>(m_addressFinding)], EventField::IframeUrl);
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
        else if (const QJsonObject object = document.object(); std::any_of(m_template.tokens.cbegin(),
                     m_template.tokens.cend(), [&object](const Token &token) { return object.contains(token.name); }))
            add(Rule::ExtraDataShadowsToken, EventField::ExtraData);
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
    std::vector<QByteArrayList> m_optionsByToken; // few: a walk is faster than a hash
    std::vector<bool> m_isShown; // by token: in the header or detail of the card
    qsizetype m_row = 0;
    std::string_view m_address; // the last one, and what is known of it
    bool m_addressExposes = false;
    FrameFinding m_addressFinding = FrameFinding::Nothing;
};

bool isChecked(const EventTable &table, qsizetype row)
{
    return !table.isLocked(row) && !table.isSkipped(row);
}

/// The columns in which any row has a text, without the id.
QList<const TextColumn *> filledColumns(const EventTable &table)
{
    QList<const TextColumn *> columns;
    for (int i = EventField::Id + 1; i < EventField::FixedCount + table.eventTemplate().tokens.size(); ++i) {
        if (const TextColumn &column = table.column(EventField::fromValue(i)); !column.isEmptyEverywhere())
            columns.append(&column);
    }
    return columns;
}

/// Rows by their content: an open hash table of row numbers, made for a million rows.
class ContentRows
{
public:
    ContentRows(const EventTable &table) : m_columns(filledColumns(table))
    {
        size_t slots = 16;
        while (slots < static_cast<size_t>(table.rowCount()) * 2)
            slots *= 2;
        m_slots.assign(slots, Slot {});
    }

    /// An earlier row of the same content; -1 if there is none (the row is then remembered) or the row is blank.
    qsizetype earlierRow(qsizetype row)
    {
        size_t hash = 0;
        bool isBlank = true;
        for (const TextColumn *column : m_columns) {
            const std::string_view text = column->at(row);
            isBlank = isBlank && text.empty();
            hash = (hash ^ (text.empty() ? 0 : std::hash<std::string_view>()(text))) * 0x9E3779B97F4A7C15ULL;
        }
        if (isBlank)
            return -1;
        const auto tag = static_cast<quint32>(hash >> 32);
        for (size_t slot = hash & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            Slot &at = m_slots[slot];
            if (at.row < 0) {
                at = { static_cast<qint32>(row), tag };
                return -1;
            }
            if (at.tag == tag && isSame(at.row, row))
                return at.row;
        }
    }

private:
    struct Slot {
        qint32 row = -1;
        quint32 tag = 0;
    };
    [[nodiscard]] bool isSame(qsizetype a, qsizetype b) const
    {
        return std::all_of(m_columns.cbegin(), m_columns.cend(),
            [a, b](const TextColumn *column) { return column->at(a) == column->at(b); });
    }

    QList<const TextColumn *> m_columns;
    std::vector<Slot> m_slots;
};

/// IdTwice and DuplicateContent: what only the whole draft shows.
void checkAcrossRows(const EventTable &table, QList<Issue> &issues, const std::atomic_bool *cancel)
{
    QHash<QByteArray, qsizetype> ids; // only ids that are not ours: ours are unique by making
    ContentRows contents(table);
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
        if (contents.earlierRow(row) >= 0 && isChecked(table, row))
            issues.append(Issue { static_cast<qint32>(row), static_cast<quint16>(Rule::DuplicateContent), EventField::Email });
    }
}

// Fewer events than this may be at one time by chance.
constexpr qsizetype eventsForAPattern = 5;

/// What the times of all events together show, and the template's own faults; said once, on the first event.
void checkWholeDraft(const EventTable &table, QList<Issue> &issues)
{
    qsizetype first = -1;
    qsizetype timed = 0;
    std::optional<qint64> second;
    bool sameSecond = true;
    bool midnight = true;
    for (qsizetype row = 0; row < table.rowCount() && (sameSecond || midnight || first < 0); ++row) {
        if (!isChecked(table, row))
            continue;
        first = first < 0 ? row : first;
        const auto ms = parseInstant(table.utf8(row, EventField::Timestamp));
        if (!ms) {
            sameSecond = midnight = false;
            continue;
        }
        ++timed;
        sameSecond = sameSecond && (!second || *second == *ms / 1000);
        second = *ms / 1000;
        midnight = midnight && *ms % 86'400'000 == 0;
    }
    if (first < 0)
        return;
    const auto add = [&](Rule rule, EventField field) {
        issues.append(Issue { static_cast<qint32>(first), static_cast<quint16>(rule), field });
    };
    if (timed >= eventsForAPattern && sameSecond)
        add(Rule::AllSameSecond, EventField::Timestamp);
    else if (timed >= eventsForAPattern && midnight)
        add(Rule::AllMidnight, EventField::Timestamp);
    const QList<Token> &tokens = table.eventTemplate().tokens;
    for (int i = 0; i < tokens.size(); ++i) {
        if (tokens[i].name == "log"_L1 || tokens[i].name == "lookup"_L1)
            add(Rule::TokenNameReserved, EventField::token(i));
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
    checkWholeDraft(table, issues);
    checkAcrossRows(table, issues, cancel);
    const auto byRow = [](const Issue &a, const Issue &b) { return a.row < b.row; };
    std::stable_sort(issues.begin() + single, issues.end(), byRow);
    std::inplace_merge(issues.begin(), issues.begin() + single, issues.end(), byRow);
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
