#include "ui/models/cellsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Columns with few distinct texts are decided once a text, not once a cell.
constexpr size_t decisionsKept = 4096;
constexpr qsizetype rowsBetweenCancels = 4096;

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool equalFolded(std::string_view text, std::string_view needle)
{
    return text.size() == needle.size()
        && std::equal(text.begin(), text.end(), needle.begin(), [](char a, char b) { return folded(a) == b; });
}

size_t findFolded(std::string_view text, std::string_view needle, size_t from)
{
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
        needle.begin(), needle.end(), [](char a, char b) { return folded(a) == b; });
    return at == text.end() ? std::string_view::npos : static_cast<size_t>(at - text.begin());
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Groups as people write them elsewhere: `$1` is `\1`, `$$` is a dollar.
QString groupsByBackslash(const QString &replacement)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        if (c == u'$' && next.isDigit()) {
            result += u'\\';
        } else if (c == u'$' && next == u'$') {
            result += u'$';
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

CellSearch::CellSearch(const CellQuery &query, const QLocale &locale, const QTimeZone &zone)
    : m_query(query)
    , m_locale(locale)
    , m_zone(zone)
    , m_needle(query.find.toStdString())
    , m_replacement(query.replacement.toStdString())
{
    if (query.isRegularExpression) {
        m_way = Way::Expression;
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        if (!query.matchesCase)
            options |= QRegularExpression::CaseInsensitiveOption;
        m_expression = QRegularExpression(
            query.wholeCell ? QRegularExpression::anchoredPattern(query.find) : query.find, options);
        m_expression.optimize();
        m_query.replacement = groupsByBackslash(query.replacement);
        return;
    }
    const bool isAscii = std::ranges::all_of(m_needle, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    m_way = query.matchesCase || isAscii ? Way::Bytes : Way::Characters;
    if (!query.matchesCase)
        std::ranges::transform(m_needle, m_needle.begin(), folded);
}

QString CellSearch::error() const
{
    if (m_way != Way::Expression || m_expression.isValid())
        return {};
    return QCoreApplication::translate(
        "composer::CellSearch", "This is not a regular expression, from character %1 on: %2.")
        .arg(m_expression.patternErrorOffset() + 1)
        .arg(m_expression.errorString());
}

bool CellSearch::isIn(std::string_view text) const
{
    switch (m_way) {
    case Way::Bytes:
        if (m_query.wholeCell)
            return m_query.matchesCase ? text == m_needle : equalFolded(text, m_needle);
        return (m_query.matchesCase ? text.find(m_needle) : findFolded(text, m_needle, 0)) != std::string_view::npos;
    case Way::Characters: {
        const QString characters = toQString(text);
        return m_query.wholeCell ? characters.compare(m_query.find, Qt::CaseInsensitive) == 0
                                 : characters.contains(m_query.find, Qt::CaseInsensitive);
    }
    case Way::Expression:
        return m_expression.match(toQString(text)).hasMatch();
    }
    Q_UNREACHABLE();
    return false;
}

std::string CellSearch::replacedIn(std::string_view text) const
{
    if (m_query.wholeCell && m_way != Way::Expression)
        return m_replacement;
    switch (m_way) {
    case Way::Bytes: {
        std::string result;
        result.reserve(text.size() + m_replacement.size());
        size_t from = 0;
        for (;;) {
            const size_t at = m_query.matchesCase ? text.find(m_needle, from) : findFolded(text, m_needle, from);
            result.append(text.substr(from, at == std::string_view::npos ? at : at - from));
            if (at == std::string_view::npos)
                return result;
            result += m_replacement;
            from = at + m_needle.size();
        }
    }
    case Way::Characters:
        return toQString(text).replace(m_query.find, m_query.replacement, Qt::CaseInsensitive).toStdString();
    case Way::Expression:
        return toQString(text).replace(m_expression, m_query.replacement).toStdString();
    }
    Q_UNREACHABLE();
    return {};
}

std::string_view CellSearch::shown(
    std::string_view text, EventField field, const EventTemplate &eventTemplate, std::string &store) const
{
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Text:
    case ValueKind::Json:
        return text;
    case ValueKind::Number:
    case ValueKind::Instant:
    case ValueKind::Date:
    case ValueKind::Option:
        store = displayText(toQString(text), field, eventTemplate, m_locale, m_zone).toStdString();
        return store;
    }
    Q_UNREACHABLE();
    return text;
}

bool CellSearch::matches(const EventTable &table, qsizetype row, EventField field) const
{
    std::string store;
    return !m_query.isEmpty() && isIn(shown(table.utf8(row, field), field, table.eventTemplate(), store));
}

std::string CellSearch::next(std::string_view shown, EventField field, const TypedTextReader &reader) const
{
    std::string text = replacedIn(shown);
    if (field.isToken() && valueKind(field, reader.eventTemplate()) == ValueKind::Text)
        return text;
    return reader.canonical(toQString(text), field).toStdString();
}

std::optional<QString> CellSearch::replacedText(const EventTable &table, qsizetype row, EventField field) const
{
    std::string store;
    const std::string_view text = shown(table.utf8(row, field), field, table.eventTemplate(), store);
    if (m_query.isEmpty() || !error().isEmpty() || !isIn(text))
        return std::nullopt;
    return QString::fromStdString(next(text, field, TypedTextReader(table.eventTemplate(), m_locale, m_zone)));
}

/// `visit(row, text, note)` for the cells that match. `text` is what is shown, nullptr when the same text was visited
/// before; `note` is the visitor's own for that text.
template<typename Visit>
void CellSearch::visit(
    const EventTable &table, const RowIndex &scope, EventField field, const std::atomic_bool *cancel, Visit visit) const
{
    struct Decision {
        TextArena::Handle handle = 0;
        TextArena::Handle note = 0;
        bool isMade = false;
        bool isMatch = false;
    };
    const EventTemplate &eventTemplate = table.eventTemplate();
    const TableColumn column = table.column(field);
    std::vector<Decision> decisions(decisionsKept);
    std::string store;
    const qsizetype rows = table.rowCount();
    const bool all = scope.isIdentity();
    for (qsizetype row = 0; row < rows; ++row) {
        if (cancel && row % rowsBetweenCancels == 0 && *cancel)
            return;
        if (!all && scope.view(row) < 0)
            continue;
        const TextArena::Handle handle = column.handleAt(row);
        Decision &decision = decisions[(handle * 2654435761U) >> 20];
        if (!decision.isMade || decision.handle != handle) {
            const std::string_view text = shown(column.textOf(handle), field, eventTemplate, store);
            decision = { handle, 0, true, isIn(text) };
            if (!decision.isMatch)
                continue;
            visit(row, &text, decision.note);
        } else if (decision.isMatch) {
            visit(row, nullptr, decision.note);
        }
    }
}

CellMatches CellSearch::count(const EventTable &table, const RowIndex &scope, const std::atomic_bool *cancel) const
{
    CellMatches found;
    found.rows.resize(table.rowCount());
    if (m_query.isEmpty() || !error().isEmpty())
        return found;
    for (const EventField field : m_query.fields) {
        visit(table, scope, field, cancel, [&](qsizetype row, const std::string_view *, TextArena::Handle &) {
            ++found.cells;
            found.lockedCells += table.isLocked(row) ? 1 : 0;
            found.rows.setBit(row);
        });
    }
    return found;
}

QList<ColumnEdit> CellSearch::replaced(
    const EventTable &table, const RowIndex &scope, const std::atomic_bool *cancel) const
{
    QList<ColumnEdit> edits;
    if (m_query.isEmpty() || !error().isEmpty())
        return edits;
    const TypedTextReader reader(table.eventTemplate(), m_locale, m_zone);
    for (const EventField field : m_query.fields) {
        ColumnEdit edit;
        edit.field = field;
        edit.areOthers = true;
        const TableColumn there = table.column(field);
        visit(table, scope, field, cancel, [&](qsizetype row, const std::string_view *text, TextArena::Handle &known) {
            edit.rows.append(row);
            if (!text) {
                edit.texts.appendHandle(known);
                return;
            }
            const std::string made = next(*text, field, reader);
            edit.areOthers = edit.areOthers && made != there.at(row);
            known = edit.texts.intern(made);
            edit.texts.appendHandle(known);
        });
        if (!edit.rows.isEmpty())
            edits.append(edit);
    }
    return edits;
}

} // namespace composer
