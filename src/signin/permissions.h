#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace composer {

/// What a person can do with an account, and what follows when it is not granted.
struct Permission {
    enum class Kind { CreateEvents, AskAboutEvents, ReadTemplates };
    Kind kind = Kind::CreateEvents;
    bool isGranted = false;
    bool isKnown = true; ///< false: nobody told which scopes were granted (a token given by hand)
    QString scope {}; ///< HubSpot's name, for the tooltip
};

/// In the order in which they are shown. `scopesAreKnown`: false for a token that cannot be introspected.
[[nodiscard]] QList<Permission> permissionsOf(const QStringList &scopes, bool scopesAreKnown);
/// May events be created with these scopes?
[[nodiscard]] bool mayCreateEvents(const QStringList &scopes);

/// "Create events", translated.
[[nodiscard]] QString permissionTitle(Permission::Kind kind);
/// What it means, or what follows from its absence; translated.
[[nodiscard]] QString permissionText(const Permission &permission);
/// "allowed", "not allowed", "not known"; translated.
[[nodiscard]] QString permissionWord(const Permission &permission);

} // namespace composer
