#pragma once

#include "embedding/embedverdict.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace composer {

struct EmbedCheckOptions {
    QList<QUrl> origins = hubSpotOrigins();
    QStringList allowedHosts; ///< private hosts the person has allowed, by name or literal
    std::chrono::milliseconds timeout { 10'000 }; ///< for the whole way
    int maximumRedirects = 5;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration(); ///< which authorities are trusted
    /// Finds a host's addresses (none = there is no such host) and says them to `done` once, unless `context` is gone
    /// by then. Empty = the system's resolver.
    std::function<void(const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> done)>
        lookup;
};

/// Asks an address once, as nobody in particular: no cookies, no token, no referrer; at most five redirects, taken by
/// hand; never more than the headers is kept. Hosts inside the network are not asked unless allowed, be they named,
/// literal, found by DNS, or met on a redirect. A name is looked up once a hop, and the connection goes to the very
/// address that was judged (the certificate is still held against the name): a name server that changes its answer in
/// between gains nothing. Ends exactly once, with finished(), never inside start().
class EmbedCheck : public QObject
{
    Q_OBJECT

public:
    EmbedCheck(
        QNetworkAccessManager &network, const QUrl &url, const EmbedCheckOptions &options, QObject *parent = nullptr);
    ~EmbedCheck() override;

    void start();
    [[nodiscard]] const EmbedObservation &observation() const { return m_seen; }

Q_SIGNALS:
    void finished(const composer::EmbedVerdict &verdict);

private:
    void visit(const QUrl &url);
    void lookUp(const QString &host, std::function<void(const QList<QHostAddress> &)> then);
    void notFound();
    void resolved(const QList<QHostAddress> &addresses);
    void connectToNext();
    void noteCertificate(const QList<QSslError> &errors);
    void takeHead();
    void replyEnded();
    void follow(const QByteArray &location);
    void finish(EmbedFailure failure, const QString &detail = {});
    void dropReply();

    QNetworkAccessManager &m_network;
    const EmbedCheckOptions m_options;
    EmbedObservation m_seen;
    QUrl m_url; // of this hop, as it was written
    QList<QHostAddress> m_addresses; // of its host, not tried yet
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    int m_lookup = -1; // of the system's resolver
    bool m_finished = false;
};

/// A manager that remembers nothing and sends nothing of its own: for EmbedCheck.
[[nodiscard]] QNetworkAccessManager *makeAnonymousNetwork(QObject *parent);

} // namespace composer
