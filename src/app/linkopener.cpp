#include "app/linkopener.h"

#include "app/notifications.h"
#include "base/strangelink.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace composer {

LinkOpener::LinkOpener(Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
{
}

void LinkOpener::ask(const QUrl &url)
{
    const auto copy = [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); };
    const LinkUse use = linkUse(url);
    if (use == LinkUse::None) {
        m_notifications.offer(
            { tr("This link is no web or mail address and is not opened: %1").arg(url.toDisplayString()),
                { { tr("Copy the address"), copy } }, MessageBar::Tone::Warning });
        return;
    }
    const QString question = use == LinkUse::Mail
        ? tr("The link writes a mail to %1. Open it?").arg(linkDestination(url))
        : tr("The link leads to %1. Open it?").arg(linkDestination(url));
    m_notifications.offer(
        { question, { { tr("Open"), [url] { QDesktopServices::openUrl(url); } }, { tr("Copy the address"), copy } } });
}

} // namespace composer

#include "moc_linkopener.cpp"
