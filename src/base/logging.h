#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace composer {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)
Q_DECLARE_LOGGING_CATEGORY(lcSending)
Q_DECLARE_LOGGING_CATEGORY(lcPractice)

/// Installs a message handler that passes every line through redact() before it is written to standard error.
void installRedactingMessageHandler();

/// From now on lines go to this file too, with their time (UTC), without secrets and without the names of email
/// addresses. The file is readable by its owner only; at `mostBytes` it becomes the `.1` beside it, of which there is
/// one. A file that cannot be written is not written: logging never fails. An empty path ends it. Thread-safe.
void logToFile(const QString &path, qint64 mostBytes = 1024 * 1024);

/// One line into that file only.
void noteInLog(const QString &line);

/// The last lines of the log that say what went wrong (warning and worse), oldest first.
[[nodiscard]] QStringList lastProblems(const QString &path, int most);

} // namespace composer
