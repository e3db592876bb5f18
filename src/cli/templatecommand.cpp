#include "cli/templatecommand.h"
#include "base/listtext.h"
#include "domain/templateids.h"

#include "base/apppaths.h"
#include "base/clock.h"
#include "cli/awaitresult.h"
#include "cli/fetchedtemplates.h"
#include "cli/jsonanswer.h"
#include "cli/outputguard.h"
#include "cli/plainoutput.h"
#include "cli/portalaccess.h"
#include "cli/readingoptions.h"
#include "cli/templateoutput.h"
#include "cli/usage.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "intake/tablefile.h"
#include "practice/practiceportalthread.h"
#include "templates/developermessage.h"
#include "templates/templatecheck.h"
#include "templates/templatefiles.h"
#include "templates/templateproposal.h"
#include "templates/templatewriter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int templateUsage(const QCommandLineParser &parser, const QString &problem, CliIo &io)
{
    return showUsage(parser, problem,
        TemplateText::tr(
            "template from FILE [--name NAME] [--object contacts|companies|deals|tickets|TYPE] [--output "
            "FILE] %1\n"
            "template check FILE|FOLDER [--json]\n"
            "template convert FILE|FOLDER --format v3|hsmeta|message [--template ID|NAME] --output FILE|FOLDER\n"
            "template show FILE|FOLDER [--template ID|NAME] [--json]\n"
            "template fetch --account NAME|practice|URL [--app ID] [--token-stdin] [--output FOLDER [--replace]] "
            "[--json]")
            .arg(readingUsage()),
        io);
}

int refused(const Error &error, CliIo &io)
{
    say(io, error);
    return ExitCode::InputWrong;
}

/// Makes a template of a table's columns.
int proposeFrom(const QCommandLineParser &parser, const QString &path, CliIo &io)
{
    const auto options = readingOptions(parser);
    if (!options)
        return templateUsage(parser, options.error().message, io);
    const auto file = openTableFile(path);
    if (!file)
        return refused(file.error(), io);
    const auto preview = previewCsv(file->path, file->overridden(options->file));
    if (!preview)
        return refused(preview.error(), io);
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(QLocale::system()));
    if (!analysis)
        return refused(analysis.error(), io);
    trustConverted(*file, *analysis);
    for (ColumnProfile &column : analysis->columns)
        options->apply(column);
    const QString name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : QFileInfo(path).completeBaseName();
    const QString object = parser.isSet(u"object"_s) ? parser.value(u"object"_s) : u"contacts"_s;
    const TemplateProposal proposal = proposeTemplate(name, object, analysis->columns);
    if (proposal.added == 0)
        io.err << TemplateText::tr("No column of %1 becomes a token: all of them say who and when, or are empty.")
                      .arg(QFileInfo(path).fileName())
               << '\n';
    if (!proposal.leftOut.isEmpty())
        io.err << TemplateText::tr(
            "%n columns became no token: HubSpot takes 500. They are: %1.", nullptr, int(proposal.leftOut.size()))
                      .arg(joinedList(proposal.leftOut))
               << '\n';
    const QByteArray json = serializeEventTemplate(proposal.eventTemplate);
    if (!parser.isSet(u"output"_s)) {
        io.out << QString::fromUtf8(json);
        return 0;
    }
    if (const auto written = writeTemplateFile(parser.value(u"output"_s), json); !written)
        return refused(written.error(), io);
    io.out << TemplateText::tr("The template “%1” with %n tokens is in %2.", nullptr, int(proposal.added))
                  .arg(inOneLine(name), inOneLine(parser.value(u"output"_s)))
           << '\n';
    return 0;
}

int check(const QCommandLineParser &parser, const QString &path, CliIo &io)
{
    const auto opened = openAllTemplates(path);
    if (!opened)
        return refused(opened.error(), io);
    bool isWrong = !opened->broken.isEmpty() || !idsTwice(opened->found).isEmpty();
    for (const FoundTemplate &one : opened->found)
        isWrong |= hasErrors(checkTemplate(one.eventTemplate));
    if (parser.isSet(u"json"_s))
        printJson(io, checkedTemplatesJson(*opened));
    else
        printCheckedTemplates(io.out, *opened);
    return isWrong ? int(ExitCode::InputWrong) : 0;
}

/// What HubSpot would refuse of a template that is written all the same.
void sayErrors(const EventTemplate &eventTemplate, CliIo &io)
{
    for (const TemplateIssue &issue : checkTemplate(eventTemplate)) {
        if (issue.severity == Severity::Error)
            io.err << eventTemplate.name << ": "
                   << TemplateText::tr("HubSpot would refuse it: %1").arg(templateIssueText(issue)) << '\n';
    }
}

/// A uid that no other type of the project has.
QString freeUid(const EventTemplate &eventTemplate, QStringList &taken, CliIo &io)
{
    const QString wanted = eventTypeUid(eventTemplate);
    QString uid = wanted;
    for (int i = 2; taken.contains(uid); ++i)
        uid = u"%1_%2"_s.arg(wanted, QString::number(i));
    if (uid != wanted)
        io.err << eventTemplate.name << ": "
               << TemplateText::tr("Another of these types has the uid %1: this one gets %2.").arg(wanted, uid) << '\n';
    taken.append(uid);
    return uid;
}

QByteArray converted(const EventTemplate &eventTemplate, const QString &format, QStringList &uids, CliIo &io)
{
    sayErrors(eventTemplate, io);
    if (format == "message"_L1)
        return developerMessage(hasOwnId(eventTemplate) ? TemplateRecord::newHere(eventTemplate)
                                                        : TemplateRecord::fromHubSpot(eventTemplate))
            .toUtf8();
    if (format == "v3"_L1)
        return templateV3Json(eventTemplate);
    const HsmetaFile file = templateHsmeta(eventTemplate, freeUid(eventTemplate, uids, io));
    for (const QString &note : file.leftOut)
        io.err << eventTemplate.name << ": " << note << '\n';
    return file.json;
}

/// What was filled in or left out when they were read.
void sayNotes(const QList<FoundTemplate> &found, CliIo &io)
{
    for (const FoundTemplate &one : found) {
        for (const QString &note : one.notes)
            io.err << labelled(one.eventTemplate.name, note) << '\n';
    }
}

/// Several templates become a list in v3, and a file each in the other formats.
int convert(const QCommandLineParser &parser, const QString &path, CliIo &io)
{
    const QString format = parser.value(u"format"_s);
    const QString output = parser.value(u"output"_s);
    if (!QStringList({ u"v3"_s, u"hsmeta"_s, u"message"_s }).contains(format) || output.isEmpty())
        return templateUsage(
            parser, TemplateText::tr("convert needs --format v3, hsmeta or message, and --output."), io);
    Result<QList<FoundTemplate>> found = openTemplates(path);
    if (found && parser.isSet(u"template"_s)) {
        const auto one = openOneTemplate(path, parser.value(u"template"_s));
        if (!one)
            return refused(one.error(), io);
        found = QList<FoundTemplate> { *one };
    }
    if (!found)
        return refused(found.error(), io);
    sayNotes(*found, io);
    const bool isFolder = QFileInfo(output).isDir() || output.endsWith(u'/');
    if (found->size() > 1 && !isFolder) {
        if (format != "v3"_L1)
            return refused({ ErrorCode::InvalidInput,
                               TemplateText::tr("%1 holds %n templates. Say a folder as --output, or which one with "
                                                "--template.",
                                   nullptr, int(found->size()))
                                   .arg(QFileInfo(path).fileName()),
                               {} },
                io);
        for (const FoundTemplate &one : *found)
            sayErrors(one.eventTemplate, io);
        const auto written = writeTemplateFile(output, templateListJson(*found));
        return written ? 0 : refused(written.error(), io);
    }
    QStringList names;
    QStringList files;
    for (const FoundTemplate &one : *found)
        files.append(isFolder ? QDir(output).filePath(fileNameFor(one.eventTemplate, format, names)) : output);
    if (const auto may = mayWriteFiles(files, templateFilesOf(path), AppPaths::standard()); !may)
        return refused(may.error(), io);
    QStringList uids;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray content = converted(found->at(i).eventTemplate, format, uids, io);
        if (const auto written = writeTemplateFile(files[i], content); !written)
            return refused(written.error(), io);
        io.out << inOneLine(files[i]) << '\n';
    }
    return 0;
}

int show(const QCommandLineParser &parser, const QString &path, CliIo &io)
{
    Result<QList<FoundTemplate>> found = openTemplates(path);
    if (found && parser.isSet(u"template"_s)) {
        const auto one = openOneTemplate(path, parser.value(u"template"_s));
        found = one ? Result<QList<FoundTemplate>>(QList<FoundTemplate> { *one })
                    : Result<QList<FoundTemplate>>(fail(one.error()));
    }
    if (!found)
        return refused(found.error(), io);
    if (parser.isSet(u"json"_s)) {
        sayNotes(*found, io); // the template is the answer: they are none of it
        io.out << QString::fromUtf8(templateListJson(*found));
        return 0;
    }
    for (const FoundTemplate &one : *found)
        printTemplate(io.out, one);
    return 0;
}

Result<TemplateList> fetched(const QCommandLineParser &parser, CliIo &io)
{
    const QString token
        = parser.isSet(u"token-stdin"_s) ? QString::fromUtf8(io.in.readLine(8 * 1024).trimmed()) : QString();
    const QString portal = parser.value(u"account"_s);
    auto access = openPortal(portal, token, {}, {}, AppPaths::standard());
    if (!access)
        return fail(access.error());
    QString appId = parser.isSet(u"app"_s) ? parser.value(u"app"_s) : access->connection.facts.appId;
    if (access->connection.isPractice && appId.isEmpty())
        appId = u"1"_s; // it has one app, whatever its number
    if (appId.isEmpty())
        return fail(ErrorCode::InvalidInput,
            TemplateText::tr("Say the number of your company's app with --app: HubSpot gives templates app by app."));
    const SystemClock clock;
    TimelineClient client(access->connection, clock);
    client.setAccessToken(access->accessToken);
    return awaitResult<TemplateList>(
        [&](QObject *context, auto done) { fetchTemplates(client, appId, context, done); });
}

/// Gets the templates of an account; prints them, or writes a file each.
int fetch(const QCommandLineParser &parser, CliIo &io)
{
    const auto list = fetched(parser, io);
    if (!list) {
        say(io, list.error());
        const bool isInput = list.error().code == ErrorCode::InvalidInput || list.error().code == ErrorCode::NotFound;
        return isInput ? ExitCode::InputWrong : ExitCode::NotConnected;
    }
    for (const QString &sentence : unreadSentences(*list))
        io.err << sentence << '\n';
    const int whole = list->unread.isEmpty() ? int(ExitCode::AllCreated) : int(ExitCode::InputWrong);
    QList<FoundTemplate> found;
    for (const EventTemplate &made : list->templates)
        found.append({ made, {}, TemplateFormat::V3, {}, {} });
    if (found.isEmpty() && list->unread.isEmpty()) // said, so that an empty answer is not taken for a silent one
        io.err << TemplateText::tr("%1 has no templates of this app.").arg(parser.value(u"account"_s)) << Qt::endl;
    if (parser.isSet(u"output"_s))
        return std::max(whole, writeFetched(*list, parser.value(u"output"_s), parser.isSet(u"replace"_s), io));
    if (parser.isSet(u"json"_s))
        io.out << QString::fromUtf8(templateListJson(found));
    for (const FoundTemplate &one : parser.isSet(u"json"_s) ? QList<FoundTemplate>() : found)
        printTemplate(io.out, one);
    return whole;
}

} // namespace

int runTemplateCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "template"_L1);
    if (!parser.parse(QStringList(u"template"_s) + arguments) || wantsHelp(parser))
        return templateUsage(parser, parser.errorText(), io);
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    if (words.size() == 2 && verb == "from"_L1)
        return proposeFrom(parser, words[1], io);
    if (words.size() == 2 && verb == "check"_L1)
        return check(parser, words[1], io);
    if (words.size() == 2 && verb == "convert"_L1)
        return convert(parser, words[1], io);
    if (words.size() == 2 && verb == "show"_L1)
        return show(parser, words[1], io);
    if (words.size() == 1 && verb == "fetch"_L1 && parser.isSet(u"account"_s))
        return fetch(parser, io);
    return templateUsage(parser,
        TemplateText::tr("template needs from, check, convert or show, and one file, or fetch and --account."), io);
}

} // namespace composer
