#include "hubspot/templatelist.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(TemplateList)
};

QString idOf(const QJsonValue &value)
{
    const QJsonValue id = value["id"_L1];
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

bool isKnownType(const QString &type)
{
    static const QStringList known { u"string"_s, u"number"_s, u"enumeration"_s, u"date"_s };
    return known.contains(type, Qt::CaseInsensitive);
}

/// Why the tokens cannot be read; empty when they can.
QString tokensProblem(const QJsonArray &tokens)
{
    QSet<QString> names;
    for (const QJsonValue token : tokens) {
        const QString name = token["name"_L1].toString();
        const QString type = token["type"_L1].toString();
        if (name.isEmpty())
            return ListText::tr("It has a token without a name.");
        if (names.contains(name))
            return ListText::tr("It has the token %1 twice.").arg(name);
        names.insert(name);
        if (!isKnownType(type))
            return ListText::tr("Its token %1 has the type “%2”, which this program does not know.").arg(name, type);
    }
    return {};
}

QString problemOf(const QJsonValue &value)
{
    if (!value.isObject())
        return ListText::tr("It is no template.");
    if (idOf(value).isEmpty())
        return ListText::tr("It has no id.");
    if (value["name"_L1].toString().isEmpty())
        return ListText::tr("It has no name.");
    if (value["objectType"_L1].toString().isEmpty())
        return ListText::tr("It does not say on which records its events stand.");
    if (!value["tokens"_L1].isArray())
        return ListText::tr("Its tokens are no list.");
    return tokensProblem(value["tokens"_L1].toArray());
}

} // namespace

Result<TemplateList> parseTemplates(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document["results"_L1].isArray())
        return fail(ErrorCode::InvalidInput, ListText::tr("The account's list of templates cannot be read."));
    const QJsonArray results = document["results"_L1].toArray();
    QHash<QString, int> timesListed;
    for (const QJsonValue value : results)
        ++timesListed[idOf(value)];
    TemplateList list;
    QSet<QString> saidTwice;
    for (const QJsonValue value : results) {
        const QString id = idOf(value);
        QString problem = problemOf(value);
        if (problem.isEmpty() && timesListed.value(id) > 1) {
            if (saidTwice.contains(id))
                continue;
            saidTwice.insert(id);
            problem = ListText::tr("The account lists this id more than once.");
        }
        if (problem.isEmpty()) {
            if (auto read = parseEventTemplate(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))) {
                list.templates.append(*read);
                continue;
            }
            problem = ListText::tr("It breaks HubSpot's own rules for tokens and options.");
        }
        list.unread.append({ id, value["name"_L1].toString(), problem });
    }
    return list;
}

Result<EventTemplate> templateOfId(const TemplateList &list, const QString &id)
{
    for (const UnreadTemplate &unread : list.unread) {
        if (unread.id == id)
            return fail(ErrorCode::InvalidInput, unread.reason);
    }
    for (const EventTemplate &read : list.templates) {
        if (read.id == id)
            return read;
    }
    for (const UnreadTemplate &unread : list.unread) {
        if (unread.id.isEmpty())
            return fail(ErrorCode::InvalidInput,
                ListText::tr("It is not among those that can be read, and the list has an entry that cannot."));
    }
    return fail(ErrorCode::NotFound, ListText::tr("The app has no template %1.").arg(id));
}

QStringList unreadSentences(const TemplateList &list)
{
    QStringList sentences;
    for (const UnreadTemplate &unread : list.unread) {
        QString what = unread.name.isEmpty() ? ListText::tr("An entry of the list") : unread.name;
        if (!unread.id.isEmpty())
            what += u" (%1)"_s.arg(unread.id);
        sentences.append(
            ListText::tr("%1 cannot be read: %2", "a template of the account, and why").arg(what, unread.reason));
    }
    return sentences;
}

} // namespace composer
