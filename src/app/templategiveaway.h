#pragma once

#include "ui/pages/templatepage.h"

#include <QObject>

namespace composer {

class MainWindow;
class Notifications;
class TemplateDocument;

/// Gives a template to the developer who creates it in HubSpot: a message on the clipboard, or a file. What HubSpot
/// would refuse, or the file cannot hold, is said with it.
class TemplateGiveAway final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TemplateGiveAway(MainWindow &window, Notifications &notifications, QObject *parent);

    void give(const TemplateDocument &document, GiveAway how);

private:
    /// `remarks`: what is said once it is saved.
    void saveAs(const QByteArray &content, const QString &name, const QStringList &remarks);

    MainWindow &m_window;
    Notifications &m_notifications;
};

} // namespace composer
