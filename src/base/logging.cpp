#include "base/logging.h"

#include "base/redaction.h"

#include <cstdio>

namespace composer {

Q_LOGGING_CATEGORY(lcApp, "composer.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "composer.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "composer.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetwork, "composer.network", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSending, "composer.sending", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "composer.practice", QtInfoMsg)

namespace {

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = redact(qFormatLogMessage(type, context, message));
    std::fprintf(stderr, "%s\n", qPrintable(line));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installRedactingMessageHandler()
{
    qInstallMessageHandler(writeRedacted);
}

} // namespace composer
