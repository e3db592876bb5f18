#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "domain/outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// A send to an account that had events of a file, known by the file's bytes.
struct FileSend {
    QString planId;
    qint64 createdAtMs = 0;
    OutcomeCounts counts; ///< of the whole send

    /// Events that are there, or may be.
    [[nodiscard]] qint64 mayExist() const { return counts.of(Outcome::Created) + counts.of(Outcome::Unknown); }
};

/// The sends of a file to an account, newest first; those that created nothing and cannot have are left out. For a
/// worker. Errors: those of Ledger and SourceRecord.
[[nodiscard]] Result<QList<FileSend>> sendsOfFile(
    const QString &ledgerPath, const Connection &account, const QByteArray &sha256);

/// "This very file was sent to this account on 2026-03-18: 120 created, 3 refused.", or with the day in other words.
[[nodiscard]] QString fileSendText(const FileSend &send, const QString &day = {});

} // namespace composer
