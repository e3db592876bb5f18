#pragma once

#include <QIODevice>
#include <QTextStream>

namespace composer {

/// Where a command reads and writes: standard streams in the program, buffers in tests.
struct CliIo {
    QTextStream &out;
    QTextStream &err;
    QIODevice &in;
};

/// Exit codes of every command.
enum ExitCode {
    AllCreated = 0, ///< or simply: done
    SomeRefused = 2,
    SomeUnknown = 3,
    InputWrong = 4, ///< nothing was sent
    NotConnected = 5, ///< no connection, or not allowed
    Usage = 64,
};

} // namespace composer
