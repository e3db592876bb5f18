#include "app/portalcontroller.h"

#include "base/apppaths.h"
#include "base/logging.h"
#include "domain/practicename.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "secrets/tokenkeeper.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"

#include <QDesktopServices>
#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

const QString PortalController::practiceId = u"practice"_s;

PortalController::PortalController(
    WorkspaceStore &store, TokenKeeper &tokens, const Clock &clock, QString practiceStorePath, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_practiceStorePath(std::move(practiceStorePath))
    , m_practice(std::make_unique<PracticePortalThread>())
    , m_practiceApp(std::make_unique<PracticeApp>())
    , m_currentId(practiceId)
{
}

PortalController::~PortalController() = default;

Result<void> PortalController::start(const QList<EventTemplate> &templates)
{
    const auto port = m_practice->start();
    m_connections = { Connection { practiceId, practiceAccountName(), m_practice->baseUrl(), u"v3"_s, true } };
    if (!port)
        return fail(port.error());
    *m_practiceApp = m_practice->call([](PracticePortal &portal) { return portal.oauth().app(); });
    setTemplates(templates);
    // Its thread ends before this does; it may wait a minute for another program that writes the file.
    m_practice->post([this, path = m_practiceStorePath](PracticePortal &portal) {
        const auto opened = portal.openStore(path);
        if (opened)
            return;
        qCWarning(lcPractice) << opened.error().message << opened.error().detail;
        QMetaObject::invokeMethod(
            this, [this, why = opened.error()] { Q_EMIT practiceUnkept(why); }, Qt::QueuedConnection);
    });

    const auto stored = m_store.connections();
    if (!stored)
        return fail(stored.error());
    m_connections += *stored;
    m_needSignIn = m_store.endedSignIns().value_or(QSet<QString>());
    Q_EMIT connectionsChanged();
    return {};
}

void PortalController::reload()
{
    const auto stored = m_store.connections();
    const auto ended = m_store.endedSignIns();
    if (!stored || !ended || m_connections.isEmpty()) {
        qCWarning(lcStorage) << "the accounts cannot be read again";
        return;
    }
    const QList<Connection> now = QList<Connection> { m_connections.first() } + *stored;
    if (m_needSignIn != *ended) {
        m_needSignIn = *ended;
        Q_EMIT needSignInChanged();
    }
    if (now == m_connections)
        return;
    const QList<Connection> before = std::exchange(m_connections, now);
    for (const Connection &one : before) {
        if (!find(one.id))
            retireClient(one.id);
    }
    for (const Connection &one : *stored) {
        if (!before.contains(one))
            follow(one);
    }
    if (!find(m_currentId))
        setCurrent(practiceId);
    Q_EMIT connectionsChanged();
}

void PortalController::setTemplates(const QList<EventTemplate> &templates)
{
    m_templates = templates;
    QList<EventTemplate> all = templates;
    for (const EventTemplate &lent : std::as_const(m_lent)) {
        if (std::ranges::find(templates, lent.id, &EventTemplate::id) == templates.cend())
            all.append(lent);
    }
    m_practice->post([all](PracticePortal &portal) { portal.setTemplates(all); });
}

void PortalController::lendTemplate(const EventTemplate &eventTemplate)
{
    if (m_lent.value(eventTemplate.id) == eventTemplate)
        return;
    m_lent.insert(eventTemplate.id, eventTemplate);
    setTemplates(m_templates);
}

const Connection *PortalController::find(const QString &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [&](const Connection &connection) { return connection.id == id; });
    return found == m_connections.cend() ? nullptr : &*found;
}

const Connection &PortalController::current() const
{
    const Connection *found = find(m_currentId);
    return found ? *found : m_connections.first();
}

void PortalController::setCurrent(const QString &id)
{
    if (id == m_currentId || !find(id))
        return;
    m_currentId = id;
    Q_EMIT currentChanged();
}

Result<void> PortalController::save(const Connection &connection)
{
    auto saved = find(connection.id) ? m_store.updateConnection(connection) : m_store.saveConnection(connection);
    if (saved)
        takeIntoList(connection);
    return saved;
}

/// The person has just signed in: that counts, also where another program forgot the account.
Result<void> PortalController::saveSignedIn(const Connection &connection)
{
    auto saved = m_store.saveConnection(connection);
    if (saved)
        takeIntoList(connection);
    return saved;
}

void PortalController::takeIntoList(const Connection &connection)
{
    const auto known = std::find_if(
        m_connections.begin(), m_connections.end(), [&](const Connection &other) { return other.id == connection.id; });
    if (known == m_connections.end())
        m_connections.append(connection);
    else
        *known = connection;
    follow(connection);
    Q_EMIT connectionsChanged();
}

void PortalController::follow(const Connection &connection)
{
    updateClient(connection);
    if (SignedInTokens *tokens = signIn(connection.id))
        tokens->setConnection(connection);
}

QString PortalController::lockFolder() const
{
    return AppPaths { QFileInfo(m_practiceStorePath).path() }.locks();
}

Result<void> PortalController::forget(const QString &id)
{
    if (auto removed = m_store.removeConnection(id); !removed)
        return removed;
    retireClient(id);
    m_connections.removeIf([&](const Connection &connection) { return connection.id == id; });
    if (m_currentId == id)
        setCurrent(practiceId);
    Q_EMIT connectionsChanged();
    return {};
}

void PortalController::updateClient(const Connection &connection)
{
    const auto found = m_clients.find(connection.id);
    if (found == m_clients.end())
        return;
    const Connection &before = found->second->connection();
    if (before.baseUrl == connection.baseUrl && before.profile == connection.profile && before.kind == connection.kind)
        found->second->setConnection(connection);
    else
        retireClient(connection.id);
}

void PortalController::retireClient(const QString &id)
{
    if (const auto found = m_clients.find(id); found != m_clients.end()) {
        m_retired.push_back(std::move(found->second));
        m_clients.erase(found);
    }
}

TimelineClient &PortalController::client(const QString &id)
{
    auto &client = m_clients[id];
    if (!client) {
        client = std::make_unique<TimelineClient>(*find(id), m_clock);
        client->setTokenSource(signIn(id));
    }
    return *client;
}

SignInTools PortalController::signInTools()
{
    return { m_tokens, m_clock, [](const QUrl &link) { return QDesktopServices::openUrl(link); },
        [this](const Connection &connection) { return saveSignedIn(connection); },
        [this] { return m_store.connections().value_or(m_connections); }, // others may have connected one meanwhile
        SignInTools::longPatience,
        [this](const QString &hubId, const QUrl &baseUrl) { return forgottenId(hubId, baseUrl); }, lockFolder() };
}

QString PortalController::forgottenId(const QString &hubId, const QUrl &baseUrl)
{
    const auto found = m_store.forgottenId(hubId, baseUrl);
    if (!found)
        qCWarning(lcStorage) << found.error().message << found.error().detail;
    return found.value_or(QString());
}

void PortalController::learn(const QString &id, const AccountFacts &facts)
{
    const auto known = std::find_if(
        m_connections.begin(), m_connections.end(), [&](const Connection &other) { return other.id == id; });
    if (known == m_connections.end() || known->isPractice || known->facts == facts)
        return;
    known->facts = facts;
    if (const auto saved = m_store.learnFacts(id, facts); !saved)
        qCWarning(lcStorage) << saved.error().message << saved.error().detail;
    follow(*known);
    Q_EMIT connectionsChanged();
}

SignedInTokens *PortalController::signIn(const QString &id)
{
    const Connection *connection = find(id);
    if (!connection || connection->kind != ConnectionKind::SignedIn)
        return nullptr;
    auto &made = m_signIns[id];
    if (!made)
        made = makeSignIn(*connection);
    return made.get();
}

std::unique_ptr<SignedInTokens> PortalController::makeSignIn(const Connection &connection)
{
    auto made = std::make_unique<SignedInTokens>(connection, m_tokens, m_clock, lockFolder());
    made->setReread([this](const QString &id) { return m_store.connection(id); });
    connect(made.get(), &SignedInTokens::ended, this, [this, id = connection.id] { noteSignIn(id, true); });
    connect(made.get(), &SignedInTokens::renewed, this, [this, id = connection.id] { noteSignIn(id, false); });
    connect(made.get(), &SignedInTokens::keptForThisRunOnly, this,
        [this, id = connection.id](const Error &why) { Q_EMIT signInUnkept(id, why); });
    return made;
}

void PortalController::noteSignIn(const QString &id, bool hasEnded)
{
    if (const auto noted = m_store.noteSignIn(id, hasEnded); !noted)
        qCWarning(lcStorage) << noted.error().message << noted.error().detail;
    if (m_needSignIn.contains(id) == hasEnded)
        return;
    if (hasEnded)
        m_needSignIn.insert(id);
    else
        m_needSignIn.remove(id);
    Q_EMIT needSignInChanged();
}

bool PortalController::isSignInUnkept(const QString &id) const
{
    const auto found = m_signIns.find(id);
    return found != m_signIns.end() && found->second->isUnkept();
}

void PortalController::takeSignIn(const SignInResult &result)
{
    const QString id = result.connection.id;
    if (SignedInTokens *tokens = signIn(id))
        tokens->take(result.grant);
    noteSignIn(id, false);
    Q_EMIT accessGained(id);
}

void PortalController::keepToken(
    const QString &id, const QString &token, QObject *context, std::function<void(const Result<TokenPlace> &)> done)
{
    m_tokens.save(
        id, token, context, [this, id, token, context, done = std::move(done)](const Result<TokenPlace> &kept) {
            if (kept || kept.error().code != ErrorCode::SecretsLocked) {
                done(kept);
                if (kept)
                    Q_EMIT accessGained(id);
                return;
            }
            // It ends within half an hour: not worth a question in the middle of a send.
            m_tokens.keepForThisRun(id, token, context, [this, id, done](const Result<TokenPlace> &inMemory) {
                done(inMemory);
                if (inMemory)
                    Q_EMIT accessGained(id);
            });
        });
}

void PortalController::withToken(const QString &id, QObject *context, std::function<void(const Result<QString> &)> done)
{
    if (id == practiceId) {
        QMetaObject::invokeMethod(
            context, [done, token = m_practice->accessToken()] { done(Result<QString>(token)); }, Qt::QueuedConnection);
        return;
    }
    const Connection *connection = find(id);
    if (!connection) { // forgotten while a send of it waited: what is left of its tokens is used no more
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(fail(ErrorCode::NotAllowed,
                    tr("The account was forgotten, and nothing leaves for it. Connect it again, then go on; nothing "
                       "was "
                       "lost.")));
            },
            Qt::QueuedConnection);
        return;
    }
    if (SignedInTokens *tokens = signIn(id))
        return tokens->renew({}, context, std::move(done));
    m_tokens.token(id, context, [done, name = connection->name](const Result<std::optional<QString>> &read) {
        if (!read)
            done(fail(read.error()));
        else if (!*read)
            done(fail(ErrorCode::NotAllowed,
                tr("There is no token for %1 any more. Open Accounts and paste a new one.").arg(name)));
        else
            done(Result<QString>(**read));
    });
}

void PortalController::setPracticeDial(const PracticeDial &dial)
{
    m_practiceDial = dial;
    m_practice->post([dial](PracticePortal &portal) {
        portal.setFaultPlan(faultPlanFor(dial));
        portal.oauth().setDial(dial.signIn);
    });
    Q_EMIT practiceDialTurned();
}

} // namespace composer

#include "moc_portalcontroller.cpp"
