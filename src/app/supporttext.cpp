#include "app/supporttext.h"

#include "base/logging.h"
#include "base/redaction.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>

#ifdef COMPOSER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 30;
constexpr qint64 mostReportBytes = 8 * 1024;

/// Who keeps secrets here, without asking for one.
QString keychainText()
{
#ifdef COMPOSER_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return u"no session bus"_s;
    const QStringList services
        = bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    QStringList found;
    for (const QString &service : { u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s }) {
        if (services.contains(service))
            found.append(service);
    }
    return found.isEmpty() ? u"none on the session bus"_s : found.join(", "_L1);
#else
    return u"the system's"_s;
#endif
}

QString screensText()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(
            u"%1x%2 at %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    return screens.join(", "_L1);
}

} // namespace

QString supportText(const AppPaths &paths, const QString &crashReport)
{
    QStringList lines { u"Timeline Composer %1"_s.arg(QCoreApplication::applicationVersion()),
        u"System: %1 (%2, kernel %3)"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion()),
        u"Qt: %1, built with %2, platform %3"_s.arg(
            QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR), QGuiApplication::platformName()),
        u"TLS: %1"_s.arg(QSslSocket::sslLibraryVersionString()), u"Keychain: %1"_s.arg(keychainText()),
        u"Language: %1, formats %2"_s.arg(QLocale::system().name(), QLocale().name()),
        u"Screens: %1"_s.arg(screensText()), u"Log: %1"_s.arg(paths.log()) };
    if (QFile report(crashReport); !crashReport.isEmpty() && report.open(QIODevice::ReadOnly))
        lines << QString() << u"Last crash:"_s << redact(QString::fromUtf8(report.read(mostReportBytes)).trimmed());
    const QStringList problems = lastProblems(paths.log(), mostProblems);
    lines << QString() << (problems.isEmpty() ? u"No errors in the log."_s : u"Last errors:"_s) << problems;
    return lines.join(u'\n') + u'\n';
}

} // namespace composer
