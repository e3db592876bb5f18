#pragma once

#include "validation/iframerules.h"
#include "validation/rowreader.h"
#include "validation/rulebase.h"

#include <QJsonObject>

namespace composer {

/// Finds the issues of rows that need no other row. Remembers the last iframe address: neighbouring rows often have the
/// same. Lives shorter than the reader, the facts and the list it appends to.
class RowCheck
{
public:
    RowCheck(RowReader &row, const DraftFacts &facts, QList<Issue> &issues)
        : m_row(row)
        , m_facts(facts)
        , m_issues(issues)
    {
    }

    /// Of the row that was read last; it must be one that is checked.
    void operator()();

private:
    [[nodiscard]] std::string_view at(EventField field) const { return m_row.at(field); }
    [[nodiscard]] Cell cell(EventField field) const { return Cell { m_facts, field, at(field) }; }
    /// With its traits looked for.
    [[nodiscard]] Cell readCell(EventField field) const;
    void add(const RuleEntry &entry, EventField field);
    template<class R, class Subject>
    bool check(const Subject &subject, EventField field);
    template<class... R, class Subject>
    bool checkFirst(RuleList<R...> list, const Subject &subject, EventField field);
    template<class... R, class Subject>
    void checkEach(RuleList<R...> list, const Subject &subject, EventField field);

    void identity();
    void when();
    void token(EventField field, TokenType type);
    void iframe();
    void iframeAddress();
    void extraData();
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] bool isMissedOnCard(int token) const;
    [[nodiscard]] bool isExtraMissedOnCard(const QJsonObject &extraData) const;
    [[nodiscard]] bool isPrinted(const std::vector<PrintGuard> &guards) const;
    void sizes();

    RowReader &m_row;
    const DraftFacts &m_facts;
    QList<Issue> &m_issues;
    std::string_view m_address; // the last one, and what is known of it
    rules::KnownAddress m_known;
};

/// False for rows that cannot be sent: locked or skipped.
[[nodiscard]] inline bool isChecked(const EventTable &table, qsizetype row)
{
    return !table.isLocked(row) && !table.isSkipped(row);
}

} // namespace composer
