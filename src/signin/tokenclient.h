#pragma once

#include "hubspot/apijob.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace composer {

/// Sends the requests of a sign-in: one copy of each (OneShotBody), through the system's proxy, no redirects, no
/// cookies, no Authorization header but the one given. One thread.
class TokenClient final : public QObject
{
    Q_OBJECT

public:
    explicit TokenClient(QObject *parent = nullptr);
    ~TokenClient() override;

    /// `done` is called once, later, unless `context` has gone.
    void send(
        ApiRequest request, const QString &accessToken, QObject *context, std::function<void(const Answer &)> done);
    /// Ends what is under way without calling anybody.
    void cancelAll();
    void setDeadline(std::chrono::milliseconds deadline) { m_limits.deadline = deadline; }

private:
    QNetworkAccessManager m_network;
    ApiJobLimits m_limits { std::chrono::milliseconds(30'000), std::chrono::milliseconds(30'000), 1'000'000 };
};

} // namespace composer
