#include "app/draftcontroller.h"

#include "app/draftimports.h"
#include "base/async.h"
#include "base/privatefiles.h"
#include "domain/zonename.h"
#include "storage/draftfile.h"
#include "ui/document/draftautosaver.h"
#include "ui/document/draftdocument.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// A person who closes the window waits no longer than this for the disk.
constexpr std::chrono::seconds closingPatience { 10 };

/// The name, or the name with the first free number behind it.
QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 (%2)"_s.arg(name, QString::number(number));
    return free;
}

} // namespace

DraftController::DraftController(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_worker(m_path)
{
}

DraftController::~DraftController()
{
    for (const auto *drafts : { &m_open, &m_leaving }) {
        for (const Open &draft : *drafts) {
            delete draft.autosaver; // before the document it watches
            delete draft.document;
        }
    }
    delete m_deleted.autosaver;
    delete m_deleted.document;
}

void DraftController::reload()
{
    m_worker.run(
        this, [](DraftStore &store) { return store.list(); },
        [this, changes = m_changes](const Result<QList<DraftInfo>> &listed) {
            if (!listed)
                Q_EMIT failed(listed.error());
            if (!listed || changes != m_changes) // a newer list is on its way
                return;
            m_listed = *listed;
            Q_EMIT draftsChanged();
            if (!std::exchange(m_wasListed, true))
                Q_EMIT this->listed();
        });
}

void DraftController::change(std::function<Result<void>(DraftStore &)> work)
{
    ++m_changes;
    m_worker.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    reload();
}

QList<DraftInfo> DraftController::drafts() const
{
    QList<DraftInfo> drafts = m_listed;
    QSet<QString> known;
    for (DraftInfo &info : drafts) {
        known.insert(info.id);
        if (const DraftDocument *open = document(info.id)) {
            info.name = open->name();
            info.rowCount = open->table().rowCount();
        }
    }
    drafts.removeIf([this](const DraftInfo &info) { return m_leaving.contains(info.id); });
    for (const Open &draft : m_open) {
        if (known.contains(draft.document->id()))
            continue; // else about to be saved for the first time
        const EventTemplate &eventTemplate = draft.document->eventTemplate();
        drafts.prepend({ draft.document->id(), draft.document->name(), eventTemplate.id, eventTemplate.name,
            draft.document->table().rowCount(), m_clock.epochMs() });
    }
    return drafts;
}

DraftDocument *DraftController::document(const QString &id) const
{
    return m_open.value(id).document;
}

QString DraftController::unusedName(const QString &name) const
{
    QStringList taken;
    for (const DraftInfo &info : drafts())
        taken << info.name;
    return freeName(name, taken);
}

DraftDocument *DraftController::create(const QString &name, const EventTable &events)
{
    auto *document = new DraftDocument(QUuid::createUuid().toString(QUuid::WithoutBraces), name, events, m_clock, this);
    document->setZone(m_zone);
    adopt(document, DraftLayout::unsaved(events.rowCount())); // which saves it at once
    Q_EMIT draftsChanged();
    return document;
}

void DraftController::adopt(DraftDocument *document, const DraftLayout &layout)
{
    const QString id = document->id();
    auto *autosaver = new DraftAutosaver(*document, m_path, layout, m_clock, this);
    m_open.insert(id, { document, autosaver });
    connect(autosaver, &DraftAutosaver::saved, this,
        [this, document](const QDateTime &at) { noteSaved(document->id(), at); });
    connect(autosaver, &DraftAutosaver::clashed, this, [this, document] { keepBoth(document); });
    connect(autosaver, &DraftAutosaver::saveFailed, this,
        [this, document](const Error &error) { Q_EMIT saveFailed(document->id(), error); });
    connect(document, &DraftDocument::nameChanged, this, &DraftController::draftsChanged);
}

void DraftController::noteSaved(const QString &id, const QDateTime &at)
{
    const DraftDocument *open = document(id);
    if (!open)
        return;
    const EventTemplate &eventTemplate = open->eventTemplate();
    const DraftInfo now { id, open->name(), eventTemplate.id, eventTemplate.name, open->table().rowCount(),
        at.toMSecsSinceEpoch() };
    // In its place: what a send or another account does to a draft moves nothing under the hand.
    if (const auto known = std::ranges::find(m_listed, id, &DraftInfo::id); known != m_listed.end())
        *known = now;
    else
        m_listed.prepend(now);
    Q_EMIT saved(id, at);
    Q_EMIT draftsChanged();
}

void DraftController::whenSaved(const Open &draft, std::function<void()> then)
{
    DraftAutosaver *autosaver = draft.autosaver;
    if (!autosaver || autosaver->state() == DraftAutosaver::State::Saved)
        return then();
    auto *wait = new QObject(autosaver);
    const auto end = [autosaver, wait, then = std::move(then)] {
        autosaver->disconnect(wait); // it may save once more before `wait` is gone
        wait->deleteLater();
        then();
    };
    connect(autosaver, &DraftAutosaver::saved, wait, [autosaver, end] {
        if (autosaver->state() == DraftAutosaver::State::Saved)
            end();
        else
            autosaver->saveNow();
    });
    connect(autosaver, &DraftAutosaver::saveFailed, wait, end);
    autosaver->saveNow();
}

void DraftController::keepBoth(DraftDocument *document)
{
    const QString id = document->id();
    const QString formerName = document->name();
    const Open draft = m_open.contains(id) ? m_open.take(id) : m_leaving.take(id);
    const QString newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    document->setId(newId);
    m_open.insert(newId, draft);
    m_imports.insert(newId, m_imports.value(id));
    m_nextImport.insert(newId, nextImportNumber(id));
    document->setName(unusedName(formerName));
    draft.autosaver->saveAsNew();
    whenSaved(
        draft, [this, id, newId] { change([id, newId](DraftStore &store) { return store.copyFiles(id, newId); }); });
    Q_EMIT keptBoth(document, formerName);
    Q_EMIT draftsChanged();
}

void DraftController::open(const QString &id)
{
    if (DraftDocument *known = document(id)) {
        Q_EMIT opened(known);
        return;
    }
    struct Loaded {
        DraftRecord record;
        int nextImport = 1;
        bool doesSealHold = false;
    };
    using Read = Result<std::shared_ptr<Loaded>>;
    m_worker.run(
        this,
        [id](DraftStore &store) -> Read {
            auto record = store.load(id);
            if (!record)
                return fail(record.error());
            const bool holds = record->seal && sealHolds(*record->seal, record->table);
            return std::make_shared<Loaded>(
                Loaded { std::move(*record), store.nextImportNumber(id).value_or(1), holds });
        },
        [this, id](const Read &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            if (!document(id)) {
                const DraftRecord &record = (*read)->record;
                auto *document = new DraftDocument(id, record.info.name, record.table, m_clock, this);
                if (const QTimeZone zone = zoneOfName(record.zoneId); zone.isValid())
                    document->setZone(zone);
                document->setMayChangeAddresses(record.mayChangeAddresses);
                document->setSeal(record.seal, (*read)->doesSealHold);
                m_nextImport.insert(id, (*read)->nextImport);
                adopt(document, record.layout);
                Q_EMIT loaded(document);
            }
            Q_EMIT opened(document(id));
        });
}

void DraftController::openFile(const QString &path)
{
    struct Copy {
        QString id;
        QString name;
    };
    QStringList taken;
    for (const DraftInfo &info : drafts())
        taken << info.name;
    // Beside the others' work, with a store of its own: a large file takes seconds.
    onWorker(
        this,
        [path, taken, store = m_path, now = m_clock.epochMs()]() -> Result<Copy> {
            const auto file = readDraftFile(path);
            if (!file)
                return fail(file.error());
            auto drafts = DraftStore::open(store);
            if (!drafts)
                return fail(drafts.error());
            const Copy copy { QUuid::createUuid().toString(QUuid::WithoutBraces), freeName(file->name, taken) };
            if (auto saved
                = (*drafts)->saveWhole({ copy.id, copy.name, file->zoneId, now, false, file->seal }, file->table);
                !saved)
                return fail(saved.error());
            for (auto import = file->imports.cbegin(); import != file->imports.cend(); ++import) {
                if (auto kept = (*drafts)->keepFile(copy.id, import.key(), *import); !kept)
                    return fail(kept.error());
            }
            return copy;
        },
        [this](const Result<Copy> &copy) {
            if (!copy) {
                Q_EMIT failed(copy.error());
                return;
            }
            reload();
            Q_EMIT fileOpened(copy->name);
            open(copy->id);
        });
}

void DraftController::saveFile(const QString &id, const FileOrder &order, std::function<void(const Saved &)> done)
{
    const DraftDocument *open = document(id);
    if (!open) {
        done(fail(ErrorCode::NotFound, tr("Open the draft first, then save it as a file.")));
        return;
    }
    const DraftFile file { open->name(), open->zone().id(), order.table, {}, order.seal };
    whenSaved(m_open.value(id), [this, id, order, file, done = std::move(done)] { // and its imports are kept
        using Kept = Result<QMap<int, KeptFile>>;
        m_worker.run(
            this,
            [id](DraftStore &store) -> Kept {
                QMap<int, KeptFile> files;
                const int next = store.nextImportNumber(id).value_or(1);
                for (int import = 1; import < next; ++import) {
                    if (auto kept = store.keptFile(id, import))
                        files.insert(import, *kept);
                }
                return files;
            },
            [this, order, file, done](const Kept &kept) {
                if (!kept)
                    return done(fail(kept.error()));
                DraftFile whole = file;
                for (const auto &[number, import] : kept->asKeyValueRange())
                    whole.imports.insert(number, import);
                writeFile(order, whole, done);
            });
    });
}

namespace {

/// The draft with the seal that its file may have.
DraftFile withItsSeal(const DraftController::FileOrder &order, DraftFile file, qint64 nowMs)
{
    if (order.sealNote)
        file.seal = sealOf(file, *order.sealNote, nowMs);
    else if (file.seal && file.seal->version >= withWhatStandsBeside && file.seal->beside != saidBesideEvents(file))
        file.seal.reset(); // whoever opened it would be told that somebody changed it
    return file;
}

} // namespace

void DraftController::writeFile(const FileOrder &order, const DraftFile &file, std::function<void(const Saved &)> done)
{
    onWorker(
        this,
        [order, file, now = m_clock.epochMs()]() -> Saved {
            QSaveFile device(order.path);
            if (!device.open(QIODevice::WriteOnly))
                return fail(ErrorCode::FileError, tr("The draft cannot be written there. Choose another folder."),
                    device.errorString());
            const DraftFile sealed = withItsSeal(order, file, now);
            if (auto written = writeDraftFile(device, sealed, order.isCancelled.get()); !written)
                return fail(written.error());
            if (!commitFile(device))
                return fail(ErrorCode::FileError, tr("The draft cannot be written there. Choose another folder."),
                    device.errorString());
            return sealed.seal;
        },
        std::move(done));
}

void DraftController::rename(const QString &id, const QString &name)
{
    const QString given = name.trimmed();
    if (given.isEmpty())
        return;
    for (DraftInfo &info : m_listed) {
        if (info.id == id)
            info.name = given;
    }
    if (DraftDocument *open = document(id)) // which saves its name itself
        open->setName(given);
    else
        change([id, given, now = m_clock.epochMs()](DraftStore &store) { return store.rename(id, given, now); });
    Q_EMIT draftsChanged();
}

void DraftController::duplicate(const QString &id)
{
    QString name;
    for (const DraftInfo &info : drafts()) {
        if (info.id == id)
            name = info.name;
    }
    whenSaved(m_open.value(id), [this, id, name] {
        const DraftHead copy { QUuid::createUuid().toString(QUuid::WithoutBraces),
            unusedName(tr("%1 (copy)").arg(name)), {}, m_clock.epochMs() };
        change([id, copy](DraftStore &store) { return store.duplicate(id, copy); });
    });
}

void DraftController::remove(const QString &id)
{
    const Open draft = m_open.take(id);
    m_leaving.insert(id, draft); // what is not saved yet is saved first: restore() brings all of it back
    Q_EMIT draftsChanged();
    whenSaved(draft, [this, id] {
        if (m_leaving.contains(id)) // else restored meanwhile
            letGo(id);
    });
}

void DraftController::letGo(const QString &id)
{
    const Open draft = m_leaving.take(id);
    m_listed.removeIf([&](const DraftInfo &info) { return info.id == id; });
    change([id, now = m_clock.epochMs()](DraftStore &store) { return store.remove(id, now); });
    forget(std::exchange(m_deleted, draft));
    if (!draft.document)
        return;
    draft.autosaver->disconnect(this);
    draft.document->disconnect(this);
}

void DraftController::forget(const Open &draft)
{
    if (!draft.document)
        return;
    draft.autosaver->disconnect(this);
    draft.autosaver->setParent(draft.document); // it goes with the document it watches
    draft.document->deleteLater();
}

void DraftController::restore(const QString &id)
{
    if (m_leaving.contains(id)) {
        m_open.insert(id, m_leaving.take(id));
        Q_EMIT draftsChanged();
        return;
    }
    ++m_changes;
    m_worker.run(
        this, [id](DraftStore &store) { return store.restore(id); },
        [this, id](const Result<void> &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            if (!m_deleted.document || m_deleted.document->id() != id || document(id))
                return;
            const Open draft = std::exchange(m_deleted, {});
            const DraftLayout left = draft.autosaver->layout();
            delete draft.autosaver;
            // Leaving and coming back count as a change each. Had another program changed it besides, both are kept.
            adopt(draft.document, DraftLayout(left.chunks(), left.revision() + 2));
            Q_EMIT loaded(draft.document);
        });
    reload();
}

void DraftController::flush()
{
    for (const auto *drafts : { &m_open, &m_leaving }) {
        const QList<Open> now = drafts->values(); // a deleted one leaves when it is saved
        for (const Open &draft : now) {
            if (!draft.autosaver || draft.autosaver->state() == DraftAutosaver::State::Saved)
                continue;
            if (auto flushed = draft.autosaver->flush(closingPatience); !flushed)
                Q_EMIT failed(flushed.error());
        }
    }
}

void DraftController::closeAll(std::function<void(bool areClosed)> then)
{
    if (m_open.isEmpty()) {
        forget(std::exchange(m_deleted, {}));
        m_imports.clear();
        return then(true);
    }
    const QString id = m_open.cbegin().key();
    whenSaved(m_open.value(id), [this, id, then = std::move(then)] {
        if (!m_open.contains(id))
            return closeAll(then);
        if (!isSaved(id))
            return then(false);
        forget(m_open.take(id));
        closeAll(then);
    });
}

bool DraftController::isSaved(const QString &id) const
{
    const DraftAutosaver *autosaver = m_open.value(id).autosaver;
    return !autosaver || autosaver->state() == DraftAutosaver::State::Saved;
}

} // namespace composer

#include "moc_draftcontroller.cpp"
