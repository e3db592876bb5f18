#pragma once

#include "domain/valuetext.h"
#include "domain/zonetable.h"
#include "rendering/printedtokens.h"
#include "validation/eventcheck.h"

#include <QCoreApplication>

#include <string_view>
#include <vector>

namespace composer {

// What a rule is made of. A rule is one small class with `entry` (id, severity, key), a function `finds` that tells
// from what it is given whether the fault is there, `text` that explains it, and `mend` where there is one. Translators
// find the texts under "Rule".

struct RuleEntry {
    Rule rule;
    Severity severity;
    const char *key; ///< stable name for files and tests
};

/// Rules by name, in the order in which they are looked for. The lists at the end of a file of rules say which file has
/// which rule, and what is looked for in a cell of each kind.
template<class... R>
struct RuleList {
};

/// An issue together with the draft it is about: what a rule explains and mends.
class IssueView
{
public:
    enum class Quotes { TheValue, OneOfMany };
    IssueView(const Issue &issue, const IssueReader &reader, Quotes quotes = Quotes::TheValue)
        : m_issue(issue)
        , m_reader(reader)
        , m_quotes(quotes)
    {
    }

    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_reader.table().eventTemplate(); }
    [[nodiscard]] EventField field() const { return m_issue.field; }
    [[nodiscard]] const Token &token() const { return eventTemplate().tokens.at(m_issue.field.tokenIndex()); }
    [[nodiscard]] std::string_view utf8() const { return m_reader.table().utf8(m_issue.row, m_issue.field); }
    /// Another cell of the row.
    [[nodiscard]] bool isEmpty(EventField field) const { return m_reader.table().utf8(m_issue.row, field).empty(); }
    /// The sentence stands for rows with different values.
    [[nodiscard]] bool isOneOfMany() const { return m_quotes == Quotes::OneOfMany; }
    [[nodiscard]] QString cell() const { return m_reader.table().text(m_issue.row, m_issue.field); }
    /// The cell as a sentence quotes it: short.
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString label() const { return fieldLabel(m_issue.field, eventTemplate()); }
    [[nodiscard]] const ZoneTable &zone() const { return m_reader.zone(); }
    /// See usualDigits().
    [[nodiscard]] int usualDigits() const { return m_reader.usualDigitsOf(m_issue.field); }

private:
    const Issue &m_issue;
    const IssueReader &m_reader;
    Quotes m_quotes;
};

/// What is the same for every row of a draft.
struct DraftFacts {
    DraftFacts(const EventTable &table, const CheckOptions &options);

    ObjectType objectKind;
    CheckOptions options;
    ZoneTable zone;
    QStringList tokenNames;
    QList<TokenType> tokenTypes;
    std::vector<QByteArrayList> optionValues; ///< by token; few, so a walk is faster than a hash
    std::vector<bool> isShown; ///< by token: in the header or detail of the card
    std::vector<PrintedToken> printed; ///< places of the card that show a token
    std::vector<PrintedExtra> printedExtra; ///< sentences of the card that show extra data
    bool isCardTextBroken; ///< see rules::CardTextBroken
    std::vector<int> usualDigits; ///< by token; 0 = the column has no such habit
    std::vector<bool> hasTails; ///< by token; see startsWithTails(): what is changed there may change all its rows
    std::vector<bool> areWholeWithTail; ///< by token; see areWholeNumbersWithTail()
};

/// One cell that has a text.
struct Cell {
    const DraftFacts &draft;
    EventField field;
    std::string_view text;
    quint8 traits = 0xff; ///< TextTrait bits
};

/// How many digits the codes of a column have (postcodes, customer numbers) if, by the look of it, a spreadsheet took
/// leading zeros away: nearly all values are digits, most of one length and none longer, none begins with 0 and the
/// first digits vary, so that they are no counter. 0 = no such column.
[[nodiscard]] int usualDigits(const TableColumn &column);
/// Whether one of the first rows of a column of texts is a whole number that ends in .0.
[[nodiscard]] bool startsWithTails(const TableColumn &column);
/// Whether all numbers of a column of texts are whole and end in .0, so that no version and no price is among them: at
/// least two, half of the values, and large or many.
[[nodiscard]] bool areWholeNumbersWithTail(const TableColumn &column);

} // namespace composer
