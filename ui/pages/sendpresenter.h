#pragma once

#include "sending/sendsession.h"
#include "ui/models/rownumbers.h"
#include "ui/models/sendrowdetails.h"
#include "ui/models/sendtexts.h"

#include <QObject>
#include <QPointer>

namespace composer {

class SendPage;
enum class Found;

/// Stands between a SendPage and a SendSession, running or read from the ledger: session → values → page, and the
/// page's wishes → session. What needs the access token is passed on to whoever holds it.
class SendPresenter : public QObject
{
    Q_OBJECT

public:
    /// The page must outlive the presenter.
    explicit SendPresenter(SendPage &page, QObject *parent = nullptr);

    /// Shows this session from now on; nullptr shows nothing. The session may go away before the presenter.
    void setSession(SendSession *session);
    [[nodiscard]] SendSession *session() const { return m_session; }
    /// By which numbers the draft calls the rows now; kept for rows that are still being read.
    void setRowNumbers(const RowNumbers &numbers);
    /// The draft is gone: no row of it can be mended or sent any more. `isOfFile`: there never was one.
    void setDraftGone(bool isOfFile = false);
    /// See practiceRefusesText().
    void setRefusesStill(const QString &sentence);
    /// What later sends made of the rows; by position.
    void setSince(const QHash<qint32, SentSince> &since);
    /// Rows of the draft that were refused and are still to be mended.
    [[nodiscard]] QList<RowId> rowsToMend() const;
    /// Which events correct which, for the details of a row.
    void setCorrections(const QList<Correction> &corrections);

Q_SIGNALS:
    void resumeRequested(); ///< then call SendSession::resume() with the portal's token
    void askRequested(); ///< then call SendSession::ask() with the portal's token

private:
    [[nodiscard]] SendStatus status() const;
    [[nodiscard]] SentRow sentRow(qint64 position) const;
    void connectSession();
    void loadRows();
    void showNumbers();
    [[nodiscard]] std::optional<SentSince> sinceOf(qint64 position) const;
    [[nodiscard]] bool isInDraft(qint64 position) const;
    [[nodiscard]] RowsSince rowsSince() const;
    void decide(int number, Found found);
    void updateRows(const QList<qint64> &positions);
    void showStatus();
    void showDetails(int number);

    SendPage &m_page;
    QPointer<SendSession> m_session;
    RowNumbers m_numbers;
    QList<Correction> m_corrections;
    QHash<qint32, SentSince> m_since;
    bool m_isDraftGone = false;
    bool m_isOfFile = false;
    QString m_refusesStill;
};

} // namespace composer
