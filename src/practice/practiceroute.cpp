#include "practice/practiceroute.h"

#include <algorithm>

namespace composer {

namespace {

PracticeRoute::Kind onlyFor(const HttpRequest &request, QByteArrayView method, PracticeRoute::Kind route)
{
    return request.method == method ? route : PracticeRoute::Kind::WrongMethod;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

/// /oauth/authorize, /oauth/{hubId}/authorize, /oauth/{version}/token[/introspect|/revoke]
PracticeRoute::Kind signInRoute(const HttpRequest &request, const QList<QByteArray> &s)
{
    using enum PracticeRoute::Kind;
    if (s.last() == "authorize" && (s.size() == 2 || (s.size() == 3 && isNumber(s[1]))))
        return request.method == "POST" ? Decide : onlyFor(request, "GET", Authorize);
    if (s.size() < 3 || s[2] != "token" || (s[1] != "2026-03" && s[1] != "2026-09"))
        return Unknown;
    if (s.size() == 3)
        return onlyFor(request, "POST", Token);
    if (s.size() == 4 && s[3] == "introspect")
        return onlyFor(request, "POST", Introspect);
    return s.size() == 4 && s[3] == "revoke" ? onlyFor(request, "POST", Revoke) : Unknown;
}

} // namespace

PracticeRoute routeOf(const HttpRequest &request)
{
    PracticeRoute routed;
    routed.segments = request.segments();
    const QList<QByteArray> &s = routed.segments;
    if (s.size() >= 2 && s[0] == "oauth") {
        routed.kind = signInRoute(request, s);
        return routed;
    }
    if (s.size() == 3 && s[0] == "account-info" && s[2] == "details")
        routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::Account);
    if (s.size() == 3 && s[0] == "v4" && s[1] == "events" && s[2] == "batch") {
        // what the app-events pages show; the dated path means the same
        routed.dialect = PracticeDialect::AppEvents;
        routed.kind = onlyFor(request, "POST", PracticeRoute::Kind::CreateBatch);
        return routed;
    }
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
        else if (isV3 && s.size() == 7 && s[6] == "detail")
            routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::ReadDetail);
        else if (isV3 && s.size() == 7 && s[6] == "render")
            routed.kind = onlyFor(request, "GET", PracticeRoute::Kind::RenderEvent);
    } else if (isV3 && s.size() >= 5 && s[4] == "event-templates") {
        routed.kind = PracticeRoute::Kind::Templates; // whose methods are its own
    } else if (!isV3 && s.size() == 5 && s[3] == "types" && s[4] == "projects") {
        routed.kind = onlyFor(request, "POST", PracticeRoute::Kind::TypeProjects);
    }
    return routed;
}

bool PracticeRoute::isSignIn() const
{
    return kind == Kind::Authorize || kind == Kind::Decide || kind == Kind::Token || kind == Kind::Introspect
        || kind == Kind::Revoke;
}

PracticeRequestKind PracticeRoute::requestKind() const
{
    switch (kind) {
    case Kind::CreateBatch:
    case Kind::CreateOne:
        return PracticeRequestKind::Create;
    case Kind::ReadEvent:
    case Kind::ReadDetail:
    case Kind::RenderEvent:
        return PracticeRequestKind::Read;
    case Kind::Templates:
    case Kind::TypeProjects:
    case Kind::Account:
    case Kind::Authorize:
    case Kind::Decide:
    case Kind::Token:
    case Kind::Introspect:
    case Kind::Revoke:
    case Kind::WrongMethod:
    case Kind::Unknown:
        return PracticeRequestKind::Other;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
