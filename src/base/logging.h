#pragma once

#include <QLoggingCategory>

namespace composer {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)
Q_DECLARE_LOGGING_CATEGORY(lcSending)
Q_DECLARE_LOGGING_CATEGORY(lcPractice)

/// Installs a message handler that passes every line through redact() before it is written to standard error.
void installRedactingMessageHandler();

} // namespace composer
