#include "cli/sendcommand.h"

#include "base/clock.h"
#include "cli/eventsinput.h"
#include "cli/portalaccess.h"
#include "cli/sendrunner.h"
#include "csv/csvwriter.h"
#include "hubspot/timelineclient.h"
#include "planning/plansummary.h"
#include "practice/practiceportalthread.h"
#include "sending/receipt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString sendText(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void printSummary(QTextStream &out, const PlanSummary &summary, const Connection &connection)
{
    out << sendText("Portal: %1 (%2)").arg(connection.name, connection.baseUrl.toString()) << '\n'
        << sendText("Events: %1 on %2 records, in %3 requests, about %4 s")
               .arg(summary.events)
               .arg(summary.records)
               .arg(summary.requests)
               .arg((summary.expectedMs + 999) / 1000)
        << '\n';
    if (summary.contactsThatMayBeCreated > 0)
        out << sendText("Contacts that may be created: %1").arg(summary.contactsThatMayBeCreated) << '\n';
    if (summary.emailsThatWouldChange > 0)
        out << sendText("Email addresses that would change: %1").arg(summary.emailsThatWouldChange) << '\n';
    for (const PropertyWrites &writes : summary.properties)
        out << sendText("CRM property %1: written by %2 events").arg(writes.property).arg(writes.events) << '\n';
    for (int i = 0; i < leftOutCount; ++i) {
        const auto reason = static_cast<LeftOut>(i);
        if (const qint64 count = summary.leftOutFor(reason))
            out << sendText("Left out, %1: %2").arg(leftOutText(reason)).arg(count) << '\n';
    }
    out << sendText("Events cannot be changed or taken back once created.") << '\n';
}

bool isConfirmed(CliIo &io, qint64 events)
{
    io.out << sendText("Create %1 events? Type yes:").arg(events) << ' ' << Qt::flush;
    const QByteArray answer = io.in.readLine().trimmed().toLower();
    return answer == "yes" || answer == "y";
}

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileError, sendText("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    if (auto written = write(file); !written)
        return written;
    if (!file.commit())
        return fail(ErrorCode::FileError, sendText("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

/// The original columns, and behind them what became of every row.
Result<void> saveResults(
    const QString &path, const QString &csvPath, const EventsInput &input, const BatchPlan &plan, const SendSession &session)
{
    QHash<qsizetype, LeftOut> leftOut;
    for (const LeftOutRow &left : plan.leftOut)
        leftOut.insert(left.row, left.reason);
    const EventTable &table = input.import.table;
    const auto cells = [&](qsizetype row) -> OutcomeCells {
        const qint64 position = session.positionOf(table.rowId(row));
        if (position < 0)
            return { outcomeKey(Outcome::Skipped), leftOutText(leftOut.value(row, LeftOut::WithErrors)), {} };
        const RowOutcome outcome = session.outcome(position);
        return { outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId };
    };
    ImportSource source;
    source.path = csvPath;
    source.reading = input.settings.reading;
    source.mapping = input.settings.mapping;
    source.import = input.settings.import;
    return saveFile(path, [&](QIODevice &device) { return writeOutcomeCsv(device, source, table, cells); });
}

Result<QJsonObject> receiptOf(const QString &ledgerPath, const QString &planId)
{
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    return receipt(**ledger, planId);
}

int sendEvents(const QCommandLineParser &parser, const EventsInput &input, PortalAccess &access, CliIo &io)
{
    const bool json = parser.isSet(u"json"_s);
    const AppPaths paths = AppPaths::standard();
    const SystemClock clock;
    PlanSelection selection;
    selection.rowsWithErrors = input.rowsWithErrors;
    const auto plan = planBatches(input.import.table, selection, {}, clock);
    if (!plan) {
        io.err << plan.error().message << '\n';
        return ExitCode::InputWrong;
    }
    if (!json)
        printSummary(io.out, summarize(*plan), access.connection);
    if (!parser.isSet(u"yes"_s) && !isConfirmed(io, plan->eventCount())) {
        io.err << sendText("Nothing was sent.") << '\n';
        return ExitCode::InputWrong;
    }
    TimelineClient client(access.connection, clock);
    SendSession session(client, paths.ledger(), clock);
    const QString csvPath = parser.positionalArguments().first();
    session.openPlan(*plan, {}, QFileInfo(csvPath).fileName());
    SendRunner runner(session, io, json);
    int exitCode = runner.run([&] { session.start(access.accessToken); });
    if (access.practice) {
        if (auto saved = access.practice->call([](PracticePortal &portal) { return portal.saveStore(); }); !saved)
            io.err << saved.error().message << '\n';
    }
    if (session.rows().isEmpty())
        return exitCode;
    if (parser.isSet(u"results"_s)) {
        if (auto saved = saveResults(parser.value(u"results"_s), csvPath, input, *plan, session); !saved)
            io.err << saved.error().message << '\n';
    }
    if (json || parser.isSet(u"receipt"_s)) {
        const auto paper = receiptOf(paths.ledger(), session.planId());
        if (!paper) {
            io.err << paper.error().message << '\n';
            return exitCode;
        }
        const QByteArray text = QJsonDocument(*paper).toJson();
        if (json)
            io.out << text;
        if (parser.isSet(u"receipt"_s)) {
            const auto saved = saveFile(parser.value(u"receipt"_s), [&text](QIODevice &device) -> Result<void> {
                if (device.write(text) == text.size())
                    return {};
                return fail(ErrorCode::FileError, device.errorString());
            });
            if (!saved)
                io.err << saved.error().message << '\n';
        }
    }
    // A row that was left out was not created: that is not "all created".
    if (exitCode == ExitCode::AllCreated && !plan->leftOut.isEmpty())
        exitCode = ExitCode::SomeRefused;
    return exitCode;
}

} // namespace

int runSendCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    parser.addOptions({ { u"template"_s, {}, u"file"_s }, { u"mapping"_s, {}, u"file"_s }, { u"portal"_s, {}, u"portal"_s },
        { u"profile"_s, {}, u"profile"_s }, { u"token-stdin"_s, {} }, { u"results"_s, {}, u"file"_s },
        { u"receipt"_s, {}, u"file"_s }, { u"yes"_s, {} }, { u"json"_s, {} } });
    if (!parser.parse(QStringList(u"send"_s) + arguments) || parser.positionalArguments().size() != 1
        || !parser.isSet(u"template"_s) || !parser.isSet(u"portal"_s)) {
        io.err << parser.errorText() << '\n'
               << sendText("Usage: send FILE.csv --template T.json --portal NAME|practice|URL [--mapping M.json]"
                           " [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--yes] [--json]")
               << '\n';
        return ExitCode::Usage;
    }
    const QString token = parser.isSet(u"token-stdin"_s) ? QString::fromUtf8(io.in.readLine().trimmed()) : QString();
    const auto input
        = readEvents(parser.positionalArguments().first(), parser.value(u"template"_s), parser.value(u"mapping"_s));
    if (!input) {
        io.err << input.error().message << '\n';
        return ExitCode::InputWrong;
    }
    constexpr int shownIssues = 20;
    if (!parser.isSet(u"json"_s))
        printIssues(io.err, *input, shownIssues);
    auto access = openPortal(parser.value(u"portal"_s), token, parser.value(u"profile"_s), input->eventTemplate,
        AppPaths::standard());
    if (!access) {
        io.err << access.error().message << '\n';
        return access.error().code == ErrorCode::InvalidInput ? ExitCode::InputWrong : ExitCode::NotConnected;
    }
    return sendEvents(parser, *input, *access, io);
}

} // namespace composer
