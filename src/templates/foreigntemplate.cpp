#include "templates/foreigntemplate.h"

#include "detection/foreignfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 8 * 1024;

struct ForeignText {
    Q_DECLARE_TR_FUNCTIONS(ForeignTemplate)
};

QString sentenceForObject(const QJsonObject &object, const QString &name);

/// A list in which nothing is a template.
QString sentenceForList(const QJsonArray &list, const QString &name)
{
    if (list.isEmpty())
        return ForeignText::tr("“%1” is an empty list: it holds no template.").arg(name);
    if (!list.first().isObject())
        return ForeignText::tr("“%1” is a list, but not of templates.").arg(name);
    return sentenceForObject(list.first().toObject(), name);
}

/// JSON that is something else of HubSpot's or ours.
QString sentenceForObject(const QJsonObject &object, const QString &name)
{
    if (object.contains("timeline-composer-draft"_L1))
        return ForeignText::tr("“%1” is a draft of this program, with events in it. Drop it on the window, or choose "
                               "“Open”: its template comes with it.")
            .arg(name);
    if (object.contains("timeline-composer-mapping"_L1))
        return ForeignText::tr("“%1” says which column becomes what. Import a file first, then load it there.")
            .arg(name);
    if (object["inputs"_L1].isArray() || object.contains("eventTemplateId"_L1) || object.contains("eventTypeName"_L1))
        return ForeignText::tr("“%1” holds events, not the template they follow. Import it as a table.").arg(name);
    if (object.contains("openapi"_L1) || object.contains("swagger"_L1))
        return ForeignText::tr("“%1” describes a whole interface, not a template.").arg(name);
    if (object["status"_L1].toString() == "error"_L1 && object.contains("message"_L1))
        return ForeignText::tr("“%1” is an answer of HubSpot that says what went wrong: %2")
            .arg(name, object["message"_L1].toString());
    if (object["results"_L1].isArray())
        return sentenceForList(object["results"_L1].toArray(), name);
    const QString type = object["type"_L1].toString();
    if (type == "app-event"_L1)
        return ForeignText::tr("“%1” is the file of an event type, but its “config” is no { … } with properties and "
                               "texts. Mend the file there and open it again.")
            .arg(name);
    if (object.contains("uid"_L1) && !type.isEmpty())
        return ForeignText::tr("“%1” belongs to a developer project and describes a part of the type “%2”. Event types "
                               "have the type “app-event” and lie in src/app/app-events.")
            .arg(name, type);
    if (object.contains("srcDir"_L1) || object.contains("platformVersion"_L1))
        return ForeignText::tr(
            "“%1” belongs to a developer project. Open the project's folder: its event types are found there.")
            .arg(name);
    return ForeignText::tr("“%1” is JSON, but no template: it has neither tokens nor texts for the card.").arg(name);
}

bool looksLikeTable(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView line = end < 0 ? head : head.first(end);
    for (const char separator : { ',', ';', '\t', '|' }) {
        if (std::count(line.begin(), line.end(), separator) > 0)
            return true;
    }
    return false;
}

} // namespace

QString notATemplateSentence(const QByteArray &content, const QString &name)
{
    if (content.trimmed().isEmpty())
        return ForeignText::tr("“%1” is empty.").arg(name);
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (document.isObject())
        return sentenceForObject(document.object(), name);
    if (document.isArray())
        return sentenceForList(document.array(), name);
    const QByteArrayView head = QByteArrayView(content).first(std::min(content.size(), headBytes));
    if (head.startsWith("PK\x03\x04"))
        return ForeignText::tr("“%1” is a workbook or a packed folder. Make a template of its columns with “From a "
                               "file”, or unpack it and open the folder.")
            .arg(name);
    if (!foreignFileSentence(head, name).isEmpty())
        return ForeignText::tr(
            "“%1” is no text. A template is a JSON file: ask your developer for it, or make one here.")
            .arg(name);
    if (looksLikeTable(head))
        return ForeignText::tr("“%1” is a table. Make a template of its columns with “From a file”.").arg(name);
    return ForeignText::tr("“%1” is a text without a template in it. A template is a JSON file: ask your developer for "
                           "it, or make one here.")
        .arg(name);
}

} // namespace composer
