#include "ui/models/clipboardtable.h"

#include "csv/csvparser.h"
#include "ui/models/copiedcells.h"
#include "ui/models/htmltable.h"
#include "ui/models/tsv.h"

#include <QMimeData>

#include <algorithm>

namespace composer {
namespace {

using namespace Qt::StringLiterals;

qsizetype widthOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

/// More than one column, and as many in every row: no newline can have been taken for the end of a row.
bool isBlock(const QList<QStringList> &rows)
{
    return !rows.isEmpty() && rows.first().size() > 1
        && std::ranges::all_of(rows, [&](const QStringList &row) { return row.size() == rows.first().size(); });
}

QString withoutBlanksAndQuotes(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'"' || c == QChar(0xa0); });
    return text;
}

/// Whether the HTML of a cell says what its text says, with breaks or quotes that the text has lost.
bool knowsMore(const QString &html, const QString &text)
{
    const bool hasMore = html.count(u'\n') > text.count(u'\n') || html.count(u'"') > text.count(u'"');
    return hasMore && withoutBlanksAndQuotes(html) == withoutBlanksAndQuotes(text);
}

QList<QStringList> merged(const QList<QStringList> &text, const QList<QStringList> &html)
{
    QList<QStringList> rows = text;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            if (const QString &cell = html.at(row).at(column); knowsMore(cell, rows[row][column]))
                rows[row][column] = cell;
        }
    }
    return rows;
}

/// The rows without those whose mark is set.
QList<QStringList> shown(const QList<QStringList> &rows, const QList<bool> &isHidden)
{
    QList<QStringList> shownRows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!isHidden.at(row))
            shownRows.append(rows.at(row));
    }
    return shownRows;
}

bool lacksCells(const QList<QStringList> &rows, qsizetype width)
{
    return std::ranges::any_of(rows, [width](const QStringList &row) { return row.size() < width; });
}

ClipboardTable compared(const QList<QStringList> &text, const HtmlTable &html)
{
    ClipboardTable table;
    const QList<QStringList> visible = shown(html.rows, html.isHidden);
    table.hiddenRows = html.rows.size() - visible.size();
    const bool isAsWide = widthOf(text) <= widthOf(html.rows);
    const bool haveMoved = html.hasRowSpans && lacksCells(text, widthOf(html.rows)); // the columns of a browser's text
    table.rows = visible;
    if (haveMoved)
        return table;
    if (isAsWide && text.size() == html.rows.size())
        table.rows = shown(merged(text, html.rows), html.isHidden);
    else if (isAsWide && text.size() == visible.size())
        table.rows = merged(text, visible);
    else if (isBlock(text) || visible.isEmpty())
        table = { text };
    return table;
}

/// How often a sign stands in a line outside of quotes.
qsizetype countOf(const QString &line, QChar sign)
{
    qsizetype count = 0;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == sign && !isQuoted)
            ++count;
    }
    return count;
}

/// The sign that cuts every line of a text into as many parts, if there is one. A comma that a blank always follows is
/// one of a sentence.
char separatorOf(const QList<QStringList> &lines)
{
    constexpr qsizetype linesLooked = 1000;
    if (lines.size() < 2 || widthOf(lines) != 1)
        return 0;
    for (const char sign : { ';', ',', '|' }) {
        const QChar mark = QLatin1Char(sign);
        const qsizetype first = countOf(lines.first().value(0), mark);
        bool isProse = true;
        const bool isSame = first > 0
            && std::all_of(
                lines.cbegin(), lines.cbegin() + std::min(linesLooked, lines.size()), [&](const QStringList &line) {
                    const QString text = line.value(0);
                    isProse = isProse && text.count(mark) == text.count(QString(mark) + u' ');
                    return countOf(text, mark) == first;
                });
        if (isSame && !isProse)
            return sign;
    }
    return 0;
}

} // namespace

std::optional<ClipboardTable> tableFromMime(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1StringView(copiedCellsMime))) {
        if (auto copied = readCopiedCells(mime.data(QLatin1StringView(copiedCellsMime))))
            return copied;
    }
    const QList<QStringList> text = mime.hasText() ? parseTsv(mime.text()) : QList<QStringList>();
    if (mime.hasHtml()) {
        if (const auto html = readHtmlTable(mime.html()); html && !html->rows.isEmpty()) {
            ClipboardTable table = compared(text, *html);
            return table.rows.isEmpty() ? std::nullopt : std::optional(table);
        }
    }
    if (text.isEmpty())
        return std::nullopt;
    ClipboardTable table;
    table.rows = text;
    table.separator = separatorOf(text);
    return table;
}

QList<QStringList> splitLines(const QList<QStringList> &lines, char separator)
{
    CsvParser::Options options;
    options.delimiter = separator;
    CsvParser parser(options);
    for (const QStringList &line : lines)
        parser.append(line.value(0).toStdString() + '\n');
    parser.finish();
    QList<QStringList> rows;
    while (const CsvRecord *record = parser.next()) {
        QStringList row;
        for (qsizetype column = 0; column < record->size(); ++column) {
            const std::string_view cell = (*record)[column];
            row.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        rows.append(row);
    }
    return rows;
}

QMimeData *mimeFromTable(const ClipboardTable &table, const QStringList &headings)
{
    auto *mime = new QMimeData;
    QList<QStringList> rows = table.rows;
    if (!headings.isEmpty())
        rows.prepend(headings);
    mime->setText(formatTsv(rows));
    mime->setHtml(formatHtmlTable(rows));
    if (!table.columns.isEmpty())
        mime->setData(QLatin1StringView(copiedCellsMime), writeCopiedCells(table));
    return mime;
}

} // namespace composer
