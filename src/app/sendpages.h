#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/rowblocks.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QWidget;

namespace composer {

class AccessController;
class PortalController;
class RequestViewer;
class RowNumbers;
class SendList;
class SendPage;
class SendPresenter;
class SendSession;
class SendSessions;
class SendStarter;
struct Connection;
struct SendRemark;

/// The time zone in which a send is shown, on its page and in lists: that of its draft, else of its account, in which
/// HubSpot shows it; nothing while neither is known.
[[nodiscard]] std::optional<QTimeZone> zoneOfSend(const SendRemark &remark, const Connection *account);

/// The pages on which sends are watched, by plan: makes one when it is first asked for, shows on it what becomes of its
/// send, and passes on what the person wants there.
class SendPages final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        PortalController &portals;
        SendList &list;
        SendSessions &sessions;
        SendStarter &starter;
        RequestViewer &requests;
        const Clock &clock;
        QString ledgerPath;
    };
    /// `parts` must outlive it.
    explicit SendPages(const Parts &parts, QObject *parent = nullptr);
    ~SendPages() override;

    /// Asked before a send goes on; false = not now. Empty = nothing stands in the way.
    void setGoOnGuard(std::function<bool()> guard) { m_goOnGuard = std::move(guard); }
    /// The page of a send, running or taken from the ledger.
    [[nodiscard]] SendPage *page(const QString &planId, QWidget *parent);
    /// In the message bar of a page that was made.
    void say(const QString &planId, const QString &sentence);
    /// Puts the cursor of a page that was made on one event, as soon as the ledger is read.
    void goToEvent(const QString &planId, qint32 position);
    /// By which numbers the draft of a send calls its rows now.
    void setRowNumbers(const QString &planId, const RowNumbers &numbers);
    /// The draft of a send is not there any more.
    void noteDraftGone(const QString &planId);
    /// See zoneOfSend().
    [[nodiscard]] std::optional<QTimeZone> zoneOf(const QString &planId) const;
    /// Tells every page which send it is, as the list has it.
    void tellOrigins() const;

Q_SIGNALS:
    void saveOutcomesRequested(const QString &planId);
    void saveReceiptRequested(const QString &planId);
    /// `rows`: those of the draft that are to be mended.
    void mendRefusedRequested(const QString &planId, const QList<composer::RowId> &rows);
    /// The person said something of a send: the list is to be read again.
    void described(const QString &planId);
    void correctionRequested(const QString &planId, qint32 position);
    /// A link of an event's card was pressed.
    void linkActivated(const QUrl &url);
    void failed(const composer::Error &error);

private:
    struct Shown; // what belongs to the page of one send
    void connectPage(const QString &planId, SendPage &page);
    void take(SendSession &session, const QString &planId);
    void tellOrigin(const QString &planId, SendPage &page) const;
    void sayForgotten(const QString &planId);
    void describe(const QString &planId, SendPage &page);
    void readSince(const QString &planId, SendPresenter &presenter) const;
    [[nodiscard]] Shown *shown(const QString &planId) const;
    [[nodiscard]] SendPage *shownPage(const QString &planId) const;

    Parts m_parts;
    std::unique_ptr<AccessController> m_access;
    std::function<bool()> m_goOnGuard;
    std::map<QString, std::unique_ptr<Shown>> m_shown; // by plan
};

} // namespace composer
