#include "ui/models/cellmends.h"

#include "domain/valuetext.h"
#include "ui/document/draftdocument.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace composer {

namespace {

struct CellMends {
    Q_DECLARE_TR_FUNCTIONS(CellMends)
};

} // namespace

QList<CellMend> mendsOf(const DraftDocument &document, qsizetype row, EventField field, const QLocale &locale)
{
    QList<CellMend> mends;
    if (document.isLocked(row) || field == EventField::Id)
        return mends;
    const IssueReader reader(document.table(), document.zone());
    const auto shown = [&](const QString &canonical) {
        return displayText(canonical, field, document.eventTemplate(), locale, document.zone());
    };
    for (const Issue &issue : document.issuesOf(row)) {
        if (issue.field != field || !mends.isEmpty())
            continue;
        for (const QString &reading : reader.readings(issue))
            mends.append({ CellMends::tr("Read it as %1").arg(shown(reading)), reading });
        if (const auto mend = reader.mend(issue); mend && mends.isEmpty() && !mend->isEmpty())
            mends.append({ CellMends::tr("Replace it by %1", "a value in a cell").arg(shown(*mend)), *mend });
    }
    return mends;
}

} // namespace composer
