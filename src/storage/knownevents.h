#pragma once

#include "base/result.h"
#include "domain/accountidentity.h"
#include "domain/eventfingerprint.h"
#include "storage/idbits.h"

#include <QBitArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace composer {

struct LedgerSend;

/// What the ledger is asked about one event.
struct EventMark {
    EventMark() = default;
    EventMark(const QByteArray &id, const EventFingerprint &print = {})
        : bits(parseEventId(id))
        , text(isNone(bits) ? id : QByteArray())
        , fingerprint(print)
    {
    }
    EventIdBits bits {}; ///< of an id of ours
    QByteArray text {}; ///< any other id
    EventFingerprint fingerprint {}; ///< all zero = ask by id only
};

/// Where an event stands in the sends of one account.
struct KnownEvent {
    enum class Standing : quint8 {
        New, ///< no send has it, or none that created it or still may
        Created,
        Waiting, ///< in a send that is not finished: it leaves when that send goes on
        Unsettled, ///< unknown, in flight or in conflict: the portal has to be asked
    };
    Standing standing = Standing::New;
    bool sameId = false; ///< known by its id; else by its content, under another id
    qint32 send = -1; ///< index into KnownEvents::sends

    /// Created under another id: the person may want it once more. Nothing else may go again.
    [[nodiscard]] bool isCopy() const { return standing == Standing::Created && !sameId; }
};

struct KnownSend {
    QString planId;
    QString draftId;
    QString draftName;
    qint64 createdAtMs = 0;
    qint64 copies = 0; ///< events asked about that say the same as one this send created under another id
    /// It went to an account that was never identified, through a connection that was forgotten: perhaps this one. All
    /// it has counts as copies.
    bool isPerhapsElsewhere = false;
};

/// The ledger's answer about many events.
struct KnownEvents {
    QList<KnownSend> sends; ///< those named in `events`
    QList<KnownEvent> events; ///< in the order asked
    QList<KnownEvent> besides; ///< the same without the copies: where they stand when copies are wanted

    [[nodiscard]] const KnownSend &sendOf(const KnownEvent &event) const { return sends[event.send]; }
};

/// Of which account the ledger is asked.
struct KnownScope {
    QString connectionId;
    QString templateId; ///< ids count per template at HubSpot; a fingerprint holds its template
    QString exceptPlan {}; ///< this send does not count
    QSet<QString> excused {}; ///< plans of which the person wants copies: what they created does not count as content
    QString address {}; ///< accountAddress() of the connection; empty = that of its sends
    QString hubId {}; ///< the account's number as the connection has it now; empty while unknown
    QStringList connections {}; ///< all that are kept; empty = not known, and then none counts as forgotten
    QString otherTemplateName {}; ///< EventTemplate::otherName; what the ledger learned of names counts besides

    /// Of the other sends to the account of this one.
    [[nodiscard]] static KnownScope of(const LedgerSend &send);
};

/// The marks of all rows, worked out on all cores: about 0.5 µs each. `templateName`: as events under another name of
/// their template have them; empty = the table's.
[[nodiscard]] QList<EventMark> eventMarks(const EventTable &table, const QString &templateName = {});
/// The fingerprints alone; only `wanted` rows get one, empty = all.
[[nodiscard]] QList<EventFingerprint> eventPrints(
    const EventTable &table, const QString &templateName, const QBitArray &wanted);
/// EventFingerprinter::asWritten() of the wanted rows that have another one by value, all zero for the others; empty
/// when none has.
[[nodiscard]] QList<EventFingerprint> writtenPrints(
    const EventTable &table, const QString &templateName, const QBitArray &wanted);
/// The same without fingerprints: 20 ns each.
[[nodiscard]] QList<EventMark> eventIdMarks(const EventTable &table);
/// Gives the fingerprints that the events of the marks have under a name of their template, in the same order; `wanted`
/// are those that need one. Called only where a send went under that name.
using PrintsUnder
    = std::function<Result<QList<EventFingerprint>>(const QString &templateName, const QBitArray &wanted)>;

} // namespace composer
