#include "base/logging.h"
#include "base/processhardening.h"
#include "cli/checkcommand.h"
#include "cli/command.h"
#include "cli/csvcommand.h"
#include "cli/embedcheckcommand.h"
#include "cli/exportcommand.h"
#include "cli/portalcommand.h"
#include "cli/practicecommand.h"
#include "cli/rendercommand.h"
#include "cli/sendcommand.h"
#include "cli/sendscommand.h"
#include "cli/templatecommand.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

using Run = int (*)(const QStringList &, CliIo &);

struct Command {
    QLatin1StringView name;
    Run run;
    const char *summary; ///< nullptr: an older name, understood and not told
};

// One line a command; each lives in a file of its own.
constexpr std::initializer_list<Command> commands {
    { "check"_L1, runCheckCommand,
        QT_TRANSLATE_NOOP("cli", "say what is wrong with a CSV file of events; nothing leaves") },
    { "csv"_L1, runCsvCommand, QT_TRANSLATE_NOOP("cli", "say how a CSV file is read, and how surely") },
    { "send"_L1, runSendCommand, QT_TRANSLATE_NOOP("cli", "create the events of a CSV file") },
    { "sends"_L1, runSendsCommand,
        QT_TRANSLATE_NOOP("cli", "list sends, ask about unknown events, resume, print receipts") },
    { "export"_L1, runExportCommand, QT_TRANSLATE_NOOP("cli", "print the requests that send would make") },
    { "embed-check"_L1, runEmbedCheckCommand,
        QT_TRANSLATE_NOOP("cli", "say whether HubSpot can show an address in an iframe") },
    { "render"_L1, runRenderCommand, QT_TRANSLATE_NOOP("cli", "print the card of one event") },
    { "template"_L1, runTemplateCommand,
        QT_TRANSLATE_NOOP("cli", "make a template from a table; check, convert and print templates") },
    { "account"_L1, runPortalCommand, QT_TRANSLATE_NOOP("cli", "connect, list and forget HubSpot accounts") },
    { "practice"_L1, runPracticeCommand, QT_TRANSLATE_NOOP("cli", "run the Practice account on its own") },
    { "portal"_L1, runPortalCommand, nullptr }, // what "account" was called first
};

void printHelp(QTextStream &out)
{
    out << QCoreApplication::translate(
        "cli", "timeline-composer-cli: check, rehearse and create HubSpot timeline events")
        << "\n\n";
    for (const Command &command : commands) {
        if (!command.summary)
            continue;
        out << "  " << QString(command.name).leftJustified(12) << QCoreApplication::translate("cli", command.summary)
            << '\n';
    }
    out << '\n'
        << QCoreApplication::translate("cli",
               "Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input is wrong,\n"
               "5 no connection or not allowed, 64 wrong usage.")
        << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"timeline-composer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPOSER_VERSION));
    installRedactingMessageHandler();
    QTranslator translator;
    // Where there is no translation, the English file still tells one event from many.
    if (translator.load(QLocale(), u"composer"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/composer_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    QTextStream out(stdout);
    QTextStream err(stderr);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return ExitCode::InputWrong;
    CliIo io { out, err, in };

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) {
        printHelp(out);
        return name.isEmpty() ? int(ExitCode::Usage) : 0;
    }
    if (name == "--version"_L1) {
        out << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    for (const Command &command : commands) {
        if (name == command.name)
            return command.run(arguments.mid(1), io);
    }
    err << QCoreApplication::translate("cli", "There is no command \"%1\".").arg(name) << "\n\n";
    printHelp(err);
    return ExitCode::Usage;
}
