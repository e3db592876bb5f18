#pragma once

#include "domain/eventtable.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace composer {

/// That somebody agreed to a draft as it stands. It guards against accidents, not against forgery: who changes the
/// events can seal them anew, and then the digest is another one than the one that was told.
struct DraftSeal {
    QString note; ///< who agreed, and to what
    qint64 atMs = 0; ///< epoch: when it was sealed
    QByteArray digest; ///< sealDigest() at that moment
    bool operator==(const DraftSeal &) const = default;
};

/// What a draft says, in 64 characters: SHA-256 in hex over the note, the template and every event with its id, its
/// texts and whether it is skipped, and which columns are sent empty; not over what became of events, nor the files
/// they came from. A million events take about a second: for a worker.
[[nodiscard]] QByteArray sealDigest(const EventTable &table, const QString &note);
[[nodiscard]] DraftSeal sealOf(const EventTable &table, const QString &note, qint64 nowMs);
/// Whether the events are those that were sealed.
[[nodiscard]] bool sealHolds(const DraftSeal &seal, const EventTable &table);

/// What one person tells another: the first 16 characters in fours, "a3f0 12bc 9d4e 77c1".
[[nodiscard]] QString shortDigest(const QByteArray &digest);

enum class ToldDigest : quint8 {
    Same, ///< as far as it was told, and that is at least 8 characters
    Different,
    TooShort,
};
/// Blanks, hyphens and the case of letters do not count.
[[nodiscard]] ToldDigest compareTold(const QByteArray &digest, const QString &told);

/// {"note": …, "at": "2026-05-12T08:42:00Z", "digest": "64 characters"}
[[nodiscard]] QJsonObject sealToJson(const DraftSeal &seal);
[[nodiscard]] DraftSeal sealFromJson(const QJsonObject &object);

} // namespace composer
