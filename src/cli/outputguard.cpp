#include "cli/outputguard.h"

#include "cli/commandtable.h"
#include "cli/usage.h"
#include "planning/outputplace.h"
#include "templates/templatefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Files {
    QStringList written;
    QStringList named; ///< that are read
    QStringList found; ///< that are read without being named
    QStringList outcomes {}; ///< of `written`: what is known only when events have left
};

/// Nothing where the command says how it is used, and does nothing.
Files filesIn(const CommandText &command, const QStringList &arguments, const AppPaths &paths)
{
    constexpr std::array outputs { "output"_L1, "results"_L1, "receipt"_L1 };
    Files files;
    QCommandLineParser parser;
    addCommandOptions(parser, command.name);
    if (!parser.parse(QStringList(QString(command.name)) + arguments))
        return files;
    QStringList words = parser.positionalArguments();
    const QString verb = !words.isEmpty() && command.verbs.contains(words.first()) ? words.takeFirst() : QString();
    (command.name == "workspace"_L1 && verb == "save"_L1 ? files.written : files.named) = words;
    for (const CommandOption &option : command.options) {
        const QStringList values = option.value == "FILE"_L1 ? parser.values(QString(option.name)) : QStringList();
        const bool isWritten = std::find(outputs.begin(), outputs.end(), option.name) != outputs.end();
        if (option.name == "store"_L1) // of the practice server, which reads it too, and may have the program's own
            files.written += values.isEmpty() || realPath(values.last()) == realPath(paths.practiceStore())
                ? QStringList()
                : QStringList(values.last());
        else
            (isWritten ? files.written : files.named) += values;
        if (option.name == "results"_L1 || option.name == "receipt"_L1)
            files.outcomes += values;
    }
    if (files.written.isEmpty())
        return files;
    for (const QString &named : std::as_const(files.named)) {
        if (QFileInfo(named).isDir())
            files.found += templateFilesOf(named);
    }
    if (const QString list = listOfSettings(paths); !list.isEmpty())
        files.found.append(list);
    return files;
}

/// What is written when events have left already: that it cannot be must be known before.
Result<void> mayBeMade(const QString &path)
{
    const auto refused = [&path](const QString &why) { return fail(ErrorCode::InvalidInput, why.arg(path)); };
    if (path.isEmpty())
        return fail(ErrorCode::InvalidInput,
            OutputText::tr("A file that is to be written has no name. Name one; nothing was done."));
    if (QFileInfo(path).isDir())
        return refused(OutputText::tr("%1 is a folder. Name a file in it; nothing was done."));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return refused(
            OutputText::tr("%1 would stand in a folder that is not there. Make it first; nothing was done."));
    return {};
}

Result<void> mayWrite(const Files &files, const AppPaths &paths)
{
    for (const QString &path : files.outcomes) {
        if (auto made = mayBeMade(path); !made)
            return made;
    }
    QStringList taken = realPaths(files.named);
    const QStringList found = realPaths(files.found);
    const auto refused
        = [](const QString &path, const QString &why) { return fail(ErrorCode::InvalidInput, why.arg(path)); };
    for (const QString &path : files.written) {
        switch (placeTaken(path, taken, found, paths)) {
        case PlaceTaken::No:
            break;
        case PlaceTaken::OwnFile:
            return refused(path,
                OutputText::tr("%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was "
                               "done."));
        case PlaceTaken::Device:
            return refused(
                path, OutputText::tr("%1 is no file but a device: nothing can be kept there. Nothing was done."));
        case PlaceTaken::Named:
            return refused(path,
                OutputText::tr("%1 is named twice: what is written there would replace what is read or written "
                               "before. Name another file; nothing was done."));
        case PlaceTaken::Found:
            return refused(path,
                OutputText::tr(
                    "%1 is a file that is read too, because the settings or a folder that was named bring it "
                    "in: what is written there would replace it. Name another file; nothing was done."));
        }
        taken.append(realPath(path));
    }
    return {};
}

} // namespace

Result<void> mayWriteOutputs(const QString &command, const QStringList &arguments, const AppPaths &paths)
{
    const CommandText *text = commandText(command);
    return text ? mayWrite(filesIn(*text, arguments, paths), paths) : Result<void>();
}

Result<void> mayWriteFiles(const QStringList &written, const QStringList &read, const AppPaths &paths)
{
    return mayWrite({ written, {}, read }, paths);
}

} // namespace composer
