#pragma once

#include "app/gonerefusals.h"
#include "app/sidebarparts.h"
#include "domain/rowblocks.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace composer {

class DraftDocument;
class PortalController;
class SendController;
enum class SidebarSection;

/// What the main window shows: the lists of its sidebar, the page that was chosen there, and what the bars say of it.
class WindowContents final : public QObject
{
    Q_OBJECT

public:
    /// `portals` and `sends` must outlive it. Follows by itself which drafts, templates, accounts and sends there are.
    WindowContents(SidebarParts parts, PortalController &portals, SendController &sends, QObject *parent = nullptr);

    void refresh();
    void refreshSends();
    /// The draft, template or send that was chosen in the sidebar.
    void openItem(SidebarSection section, const QString &id);
    /// Nothing where the ledger does not know `planId`.
    void showSend(const QString &planId);
    /// The draft of a send, at the rows that were refused. One of them alone is chosen among all rows; several are
    /// shown alone, as far as they count as refused in the draft.
    void showRefused(const QString &planId, const QList<RowId> &rows);

private:
    void refreshDrafts();
    void refreshTemplates();
    void refreshPortals();
    void showWhereWeAre();
    void takeRowNumbers(const QString &planId);
    [[nodiscard]] std::optional<bool> isDraftThere(const QString &planId) const;
    void followDraft();
    void tellDraft();
    void openDraftOfSend();
    void showToMend(DraftDocument *document, const QList<RowId> &rows);

    SidebarParts m_parts;
    PortalController &m_portals;
    SendController &m_sends;
    GoneRefusals m_goneRefusals;
    QString m_shownSend; // the plan of the page of a send that was shown last
    QPointer<DraftDocument> m_draftOfSend; // the open draft of that one, whose counts its page tells
    std::optional<bool> m_isDraftThere; // the draft of that one, when its page was told
    QString m_refusedWantedOf; // draft whose refused rows are shown as soon as it is open
    QList<RowId> m_refusedWanted; // these
};

} // namespace composer
