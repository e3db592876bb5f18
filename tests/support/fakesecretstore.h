#pragma once

#include "secrets/sessionsecretstore.h"

namespace composer {

/// A keychain that can be locked or missing on demand; answers like the real one, later and once.
class FakeSecretStore final : public SecretStore
{
public:
    /// From now on every call fails with this; nothing = works.
    void failWith(std::optional<ErrorCode> code) { m_code = code; }

    void read(const QString &key, QObject *context, ReadCallback callback) override
    {
        m_store.read(key, context, [this, callback](const Result<std::optional<QString>> &found) {
            if (m_code)
                callback(fail(*m_code, message()));
            else
                callback(found);
        });
    }
    void write(const QString &key, const QString &secret, QObject *context, DoneCallback callback) override
    {
        if (m_code)
            later(context, std::move(callback));
        else
            m_store.write(key, secret, context, std::move(callback));
    }
    void remove(const QString &key, QObject *context, DoneCallback callback) override
    {
        if (m_code)
            later(context, std::move(callback));
        else
            m_store.remove(key, context, std::move(callback));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    static QString message() { return QStringLiteral("The keychain does not answer."); }
    void later(QObject *context, DoneCallback callback)
    {
        m_store.read({}, context,
            [code = *m_code, callback = std::move(callback)](const auto &) { callback(fail(code, message())); });
    }

    SessionSecretStore m_store;
    std::optional<ErrorCode> m_code;
};

} // namespace composer
