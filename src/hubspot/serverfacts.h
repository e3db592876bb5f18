#pragma once

#include <QMap>
#include <QString>

namespace composer {

/// What the portal said about a request as a whole, in its own words; every field may be empty.
struct RequestFacts {
    QString status; ///< "COMPLETE", "PENDING", …
    QString requestedAt; ///< ISO 8601, as it came
    QString startedAt;
    QString completedAt;
    QMap<QString, QString> links;
    bool operator==(const RequestFacts &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == RequestFacts {}; }
};

/// What it said about one event it holds.
struct EventFacts {
    QString createdAt; ///< ISO 8601, as it came
    QString objectType;
    bool operator==(const EventFacts &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == EventFacts {}; }
};

} // namespace composer
