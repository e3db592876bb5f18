#include "ui/models/clipboardtable.h"

#include "ui/models/htmltable.h"
#include "ui/models/tsv.h"

#include <QMimeData>

#include <algorithm>

namespace composer {
namespace {

/// More than one column, and as many in every row: no newline can have been taken for the end of a row.
bool isBlock(const QList<QStringList> &rows)
{
    return !rows.isEmpty() && rows.first().size() > 1
        && std::ranges::all_of(rows, [&](const QStringList &row) { return row.size() == rows.first().size(); });
}

} // namespace

std::optional<QList<QStringList>> tableFromMime(const QMimeData &mime)
{
    QList<QStringList> fromText;
    if (mime.hasText()) {
        fromText = parseTsv(mime.text());
        if (isBlock(fromText)) {
            return fromText;
        }
    }
    if (mime.hasHtml()) {
        if (auto fromHtml = parseHtmlTable(mime.html()); fromHtml && !fromHtml->isEmpty()) {
            return fromHtml;
        }
    }
    if (fromText.isEmpty()) {
        return std::nullopt;
    }
    return fromText;
}

QMimeData *mimeFromTable(const QList<QStringList> &rows)
{
    auto *mime = new QMimeData;
    mime->setText(formatTsv(rows));
    mime->setHtml(formatHtmlTable(rows));
    return mime;
}

} // namespace composer
