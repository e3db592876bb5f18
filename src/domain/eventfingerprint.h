#pragma once

#include "domain/eventid.h"
#include "domain/eventtable.h"

#include <array>
#include <span>
#include <vector>

class QJsonValue;

namespace composer {

/// 128 bits over what an event says, its id aside: two events with one fingerprint are the same event to a reader of
/// the timeline. All zero = not known.
using EventFingerprint = std::array<quint8, 16>;

/// In which form the text of a cell counts when two events are asked for the same. There is one such form: what repeats
/// within a file, in a draft, and across sends is decided by it.
enum class CellForm : quint8 { Text, Email, Instant, Json, Number };
[[nodiscard]] CellForm cellFormOf(EventField field, const EventTemplate &eventTemplate);
/// The text in that form, by value: as EventDigest has it, and besides a plain number in its shortest spelling (05, 5.0
/// and 5e0 are 5), and text with its letters and accents composed (NFC). `buffer` holds it where it differs from
/// `text`.
[[nodiscard]] std::string_view textInForm(CellForm form, std::string_view text, QByteArray &buffer);

/// What an event says as name and value, in the order of adding, in a form that does not depend on how it was typed or
/// which profile of the API carried it:
///   email            lower case (HubSpot keeps addresses so)
///   timestamp        epoch milliseconds; left out while the event has no time of its own
///   tokens.NAME      text; a date token as epoch milliseconds
///   extraData        compact JSON with sorted names; what is no JSON counts as a JSON string, as it leaves
///   everything else  its text
/// Empty values are left out. The hash is SHA-256 over `purpose`, template id and the parts, each with its length
/// before it, cut to 128 bits; it is the same on every computer and in every version of this program. Ids that are made
/// of fields are made of this form: it must never change, so numbers and accents stay as written.
class EventDigest
{
public:
    EventDigest(QByteArrayView purpose, const QString &templateId);
    void clear() { m_bytes.truncate(m_head); }
    void add(QByteArrayView name, QByteArrayView value);
    /// A cell of a table under `name`, in the form above.
    void addCell(QByteArrayView name, const EventTable &table, qsizetype row, EventField field);
    void addJson(QByteArrayView name, const QJsonValue &value);
    [[nodiscard]] std::array<quint8, 16> result() const;
    /// What is hashed before the parts.
    [[nodiscard]] QByteArrayView head() const { return QByteArrayView(m_bytes).first(m_head); }

private:
    void addBytes(QByteArrayView bytes);
    QByteArray m_bytes;
    qsizetype m_head = 0;
};

/// Takes the fingerprints of a table's rows, about 0.5 µs each. One thread; the table must outlive it.
class EventFingerprinter
{
public:
    explicit EventFingerprinter(const EventTable &table);
    /// As if the template were called otherwise; see EventTemplate::otherName.
    EventFingerprinter(const EventTable &table, const QString &templateName);
    /// By value, see textInForm(): what the ledger keeps and is asked for.
    [[nodiscard]] EventFingerprint of(qsizetype row);
    /// Of many rows, in their order: in half the time.
    [[nodiscard]] std::vector<EventFingerprint> of(std::span<const qsizetype> rows);
    /// Of the row as it leaves, see EventDigest: what earlier versions kept, and what fingerprintOfJson() gives. The
    /// same as of(), but for numbers and accents that are written otherwise.
    [[nodiscard]] EventFingerprint asWritten(qsizetype row);
    /// Whether asWritten() may be another one than of(); without working out either.
    [[nodiscard]] bool mayBeWrittenOtherwise(qsizetype row) const;

private:
    const EventTable &m_table;
    struct Field {
        QByteArray name;
        QByteArray head {}; ///< as the name stands in the hashed bytes
        EventField field;
        CellForm form = CellForm::Text;
    };
    /// What is hashed of a row, in memory that is used again.
    struct Bytes {
        std::vector<char> memory;
        size_t size = 0;
    };
    void write(qsizetype row, Bytes &bytes);
    QList<Field> m_fields; // by name
    EventDigest m_digest;
    std::array<Bytes, 2> m_bytes;
    QByteArray m_buffer; // of one text
};

/// The fingerprint of an event as it left, of either profile. All zero when it is no JSON object. An event that was
/// planned without a time carries the planning instant here: its fingerprint is not the one of its row. As written;
/// with `byValue`, every text is in the form that of() gives it, taken for a number where it may be one.
[[nodiscard]] EventFingerprint fingerprintOfJson(
    const QByteArray &event, const QString &templateId, bool byValue = false);

} // namespace composer
