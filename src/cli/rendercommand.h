#pragma once

#include "cli/command.h"

#include <QStringList>

namespace composer {

/// render --template T.json --event E.json [--part header|detail] [--format html|text] [--zone ZONE] [--as-hubspot]
/// [--json]: prints the card of one event. The event is one in HubSpot's shape, or the first of `{"inputs": […]}`.
int runRenderCommand(const QStringList &arguments, CliIo &io);

} // namespace composer
