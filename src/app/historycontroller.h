#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/eventtemplate.h"
#include "sending/eventsearch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace composer {

class HistoryPage;
class MainWindow;
class PortalController;

/// Finds events in all sends for the person, on a worker, and shows the card of the one that is chosen.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        MainWindow &window;
        PortalController &portals;
        QString ledgerPath;
        const Clock &clock;
        std::function<QList<EventTemplate>()> templates; ///< of the workspace
        std::function<QTimeZone()> zone; ///< in which times are told
    };
    /// `parts` must outlive it.
    explicit HistoryController(Parts parts, QObject *parent = nullptr);

    /// Shows the page; made when first asked for.
    void open();

Q_SIGNALS:
    void openSendRequested(const QString &planId, qint32 position);
    /// A link of a card was pressed.
    void linkActivated(const QUrl &url);

private:
    static constexpr qsizetype mostShown = 200;
    void look();
    void showFound(const Result<QList<FoundEvent>> &found);
    void showCard(const QString &planId, qint32 position);

    Parts m_parts;
    QPointer<HistoryPage> m_page;
    LatestRun<Result<QList<FoundEvent>>> m_run;
    /// How far the run under way is: in all that left, or with the index of what was sent.
    struct Read {
        std::atomic<qint64> events = 0;
        std::atomic_int indexed = 0;
        std::atomic_int sends = 0;
    };
    std::shared_ptr<Read> m_read;
    QTimer m_progress;
    int m_card = 0; // how many were asked for
};

} // namespace composer
