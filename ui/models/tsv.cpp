#include "ui/models/tsv.h"

#include <algorithm>

namespace composer {
namespace {

/// Reads one cell from `at`, leaving `at` on the tab, line end or end of text behind it.
QString takeCell(QStringView text, qsizetype &at)
{
    const auto isEnd
        = [&](qsizetype i) { return i >= text.size() || text[i] == u'\t' || text[i] == u'\n' || text[i] == u'\r'; };
    const qsizetype start = at;
    if (at < text.size() && text[at] == u'"') {
        QString cell;
        for (++at; at < text.size(); ++at) {
            if (text[at] != u'"') {
                cell += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += text[at++];
            } else if (isEnd(at + 1)) {
                ++at;
                return cell;
            } else {
                break; // a quote in the middle: the cell was not quoted after all
            }
        }
        at = start;
    }
    while (!isEnd(at)) {
        ++at;
    }
    return text.mid(start, at - start).toString();
}

QString quotedCell(const QString &cell)
{
    const bool needsQuotes = cell.startsWith(u'"')
        || std::ranges::any_of(cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QList<QStringList> parseTsv(QStringView text)
{
    QList<QStringList> rows;
    for (qsizetype at = 0; at < text.size();) {
        QStringList row { takeCell(text, at) };
        while (at < text.size() && text[at] == u'\t') {
            ++at;
            row << takeCell(text, at);
        }
        rows << row;
        if (at < text.size() && text[at] == u'\r') {
            ++at;
        }
        if (at < text.size() && text[at] == u'\n') {
            ++at;
        }
    }
    return rows;
}

QString formatTsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quotedCell(row.at(i));
        }
        text += u'\n';
    }
    return text;
}

} // namespace composer
