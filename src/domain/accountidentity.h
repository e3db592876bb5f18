#pragma once

#include <QString>
#include <QUrl>

namespace composer {

/// Which HubSpot account a connection speaks to, as far as it is known. A number is the account; without one an account
/// is a connection at an address, because every real account lives at the one address of HubSpot.
struct AccountIdentity {
    enum class Kind : quint8 {
        Unknown, ///< nobody said yet
        Typed, ///< by a person, because HubSpot would not tell
        Known, ///< HubSpot said so
    };
    Kind kind = Kind::Unknown;
    QString hubId {}; ///< HubSpot's number, digits only; empty while Unknown
    QString address {}; ///< accountAddress() of the connection
    QString connectionId {};
    bool operator==(const AccountIdentity &) const = default;
};

/// The address in the one spelling that is compared: lower case, without default port, user, path end, query; the names
/// of this computer are one. Any text that is no address stays as it is.
[[nodiscard]] QString accountAddress(const QString &baseUrl);

/// The Practice account's: it listens at another port every time, and is one and the same.
[[nodiscard]] QString practiceAddress();

/// True for addresses behind which there are many accounts: HubSpot's own hosts.
[[nodiscard]] bool isSharedAddress(const QString &address);

/// Whether two identities are of one account.
enum class SameAccount : quint8 {
    No,
    Perhaps, ///< one was never identified and its connection is gone: only a person can tell
    Yes,
};
/// `otherIsForgotten`: the connection of `other` is not kept any more.
[[nodiscard]] SameAccount sameAccount(const AccountIdentity &one, const AccountIdentity &other, bool otherIsForgotten);

} // namespace composer
