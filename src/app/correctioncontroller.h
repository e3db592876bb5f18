#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtable.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace composer {

class DraftController;
class DraftDocument;

/// Composes corrections: a new event, filled in as the created one left, with the person's prefix before the first text
/// of its card, linked to the first one, on the same clock. It waits in a draft of its own, "Corrections", for a person
/// to put it right. Who corrects an event a second time, or with another account chosen, is told so.
class CorrectionController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DraftController &drafts;
        QString ledgerPath;
        const Clock &clock;
        std::function<std::optional<EventTemplate>(const QString &planId)> templateOf;
        std::function<QTimeZone(const QString &planId)> zoneOf; ///< on whose clock the send is shown
        std::function<Connection()> account; ///< the one that is chosen
    };
    /// `parts` must outlive it.
    explicit CorrectionController(Parts parts, QObject *parent = nullptr);

    /// Of the event at a position of a send; composed() or failed() follows.
    void compose(const QString &planId, qint32 position);

Q_SIGNALS:
    /// `rows`: the one that was composed.
    void composed(composer::DraftDocument *document, const QList<composer::RowId> &rows);
    /// Behind it: that the event was corrected before, or stands in another account than the one chosen; what stands
    /// before the first text of the card, and where that comes from.
    void explained(const QString &sentence);
    void failed(const composer::Error &error);

private:
    struct Made;
    void take(const Made &made, const QTimeZone &zone);
    [[nodiscard]] static QStringList warnings(const Made &made, const QTimeZone &zone);
    [[nodiscard]] DraftDocument *draftFor(const EventTemplate &eventTemplate, const QTimeZone &zone) const;

    Parts m_parts;
};

} // namespace composer
