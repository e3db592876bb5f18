#include "storage/usersettingsfile.h"
#include "domain/zonename.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTimeZone>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(UserSettings::Appearance appearance)
{
    switch (appearance) {
    case UserSettings::Appearance::Light:
        return u"light"_s;
    case UserSettings::Appearance::Dark:
        return u"dark"_s;
    case UserSettings::Appearance::System:
        break;
    }
    return u"system"_s;
}

} // namespace

UserSettings loadUserSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    UserSettings settings;
    settings.language = file.value(u"language"_s).toString();
    settings.formats = file.value(u"formats"_s).toString();
    if (const QByteArray zone = file.value(u"timeZone"_s).toByteArray(); zoneOfName(zone).isValid())
        settings.zoneId = zone;
    settings.looksForUpdates = file.value(u"looksForUpdates"_s).toBool();
    const QString appearance = file.value(u"appearance"_s).toString();
    for (const auto known : { UserSettings::Appearance::Light, UserSettings::Appearance::Dark }) {
        if (appearance == nameOf(known))
            settings.appearance = known;
    }
    return settings;
}

Result<void> saveUserSettings(const QString &path, const UserSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(u"language"_s, settings.language);
    file.setValue(u"formats"_s, settings.formats);
    file.setValue(u"timeZone"_s, settings.zoneId);
    file.setValue(u"appearance"_s, nameOf(settings.appearance));
    file.setValue(u"looksForUpdates"_s, settings.looksForUpdates);
    file.sync();
    if (file.status() != QSettings::NoError)
        return fail(ErrorCode::StorageError,
            QCoreApplication::translate(
                "UserSettings", "The settings could not be saved; they last until the program is closed."),
            path);
    return {};
}

} // namespace composer
