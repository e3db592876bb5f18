#include "cli/sendcommand.h"

#include "base/clock.h"
#include "base/logging.h"
#include "cli/driftguard.h"
#include "cli/earliersends.h"
#include "cli/eventsinput.h"
#include "cli/interruptsignal.h"
#include "cli/jsonanswer.h"
#include "cli/portalaccess.h"
#include "cli/sendfirst.h"
#include "cli/sendresults.h"
#include "cli/sendrunner.h"
#include "cli/suppressedevents.h"
#include "cli/usage.h"
#include "cli/waitoption.h"
#include "cli/workspacecommand.h"
#include "cli/writingreport.h"
#include "domain/timestamp.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "intake/sourcedigest.h"
#include "planning/eventsforaccount.h"
#include "planning/plansummary.h"
#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"
#include "practice/practiceportalthread.h"
#include "sending/corrections.h"
#include "sending/filesends.h"
#include "sending/knownrows.h"
#include "sending/receipt.h"
#include "sending/receiptextras.h"
#include "sending/receiptwriter.h"
#include "sending/saidtext.h"
#include "sending/sendremarks.h"
#include "storage/mintingkeyfile.h"
#include "storage/sourcerecord.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SendText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void printSummary(QTextStream &out, const PlanSummary &summary, const Connection &connection)
{
    QString nature = accountNatureWord(natureOf(connection));
    if (!connection.facts.hubId.isEmpty())
        nature.prepend(connection.facts.hubId + u' ');
    const QStringList parts { SendText::tr("%n events", nullptr, int(summary.events)),
        SendText::tr("on %n records", nullptr, int(summary.records)),
        SendText::tr("in %n requests", nullptr, int(summary.requests)),
        SendText::tr("about %1 s").arg((summary.expectedMs + 999) / 1000) };
    out << SendText::tr("Account: %1 (%2)").arg(connection.name, connection.baseUrl.toString())
        << (nature == connection.name ? QString() : u' ' + nature) << '\n'
        << SendText::tr("%1 %2 %3, %4", "4 events, on 3 records, in 1 request, about 2 s")
               .arg(parts[0], parts[1], parts[2], parts[3])
        << '\n';
    if (summary.contactsThatMayBeCreated > 0)
        out << SendText::tr("Contacts that may be created: %1").arg(summary.contactsThatMayBeCreated) << '\n';
    if (summary.emailsThatWouldChange > 0)
        out << SendText::tr("Email addresses that would change: %1").arg(summary.emailsThatWouldChange) << '\n';
    for (const PropertyWrites &writes : summary.properties)
        out << SendText::tr("CRM property %1: written by %n events", nullptr, int(writes.events)).arg(writes.property)
            << '\n';
    for (const EmptyWrites &writes : summary.sentEmpty)
        out << SendText::tr("%1: sent empty by %n events", nullptr, int(writes.events)).arg(writes.label) << '\n';
    for (int i = 0; i < leftOutCount; ++i) {
        const auto reason = static_cast<LeftOut>(i);
        if (const qint64 count = summary.leftOutFor(reason))
            out << SendText::tr("Left out, %1: %2").arg(leftOutText(reason)).arg(count) << '\n';
    }
    out << SendText::tr("Events cannot be changed or taken back once created.") << '\n';
}

/// `people`: where the question is put.
bool isConfirmed(CliIo &io, QTextStream &people, qint64 events)
{
    people << SendText::tr("Create %n events? Type yes:", nullptr, int(events)) << ' ' << Qt::flush;
    const QByteArray answer = io.in.readLine().trimmed().toLower();
    return answer == "yes" || answer == "y";
}

/// What a plan is made of: the events, and what earlier sends to this portal know of them.
struct Planned {
    BatchPlan plan;
    KnownRows known;
};

Result<Planned> planEvents(const EventsInput &input, const Connection &connection, bool again,
    const SendingRules &rules, const QList<qsizetype> &suppressed, const Clock &clock)
{
    const AppPaths paths = AppPaths::standard();
    QList<Connection> kept;
    if (auto workspace = WorkspaceStore::open(paths.workspace())) {
        if (auto connections = (*workspace)->connections())
            kept = *connections;
    }
    const EventTable events = eventsForAccount(input.import.table, connection);
    auto known = KnownRows::read(paths.ledger(), connection, events, kept);
    if (!known)
        return fail(known.error());
    PlanSelection selection = known->selection(again ? KnownRows::Again::CreateThem : KnownRows::Again::LeaveOut);
    selection.rowsWithErrors = input.rowsWithErrors;
    suppress(selection, suppressed);
    PlanLimits limits;
    limits.maximumEvents = rules.eventsPerRequest;
    return Planned { planWhatIsLeft(events, selection, limits, clock), std::move(*known) };
}

/// The ledger's words, and what only this run knows: the file and its unreadable lines.
Result<void> writeReceiptOf(const QString &planId, const SourceFile &file, const EventsInput &input,
    const TextSink &sink, const WritingReport &report)
{
    auto ledger = Ledger::open(AppPaths::standard().ledger());
    if (!ledger)
        return fail(ledger.error());
    ReceiptOptions options { {}, report };
    options.more[u"source"_s]
        = QJsonObject { { u"name"_s, file.name }, { u"sha256"_s, QString::fromLatin1(file.sha256) } };
    options.more[u"unreadable"_s] = input.import.unreadable;
    options.more[u"unreadableLines"_s] = unreadableToJson(input);
    addReceiptExtras(options.more, AppPaths::standard().ledger(), planId);
    return writeReceipt(sink, **ledger, planId, options);
}

Result<void> keepSource(const QString &ledgerPath, const QString &planId, const SourceFile &file)
{
    auto record = SourceRecord::open(ledgerPath);
    return record ? (*record)->addToSend(planId, file) : fail(record.error());
}

/// Events of earlier sends of the file that no row of it is known to be: a reader that has learned since, or other
/// options, would create them once more.
qint64 unrecognised(const QList<FileSend> &sends, const QList<EarlierSend> &recognised)
{
    qint64 missing = 0;
    for (const FileSend &send : sends) {
        qint64 known = 0;
        for (const EarlierSend &earlier : recognised)
            known += earlier.planId == send.planId ? earlier.events : 0;
        missing += std::max<qint64>(0, send.mayExist() - known);
    }
    return missing;
}

/// Says that the file was sent to the account before; false when its events would be created twice unasked.
bool mayBeSent(const QList<FileSend> &sends, const Planned &planned, bool again, CliIo &io)
{
    for (const FileSend &send : sends)
        io.err << fileSendText(send) << '\n';
    const qint64 missing = unrecognised(sends, planned.known.earlierSends(planned.plan));
    if (missing == 0 || again || planned.plan.batches.isEmpty())
        return true;
    io.err << SendText::tr("%n of them are not among the events that the file makes now: sending it would create them "
                           "once more, with other values. --again does so. Nothing was sent.",
        nullptr, int(missing))
           << '\n';
    return false;
}

/// Tells what is to be sent, and what of it was sent before; false, with the reason said, when it must not be.
bool maySendPlan(const QCommandLineParser &parser, const QList<FileSend> &fileSends, const Planned &planned,
    const Connection &connection, CliIo &io)
{
    const bool json = parser.isSet(u"json"_s);
    if (!mayBeSent(fileSends, planned, parser.isSet(u"again"_s), io))
        return false;
    if (planned.plan.batches.isEmpty()) {
        say(io, u"nothing-to-send"_s, nothingToSend(planned.plan).message);
        return false;
    }
    if (!json)
        printSummary(io.out, summarize(planned.plan), connection);
    return connection.isPractice
        || mayFollowRestored(io, json ? io.err : io.out, planned.known.restoredSends(),
            { parser.isSet(u"after-restore"_s), !parser.isSet(u"yes"_s) });
}

/// A draft file may have corrections in it: what speaks against creating them is said.
Result<void> printCorrectionDoubts(
    QTextStream &out, const EventsInput &input, const BatchPlan &plan, const Connection &connection)
{
    auto rows = correctingRows(AppPaths::standard().ledger(), input.import.table, connection);
    if (!rows)
        return fail(rows.error());
    rows->removeIf([&plan](const CorrectingRow &row) {
        return std::ranges::none_of(
            plan.batches, [&](const PlannedBatch &batch) { return std::ranges::binary_search(batch.rows, row.row); });
    });
    const QTimeZone &zone = input.settings.zone;
    for (const QString &doubt : correctionDoubts(*rows, zone.isValid() ? zone : QTimeZone::systemTimeZone()))
        out << doubt << '\n';
    return {};
}

/// What earlier sends have to do with these events.
Result<void> printWhatIsKnown(
    CliIo &io, const EventsInput &input, const Planned &planned, const Connection &connection, bool again)
{
    const BatchPlan &plan = planned.plan;
    printEarlierSends(io.err, planned.known.earlierSends(plan));
    if (again)
        printCopies(io.err, planned.known.copiedSends());
    const ApiProfile *profile = apiProfile(connection.profile);
    const auto changed
        = profile ? changedRows(AppPaths::standard().ledger(), plan, *profile) : Result<ChangedRows>(ChangedRows());
    if (!changed)
        return fail(changed.error());
    printChangedRows(io.err, *changed, [&input](qsizetype row) { return input.spokenPlaceOf(row); });
    return printCorrectionDoubts(io.err, input, plan, connection);
}

SendRemark remarkOf(const EventsInput &input, const BatchPlan &plan, const Connection &connection, bool looksFirst)
{
    SendRemark remark = remarkOn(connection);
    remark.looksFirst = looksFirst;
    if (input.settings.zone.isValid())
        remark.zoneId = input.settings.zone.id();
    remark.seal = input.seal;
    remark.suppressed = plan.leftOutFor(LeftOut::Suppressed);
    return remark;
}

/// The receipt as the answer, in a file, or both, as was asked for. What cannot be written is said: false.
bool giveReceipts(const QCommandLineParser &parser, const SendSession &session, const SourceFile &file,
    const EventsInput &input, CliIo &io, const WholeAnswer &whole)
{
    using At = WritingReport::At;
    const QString planId = session.planId();
    const qint64 events = session.rows().size();
    const bool json = parser.isSet(u"json"_s);
    bool areWritten = true;
    const auto complain = [&](const Result<void> &done) {
        if (!done)
            say(io, done.error());
        if (!done && done.error().code == ErrorCode::Cancelled)
            io.err << SendText::tr("`sends receipt %1 --json` gives what the record of sends knows.").arg(planId)
                   << Qt::endl;
        areWritten = areWritten && done.has_value();
    };
    static_assert(receiptVersion == schemaVersion);
    io.hasAnswered = io.hasAnswered || json;
    if (json)
        complain(writeReceiptOf(planId, file, input,
            [&io](const QByteArray &text) {
                io.out << text;
                return io.out.status() == QTextStream::Ok;
            },
            { io, whole, events, At::Output }));
    if (parser.isSet(u"receipt"_s))
        complain(saveFile(parser.value(u"receipt"_s), [&](QIODevice &device) {
            return writeReceiptOf(planId, file, input,
                [&device](const QByteArray &text) { return device.write(text) == text.size(); },
                { io, whole, events, At::File });
        }));
    return areWritten;
}

/// A row or a line that was left out was not created: that is not "all created". Unless the person asked for it.
bool isSomethingMissing(const BatchPlan &plan, const EventsInput &input)
{
    return plan.leftOut.size() - plan.leftOutFor(LeftOut::Suppressed) > input.skipped.size()
        || input.import.unreadable > 0;
}

SendSettings settingsOf(const QCommandLineParser &parser, const SendingRules &rules)
{
    SendSettings settings;
    settings.waitAtMostMs = *waitAtMost(parser);
    settings.maximumInFlight = rules.requestsAtOnce;
    return settings;
}

/// `input` and `session` outlive the runner.
void prepareRunner(SendRunner &runner, const QCommandLineParser &parser, const EventsInput &input, PortalAccess &access,
    const SendSession &session)
{
    runner.setTokens(access.tokens());
    if (access.connection.isPractice && parser.isSet(u"template"_s)) // nobody else could tell it
        runner.setGoesOnWith(u" --template "_s + shownArgument(parser.value(u"template"_s)));
    runner.setPlaces([&input, &session](qint64 position) {
        const qsizetype row = input.import.table.rowOf(session.rows().rowId(position));
        return row < 0 ? QString() : input.spokenPlaceOf(row);
    });
}

/// Of the bytes that the events were made of: another program may have saved the file since.
Result<QByteArray> digestOfRead(const QString &path, const EventsInput &input)
{
    auto digest = sourceDigest(path);
    if (digest && !isStill(input.file.version, path))
        return fail(ErrorCode::ChangedElsewhere,
            SendText::tr("%1 was changed while it was read. Nothing was sent: run the command again.").arg(path));
    return digest;
}

int sendEvents(const QCommandLineParser &parser, const EventsInput &input, PortalAccess &access, CliIo &io)
{
    const bool json = parser.isSet(u"json"_s);
    const AppPaths paths = AppPaths::standard();
    if (const auto may = mayStillSend(paths); !may && !access.connection.isPractice) {
        say(io, may.error());
        return ExitCode::InputWrong;
    }
    const SystemClock clock;
    const QString csvPath = parser.positionalArguments().first();
    const auto rules = loadSendingRules(sendingRulesPath(paths.folder));
    const auto suppressed
        = rules ? suppressedEvents(input.import.table, io) : Result<QList<qsizetype>>(fail(rules.error()));
    if (!suppressed) {
        say(io, suppressed.error());
        return ExitCode::InputWrong;
    }
    const auto planned = planEvents(input, access.connection, parser.isSet(u"again"_s), *rules, *suppressed, clock);
    if (!planned) {
        say(io, planned.error());
        return ExitCode::NotConnected;
    }
    const BatchPlan *plan = &planned->plan;
    const auto digest = digestOfRead(csvPath, input);
    if (!digest) {
        say(io, digest.error());
        return ExitCode::InputWrong;
    }
    const SourceFile source { *digest, QFileInfo(csvPath).fileName() };
    const auto fileSends = sendsOfFile(paths.ledger(), access.connection, *digest);
    if (!fileSends) {
        say(io, fileSends.error());
        return ExitCode::NotConnected;
    }
    if (const auto said = printWhatIsKnown(io, input, *planned, access.connection, parser.isSet(u"again"_s)); !said) {
        say(io, said.error());
        return ExitCode::NotConnected;
    }
    const auto saveResultsOf = [&](const SendSession *session, const std::function<bool(qint64)> &progress = {}) {
        if (!parser.isSet(u"results"_s))
            return true;
        const auto saved = saveResults(
            parser.value(u"results"_s), input, planned->plan.leftOut, planned->known, session, io, progress);
        if (!saved)
            say(io, saved.error());
        return saved.has_value();
    };
    if (!maySendPlan(parser, *fileSends, *planned, access.connection, io)) {
        (void)saveResultsOf(nullptr);
        return ExitCode::InputWrong;
    }
    if (!parser.isSet(u"yes"_s) && !isConfirmed(io, json ? io.err : io.out, plan->eventCount())) {
        say(io, u"not-confirmed"_s, SendText::tr("Nothing was sent."));
        return ExitCode::InputWrong;
    }
    if (const auto kept = keepSource(paths.ledger(), plan->id, source); !kept) {
        say(io, kept.error());
        return ExitCode::NotConnected;
    }
    TimelineClient client(access.connection, clock);
    client.setTokenSource(access.tokens());
    SendSession session(client, paths.ledger(), clock, settingsOf(parser, *rules));
    QObject::connect(&session, &SendSession::accountLearned, &session,
        [&](const AccountFacts &facts) { keepAccountFacts(access.connection.id, facts, paths); });
    const bool looksFirst = parser.isSet(u"first"_s);
    if (looksFirst)
        session.lookAtFirst();
    if (const auto kept = saveRemark(paths.ledger(), plan->id, remarkOf(input, *plan, access.connection, looksFirst));
        !kept) {
        say(io, kept.error());
        return ExitCode::InputWrong;
    }
    session.openPlan(
        looksFirst ? withFirst(*plan, plan->batches.first().rows.first()) : *plan, {}, QFileInfo(csvPath).fileName());
    SendRunner runner(session, io, json);
    runner.setLooksFirst(looksFirst);
    prepareRunner(runner, parser, input, access, session);
    int exitCode = runner.run([&] {
        session.start(access.accessToken);
        return true;
    });
    const WholeAnswer whole;
    if (access.practice) {
        if (auto saved = access.practice->call([](PracticePortal &portal) { return portal.saveStore(); }); !saved)
            say(io, saved.error());
    }
    if (session.state() == SendState::Failed && session.error().code == ErrorCode::Cancelled)
        dropRemark(paths.ledger(), plan->id);
    if (session.rows().isEmpty())
        return exitCode;
    if (looksFirst && lookAtFirstEvent(client, session, paths.ledger(), clock, io)
        && session.pauseReason() == PauseReason::FirstEvent)
        exitCode = ExitCode::AllCreated; // all that was asked for
    const qint64 rows = input.import.table.rowCount();
    const bool isSaved = saveResultsOf(&session, WritingReport(io, whole, rows, WritingReport::At::File));
    const bool isGiven = giveReceipts(parser, session, source, input, io, whole);
    if (exitCode == ExitCode::AllCreated && isSomethingMissing(*plan, input))
        exitCode = ExitCode::SomeRefused;
    return exitCode == ExitCode::AllCreated && !(isSaved && isGiven) ? int(ExitCode::NotWritten) : exitCode;
}

} // namespace

int runSendCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    // Without the file ids are known as ours for this run only, which is the careful side.
    if (const auto keyed = useMintingKeyOf(AppPaths::standard().mintingKey()); !keyed)
        qCDebug(lcStorage) << keyed.error().message;
    addCommandOptions(parser, "send"_L1);
    if (!parser.parse(QStringList(u"send"_s) + arguments) || wantsHelp(parser) || !namesEvents(parser)
        || !parser.isSet(u"account"_s))
        return showUsage(parser, parser.errorText(),
            SendText::tr(
                "Usage: send FILE.csv --template T.json --account NAME|practice|URL [--mapping M.json]"
                " [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--key "
                "identity,when,TOKEN]"
                " [--duplicates keep|skip] [--send-empty TOKEN] [--again] [--first] [--wait-at-most 10m] [--yes] "
                "[--json]\n"
                "       --key makes the ids of the events from these fields, so that an overlapping file cannot"
                " create them twice.\n"
                "       --duplicates skip leaves out what repeats an earlier row of the file, by id or word for word.\n"
                "       --again also creates events that say the same as events created earlier.")
                + u'\n' + readingUsage(),
            io);
    if (const auto longestWait = waitAtMost(parser); !longestWait) {
        say(io, u"usage"_s, longestWait.error().message);
        return ExitCode::Usage;
    }
    const QString token = parser.isSet(u"token-stdin"_s) ? QString::fromUtf8(io.in.readLine().trimmed()) : QString();
    const auto input = readEvents(parser);
    if (!input) {
        say(io, input.error());
        return ExitCode::InputWrong;
    }
    if (mustBeAsked(io, *input))
        return ExitCode::InputWrong;
    constexpr int shownIssues = 20;
    printNotices(io.err, *input);
    printUnreadable(parser.isSet(u"json"_s) ? io.err : io.out, *input, shownIssues);
    if (!parser.isSet(u"json"_s))
        printIssues(io.err, *input, shownIssues);
    printSkipped(io.err, *input);
    if (input->seal)
        io.err << SendText::tr("Sealed, and unchanged since: %1 · digest %2")
                      .arg(input->seal->note, shortDigest(input->seal->digest))
               << '\n';
    auto access = openPortal(
        parser.value(u"account"_s), token, parser.value(u"profile"_s), input->eventTemplate, AppPaths::standard());
    if (!access) {
        say(io, access.error());
        return access.error().code == ErrorCode::InvalidInput || access.error().code == ErrorCode::NotFound
            ? ExitCode::InputWrong
            : ExitCode::NotConnected;
    }
    const QString problem
        = interfaceProblem(input->eventTemplate, access->connection.profile, access->connection.isPractice);
    if (!problem.isEmpty()) {
        say(io, u"other-interface"_s, problem);
        return ExitCode::InputWrong;
    }
    if (const auto identified = identifyPortal(*access, AppPaths::standard()); !identified) {
        say(io, identified.error());
        return ExitCode::NotConnected;
    }
    const auto compared = guardAgainstDrift(*input, *access);
    if (!compared) {
        say(io, compared.error());
        return ExitCode::InputWrong;
    }
    if (!compared->isEmpty())
        io.err << *compared << Qt::endl;
    return sendEvents(parser, *input, *access, io);
}

} // namespace composer
