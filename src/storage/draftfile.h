#pragma once

#include "storage/draftseal.h"
#include "storage/draftstore.h"

#include <QFileDevice>
#include <QMap>

#include <atomic>

namespace composer {

/// A draft on its own, to be given to a colleague: everything it needs is in it.
struct DraftFile {
    QString name;
    QByteArray zoneId; ///< IANA
    EventTable table; ///< with its template, event ids, outcomes, and where each row came from
    QMap<int, KeptFile> imports; ///< the files its rows came from, by RowSource::import
    std::optional<DraftSeal> seal {}; ///< somebody agreed to it; sealHolds() tells whether it is still what it was
};

/// SHA-256 in hex over what such a file shows beside its events: its name, the zone, what became of every row and where
/// it came from, and the files the rows came from.
[[nodiscard]] QByteArray saidBesideEvents(const DraftFile &draft);
/// Somebody agrees to the draft as the file would have it. For a worker.
[[nodiscard]] DraftSeal sealOf(const DraftFile &draft, const QString &note, qint64 nowMs);

inline constexpr auto draftFileSuffix = QLatin1StringView("timeline");

/// Writes `*.timeline`: gzip'd UTF-8, one JSON value a line, so that any tool can read it.
///
///     {"format": "timeline-composer-draft", "version": 1, "name": …, "zone": "Europe/Madrid", "rows": 128,
///      "template": {…as HubSpot writes it…}, "fields": ["email", "timestamp", "tokens.webinarName", …]}
///      "seal": {"note": …, "at": …, "digest": …} if there is one, "sentEmpty": ["company"] if empty cells of a column
///      are sent; "version" is 3 with a seal, 2 without: older programs would change the one and leave out the other
///     {"import": 1, "name": "leads.csv", "dialect": {…}, "mapping": {…}, "bytes": "…base64…"}      any number
///     ["tc-6f0…", "waiting", 0, 1, 12, "ana@nube.test", "2026-03-18T10:00:00Z", …]                 a line an event:
///          id, state, 1 if skipped, import, record, then the fields in their order, canonical or as typed
///     {"end": 128}
///
/// A row in flight is written as unknown. Errors: FileError, Cancelled.
[[nodiscard]] Result<void> writeDraftFile(
    QFileDevice &device, const DraftFile &draft, const std::atomic_bool *cancel = nullptr);

/// Reads it, whole or not at all; also when it was unpacked by hand. Fields the template does not have are left out.
/// Errors in words: InvalidInput (not a draft, cut off, damaged: with the line), StorageTooNew (a newer version wrote
/// it), FileError, NotFound, Cancelled.
[[nodiscard]] Result<DraftFile> readDraftFile(const QString &path, const std::atomic_bool *cancel = nullptr);

} // namespace composer
