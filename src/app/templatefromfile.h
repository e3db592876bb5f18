#pragma once

#include "base/result.h"
#include "detection/columnprofile.h"
#include "domain/eventtable.h"
#include "templates/templateproposal.h"
#include "templates/templaterecord.h"

#include <QTimeZone>

namespace composer {

/// A file of more rows is not read twice to show its cards.
constexpr qint64 mostSampleRows = 20'000;

/// What the columns of a file propose for a template.
struct TemplateFromFile {
    TemplateProposal proposal;
    EventTable samples; ///< the file's rows as its events; empty when there are more than mostSampleRows
    QString name; ///< of the file, without its folder
    QList<ColumnProfile> columns;
};

/// The same steps as an import, without questions: what the columns say, and the events they make. Slow: for a worker.
/// `existing`: gets tokens for the columns that it has none for; nothing: a template for contacts, named like the file.
/// `zone`: of times that name none. Errors: those of openTableFile(), previewCsv() and analyseCsv().
[[nodiscard]] Result<TemplateFromFile> proposeFromFile(
    const QString &path, const std::optional<EventTemplate> &existing, const QTimeZone &zone);

/// The columns that a template was made of, to import their file with it.
struct TemplateColumns {
    QList<ColumnProfile> columns;
    EventTemplate made; ///< as it was at first
    QList<int> byToken; ///< the column of each token of `made`

    [[nodiscard]] QStringList headers() const;
    /// Which column becomes which token of the template as it is now, also after both were renamed; empty when their
    /// names tell.
    [[nodiscard]] QByteArray mappingFor(const TemplateRecord &record) const;
};

} // namespace composer
