// The part of DraftStore that takes a person out.
#include "storage/draftstore.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DraftErasureText {
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

/// Rows that are for the address go whole; where it stands in other cells, it is taken out of them.
bool eraseFrom(EventTable &table, const AddressText &address, ErasedPerson &erased)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    const QByteArray instead = DraftErasureText::tr("(erased)").toUtf8();
    QList<RowRun> gone;
    bool isChanged = false;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const std::string_view email = table.utf8(row, EventField::Email);
        if (!email.empty() && address.is(QByteArrayView(email.data(), qsizetype(email.size())))) {
            if (!gone.isEmpty() && gone.last().first + gone.last().count == row)
                ++gone.last().count;
            else
                gone.append({ row, 1 });
            continue;
        }
        for (int field = 0; field < EventField::FixedCount + eventTemplate.tokens.size(); ++field) {
            const std::string_view text = table.utf8(row, EventField::fromValue(field));
            const QByteArrayView bytes(text.data(), qsizetype(text.size()));
            if (text.empty() || !address.isIn(bytes))
                continue;
            const QByteArray rest = address.without(bytes, instead);
            table.setUtf8(row, EventField::fromValue(field), { rest.constData(), size_t(rest.size()) });
            ++erased.cells;
            isChanged = true;
        }
    }
    for (const RowRun &run : gone)
        erased.rows += run.count;
    if (!gone.isEmpty())
        table.removeRuns(gone);
    return isChanged || !gone.isEmpty();
}

/// The note of a seal may name the person too. The seal does not hold any more then, and says so.
bool eraseFrom(std::optional<DraftSeal> &seal, const AddressText &address, ErasedPerson &erased)
{
    if (!seal || !address.isIn(seal->note.toUtf8()))
        return false;
    seal->note = address.without(seal->note, DraftErasureText::tr("(erased)"));
    ++erased.cells;
    return true;
}

/// A packed file cannot be mended by its bytes.
bool isPacked(const QByteArray &bytes)
{
    return bytes.startsWith("PK") || bytes.startsWith("\x1f\x8b");
}

} // namespace

Result<void> DraftStore::erase(const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased)
{
    if (auto set = m_database->run(u"PRAGMA secure_delete=ON"_s); !set)
        return set;
    // What was deleted can be brought back no more: it may name the person as well.
    if (how == Erase::ForGood) {
        if (auto purged = purge(nowMs + 1); !purged)
            return purged;
    }
    const auto drafts = list();
    if (!drafts)
        return fail(drafts.error());
    for (const DraftInfo &info : *drafts) {
        if (auto done = eraseDraft(info.id, address, how, nowMs, erased); !done)
            return done;
    }
    return how == Erase::ForGood ? m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : Result<void>();
}

Result<void> DraftStore::eraseDraft(
    const QString &id, const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased)
{
    auto record = load(id);
    if (!record)
        return fail(record.error());
    const bool isInNote = eraseFrom(record->seal, address, erased);
    if ((eraseFrom(record->table, address, erased) || isInNote) && how == Erase::ForGood) {
        const DraftHead head { id, address.without(record->info.name, DraftErasureText::tr("(erased)")), record->zoneId,
            nowMs, record->mayChangeAddresses, record->seal };
        if (auto saved = saveWhole(head, record->table); !saved)
            return fail(saved.error());
    }
    const auto next = nextImportNumber(id);
    if (!next)
        return fail(next.error());
    for (int number = 1; number < *next; ++number) {
        auto file = keptFile(id, number);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue;
        if (!file)
            return fail(file.error());
        const QByteArray rest = address.blankedOut(file->bytes);
        const bool isGone = isPacked(file->bytes) && !record->table.column(EventField::Email).isEmptyEverywhere();
        if (rest == file->bytes && !isGone)
            continue;
        ++erased.files;
        if (how == Erase::LookOnly)
            continue;
        file->bytes = rest;
        const auto written = isGone
            ? change(u"DELETE FROM imports WHERE import = ? AND draft = (SELECT number FROM drafts WHERE id = ?)"_s,
                { number, id })
            : keepFile(id, number, *file);
        if (!written)
            return written;
    }
    return {};
}

} // namespace composer
