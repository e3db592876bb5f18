#include "templates/developermessage.h"
#include "domain/templateids.h"

#include "base/listtext.h"
#include "domain/eventfield.h"
#include "templates/templatedifference.h"
#include "templates/templatewriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(DeveloperMessage)
};

constexpr auto v3Address = "https://api.hubapi.com/integrators/timeline/v3/{appId}/event-templates"_L1;

constexpr auto fence = "```"_L1;

QString fenced(const QByteArray &json)
{
    return fence + u"json\n"_s + QString::fromUtf8(json.trimmed()) + u'\n' + fence;
}

/// A line of the message; names and labels in it begin no line and no fence of their own.
QString plainLine(QString line)
{
    if (line.startsWith(fence)) // ours
        return line;
    static const QRegularExpression breaks(u"[\\x{0000}-\\x{001f}\\x{007f}\\x{0085}\\x{2028}\\x{2029}]+"_s);
    return line.replace(breaks, u" "_s).replace(fence, "'''"_L1);
}

QString messageOf(const QStringList &lines)
{
    QStringList plain;
    for (const QString &line : lines)
        plain.append(plainLine(line));
    return plain.join(u'\n');
}

QString tokenLine(const Token &token)
{
    QString line = u"- %1 (%2, %3)"_s.arg(token.name, token.label, tokenTypeName(token.type));
    QStringList options;
    for (const TokenOption &option : token.options)
        options.append(option.value);
    if (!options.isEmpty())
        line = labelled(line, joinedList(options));
    if (!token.objectPropertyName.isEmpty())
        line += u" → "_s + token.objectPropertyName;
    return line;
}

QString creationMessage(const EventTemplate &made)
{
    const HsmetaFile file = templateHsmeta(made);
    QStringList lines {
        MessageText::tr("I would like to put events on our HubSpot timelines that follow the template “%1”. Could you "
                        "create it in our app?")
            .arg(made.name),
        QString(), MessageText::tr("Its tokens:")
    };
    for (const Token &token : made.tokens)
        lines.append(tokenLine(token));
    lines += { QString(),
        MessageText::tr(
            "A. If our app has timeline event templates already: send this body to %1, with the number of our "
            "app, as POST. It needs the permission developers-write.")
            .arg(v3Address),
        QString(), fenced(templateV3Json(made, V3Use::Create)), QString(),
        MessageText::tr(
            "B. If our app is a developer project with app events: save this file as %1 and run “hs project "
            "upload”.")
            .arg(u"src/app/app-events/"_s + file.fileName),
        QString(), fenced(file.json) };
    for (const QString &note : file.leftOut)
        lines.append(note);
    lines += { QString(),
        MessageText::tr(
            "Please send me back the id that HubSpot gives it: a number for A, the full name of the event type "
            "for B.") };
    return messageOf(lines);
}

QStringList tokenChange(const TemplateRecord &record, const TemplateDifference &difference, QStringList &seen)
{
    const int index = record.eventTemplate.tokenIndex(difference.token);
    if (index < 0 || seen.contains(difference.token))
        return {};
    seen.append(difference.token);
    const bool isNew = difference.kind == TemplateDifference::Kind::TokenOnlyHere;
    const QString address
        = v3Address + u'/' + record.eventTemplate.id + u"/tokens"_s + (isNew ? QString() : u'/' + difference.token);
    return { isNew ? MessageText::tr("Add the token %1: POST to %2").arg(difference.token, address)
                   : MessageText::tr("Change the token %1: PUT to %2").arg(difference.token, address),
        QString(), fenced(tokenV3Json(record.eventTemplate.tokens.at(index))) };
}

QString changeMessage(const TemplateRecord &record)
{
    const QList<TemplateDifference> differences = compareTemplates(record.eventTemplate, *record.atHubSpot);
    const EventTemplate &made = record.eventTemplate;
    if (differences.isEmpty())
        return plainLine(
            MessageText::tr("The template “%1” (%2) is at HubSpot as it stands here: there is nothing to change.")
                .arg(made.name, made.id));
    QStringList lines {
        MessageText::tr("Could you change the timeline event template “%1” (%2) in our app?").arg(made.name, made.id),
        MessageText::tr(
            "Please mind: this changes every card ever made with it, in every account that installed the app."),
        QString(), MessageText::tr("What differs from what HubSpot has:")
    };
    for (const TemplateDifference &difference : differences)
        lines.append(u"- "_s + differenceTitle(difference));
    QStringList seen;
    for (const TemplateDifference &difference : differences) {
        if (const QStringList change = tokenChange(record, difference, seen); !change.isEmpty())
            lines += QStringList { QString() } + change;
    }
    const HsmetaFile file = templateHsmeta(made);
    lines += { QString(),
        MessageText::tr("The whole template as it should be, for PUT to %1:").arg(v3Address + u'/' + made.id),
        QString(), fenced(templateV3Json(made, V3Use::Kept)), QString(),
        MessageText::tr("Or, for a developer project, the file %1:").arg(u"src/app/app-events/"_s + file.fileName),
        QString(), fenced(file.json) };
    return messageOf(lines);
}

} // namespace

QString developerMessage(const TemplateRecord &record)
{
    return (record.atHubSpot ? changeMessage(record) : creationMessage(record.eventTemplate)) + u'\n';
}

} // namespace composer
