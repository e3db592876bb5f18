#pragma once

#include "domain/eventtable.h"
#include "hubspot/apiprofile.h"

#include <QUrl>

namespace composer {

/// One HTTP request as a value; the token joins it when it leaves.
struct ApiRequest {
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QByteArray body; ///< empty for GET
    QByteArray contentType = "application/json"; ///< of the body
};

/// The bytes of a batch, and where each event lies in them: what is frozen, hashed, stored and sent.
struct BatchBody {
    QByteArray bytes; ///< {"inputs":[…]}
    QList<qint32> starts; ///< offset of each event's `{`
    QList<qint32> sizes; ///< bytes of each event

    [[nodiscard]] QByteArray event(qsizetype index) const { return bytes.mid(starts[index], sizes[index]); }
};

/// Appends one event in the field order of HubSpot's SDK. Token values leave as strings, dates as epoch milliseconds,
/// empty cells are left out (but see EventTable::sentEmpty()), an empty timestamp becomes `timestamp`. Only `"`, `\`
/// and controls are escaped.
void appendEventJson(
    QByteArray &out, const EventTable &table, qsizetype row, QByteArrayView timestamp, const ApiProfile &profile);
[[nodiscard]] BatchBody batchBody(
    const EventTable &table, const QList<qsizetype> &rows, QByteArrayView timestamp, const ApiProfile &profile);
/// A smaller batch of the same bytes: the events at `indices` of `body`.
[[nodiscard]] BatchBody recutBody(const BatchBody &body, const QList<qsizetype> &indices);

[[nodiscard]] ApiRequest createBatchRequest(const QUrl &baseUrl, const ApiProfile &profile, const QByteArray &body);
/// Ids are percent-encoded whole, `:` `@` and `/` too, as HubSpot's SDK does.
[[nodiscard]] ApiRequest readEventRequest(
    const QUrl &baseUrl, const ApiProfile &profile, const QString &templateId, const QByteArray &eventId);
[[nodiscard]] ApiRequest listTemplatesRequest(const QUrl &baseUrl, const QString &appId);

/// The request as a curl command a colleague can run; the token stays a shell variable.
[[nodiscard]] QByteArray curlCommand(const ApiRequest &request);

} // namespace composer
