#include "app/application.h"
#include "app/settingscontroller.h"
#include "base/logging.h"
#include "base/processhardening.h"
#include "storage/usersettingsfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblescrollarea.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The one chosen in the settings; COMPOSER_SCHEME overrides it for this run.
theme::Scheme startScheme(const UserSettings &settings)
{
    const QString wanted = qEnvironmentVariable("COMPOSER_SCHEME");
    if (wanted == "dark"_L1)
        return theme::Scheme::Dark;
    return wanted == "light"_L1 ? theme::Scheme::Light : schemeOf(settings);
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"timeline-composer"_s);
    QApplication::setApplicationDisplayName(u"Timeline Composer"_s);
    QApplication::setApplicationVersion(QStringLiteral(COMPOSER_VERSION));
    QApplication::setDesktopFileName(u"timeline-composer"_s);
    QApplication::setWindowIcon(QIcon(u":/timeline-composer.svg"_s));
    installRedactingMessageHandler();
    installAccessibleScrollAreas();

    const AppPaths paths = AppPaths::standard();
    const UserSettings settings = loadUserSettings(paths.settings());
    if (!settings.formats.isEmpty())
        QLocale::setDefault(QLocale(settings.formats));
    const QLocale language = settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
    QTranslator qtTranslator; // Qt's own file dialog and menus
    if (qtTranslator.load(language, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTranslator);
    QTranslator translator;
    // Where there is no translation, the English file still tells one event from many.
    if (translator.load(language, u"composer"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/composer_en.qm"_s))
        QApplication::installTranslator(&translator);

    theme::apply(application, startScheme(settings));

    Application composer(paths, settings);
    if (const auto started = composer.start(); !started) {
        // There is no window yet in which to say it.
        auto *box
            = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), started.error().message);
        box->setDetailedText(started.error().detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return QApplication::exec();
    }
    const QStringList files = QApplication::arguments().mid(1);
    composer.openFiles(files);
    return QApplication::exec();
}
