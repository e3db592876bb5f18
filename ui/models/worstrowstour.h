#pragma once

#include "base/async.h"
#include "rendering/worstrows.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace composer {

class DraftDocument;

/// Walks through the worst rows of a draft, one at a press. The rows are looked for on a worker, at the first press and
/// again when the draft has changed since; a row that was mended meanwhile makes place for the next one.
class WorstRowsTour : public QObject
{
    Q_OBJECT

public:
    explicit WorstRowsTour(QObject *parent = nullptr);
    ~WorstRowsTour() override;

    void setDocument(DraftDocument *document);
    /// Which rows can be gone to (a filter may hide some); all while it is empty.
    void setShown(std::function<bool(qsizetype row)> isShown) { m_isShown = std::move(isShown); }
    /// To the next (1) or the previous (-1) of them; at the ends it goes round.
    void step(int direction);

Q_SIGNALS:
    /// One of them was reached: its position in the document, its place among `count`, and why it is worth a look.
    void reached(qsizetype row, int place, int count, const QString &reason);
    /// No row stands out, or none that is shown.
    void nothingFound();

private:
    struct Stop {
        RowId id = 0;
        QString reason;
    };
    void search(int direction);
    void take(const QList<WorstRow> &rows, const EventTable &table, int direction);
    void go(int direction);

    QPointer<DraftDocument> m_document;
    std::function<bool(qsizetype row)> m_isShown;
    QList<Stop> m_stops;
    qsizetype m_at = -1;
    RowId m_atId = 0;
    quint64 m_revision = 0; // of the document at the last search; 0 = none yet
    LatestRun<QList<WorstRow>> m_run;
};

} // namespace composer
