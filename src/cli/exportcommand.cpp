#include "cli/exportcommand.h"

#include "base/clock.h"
#include "cli/eventsinput.h"
#include "domain/connection.h"
#include "hubspot/timelinerequests.h"
#include "planning/batchplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

int runExportCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    parser.addOptions({ { u"template"_s, {}, u"file"_s }, { u"mapping"_s, {}, u"file"_s }, { u"format"_s, {}, u"format"_s, u"json"_s },
        { u"profile"_s, {}, u"profile"_s, u"v3"_s }, { u"key"_s, {}, u"fields"_s },
        { u"url"_s, {}, u"url"_s, Connection().baseUrl.toString() } });
    const bool parsed = parser.parse(QStringList(u"export"_s) + arguments);
    const ApiProfile *profile = apiProfile(parser.value(u"profile"_s));
    const QString format = parser.value(u"format"_s);
    if (!parsed || parser.positionalArguments().size() != 1 || !parser.isSet(u"template"_s) || !profile
        || (format != "json"_L1 && format != "curl"_L1)) {
        io.err << parser.errorText() << '\n'
               << QCoreApplication::translate("cli",
                      "Usage: export FILE.csv --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03]"
                      " [--url URL] [--key identity,when,TOKEN]")
               << '\n';
        return ExitCode::Usage;
    }
    const auto input
        = readEvents(parser.positionalArguments().first(), parser.value(u"template"_s), parser.value(u"mapping"_s),
            parser.value(u"key"_s));
    if (!input) {
        io.err << input.error().message << '\n';
        return ExitCode::InputWrong;
    }
    const SystemClock clock;
    PlanSelection selection;
    selection.rowsWithErrors = input->rowsWithErrors;
    const auto plan = planBatches(input->import.table, selection, {}, clock);
    if (!plan) {
        io.err << plan.error().message << '\n';
        return ExitCode::InputWrong;
    }
    for (const PlannedBatch &batch : plan->batches) {
        const BatchBody body = batchBody(plan->events, batch.rows, plan->plannedAt, *profile);
        if (format == "curl"_L1)
            io.out << curlCommand(createBatchRequest(QUrl(parser.value(u"url"_s)), *profile, body.bytes)) << '\n';
        else
            io.out << body.bytes << '\n';
    }
    if (!plan->leftOut.isEmpty())
        io.err << QCoreApplication::translate("cli", "%1 rows are left out; `check` says why.").arg(plan->leftOut.size())
               << '\n';
    return ExitCode::AllCreated;
}

} // namespace composer
