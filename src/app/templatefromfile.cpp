#include "app/templatefromfile.h"

#include "importing/csvimport.h"
#include "intake/tablefile.h"

#include <QFileInfo>

namespace composer {

using namespace Qt::StringLiterals;

Result<TemplateFromFile> proposeFromFile(
    const QString &path, const std::optional<EventTemplate> &existing, const QTimeZone &zone)
{
    const auto file = openTableFile(path);
    if (!file)
        return fail(file.error());
    const auto preview = previewCsv(file->path, file->reading);
    if (!preview)
        return fail(preview.error());
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(QLocale::system()));
    if (!analysis)
        return fail(analysis.error());
    trustConverted(*file, *analysis);
    TemplateFromFile proposed;
    proposed.name = QFileInfo(path).fileName();
    proposed.columns = analysis->columns;
    proposed.proposal = existing
        ? proposeTokens(*existing, analysis->columns)
        : proposeTemplate(QFileInfo(path).completeBaseName(), u"contacts"_s, analysis->columns);
    const EventTemplate &made = proposed.proposal.eventTemplate;
    proposed.samples = EventTable(made);
    if (analysis->rows <= mostSampleRows) {
        ImportSettings settings;
        settings.reading = preview->reading;
        settings.eventTemplate = made;
        settings.zone = zone; // as the page shows it
        settings.mapping = autoMap(made, analysis->columns);
        if (const auto import = importCsv(file->path, settings))
            proposed.samples = import->table;
    }
    return proposed;
}

QStringList TemplateColumns::headers() const
{
    QStringList headers;
    for (const ColumnProfile &column : columns)
        headers.append(column.header);
    return headers;
}

QByteArray TemplateColumns::mappingFor(const TemplateRecord &record) const
{
    const EventTemplate now = usableTemplate(record.eventTemplate);
    ColumnMapping mapping = autoMap(now, columns);
    bool isNeeded = false;
    const QStringList names = namesAfter(made, record.history(), now);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int column = byToken.at(i);
        const int token = now.tokenIndex(names.at(i));
        MappingLine *line = token < 0 ? nullptr : mapping.lineFor(fieldKey(EventField::token(token), now));
        if (!line || line->columns == QList<int> { column })
            continue;
        for (MappingLine &other : mapping.lines)
            other.columns.removeAll(column); // a guess of autoMap()
        line->columns = { column };
        line->foundBy = FoundBy::Before;
        adoptColumn(*line, now, columns);
        isNeeded = true;
    }
    return isNeeded ? mappingToKeep(mapping, now) : QByteArray();
}

} // namespace composer
