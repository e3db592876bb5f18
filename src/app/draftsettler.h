#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/refusal.h"
#include "planning/plansummary.h"

#include <QObject>

#include <span>

namespace composer {

class DraftDocument;
class PortalController;
class SendSession;
class SendSessions;

/// Tells where the rows of drafts stand: as their sends go, and as the ledger has it. A rehearsal counts while the
/// Practice account is chosen, a real send always.
class DraftSettler final : public QObject
{
    Q_OBJECT

public:
    /// `portals` and `sessions` must outlive it.
    DraftSettler(PortalController &portals, SendSessions &sessions, QString ledgerPath, const Clock &clock,
        QObject *parent = nullptr);

    /// Reads where the rows of a draft stand with regard to the account that is chosen, on a worker; draftSettled()
    /// follows. A draft may be older than its sends (a crash takes up to 2 s of it): the ledger's word counts, also
    /// about what another program sent of it (see addSentElsewhere()).
    void settle(const DraftDocument &document);

    /// Rows are told so many at once, each piece in a turn of the event loop of its own: a window that is told of a
    /// million in one stands still for a tenth of a second.
    static constexpr qsizetype rowsOfTurn = 20'000;

Q_SIGNALS:
    /// Where rows of a draft stand now.
    void rowsSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states);
    /// Where all rows of a draft stand that any send has, and which of them are new because their send does not count.
    /// `rehearsedElsewhere`: see DraftStates.
    void draftSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states,
        const QList<composer::RowId> &freed, const QList<composer::RowId> &rehearsedElsewhere);
    /// Why rows of a draft were refused.
    void rowsRefused(const QString &draftId, const QList<composer::Refusal> &refusals);
    /// Rows of a draft wait in a send that nobody runs.
    void rowsHeld(const QString &draftId, const composer::EarlierSend &send);
    /// The ledger knows of no send at all: what a draft says of its rows came with a file, or the ledger was lost.
    void recordEmpty(const QString &draftId);
    void failed(const composer::Error &error);

private:
    void watch(SendSession &session, const QString &draftId);
    void tellRows(SendSession &session, const QString &draftId, const QList<qint64> &positions, qsizetype from = 0);
    void tellSome(const SendSession &session, const QString &draftId, std::span<const qint64> positions);
    void overlayRunning(const QString &draftId, QList<std::pair<RowId, RowState>> &states) const;
    [[nodiscard]] bool countsHere(const SendSession &session) const;

    PortalController &m_portals;
    SendSessions &m_sessions;
    QString m_ledgerPath;
    const Clock &m_clock;
};

} // namespace composer
