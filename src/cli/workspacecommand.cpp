#include "cli/workspacecommand.h"
#include "base/listtext.h"
#include "base/privatefiles.h"

#include "base/clock.h"
#include "cli/jsonanswer.h"
#include "cli/plainoutput.h"
#include "cli/usage.h"
#include "domain/timestamp.h"
#include "storage/workspacefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSysInfo>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString countsText(const WorkspaceCounts &counts)
{
    return joinedList({ MoveText::tr("%n drafts", nullptr, int(counts.drafts)),
        MoveText::tr("%n templates", nullptr, int(counts.templates)),
        MoveText::tr("%n accounts", nullptr, int(counts.accounts)),
        MoveText::tr("%n sends", nullptr, int(counts.sends)) });
}

QJsonObject toJson(const WorkspaceManifest &manifest, const QString &done)
{
    return { { u"done"_s, done }, { u"savedAt"_s, QString::fromLatin1(formatInstant(manifest.savedAtMs)) },
        { u"computer"_s, manifest.computer }, { u"drafts"_s, manifest.counts.drafts },
        { u"templates"_s, manifest.counts.templates }, { u"accounts"_s, manifest.counts.accounts },
        { u"sends"_s, manifest.counts.sends } };
}

int complainOf(const Error &error, CliIo &io)
{
    say(io, errorKey(error.code), inOneLine(error.message)); // it may name a file
    return ExitCode::InputWrong;
}

int saveOrOpen(const QString &verb, const QString &path, bool isJson, CliIo &io)
{
    const AppPaths paths = AppPaths::standard();
    const bool saves = verb == "save"_L1;
    if (saves)
        (void)makePrivateFolder(paths.folder); // the store says why it cannot be opened
    const auto manifest = saves ? saveWorkspaceFile(paths, path, SystemClock().epochMs(), QSysInfo::machineHostName())
                                : openWorkspaceFile(path, paths);
    if (!manifest)
        return complainOf(manifest.error(), io);
    if (isJson) {
        printJson(io, toJson(*manifest, verb));
        return ExitCode::AllCreated;
    }
    if (saves)
        io.out << MoveText::tr("%1 are in %2. This computer asks before it sends again; `workspace keep` goes on here.")
                      .arg(countsText(manifest->counts), inOneLine(path))
               << Qt::endl;
    else
        io.out << MoveText::tr("%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.")
                      .arg(countsText(manifest->counts), inOneLine(manifest->computer))
               << Qt::endl;
    return ExitCode::AllCreated;
}

} // namespace

Result<void> mayStillSend(const AppPaths &paths)
{
    const auto left = workspaceLeft(paths);
    if (!left)
        return {};
    return fail(ErrorCode::ChangedElsewhere,
        inOneLine(workspaceLeftText(*left)) + u' '
            + MoveText::tr("Nothing was sent. If you go on here and not there, say `workspace keep` first."));
}

int runWorkspaceCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "workspace"_L1);
    const bool isParsed = parser.parse(QStringList(u"workspace"_s) + arguments);
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const bool takesFile = verb == "save"_L1 || verb == "open"_L1;
    const bool keeps = verb == "keep"_L1;
    if (!isParsed || wantsHelp(parser) || (!takesFile && !keeps) || words.size() != (takesFile ? 2 : 1))
        return showUsage(parser, parser.errorText(),
            MoveText::tr("Usage: workspace save FILE | workspace open FILE | workspace keep [--json]"), io);
    const bool isJson = parser.isSet(u"json"_s);
    if (takesFile)
        return saveOrOpen(verb, words[1], isJson, io);
    if (const auto kept = keepWorkspace(AppPaths::standard()); !kept)
        return complainOf(kept.error(), io);
    if (isJson)
        printJson(io, { { u"done"_s, verb } });
    else
        io.out << MoveText::tr("This computer sends again.") << Qt::endl;
    return ExitCode::AllCreated;
}

} // namespace composer
