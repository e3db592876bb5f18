#pragma once

#include "practice/eventidlist.h"
#include "practice/faultplan.h"

#include <QJsonObject>

namespace composer {

/// One request as the practice portal saw it: for tests that say "exactly once", and for the store file.
struct PracticeRequestRecord {
    qint64 number = 0; ///< among all requests in the life of the store
    PracticeRequestKind kind = PracticeRequestKind::Other;
    qint64 kindNumber = 0; ///< among the requests of its kind: what scenarios count by
    QByteArray method;
    QByteArray path;
    QString account; ///< number of the one its token opens; empty when it opens none
    QByteArray bodySha256; ///< hex; empty when there was no body or it was never read
    EventIdList eventIds; ///< in the body, in order
    int created = 0; ///< events it created
    int status = 0; ///< of the answer; 0 = none was given
    QString fault; ///< word of the scenario file; "none"
    bool operator==(const PracticeRequestRecord &) const = default;
};

[[nodiscard]] QJsonObject toJson(const PracticeRequestRecord &record);
[[nodiscard]] PracticeRequestRecord requestRecordFromJson(const QJsonObject &object);

} // namespace composer
