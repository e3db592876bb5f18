#pragma once

#include "base/result.h"

#include <QObject>

#include <functional>

namespace composer {

/// Where a client's access token comes from when it can be renewed. One thread.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The token as it stands; empty = none yet.
    [[nodiscard]] virtual QString token() const = 0;
    /// True when the next request should wait for renew(): there is no token, it is over, or it ends soon.
    [[nodiscard]] virtual bool isDue() const = 0;
    /// Gets a token that is good for a while. `rejected`: the one a server answered 401 to, empty when it is only time;
    /// if another one is there by now, that is it. `done` is called once, later, unless `context` has gone; many may
    /// wait for one renewal.
    virtual void renew(const QString &rejected, QObject *context, std::function<void(const Result<QString> &)> done)
        = 0;
};

} // namespace composer
