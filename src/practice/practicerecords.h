#pragma once

#include "domain/eventtemplate.h"
#include "practice/heldtexts.h"
#include "practice/numbersbyhash.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace composer {

/// A contact, a company, a deal, a ticket or a custom object of the practice portal.
struct PracticeRecord {
    QString objectType; ///< as in templates
    QString objectId;
    QString email {}; ///< of contacts only
    QStringList utks {};
    QJsonObject properties {};
    bool operator==(const PracticeRecord &) const = default;
};

/// The CRM records of one account, found by what an event names them by. They stand on the disk: about 50 bytes of
/// memory each.
class PracticeRecords
{
public:
    void setFolder(const QString &folder) { m_texts.setFolder(folder); }
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }
    [[nodiscard]] PracticeRecord at(qsizetype number) const;
    qsizetype append(const PracticeRecord &record);
    void replace(qsizetype number, const PracticeRecord &record);
    void clear();

    [[nodiscard]] std::optional<qsizetype> byId(ObjectType kind, const QString &objectType, const QString &id) const;
    [[nodiscard]] std::optional<qsizetype> byUtk(const QString &utk) const;
    [[nodiscard]] std::optional<qsizetype> byEmail(const QString &email) const; ///< whatever the letters' case
    /// An id that no record has.
    [[nodiscard]] QString freeId() const { return QString::number(m_nextObjectId); }

    /// {"objectType", "objectId", "email", "utks", "properties"}, those without a value left out.
    [[nodiscard]] static QJsonObject toJson(const PracticeRecord &record);
    [[nodiscard]] static PracticeRecord fromJson(const QJsonObject &object);
    /// The JSON text of every record, in the order of adding.
    void forEachText(const std::function<void(const QByteArray &json)> &visit) const;

private:
    void noteNames(qsizetype number, const PracticeRecord &record);

    HeldTexts m_texts;
    // What a record is no longer called stays here, and finds nothing: each hit is looked at.
    NumbersByHash m_byId;
    NumbersByHash m_byEmail;
    NumbersByHash m_byUtk;
    qint64 m_nextObjectId = 28'001; // as in HubSpot's examples
};

} // namespace composer
