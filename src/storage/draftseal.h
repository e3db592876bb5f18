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
    /// 1, of earlier programs: over note, template and events. 2: over the date and `beside` as well.
    int version = 2;
    /// What the file said beside its events when it was sealed, or when it was opened: saidBesideEvents(). Kept with
    /// the draft, never in its file, where it is worked out of what stands there.
    QByteArray beside {};
    bool operator==(const DraftSeal &) const = default;
};

inline constexpr int newestSealVersion = 2;
/// From this version on the digest is over all that an opened file shows; before, over note, template and events.
inline constexpr int withWhatStandsBeside = 2;

/// What a draft says, in 64 characters: SHA-256 in hex over the seal's note and date, what stood beside the events, the
/// template, and every event with its id, its texts and whether it is skipped, and which columns are sent empty. What
/// becomes of events once the file is open is no part of it. A million events take about a second: for a worker.
[[nodiscard]] QByteArray sealDigest(const EventTable &table, const DraftSeal &seal);
/// Whether all is as it was sealed, by the version of the seal; a newer one than this program knows does not hold.
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

/// {"note": …, "at": "2026-05-12T08:42:00Z", "digest": "64 characters", "version": 2}; without the last for version 1.
[[nodiscard]] QJsonObject sealToJson(const DraftSeal &seal);
[[nodiscard]] DraftSeal sealFromJson(const QJsonObject &object);

} // namespace composer
