#include "storage/draftstore.h"

#include "storage/draftchunkcodec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlError>
#include <QtEndian>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftStore)
};

// layout: key (8 bytes) and rows (4 bytes) of every chunk in order, little-endian. fields: keys of the fields a chunk
// holds, one a line. Blobs stand last in their rows, so that lists need not read over them.
const QList<Database::Step> draftLadder {
    {
        u"CREATE TABLE drafts(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " template_id TEXT NOT NULL, template_name TEXT NOT NULL, row_count INTEGER NOT NULL, changed_ms INTEGER NOT "
        "NULL,"
        " deleted_ms INTEGER, zone TEXT NOT NULL, next_row_id INTEGER NOT NULL, fields TEXT NOT NULL,"
        " template BLOB NOT NULL, layout BLOB NOT NULL)"_s,
        u"CREATE TABLE chunks(draft INTEGER NOT NULL REFERENCES drafts(number) ON DELETE CASCADE, key INTEGER NOT NULL,"
        " bytes BLOB NOT NULL, PRIMARY KEY(draft, key))"_s,
        u"CREATE TABLE imports(draft INTEGER NOT NULL REFERENCES drafts(number) ON DELETE CASCADE, import INTEGER NOT "
        u"NULL,"
        " name TEXT NOT NULL, dialect BLOB NOT NULL, mapping BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(draft, import))"_s,
    },
    { u"ALTER TABLE drafts ADD COLUMN may_change_addresses INTEGER NOT NULL DEFAULT 0"_s },
    // Grows with every write: what is saved goes over what was read, or nowhere.
    { u"ALTER TABLE drafts ADD COLUMN revision INTEGER NOT NULL DEFAULT 1"_s },
    { u"ALTER TABLE drafts ADD COLUMN seal TEXT"_s, u"ALTER TABLE drafts ADD COLUMN sent_empty TEXT"_s },
};

constexpr qsizetype layoutEntryBytes = 12;
constexpr qsizetype chunksOfALargeSave = 64;

QByteArray layoutBytes(const DraftLayout &layout)
{
    QByteArray bytes(layout.chunks().size() * layoutEntryBytes, Qt::Uninitialized);
    char *out = bytes.data();
    for (const DraftChunk &chunk : layout.chunks()) {
        qToLittleEndian(chunk.key, out);
        qToLittleEndian(chunk.rows, out + 8);
        out += layoutEntryBytes;
    }
    return bytes;
}

QList<DraftChunk> chunksFromBytes(const QByteArray &bytes)
{
    QList<DraftChunk> chunks;
    for (qsizetype at = 0; at + layoutEntryBytes <= bytes.size(); at += layoutEntryBytes)
        chunks.append(DraftChunk { qFromLittleEndian<qint64>(bytes.constData() + at),
            qFromLittleEndian<qint32>(bytes.constData() + at + 8), false });
    return chunks;
}

QList<EventField> storedFields(const EventTemplate &eventTemplate)
{
    QList<EventField> fields;
    for (int i = 0; i < EventField::FixedCount + eventTemplate.tokens.size(); ++i)
        fields.append(EventField::fromValue(i));
    return fields;
}

QString fieldLines(const EventTemplate &eventTemplate)
{
    QStringList keys;
    for (const EventField field : storedFields(eventTemplate))
        keys.append(fieldKey(field, eventTemplate));
    return keys.join(u'\n');
}

// An empty QByteArray binds as NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant sealText(const std::optional<DraftSeal> &seal)
{
    if (!seal)
        return QVariant(QMetaType::fromType<QString>());
    QJsonObject object = sealToJson(*seal);
    if (!seal->beside.isEmpty())
        object.insert("beside"_L1, QString::fromLatin1(seal->beside));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<DraftSeal> sealOfText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    DraftSeal seal = sealFromJson(object);
    seal.beside = object["beside"_L1].toString().toLatin1();
    return seal;
}

struct EndOfRead {
    Database &database;
    ~EndOfRead() { database.rollback(); }
};

auto draftNotFound()
{
    return fail(ErrorCode::NotFound, DraftText::tr("This draft is not there any more. Choose another one."));
}

auto draftChangedElsewhere()
{
    return fail(ErrorCode::NotFound,
        DraftText::tr("This draft was changed by another program meanwhile. Nothing was written over it."));
}

auto draftDamaged(const QString &detail)
{
    return fail(ErrorCode::StorageError,
        DraftText::tr(
            "This draft is damaged and cannot be opened. Your other drafts are not affected; a copy of the file may "
            "help us to mend it."),
        detail);
}

} // namespace

/// One row of `drafts`, beside what is shown.
struct DraftStore::Stored {
    qint64 number = 0; ///< 0 = not there
    DraftInfo info;
    QByteArray zoneId;
    RowId nextRowId = 1;
    QString fields;
    QByteArray templateJson;
    QByteArray layout;
    bool mayChangeAddresses = false;
    qint64 revision = 0;
    QString seal;
    QString sentEmpty; // names of tokens, one a line
};

Result<std::unique_ptr<DraftStore>> DraftStore::open(const QString &path)
{
    auto database = Database::open(path, draftLadder);
    if (!database)
        return fail(database.error());
    // A first save of a large draft must not leave a log of its size behind.
    if (auto done = (*database)->run(u"PRAGMA journal_size_limit=16777216"_s); !done)
        return fail(done.error());
    return std::unique_ptr<DraftStore>(new DraftStore(std::move(*database)));
}

/// For statements that must meet a row.
Result<void> DraftStore::change(const QString &sql, const QVariantList &values)
{
    auto query = m_database->execute(sql, values);
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return draftNotFound();
    return {};
}

Result<QList<DraftInfo>> DraftStore::list()
{
    auto query = m_database->execute(u"SELECT id, name, template_id, template_name, row_count, changed_ms FROM drafts"
                                     " WHERE deleted_ms IS NULL ORDER BY changed_ms DESC, number DESC"_s);
    if (!query)
        return fail(query.error());
    QList<DraftInfo> drafts;
    while (query->next())
        drafts.append(DraftInfo { query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
            query->value(3).toString(), query->value(4).toLongLong(), query->value(5).toLongLong() });
    return drafts;
}

Result<DraftStore::Stored> DraftStore::stored(const QString &id)
{
    auto query = m_database->execute(
        u"SELECT number, name, template_id, template_name, row_count, changed_ms, zone, next_row_id, fields,"
        " template, layout, may_change_addresses, revision, seal, sent_empty FROM drafts WHERE id = ?"_s,
        { id });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return Stored {};
    return Stored { query->value(0).toLongLong(),
        DraftInfo { id, query->value(1).toString(), query->value(2).toString(), query->value(3).toString(),
            query->value(4).toLongLong(), query->value(5).toLongLong() },
        query->value(6).toByteArray(), query->value(7).toLongLong(), query->value(8).toString(),
        query->value(9).toByteArray(), query->value(10).toByteArray(), query->value(11).toBool(),
        query->value(12).toLongLong(), query->value(13).toString(), query->value(14).toString() };
}

Result<DraftRecord> DraftStore::load(const QString &id)
{
    // One read transaction: head and chunks must be of the same save.
    if (auto begun = m_database->run(u"BEGIN"_s); !begun)
        return fail(begun.error());
    const EndOfRead endOfRead { *m_database };

    auto found = stored(id);
    if (!found)
        return fail(found.error());
    if (found->number == 0)
        return draftNotFound();
    const auto eventTemplate = parseTemplateKept(found->templateJson);
    if (!eventTemplate)
        return draftDamaged(eventTemplate.error().detail);
    QList<std::optional<EventField>> fields;
    for (const QString &key : found->fields.split(u'\n'))
        fields.append(fieldFromKey(key, *eventTemplate));

    DraftRecord record { found->info, found->zoneId, EventTable(*eventTemplate),
        DraftLayout(chunksFromBytes(found->layout), found->revision), found->mayChangeAddresses,
        sealOfText(found->seal) };
    record.table.appendBlankRows(record.layout.rowCount());
    record.table.setNextRowId(found->nextRowId);
    record.table.setSentEmpty(found->sentEmpty.split(u'\n', Qt::SkipEmptyParts));
    auto query = m_database->prepare(u"SELECT bytes FROM chunks WHERE draft = ? AND key = ?"_s);
    if (!query)
        return fail(query.error());
    qsizetype row = 0;
    for (const DraftChunk &chunk : record.layout.chunks()) {
        query->bindValue(0, found->number);
        query->bindValue(1, chunk.key);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        if (!query->next() || !readDraftChunk(query->value(0).toByteArray(), record.table, row, chunk.rows, fields))
            return draftDamaged(u"draft %1, chunk %2"_s.arg(id).arg(chunk.key));
        row += chunk.rows;
    }
    return record;
}

Result<QList<RowId>> DraftStore::rowIdsOf(const QString &id)
{
    if (auto begun = m_database->run(u"BEGIN"_s); !begun)
        return fail(begun.error());
    const EndOfRead endOfRead { *m_database };
    auto head = m_database->execute(u"SELECT number, layout FROM drafts WHERE id = ? AND deleted_ms IS NULL"_s, { id });
    if (!head)
        return fail(head.error());
    if (!head->next())
        return draftNotFound();
    const qint64 number = head->value(0).toLongLong();
    const QList<DraftChunk> chunks = chunksFromBytes(head->value(1).toByteArray());
    auto query = m_database->prepare(u"SELECT bytes FROM chunks WHERE draft = ? AND key = ?"_s);
    if (!query)
        return fail(query.error());
    QList<RowId> ids;
    for (const DraftChunk &chunk : chunks) {
        query->bindValue(0, number);
        query->bindValue(1, chunk.key);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        if (!query->next() || !readRowIds(query->value(0).toByteArray(), chunk.rows, ids))
            return draftDamaged(u"draft %1, chunk %2"_s.arg(id).arg(chunk.key));
    }
    return ids;
}

Result<EventTemplate> DraftStore::templateOf(const QString &id)
{
    const auto found = stored(id);
    if (!found)
        return fail(found.error());
    if (found->number == 0)
        return draftNotFound();
    auto eventTemplate = parseTemplateKept(found->templateJson);
    if (!eventTemplate)
        return draftDamaged(eventTemplate.error().detail);
    return eventTemplate;
}

Result<DraftLayout> DraftStore::saveWhole(const DraftHead &head, const EventTable &table)
{
    DraftLayout layout = DraftLayout::unsaved(table.rowCount());
    if (auto saved = save(head, table, layout); !saved)
        return fail(saved.error());
    const auto written = stored(head.id); // it may stand in place of another one
    if (!written)
        return fail(written.error());
    return DraftLayout(layout.chunks(), written->revision);
}

Result<void> DraftStore::save(const DraftHead &head, const EventTable &table, const DraftLayout &layout)
{
    Q_ASSERT(layout.rowCount() == table.rowCount());
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto done = write(head, table, layout).and_then([this] { return m_database->commit(); });
    if (!done)
        m_database->rollback();
    else if (layout.dirtyCount() > chunksOfALargeSave) // its log is put away now, not during the next small save
        (void)m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return done;
}

Result<qint64> DraftStore::writeHead(
    const DraftHead &head, const EventTable &table, const DraftLayout &layout, qint64 revision)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    auto query = m_database->execute(
        u"INSERT INTO drafts(id, name, template_id, template_name, row_count, changed_ms, zone, next_row_id,"
        " fields, template, layout, may_change_addresses, revision, seal, sent_empty) VALUES(?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, "
        "?, ?, ?, ?, ?) ON CONFLICT(id) "
        "DO UPDATE SET"
        " name = excluded.name, template_id = excluded.template_id, template_name = excluded.template_name,"
        " row_count = excluded.row_count, changed_ms = excluded.changed_ms, zone = excluded.zone,"
        " next_row_id = excluded.next_row_id, fields = excluded.fields, template = excluded.template,"
        " layout = excluded.layout, may_change_addresses = excluded.may_change_addresses,"
        " revision = excluded.revision, seal = excluded.seal, sent_empty = excluded.sent_empty RETURNING number"_s,
        { head.id, head.name.isNull() ? u""_s : head.name, eventTemplate.id.isNull() ? u""_s : eventTemplate.id,
            eventTemplate.name.isNull() ? u""_s : eventTemplate.name, static_cast<qint64>(table.rowCount()),
            head.changedAtMs, QString::fromLatin1(notNull(head.zoneId)), table.nextRowId(), fieldLines(eventTemplate),
            notNull(templateToKeep(eventTemplate)), notNull(layoutBytes(layout)), head.mayChangeAddresses, revision,
            sealText(head.seal), table.sentEmpty().join(u'\n') });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    return query->value(0).toLongLong();
}

Result<void> DraftStore::write(const DraftHead &head, const EventTable &table, const DraftLayout &layout)
{
    const auto before = stored(head.id);
    if (!before)
        return fail(before.error());
    if (before->number == 0 && layout.isStored())
        return draftNotFound(); // purged meanwhile: the clean chunks are gone
    if (layout.isStored() && before->revision != layout.revision())
        return draftChangedElsewhere();
    const auto number = writeHead(head, table, layout, before->revision + 1);
    if (!number)
        return fail(number.error());

    const bool everything = before->fields != fieldLines(table.eventTemplate()); // the template was exchanged
    const QList<EventField> fields = storedFields(table.eventTemplate());
    QSet<qint64> kept;
    auto insert = m_database->prepare(u"INSERT OR REPLACE INTO chunks(draft, key, bytes) VALUES(?, ?, ?)"_s);
    if (!insert)
        return fail(insert.error());
    qsizetype row = 0;
    for (const DraftChunk &chunk : layout.chunks()) {
        kept.insert(chunk.key);
        if (chunk.isDirty || everything) {
            insert->bindValue(0, *number);
            insert->bindValue(1, chunk.key);
            insert->bindValue(2, writeDraftChunk(table, row, chunk.rows, fields));
            if (!insert->exec())
                return fail(Database::errorOf(insert->lastError(), m_database->path()));
        }
        row += chunk.rows;
    }
    for (const DraftChunk &old : chunksFromBytes(before->layout)) {
        if (kept.contains(old.key))
            continue;
        if (auto gone = m_database->execute(u"DELETE FROM chunks WHERE draft = ? AND key = ?"_s, { *number, old.key });
            !gone)
            return fail(gone.error());
    }
    return {};
}

Result<void> DraftStore::rename(const QString &id, const QString &name, qint64 nowMs)
{
    return change(
        u"UPDATE drafts SET name = ?, changed_ms = ?, revision = revision + 1 WHERE id = ?"_s, { name, nowMs, id });
}

Result<void> DraftStore::remove(const QString &id, qint64 nowMs)
{
    return change(u"UPDATE drafts SET deleted_ms = ?, revision = revision + 1 WHERE id = ?"_s, { nowMs, id });
}

Result<void> DraftStore::restore(const QString &id)
{
    return change(u"UPDATE drafts SET deleted_ms = NULL, revision = revision + 1 WHERE id = ?"_s, { id });
}

Result<void> DraftStore::purge(qint64 beforeMs)
{
    auto query = m_database->execute(u"DELETE FROM drafts WHERE deleted_ms < ?"_s, { beforeMs });
    if (!query)
        return fail(query.error());
    return {};
}

Result<void> DraftStore::copyFiles(const QString &from, const QString &to)
{
    auto query = m_database->execute(u"INSERT INTO imports(draft, import, name, dialect, mapping, bytes)"
                                     " SELECT (SELECT number FROM drafts WHERE id = ?), import, imports.name, dialect,"
                                     " mapping, bytes FROM imports JOIN drafts ON draft = number WHERE id = ?"_s,
        { to, from });
    if (!query)
        return fail(query.error());
    return {};
}

Result<void> DraftStore::duplicate(const QString &id, const DraftHead &copy)
{
    auto record = load(id);
    if (!record)
        return fail(record.error());
    EventTable &table = record->table;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        table.setEventId(row, mintEventId());
        table.setState(row, RowState::Waiting);
    }
    if (auto begun = m_database->begin(); !begun)
        return begun;
    DraftHead head = copy;
    if (head.zoneId.isEmpty())
        head.zoneId = record->zoneId; // what is 10:00 there is 10:00 in the copy
    auto done = write(head, table, DraftLayout::unsaved(table.rowCount()))
                    .and_then([&] { return copyFiles(id, copy.id); })
                    .and_then([this] { return m_database->commit(); });
    if (!done)
        m_database->rollback();
    return done;
}

Result<void> DraftStore::keepFile(const QString &draftId, int number, const KeptFile &source)
{
    return change(u"INSERT OR REPLACE INTO imports(draft, import, name, dialect, mapping, bytes)"
                  " SELECT number, ?, ?, ?, ?, ? FROM drafts WHERE id = ?"_s,
        { number, source.originalName.isNull() ? u""_s : source.originalName, notNull(source.dialectJson),
            notNull(source.mappingJson), qCompress(source.bytes), draftId });
}

Result<KeptFile> DraftStore::keptFile(const QString &draftId, int number)
{
    auto query
        = m_database->execute(u"SELECT imports.name, bytes, dialect, mapping FROM imports JOIN drafts ON draft = number"
                              " WHERE id = ? AND import = ?"_s,
            { draftId, number });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, DraftText::tr("The file these events came from was not kept."));
    return KeptFile { query->value(0).toString(), qUncompress(query->value(1).toByteArray()),
        query->value(2).toByteArray(), query->value(3).toByteArray() };
}

Result<int> DraftStore::nextImportNumber(const QString &draftId)
{
    auto query = m_database->execute(
        u"SELECT coalesce(max(import), 0) + 1 FROM imports JOIN drafts ON draft = number WHERE id = ?"_s, { draftId });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 1;
}

} // namespace composer
