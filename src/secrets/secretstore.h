#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace composer {

/// Where access tokens live, one short text under each key. Asynchronous: an answer comes exactly once, never inside
/// the call, on the thread of `context`, and not at all once `context` has gone. Everything that passes through is made
/// known to redact(). There is no fallback to a file: what cannot be kept safely is an error.
///
/// Errors: SecretsUnavailable (no keychain runs), SecretsLocked (it runs and is locked), Cancelled (the store was
/// destroyed before it could answer).
class SecretStore
{
public:
    using ReadCallback = std::function<void(const Result<std::optional<QString>> &)>;
    using DoneCallback = std::function<void(const Result<void> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// The secret, or nothing when there certainly is none under this key. Never asks the person anything.
    virtual void read(const QString &key, QObject *context, ReadCallback callback) = 0;
    /// Replaces what stood under the key; done means: read back and equal. The system may ask the person to unlock the
    /// keychain.
    virtual void write(const QString &key, const QString &secret, QObject *context, DoneCallback callback) = 0;
    /// Done means: asked again, and gone. Removing what is not there is done at once.
    virtual void remove(const QString &key, QObject *context, DoneCallback callback) = 0;
    /// False when everything is forgotten at the end of the program.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace composer
