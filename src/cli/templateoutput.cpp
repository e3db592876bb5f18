#include "cli/templateoutput.h"
#include "base/listtext.h"
#include "base/privatefiles.h"
#include "domain/templateids.h"
#include "templates/templatefiles.h"

#include "templates/orderedjson.h"
#include "templates/templatecheck.h"
#include "templates/templatewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString formatName(TemplateFormat format)
{
    switch (format) {
    case TemplateFormat::V3:
        return u"v3"_s;
    case TemplateFormat::V1:
        return u"v1"_s;
    case TemplateFormat::AppEvent:
        return u"hsmeta"_s;
    case TemplateFormat::Own:
        return u"own"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool isError(const TemplateIssue &issue)
{
    return issue.severity == Severity::Error;
}

QString shownId(const EventTemplate &eventTemplate)
{
    return hasOwnId(eventTemplate) ? OutputText::tr("not at HubSpot yet") : eventTemplate.id;
}

} // namespace

Result<void> writeTemplateFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !commitFile(file))
        return fail(ErrorCode::FileError, OutputText::tr("%1 cannot be written.").arg(path), file.errorString());
    return {};
}

QByteArray templateListJson(const QList<FoundTemplate> &found)
{
    if (found.size() == 1)
        return templateV3Json(found.first().eventTemplate);
    QList<QByteArray> templates;
    for (const FoundTemplate &one : found)
        templates.append(templateV3Json(one.eventTemplate).trimmed());
    return orderedObject({ { u"results"_s, orderedArray(templates) } }) + '\n';
}

QString fileNameFor(const EventTemplate &eventTemplate, const QString &format, QStringList &taken)
{
    const QString suffix = u"-hsmeta.json"_s;
    QString base = templateHsmeta(eventTemplate).fileName;
    base.chop(suffix.size());
    const QString ending = format == "hsmeta"_L1 ? suffix : format == "v3"_L1 ? u".template.json"_s : u".txt"_s;
    QString name = base + ending;
    for (int i = 2; taken.contains(name); ++i)
        name = u"%1-%2%3"_s.arg(base, QString::number(i), ending);
    taken.append(name);
    return name;
}

QJsonObject checkedTemplatesJson(const OpenedTemplates &opened)
{
    QJsonArray templates;
    for (const FoundTemplate &one : opened.found) {
        QJsonArray issues;
        for (const TemplateIssue &issue : checkTemplate(one.eventTemplate)) {
            QJsonObject object { { u"rule"_s, templateRuleKey(issue.rule) },
                { u"severity"_s, isError(issue) ? u"error"_s : u"warning"_s },
                { u"place"_s, templateIssuePlace(issue, one.eventTemplate) }, { u"text"_s, templateIssueText(issue) } };
            if (issue.part == TemplatePart::Header || issue.part == TemplatePart::Detail) {
                object.insert("begin"_L1, issue.begin);
                object.insert("length"_L1, issue.length);
            }
            issues.append(object);
        }
        templates.append(QJsonObject { { u"name"_s, one.eventTemplate.name },
            { u"id"_s, hasOwnId(one.eventTemplate) ? QJsonValue() : QJsonValue(one.eventTemplate.id) },
            { u"format"_s, formatName(one.format) }, { u"path"_s, one.path },
            { u"tokens"_s, one.eventTemplate.tokens.size() }, { u"notes"_s, QJsonArray::fromStringList(one.notes) },
            { u"issues"_s, issues } });
    }
    QJsonArray broken;
    for (const OpenedTemplates::Broken &file : opened.broken)
        broken.append(QJsonObject { { u"path"_s, file.path }, { u"text"_s, file.error.message } });
    return { { u"templates"_s, templates }, { u"broken"_s, broken },
        { u"others"_s, QJsonArray::fromStringList(opened.others) } };
}

void printCheckedTemplates(QTextStream &out, const OpenedTemplates &opened)
{
    const QStringList twice = idsTwice(opened.found);
    for (const FoundTemplate &one : opened.found) {
        out << OutputText::tr("%1 (%2): %n tokens", nullptr, int(one.eventTemplate.tokens.size()))
                   .arg(one.eventTemplate.name, shownId(one.eventTemplate))
            << '\n';
        for (const QString &note : one.notes)
            out << "  " << note << '\n';
        const QList<TemplateIssue> issues = checkTemplate(one.eventTemplate);
        for (const TemplateIssue &issue : issues)
            out << "  "
                << OutputText::tr("%1: %2: %3", "error: header: it is empty")
                       .arg(isError(issue) ? OutputText::tr("error") : OutputText::tr("warning"),
                           templateIssuePlace(issue, one.eventTemplate), templateIssueText(issue))
                << '\n';
        if (issues.isEmpty() && !twice.contains(one.eventTemplate.id))
            out << "  " << OutputText::tr("nothing is wrong") << '\n';
    }
    for (const OpenedTemplates::Broken &file : opened.broken)
        out << QFileInfo(file.path).fileName() << "\n  " << labelled(OutputText::tr("error"), file.error.message)
            << '\n';
    for (const QString &other : opened.others)
        out << QFileInfo(other).fileName() << "\n  " << OutputText::tr("holds no template") << '\n';
}

void printTemplate(QTextStream &out, const FoundTemplate &found)
{
    const EventTemplate &made = found.eventTemplate;
    out << made.name << '\n'
        << "  " << OutputText::tr("id: %1").arg(shownId(made)) << '\n'
        << "  " << OutputText::tr("record: %1").arg(v3ObjectType(made)) << '\n';
    for (const Token &token : made.tokens) {
        out << "  " << token.name.leftJustified(24) << tokenTypeName(token.type).leftJustified(12) << ' '
            << token.label;
        if (!token.objectPropertyName.isEmpty())
            out << " → " << token.objectPropertyName;
        out << '\n';
        for (const TokenOption &option : token.options)
            out << "      " << option.value << (option.label == option.value ? QString() : u" = "_s + option.label)
                << '\n';
    }
    out << "  " << OutputText::tr("header: %1").arg(made.headerTemplate) << '\n';
    for (const QString &line : made.detailTemplate.split(u'\n'))
        out << "  " << OutputText::tr("details: %1").arg(line) << '\n';
    for (const QString &note : found.notes)
        out << "  " << note << '\n';
}

} // namespace composer
