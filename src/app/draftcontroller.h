#pragma once

#include "base/clock.h"
#include "csv/csvwriter.h"
#include "storage/draftstore.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace composer {

class DraftAutosaver;
class DraftDocument;

/// The drafts of the workspace: listed, made, opened, renamed, deleted; each open one saves itself.
class DraftController final : public QObject
{
    Q_OBJECT

public:
    DraftController(DraftStore &store, QString path, const Clock &clock, QObject *parent = nullptr);
    ~DraftController() override;

    /// In which people read and type times in new drafts.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] QList<DraftInfo> drafts();
    /// A new draft with these events, saved and open.
    DraftDocument *create(const QString &name, const EventTable &events);
    /// Opens on a worker; opened() or failed() follows. An open one is opened() at once.
    void open(const QString &id);
    /// Opens a draft file as a new draft, on a worker; fileOpened(), opened() or failed() follow. Nothing is overwritten.
    void openFile(const QString &path);
    /// Writes an open draft as one file, with the files its rows came from, on a worker; `done` is called here.
    void saveFile(const QString &id, const QString &path, std::function<void(const Result<void> &)> done);
    void rename(const QString &id, const QString &name);
    void duplicate(const QString &id);
    void remove(const QString &id);
    void restore(const QString &id);
    [[nodiscard]] DraftDocument *document(const QString &id) const;
    /// Saves what is not saved yet; waits for the disk.
    void flush();

    /// Remembers where an import's rows came from (with a copy of the file), for the outcome CSV.
    void addImport(const QString &draftId, const ImportSource &source);
    /// All of them, in their order; one whose file was not kept is missing.
    [[nodiscard]] QList<ImportSource> imports(const QString &draftId);
    [[nodiscard]] int nextImportNumber(const QString &draftId); ///< 1 for the first

Q_SIGNALS:
    void opened(composer::DraftDocument *document);
    /// Came from the disk just now; opened() follows.
    void loaded(composer::DraftDocument *document);
    void draftsChanged();
    void fileOpened(const QString &draftName);
    void saved(const QString &draftId, const QDateTime &at);
    void failed(const composer::Error &error);

private:
    [[nodiscard]] std::optional<ImportSource> keptImport(const DraftDocument &document, int number);
    void adopt(DraftDocument *document, const DraftLayout &layout);
    void settle(const Result<void> &done);

    DraftStore &m_store;
    QString m_path;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QHash<QString, DraftDocument *> m_documents;
    QHash<QString, DraftAutosaver *> m_autosavers;
    QHash<QString, QMap<qint32, ImportSource>> m_imports; // by draft and number
};

} // namespace composer
