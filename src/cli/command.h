#pragma once

#include <QIODevice>
#include <QTextStream>

#include <optional>

namespace composer {

/// Why a command could not do what it was asked for, for programs and for people.
struct CliFailure {
    QString code; ///< stable: "usage", "questions", or errorKey()
    QString message; ///< translated
};

/// Where a command reads and writes: standard streams in the program, buffers in tests. With --json, `out` gets exactly
/// one JSON document, whatever happens; sentences for people go to `err`.
struct CliIo {
    QTextStream &out;
    QTextStream &err;
    QIODevice &in;
    std::optional<CliFailure> failure {}; ///< the last one that was said
    bool hasAnswered = false; ///< a JSON document went to `out`
    bool isOutTerminal = false; ///< a person reads `out` as it comes
    bool isErrTerminal = false;
};

/// Exit codes of every command.
enum ExitCode {
    AllCreated = 0, ///< or simply: done
    SomeRefused = 2,
    SomeUnknown = 3,
    InputWrong = 4, ///< nothing was sent
    NotConnected = 5, ///< no connection, or not allowed
    NotWritten = 6, ///< all was done, and a file or the answer that was asked for could not be written
    Usage = 64,
};

} // namespace composer
