#pragma once

#include "http/httpmessage.h"
#include "practice/faultplan.h"
#include "practice/practicestore.h"

#include <QJsonObject>
#include <QUuid>

namespace composer {

/// The two generations of the API: other field names, other success codes, all-or-nothing batches in the newer one.
enum class PracticeDialect {
    V3, ///< /integrators/timeline/v3: eventTemplateId, tokens; 201, 207
    AppEvents, ///< /integrators/timeline/2026-03: eventTypeName, properties; 200, 400, 409
};

/// An event in the field names of the dialect, and back to those of v3.
[[nodiscard]] QJsonObject toDialect(QJsonObject event, PracticeDialect dialect);
[[nodiscard]] QJsonObject fromDialect(QJsonObject event, PracticeDialect dialect);

/// The answer to a batch, before it is written down: what faults work on.
struct PracticeBatchAnswer {
    int status = 201;
    QString word = QStringLiteral("COMPLETE"); ///< its status
    QList<QByteArray> results; ///< JSON text of each created event
    QList<PracticeRefusal> refusals;
    Fault::Naming naming = Fault::Naming::Context;
    std::optional<int> numErrors;
    bool hasExtraFields = false;
    qint64 startedAtMs = 0;
    qint64 completedAtMs = 0;
};

/// BatchResponseTimelineEventResponse, …WithErrors when there are refusals.
[[nodiscard]] HttpResponse batchResponse(const PracticeBatchAnswer &answer);

/// HubSpot's Error body: status, message, correlationId, category, and what `more` adds.
[[nodiscard]] HttpResponse errorResponse(
    int status, const QString &category, const QString &message, const QJsonObject &more = {});

/// 400 for a batch of which no event was taken; its `errors` name the ids in their context.
[[nodiscard]] HttpResponse allRefusedResponse(const QList<PracticeRefusal> &refusals);

/// 429 with HubSpot's headers; `policy` is TEN_SECONDLY_ROLLING or DAILY, `intervalMs` the length of the former.
[[nodiscard]] HttpResponse rateLimitResponse(const QString &policy, int intervalMs);

/// The answer of a Fault::Kind::Status, in the shape HubSpot or the proxies before it give that status.
[[nodiscard]] HttpResponse statusResponse(const Fault &fault, qint64 now);

[[nodiscard]] HttpResponse jsonResponse(int status, const QByteArray &body);

/// Bytes up to and including the closing brace of element `index` of the first array in a JSON text: where HubSpot's
/// messages point at. The size of the text if there is no such element.
[[nodiscard]] qsizetype endOfArrayElement(const QByteArray &json, qsizetype index);

} // namespace composer
