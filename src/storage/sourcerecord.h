#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace composer {

/// A file that events came from.
struct SourceFile {
    QByteArray sha256; ///< of its bytes, in hex: sourceDigest()
    QString name;
    bool operator==(const SourceFile &) const = default;
};

/// Which files the drafts and the sends came from, in SQLite file `sources.sqlite` beside the ledger. A file that comes
/// again is known by its bytes, even when a better reader makes other events of it. One thread; several processes may
/// hold the same file. Errors: StorageError, StorageTooNew, Busy.
class SourceRecord
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SourceRecord>> open(const QString &ledgerPath);

    [[nodiscard]] Result<void> addToDraft(const QString &draftId, const SourceFile &file);
    [[nodiscard]] Result<void> addToSend(const QString &planId, const SourceFile &file);
    /// The send has the events of a draft: its files are the send's.
    [[nodiscard]] Result<void> addDraftToSend(const QString &planId, const QString &draftId);
    /// Plan ids of the sends that had events of the file.
    [[nodiscard]] Result<QStringList> sendsWith(const QByteArray &sha256);
    [[nodiscard]] Result<QList<SourceFile>> filesOf(const QString &planId);
    [[nodiscard]] Result<QList<SourceFile>> filesOfDraft(const QString &draftId);

private:
    explicit SourceRecord(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Result<QList<SourceFile>> filesIn(const QString &sql, const QString &id);
    [[nodiscard]] Result<void> change(const QString &sql, const QVariantList &values);
    std::unique_ptr<Database> m_database;
};

} // namespace composer
