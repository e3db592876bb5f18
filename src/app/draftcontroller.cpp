#include "app/draftcontroller.h"

#include "storage/draftfile.h"
#include "ui/document/draftautosaver.h"
#include "ui/document/draftdocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>
#include <QUuid>
#include <QtConcurrentRun>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// A person who closes the window waits no longer than this for the disk.
constexpr std::chrono::seconds closingPatience { 10 };

QByteArray readingToJson(const CsvReading &reading)
{
    return QJsonDocument(QJsonObject { { u"encoding"_s, QString::fromLatin1(reading.encoding) },
                             { u"delimiter"_s, QString(QLatin1Char(reading.dialect.delimiter)) },
                             { u"quote"_s, reading.dialect.quote ? QString(QLatin1Char(reading.dialect.quote)) : QString() },
                             { u"skipLines"_s, reading.dialect.skipLines }, { u"hasHeader"_s, reading.dialect.hasHeader } })
        .toJson(QJsonDocument::Compact);
}

CsvReading readingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto byteOf = [&](const QString &key) {
        const QByteArray text = object[key].toString().toLatin1();
        return text.isEmpty() ? '\0' : text.front();
    };
    CsvReading reading;
    reading.encoding = object["encoding"_L1].toString().toLatin1();
    reading.dialect.delimiter = byteOf(u"delimiter"_s);
    reading.dialect.quote = byteOf(u"quote"_s);
    reading.dialect.skipLines = object["skipLines"_L1].toInt();
    reading.dialect.hasHeader = object["hasHeader"_L1].toBool(true);
    return reading;
}

/// The name, or the name with the first free number behind it.
QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

} // namespace

DraftController::DraftController(DraftStore &store, QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_path(std::move(path))
    , m_clock(clock)
{
}

DraftController::~DraftController()
{
    qDeleteAll(m_autosavers); // each before the document it watches
    qDeleteAll(m_documents);
}

QList<DraftInfo> DraftController::drafts()
{
    auto listed = m_store.list();
    if (!listed) {
        Q_EMIT failed(listed.error());
        return {};
    }
    for (DraftInfo &info : *listed) {
        if (const DraftDocument *open = document(info.id)) {
            info.name = open->name();
            info.rowCount = open->table().rowCount();
        }
    }
    return *listed;
}

DraftDocument *DraftController::document(const QString &id) const
{
    return m_documents.value(id);
}

DraftDocument *DraftController::create(const QString &name, const EventTable &events)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *document = new DraftDocument(id, name, events, m_clock, this);
    document->setZone(m_zone);
    const auto saved = m_store.saveWhole({ id, name, document->zone().id(), m_clock.epochMs() }, events);
    if (!saved)
        Q_EMIT failed(saved.error()); // it lives on in the window; the next change tries to save again
    adopt(document, saved ? *saved : DraftLayout::unsaved(events.rowCount()));
    Q_EMIT draftsChanged();
    return document;
}

void DraftController::adopt(DraftDocument *document, const DraftLayout &layout)
{
    m_documents.insert(document->id(), document);
    auto *autosaver = new DraftAutosaver(*document, m_path, layout, m_clock, this);
    m_autosavers.insert(document->id(), autosaver);
    connect(autosaver, &DraftAutosaver::saved, this, [this, id = document->id()](const QDateTime &at) {
        Q_EMIT saved(id, at);
        Q_EMIT draftsChanged();
    });
    connect(autosaver, &DraftAutosaver::saveFailed, this, &DraftController::failed);
    connect(document, &DraftDocument::nameChanged, this, &DraftController::draftsChanged);
}

void DraftController::open(const QString &id)
{
    if (DraftDocument *known = document(id)) {
        Q_EMIT opened(known);
        return;
    }
    auto *watcher = new QFutureWatcher<std::shared_ptr<Result<DraftRecord>>>(this);
    connect(watcher, &QFutureWatcher<std::shared_ptr<Result<DraftRecord>>>::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        const auto read = watcher->result();
        if (!*read) {
            Q_EMIT failed(read->error());
            return;
        }
        if (!document(id)) {
            const DraftRecord &record = **read;
            auto *document = new DraftDocument(id, record.info.name, record.table, m_clock, this);
            if (const QTimeZone zone(record.zoneId); zone.isValid())
                document->setZone(zone);
            document->setMayChangeAddresses(record.mayChangeAddresses);
            adopt(document, record.layout);
            Q_EMIT loaded(document);
        }
        Q_EMIT opened(document(id));
    });
    watcher->setFuture(QtConcurrent::run([path = m_path, id] {
        auto store = DraftStore::open(path);
        if (!store)
            return std::make_shared<Result<DraftRecord>>(fail(store.error()));
        return std::make_shared<Result<DraftRecord>>((*store)->load(id));
    }));
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
    auto *watcher = new QFutureWatcher<Result<Copy>>(this);
    connect(watcher, &QFutureWatcher<Result<Copy>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto copy = watcher->result();
        if (!copy) {
            Q_EMIT failed(copy.error());
            return;
        }
        Q_EMIT draftsChanged();
        Q_EMIT fileOpened(copy->name);
        open(copy->id);
    });
    watcher->setFuture(QtConcurrent::run([path, taken, store = m_path, now = m_clock.epochMs()]() -> Result<Copy> {
        const auto file = readDraftFile(path);
        if (!file)
            return fail(file.error());
        auto drafts = DraftStore::open(store);
        if (!drafts)
            return fail(drafts.error());
        const Copy copy { QUuid::createUuid().toString(QUuid::WithoutBraces), freeName(file->name, taken) };
        if (auto saved = (*drafts)->saveWhole({ copy.id, copy.name, file->zoneId, now }, file->table); !saved)
            return fail(saved.error());
        for (auto import = file->imports.cbegin(); import != file->imports.cend(); ++import) {
            if (auto kept = (*drafts)->keepFile(copy.id, import.key(), *import); !kept)
                return fail(kept.error());
        }
        return copy;
    }));
}

void DraftController::saveFile(const QString &id, const QString &path, std::function<void(const Result<void> &)> done)
{
    const DraftDocument *open = document(id);
    if (!open) {
        done(fail(ErrorCode::NotFound, tr("Open the draft first, then save it as a file.")));
        return;
    }
    DraftFile file { open->name(), open->zone().id(), open->table(), {} };
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([id, path, file, store = m_path]() mutable -> Result<void> {
        auto drafts = DraftStore::open(store);
        if (!drafts)
            return fail(drafts.error());
        const int next = (*drafts)->nextImportNumber(id).value_or(1);
        for (int import = 1; import < next; ++import) {
            if (auto kept = (*drafts)->keptFile(id, import))
                file.imports.insert(import, *kept);
        }
        QSaveFile device(path);
        if (!device.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileError, tr("The draft cannot be written there. Choose another folder."), device.errorString());
        if (auto written = writeDraftFile(device, file); !written)
            return written;
        if (!device.commit())
            return fail(ErrorCode::FileError, tr("The draft cannot be written there. Choose another folder."), device.errorString());
        return {};
    }));
}

void DraftController::rename(const QString &id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    if (DraftDocument *open = document(id))
        open->setName(name.trimmed());
    settle(m_store.rename(id, name.trimmed(), m_clock.epochMs()));
}

void DraftController::duplicate(const QString &id)
{
    if (DraftAutosaver *autosaver = m_autosavers.value(id)) {
        if (auto flushed = autosaver->flush(closingPatience); !flushed) {
            Q_EMIT failed(flushed.error());
            return;
        }
    }
    QString name;
    for (const DraftInfo &info : drafts()) {
        if (info.id == id)
            name = info.name;
    }
    const DraftHead copy { QUuid::createUuid().toString(QUuid::WithoutBraces), tr("%1 (copy)").arg(name),
        QTimeZone::systemTimeZoneId(), m_clock.epochMs() };
    settle(m_store.duplicate(id, copy));
}

void DraftController::remove(const QString &id)
{
    if (DraftAutosaver *autosaver = m_autosavers.take(id)) {
        if (auto flushed = autosaver->flush(closingPatience); !flushed)
            Q_EMIT failed(flushed.error());
        delete autosaver;
    }
    if (DraftDocument *open = m_documents.take(id))
        open->deleteLater();
    settle(m_store.remove(id, m_clock.epochMs()));
}

void DraftController::restore(const QString &id)
{
    settle(m_store.restore(id));
}

void DraftController::settle(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    Q_EMIT draftsChanged();
}

void DraftController::flush()
{
    for (DraftAutosaver *autosaver : std::as_const(m_autosavers)) {
        if (autosaver->state() == DraftAutosaver::State::Saved)
            continue;
        if (auto flushed = autosaver->flush(closingPatience); !flushed)
            Q_EMIT failed(flushed.error());
    }
}

int DraftController::nextImportNumber(const QString &draftId)
{
    const int next = m_store.nextImportNumber(draftId).value_or(1);
    const auto known = m_imports.constFind(draftId); // one whose file is still on its way to the store
    return known == m_imports.cend() || known->isEmpty() ? next : std::max(next, known->lastKey() + 1);
}

void DraftController::addImport(const QString &draftId, const ImportSource &source)
{
    m_imports[draftId].insert(source.import, source);
    // The file itself is kept (compressed, on a worker): the person may move or change theirs.
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto kept = watcher->result(); !kept)
            Q_EMIT failed(kept.error());
    });
    watcher->setFuture(QtConcurrent::run([path = m_path, draftId, source]() -> Result<void> {
        QFile file(source.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileError,
                tr("No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.")
                    .arg(QFileInfo(source.path).fileName()),
                file.errorString());
        auto store = DraftStore::open(path);
        if (!store)
            return fail(store.error());
        return (*store)->keepFile(draftId, source.import,
            { QFileInfo(source.path).fileName(), file.readAll(), readingToJson(source.reading), serializeMapping(source.mapping) });
    }));
}

QList<ImportSource> DraftController::imports(const QString &draftId)
{
    QMap<qint32, ImportSource> &known = m_imports[draftId];
    if (const DraftDocument *open = document(draftId)) {
        for (int number = nextImportNumber(draftId) - 1; number > 0; --number) {
            if (known.contains(number))
                continue;
            if (const auto kept = keptImport(*open, number))
                known.insert(number, *kept);
        }
    }
    return known.values();
}

std::optional<ImportSource> DraftController::keptImport(const DraftDocument &document, int number)
{
    const QString &draftId = document.id();
    const auto kept = m_store.keptFile(draftId, number);
    if (!kept)
        return std::nullopt;
    // Back on the disk, so that it can be read as it was the first time.
    const QString path = QFileInfo(m_path).absolutePath() + u"/imports/%1-%2-%3"_s.arg(draftId).arg(number).arg(kept->originalName);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(kept->bytes) != kept->bytes.size())
        return std::nullopt;
    file.close();
    ImportSource source;
    source.path = path;
    source.reading = readingFromJson(kept->dialectJson);
    source.import = number;
    CsvOverrides overrides;
    overrides.encoding = source.reading.encoding;
    overrides.delimiter = source.reading.dialect.delimiter;
    overrides.quote = source.reading.dialect.quote;
    overrides.hasHeader = source.reading.dialect.hasHeader;
    overrides.skipLines = source.reading.dialect.skipLines;
    const auto preview = previewCsv(path, overrides);
    if (!preview)
        return std::nullopt;
    const auto mapping = parseMapping(kept->mappingJson, preview->headers, document.eventTemplate());
    if (!mapping)
        return std::nullopt;
    source.mapping = *mapping;
    return source;
}

} // namespace composer
