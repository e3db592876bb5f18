#pragma once

#include "cli/command.h"

#include <QBuffer>
#include <QStringList>
#include <QTextStream>

/// A command of the command line, run in the test's own process.
namespace composer {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// `input` is what the command reads.
inline Ran runCommand(
    int (*command)(const QStringList &, CliIo &), const QStringList &arguments, const QByteArray &input = {})
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CliIo io { out, err, in };
    ran.code = command(arguments, io);
    out.flush();
    err.flush();
    return ran;
}

} // namespace composer
