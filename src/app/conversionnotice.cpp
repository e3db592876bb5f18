#include "app/conversionnotice.h"

#include "app/notifications.h"
#include "storage/ledgerconversion.h"

#include <QCoreApplication>
#include <QPointer>

namespace composer {

ConversionNotice::ConversionNotice(Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
{
    watchLedgerConversion([guard = QPointer(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, total] {
                if (guard)
                    guard->show(done, total);
            },
            Qt::QueuedConnection);
    });
}

ConversionNotice::~ConversionNotice()
{
    watchLedgerConversion({});
}

void ConversionNotice::show(qint64 done, qint64 total)
{
    m_isRunning = done >= 0 && done < total;
    if (!m_isRunning) {
        m_notifications.recheck();
        if (done == total)
            m_notifications.say(MessageBar::Tone::Information,
                tr("The record of sends was brought over to this version. What it was stays beside it."));
        return; // why it failed is said by whoever opened it
    }
    const int percent = static_cast<int>(done * 100 / total);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_notifications.say(MessageBar::Tone::Information,
        tr("The record of sends is brought over to this version: %1 %. Sends show when it is done.").arg(percent),
        [this] { return m_isRunning; });
}

} // namespace composer

#include "moc_conversionnotice.cpp"
