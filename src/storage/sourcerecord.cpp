#include "storage/sourcerecord.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QList<Database::Step> sourceSteps()
{
    return { { u"CREATE TABLE drafts (draft TEXT NOT NULL, sha256 BLOB NOT NULL, name TEXT NOT NULL,"
               " PRIMARY KEY (draft, sha256)) WITHOUT ROWID"_s,
        u"CREATE TABLE sends (plan TEXT NOT NULL, sha256 BLOB NOT NULL, name TEXT NOT NULL,"
        " PRIMARY KEY (plan, sha256)) WITHOUT ROWID"_s,
        u"CREATE INDEX sends_by_file ON sends (sha256)"_s } };
}

} // namespace

Result<std::unique_ptr<SourceRecord>> SourceRecord::open(const QString &ledgerPath)
{
    auto database = Database::open(
        QFileInfo(ledgerPath).absolutePath() + u"/sources.sqlite"_s, sourceSteps(), Database::Durability::Full);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<SourceRecord>(new SourceRecord(std::move(*database)));
}

Result<void> SourceRecord::change(const QString &sql, const QVariantList &values)
{
    const auto done = m_database->execute(sql, values);
    return done ? Result<void>() : fail(done.error());
}

Result<void> SourceRecord::addToDraft(const QString &draftId, const SourceFile &file)
{
    return change(u"INSERT OR IGNORE INTO drafts VALUES (?, ?, ?)"_s, { draftId, file.sha256, file.name });
}

Result<void> SourceRecord::addToSend(const QString &planId, const SourceFile &file)
{
    return change(u"INSERT OR IGNORE INTO sends VALUES (?, ?, ?)"_s, { planId, file.sha256, file.name });
}

Result<void> SourceRecord::addDraftToSend(const QString &planId, const QString &draftId)
{
    return change(
        u"INSERT OR IGNORE INTO sends SELECT ?, sha256, name FROM drafts WHERE draft = ?"_s, { planId, draftId });
}

Result<QStringList> SourceRecord::sendsWith(const QByteArray &sha256)
{
    auto query = m_database->execute(u"SELECT plan FROM sends WHERE sha256 = ?"_s, { sha256 });
    if (!query)
        return fail(query.error());
    QStringList plans;
    while (query->next())
        plans.append(query->value(0).toString());
    return plans;
}

Result<QList<SourceFile>> SourceRecord::filesIn(const QString &sql, const QString &id)
{
    auto query = m_database->execute(sql, { id });
    if (!query)
        return fail(query.error());
    QList<SourceFile> files;
    while (query->next())
        files.append({ query->value(0).toByteArray(), query->value(1).toString() });
    return files;
}

Result<QList<SourceFile>> SourceRecord::filesOf(const QString &planId)
{
    return filesIn(u"SELECT sha256, name FROM sends WHERE plan = ?"_s, planId);
}

Result<QList<SourceFile>> SourceRecord::filesOfDraft(const QString &draftId)
{
    return filesIn(u"SELECT sha256, name FROM drafts WHERE draft = ? ORDER BY name"_s, draftId);
}

} // namespace composer
