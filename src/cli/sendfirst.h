#pragma once

#include "base/clock.h"
#include "cli/command.h"

namespace composer {

class SendSession;
class TimelineClient;

/// After `send --first`: reads the first event back, compares it with what left, field by field, keeps that for the
/// receipt and prints it. True when it is there just as it was sent, or when this kind of event cannot be read back.
[[nodiscard]] bool lookAtFirstEvent(
    TimelineClient &client, const SendSession &session, const QString &ledgerPath, const Clock &clock, CliIo &io);

} // namespace composer
