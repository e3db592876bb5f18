#pragma once

#include "domain/eventtemplate.h"

#include <QFile>

namespace composer {

/// The template of the sample that comes with the program: contacts, one token of every type.
inline EventTemplate sampleTemplate()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample's template cannot be read");
    return parseEventTemplate(file.readAll()).value();
}

} // namespace composer
