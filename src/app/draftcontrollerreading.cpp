// What of a draft is read without opening it.
#include "app/draftcontroller.h"

#include "base/async.h"
#include "ui/document/draftdocument.h"
#include "ui/models/rownumbers.h"

#include <utility>

namespace composer {

void DraftController::withTemplateOf(
    const QString &id, QObject *context, std::function<void(const Result<EventTemplate> &found)> done)
{
    if (const DraftDocument *open = document(id))
        return done(open->eventTemplate());
    m_worker.run(
        context, [id](DraftStore &store) { return store.templateOf(id); }, std::move(done));
}

void DraftController::withTable(
    const QString &id, QObject *context, std::function<void(const Result<EventTable> &table)> done)
{
    if (const DraftDocument *open = document(id))
        return done(open->table());
    m_worker.run(
        context,
        [id](DraftStore &store) -> Result<EventTable> {
            auto record = store.load(id);
            return record ? Result<EventTable>(record->table) : fail(record.error());
        },
        std::move(done));
}

void DraftController::withRowNumbers(
    const QString &id, QObject *context, std::function<void(const Result<RowNumbers> &numbers)> done)
{
    if (const DraftDocument *open = document(id))
        return onWorker(
            context, [table = open->table()] { return Result<RowNumbers>(RowNumbers(table)); }, std::move(done));
    if (m_leaving.contains(id)) // deleted; what is not saved yet is still being saved
        return done(fail(ErrorCode::NotFound, {}));
    m_worker.run(
        context,
        [id](DraftStore &store) -> Result<RowNumbers> {
            const auto rows = store.rowIdsOf(id);
            return rows ? Result<RowNumbers>(RowNumbers(*rows)) : fail(rows.error());
        },
        std::move(done));
}

} // namespace composer
