#include "cli/usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

void addHelp(QCommandLineParser &parser)
{
    parser.addOption({ { u"h"_s, u"help"_s }, QCoreApplication::translate("cli", "Says how the command is used.") });
}

bool wantsHelp(const QCommandLineParser &parser)
{
    return parser.isSet(u"help"_s);
}

int showUsage(const QCommandLineParser &parser, const QString &problem, const QString &usage, CliIo &io)
{
    if (wantsHelp(parser)) {
        io.out << usage.trimmed() << Qt::endl;
        return 0;
    }
    if (!problem.isEmpty())
        io.err << problem << "\n\n";
    io.err << usage.trimmed() << Qt::endl;
    return ExitCode::Usage;
}

} // namespace composer
