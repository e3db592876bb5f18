#pragma once

#include "base/clock.h"
#include "domain/eventtemplate.h"
#include "sending/readback.h"
#include "sending/sendsession.h"
#include "ui/pages/firsteventcard.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace composer {

class PortalController;
class SendPage;
class TimelineClient;

/// Looks at the first event of a send for the person, while the others wait: reads it back as soon as it is created,
/// compares it field by field, keeps what was found for the receipt, and shows it on the page of the send.
class FirstEventLook final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        PortalController &portals;
        QString ledgerPath;
        const Clock &clock;
    };
    /// Both must outlive it.
    FirstEventLook(const Parts &parts, SendPage &page, QObject *parent = nullptr);
    ~FirstEventLook() override;

    /// From now on this session, which speaks through `client`.
    void follow(
        SendSession &session, const QString &planId, TimelineClient &client, const EventTemplate &eventTemplate);
    /// The event as the account holds it, or as it was sent while that is not known; for its card.
    [[nodiscard]] const ReadBack &readBack() const { return m_read; }

Q_SIGNALS:
    void failed(const composer::Error &error);

private:
    void look(SendState state);
    void readBackNow();
    void take(const ReadBack &read);
    void show();
    void showCard();
    [[nodiscard]] FirstEventView view() const;
    [[nodiscard]] QUrl recordOf() const;

    Parts m_parts;
    SendPage &m_page;
    QPointer<SendSession> m_session;
    QString m_planId;
    EventTemplate m_template;
    std::unique_ptr<EventReadBack> m_reader;
    ReadBack m_read;
    bool m_sawItLeave = false; // in this run of the program: it is read back unasked
};

} // namespace composer
