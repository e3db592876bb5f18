#include "cli/sendscommand.h"

#include "base/clock.h"
#include "base/logging.h"
#include "cli/driftguard.h"
#include "cli/erasecommand.h"
#include "cli/eventsinput.h"
#include "cli/interruptsignal.h"
#include "cli/jsonanswer.h"
#include "cli/keepcommand.h"
#include "cli/portalaccess.h"
#include "cli/sendfirst.h"
#include "cli/sendrunner.h"
#include "cli/sendsfind.h"
#include "cli/usage.h"
#include "cli/waitoption.h"
#include "cli/workspacecommand.h"
#include "cli/writingreport.h"
#include "domain/timestamp.h"
#include "hubspot/apiprofile.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "sending/knownrows.h"
#include "sending/outcometext.h"
#include "sending/receipt.h"
#include "sending/receiptextras.h"
#include "sending/receiptwriter.h"
#include "sending/sendremarks.h"
#include "storage/ledgerrestore.h"
#include "storage/mintingkeyfile.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SendsText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int complain(CliIo &io, const Error &error)
{
    say(io, error);
    const bool wrong = error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
    return wrong ? ExitCode::InputWrong : ExitCode::NotConnected;
}

int listAll(Ledger &ledger, CliIo &io, bool json)
{
    const auto sends = listSends(ledger);
    if (!sends)
        return complain(io, sends.error());
    QJsonArray array;
    for (const SendSummary &summary : *sends) {
        const QString at = QString::fromLatin1(formatInstant(summary.send.createdAtMs));
        if (json)
            array.append(QJsonObject { { u"plan"_s, summary.send.planId }, { u"createdAt"_s, at },
                { u"account"_s, accountKey(summary.send) }, { u"template"_s, summary.send.templateName },
                { u"draft"_s, summary.send.draftName }, { u"counts"_s, countsToJson(summary.counts) } });
        else
            io.out << summary.send.planId << "  " << at << "  " << summary.send.portalName.simplified() << "  "
                   << summary.send.draftName.simplified() << "  " << outcomeCountsText(summary.counts) << '\n';
    }
    if (json)
        printJson(io, { { u"sends"_s, array } });
    else if (sends->isEmpty())
        io.out << SendsText::tr("Nothing was sent yet.") << '\n';
    return ExitCode::AllCreated;
}

int printReceipt(Ledger &ledger, const QString &id, CliIo &io, bool json)
{
    const auto print = [&io](const QByteArray &text) {
        io.out << text;
        return io.out.status() == QTextStream::Ok;
    };
    const WholeAnswer whole;
    ReceiptOptions options;
    if (const auto send = ledger.send(id)) { // a part of its id is enough
        addReceiptExtras(options.more, AppPaths::standard().ledger(), send->planId);
        options.progress = WritingReport(io, whole, send->eventCount, WritingReport::At::Output);
    }
    const auto printed
        = json ? writeReceipt(print, ledger, id, options) : writeOutcomeLines(print, ledger, id, options.progress);
    io.hasAnswered = io.hasAnswered || (json && printed);
    return printed ? int(ExitCode::AllCreated) : complain(io, printed.error());
}

/// Reads all there is. Exit code 0: whole; 3: something cannot be read.
int verifyAll(Ledger &ledger, CliIo &io, bool json)
{
    QJsonArray damagedSends;
    int whole = 0;
    int damaged = 0;
    const auto verified = ledger.verify([&](const LedgerSend &send, const std::optional<Error> &damage) {
        ++(damage ? damaged : whole);
        if (damage && json)
            damagedSends.append(QJsonObject { { u"plan"_s, send.planId }, { u"draft"_s, send.draftName },
                { u"code"_s, errorKey(damage->code) }, { u"message"_s, damage->message } });
        else if (damage)
            io.out << send.planId << "  " << send.draftName.simplified() << "  " << damage->detail << '\n';
    });
    if (!verified) {
        say(io, verified.error());
        io.err << verified.error().detail << '\n';
        return ExitCode::SomeUnknown;
    }
    if (json) {
        printJson(io, { { u"whole"_s, whole }, { u"damaged"_s, damagedSends } });
        return damaged > 0 ? ExitCode::SomeUnknown : ExitCode::AllCreated;
    }
    io.out << SendsText::tr("%n sends are whole.", nullptr, whole) << '\n';
    if (damaged > 0)
        io.out << SendsText::tr("%n sends are damaged.", nullptr, damaged) << '\n';
    return damaged > 0 ? ExitCode::SomeUnknown : ExitCode::AllCreated;
}

/// Exit code 0: all as it was; 3: something is unknown now.
int restoreAll(const QString &path, CliIo &io, bool json)
{
    const auto restored = restoreLedger(path, SystemClock().epochMs());
    if (!restored)
        return complain(io, restored.error());
    if (json) {
        printJson(io,
            { { u"whole"_s, restored->whole }, { u"mended"_s, restored->mended }, { u"fromKeys"_s, restored->fromKeys },
                { u"keptAs"_s, restored->keptAs } });
        return restored->mended + restored->fromKeys > 0 ? ExitCode::SomeUnknown : ExitCode::AllCreated;
    }
    io.out << SendsText::tr("%n sends are as they were.", nullptr, restored->whole) << '\n';
    if (restored->mended > 0)
        io.out << SendsText::tr("%n sends lost a part of their record: what is not known to be created is unknown now. "
                                "Ask the account about them.",
            nullptr, restored->mended)
               << '\n';
    if (restored->fromKeys > 0)
        io.out << SendsText::tr("Of %n sends only ids and contents are left: all of their events are unknown, and none "
                                "of them goes again.",
            nullptr, restored->fromKeys)
               << '\n';
    if (!restored->keptAs.isEmpty())
        io.out << SendsText::tr("The file as it was before is kept: %1").arg(QDir::toNativeSeparators(restored->keptAs))
               << '\n';
    return restored->mended + restored->fromKeys > 0 ? ExitCode::SomeUnknown : ExitCode::AllCreated;
}

/// What the practice portal must know to answer about a send's events.
Result<EventTemplate> templateOf(const LedgerSend &send, const AppPaths &paths)
{
    EventTemplate eventTemplate;
    eventTemplate.id = send.templateId;
    eventTemplate.name = send.templateName;
    auto workspace = WorkspaceStore::open(paths.workspace());
    if (!workspace)
        return fail(workspace.error());
    const auto templates = (*workspace)->templates();
    if (!templates)
        return fail(templates.error());
    for (const EventTemplate &known : *templates) {
        if (known.id == send.templateId)
            return known;
    }
    return eventTemplate;
}

/// A send of which nothing has left has nothing to ask for and nothing to decide.
bool saysNothingBegan(const SendSession &session, CliIo &io)
{
    if (session.state() != SendState::Ready)
        return false;
    io.err << SendsText::tr("Nothing of this send has left yet, so nothing of it is unknown.") << Qt::endl;
    return true;
}

int goOn(const LedgerSend &send, const QCommandLineParser &parser, bool asks, CliIo &io)
{
    const AppPaths paths = AppPaths::standard();
    const QString token = parser.isSet(u"token-stdin"_s) ? QString::fromUtf8(io.in.readLine().trimmed()) : QString();
    auto eventTemplate = templateOf(send, paths);
    if (!eventTemplate)
        return complain(io, eventTemplate.error());
    if (parser.isSet(u"template"_s)) {
        eventTemplate = readTemplateFile(parser.value(u"template"_s));
        if (!eventTemplate)
            return complain(io, eventTemplate.error());
    }
    if (const auto learned = learnTemplateNames(paths.ledger(), { *eventTemplate }); !learned)
        return complain(io, learned.error());
    // A portal by address may have moved to another port; one that is kept is found by its id.
    const QString portal = parser.isSet(u"account"_s) ? parser.value(u"account"_s) : send.portalId;
    auto access = openPortal(portal, token, send.profile, *eventTemplate, paths);
    if (!access)
        return complain(io, access.error());
    if (access->connection.isPractice && !asks && eventTemplate->objectType.isEmpty()) // it would refuse every event
        return complain(io,
            { ErrorCode::InvalidInput,
                SendsText::tr(
                    "The Practice account does not know the template of this send. Say it: --template T.json"),
                {} });
    const auto mayGoOn = [&] {
        const auto may = mayStillSend(paths);
        const ApiProfile *profile = apiProfile(send.profile);
        const bool onlyReads = asks && profile && profile->canReadBack(); // else its requests leave again
        if (may || onlyReads || access->connection.isPractice)
            return true;
        say(io, may.error());
        return false;
    };
    if (!mayGoOn())
        return ExitCode::InputWrong;

    if (!asks) {
        const bool isKnown = !eventTemplate->objectType.isEmpty();
        const auto compared
            = guardAgainstDrift(send, paths.ledger(), isKnown ? std::optional(*eventTemplate) : std::nullopt, *access);
        if (!compared) {
            say(io, compared.error());
            return ExitCode::InputWrong;
        }
        if (!compared->isEmpty())
            io.err << *compared << Qt::endl;
    }

    const SystemClock clock;
    TimelineClient client(access->connection, clock);
    client.setTokenSource(access->tokens());
    SendSettings settings;
    settings.waitAtMostMs = *waitAtMost(parser);
    SendSession session(client, paths.ledger(), clock, settings);
    const SendRemark remark = loadRemark(paths.ledger(), send.planId);
    if (remark.looksFirst)
        session.lookAtFirst(); // where the first event has not left yet
    QObject::connect(&session, &SendSession::accountLearned, &session,
        [&](const AccountFacts &facts) { keepAccountFacts(access->connection.id, facts, paths); });
    if (parser.isSet(u"same-account"_s))
        session.confirmAccount();
    session.openStored(send.planId);
    SendRunner runner(session, io, parser.isSet(u"json"_s));
    runner.setTokens(access->tokens());
    runner.setLooksFirst(remark.looksFirst);
    if (access->connection.isPractice && parser.isSet(u"template"_s))
        runner.setGoesOnWith(u" --template "_s + shownArgument(parser.value(u"template"_s)));
    bool isHeld = false;
    int exitCode = runner.run([&] {
        isHeld = !mayGoOn(); // once more: whoever saves the workspace looks for the lock of the plan, which is held now
        if (isHeld || (asks && saysNothingBegan(session, io)))
            return false;
        if (asks) {
            session.ask(access->accessToken);
        } else if (session.state() == SendState::Ready) {
            session.start(access->accessToken);
        } else if (runner.mustAskFirst()) {
            io.err << SendsText::tr(
                "The first event was to be looked at, and nobody knows whether it was created. Ask, or "
                "decide, then resume.")
                   << Qt::endl;
            return false;
        } else {
            session.resume(access->accessToken);
        }
        return true;
    });
    if (session.pauseReason() == PauseReason::FirstEvent
        && lookAtFirstEvent(client, session, paths.ledger(), clock, io))
        exitCode = ExitCode::AllCreated; // all that was asked for
    if (access->practice) {
        if (auto saved = access->practice->call([](PracticePortal &practice) { return practice.saveStore(); }); !saved)
            say(io, saved.error());
    }
    if (parser.isSet(u"json"_s))
        printJson(io, { { u"plan"_s, send.planId }, { u"counts"_s, countsToJson(session.countsOnEnding()) } });
    return isHeld ? int(ExitCode::InputWrong) : exitCode;
}

/// The rows with these ids, all rows without any. Error: InvalidInput for an id of which nothing is to be decided.
Result<QList<qint64>> positionsToDecide(const SendSession &session, const QStringList &eventIds)
{
    QHash<QString, qint64> positionOf;
    QList<qint64> positions;
    for (qsizetype position = 0; position < session.rows().size(); ++position) {
        if (eventIds.isEmpty())
            positions.append(position);
        else
            positionOf.insert(QString::fromUtf8(session.rows()[position].eventId), position);
    }
    for (const QString &id : eventIds) {
        const qint64 position = positionOf.value(id, -1);
        if (position < 0)
            return fail(ErrorCode::InvalidInput,
                SendsText::tr("This send has no event with the id “%1”. Nothing was decided.").arg(id));
        if (session.rowState(position) != RowState::Unknown)
            return fail(ErrorCode::InvalidInput,
                SendsText::tr("The event “%1” is not unknown but: %2. Nothing was decided.")
                    .arg(id, outcomeWord(outcomeOf(session.rowState(position)))));
        positions.append(position);
    }
    return positions;
}

/// What a person found on the timeline: nothing is asked and nothing leaves.
int decide(const LedgerSend &send, const QStringList &eventIds, const QCommandLineParser &parser, CliIo &io)
{
    using enum SendSession::Decision;
    const int said = parser.isSet(u"there"_s) + parser.isSet(u"not-there"_s) + parser.isSet(u"another"_s);
    if (said != 1) {
        say(io, u"usage"_s, SendsText::tr("Say what you found: --there, --not-there or --another."));
        return ExitCode::Usage;
    }
    const SendSession::Decision decision = parser.isSet(u"there"_s) ? IsThere
        : parser.isSet(u"not-there"_s)                              ? IsNotThere
                                                                    : IsAnother;
    Connection connection;
    connection.id = send.portalId;
    connection.name = send.portalName;
    connection.profile = send.profile;
    connection.baseUrl = QUrl(send.baseUrl);
    const SystemClock clock;
    TimelineClient client(connection, clock);
    SendSession session(client, AppPaths::standard().ledger(), clock);
    session.openStored(send.planId);
    SendRunner runner(session, io, parser.isSet(u"json"_s));
    bool isWrong = false;
    const int exitCode = runner.run([&] {
        if (saysNothingBegan(session, io))
            return false;
        const auto positions = positionsToDecide(session, eventIds);
        if (!positions) {
            isWrong = true;
            say(io, positions.error());
            return false;
        }
        session.decide(*positions, decision);
        return true;
    });
    if (isWrong)
        return ExitCode::InputWrong;
    if (parser.isSet(u"json"_s))
        printJson(io, { { u"plan"_s, send.planId }, { u"counts"_s, countsToJson(session.countsOnEnding()) } });
    return exitCode;
}

} // namespace

int runSendsCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "sends"_L1);
    const bool parsed = parser.parse(QStringList(u"sends"_s) + arguments) && !wantsHelp(parser);
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const bool decides = verb == "decide"_L1;
    const bool known = decides || verb == "ask"_L1 || verb == "resume"_L1 || verb == "receipt"_L1 || verb == "find"_L1;
    const bool verifies = verb == "verify"_L1 && words.size() == 1;
    const bool restores = verb == "restore"_L1 && words.size() == 1;
    const bool erases = verb == "erase"_L1 && words.size() <= 2;
    const bool keeps = verb == "keep"_L1 && words.size() <= 2;
    if (!parsed
        || (!verb.isEmpty() && !verifies && !restores && !erases && !keeps
            && (!known || words.size() < 2 || (!decides && words.size() > 2))))
        return showUsage(parser, parser.errorText(),
            SendsText::tr(
                "Usage: sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json]\n"
                "       ask and resume take [--token-stdin] [--account NAME|practice|URL] [--template T.json]")
                + SendsText::tr(
                    "\n       sends decide ID --there|--not-there|--another [EVENT-ID...] settles what asking "
                    "cannot: look at the timeline, then say what you found; without event ids for all that "
                    "is unknown\n       --wait-at-most 10m pauses where a longer wait is asked for")
                + SendsText::tr(
                    "\n       --same-account says that --account is the account of a send whose number nobody "
                    "knows")
                + SendsText::tr("\n       sends find TEXT [--anywhere] looks for an address or an id in all sends")
                + SendsText::tr(
                    "\n       sends verify reads all that is recorded, and says what is damaged; sends restore "
                    "brings back what is whole of a damaged record")
                + SendsText::tr(
                    "\n       sends erase ADDRESS [--yes] takes a person out of drafts and sends, as privacy law asks; "
                    "without an address: what was erased")
                + SendsText::tr("\n       sends keep [DAYS|ever] [--yes] says how long what was sent is kept, word for "
                                "word; pinned sends stay whole"),
            io);
    const bool reads = verb.isEmpty() || verb == "receipt"_L1 || verifies;
    const QString path = AppPaths::standard().ledger();
    if (verb == "find"_L1)
        return findInSends(words[1], parser, io);
    if (erases)
        return runErase(words.value(1), parser, io);
    if (keeps)
        return runKeep(words.value(1), parser, io);
    if (restores)
        return restoreAll(path, io, parser.isSet(u"json"_s));
    auto ledger = reads ? Ledger::openToRead(path) : Ledger::open(path);
    if (!ledger)
        return complain(io, ledger.error());
    const bool json = parser.isSet(u"json"_s);
    if (verb.isEmpty())
        return listAll(**ledger, io, json);
    if (verifies)
        return verifyAll(**ledger, io, json);
    if (verb == "receipt"_L1)
        return printReceipt(**ledger, words[1], io, json);
    const auto send = (*ledger)->send(words[1]);
    if (!send)
        return complain(io, send.error());
    ledger->reset();
    if (verb == "decide"_L1)
        return decide(*send, words.mid(2), parser, io);
    if (const auto keyed = useMintingKeyOf(AppPaths::standard().mintingKey()); !keyed)
        qCDebug(lcStorage) << keyed.error().message;
    return goOn(*send, parser, verb == "ask"_L1, io);
}

} // namespace composer
