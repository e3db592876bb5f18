#pragma once

#include "http/httpmessage.h"
#include "practice/faultplan.h"
#include "practice/practiceanswers.h"

namespace composer {

/// Which of HubSpot's endpoints a request asks for.
struct PracticeRoute {
    enum class Kind {
        CreateBatch,
        CreateOne,
        ReadEvent,
        ReadDetail,
        RenderEvent,
        Templates, ///< all calls about templates of v3
        TypeProjects, ///< the event types of a developer project
        Account,
        Authorize, ///< the page of a sign-in
        Decide, ///< its form
        Token,
        Introspect,
        Revoke,
        WrongMethod,
        Unknown,
    };
    Kind kind = Kind::Unknown;
    PracticeDialect dialect = PracticeDialect::V3;
    QList<QByteArray> segments; ///< of the path, percent-decoded

    [[nodiscard]] PracticeRequestKind requestKind() const;
    /// A step of a sign-in: needs no access token.
    [[nodiscard]] bool isSignIn() const;
};

[[nodiscard]] PracticeRoute routeOf(const HttpRequest &request);

} // namespace composer
