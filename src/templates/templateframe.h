#pragma once

#include "domain/eventdraft.h"

#include <QJsonObject>
#include <QMap>

namespace composer {

/// The page that events of a template open unless they say otherwise. Not part of a template at HubSpot: each event
/// brings its own.
struct TemplateFrame {
    QString linkLabel;
    QString headerLabel;
    QString url;
    int width = 0; ///< pixels; 0 = not said
    int height = 0;
    bool operator==(const TemplateFrame &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == TemplateFrame(); }
};

/// The frame a template's JSON names, in the names of v3 (`timelineIFrame`) or v1 (`iframeLabel`, `iframeUri`).
[[nodiscard]] TemplateFrame templateFrameOf(const QJsonObject &object);
/// In the names of v3.
[[nodiscard]] QJsonObject frameToJson(const TemplateFrame &frame);
/// Its values by fieldKey(), where it says something: for every event of an import that names no page itself.
[[nodiscard]] QMap<QString, QString> frameDefaults(const TemplateFrame &frame);
/// Puts the frame into an event that has none.
void applyFrame(EventDraft &draft, const TemplateFrame &frame);

} // namespace composer
