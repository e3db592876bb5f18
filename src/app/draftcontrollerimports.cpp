// The files that were imported into a draft: kept beside it, with how they were read.
#include "app/draftcontroller.h"

#include "app/draftimports.h"
#include "ui/document/draftdocument.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

int DraftController::nextImportNumber(const QString &draftId) const
{
    return m_nextImport.value(draftId, 1);
}

void DraftController::addImport(const QString &draftId, const ImportSource &source)
{
    m_imports[draftId].insert(source.import, source);
    m_nextImport[draftId] = std::max(nextImportNumber(draftId), source.import + 1);
    // The file itself is kept too: the person may move or change theirs.
    const DraftDocument *open = document(draftId);
    const EventTemplate eventTemplate = open ? open->eventTemplate() : EventTemplate();
    whenSaved(m_open.value(draftId), [this, draftId, source, eventTemplate] {
        m_worker.run(
            this,
            [draftId, source, eventTemplate](
                DraftStore &store) { return keepImport(store, draftId, source, eventTemplate); },
            [this](const Result<void> &kept) {
                if (!kept)
                    Q_EMIT failed(kept.error());
            });
    });
}

void DraftController::takeImports(const QString &from, const QString &to)
{
    const DraftDocument *next = document(to);
    const DraftDocument *before = document(from);
    if (!next || !before)
        return;
    m_nextImport.insert(to, nextImportNumber(from)); // rows name their import by its number
    for (ImportSource source : m_imports.value(from)) {
        if (const auto mapping = parseMapping(
                mappingToKeep(source.mapping, before->eventTemplate()), source.mapping.headers, next->eventTemplate()))
            source.mapping = *mapping;
        m_imports[to].insert(source.import, source);
    }
    whenSaved(m_open.value(from), [this, from, to] { // and its last import is kept
        if (!document(to))
            return;
        whenSaved(m_open.value(to),
            [this, from, to] { change([from, to](DraftStore &store) { return store.copyFiles(from, to); }); });
    });
}

void DraftController::withImports(
    const QString &draftId, QObject *context, std::function<void(const QList<ImportSource> &)> done)
{
    withTemplateOf(
        draftId, context, [this, draftId, context = QPointer(context), done](const Result<EventTemplate> &used) {
            if (used)
                readImports(draftId, *used, context, done);
            else if (context)
                done({}); // of a draft that is not there any more nothing is kept
        });
}

void DraftController::readImports(const QString &draftId, const EventTemplate &eventTemplate,
    const QPointer<QObject> &context, std::function<void(const QList<ImportSource> &)> done)
{
    using Sources = Result<QMap<qint32, ImportSource>>;
    m_worker.run(
        this,
        [draftId, known = m_imports.value(draftId), eventTemplate,
            folder = QFileInfo(m_path).absolutePath() + u"/imports"_s](DraftStore &store) -> Sources {
            QMap<qint32, ImportSource> all = known;
            all.removeIf([](const auto &one) { return !one.value().isThere(); }); // the copy has what was imported
            for (int number = store.nextImportNumber(draftId).value_or(1) - 1; number > 0; --number) {
                if (all.contains(number))
                    continue;
                if (const auto kept = keptImport(store, folder, draftId, number, eventTemplate))
                    all.insert(number, *kept);
            }
            return all;
        },
        [this, draftId, context, done = std::move(done)](const Sources &found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_imports[draftId] = *found;
            if (context)
                done(found->values());
        });
}

} // namespace composer
