#pragma once

#include "domain/eventtemplate.h"
#include "practice/heldtexts.h"
#include "practice/numbersbyhash.h"
#include "practice/practicerecords.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

#include <functional>

#include <optional>

namespace composer {

/// Why the portal does not take one event.
struct PracticeRefusal {
    enum class Kind { Invalid, Duplicate };
    Kind kind = Kind::Invalid;
    QString eventId;
    QString code; ///< HubSpot's style: "INVALID_OPTION"
    QString where; ///< "tokens.webinarName"
    QString message;
};

/// What the practice portal holds: CRM records and immutable events, without network or clock. Events are read in the
/// field names of the v3 API and kept as the JSON text the API gives back; on the disk, so that an event takes some 30
/// bytes of memory and its record some 50.
///
/// Rules and their sources (HubSpot timeline API v3): objectId before utk before email; an unknown email makes a
/// contact; objectId with another email changes the contact's email; companies, deals and tickets by objectId only; ids
/// at most 500 bytes, one token at most 510 KB, one event at most 1 MB (changelog 2025-03-17); a token with
/// objectPropertyName also writes that property of the record. Where HubSpot does not say what happens (unknown option,
/// not a number) the event is refused.
class PracticeStore
{
public:
    /// Where they are kept while the store lives; the folder for temporary files until it is said.
    void setFolder(const QString &folder);
    void setTemplates(QList<EventTemplate> templates);
    [[nodiscard]] const QList<EventTemplate> &templates() const { return m_templates; }

    /// Numeric object ids nobody has added are taken as existing records (default), so that a list of real company ids
    /// can be rehearsed; otherwise refused as HubSpot does.
    void setAdoptsUnknownRecords(bool adopts) { m_adoptsUnknownRecords = adopts; }
    /// Adds a record, as if it were in the CRM already. `objectType` as in templates; `email` for contacts only.
    void addRecord(const QString &objectType, const QString &objectId, const QString &email = {});

    /// What speaks against this event with this eventKey(); nothing if it may be created. `batchKeys` are those of the
    /// events before it in the same request.
    [[nodiscard]] std::optional<PracticeRefusal> refusalOf(
        const QJsonObject &event, const QByteArray &key, const QSet<QByteArray> &batchKeys) const;
    /// Names of required attributes that are absent, in the order HubSpot lists them.
    [[nodiscard]] static QStringList missingAttributes(const QJsonObject &event);

    /// Above 1 MB; HubSpot has an answer of its own shape for it.
    [[nodiscard]] static bool isTooLarge(const QJsonObject &event);

    /// Creates an event that refusalOf() let pass; `now` (epoch ms) is its createdAt and default timestamp. Returns its
    /// JSON. An event identified by email or utk comes back with the objectId of its record.
    QByteArray create(QJsonObject event, qint64 now);
    [[nodiscard]] std::optional<QByteArray> find(const QByteArray &templateId, const QByteArray &eventId) const;
    [[nodiscard]] qsizetype eventCount() const { return m_events.size(); }
    /// All of them in memory: for few.
    [[nodiscard]] QList<QByteArray> events() const;
    void forEachEvent(const std::function<void(const QByteArray &json)> &visit) const;
    [[nodiscard]] const PracticeRecords &records() const { return m_records; }

    /// What tells one event from another: unique per template and id.
    [[nodiscard]] static QByteArray eventKey(const QJsonObject &event);

    [[nodiscard]] QJsonArray recordsSnapshot() const;
    /// Puts back what recordsSnapshot() and events() gave.
    void restore(const QJsonArray &records, const QList<QByteArray> &events);
    /// The same one by one, after clear() and the records first.
    void restoreRecord(const QJsonObject &record) { m_records.append(PracticeRecords::fromJson(record)); }
    void restoreEvent(const QJsonObject &event);
    /// An event's text as it is kept, and its eventKey().
    struct KeptEvent {
        QByteArray key;
        QByteArray json;
    };
    /// Nothing for what is no object. Any thread.
    [[nodiscard]] static std::optional<KeptEvent> keptEvent(QByteArrayView json);
    void restoreEvent(const KeptEvent &event) { appendEvent(event.key, event.json); }
    /// Creates an event again from its JSON, with what that wrote to its record; nothing if it is there already.
    void replayEvent(const QJsonObject &event);
    void clear();

private:
    /// The record that an event is for, as it stands or is to be.
    struct Addressee {
        PracticeRecord record;
        std::optional<qsizetype> number; ///< nothing: it is made by this event
    };

    [[nodiscard]] const EventTemplate *templateById(const QString &id) const;
    [[nodiscard]] std::optional<PracticeRefusal> identityRefusal(
        const QJsonObject &event, const EventTemplate &eventTemplate) const;
    [[nodiscard]] static std::optional<PracticeRefusal> tokenRefusal(
        const QString &name, const QJsonValue &value, const EventTemplate &eventTemplate);
    [[nodiscard]] std::optional<Addressee> addresseeOf(
        const QJsonObject &event, const EventTemplate &eventTemplate) const;
    void applyToRecord(const QJsonObject &event, const EventTemplate &eventTemplate, const Addressee &addressee);
    [[nodiscard]] std::optional<qsizetype> numberOf(const QByteArray &key) const;
    bool appendEvent(const QByteArray &key, const QByteArray &json);

    QList<EventTemplate> m_templates;
    QHash<QString, qsizetype> m_templateById;
    bool m_adoptsUnknownRecords = true;
    HeldTexts m_events;
    NumbersByHash m_eventByKey;
    PracticeRecords m_records;
};

} // namespace composer
