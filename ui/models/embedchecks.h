#pragma once

#include "base/clock.h"
#include "embedding/embedcheck.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;

namespace composer {

/// What an address answered.
struct EmbedEntry {
    EmbedVerdict verdict;
    qint64 checkedAtMs = 0; ///< epoch
    QString refusedHost; ///< a private host that was not asked; allowHost() lets it be
};

/// The checks of iframe addresses the person has asked for, with their verdicts and age. One check per address at a
/// time; nothing is asked unless check() is called.
class EmbedChecks : public QObject
{
    Q_OBJECT

public:
    explicit EmbedChecks(const Clock &clock, QObject *parent = nullptr);
    ~EmbedChecks() override;

    /// How addresses are asked from now on.
    void setOptions(const EmbedCheckOptions &options) { m_options = options; }
    void check(const QUrl &url);
    void cancel(const QUrl &url);
    /// The person allows a private host, for this run of the program.
    void allowHost(const QString &host);

    [[nodiscard]] bool isChecking(const QUrl &url) const { return m_running.contains(url); }
    [[nodiscard]] std::optional<EmbedEntry> entry(const QUrl &url) const;

Q_SIGNALS:
    /// Began, ended or was cancelled.
    void changed(const QUrl &url);

private:
    void take(const QUrl &url, const EmbedVerdict &verdict);

    const Clock &m_clock;
    QNetworkAccessManager *m_network;
    EmbedCheckOptions m_options;
    QHash<QUrl, EmbedCheck *> m_running;
    QHash<QUrl, EmbedEntry> m_entries;
};

} // namespace composer
