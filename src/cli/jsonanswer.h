#pragma once

#include "base/result.h"
#include "cli/command.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

/// Raised when a name or a meaning in an answer changes; resources/schemas describes this one.
inline constexpr int schemaVersion = 1;

/// The answer of a command for programs: one document, with its schemaVersion.
void printJson(CliIo &io, QJsonObject answer, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

/// Says on standard error what went wrong, and keeps it for --json.
void say(CliIo &io, const Error &error);
void say(CliIo &io, const QString &code, const QString &message);

/// With --json and no answer yet: the last failure as the answer; of a command that failed and told only people why,
/// that it failed. Called once, when a command has ended with `code`.
void answerFailure(CliIo &io, int code);

/// The kind of an error, for programs: "invalid-input", "not-found", …
[[nodiscard]] QString errorKey(ErrorCode code);

} // namespace composer
