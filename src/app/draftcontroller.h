#pragma once

#include "app/draftworker.h"
#include "base/clock.h"
#include "domain/eventtable.h"
#include "importing/outcomecsv.h"
#include "storage/draftseal.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace composer {

class DraftAutosaver;
class DraftDocument;
class RowNumbers;
struct DraftFile;

/// The drafts of the workspace: listed, made, opened, renamed, deleted; each open one saves itself. The disk is touched
/// by workers only: what is asked comes true here at once, and on the disk in the same order, behind the save of the
/// draft it is about.
class DraftController final : public QObject
{
    Q_OBJECT

public:
    /// `path` is the file of the DraftStore. Nothing is read before reload().
    DraftController(QString path, const Clock &clock, QObject *parent = nullptr);
    ~DraftController() override;

    /// In which people read and type times in new drafts.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// Reads the list of drafts; draftsChanged() follows, the first time listed() behind it.
    void reload();
    /// As last read, newest change first, with what was done since; a save moves nothing.
    [[nodiscard]] QList<DraftInfo> drafts() const;
    /// Whether the list was read: before, nobody knows which drafts are not there.
    [[nodiscard]] bool areListed() const { return m_wasListed; }
    /// The name, or the name with the first number behind it that no draft has.
    [[nodiscard]] QString unusedName(const QString &name) const;
    /// A new draft with these events, open and about to be saved.
    DraftDocument *create(const QString &name, const EventTable &events);
    /// Opens on a worker; opened() or failed() follows. An open one is opened() at once.
    void open(const QString &id);
    /// Opens a draft file as a new draft, on a worker; fileOpened(), opened() or failed() follow. Nothing is
    /// overwritten.
    void openFile(const QString &path);
    /// What of a draft goes into a file.
    struct FileOrder {
        QString path;
        EventTable table;
        std::optional<DraftSeal> seal {}; ///< of the draft; see Saved
        std::optional<QString> sealNote {}; ///< seals what is written, with these words
        std::shared_ptr<const std::atomic_bool> isCancelled {}; ///< ends the writing, with that error
    };
    /// The seal that the file has. None where the draft has one but is not any more what was sealed: it has another
    /// name or zone, or something became of its events since.
    using Saved = Result<std::optional<DraftSeal>>;
    /// Writes an open draft as one file, with the files its rows came from, on a worker; `done` is called here.
    void saveFile(const QString &id, const FileOrder &order, std::function<void(const Saved &)> done);
    /// Gives the rows of a draft to `done`: as they are if it is open, else read by a worker; nothing if it is not
    /// there any more. Not if `context` goes before.
    void withTable(const QString &id, QObject *context, std::function<void(const Result<EventTable> &table)> done);
    /// By which numbers the draft calls its rows, worked out on a worker; NotFound for a deleted one. Not if `context`
    /// goes before.
    void withRowNumbers(
        const QString &id, QObject *context, std::function<void(const Result<RowNumbers> &numbers)> done);
    /// The same of the template a draft has.
    void withTemplateOf(
        const QString &id, QObject *context, std::function<void(const Result<EventTemplate> &found)> done);
    void rename(const QString &id, const QString &name);
    void duplicate(const QString &id);
    void remove(const QString &id);
    void restore(const QString &id);
    [[nodiscard]] DraftDocument *document(const QString &id) const;
    /// Whether the draft stands on the disk as it is here.
    [[nodiscard]] bool isSaved(const QString &id) const;
    /// Saves what is not saved yet; waits for the disk.
    void flush();
    /// Saves and closes every draft, without their undo history, then calls `then`: what is on the disk may be changed
    /// behind this. Not all are closed when one cannot be saved, which is said.
    void closeAll(std::function<void(bool areClosed)> then);

    /// Remembers where an import's rows came from (with a copy of the file), for the outcome CSV.
    void addImport(const QString &draftId, const ImportSource &source);
    /// Gives an open draft those of another open one too, whose place it takes under another template.
    void takeImports(const QString &from, const QString &to);
    /// Gives all of them to `done`, in their order; one whose file was not kept is missing. Not if `context` goes
    /// before.
    void withImports(const QString &draftId, QObject *context, std::function<void(const QList<ImportSource> &)> done);
    [[nodiscard]] int nextImportNumber(const QString &draftId) const; ///< of an open draft; 1 for the first

Q_SIGNALS:
    void opened(composer::DraftDocument *document);
    /// Came from the disk just now, or back from its deletion; opened() follows.
    void loaded(composer::DraftDocument *document);
    void draftsChanged();
    void listed();
    void fileOpened(const QString &draftName);
    void saved(const QString &draftId, const QDateTime &at);
    /// Another program changed or removed a draft that is open here: what is here goes on as `document`, which has a
    /// new id and name; the other stays as it is.
    void keptBoth(composer::DraftDocument *document, const QString &formerName);
    /// The draft could not be saved; the next change tries again, and saved() follows when it comes off.
    void saveFailed(const QString &draftId, const composer::Error &error);
    void failed(const composer::Error &error);

private:
    void readImports(const QString &draftId, const EventTemplate &eventTemplate, const QPointer<QObject> &context,
        std::function<void(const QList<ImportSource> &)> done);
    struct Open {
        DraftDocument *document = nullptr;
        DraftAutosaver *autosaver = nullptr;
    };
    void adopt(DraftDocument *document, const DraftLayout &layout);
    /// Changes something in the store and reads the list again.
    void change(std::function<Result<void>(DraftStore &)> work);
    /// Calls `then` when the draft stands on the disk as it is here, at once if it does. Also when it cannot be saved,
    /// which is said.
    void whenSaved(const Open &draft, std::function<void()> then);
    void noteSaved(const QString &id, const QDateTime &at);
    void keepBoth(DraftDocument *document);
    void letGo(const QString &id);
    /// A document and its autosaver, which nobody asks for any more.
    void forget(const Open &draft);
    void writeFile(const FileOrder &order, const DraftFile &file, std::function<void(const Saved &)> done);

    QString m_path;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<DraftInfo> m_listed;
    bool m_wasListed = false;
    quint64 m_changes = 0; // asked of the store: a list read before the last one is old
    QHash<QString, Open> m_open;
    QHash<QString, Open> m_leaving; // deleted, not on the disk yet
    Open m_deleted; // the last one that left the disk: restore() brings its steps back too
    QHash<QString, QMap<qint32, ImportSource>> m_imports; // by draft and number
    QHash<QString, int> m_nextImport;
    DraftWorker m_worker; // goes first, and does what was asked
};

} // namespace composer
