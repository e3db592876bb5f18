#pragma once

#include "hubspot/answer.h"
#include "hubspot/timelinerequests.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace composer {

class OneShotBody;

/// How long one request may take in all, and how large its answer may be. 120 s: a batch of 100 is answered in seconds;
/// 16 MB: 100 events of the most common size come back in 60 kB.
struct ApiJobLimits {
    std::chrono::milliseconds deadline { 120'000 };
    /// A question about one event, which may be put again at any time.
    std::chrono::milliseconds readDeadline { 15'000 };
    qsizetype maximumAnswerBytes = 16'000'000;
};

/// One request, one answer: HTTP/1.1, no redirects followed, no cookies, the body offered to the wire exactly once.
/// `finished` comes exactly once, never from inside start() or cancel(); then the job deletes itself.
class ApiJob final : public QObject
{
    Q_OBJECT

public:
    ApiJob(QNetworkAccessManager &network, ApiRequest request, const QByteArray &accessToken, ApiJobLimits limits = {},
        QObject *parent = nullptr);
    ~ApiJob() override;

    void start();
    /// Ends the job; its answer is Lost, or NeverLeft when no byte had left.
    void cancel();

Q_SIGNALS:
    void finished(const composer::Answer &answer);

private:
    void readReply();
    void end(const QString &technical); ///< breaks off
    void finish(Answer answer);

    QNetworkAccessManager &m_network;
    ApiRequest m_request;
    QByteArray m_accessToken;
    ApiJobLimits m_limits;
    QTimer m_deadline;
    OneShotBody *m_body = nullptr; // child of the job: outlives the reply's use of it
    QNetworkReply *m_reply = nullptr;
    bool m_certificateTime = false; // a certificate is not valid now: perhaps this computer's clock is wrong
    bool m_done = false;
};

} // namespace composer
