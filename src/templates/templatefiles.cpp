#include "templates/templatefiles.h"

#include "base/listtext.h"
#include "base/wholefile.h"
#include "domain/templateids.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct TemplateFilesText {
    Q_DECLARE_TR_FUNCTIONS(TemplateReader) // what is said of files is said in one place of the translations
};

/// Event types of a developer project, also those in folders of their own.
QStringList eventTypesBelow(const QDir &place)
{
    QStringList paths;
    QDirIterator files(place.path(), { u"*-hsmeta.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// The JSON files of the folder where the event types of a developer project lie, below the one that was named; else
/// those of that one.
QStringList templateFiles(const QDir &folder)
{
    QStringList places;
    if (const auto project = readWholeFile(folder.filePath(u"hsproject.json"_s), maximumTemplateFileBytes)) {
        const QString source = QJsonDocument::fromJson(*project)["srcDir"_L1].toString(u"src"_s);
        places.append(source + u"/app/app-events"_s);
    }
    places += { u"src/app/app-events"_s, u"app/app-events"_s, u"app-events"_s };
    QDir found = folder;
    QStringList eventTypes;
    for (const QString &place : std::as_const(places)) {
        const QDir inside(folder.filePath(place));
        eventTypes = inside.exists() ? eventTypesBelow(inside) : QStringList();
        if (!eventTypes.isEmpty()) {
            found = inside;
            break;
        }
    }
    QStringList paths;
    for (const QString &name : found.entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        paths.append(found.filePath(name));
    for (const QString &path : std::as_const(eventTypes)) {
        if (!paths.contains(path))
            paths.append(path);
    }
    return paths;
}

void noteTwins(QList<FoundTemplate> &found)
{
    const QStringList twice = idsTwice(found);
    for (FoundTemplate &one : found) {
        if (twice.contains(one.eventTemplate.id))
            one.notes.append(TemplateFilesText::tr("Another one has its id, %1: HubSpot knows one template by it.")
                                 .arg(one.eventTemplate.id));
    }
}

Result<QList<FoundTemplate>> openFile(const QString &path)
{
    const auto content = readWholeFile(path, maximumTemplateFileBytes);
    if (!content)
        return fail(content.error());
    auto found = readTemplates(*content, QFileInfo(path).fileName());
    if (found) {
        for (FoundTemplate &one : *found)
            one.path = path;
    }
    return found;
}

/// What other programs keep in the same folder.
bool isOtherFile(const QString &path)
{
    const auto content = readWholeFile(path, maximumTemplateFileBytes);
    return content && isOtherJson(*content);
}

Result<OpenedTemplates> openFolder(const QString &path)
{
    const QDir folder(path);
    OpenedTemplates opened;
    for (const QString &file : templateFiles(folder)) {
        const bool saysEventType = file.endsWith("-hsmeta.json"_L1, Qt::CaseInsensitive)
            && QFileInfo(file).dir().dirName() == "app-events"_L1; // there they are all event types
        if (const auto some = openFile(file))
            opened.found += *some;
        else if (!saysEventType && isOtherFile(file))
            opened.others.append(file);
        else
            opened.broken.append({ file, some.error() });
    }
    if (opened.found.isEmpty() && opened.broken.isEmpty())
        return fail(ErrorCode::InvalidInput,
            TemplateFilesText::tr("The folder “%1” has no template in it. In a developer project they are the files "
                                  "src/app/app-events/*-hsmeta.json.")
                .arg(folder.dirName()));
    return opened;
}

} // namespace

QStringList idsTwice(const QList<FoundTemplate> &found)
{
    QSet<QString> seen;
    QStringList twice;
    for (const FoundTemplate &one : found) {
        const QString &id = one.eventTemplate.id;
        if (hasOwnId(one.eventTemplate) || twice.contains(id))
            continue;
        if (seen.contains(id))
            twice.append(id);
        seen.insert(id);
    }
    return twice;
}

QStringList templateFilesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return { path };
    const QDir folder(path);
    return templateFiles(folder) + QStringList(folder.filePath(u"hsproject.json"_s));
}

Result<OpenedTemplates> openAllTemplates(const QString &path)
{
    auto opened = Result<OpenedTemplates>(OpenedTemplates());
    if (QFileInfo(path).isDir()) {
        opened = openFolder(path);
    } else if (auto found = openFile(path)) {
        opened->found = *found;
    } else {
        return fail(found.error());
    }
    if (opened)
        noteTwins(opened->found);
    return opened;
}

Result<QList<FoundTemplate>> openTemplates(const QString &path)
{
    auto opened = openAllTemplates(path);
    if (!opened)
        return fail(opened.error());
    if (!opened->broken.isEmpty()) // must not be missed in silence
        return fail(opened->broken.first().error);
    QStringList others;
    for (const QString &other : std::as_const(opened->others))
        others.append(QFileInfo(other).fileName());
    if (!others.isEmpty())
        opened->found.first().notes.append(
            TemplateFilesText::tr("Left out, because they hold no template: %1.").arg(joinedList(others)));
    return opened->found;
}

Result<FoundTemplate> openOneTemplate(const QString &path, const QString &wanted)
{
    const auto all = openTemplates(path);
    if (!all)
        return fail(all.error());
    QList<FoundTemplate> matching;
    QStringList names;
    for (const FoundTemplate &found : *all) {
        const EventTemplate &made = found.eventTemplate;
        if (wanted.isEmpty() || made.id == wanted || made.name.compare(wanted, Qt::CaseInsensitive) == 0)
            matching.append(found);
        names.append(hasOwnId(made) ? made.name : u"%1 (%2)"_s.arg(made.name, made.id));
    }
    if (matching.size() == 1)
        return matching.first();
    const QString file = QFileInfo(path).fileName();
    return fail(ErrorCode::InvalidInput,
        matching.isEmpty()
            ? TemplateFilesText::tr("“%1” has no template called “%2”. It has: %3.")
                  .arg(file, wanted, joinedList(names))
            : TemplateFilesText::tr("“%1” holds %n templates. Say which one: %2.", nullptr, int(matching.size()))
                  .arg(file, joinedList(names)));
}

} // namespace composer
