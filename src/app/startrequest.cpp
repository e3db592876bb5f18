#include "app/startrequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// "file:" in any letter case is an address; "https://…" too, though none that can be opened. "C:\…" is a path.
Result<QString> pathOf(const QString &argument, const QString &folder)
{
    if (argument.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        const QUrl url(argument);
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            return QDir(folder).absoluteFilePath(url.toLocalFile());
    } else if (!argument.contains("://"_L1) || QDir(folder).exists(argument)) {
        return QDir::cleanPath(QDir(folder).absoluteFilePath(argument));
    }
    return fail(ErrorCode::InvalidInput,
        StartText::tr("“%1” is not a file on this computer. Download it and open it from there.").arg(argument));
}

} // namespace

Result<StartRequest> readStart(const QStringList &arguments, const QString &folder)
{
    StartRequest request;
    bool takesOptions = true;
    for (const QString &argument : arguments) {
        if (takesOptions && argument == "--"_L1) {
            takesOptions = false;
        } else if (takesOptions && argument == "--new"_L1) {
            request.startsDraft = true;
        } else if (takesOptions && argument == "--sample"_L1) {
            request.opensSample = true;
        } else if (takesOptions && argument.size() > 1 && argument.startsWith(u'-')) {
            return fail(ErrorCode::InvalidInput, StartText::tr("There is no option %1.").arg(argument));
        } else if (!argument.isEmpty()) {
            const auto path = pathOf(argument, folder);
            if (!path)
                return fail(path.error());
            request.files.append(*path);
        }
    }
    if (request.startsDraft && request.opensSample)
        return fail(ErrorCode::InvalidInput, StartText::tr("Choose --new or --sample, not both."));
    return request;
}

QString startHelp()
{
    return StartText::tr("timeline-composer [--new | --sample] [FILE...]\n"
                         "\n"
                         "Opens the window, or brings the one of this workspace to the front.\n"
                         "\n"
                         "  FILE       a table (CSV, workbook, JSON), a template, a draft or a saved workspace;\n"
                         "             a path or a file:// address\n"
                         "  --new      starts a new draft\n"
                         "  --sample   opens the sample in the Practice account\n"
                         "  --help     prints this\n"
                         "  --version  prints the version\n"
                         "\n"
                         "Without a window: timeline-composer-cli.");
}

QByteArray writeStart(const StartRequest &request)
{
    return QJsonDocument(
        QJsonObject { { u"files"_s, QJsonArray::fromStringList(request.files) }, { u"new"_s, request.startsDraft },
            { u"sample"_s, request.opensSample }, { u"activation"_s, QString::fromLatin1(request.activationToken) } })
        .toJson(QJsonDocument::Compact);
}

Result<StartRequest> parseStart(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, StartText::tr("Another start of the program was not understood."));
    StartRequest request;
    const QJsonArray files = document["files"_L1].toArray();
    for (const QJsonValue file : files) {
        if (QDir::isAbsolutePath(file.toString()))
            request.files.append(file.toString());
    }
    request.startsDraft = document["new"_L1].toBool();
    request.opensSample = document["sample"_L1].toBool();
    request.activationToken = document["activation"_L1].toString().toLatin1();
    return request;
}

} // namespace composer
