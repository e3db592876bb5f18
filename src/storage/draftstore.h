#pragma once

#include "domain/addresstext.h"
#include "domain/eventtable.h"
#include "storage/database.h"
#include "storage/draftlayout.h"
#include "storage/draftseal.h"
#include "storage/personerasure.h"

#include <memory>
#include <optional>

namespace composer {

/// What a list of drafts shows.
struct DraftInfo {
    QString id;
    QString name;
    QString templateId;
    QString templateName;
    qint64 rowCount = 0;
    qint64 changedAtMs = 0; ///< epoch
    bool operator==(const DraftInfo &) const = default;
};

/// What a draft is beside its rows.
struct DraftHead {
    QString id;
    QString name;
    QByteArray zoneId; ///< IANA, of the times people read and type
    qint64 changedAtMs = 0; ///< epoch
    bool mayChangeAddresses = false; ///< emails beside object ids are meant: they become the contacts' addresses
    std::optional<DraftSeal> seal {}; ///< somebody agreed to it as it stands
};

struct DraftRecord {
    DraftInfo info;
    QByteArray zoneId;
    EventTable table; ///< with the template as it was when the draft was saved
    DraftLayout layout; ///< for the next save()
    bool mayChangeAddresses = false; ///< see DraftHead
    std::optional<DraftSeal> seal {};
};

/// A file that rows of a draft came from, kept for outcome files with the original columns.
struct KeptFile {
    QString originalName;
    QByteArray bytes; ///< as read; stored compressed
    QByteArray dialectJson;
    QByteArray mappingJson;
    bool operator==(const KeptFile &) const = default;
};

/// Drafts, in SQLite file `drafts.sqlite`. A save is one transaction, so a crash at any moment leaves the state before
/// or after it, never half. Errors: StorageError, StorageTooNew, Busy; NotFound for a draft that is not there. One
/// thread.
class DraftStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DraftStore>> open(const QString &path);

    /// Newest change first; deleted ones left out.
    [[nodiscard]] Result<QList<DraftInfo>> list();
    [[nodiscard]] Result<DraftRecord> load(const QString &id);
    /// Which rows the draft has, in their order; much cheaper than load(). NotFound for a deleted one too.
    [[nodiscard]] Result<QList<RowId>> rowIdsOf(const QString &id);
    /// The template the draft was saved with.
    [[nodiscard]] Result<EventTemplate> templateOf(const QString &id);

    /// Writes all rows, as a new draft or in place of the old ones; gives the layout for the next save().
    [[nodiscard]] Result<DraftLayout> saveWhole(const DraftHead &head, const EventTable &table);
    /// Writes the chunks that are dirty and forgets those the layout has no more. The layout must have followed the
    /// table since it was loaded or saved. Creates the draft if the layout was never stored. NotFound when the
    /// stored draft is not the revision that the layout was read from: nothing is written then.
    [[nodiscard]] Result<void> save(const DraftHead &head, const EventTable &table, const DraftLayout &layout);

    [[nodiscard]] Result<void> rename(const QString &id, const QString &name, qint64 nowMs);
    /// Takes the draft out of the list; restore() brings it back until purge() has come.
    [[nodiscard]] Result<void> remove(const QString &id, qint64 nowMs);
    [[nodiscard]] Result<void> restore(const QString &id);
    /// Forgets drafts that were deleted before `beforeMs`.
    [[nodiscard]] Result<void> purge(qint64 beforeMs);
    /// Gives `to` the import files of `from` too, which it has none of yet.
    [[nodiscard]] Result<void> copyFiles(const QString &from, const QString &to);
    /// The same events once more: new event ids, none sent. Import files come along.
    [[nodiscard]] Result<void> duplicate(const QString &id, const DraftHead &copy);

    [[nodiscard]] Result<void> keepFile(const QString &draftId, int number, const KeptFile &source);
    [[nodiscard]] Result<KeptFile> keptFile(const QString &draftId, int number);
    /// For the next import of the draft; 1 is the first.
    [[nodiscard]] Result<int> nextImportNumber(const QString &draftId);

    /// Takes an address out of all drafts and of the files they came from, see erasePerson(). Deleted drafts are
    /// forgotten.
    [[nodiscard]] Result<void> erase(const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased);

private:
    struct Stored;
    explicit DraftStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Result<void> change(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<Stored> stored(const QString &id);
    [[nodiscard]] Result<void> eraseDraft(
        const QString &id, const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased);
    [[nodiscard]] Result<void> write(const DraftHead &head, const EventTable &table, const DraftLayout &layout);
    [[nodiscard]] Result<qint64> writeHead(
        const DraftHead &head, const EventTable &table, const DraftLayout &layout, qint64 revision);
    std::unique_ptr<Database> m_database;
};

} // namespace composer
