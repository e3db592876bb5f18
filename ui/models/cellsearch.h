#pragma once

#include "csv/typedtext.h"
#include "ui/document/draftdocument.h"
#include "ui/models/rowindex.h"

#include <QBitArray>
#include <QLocale>
#include <QRegularExpression>

#include <atomic>
#include <optional>
#include <string>

namespace composer {

/// What to find in cells, as they are shown (option labels, times in the draft's zone), and what to put in its place.
struct CellQuery {
    QString find;
    QString replacement; ///< in a regular expression $1 … $9 stand for its groups
    QList<EventField> fields; ///< in which columns
    bool isRegularExpression = false;
    bool matchesCase = false;
    bool wholeCell = false; ///< the text is the whole cell; no text then means empty cells
    bool operator==(const CellQuery &) const = default;
    [[nodiscard]] bool isEmpty() const { return find.isEmpty() && !wholeCell; }
};

struct CellMatches {
    qsizetype cells = 0;
    qsizetype lockedCells = 0; ///< of them: in rows that may not change any more
    QBitArray rows; ///< by position in the draft
};

/// Finds and replaces in the cells of a draft, made for a million rows: pure, may run on a worker.
class CellSearch
{
public:
    CellSearch(const CellQuery &query, const QLocale &locale, const QTimeZone &zone);

    /// Why the regular expression cannot be used, in words; empty when it can, and for plain text.
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool matches(const EventTable &table, qsizetype row, EventField field) const;
    /// Over the rows of `scope`.
    [[nodiscard]] CellMatches count(
        const EventTable &table, const RowIndex &scope, const std::atomic_bool *cancel = nullptr) const;
    /// The new text of one cell, canonical; nothing if it does not match.
    [[nodiscard]] std::optional<QString> replacedText(const EventTable &table, qsizetype row, EventField field) const;
    /// The new text of every cell that matches, canonical; for DraftDocument::setColumns().
    [[nodiscard]] QList<ColumnEdit> replaced(
        const EventTable &table, const RowIndex &scope, const std::atomic_bool *cancel = nullptr) const;

private:
    enum class Way { Bytes, Characters, Expression };

    [[nodiscard]] bool isIn(std::string_view text) const;
    [[nodiscard]] std::string replacedIn(std::string_view text) const;
    /// The text of a cell as it is shown; `store` keeps what had to be made.
    [[nodiscard]] std::string_view shown(
        std::string_view text, EventField field, const EventTemplate &eventTemplate, std::string &store) const;
    /// What a text of the field as it is shown becomes, canonical.
    [[nodiscard]] std::string next(std::string_view shown, EventField field, const TypedTextReader &reader) const;
    template<typename Visit>
    void visit(const EventTable &table, const RowIndex &scope, EventField field, const std::atomic_bool *cancel,
        Visit visit) const;

    CellQuery m_query;
    QLocale m_locale;
    QTimeZone m_zone;
    Way m_way = Way::Bytes;
    std::string m_needle; // folded when case does not matter
    std::string m_replacement;
    QRegularExpression m_expression;
};

} // namespace composer
