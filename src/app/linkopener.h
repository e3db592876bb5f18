#pragma once

#include <QObject>
#include <QUrl>

namespace composer {

class Notifications;

/// Opens the links of cards and previews. Their addresses come from files and templates of strangers: only web and mail
/// addresses are opened, and only after the person has read where they lead.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /// `notifications` must outlive it.
    explicit LinkOpener(Notifications &notifications, QObject *parent = nullptr);

    /// Asks above the page; the browser or the mail program opens it when the person agrees.
    void ask(const QUrl &url);

private:
    Notifications &m_notifications;
};

} // namespace composer
