#include "base/apppaths.h"
#include "base/logging.h"
#include "base/memorysteps.h"
#include "base/numberlocale.h"
#include "base/processhardening.h"
#include "cli/commands.h"
#include "domain/datelanguage.h"
#include "storage/ledgerconversion.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    takeMemoryInLargeSteps();
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"timeline-composer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPOSER_VERSION));
    installRedactingMessageHandler();
    QLocale::setDefault(withReadableNumbers(QLocale()));
    QTranslator translator;
    // Where there is no translation, the English file still tells one event from many.
    if (translator.load(QLocale(), u"composer"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/composer_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    setDateLanguage(QLocale(QCoreApplication::translate(
        "composer::HelpController", "en", "two letters: the language of this translation")));

    logToFile(AppPaths::standard().log());

    QTextStream out(stdout);
    QTextStream err(stderr);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return ExitCode::InputWrong;
    CliIo io { out, err, in, {}, false, isTerminal(stdout), isTerminal(stderr) };
    // Of a record of sends of an earlier version, when that takes longer than a moment.
    watchLedgerConversion([tenths = qint64(0)](qint64 done, qint64 total) mutable {
        if (done > 0 && done < total && std::exchange(tenths, done * 10 / total) < done * 10 / total)
            QTextStream(stderr) << QCoreApplication::translate(
                "cli", "The record of sends is brought over to this version: %1 %. Sends show when it is done.")
                                       .arg(done * 100 / total)
                                << Qt::endl;
    });
    return runCommandLine(QCoreApplication::arguments().mid(1), io);
}
