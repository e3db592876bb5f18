// shownNotices() of importnotice.h.
#include "importing/importnotice.h"

#include <QCoreApplication>
#include <QDate>

namespace composer {

namespace {

struct ShownText {
    Q_DECLARE_TR_FUNCTIONS(ImportNotice)
};

bool saysDay(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

} // namespace

QList<ImportNotice> shownNotices(
    const TableFile &file, const ColumnMapping &mapping, const EventTemplate &eventTemplate)
{
    QList<ImportNotice> notices;
    for (const MappingLine &line : mapping.lines) {
        for (const int column : line.columns) {
            if (file.hiddenColumns.contains(column))
                notices.append({ ImportNotice::Kind::HiddenColumn,
                    ShownText::tr("“%1” is hidden in the sheet and is used all the same.")
                        .arg(mapping.headers.value(column).simplified()),
                    line.target });
            const auto found = file.shownOtherwise.constFind(column);
            const bool isDate = targetType(line.target, eventTemplate) == TokenType::Date;
            if (found == file.shownOtherwise.cend() || (isDate && saysDay(found->held))) // a day is what it wants
                continue;
            notices.append({ ImportNotice::Kind::ShownOtherwise,
                ShownText::tr("%n cells of “%1” show something else than they hold: “%2” for %3, which is read.",
                    nullptr, static_cast<int>(found->cells))
                    .arg(mapping.headers.value(column).simplified(), found->shown, found->held),
                line.target });
        }
    }
    return notices;
}

} // namespace composer
