#pragma once

#include <QObject>

namespace composer {

class Notifications;

/// Says above the page how far the record of sends of an earlier version is brought over, which takes a minute for
/// millions of events. Everything that needs the record waits for it, on workers; the window does not.
class ConversionNotice final : public QObject
{
    Q_OBJECT

public:
    /// Must outlive it. One in the program.
    explicit ConversionNotice(Notifications &notifications, QObject *parent = nullptr);
    ~ConversionNotice() override;

private:
    void show(qint64 done, qint64 total);

    Notifications &m_notifications;
    bool m_isRunning = false;
    int m_percent = -1;
};

} // namespace composer
