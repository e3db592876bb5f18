#include "ui/models/embedchecks.h"

#include <QNetworkAccessManager>

namespace composer {

EmbedChecks::EmbedChecks(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_network(makeAnonymousNetwork(this))
{
}

EmbedChecks::~EmbedChecks()
{
    qDeleteAll(m_running); // before the network they use
}

void EmbedChecks::check(const QUrl &url)
{
    if (m_running.contains(url))
        return;
    auto *check = new EmbedCheck(*m_network, url, m_options, this);
    m_running.insert(url, check);
    connect(check, &EmbedCheck::finished, this, [this, url](const EmbedVerdict &verdict) { take(url, verdict); });
    check->start();
    Q_EMIT changed(url);
}

void EmbedChecks::cancel(const QUrl &url)
{
    if (EmbedCheck *check = m_running.take(url)) {
        delete check;
        Q_EMIT changed(url);
    }
}

void EmbedChecks::allowHost(const QString &host)
{
    if (!m_options.allowedHosts.contains(host, Qt::CaseInsensitive))
        m_options.allowedHosts.append(host);
}

std::optional<EmbedEntry> EmbedChecks::entry(const QUrl &url) const
{
    const auto found = m_entries.constFind(url);
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

void EmbedChecks::take(const QUrl &url, const EmbedVerdict &verdict)
{
    EmbedCheck *check = m_running.take(url);
    const EmbedObservation &seen = check->observation();
    // the host without the address that DNS gave, which stands behind it in the detail
    const QString refused
        = seen.failure == EmbedFailure::PrivateAddress ? seen.failureDetail.section(u' ', 0, 0) : QString();
    m_entries.insert(url, { verdict, m_clock.epochMs(), refused });
    check->deleteLater();
    Q_EMIT changed(url);
}

} // namespace composer

#include "moc_embedchecks.cpp"
