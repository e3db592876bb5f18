#include "cli/commands.h"

#include "cli/checkcommand.h"
#include "cli/commandtable.h"
#include "cli/completion.h"
#include "cli/csvcommand.h"
#include "cli/draftcommand.h"
#include "cli/embedcheckcommand.h"
#include "cli/exportcommand.h"
#include "cli/jsonanswer.h"
#include "cli/outputguard.h"
#include "cli/plainoutput.h"
#include "cli/portalcommand.h"
#include "cli/practicecommand.h"
#include "cli/rendercommand.h"
#include "cli/sendcommand.h"
#include "cli/sendscommand.h"
#include "cli/templatecommand.h"
#include "cli/usage.h"
#include "cli/workspacecommand.h"
#include "storage/workspacefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CommandsText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int runCompletionCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "completion"_L1);
    const bool isParsed = parser.parse(QStringList(u"completion"_s) + arguments);
    const QString script = completionFor(parser.positionalArguments().value(0));
    if (!isParsed || wantsHelp(parser) || script.isEmpty() || parser.positionalArguments().size() != 1)
        return showUsage(parser, parser.errorText(), CommandsText::tr("Usage: completion bash|zsh"), io);
    io.out << script;
    io.out.flush();
    return ExitCode::AllCreated;
}

using Run = int (*)(const QStringList &, CliIo &);

Run commandNamed(const QString &name)
{
    static constexpr std::pair<QLatin1StringView, Run> runs[] {
        { "check"_L1, runCheckCommand }, { "csv"_L1, runCsvCommand }, { "send"_L1, runSendCommand },
        { "sends"_L1, runSendsCommand }, { "export"_L1, runExportCommand }, { "draft"_L1, runDraftCommand },
        { "embed-check"_L1, runEmbedCheckCommand }, { "render"_L1, runRenderCommand },
        { "template"_L1, runTemplateCommand }, { "account"_L1, runPortalCommand },
        { "practice"_L1, runPracticeCommand }, { "workspace"_L1, runWorkspaceCommand },
        { "completion"_L1, runCompletionCommand }, { "portal"_L1, runPortalCommand }, // what "account" was called first
    };
    const auto found
        = std::find_if(std::begin(runs), std::end(runs), [&](const auto &run) { return run.first == name; });
    return found == std::end(runs) ? nullptr : found->second;
}

/// `code`, unless all was well but the answer.
int codeOfWritten(CliIo &io, int code)
{
    io.out.flush();
    if (io.out.status() == QTextStream::Ok || code != ExitCode::AllCreated)
        return code;
    io.err << CommandsText::tr("The answer cannot be written: is the disk full, or who reads it gone?") << Qt::endl;
    return ExitCode::NotWritten;
}

/// Also with a value, which it does not take: who wrote it waits for JSON all the same.
bool wantsJson(const QStringList &arguments)
{
    const auto end = std::find(arguments.cbegin(), arguments.cend(), "--"_L1); // files may be called anything
    return std::any_of(arguments.cbegin(), end,
        [](const QString &word) { return word == "--json"_L1 || word.startsWith("--json="_L1); });
}

/// What holds for every command, before it reads or writes anything.
Result<void> mayRun(const QString &name, const QStringList &arguments)
{
    const AppPaths paths = AppPaths::standard();
    if (auto settled = settleWorkspace(paths); !settled)
        return settled;
    return mayWriteOutputs(name, arguments, paths);
}

void printHelp(QTextStream &out)
{
    out << CommandsText::tr("timeline-composer-cli: check, rehearse and create HubSpot timeline events") << "\n\n";
    for (const CommandText &command : commandTable())
        out << "  " << QString(command.name).leftJustified(12) << command.summary() << '\n';
    out << '\n'
        << CommandsText::tr(
               "Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input "
               "is wrong,\n5 no connection or not allowed, 6 done, but a file or the answer could not be written, "
               "64 wrong usage.")
        << "\n\n"
        << CommandsText::tr("COMMAND --help tells its options and shows examples.") << Qt::endl;
}

} // namespace

int runCommandLine(const QStringList &arguments, CliIo &io)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) {
        printHelp(io.out);
        return name.isEmpty() ? int(ExitCode::Usage) : codeOfWritten(io, ExitCode::AllCreated);
    }
    if (name == "--version"_L1) {
        io.out << QCoreApplication::applicationVersion() << Qt::endl;
        return codeOfWritten(io, ExitCode::AllCreated);
    }
    const Run run = commandNamed(name);
    int code = ExitCode::Usage;
    if (run) {
        // What a command says may hold words of a server or of a file; what it gives as data stays as it is.
        const bool givesData = name == "export"_L1 || name == "csv"_L1 || name == "render"_L1;
        PlainOutput plainOut(io.out);
        PlainOutput plainErr(io.err);
        QTextStream out(&plainOut);
        QTextStream err(&plainErr);
        CliIo plain { givesData ? io.out : out, err, io.in, {}, false, io.isOutTerminal, io.isErrTerminal };
        const auto may = mayRun(name, arguments.mid(1));
        if (may) {
            code = run(arguments.mid(1), plain);
        } else {
            say(plain, may.error());
            code = ExitCode::InputWrong;
        }
        out.flush();
        err.flush();
        io.failure = plain.failure;
        io.hasAnswered = plain.hasAnswered;
    } else {
        say(io, u"usage"_s, CommandsText::tr("There is no command \"%1\".").arg(name));
        io.err << '\n';
        printHelp(io.err);
    }
    if (wantsJson(arguments))
        answerFailure(io, code);
    return codeOfWritten(io, code);
}

} // namespace composer
