#include "storage/ledgerlines_p.h"

#include "storage/ledgerrow_p.h"

#include <QSqlError>
#include <QVariant>

#include <vector>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void> writeLine(Database &database, LedgerTables &tables, const QString &sql, const QVariantList &values)
{
    auto query = database.cached(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return query->exec() ? Result<void>() : Result<void>(fail(tables.errorOf(query->lastError())));
}

} // namespace

Result<void> writeLinesAnew(Database &database, LedgerTables &tables, qint64 plan, std::span<const RewrittenLine> lines,
    const LedgerTables::Head &after)
{
    for (const RewrittenLine &line : lines) {
        const qint64 key = lineKey(plan, line.number);
        if (auto written
            = writeLine(database, tables, u"UPDATE lines SET reason = ?, server_message = ?, sum = ? WHERE key = ?"_s,
                { notNull(line.entry.reason), notNull(line.entry.serverMessage), sumOfEntry(key, line.entry), key });
            !written)
            return written;
    }
    return writeLine(database, tables, u"UPDATE heads SET chain = ?, sum = ? WHERE plan = ?"_s,
        { after.chain, sumOfHead(plan, after), plan });
}

Result<bool> rewriteLines(Database &database, LedgerTables &tables, qint64 plan, const LedgerTables::Head &head,
    const QList<LedgerEntry> &entries, const std::function<bool(LedgerEntry &entry)> &change)
{
    LedgerTables::Head after = head;
    after.chain.clear();
    std::vector<RewrittenLine> changed;
    for (qint64 number = 1; number <= entries.size(); ++number) {
        LedgerEntry entry = entries[number - 1];
        const bool isChanged = change(entry);
        after.chain = nextLink(after.chain, sumOfEntry(lineKey(plan, number), entry));
        if (isChanged)
            changed.push_back({ number, std::move(entry) });
    }
    if (changed.empty())
        return false;
    const auto written = writeLinesAnew(database, tables, plan, changed, after);
    return written ? Result<bool>(true) : Result<bool>(fail(written.error()));
}

} // namespace composer
