#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"
#include "templates/templateframe.h"

#include <QJsonObject>
#include <QStringList>

namespace composer {

/// How a template is written in a file.
enum class TemplateFormat : quint8 {
    V3, ///< HubSpot's timeline interface v3
    V1, ///< the names of v1: propertyType, iframeLabel, iframeUri
    AppEvent, ///< *-hsmeta.json of a developer project
    Own, ///< saved by this program
};

/// One template of a file, as far as it could be understood: its names and texts may still break rules, see
/// checkTemplate().
struct FoundTemplate {
    EventTemplate eventTemplate; ///< with an id of ours where the file has none
    TemplateFrame frame {}; ///< the page its events open
    TemplateFormat format = TemplateFormat::V3;
    QString path; ///< of the file
    QStringList notes; ///< what was filled in or left out, sentences
    bool operator==(const FoundTemplate &) const = default;
};

/// Longer files are refused unread. A list of all 750 templates an app may have is far below.
inline constexpr qsizetype maximumTemplateFileBytes = 64 * 1024 * 1024;

/// All templates of a text: one, a list, `{results:[…]}`, an app event type, a file of ours, or a message for a
/// developer that has one of these in it. At least one. `name`: of the file, for sentences and where no name is given.
/// Errors: InvalidInput with what the text is instead, or what is wrong and where.
[[nodiscard]] Result<QList<FoundTemplate>> readTemplates(const QByteArray &content, const QString &name);

/// A template that this program wrote, whatever rules it breaks and however large it is. Error: InvalidInput.
[[nodiscard]] Result<EventTemplate> keptTemplate(const QJsonObject &object);

/// JSON, but neither a template nor a list with one: of another program.
[[nodiscard]] bool isOtherJson(const QByteArray &content);

} // namespace composer
