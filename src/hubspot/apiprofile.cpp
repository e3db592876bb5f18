#include "hubspot/apiprofile.h"

#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const std::array<ApiProfile, 2> &profiles()
{
    static const std::array<ApiProfile, 2> all { {
        { .name = u"v3"_s,
            .batchPath = "/integrators/timeline/v3/events/batch/create",
            .readPath = "/integrators/timeline/v3/events",
            .typeField = "eventTemplateId",
            .valuesField = "tokens",
            .customObjectField = "customObjectTypeId",
            .maximumEvents = 100,
            .atomic = false,
            // required of BatchResponseTimelineEventResponse and of TimelineEventResponse (specification 2026-08)
            .answerFields = { "status", "results", "startedAt", "completedAt" },
            .resultFields = { "eventTemplateId", "id", "objectType", "tokens" },
            .emptyIsSuccess = false },
        { .name = u"2026-03"_s,
            .batchPath = "/integrators/timeline/2026-03/events/batch",
            .readPath = {},
            .typeField = "eventTypeName",
            .valuesField = "properties",
            .customObjectField = "objectTypeFullyQualifiedName",
            .maximumEvents = 100,
            .atomic = true,
            // The specification gives 200 no body, HubSpot's newest client reads none; what it reads if there is one is
            // the answer of v3. The field names of its results are not documented, but for the id.
            .answerFields = { "status", "results", "startedAt", "completedAt" },
            .resultFields = { "id" },
            .emptyIsSuccess = true },
    } };
    return all;
}

} // namespace

const ApiProfile *apiProfile(QStringView name)
{
    for (const ApiProfile &profile : profiles()) {
        if (profile.name == name)
            return &profile;
    }
    return nullptr;
}

QStringList apiProfileNames()
{
    QStringList names;
    for (const ApiProfile &profile : profiles())
        names.append(profile.name);
    return names;
}

} // namespace composer
