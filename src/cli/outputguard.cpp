#include "cli/outputguard.h"

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

/// The same for every way to write it: of a file that is not there yet its folder decides.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

struct Files {
    QStringList written;
    QStringList others; ///< every other word, which may be a file that is read
    QString store; ///< of the practice server, which reads it too
};

Files filesIn(const QString &command, const QStringList &arguments)
{
    constexpr std::array outputs { "--output"_L1, "--results"_L1, "--receipt"_L1 };
    Files files;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool isStore = name == "--store"_L1;
        if (isStore || std::find(outputs.begin(), outputs.end(), name) != outputs.end()) {
            const QString value = arguments[i].contains(u'=') ? arguments[i].section(u'=', 1) : arguments.value(++i);
            if (isStore)
                files.store = value;
            else if (!value.isEmpty())
                files.written.append(value);
        } else if (command == "workspace"_L1 && i == 1 && arguments[0] == "save"_L1) {
            files.written.append(arguments[i]);
        } else {
            files.others.append(
                name.startsWith("--"_L1) && arguments[i].contains(u'=') ? arguments[i].section(u'=', 1) : arguments[i]);
        }
    }
    return files;
}

} // namespace

Result<void> mayWriteOutputs(const QString &command, const QStringList &arguments, const AppPaths &paths)
{
    const Files files = filesIn(command, arguments);
    QStringList taken;
    for (const QString &other : files.others) {
        if (QFileInfo(other).isFile())
            taken.append(realPath(other));
    }
    const auto refused
        = [](const QString &path, const QString &why) { return fail(ErrorCode::InvalidInput, why.arg(path)); };
    QStringList written = files.written;
    if (!files.store.isEmpty() && realPath(files.store) != realPath(paths.practiceStore()))
        written.append(files.store);
    for (const QString &path : std::as_const(written)) {
        if (paths.isOwnFile(path))
            return refused(path,
                OutputText::tr("%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was "
                               "done."));
        if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
            return refused(
                path, OutputText::tr("%1 is no file but a device: nothing can be kept there. Nothing was done."));
        const QString real = realPath(path);
        if (taken.contains(real))
            return refused(path,
                OutputText::tr("%1 is named twice: what is written there would replace what is read or written "
                               "before. Name another file; nothing was done."));
        taken.append(real);
    }
    return {};
}

} // namespace composer
