#pragma once

#include "domain/eventtemplate.h"

#include <QStringList>

namespace composer {

/// What the JSON of a template is for.
enum class V3Use : quint8 {
    Kept, ///< as HubSpot answers it: with the id, when HubSpot has given one
    Create, ///< the body of POST /{appId}/event-templates: without an id
    Update, ///< the body of PUT /{appId}/event-templates/{id}: without the kind of record, which cannot change
};

/// A template as HubSpot's v3 interface writes it, indented, in the order of its documentation. What only this program
/// knows (the frame events open) is not in it.
[[nodiscard]] QByteArray templateV3Json(const EventTemplate &eventTemplate, V3Use use = V3Use::Kept);
/// One token, as POST and PUT …/tokens take it.
[[nodiscard]] QByteArray tokenV3Json(const Token &token);
/// "contacts", "companies", … of any way of writing it; a custom object stays as written.
[[nodiscard]] QString v3ObjectType(const EventTemplate &eventTemplate);

/// An app event type for a developer project: the content of `src/app/app-events/*-hsmeta.json`, in the shape of
/// HubSpot's own sample (hubspot-project-components).
struct HsmetaFile {
    QByteArray json;
    QString fileName; ///< "webinar-registration-hsmeta.json"
    QStringList leftOut; ///< what such a file cannot say, sentences
};
/// `uid`: of the event type; eventTypeUid() where none is said.
[[nodiscard]] HsmetaFile templateHsmeta(const EventTemplate &eventTemplate, const QString &uid = {});
/// The uid of the event type: the id where it is a name already, else made of the template's name.
[[nodiscard]] QString eventTypeUid(const EventTemplate &eventTemplate);

} // namespace composer
