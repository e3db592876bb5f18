#include "storage/workspacestore.h"

#include "domain/accountidentity.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlError>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const QList<Database::Step> workspaceLadder {
    {
        u"CREATE TABLE templates(id TEXT PRIMARY KEY, name TEXT NOT NULL, json BLOB NOT NULL)"_s,
        u"CREATE TABLE connections(id TEXT PRIMARY KEY, name TEXT NOT NULL, base_url TEXT NOT NULL, profile TEXT NOT NULL)"_s,
        u"CREATE TABLE mappings(template_id TEXT NOT NULL, fingerprint BLOB NOT NULL, name TEXT NOT NULL, json BLOB "
        u"NOT NULL,"
        " PRIMARY KEY(template_id, fingerprint))"_s,
    },
    // How the connection signs in and what its account is (no secrets): JSON {kind, app, account, signInEnded}.
    { u"ALTER TABLE connections ADD COLUMN details BLOB NOT NULL DEFAULT ''"_s },
    // A forgotten one whose account is known keeps its id and its number, so that its sends are found again.
    { u"ALTER TABLE connections ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0"_s },
};

QByteArray detailsOf(const Connection &connection, bool hasEnded = false)
{
    QJsonObject details { { u"account"_s, accountFactsToJson(connection.facts) } };
    if (hasEnded)
        details.insert("signInEnded"_L1, true);
    if (connection.kind == ConnectionKind::SignedIn) {
        details.insert("kind"_L1, u"signed-in"_s);
        details.insert("app"_L1, appDetailsToJson(connection.app));
    }
    return QJsonDocument(details).toJson(QJsonDocument::Compact);
}

void readDetails(const QByteArray &json, Connection &connection)
{
    const QJsonObject details = QJsonDocument::fromJson(json).object();
    connection.facts = accountFactsFromJson(details["account"_L1].toObject());
    if (details["kind"_L1].toString() != "signed-in"_L1)
        return;
    connection.kind = ConnectionKind::SignedIn;
    connection.app = appDetailsFromJson(details["app"_L1].toObject());
}

} // namespace

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path)
{
    auto database = Database::open(path, workspaceLadder);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<WorkspaceStore>(new WorkspaceStore(std::move(*database)));
}

namespace {

Result<void> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return fail(query.error());
    return {};
}

} // namespace

Result<QList<EventTemplate>> WorkspaceStore::templates()
{
    auto query = m_database->execute(u"SELECT json FROM templates ORDER BY name, id"_s);
    if (!query)
        return fail(query.error());
    QList<EventTemplate> result;
    while (query->next()) {
        auto parsed = parseEventTemplate(query->value(0).toByteArray());
        if (!parsed)
            return fail(parsed.error());
        result.append(*parsed);
    }
    return result;
}

Result<void> WorkspaceStore::saveTemplate(const EventTemplate &eventTemplate)
{
    return done(m_database->execute(u"INSERT OR REPLACE INTO templates(id, name, json) VALUES(?, ?, ?)"_s,
        { eventTemplate.id, eventTemplate.name, serializeEventTemplate(eventTemplate) }));
}

Result<void> WorkspaceStore::removeTemplate(const QString &id)
{
    return done(m_database->execute(u"DELETE FROM templates WHERE id = ?"_s, { id }));
}

Result<QList<QByteArray>> WorkspaceStore::templateTexts()
{
    auto query = m_database->execute(u"SELECT json FROM templates ORDER BY name, id"_s);
    if (!query)
        return fail(query.error());
    QList<QByteArray> texts;
    while (query->next())
        texts.append(query->value(0).toByteArray());
    return texts;
}

Result<void> WorkspaceStore::saveTemplateText(
    const QString &id, const QString &name, const QByteArray &json, const QString &formerId)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto saved = done(
        m_database->execute(u"INSERT OR REPLACE INTO templates(id, name, json) VALUES(?, ?, ?)"_s, { id, name, json }));
    if (saved && !formerId.isEmpty() && formerId != id) {
        saved = done(m_database->execute(
            u"UPDATE OR REPLACE mappings SET template_id = ? WHERE template_id = ?"_s, { id, formerId }));
        if (saved)
            saved = removeTemplate(formerId);
    }
    if (saved)
        saved = m_database->commit();
    if (!saved)
        m_database->rollback();
    return saved;
}

Result<QList<Connection>> WorkspaceStore::connections()
{
    auto query = m_database->execute(u"SELECT id, name, base_url, profile, details FROM connections"
                                     " WHERE forgotten = 0 ORDER BY rowid"_s);
    if (!query)
        return fail(query.error());
    QList<Connection> result;
    while (query->next()) {
        Connection connection;
        connection.id = query->value(0).toString();
        connection.name = query->value(1).toString();
        connection.baseUrl = QUrl(query->value(2).toString());
        connection.profile = query->value(3).toString();
        readDetails(query->value(4).toByteArray(), connection);
        result.append(connection);
    }
    return result;
}

Result<std::optional<Connection>> WorkspaceStore::connection(const QString &id)
{
    const auto known = connections();
    if (!known)
        return fail(known.error());
    const auto found
        = std::find_if(known->cbegin(), known->cend(), [&](const Connection &one) { return one.id == id; });
    return found == known->cend() ? std::optional<Connection>() : std::optional(*found);
}

Result<QSet<QString>> WorkspaceStore::endedSignIns()
{
    auto query = m_database->execute(u"SELECT id, details FROM connections WHERE forgotten = 0"_s);
    if (!query)
        return fail(query.error());
    QSet<QString> ended;
    while (query->next()) {
        if (QJsonDocument::fromJson(query->value(1).toByteArray())["signInEnded"_L1].toBool())
            ended.insert(query->value(0).toString());
    }
    return ended;
}

Result<void> WorkspaceStore::noteSignIn(const QString &id, bool hasEnded)
{
    return inTransaction([&]() -> Result<void> {
        const auto found = connection(id);
        const auto ended = endedSignIns();
        if (!found || !ended)
            return fail(found ? ended.error() : found.error());
        if (!*found || ended->contains(id) == hasEnded)
            return {};
        return done(m_database->execute(
            u"UPDATE connections SET details = ? WHERE id = ?"_s, { detailsOf(**found, hasEnded), id }));
    });
}

namespace {

struct WorkspaceStoreText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceStore)
};

} // namespace

Result<void> WorkspaceStore::inTransaction(const std::function<Result<void>()> &work)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto result = work();
    if (result)
        result = m_database->commit();
    if (!result)
        m_database->rollback();
    return result;
}

Result<void> WorkspaceStore::refuseTakenName(const Connection &connection)
{
    const auto known = connections();
    if (!known)
        return fail(known.error());
    for (const Connection &other : *known) {
        if (other.id != connection.id && other.name.compare(connection.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::InvalidInput,
                WorkspaceStoreText::tr(
                    "There is an account called “%1” already. Choose another name; nothing was changed.")
                    .arg(other.name));
    }
    return {};
}

Result<void> WorkspaceStore::writeConnection(const Connection &connection)
{
    const auto ended = endedSignIns();
    if (!ended)
        return fail(ended.error());
    return done(m_database->execute(
        u"INSERT INTO connections(id, name, base_url, profile, details) VALUES(?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET name = excluded.name, base_url = excluded.base_url, profile = excluded.profile,"
        " details = excluded.details, forgotten = 0"_s,
        { connection.id, connection.name, connection.baseUrl.toString(), connection.profile,
            detailsOf(connection, ended->contains(connection.id)) }));
}

Result<void> WorkspaceStore::saveConnection(const Connection &connection)
{
    return inTransaction([&] {
        auto isFree = refuseTakenName(connection);
        return isFree ? writeConnection(connection) : isFree;
    });
}

Result<void> WorkspaceStore::updateConnection(const Connection &connection)
{
    return inTransaction([&]() -> Result<void> {
        const auto known = connections();
        if (!known)
            return fail(known.error());
        const bool isThere = std::any_of(
            known->cbegin(), known->cend(), [&](const Connection &other) { return other.id == connection.id; });
        if (!isThere)
            return fail(ErrorCode::NotFound,
                WorkspaceStoreText::tr(
                    "%1 was forgotten in another window. Connect it again to use it; its sends stay.")
                    .arg(connection.name));
        auto isFree = refuseTakenName(connection);
        return isFree ? writeConnection(connection) : isFree;
    });
}

Result<bool> WorkspaceStore::learnFacts(const QString &id, const AccountFacts &facts)
{
    bool isThere = false;
    const auto learned = inTransaction([&]() -> Result<void> {
        const auto known = connections();
        if (!known)
            return fail(known.error());
        for (Connection connection : *known) {
            if (connection.id != id)
                continue;
            isThere = true;
            connection.facts = facts;
            return writeConnection(connection);
        }
        return {};
    });
    if (!learned)
        return fail(learned.error());
    return isThere;
}

Result<void> WorkspaceStore::removeConnection(const QString &id)
{
    auto query = m_database->execute(u"SELECT details FROM connections WHERE id = ?"_s, { id });
    if (!query)
        return fail(query.error());
    Connection connection;
    if (query->next())
        readDetails(query->value(0).toByteArray(), connection);
    query->finish();
    if (connection.facts.hubId.isEmpty())
        return done(m_database->execute(u"DELETE FROM connections WHERE id = ?"_s, { id }));
    Connection left;
    left.facts.hubId = connection.facts.hubId;
    left.facts.isNumberTyped = connection.facts.isNumberTyped;
    return done(m_database->execute(
        u"UPDATE connections SET forgotten = 1, details = ? WHERE id = ?"_s, { detailsOf(left), id }));
}

Result<QString> WorkspaceStore::forgottenId(const QString &hubId, const QUrl &baseUrl)
{
    auto query = m_database->execute(
        u"SELECT id, base_url, details FROM connections WHERE forgotten = 1 ORDER BY rowid DESC"_s);
    if (!query)
        return fail(query.error());
    const QString address = accountAddress(baseUrl.toString());
    while (query->next()) {
        Connection connection;
        readDetails(query->value(2).toByteArray(), connection);
        if (!hubId.isEmpty() && connection.facts.hubId == hubId
            && accountAddress(query->value(1).toString()) == address)
            return query->value(0).toString();
    }
    return QString();
}

Result<QHash<QByteArray, QByteArray>> WorkspaceStore::mappings(const QString &templateId)
{
    auto query = m_database->execute(u"SELECT fingerprint, json FROM mappings WHERE template_id = ?"_s, { templateId });
    if (!query)
        return fail(query.error());
    QHash<QByteArray, QByteArray> result;
    while (query->next())
        result.insert(query->value(0).toByteArray(), query->value(1).toByteArray());
    return result;
}

Result<void> WorkspaceStore::replaceMapping(
    const QString &templateId, const QByteArray &fingerprint, const QByteArray &json)
{
    return done(m_database->execute(u"UPDATE mappings SET json = ? WHERE template_id = ? AND fingerprint = ?"_s,
        { json, templateId, fingerprint }));
}

Result<void> WorkspaceStore::saveMapping(
    const QString &templateId, const QByteArray &fingerprint, const QString &name, const QByteArray &json)
{
    return done(m_database->execute(
        u"INSERT OR REPLACE INTO mappings(template_id, fingerprint, name, json) VALUES(?, ?, ?, ?)"_s,
        { templateId, fingerprint, name, json }));
}

} // namespace composer
