#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace composer {

/// Text for people, in their language when it is asked for.
using Words = QString (*)();

/// One option of a command. Its value says what it takes: nothing (a switch), FILE or FOLDER, the words between bars
/// ("keep|skip"), or a name for what stands there.
struct CommandOption {
    QLatin1StringView name;
    QLatin1StringView value;
    Words summary;
    QLatin1StringView preset {}; ///< what it is when it is not said
    QLatin1StringView older {}; ///< its name of earlier versions, understood and not told
};

/// One use of a command, without the program's name; tests run it where the samples lie.
struct ExampleText {
    QLatin1StringView line;
    Words summary;
};

struct CommandText {
    QLatin1StringView name;
    Words summary;
    QList<QLatin1StringView> verbs; ///< what may stand first
    QList<CommandOption> options;
    QList<ExampleText> examples;
};

/// Every command there is, once: --help, the parsers and the completions of the shells are made of it.
[[nodiscard]] const QList<CommandText> &commandTable();
/// nullptr = there is none of that name.
[[nodiscard]] const CommandText *commandText(QStringView name);
/// What --help does, which every command has.
[[nodiscard]] QString helpSummary();

} // namespace composer
