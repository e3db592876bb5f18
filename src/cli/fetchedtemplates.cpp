#include "cli/fetchedtemplates.h"

#include "cli/jsonanswer.h"
#include "cli/plainoutput.h"
#include "cli/templateoutput.h"
#include "domain/templateids.h"
#include "templates/templatedifference.h"
#include "templates/templatefiles.h"
#include "templates/templatewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FetchedText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using FilesById = QMap<QString, FoundTemplate>;

/// The files of a folder that hold one template which HubSpot knows.
FilesById filesIn(const QDir &folder)
{
    FilesById files;
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const auto found = openTemplates(folder.filePath(name));
        if (!found || found->size() != 1 || hasOwnId(found->first().eventTemplate))
            continue;
        const QString id = found->first().eventTemplate.id;
        if (!files.contains(id))
            files.insert(id, found->first());
    }
    return files;
}

QString v3FileName(const EventTemplate &eventTemplate)
{
    QStringList none;
    return fileNameFor(eventTemplate, u"v3"_s, none);
}

/// The plain name where no other template of the list and no file has it, else one with the id.
QString newFileName(const EventTemplate &eventTemplate, const TemplateList &list, const QDir &folder)
{
    const QString plain = v3FileName(eventTemplate);
    const auto isFree = [&folder](const QString &name) { // a link to nothing would be followed
        return !folder.exists(name) && !QFileInfo(folder.filePath(name)).isSymLink();
    };
    const auto same = std::count_if(list.templates.cbegin(), list.templates.cend(),
        [&](const EventTemplate &other) { return v3FileName(other) == plain; });
    if (same == 1 && isFree(plain))
        return plain;
    const qsizetype dot = plain.indexOf(u'.');
    QString name = plain.first(dot) + u'-' + eventTemplate.id + plain.sliced(dot);
    for (int i = 2; !isFree(name); ++i)
        name = u"%1-%2-%3%4"_s.arg(plain.first(dot), eventTemplate.id, QString::number(i), plain.sliced(dot));
    return name;
}

/// What differs, as the account has it; empty when only the layout does.
QString differencesOf(const EventTemplate &here, const EventTemplate &there)
{
    QStringList titles;
    for (const TemplateDifference &difference : compareTemplates(here, there))
        titles.append(differenceTitle(difference));
    return titles.join("; "_L1);
}

} // namespace

int writeFetched(const TemplateList &list, const QString &folder, bool replaces, CliIo &io)
{
    const QDir place(folder);
    const FilesById files = filesIn(place);
    QStringList listed;
    for (const UnreadTemplate &unread : list.unread)
        listed.append(unread.id);
    int code = ExitCode::AllCreated;
    for (const EventTemplate &there : list.templates) {
        listed.append(there.id);
        const auto known = files.constFind(there.id);
        const bool isKnown = known != files.cend();
        const QString path = isKnown ? known->path : place.filePath(newFileName(there, list, place));
        const QString differences = isKnown ? differencesOf(known->eventTemplate, there) : QString();
        if (isKnown && differences.isEmpty()) {
            io.out << inOneLine(path) << '\n';
            continue;
        }
        if (isKnown && !replaces) {
            io.err << FetchedText::tr("%1 differs from what the account has: %2. It stays as it is; --replace takes "
                                      "what the account has.")
                          .arg(path, differences)
                   << '\n';
            code = ExitCode::InputWrong;
            continue;
        }
        if (const auto written = writeTemplateFile(path, templateV3Json(there)); !written) {
            say(io, written.error());
            return ExitCode::InputWrong;
        }
        io.out << inOneLine(path) << '\n';
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!listed.contains(file.key()))
            io.err << FetchedText::tr("%1: the account has no template %2. The file stays.").arg(file->path, file.key())
                   << '\n';
    }
    return code;
}

} // namespace composer
