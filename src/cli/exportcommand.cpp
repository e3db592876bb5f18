#include "cli/exportcommand.h"

#include "base/clock.h"
#include "base/privatefiles.h"
#include "cli/eventsinput.h"
#include "cli/jsonanswer.h"
#include "cli/portalaccess.h"
#include "cli/suppressedevents.h"
#include "cli/usage.h"
#include "domain/connection.h"
#include "hubspot/timelinerequests.h"
#include "importing/outcomecsv.h"
#include "planning/batchplan.h"
#include "planning/eventsforaccount.h"
#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"
#include "storage/draftfile.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// `byteOrderMark`: of a CSV, for Excel.
Result<void> writeEvents(
    const EventsInput &input, const QString &format, const QString &sourcePath, const QString &path, bool byteOrderMark)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(
            ErrorCode::FileError, ExportText::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    Result<void> written;
    if (format == "draft"_L1) {
        const QByteArray zone
            = (input.settings.zone.isValid() ? input.settings.zone : QTimeZone::systemTimeZone()).id();
        written = writeDraftFile(file, { QFileInfo(sourcePath).completeBaseName(), zone, input.import.table, {} });
    } else {
        const auto outcome = [&input](qsizetype row) {
            return OutcomeCells { outcomeKey(outcomeOf(input.import.table.state(row))), {}, {} };
        };
        const auto stays = [&input](qsizetype row) { return !input.skipped.contains(row); };
        written = writeOutcomeCsv(file, input.import.table, outcome, stays, { ',', byteOrderMark, true });
    }
    if (!written)
        return written;
    if (!commitFile(file))
        return fail(
            ErrorCode::FileError, ExportText::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

/// For whom the requests are: an account that is known, and where the options say otherwise, as they say.
Result<Connection> receiverOf(const QCommandLineParser &parser)
{
    Connection receiver;
    const bool isNamed = parser.isSet(u"account"_s);
    if (isNamed) {
        auto workspace = WorkspaceStore::open(AppPaths::standard().workspace());
        if (!workspace)
            return fail(workspace.error());
        const auto known = (*workspace)->connections();
        if (!known)
            return fail(known.error());
        const auto found = connectionNamed(parser.value(u"account"_s), *known);
        if (!found)
            return found;
        receiver = *found;
    }
    if (!isNamed || parser.isSet(u"profile"_s))
        receiver.profile = parser.value(u"profile"_s);
    if (!isNamed || parser.isSet(u"url"_s))
        receiver.baseUrl = QUrl(parser.value(u"url"_s));
    return receiver;
}

/// The requests a send would make: under the name and with the ids that the receiver has, and as many events in one.
int printRequests(const EventsInput &input, const QCommandLineParser &parser, CliIo &io)
{
    const auto receiver = receiverOf(parser);
    const auto rules = loadSendingRules(sendingRulesPath(AppPaths::standard().folder));
    const auto suppressed = suppressedEvents(input.import.table, io);
    if (!receiver || !rules || !suppressed) {
        say(io, !receiver ? receiver.error() : !rules ? rules.error() : suppressed.error());
        return ExitCode::InputWrong;
    }
    PlanSelection selection;
    selection.rowsWithErrors = input.rowsWithErrors;
    suppress(selection, *suppressed);
    PlanLimits limits;
    limits.maximumEvents = rules->eventsPerRequest;
    const SystemClock clock;
    const auto plan = planBatches(eventsForAccount(input.import.table, *receiver), selection, limits, clock);
    if (!plan) {
        say(io, plan.error());
        return ExitCode::InputWrong;
    }
    const ApiProfile &profile = *apiProfile(receiver->profile);
    for (const PlannedBatch &batch : plan->batches) {
        const BatchBody body = batchBody(plan->events, batch.rows, plan->plannedAt, profile);
        if (parser.value(u"format"_s) == "curl"_L1)
            io.out << curlCommand(createBatchRequest(receiver->baseUrl, profile, body.bytes)) << '\n';
        else
            io.out << body.bytes << '\n';
    }
    const qint64 onTheList = plan->leftOutFor(LeftOut::Suppressed);
    if (onTheList > 0)
        io.err << ExportText::tr("Left out, %1: %2").arg(leftOutText(LeftOut::Suppressed)).arg(onTheList) << '\n';
    if (const qsizetype others = plan->leftOut.size() - onTheList - input.skipped.size(); others > 0)
        io.err << ExportText::tr("%n rows are left out; `check` says why.", nullptr, int(others)) << '\n';
    return ExitCode::AllCreated;
}

} // namespace

int runExportCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "export"_L1);
    const bool parsed = parser.parse(QStringList(u"export"_s) + arguments) && !wantsHelp(parser);
    const ApiProfile *profile = apiProfile(parser.value(u"profile"_s));
    const QString format = parser.value(u"format"_s);
    const bool isFile = format == "draft"_L1 || format == "csv"_L1;
    if (!parsed || !namesEvents(parser) || !profile || (format != "json"_L1 && format != "curl"_L1 && !isFile)
        || isFile != parser.isSet(u"output"_s))
        return showUsage(parser, parser.errorText(),
            ExportText::tr(
                "Usage: export FILE --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03]"
                " [--url URL] [--account NAME] [--key identity,when,TOKEN] [--duplicates keep|skip]\n"
                "       export FILE --template T.json --format csv|draft --output OUT [--no-bom] [--mapping M.json]\n"
                "       export DRAFT.timeline --format json|curl|csv …")
                + u'\n' + readingUsage(),
            io);
    const auto input = readEvents(parser);
    if (!input) {
        say(io, input.error());
        return ExitCode::InputWrong;
    }
    if (mustBeAsked(io, *input))
        return ExitCode::InputWrong;
    constexpr int shownLines = 20;
    printNotices(io.err, *input);
    printUnreadable(io.err, *input, shownLines);
    printSkipped(io.err, *input);
    if (isFile) {
        const auto written = writeEvents(*input, format, parser.positionalArguments().first(),
            parser.value(u"output"_s), !parser.isSet(u"no-bom"_s));
        if (!written)
            say(io, written.error());
        return written ? ExitCode::AllCreated : ExitCode::InputWrong;
    }
    return printRequests(*input, parser, io);
}

} // namespace composer
