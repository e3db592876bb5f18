#pragma once

#include "embedding/embedverdict.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace composer {

struct EmbedCheckOptions {
    QList<QUrl> origins = hubSpotOrigins();
    QStringList allowedHosts; ///< private hosts the person has allowed, by name or literal
    std::chrono::milliseconds timeout { 10'000 }; ///< for the whole way
    int maximumRedirects = 5;
};

/// Asks an address once, as nobody in particular: no cookies, no token, no referrer; at most five redirects, taken by
/// hand; never more than the headers is kept. Hosts inside the network are not asked unless allowed, be they named,
/// literal, found by DNS, or met on a redirect. Ends exactly once, with finished(), never inside start().
class EmbedCheck : public QObject
{
    Q_OBJECT

public:
    EmbedCheck(QNetworkAccessManager &network, const QUrl &url, const EmbedCheckOptions &options, QObject *parent = nullptr);
    ~EmbedCheck() override;

    void start();
    [[nodiscard]] const EmbedObservation &observation() const { return m_seen; }

Q_SIGNALS:
    void finished(const composer::EmbedVerdict &verdict);

private:
    void visit(const QUrl &url);
    void resolved(const QUrl &url, const QHostInfo &info);
    void get(const QUrl &url);
    void takeHead();
    void replyEnded();
    void follow(const QByteArray &location);
    void finish(EmbedFailure failure, const QString &detail = {});
    void dropReply();

    QNetworkAccessManager &m_network;
    const EmbedCheckOptions m_options;
    EmbedObservation m_seen;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    int m_lookup = -1;
    bool m_finished = false;
};

/// A manager that remembers nothing and sends nothing of its own: for EmbedCheck.
[[nodiscard]] QNetworkAccessManager *makeAnonymousNetwork(QObject *parent);

} // namespace composer
