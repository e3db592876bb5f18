#include "practice/practiceroute.h"

namespace composer {

namespace {

PracticeRoute::Kind onlyFor(const HttpRequest &request, QByteArrayView method, PracticeRoute::Kind route)
{
    return request.method == method ? route : PracticeRoute::Kind::WrongMethod;
}

} // namespace

PracticeRoute routeOf(const HttpRequest &request)
{
    PracticeRoute routed;
    routed.segments = request.segments();
    const QList<QByteArray> &s = routed.segments;
    if (s.size() == 3 && s[0] == "account-info" && s[2] == "details")
        routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::Account);
    if (s.size() < 4 || s[0] != "integrators" || s[1] != "timeline")
        return routed;
    const bool isV3 = s[2] == "v3";
    if (!isV3 && s[2] != "2026-03")
        return routed;
    routed.dialect = isV3 ? PracticeDialect::V3 : PracticeDialect::AppEvents;
    if (s[3] == "events") {
        if (s.size() == 4)
            routed.kind = onlyFor(request, "POST", PracticeRoute::Kind::CreateOne);
        else if ((isV3 && s.size() == 6 && s[4] == "batch" && s[5] == "create")
            || (!isV3 && s.size() == 5 && s[4] == "batch"))
            routed.kind = onlyFor(request, "POST", PracticeRoute::Kind::CreateBatch);
        else if (isV3 && s.size() == 6)
            routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::ReadEvent);
    } else if (isV3 && s.size() >= 5 && s[4] == "event-templates") {
        if (s.size() == 5)
            routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::ListTemplates);
        else if (s.size() == 6)
            routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::ReadTemplate);
    }
    return routed;
}

PracticeRequestKind PracticeRoute::requestKind() const
{
    switch (kind) {
    case Kind::CreateBatch:
    case Kind::CreateOne:
        return PracticeRequestKind::Create;
    case Kind::ReadEvent:
        return PracticeRequestKind::Read;
    case Kind::ListTemplates:
    case Kind::ReadTemplate:
    case Kind::Account:
    case Kind::WrongMethod:
    case Kind::Unknown:
        return PracticeRequestKind::Other;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
