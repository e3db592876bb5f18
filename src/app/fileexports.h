#pragma once

#include "app/draftcontroller.h"
#include "base/apppaths.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/draftseal.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace composer {

class CurrentDraft;
class DraftDocument;
class EventTable;
class Notifications;
class SendController;
class SendPage;

/// Where files go out: asks where to save, and has a worker write drafts, outcomes and receipts there.
class FileExports final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DraftController &drafts;
        CurrentDraft &currentDraft;
        SendController &sends;
        Notifications &notifications;
        QString ledgerPath;
        const Clock &clock;
    };
    /// `parts` and `window`, over which dialogs open, must outlive it.
    FileExports(Parts parts, QWidget &window, QObject *parent = nullptr);

    /// As CSV or as one draft file, without what rehearsals did; an empty id means the current draft.
    void exportDraft(const QString &draftId);
    /// Asks for a note and a place, writes the draft as a file that cannot be changed unnoticed (see DraftSeal), and
    /// tells the digest; an empty id means the current draft.
    void sealDraft(const QString &draftId);
    /// The rows of a send with their outcomes, as CSV; says on its page what became of it.
    void saveOutcomes(const QString &planId);
    /// Everything the ledger knows of a send, as JSON; says on its page what became of it.
    void saveReceipt(const QString &planId);

private:
    [[nodiscard]] AppPaths ownFiles() const;
    /// Says why something cannot be saved there.
    [[nodiscard]] std::function<void(const Error &)> refusal() const;
    [[nodiscard]] static std::function<void(const Error &)> refusalOn(SendPage *page);
    /// A file of a draft that is being written.
    struct Saving {
        QString path;
        std::atomic_bool isCancelled = false;
        bool isOver = false;
    };
    using SavingPtr = std::shared_ptr<Saving>;
    /// Says it, with a way to cancel it, once it takes longer than a moment.
    [[nodiscard]] SavingPtr beginSaving(const QString &path);
    void end(Saving &saving, const Result<void> &done);
    void saveAs(const SavingPtr &saving, DraftDocument &document, bool isDraft, bool byteOrderMark);
    void writeOutcomes(const QString &planId, SendPage *page, const QString &path, bool byteOrderMark);
    void writeOutcomesOf(const EventTable &table, const QString &draftId, const QString &planId, SendPage &page,
        const QString &path, bool byteOrderMark);
    void exportCsv(const QString &draftId, const EventTable &table, const SavingPtr &saving, bool byteOrderMark);
    [[nodiscard]] std::optional<DraftSeal> sealOf(const QString &draftId) const;
    void writeSealed(const DraftDocument &document, const QString &note, const SavingPtr &saving);
    void tellDigest(const QString &path, const QString &digest);
    void endDraft(Saving &saving, const DraftController::Saved &done, bool wasSealed);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace composer
