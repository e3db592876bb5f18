#pragma once

#include "cli/eventsinput.h"
#include "planning/batchplan.h"
#include "sending/knownrows.h"
#include "sending/sendsession.h"

#include <QIODevice>

#include <functional>

namespace composer {

/// Writes a file that is there whole or not at all. Errors: FileError, and those of `write`.
[[nodiscard]] Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// What `send` was asked to write as --results: the columns of the file, and behind them what became of every row.
/// `leftOut` and `known` are of the plan; `session` is nullptr when nothing was sent. `progress` is told how many rows
/// are written, and ends it with false. Where the file is not the one any more that was read, the columns are those of
/// the template, which is said. Errors: FileError, StorageError, Cancelled.
[[nodiscard]] Result<void> saveResults(const QString &path, const EventsInput &input, const QList<LeftOutRow> &leftOut,
    const KnownRows &known, const SendSession *session, CliIo &io,
    const std::function<bool(qint64 written)> &progress = {});

} // namespace composer
