#include "cli/suppressedevents.h"

#include "base/apppaths.h"
#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct SuppressedText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<QList<qsizetype>> suppressedEvents(const EventTable &table, CliIo &io)
{
    const auto rules = loadSendingRules(sendingRulesPath(AppPaths::standard().folder));
    if (!rules)
        return fail(rules.error());
    if (rules->suppressionFile.isEmpty())
        return QList<qsizetype>();
    const auto list = SuppressionList::read(rules->suppressionFile);
    if (!list)
        return fail(list.error());
    if (list->strangeLines() > 0)
        io.err << SuppressedText::tr(
            "%n lines of %1 are neither an address nor a domain.", nullptr, int(list->strangeLines()))
                      .arg(rules->suppressionFile)
               << '\n';
    return suppressedRows(table, *list);
}

} // namespace composer
