#pragma once

#include "sending/sendtypes.h"

#include <QHash>
#include <QObject>

namespace composer {

class DesktopNotice;
class SendController;

/// Tells the person who looks elsewhere when a send is over, pauses by itself or needs somebody.
class SendNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SendNotices(SendController &sends, DesktopNotice &notice, QObject *parent = nullptr);

private:
    void follow(const QString &planId, SendState state);

    SendController &m_sends;
    DesktopNotice &m_notice;
    QHash<QString, SendState> m_before; ///< by plan
};

} // namespace composer
