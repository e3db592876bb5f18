#pragma once

#include "base/fileversion.h"
#include "domain/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace composer {

// The files that drafts and sends came from, known by their bytes. What is kept is written on a worker; a failure is
// logged and hinders nothing: the events are known one by one as well.

/// Sentences on the sends of this very file to an account. For a worker.
[[nodiscard]] QStringList sentencesOnSends(
    const QString &ledgerPath, const Connection &account, const QString &filePath);
/// A sentence on the drafts that this very file was imported into before, if there are any. `drafts`: id and name. For
/// a worker.
[[nodiscard]] QStringList sentencesOnDrafts(
    const QString &ledgerPath, const QList<std::pair<QString, QString>> &drafts, const QString &filePath);
/// The draft has events of the file. Not kept when it is another one since: nothing of that was imported.
void keepSource(const QString &ledgerPath, const QString &draftId, const QString &filePath, const FileVersion &version);
/// The send has the events of the draft.
void keepSources(const QString &ledgerPath, const QString &planId, const QString &draftId);

} // namespace composer
