#include "practice/practiceportal.h"

#include "base/logging.h"
#include "practice/practiceroute.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimer>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Faults after which the events are in the store although the answer is lost or bent.
bool answersBeforeFault(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Status:
    case Fault::Kind::DropAfterReading:
    case Fault::Kind::Stall:
    case Fault::Kind::CaptivePage:
    case Fault::Kind::CaptiveJson:
    case Fault::Kind::EmptyNotFound:
        return false;
    default:
        return true;
    }
}

bool isAnswered(Fault::Kind kind)
{
    return kind != Fault::Kind::Stall && kind != Fault::Kind::DropBeforeReading && kind != Fault::Kind::DropAfterReading
        && kind != Fault::Kind::DropAfterCommit;
}

QByteArray withWrongLength(const HttpResponse &response, qint64 difference)
{
    constexpr qint64 defaultDifference = 10;
    const qint64 length = response.body.size();
    const qint64 claimed = std::max<qint64>(0, length + (difference != 0 ? difference : defaultDifference));
    return serializeHttpResponse(response).replace(
        "Content-Length: " + QByteArray::number(length), "Content-Length: " + QByteArray::number(claimed));
}

HttpResponse htmlPage()
{
    return { .status = 200,
        .contentType = "text/html"_ba,
        .body
        = "<!doctype html><html><head><title>Sign in</title></head><body>Sign in to the network.</body></html>\n"_ba,
        .headers = {} };
}

} // namespace

struct PracticePortal::Pending {
    HttpExchangePtr exchange;
    PracticeRoute routed;
    Fault fault;
    ParsedEvents parsed;
    HttpResponse response;
    PracticeRequestRecord record;
};

PracticePortal::PracticePortal(QObject *parent)
    : QObject(parent)
    , m_server(this)
    , m_clock(std::make_shared<SystemClock>())
    , m_accessToken(u"practice-portal-token"_s)
{
    m_server.setHeadFilter([this](const HttpRequest &head) { return admit(head); });
    m_server.setHandler([this](const HttpExchangePtr &exchange) { handle(exchange); });
    connect(&m_heeding, &QTimer::timeout, this, &PracticePortal::heedErasures);
}

PracticePortal::~PracticePortal()
{
    if (const auto saved = saveStore(); !saved)
        qCWarning(lcPractice) << saved.error().message << saved.error().detail;
}

Result<quint16> PracticePortal::listen(quint16 port)
{
    return m_server.listen(port);
}

void PracticePortal::close()
{
    m_server.close();
}

QUrl PracticePortal::baseUrl() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_server.port());
    return url;
}

void PracticePortal::setRateLimit(int maximum, int intervalMs)
{
    m_rateMaximum = maximum;
    m_rateIntervalMs = intervalMs;
    m_rateWindow.clear();
}

void PracticePortal::applyScenario(const PracticeScenario &scenario)
{
    m_faults = scenario.faults;
    m_oauth.setDial(scenario.signIn);
    for (const QJsonValue account : scenario.accounts) {
        if (const auto parsed = parsePracticeAccount(account.toObject()))
            m_api.accounts().set(*parsed);
    }
    if (scenario.rateLimitMax)
        setRateLimit(*scenario.rateLimitMax, scenario.rateLimitIntervalMs);
    m_api.accounts().setAdoptsUnknownRecords(!scenario.refusesUnknownRecords);
}

// The fault of a request is decided by its head, so that it can strike before the body is read.
bool PracticePortal::admit(const HttpRequest &head)
{
    const auto pending = std::make_shared<Pending>();
    pending->routed = routeOf(head);
    PracticeRequestRecord &record = pending->record;
    record.number = m_log.nextNumber();
    record.kind = pending->routed.requestKind();
    record.kindNumber = m_log.nextNumber(record.kind);
    record.method = head.method;
    record.path = head.path;
    pending->fault = m_faults.faultFor(record.kind, record.kindNumber);
    record.fault = faultName(pending->fault.kind);
    if (pending->fault.kind == Fault::Kind::DropBeforeReading) {
        this->record(pending);
        return false;
    }
    m_admitted.insert(head.number, pending);
    return true;
}

Result<void> PracticePortal::openStore(const QString &path)
{
    constexpr int heedEveryMs = 1'000;
    auto opened = m_log.open(path, m_api.accounts());
    if (opened)
        m_heeding.start(heedEveryMs);
    return opened;
}

/// Whom another program has erased from the file that both keep.
void PracticePortal::heedErasures()
{
    if (const auto heeded = m_log.heedErasures(m_api.accounts()); !heeded)
        qCWarning(lcPractice) << heeded.error().message << heeded.error().detail;
}

void PracticePortal::handle(const HttpExchangePtr &exchange)
{
    heedErasures(); // before anything is answered
    const PendingPtr pending = m_admitted.take(exchange->request().number);
    pending->exchange = exchange;
    const QByteArray &body = exchange->request().body;
    if (!body.isEmpty())
        pending->record.bodySha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    if (pending->record.kind == PracticeRequestKind::Create) {
        pending->parsed
            = m_api.parse(body, pending->routed.dialect, pending->routed.kind == PracticeRoute::Kind::CreateBatch);
        pending->record.eventIds = pending->parsed.eventIds();
    }

    const Fault &fault = pending->fault;
    if (fault.delayMs <= 0 || fault.kind == Fault::Kind::Drip)
        return process(pending);
    if (fault.kind == Fault::Kind::Delay && fault.commits) {
        pending->response = answer(*pending);
        QTimer::singleShot(fault.delayMs, this, [this, pending] { transmit(pending); });
    } else {
        QTimer::singleShot(fault.delayMs, this, [this, pending] { process(pending); });
    }
}

void PracticePortal::process(const PendingPtr &pending)
{
    const Fault &fault = pending->fault;
    if (answersBeforeFault(fault.kind)) {
        pending->response = answer(*pending);
    } else {
        if (const Admission admitted = admission(*pending); fault.commits && !admitted.refusal) {
            pending->record.account = admitted.hubId;
            commit(*pending);
        }
        if (fault.kind == Fault::Kind::Status)
            pending->response = statusResponse(fault, m_clock->epochMs());
        else if (fault.kind == Fault::Kind::CaptivePage)
            pending->response = htmlPage();
        else if (fault.kind == Fault::Kind::CaptiveJson)
            pending->response = jsonResponse(200, R"({"status":"error","redirect":"https://wifi.example/login"})");
        else if (fault.kind == Fault::Kind::EmptyNotFound)
            pending->response = { .status = 404, .contentType = {}, .body = {}, .headers = {} };
    }
    transmit(pending);
}

// What an undisturbed portal says, checks first.
HttpResponse PracticePortal::answer(Pending &pending)
{
    const HttpRequest &request = pending.exchange->request();
    HttpResponse response;
    if (pending.routed.isSignIn())
        return answerSignIn(pending);
    const Admission admitted = admission(pending);
    pending.record.account = admitted.hubId;
    if (pending.routed.kind == PracticeRoute::Kind::Unknown)
        response = errorResponse(404, {}, u"resource not found"_s);
    else if (pending.routed.kind == PracticeRoute::Kind::WrongMethod)
        response = errorResponse(405, {}, u"HTTP 405 Method Not Allowed"_s);
    else if (admitted.refusal)
        response = *admitted.refusal;
    else if (!takeRateSlot())
        response = rateLimitResponse(u"TEN_SECONDLY_ROLLING"_s, m_rateIntervalMs);
    else if (pending.record.kind == PracticeRequestKind::Create
        && !request.header("content-type").startsWith("application/json"))
        response = errorResponse(415, {}, u"HTTP 415 Unsupported Media Type"_s);
    else if (pending.record.kind == PracticeRequestKind::Create) {
        commit(pending);
        response = pending.response;
    } else {
        response = answerOther(pending);
    }
    addRateHeaders(response);
    return response;
}

HttpResponse PracticePortal::answerOther(const Pending &pending)
{
    m_api.setAccount(pending.record.account);
    const QList<QByteArray> &segments = pending.routed.segments;
    switch (pending.routed.kind) {
    case PracticeRoute::Kind::ReadEvent:
        return m_api.readEvent(segments[4], segments[5], pending.fault);
    case PracticeRoute::Kind::ReadDetail:
        return m_api.readDetail(segments[4], segments[5]);
    case PracticeRoute::Kind::RenderEvent:
        return m_api.renderEvent(segments[4], segments[5]);
    case PracticeRoute::Kind::Templates: {
        HttpResponse answered
            = m_api.templates().answer(pending.exchange->request(), segments.sliced(3), m_clock->epochMs());
        m_log.keepTemplates(m_api.accounts());
        return answered;
    }
    case PracticeRoute::Kind::TypeProjects:
        return m_api.templates().answerProjects(pending.exchange->request());
    case PracticeRoute::Kind::Account:
        return m_api.accountDetails(m_clock->epochMs());
    case PracticeRoute::Kind::CreateBatch:
    case PracticeRoute::Kind::CreateOne:
    case PracticeRoute::Kind::Authorize:
    case PracticeRoute::Kind::Decide:
    case PracticeRoute::Kind::Token:
    case PracticeRoute::Kind::Introspect:
    case PracticeRoute::Kind::Revoke:
    case PracticeRoute::Kind::WrongMethod:
    case PracticeRoute::Kind::Unknown:
        break;
    }
    return errorResponse(404, {}, u"resource not found"_s);
}

void PracticePortal::commit(Pending &pending)
{
    const qint64 now = m_clock->epochMs();
    m_api.setAccount(pending.record.account);
    CreateResult result = pending.routed.kind == PracticeRoute::Kind::CreateOne
        ? m_api.createOne(pending.parsed, pending.routed.dialect, now)
        : m_api.createBatch(pending.parsed, pending.routed.dialect, pending.fault, now);
    pending.record.created = static_cast<int>(result.created.size());
    m_log.addCreated(
        pending.record.account, result.created); // now, and not with the answer: a question may show them before
    pending.response = std::move(result.response);
}

void PracticePortal::transmit(const PendingPtr &pending)
{
    HttpExchange &exchange = *pending->exchange;
    const Fault &fault = pending->fault;
    HttpResponse &response = pending->response;
    pending->record.status = isAnswered(fault.kind) ? response.status : 0;
    record(pending); // before the answer: what has been said survives a kill
    switch (fault.kind) {
    case Fault::Kind::None:
    case Fault::Kind::Delay:
    case Fault::Kind::Status:
    case Fault::Kind::Partial:
    case Fault::Kind::DuplicateResults:
    case Fault::Kind::Reordered:
    case Fault::Kind::ExtraFields:
    case Fault::Kind::LostIds:
    case Fault::Kind::MissingResults:
    case Fault::Kind::StatusWord:
    case Fault::Kind::RefusedWhole:
    case Fault::Kind::ObjectNotFound:
    case Fault::Kind::SparseRead:
    case Fault::Kind::OtherEmail:
    case Fault::Kind::CaptivePage:
    case Fault::Kind::CaptiveJson:
    case Fault::Kind::EmptyNotFound:
        return exchange.respond(response);
    case Fault::Kind::Stall:
        m_stalled.append(pending->exchange);
        return;
    case Fault::Kind::DropBeforeReading:
    case Fault::Kind::DropAfterReading:
    case Fault::Kind::DropAfterCommit:
        return exchange.closeConnection();
    case Fault::Kind::HalfAnswer:
        exchange.writeRaw(serializeHttpResponse(response).chopped((response.body.size() + 1) / 2));
        return exchange.closeConnection();
    case Fault::Kind::WrongLength:
        exchange.writeRaw(withWrongLength(response, fault.bytes));
        return exchange.closeConnection();
    case Fault::Kind::Drip:
        response.close = true; // said, so that nobody sends the next request into the closing
        return drip(pending, serializeHttpResponse(response));
    case Fault::Kind::EmptyAnswer:
        return exchange.respond({ .status = response.status, .contentType = {}, .body = {}, .headers = {} });
    case Fault::Kind::HtmlAnswer:
        return exchange.respond(htmlPage());
    case Fault::Kind::HugeAnswer:
        response.body.insert(response.body.size() - 1, R"(,"padding":")" + QByteArray(fault.bytes, 'x') + '"');
        return exchange.respond(response);
    }
}

void PracticePortal::drip(const PendingPtr &pending, const QByteArray &bytes)
{
    constexpr int defaultPieceBytes = 64;
    constexpr int defaultPauseMs = 50;
    if (!pending->exchange->isOpen())
        return;
    if (bytes.isEmpty()) {
        pending->exchange->closeConnection();
        return;
    }
    const qsizetype piece = pending->fault.bytes > 0 ? pending->fault.bytes : defaultPieceBytes;
    pending->exchange->writeRaw(bytes.left(piece));
    QTimer::singleShot(pending->fault.delayMs > 0 ? pending->fault.delayMs : defaultPauseMs, this,
        [this, pending, rest = bytes.mid(piece)] { drip(pending, rest); });
}

void PracticePortal::record(const PendingPtr &pending)
{
    m_log.add(pending->record);
    Q_EMIT requestHandled(pending->record);
}

PracticePortal::Admission PracticePortal::admission(const Pending &pending) const
{
    const HttpRequest &request = pending.exchange->request();
    const QByteArray header = request.header("authorization");
    const bool isOfTemplates = pending.routed.kind == PracticeRoute::Kind::Templates;
    const bool hasApiKey = isOfTemplates && PracticeTemplates::apiKeyOf(request) == m_accessToken.toUtf8();
    if (header == "Bearer " + m_accessToken.toUtf8() || hasApiKey)
        return { m_api.accounts().first().hubId, {} };
    const auto opened = m_oauth.find(QString::fromUtf8(header.mid(7)));
    if (!header.startsWith("Bearer ") || !opened)
        return { {},
            errorResponse(401, u"INVALID_AUTHENTICATION"_s,
                u"Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find"
                " more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview"_s) };
    if (const qint64 ago = m_clock->epochMs() - opened->endsAtMs; ago >= 0)
        return { {},
            errorResponse(401, u"EXPIRED_AUTHENTICATION"_s,
                u"The OAuth token used to make this call expired %1 second(s) ago."_s.arg(ago / 1000)) };
    if (pending.record.kind != PracticeRequestKind::Other && !opened->scopes.contains(u"timeline"_s)) {
        const QJsonObject scopes { { u"requiredScopes"_s, QJsonArray { u"timeline"_s } } };
        const QJsonObject detail { { u"message"_s, u"One or more of the following scopes are required."_s },
            { u"context"_s, scopes } };
        return { {},
            errorResponse(403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes"_s,
                { { u"errors"_s, QJsonArray { detail } } }) };
    }
    if (const QString scope = PracticeTemplates::scopeOf(request); isOfTemplates && !opened->scopes.contains(scope))
        return { {}, PracticeTemplates::missingScope(scope) };
    return { opened->hubId, {} };
}

HttpResponse PracticePortal::answerSignIn(const Pending &pending)
{
    const HttpRequest &request = pending.exchange->request();
    const QList<QByteArray> &segments = pending.routed.segments;
    const qint64 now = m_clock->epochMs();
    switch (pending.routed.kind) {
    case PracticeRoute::Kind::Authorize:
        return m_oauth.authorizePage(request, segments.size() == 3 ? QString::fromLatin1(segments[1]) : QString());
    case PracticeRoute::Kind::Decide:
        return m_oauth.decide(request, now);
    case PracticeRoute::Kind::Token:
        return m_oauth.token(request, segments[1], now);
    case PracticeRoute::Kind::Introspect:
        return m_oauth.introspect(request, now);
    case PracticeRoute::Kind::Revoke:
        return m_oauth.revoke(request);
    default:
        return errorResponse(404, {}, u"resource not found"_s);
    }
}

bool PracticePortal::takeRateSlot()
{
    if (m_rateMaximum <= 0)
        return true;
    const qint64 now = m_clock->monotonicMs();
    while (!m_rateWindow.empty() && m_rateWindow.front() <= now - m_rateIntervalMs)
        m_rateWindow.pop_front();
    if (m_rateWindow.size() >= static_cast<size_t>(m_rateMaximum))
        return false;
    m_rateWindow.push_back(now);
    return true;
}

void PracticePortal::addRateHeaders(HttpResponse &response) const
{
    if (m_rateMaximum <= 0 || response.status == 401)
        return;
    const auto remaining = std::max<qint64>(0, m_rateMaximum - static_cast<qint64>(m_rateWindow.size()));
    const std::pair<QByteArray, QByteArray> headers[] = {
        { "X-HubSpot-RateLimit-Max"_ba, QByteArray::number(m_rateMaximum) },
        { "X-HubSpot-RateLimit-Remaining"_ba, QByteArray::number(remaining) },
        { "X-HubSpot-RateLimit-Interval-Milliseconds"_ba, QByteArray::number(m_rateIntervalMs) },
    };
    for (const auto &header : headers) {
        response.headers.removeIf([&](const auto &existing) { return existing.first == header.first; });
        response.headers.append(header);
    }
}

} // namespace composer

#include "moc_practiceportal.cpp"
