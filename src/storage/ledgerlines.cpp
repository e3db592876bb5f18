#include "storage/ledgerlines_p.h"

#include "storage/ledgerrow_p.h"

#include <QSqlError>
#include <QVariant>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

Result<void> writeLines(Database &database, LedgerTables &tables, const QString &sql, const QVariantList &values)
{
    auto query = database.cached(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return query->exec() ? Result<void>() : Result<void>(fail(tables.errorOf(query->lastError())));
}

} // namespace

Result<bool> rewriteLines(Database &database, LedgerTables &tables, qint64 plan, const LedgerTables::Head &head,
    const QList<LedgerEntry> &entries, const std::function<bool(LedgerEntry &entry)> &change)
{
    QByteArray chain;
    bool isAnyChanged = false;
    for (qint64 number = 1; number <= entries.size(); ++number) {
        LedgerEntry entry = entries[number - 1];
        const qint64 key = lineKey(plan, number);
        const bool isChanged = change(entry);
        const QByteArray sum = sumOfEntry(key, entry);
        chain = nextLink(chain, sum);
        if (!isChanged)
            continue;
        isAnyChanged = true;
        if (auto written
            = writeLines(database, tables, u"UPDATE lines SET reason = ?, server_message = ?, sum = ? WHERE key = ?"_s,
                { entry.reason, entry.serverMessage, sum, key });
            !written)
            return fail(written.error());
    }
    if (!isAnyChanged)
        return false;
    LedgerTables::Head after = head;
    after.chain = chain;
    if (auto written = writeLines(database, tables, u"UPDATE heads SET chain = ?, sum = ? WHERE plan = ?"_s,
            { chain, sumOfHead(plan, after), plan });
        !written)
        return fail(written.error());
    return true;
}

} // namespace composer
