#include "cli/usage.h"

#include "cli/commandtable.h"
#include "cli/jsonanswer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QCommandLineOption parserOption(const CommandOption &text)
{
    QStringList names { text.name };
    if (!text.older.isEmpty())
        names.append(text.older);
    QCommandLineOption option(names, text.summary());
    option.setValueName(text.value);
    if (!text.preset.isEmpty())
        option.setDefaultValue(text.preset);
    return option;
}

/// The options as Qt lists them, from the first on.
QString optionLines(const QCommandLineParser &parser)
{
    const QString help = parser.helpText();
    const qsizetype first = help.indexOf("\n  -"_L1);
    return first < 0 ? QString() : help.mid(first + 1).trimmed();
}

QString exampleLines(const CommandText &command)
{
    QString lines;
    for (const ExampleText &example : command.examples)
        lines += u"\n  %1\n      timeline-composer-cli %2\n"_s.arg(example.summary(), example.line);
    return lines;
}

} // namespace

void addCommandOptions(QCommandLineParser &parser, QLatin1StringView command)
{
    parser.setApplicationDescription(command); // so that help finds its examples
    for (const CommandOption &option : commandText(QString(command))->options)
        parser.addOption(parserOption(option));
    parser.addOption({ { u"h"_s, u"help"_s }, helpSummary() });
}

bool wantsHelp(const QCommandLineParser &parser)
{
    return parser.isSet(u"help"_s);
}

QString shownArgument(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,-]+$"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

int showUsage(const QCommandLineParser &parser, const QString &problem, const QString &usage, CliIo &io)
{
    const CommandText *command = commandText(parser.applicationDescription());
    if (wantsHelp(parser)) {
        io.out << usage.trimmed() << "\n\n" << UsageText::tr("Options:") << "\n  " << optionLines(parser) << '\n';
        if (command && !command->examples.isEmpty())
            io.out << '\n' << UsageText::tr("Examples:") << exampleLines(*command);
        io.out.flush();
        return 0;
    }
    io.failure = CliFailure { u"usage"_s, problem.isEmpty() ? usage.trimmed() : problem };
    if (!problem.isEmpty())
        io.err << problem << "\n\n";
    io.err << usage.trimmed() << Qt::endl;
    return ExitCode::Usage;
}

} // namespace composer
