#pragma once

#include "app/releasefile.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace composer {

struct Answer;

/// Asks one address which version is the newest: a plain GET without cookies, without redirects and without anything
/// of the person; the User-Agent names the program and its version. Asks when ask() is called, and never by itself.
class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    /// `address`: HTTPS, or of this computer; anything else is as none. Empty = nothing is ever asked.
    explicit UpdateCheck(const QUrl &address, QObject *parent = nullptr);
    ~UpdateCheck() override;

    /// The one given when the program was built (COMPOSER_UPDATE_ADDRESS); empty where none was.
    [[nodiscard]] static QUrl builtInAddress();
    /// False: there is nobody to ask, and nothing to choose.
    [[nodiscard]] bool isPossible() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString host() const { return m_address.host(); }
    /// While an answer is on its way, nothing more is asked.
    void ask();

Q_SIGNALS:
    void answered(const composer::Release &newest);
    void failed(const composer::Error &error);

private:
    void take(const Answer &answer);

    QUrl m_address;
    bool m_isAsking = false;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace composer
