#include "base/apppaths.h"

#include "base/privatefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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

} // namespace

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
