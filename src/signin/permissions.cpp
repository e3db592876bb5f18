#include "signin/permissions.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct PermissionText {
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

bool reads(const QString &scope)
{
    return scope.startsWith("crm.objects."_L1) && scope.endsWith(".read"_L1);
}

} // namespace

bool mayCreateEvents(const QStringList &scopes)
{
    // An integrator used `timeline.write` (see the reference).
    return scopes.contains("timeline"_L1) || scopes.contains("timeline.write"_L1);
}

QList<Permission> permissionsOf(const QStringList &scopes, bool scopesAreKnown)
{
    const bool asks = scopes.contains("timeline"_L1) || scopes.contains("tickets"_L1)
        || std::any_of(scopes.cbegin(), scopes.cend(), reads);
    return { { Permission::Kind::CreateEvents, mayCreateEvents(scopes), scopesAreKnown, u"timeline"_s },
        { Permission::Kind::AskAboutEvents, asks, scopesAreKnown, u"timeline, crm.objects.contacts.read"_s },
        { Permission::Kind::ReadTemplates, scopes.contains("developers-read"_L1), scopesAreKnown,
            u"developers-read"_s } };
}

QString permissionTitle(Permission::Kind kind)
{
    switch (kind) {
    case Permission::Kind::CreateEvents:
        return PermissionText::tr("Create events");
    case Permission::Kind::AskAboutEvents:
        return PermissionText::tr("Ask what became of an event");
    case Permission::Kind::ReadTemplates:
        return PermissionText::tr("Read templates");
    }
    Q_UNREACHABLE();
    return {};
}

QString permissionText(const Permission &permission)
{
    if (!permission.isKnown)
        return PermissionText::tr("A token does not say what it allows. The first event will show it.");
    switch (permission.kind) {
    case Permission::Kind::CreateEvents:
        return permission.isGranted
            ? PermissionText::tr("With this app’s templates, on any record of the account.")
            : PermissionText::tr("Ask your developer to add the permission “timeline”, then sign in again.");
    case Permission::Kind::AskAboutEvents:
        return permission.isGranted
            ? PermissionText::tr("So a lost answer never turns into a second event.")
            : PermissionText::tr("Events whose answer was lost stay unknown; they are never sent again by themselves.");
    case Permission::Kind::ReadTemplates:
        return permission.isGranted
            ? PermissionText::tr("Templates can be fetched as they stand at HubSpot.")
            : PermissionText::tr("Type templates in here as they stand at HubSpot, or open your developer’s file. All "
                                 "else works.");
    }
    Q_UNREACHABLE();
    return {};
}

QString permissionWord(const Permission &permission)
{
    if (!permission.isKnown)
        return PermissionText::tr("not known");
    return permission.isGranted ? PermissionText::tr("allowed") : PermissionText::tr("not allowed");
}

} // namespace composer
