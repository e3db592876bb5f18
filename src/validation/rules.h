#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"

#include <QHash>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace composer {

class ZoneTable;

/// What can be wrong or doubtful about an event. The number is Issue::rule; append, never reorder.
enum class Rule : quint16 {
    IdentityMissing,
    IdentityNotAllowed, ///< email or user token on a record that only an object id can name
    EmailShape,
    EmailWithObjectId, ///< HubSpot guide: rewrites the contact's address
    UserTokenAlone, ///< HubSpot guide: not visible until the visitor is known
    UnknownOption,
    NotANumber,
    BadTime,
    BadDate,
    FutureTime,
    OldTime,
    IframeIncomplete,
    IframeSize,
    IframeAddress,
    IframeInsecure,
    ExtraDataNotJson,
    IdTooLong,
    IdTwice,
    ValueTooLong,
    EventTooLong,
    MergeField,
    SpreadsheetError,
    TestAddress,
    DuplicateContent,
    EpochSeconds, ///< 10 digits where a time stands
    DateSerial, ///< a spreadsheet's day number where a time stands
    ShortenedNumber, ///< 1.23E+11: the digits are lost
    Mojibake,
    OddBlank, ///< blanks or quotation marks in an address or id
    Markup, ///< Markdown or tags in a value that a card shows
    ExtraDataShadowsToken,
    TokenNameReserved, ///< of the template; on its first event
    AllMidnight, ///< on the first event
    AllSameSecond, ///< on the first event
    IframeExposes, ///< an email address, a token or a long secret in the iframe's address
    IframeForbidden, ///< its site does not let HubSpot show it in a frame; as found by asking
    IframeNoPage, ///< there is nothing to show at the address; as found by asking
    IframeDoubtful, ///< asking did not tell whether it opens
    SkippedTime, ///< a wall time that clocks jumped over
    DoubledTime, ///< a wall time that was twice
    LostZeros, ///< fewer digits than the column's others
    WordForNothing, ///< NULL, undefined
    ExtraDataNameTwice, ///< JSON with two values under one name
    EmptyOnCard, ///< a token that the card prints has no value
    NoTime, ///< the event gets the time of its review
    ObjectIdShape, ///< not the number of a record
    FormulaText, ///< a formula instead of its result
    HiddenCharacter, ///< a control character in a text
    WholeNumberTail, ///< 70001.0: a whole number that went through a table of decimals
    DateOfText, ///< 2-Mar: what a spreadsheet makes of 2-3, or of 3-2
    FormulaInText, ///< a text that may be a formula instead of its result
    EncodedText, ///< &amp;, =C3=A9, %C3%A9: codes of a web page or a mail instead of letters
    IdExposes, ///< an email address, a token or a long secret in the event's own id
    DomainShape, ///< the address of a page, or no name of a computer at all
    JsonInText, ///< ["a","b"]: a list of a program's where a text stands
    CardTextBroken, ///< of the template: its header or its details cannot be made into a card
    Count,
};
inline constexpr int ruleCount = static_cast<int>(Rule::Count);

[[nodiscard]] Severity severityOf(Rule rule);
/// True when the event cannot be sent as it is.
[[nodiscard]] inline bool isError(const Issue &issue)
{
    return severityOf(issue.rule) == Severity::Error;
}
/// Rules that look at the whole draft, or at its template: that they are told on the first event says nothing of it.
[[nodiscard]] inline bool isOfDraft(Rule rule)
{
    return rule == Rule::AllMidnight || rule == Rule::AllSameSecond || rule == Rule::TokenNameReserved
        || rule == Rule::CardTextBroken;
}
/// Whether IssueReader::readings() may have any.
[[nodiscard]] bool hasReadings(Rule rule);
/// Stable name for files and tests: "identity-missing".
[[nodiscard]] QString ruleKey(Rule rule);
/// Issues that one line of the issues panel stands for have the same key: the rule, its field and, where the sentence
/// and the mend depend on it, the value or what is wrong with it.
[[nodiscard]] QString groupKey(const Issue &issue, const EventTable &table);

/// True when groupKey() of both would be the same.
[[nodiscard]] bool isSameGroup(const Issue &a, const Issue &b, const EventTable &table);

/// Explains and mends the issues of one draft. Keeps what it reads of the draft, so one reader for many issues; the
/// table and the zone (of the times people read and type) as they were when it was made.
class IssueReader
{
public:
    explicit IssueReader(EventTable table, const QTimeZone &zone = QTimeZone::systemTimeZone());
    ~IssueReader();
    Q_DISABLE_COPY_MOVE(IssueReader)

    /// One sentence about this very issue, with the value and the next step.
    [[nodiscard]] QString text(const Issue &issue) const;
    /// The sentence about rows with one fault and different values: where it quotes the value of this one it says that
    /// there are others.
    [[nodiscard]] QString textForMany(const Issue &issue) const;
    /// What would mend it without asking more: the canonical text for issue.field; nothing when only a person can say.
    [[nodiscard]] std::optional<QString> mend(const Issue &issue) const;
    /// What the text may mean where only a person can say which (3/4/26): the canonical texts of two; else none.
    [[nodiscard]] QStringList readings(const Issue &issue) const;

    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] const ZoneTable &zone() const;
    /// Of the column of a token; 0 = it has no usual number of digits.
    [[nodiscard]] int usualDigitsOf(EventField field) const;

private:
    EventTable m_table;
    QTimeZone m_zone;
    mutable std::unique_ptr<const ZoneTable> m_spans; // made when first asked for: few rules need it
    mutable QHash<EventField, int> m_usualDigits;
};

/// For one issue alone; see IssueReader.
[[nodiscard]] QString issueText(
    const Issue &issue, const EventTable &table, const QTimeZone &zone = QTimeZone::systemTimeZone());
[[nodiscard]] std::optional<QString> mendFor(
    const Issue &issue, const EventTable &table, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace composer
