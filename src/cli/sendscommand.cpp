#include "cli/sendscommand.h"

#include "base/clock.h"
#include "cli/eventsinput.h"
#include "cli/portalaccess.h"
#include "cli/sendrunner.h"
#include "cli/usage.h"
#include "domain/timestamp.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "sending/receipt.h"
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
    io.err << error.message << '\n';
    const bool wrong = error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
    return wrong ? ExitCode::InputWrong : ExitCode::NotConnected;
}

QString countsText(const OutcomeCounts &counts)
{
    QStringList words;
    for (int i = 0; i < outcomeCount; ++i) {
        if (const qint64 count = counts.of(Outcome(i)); count > 0)
            words.append(u"%1 %2"_s.arg(count).arg(outcomeWord(Outcome(i))));
    }
    return words.join(u", "_s);
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
                { u"account"_s, summary.send.portalName }, { u"portal"_s, summary.send.portalName },
                { u"template"_s, summary.send.templateName }, { u"draft"_s, summary.send.draftName },
                { u"counts"_s, countsToJson(summary.counts) } });
        else
            io.out << summary.send.planId << "  " << at << "  " << summary.send.portalName << "  "
                   << summary.send.draftName << "  " << countsText(summary.counts) << '\n';
    }
    if (json)
        io.out << QJsonDocument(array).toJson();
    else if (sends->isEmpty())
        io.out << SendsText::tr("Nothing was sent yet.") << '\n';
    return ExitCode::AllCreated;
}

int printReceipt(Ledger &ledger, const QString &id, CliIo &io, bool json)
{
    const auto paper = receipt(ledger, id);
    if (!paper)
        return complain(io, paper.error());
    if (json) {
        io.out << QJsonDocument(*paper).toJson();
        return ExitCode::AllCreated;
    }
    const QJsonArray events = (*paper)["events"_L1].toArray();
    for (const QJsonValue &event : events)
        io.out << event["id"_L1].toString() << '\t' << event["outcome"_L1].toString() << '\t'
               << event["reason"_L1].toString() << '\t' << event["correlationId"_L1].toString() << '\n';
    return ExitCode::AllCreated;
}

/// Reads all there is. Exit code 0: whole; 3: something cannot be read.
int verifyAll(Ledger &ledger, CliIo &io)
{
    int whole = 0;
    int damaged = 0;
    const auto verified = ledger.verify([&](const LedgerSend &send, const std::optional<Error> &damage) {
        ++(damage ? damaged : whole);
        if (damage)
            io.out << send.planId << "  " << send.draftName << "  " << damage->detail << '\n';
    });
    if (!verified) {
        io.err << verified.error().message << '\n' << verified.error().detail << '\n';
        return ExitCode::SomeUnknown;
    }
    io.out << SendsText::tr("%n sends are whole.", nullptr, whole) << '\n';
    if (damaged > 0)
        io.out << SendsText::tr("%n sends are damaged.", nullptr, damaged) << '\n';
    return damaged > 0 ? ExitCode::SomeUnknown : ExitCode::AllCreated;
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
    // A portal by address may have moved to another port; one that is kept is found by its id.
    const QString portal = parser.isSet(u"account"_s) ? parser.value(u"account"_s) : send.portalId;
    auto access = openPortal(portal, token, send.profile, *eventTemplate, paths);
    if (!access)
        return complain(io, access.error());

    const SystemClock clock;
    TimelineClient client(access->connection, clock);
    client.setTokenSource(access->tokens());
    SendSession session(client, paths.ledger(), clock);
    session.openStored(send.planId);
    SendRunner runner(session, io, parser.isSet(u"json"_s));
    const int exitCode = runner.run([&] {
        if (asks)
            session.ask(access->accessToken);
        else if (session.state() == SendState::Ready)
            session.start(access->accessToken);
        else
            session.resume(access->accessToken);
    });
    if (access->practice) {
        if (auto saved = access->practice->call([](PracticePortal &practice) { return practice.saveStore(); }); !saved)
            io.err << saved.error().message << '\n';
    }
    if (parser.isSet(u"json"_s))
        io.out << QJsonDocument(countsToJson(session.counts())).toJson();
    return exitCode;
}

} // namespace

int runSendsCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    parser.addOptions({ { u"token-stdin"_s, {} }, { QStringList { u"account"_s, u"portal"_s }, {}, u"account"_s },
        { u"template"_s, {}, u"file"_s }, { u"json"_s, {} } });
    addHelp(parser);
    const bool parsed = parser.parse(QStringList(u"sends"_s) + arguments) && !wantsHelp(parser);
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const bool known = verb == "ask"_L1 || verb == "resume"_L1 || verb == "receipt"_L1;
    const bool verifies = verb == "verify"_L1 && words.size() == 1;
    if (!parsed || (!verb.isEmpty() && !verifies && (!known || words.size() != 2)))
        return showUsage(parser, parser.errorText(),
            SendsText::tr(
                "Usage: sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json] | sends verify\n"
                "       ask and resume take [--token-stdin] [--account NAME|practice|URL] [--template T.json]"),
            io);
    const bool reads = verb.isEmpty() || verb == "receipt"_L1 || verifies;
    const QString path = AppPaths::standard().ledger();
    auto ledger = reads ? Ledger::openToRead(path) : Ledger::open(path);
    if (!ledger)
        return complain(io, ledger.error());
    const bool json = parser.isSet(u"json"_s);
    if (verb.isEmpty())
        return listAll(**ledger, io, json);
    if (verifies)
        return verifyAll(**ledger, io);
    if (verb == "receipt"_L1)
        return printReceipt(**ledger, words[1], io, json);
    const auto send = (*ledger)->send(words[1]);
    if (!send)
        return complain(io, send.error());
    ledger->reset();
    return goOn(*send, parser, verb == "ask"_L1, io);
}

} // namespace composer
