#include "base/apppaths.h"

#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <unistd.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString inPlace(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/timeline-composer"_s;
}

/// Qt knows no place for state before 6.7; only Linux has one of its own.
QString statePlace()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The specification: a path that is not absolute is to be ignored.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = set.startsWith(u'/')
        ? set
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.local/state"_s;
    return home + u"/timeline-composer"_s;
#else
    return inPlace(QStandardPaths::GenericDataLocation);
#endif
}

/// Where programs of one person meet while the person is signed in to this computer; empty where there is none.
QString meetingPlace()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QFileInfo place(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const bool isOurs = place.isAbsolute() && place.isDir() && place.ownerId() == geteuid() && place.isWritable();
    return isOurs ? place.filePath() + u"/timeline-composer"_s : QString();
#else
    return QDir::tempPath() + u"/timeline-composer"_s; // each person has one of their own there
#endif
}

} // namespace

QString AppPaths::locks() const
{
    const QString common = meetingPlace();
    return (common.isEmpty() ? folder : common) + u"/locks"_s;
}

AppPaths AppPaths::standard()
{
    if (const QString own = qEnvironmentVariable("COMPOSER_HOME"); !own.isEmpty())
        return { own };
    return { inPlace(QStandardPaths::GenericDataLocation), inPlace(QStandardPaths::GenericConfigLocation), statePlace(),
        inPlace(QStandardPaths::GenericCacheLocation) };
}

void AppPaths::moveOldFiles() const
{
    const auto move = [this](const QString &oldName, const QString &place) {
        const QString old = folder + u'/' + oldName;
        if (old == place || !QFileInfo::exists(old) || QFileInfo::exists(place))
            return;
        if (makePrivateFolder(QFileInfo(place).absolutePath()))
            QFile::rename(old, place);
    };
    move(u"settings.ini"_s, settings());
    move(u"window.ini"_s, windowState());
}

} // namespace composer
