#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace composer {

/// One generation of HubSpot's timeline API. Facts: the published OpenAPI files of timeline v3 (state 2026-08) and
/// timeline 2026-03 ("app events").
struct ApiProfile {
    QString name; ///< "v3", "2026-03": Connection::profile
    QByteArray batchPath; ///< POST
    QByteArray readPath; ///< GET readPath/{template}/{event}; empty = events cannot be read back
    QByteArray typeField; ///< names the template
    QByteArray valuesField; ///< holds the token values
    QByteArray customObjectField;
    int maximumEvents = 100;
    bool atomic = false; ///< 400 and 409 mean that no event of the batch was accepted
    QList<QByteArray> answerFields; ///< a success without one of them is none
    QList<QByteArray> resultFields; ///< what every created event of a success has
    bool emptyIsSuccess = false; ///< a 2xx whose body is proven to be empty takes the whole batch

    [[nodiscard]] bool canReadBack() const { return !readPath.isEmpty(); }
};

/// The profile of a name; nullptr if there is none.
[[nodiscard]] const ApiProfile *apiProfile(QStringView name);
[[nodiscard]] QStringList apiProfileNames();

} // namespace composer
