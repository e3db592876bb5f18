#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace composer {

/// Asks the freedesktop Secret Service over D-Bus whether it holds an item of QtKeychain's, without unlocking anything
/// and without a prompt. Linux and the BSDs only.
namespace SecretServiceProbe {

enum class Presence { Absent, Present, Locked };

/// False where QtKeychain talks to KWallet, whose secrets the Secret Service does not see.
[[nodiscard]] bool isUsed();

/// `callback` runs once, later, unless `context` has gone. Error: SecretsUnavailable (no bus, no service, no answer).
void find(const QString &service, const QString &key, QObject *context,
    std::function<void(const Result<Presence> &)> callback);

/// libsecret, which QtKeychain uses, keeps the connection to the keyring that answered first: when that one was started
/// anew, nothing is found any more until the program is. This lets it find the one that runs now.
void forgetConnection();

} // namespace SecretServiceProbe

} // namespace composer
