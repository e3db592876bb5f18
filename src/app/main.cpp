#include "app/application.h"
#include "app/settingscontroller.h"
#include "base/crashreport.h"
#include "base/logging.h"
#include "base/memorysteps.h"
#include "base/numberlocale.h"
#include "base/processhardening.h"
#include "cli/interruptsignal.h"
#include "domain/datelanguage.h"
#include "storage/mintingkeyfile.h"
#include "storage/usersettingsfile.h"
#include "storage/workspacefile.h"
#include "ui/theme/hover.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"
#ifdef Q_OS_WIN
#include "ui/theme/titlebar.h"
#endif
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/accessiblescrollarea.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSysInfo>
#include <QThread>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace composer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wrongUsage = 64;
// As long as a first start takes on a slow machine, before it can answer.
constexpr auto patience = 20s;
constexpr auto untilClosed = 20s; // of a program that was started again
constexpr unsigned long betweenTriesMs = 100;

/// The one chosen in the settings; COMPOSER_SCHEME overrides it for this run.
theme::Scheme startScheme(const UserSettings &settings)
{
    const QString wanted = qEnvironmentVariable("COMPOSER_SCHEME");
    if (wanted == "dark"_L1)
        return theme::Scheme::Dark;
    return wanted == "light"_L1 ? theme::Scheme::Light : schemeOf(settings);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"timeline-composer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPOSER_VERSION));
}

/// Where there is no translation, the English file still tells one event from many.
void loadWords(QTranslator &translator, const QLocale &language)
{
    if (translator.load(language, u"composer"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/composer_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

/// --version and --help: answered on standard output, without a display.
bool asksForWords(int argc, char *argv[])
{
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h")
            return true;
    }
    return false;
}

int printWords(int argc, char *argv[], const QLocale &language)
{
    QCoreApplication application(argc, argv);
    nameProgram();
    QTranslator translator;
    loadWords(translator, language);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isVersion = arguments.contains("--version"_L1) || arguments.contains("-v"_L1);
    const QString words = isVersion ? u"Timeline Composer "_s + QCoreApplication::applicationVersion() : startHelp();
    std::fprintf(stdout, "%s\n", qPrintable(words));
    return 0;
}

/// There is no window in which to say it.
int sayLastWord(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    auto *box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

QByteArray activationToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

/// A saved workspace among the files is put in its place before anything is opened; nothing when there is none. Where
/// the workspace is in use the file stays in the request: the window that is open there ends for it or says why it does
/// not, and the program that it starts waits for its end.
Result<std::optional<WorkspaceManifest>> takeWorkspace(StartRequest &request, const AppPaths &paths)
{
    const bool isStartedAgain = qEnvironmentVariableIsSet(startedAgainVariable);
    qunsetenv(startedAgainVariable); // of this start only
    const auto isSaved = [](const QString &path) { return path.endsWith(".workspace"_L1, Qt::CaseInsensitive); };
    const auto saved = std::find_if(request.files.cbegin(), request.files.cend(), isSaved);
    if (saved == request.files.cend())
        return std::optional<WorkspaceManifest>();
    const QString &path = *saved;
    const QDeadlineTimer deadline(untilClosed);
    auto taken = openWorkspaceFile(path, paths);
    const auto isInUse = [&taken] { return !taken && taken.error().code == ErrorCode::Busy; };
    while (isStartedAgain && isInUse() && !deadline.hasExpired()) {
        QThread::msleep(betweenTriesMs);
        taken = openWorkspaceFile(path, paths);
    }
    if (isInUse() && !isStartedAgain)
        return std::optional<WorkspaceManifest>();
    request.files.removeIf(isSaved);
    return taken ? Result<std::optional<WorkspaceManifest>>(*taken)
                 : Result<std::optional<WorkspaceManifest>>(fail(taken.error()));
}

} // namespace

int main(int argc, char *argv[])
{
    takeMemoryInLargeSteps();
    keepMemoryPrivate();
    const QByteArray token = activationToken(); // before Qt takes it out of the environment
    if (asksForWords(argc, argv)) {
        nameProgram();
        AppPaths::standard().moveOldFiles();
        const UserSettings settings = loadUserSettings(AppPaths::standard().settings());
        return printWords(argc, argv, settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language));
    }
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Timeline Composer"_s);
    QApplication::setDesktopFileName(u"io.github.timeline_composer"_s);
    QApplication::setWindowIcon(QIcon(u":/io.github.timeline_composer.svg"_s));
    installRedactingMessageHandler();
    installAccessibleScrollAreas();
    installAccessibleRoles();
    installAccessibleComboBoxes();

    const AppPaths paths = AppPaths::standard();
    paths.moveOldFiles();
    logToFile(paths.log());
    const UserSettings settings = loadUserSettings(paths.settings());
    QLocale::setDefault(withReadableNumbers(settings.formats.isEmpty() ? QLocale() : QLocale(settings.formats)));
    const QLocale language = settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
    QTranslator qtTranslator; // Qt's own file dialog and menus
    if (qtTranslator.load(language, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTranslator);
    QTranslator translator;
    loadWords(translator, language);
    setDateLanguage(QLocale(QCoreApplication::translate(
        "composer::HelpController", "en", "two letters: the language of this translation")));

    auto request = readStart(QApplication::arguments().mid(1), QDir::currentPath());
    if (!request) {
        std::fprintf(stderr, "%s\n\n%s\n", qPrintable(request.error().message), qPrintable(startHelp()));
        return wrongUsage;
    }
    request->activationToken = token;
    theme::apply(application, startScheme(settings));
    theme::applyLanguageFont(application, language);
    theme::keepWordsInLabels(application);
    keepWindowsOnScreen(application);
    endHoverWithPopups(application);
#ifdef Q_OS_WIN
    matchTitleBars(application);
#endif

    // Busy: another program is at it, and this one finds the workspace in use.
    if (const auto settled = settleWorkspace(paths); !settled && settled.error().code != ErrorCode::Busy)
        return sayLastWord(settled.error());
    const auto arrived = takeWorkspace(*request, paths);
    if (!arrived)
        return sayLastWord(arrived.error());
    // The key of the workspace that is here now. Without the file ids are known as ours for this run only, which is the
    // careful side.
    if (const auto keyed = useMintingKeyOf(paths.mintingKey()); !keyed)
        qCWarning(lcApp) << keyed.error().message;
    Application composer(paths, settings);
    const auto role = composer.claim(*request, patience);
    if (!role)
        return sayLastWord(role.error());
    if (*role == SingleInstance::Role::Second)
        return 0;
    reportCrashesTo(paths.crashReport());
    noteInLog(u"started, version %1, Qt %2, %3"_s.arg(
        QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName()));
    if (const auto started = composer.start(); !started)
        return sayLastWord(started.error());
    InterruptSignal interrupt; // SIGTERM and Ctrl+C end it properly
    QObject::connect(&interrupt, &InterruptSignal::interrupted, &composer, &Application::endSoon);
    composer.take(*request);
    if (*arrived)
        composer.sayArrived(**arrived);
    noteInLog(u"the window is open"_s);
    const int code = QApplication::exec();
    noteInLog(u"ended"_s);
    return code;
}
