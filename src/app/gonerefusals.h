#pragma once

#include "domain/rowblocks.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace composer {

class DraftController;
class DraftDocument;
class RowNumbers;
class SendController;

/// Of the rows that sends refused and no later one took: how many can be mended no more, because they, or their whole
/// draft, were deleted. Follows the drafts and the list of sends; reads on workers, and only drafts that have such
/// rows.
class GoneRefusals final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GoneRefusals(DraftController &drafts, SendController &sends);

    /// By plan; sends without such rows are not among them.
    [[nodiscard]] const QHash<QString, qint64> &counts() const { return m_gone; }

Q_SIGNALS:
    void changed();

private:
    struct Refused {
        QString planId;
        qint64 count = 0; ///< not taken by a later send
        bool operator==(const Refused &) const = default;
    };
    struct Looked {
        QHash<QString, QList<RowId>> rows; // by plan
        QHash<QString, qint64> gone;
    };

    void look();
    void read(const QString &draftId);
    void lookFor(const QString &draftId, int turn, const RowNumbers &numbers);
    void take(const QString &draftId, const QHash<QString, qint64> &gone);
    void watch(DraftDocument *document);
    void readEdited();

    DraftController &m_drafts;
    SendController &m_sends;
    QHash<QString, QList<Refused>> m_refused; // by draft that is there, as read
    QHash<QString, QList<RowId>> m_rows; // refused ones by plan, as far as they are known
    QHash<QString, qint64> m_gone; // by plan
    QHash<QString, int> m_turns; // by draft: older answers fall
    QHash<QString, QPointer<DraftDocument>> m_watched; // by draft
    QSet<QString> m_edited; // drafts of which rows came or went
    QTimer m_soon;
};

} // namespace composer
