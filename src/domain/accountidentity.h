#pragma once

#include <QString>

namespace composer {

struct Connection;

/// Which HubSpot account something went to, as far as it is known. The number is the account; without one an account is
/// a connection at an address, because every real account lives at the one address of HubSpot. A value; pure.
struct AccountIdentity {
    enum class Kind : quint8 {
        Unknown, ///< nobody said yet
        Typed, ///< by a person, because HubSpot would not tell
        Known, ///< HubSpot said so
    };
    Kind kind = Kind::Unknown;
    QString hubId {}; ///< HubSpot's number, digits only; empty while Unknown
    QString address {}; ///< accountAddress() of the connection, practiceAddress() of the built-in Practice account
    QString connectionId {};
    bool operator==(const AccountIdentity &) const = default;
};

/// The address in the one spelling that is compared and kept: lower case, without default port, user, query, fragment
/// and path end; the names of this computer are one. A text that is no address stays as it is.
[[nodiscard]] QString accountAddress(const QString &baseUrl);
/// The built-in Practice account's: it listens at another port every time, and is one and the same.
[[nodiscard]] QString practiceAddress();
/// True for addresses behind which there are many accounts: HubSpot's own hosts.
[[nodiscard]] bool isSharedAddress(const QString &address);
/// What is known of the account of a connection.
[[nodiscard]] AccountIdentity identityOf(const Connection &connection);

/// Whether two identities are of one account.
enum class SameAccount : quint8 {
    No,
    Perhaps, ///< one was never identified and its connection is gone: only a person can tell
    Yes,
};
/// Two numbers decide. Without both: another address is another account; at an address of its own, which is not one of
/// HubSpot's, there is one account; at HubSpot's a connection is one account. `otherIsForgotten`: the connection of
/// `other` is not kept any more.
[[nodiscard]] SameAccount sameAccount(const AccountIdentity &one, const AccountIdentity &other, bool otherIsForgotten);

} // namespace composer
