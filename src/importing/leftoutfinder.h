#pragma once

#include "detection/rowbatch.h"
#include "importing/importnotice.h"

#include <QList>
#include <QString>

#include <vector>

namespace composer {

/// “Attended” is “No”: why a row is left out. An empty text stands for the empty cell.
[[nodiscard]] QString leftOutReason(const QString &header, const QString &text);

/// What a column says in the rows that are left out, without blanks around.
[[nodiscard]] QStringList leftOutTexts(const ColumnMapping &mapping, int column);
/// The rows that say the text in a column are left out, or not any more.
void setLeftOut(ColumnMapping &mapping, int column, const QString &text, bool isLeftOut);

/// What is to be said of the rows that a mapping leaves out. Pure.
[[nodiscard]] QList<ImportNotice> leftOutNotices(const ColumnMapping &mapping);

/// Finds the rows that a mapping leaves out, see LeftOutWhere.
class LeftOutFinder
{
public:
    explicit LeftOutFinder(const ColumnMapping &mapping);
    [[nodiscard]] bool isNeeded() const { return !m_rules.empty(); }
    /// leftOutReason(); empty = the row stays.
    [[nodiscard]] QString reasonFor(const RowBatch &batch, qsizetype row) const;

private:
    struct Rule {
        int column;
        QStringList texts;
        QStringList reasons; // by text
    };
    std::vector<Rule> m_rules;
    QStringList m_emptyTexts;
};

} // namespace composer
