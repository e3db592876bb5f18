#pragma once

#include "cli/command.h"

#include <QLatin1StringView>

class QCommandLineParser;

namespace composer {

/// What the table of commands gives a command, and --help.
void addCommandOptions(QCommandLineParser &parser, QLatin1StringView command);
/// Asked for before anything else is looked at: who asks for help needs to give nothing more.
[[nodiscard]] bool wantsHelp(const QCommandLineParser &parser);

/// A value as it is typed in a shell.
[[nodiscard]] QString shownArgument(const QString &text);

/// How a command ends that cannot go on: with what is wrong and how it is used on standard error and ExitCode::Usage,
/// or, when help was asked for, with how it is used, its options and examples on standard output and 0.
[[nodiscard]] int showUsage(const QCommandLineParser &parser, const QString &problem, const QString &usage, CliIo &io);

} // namespace composer
