#include "templates/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace composer {

namespace {

QByteArray indented(QByteArray json)
{
    return json.replace("\n", "\n    ");
}

} // namespace

QByteArray jsonString(const QString &text)
{
    // A list of one, without its brackets: the escaping is Qt's. Line breaks inside a text are escaped, so that every
    // line break of the result is one of the layout.
    return QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QByteArray orderedObject(const OrderedMembers &members)
{
    if (members.isEmpty())
        return "{}";
    QByteArray json = "{";
    for (const auto &[name, value] : members)
        json += "\n    " + jsonString(name) + ": " + indented(value) + ',';
    json.chop(1);
    return json + "\n}";
}

QByteArray orderedArray(const QList<QByteArray> &values)
{
    if (values.isEmpty())
        return "[]";
    QByteArray json = "[";
    for (const QByteArray &value : values)
        json += "\n    " + indented(value) + ',';
    json.chop(1);
    return json + "\n]";
}

} // namespace composer
