#include "app/fileopener.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sourcefiles.h"
#include "app/templatecontroller.h"
#include "base/async.h"
#include "base/privatefiles.h"
#include "importing/importpipeline.h"
#include "intake/filekind.h"
#include "sending/knownrows.h"
#include "storage/workspacestore.h"
#include "templates/samplefiles.h"
#include "templates/templatecheck.h"
#include "templates/templatefiles.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/templatechoicedialog.h"
#include "ui/document/draftdocument.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/sentences.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeCells(const QString &path, const QList<QStringList> &cells)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileError,
            FileOpener::tr("There is no room for a copy of what was pasted. Free some space and try again."),
            file.errorString());
    CsvWriter writer(file, { ',', false, false });
    for (const QStringList &row : cells) {
        for (const QString &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    return writer.finish();
}

} // namespace

FileOpener::FileOpener(Parts parts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_window(window)
{
}

void FileOpener::open(const QStringList &paths)
{
    m_waiting += paths;
    std::stable_partition(
        m_waiting.begin(), m_waiting.end(), [](const QString &path) { return fileKindOf(path) != FileKind::Table; });
    openNext();
}

void FileOpener::openNext()
{
    while (!m_dialog && !m_waiting.isEmpty() && !waitsForDialog()) {
        const QString path = m_waiting.takeFirst();
        if (QFileInfo(path).isDir()) { // of a developer project; else it is said what is missing
            addTemplate(path);
            continue;
        }
        switch (fileKindOf(path)) {
        case FileKind::Template:
            addTemplate(path);
            break;
        case FileKind::Draft:
            m_parts.drafts.openFile(path);
            break;
        case FileKind::Mapping:
            m_parts.notifications.report({ ErrorCode::InvalidInput,
                tr("%1 says which column becomes what. Import a file first, then load it there.")
                    .arg(QFileInfo(path).fileName()),
                {} });
            break;
        case FileKind::Table:
            importTable(path);
            break;
        }
    }
}

bool FileOpener::waitsForDialog()
{
    QWidget *open = QApplication::activeModalWidget();
    if (open && open != m_dialogBefore) {
        m_dialogBefore = open;
        if (const auto *dialog = qobject_cast<QDialog *>(open))
            connect(dialog, &QDialog::finished, this, &FileOpener::openNext,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        connect(open, &QObject::destroyed, this, &FileOpener::openNext, Qt::QueuedConnection);
    }
    return open;
}

void FileOpener::addTemplate(const QString &path)
{
    const auto found = openTemplates(path); // here and now: the table behind it may need it
    if (!found)
        return m_parts.notifications.report(found.error());
    if (found->size() == 1)
        return takeTemplates(*found);
    auto *dialog = new TemplateChoiceDialog(*found, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateChoiceDialog::chosen, this, &FileOpener::takeTemplates);
    dialog->open();
}

void FileOpener::takeTemplates(const QList<FoundTemplate> &found)
{
    QStringList notes;
    QStringList ids;
    QList<TemplateRecord> replaced;
    for (const FoundTemplate &one : found) {
        const QString &id = one.eventTemplate.id;
        if (ids.contains(id)) {
            notes.append(tr("Two of them have the id %1: the first one was taken.").arg(id));
            continue;
        }
        ids.append(id);
        const TemplateRecord *here = m_parts.templates.record(id);
        if (here && here->eventTemplate != one.eventTemplate)
            replaced.append(*here);
        if (const auto added = m_parts.templates.add(one); !added)
            return m_parts.notifications.report(added.error());
        notes += one.notes;
    }
    if (found.isEmpty())
        return;
    for (const FoundTemplate &one : found) {
        const QList<TemplateIssue> issues = checkTemplate(one.eventTemplate);
        const auto wrong = std::find_if(issues.cbegin(), issues.cend(),
            [](const TemplateIssue &issue) { return issue.severity == Severity::Error; });
        if (wrong != issues.cend())
            notes.append(
                tr("HubSpot would refuse “%1” as it is: %2").arg(one.eventTemplate.name, templateIssueText(*wrong)));
    }
    notes.removeDuplicates();
    Q_EMIT templateAdded(found.first().eventTemplate.id);
    const bool isRight = std::none_of(found.cbegin(), found.cend(),
        [](const FoundTemplate &one) { return hasErrors(checkTemplate(one.eventTemplate)); });
    const QString ready = !isRight ? tr("%Ln templates were taken in.", nullptr, int(ids.size()))
        : found.size() == 1
        ? tr("The template “%1” is ready: choose it under New, or drop a CSV file.")
              .arg(found.first().eventTemplate.name)
        : tr("%Ln templates are ready: choose one under New, or drop a CSV file.", nullptr, int(ids.size()));
    if (replaced.isEmpty())
        return m_parts.notifications.say(isRight ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
            joinedSentences(QStringList { ready } + notes));
    notes.prepend(tr("%Ln templates that were here already were replaced.", nullptr, int(replaced.size())));
    m_parts.notifications.offer({ joinedSentences(QStringList { ready } + notes),
        { { tr("Undo"),
            [this, replaced] {
                for (const TemplateRecord &former : replaced) {
                    if (const auto back = m_parts.templates.save(former); !back)
                        return m_parts.notifications.report(back.error());
                }
            } } },
        MessageBar::Tone::Information, {}, [this, found] { // what was done to them since would be lost
            return std::ranges::all_of(found, [this](const FoundTemplate &one) {
                const EventTemplate *here = m_parts.templates.find(one.eventTemplate.id);
                return here && *here == one.eventTemplate;
            });
        } });
}

void FileOpener::importWith(
    const QString &path, const QString &templateId, const QByteArray &fingerprint, const QByteArray &mapping)
{
    if (!mapping.isEmpty()) {
        const auto kept
            = m_parts.workspace.saveMapping(templateId, fingerprint, QFileInfo(path).completeBaseName(), mapping);
        if (!kept)
            return m_parts.notifications.report(kept.error());
    }
    if (const EventTemplate *found = m_parts.templates.find(templateId))
        openImportDialog(path, { *found });
}

void FileOpener::openSample(const QString &folder)
{
    const SampleFiles files = sampleFiles();
    const QString path = folder + u'/' + files.fileName;
    // A copy on the disk: the import keeps to real files, and the person can open it in a spreadsheet too.
    QDir().mkpath(folder);
    if (!QFile::exists(path)) {
        QFile sample(files.events);
        QSaveFile file(path);
        if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)
            || file.write(sample.readAll()) != sample.size() || !commitFile(file))
            return m_parts.notifications.report(
                { ErrorCode::FileError, tr("The sample could not be written to %1.").arg(path), file.errorString() });
    }
    if (!m_parts.templates.find(files.templateId)) { // removed, or of another language: it comes with its sample
        if (const auto added = m_parts.templates.addFile(files.eventTemplate); !added)
            return m_parts.notifications.report(added.error());
    }
    if (!std::exchange(m_isReadingSample, true)) // a door pressed twice opens it once
        readSample(path, *m_parts.templates.find(files.templateId));
}

/// As the import dialog would when everything it proposes is accepted: who wants to look around begins with a draft.
void FileOpener::readSample(const QString &path, const EventTemplate &eventTemplate)
{
    struct Sample {
        EventTable table;
        ImportSource source;
    };
    const auto read = [path, eventTemplate, zone = m_parts.drafts.zone()]() -> Result<Sample> {
        ImportPipeline pipeline(path, eventTemplate, zone);
        if (const auto opened = pipeline.read(); !opened)
            return fail(opened.error());
        const auto events = pipeline.makeEvents({});
        return events ? Result<Sample>(Sample { events->import.table, pipeline.source() }) : fail(events.error());
    };
    onWorker(this, read,
        [this, path, id = eventTemplate.id,
            destination = ImportDestination { eventTemplate, m_parts.drafts.zone(), {}, {}, {}, 1, EventTable(), {} }](
            const Result<Sample> &sample) {
            m_isReadingSample = false;
            if (!sample)
                return m_parts.notifications.report(sample.error());
            takeImport(destination, path, sample->table, sample->source);
            const auto holds = [this, draft = QPointer(m_parts.currentDraft.document()),
                                   rows = sample->table.rowCount()] {
                return draft && m_parts.currentDraft.documentOnScreen() == draft && draft->table().rowCount() == rows
                    && (!draft->isChecked() || draft->counts().withErrors > 0);
            };
            const auto show = [this, path, id] {
                if (const EventTemplate *found = m_parts.templates.find(id))
                    openImportDialog(path, { *found });
            };
            m_parts.notifications.offer(
                { tr("The sample, as an import brings it: %Ln events, some of them with mistakes.", nullptr,
                      int(sample->table.rowCount())),
                    { { tr("See how a file is imported"), show } }, MessageBar::Tone::Information, {}, holds });
        });
}

void FileOpener::importTable(const QString &path)
{
    // The template of the draft that is shown first, then all others: which one, is asked in the dialog.
    QList<EventTemplate> templates = m_parts.templates.all();
    if (const DraftDocument *shown = m_parts.currentDraft.documentOnScreen()) {
        const EventTemplate first = shown->eventTemplate();
        templates.removeIf([&](const EventTemplate &other) { return other.id == first.id; });
        templates.prepend(first);
    }
    if (!templates.isEmpty())
        openImportDialog(path, templates);
    else
        Q_EMIT templateWanted(path);
}

void FileOpener::openImportDialog(const QString &path, const QList<EventTemplate> &templates)
{
    const DraftDocument *shown = m_parts.currentDraft.documentOnScreen();
    const bool isPasted = m_pasted && path.startsWith(m_pasted->path());
    QList<ImportDestination> destinations;
    for (const EventTemplate &eventTemplate : templates) {
        auto mappings = m_parts.workspace.mappings(eventTemplate.id);
        if (!mappings)
            return m_parts.notifications.report(mappings.error());
        const TemplateRecord *record = m_parts.templates.record(eventTemplate.id);
        const QMap<QString, QString> defaults = record ? frameDefaults(record->frame) : QMap<QString, QString>();
        destinations.append(
            ImportDestination { eventTemplate, m_parts.drafts.zone(), *mappings, {}, {}, 1, EventTable(), defaults });
        if (shown && !shown->seal() && shown->eventTemplate() == eventTemplate)
            destinations.append(ImportDestination { eventTemplate, shown->zone(), *mappings, shown->id(), shown->name(),
                m_parts.drafts.nextImportNumber(shown->id()), shown->table(), defaults });
        // What is pasted into a draft is meant for it; a file may be.
        if (isPasted && destinations.size() > 1 && !destinations.last().draftId.isEmpty())
            std::swap(destinations.last(), destinations[destinations.size() - 2]);
    }
    auto *dialog = new ImportDialog(path, destinations, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isPasted)
        dialog->setPasted(tr("Import the pasted cells"));
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        openNext();
    });
    dialog->setCreatedBefore([ledger = m_parts.ledgerPath, portal = m_parts.portals.current().id](
                                 const EventTable &table) -> Result<QList<qsizetype>> {
        const auto known = KnownRows::read(ledger, portal, table);
        return known ? Result<QList<qsizetype>>(known->createdRows()) : fail(known.error());
    });
    QList<std::pair<QString, QString>> drafts;
    for (const DraftInfo &draft : m_parts.drafts.drafts()) {
        if (draft.rowCount > 0)
            drafts.append({ draft.id, draft.name });
    }
    dialog->setSentBefore(
        [ledger = m_parts.ledgerPath, account = m_parts.portals.current(), drafts](const QString &file) {
            return sentencesOnSends(ledger, account, file) + sentencesOnDrafts(ledger, drafts, file);
        });
    connect(dialog, &ImportDialog::mappingUsed, this,
        [this, dialog, path](const QByteArray &fingerprint, const QByteArray &json) {
            const QString &templateId = dialog->destination().eventTemplate.id;
            if (auto saved
                = m_parts.workspace.saveMapping(templateId, fingerprint, QFileInfo(path).completeBaseName(), json);
                !saved)
                m_parts.notifications.report(saved.error());
        });
    connect(dialog, &ImportDialog::templateWanted, this, [this, path] { Q_EMIT templateWanted(path); });
    connect(dialog, &ImportDialog::imported, this,
        [this, dialog, path](const EventTable &table, const ImportSource &source) {
            takeImport(dialog->destination(), path, table, source);
        });
    dialog->open();
}

void FileOpener::takeImport(
    const ImportDestination &destination, const QString &path, const EventTable &table, const ImportSource &source)
{
    DraftDocument *document = destination.draftId.isEmpty() ? nullptr : m_parts.drafts.document(destination.draftId);
    const bool isNew = !document;
    const DraftDocument *before = m_parts.currentDraft.document();
    if (isNew)
        document = m_parts.drafts.create(
            m_parts.drafts.unusedName(QFileInfo(path).completeBaseName()), EventTable(destination.eventTemplate));
    ImportSource kept = source;
    if (!kept.folder && m_pasted && path.startsWith(m_pasted->path()))
        kept.folder = m_pasted; // until a copy of the file is kept, also while the program closes
    m_parts.drafts.addImport(document->id(), kept);
    keepSource(m_parts.ledgerPath, document->id(), path, source.version);
    document->appendTable(table, tr("Import %1").arg(QFileInfo(path).fileName()));
    if (!isNew)
        return m_parts.currentDraft.showAdded(document, table.rowCount());
    tellWhenUndone(document, before ? before->id() : QString(), path);
    m_parts.currentDraft.show(document);
    Q_EMIT imported(document);
}

/// Undoing the import that made a draft leaves it, empty: Redo brings its rows back, and what was done to them since.
/// Whether it goes is for the person to say.
void FileOpener::tellWhenUndone(DraftDocument *document, const QString &beforeId, const QString &path)
{
    const auto isUndone = [self = QPointer(this), draft = QPointer<DraftDocument>(document)] {
        if (!self || !draft || self->m_parts.currentDraft.documentOnScreen() != draft)
            return false; // "this draft" is the one that is seen
        // A stack that was emptied, as when a send takes the rows, stands at 0 too: only what can be redone was undone.
        return draft->undoStack()->index() == 0 && draft->undoStack()->canRedo() && draft->table().rowCount() == 0;
    };
    const auto tell = [this, isUndone, draft = QPointer<DraftDocument>(document), beforeId, path] {
        if (!isUndone())
            return m_parts.notifications.recheck();
        const auto remove = [this, draft, beforeId] {
            if (!draft)
                return;
            Q_EMIT draftDeletionWanted(draft->id());
            if (!beforeId.isEmpty())
                m_parts.drafts.open(beforeId);
        };
        m_parts.notifications.offer(
            { tr("The import of %1 was undone: this draft is empty. Redo brings its events back.")
                    .arg(QFileInfo(path).fileName()),
                { { tr("Delete the draft"), remove } }, MessageBar::Tone::Information, {}, isUndone });
    };
    connect(document->undoStack(), &QUndoStack::indexChanged, this, [this, tell] { // not while the stack is at work
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    connect(&m_parts.currentDraft, &CurrentDraft::shown, document, [this, isUndone, tell] {
        if (isUndone() && m_parts.notifications.isSilent())
            tell();
    });
}

void FileOpener::paste()
{
    if (m_parts.currentDraft.documentOnScreen())
        return m_parts.currentDraft.paste();
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl &url : clipboard ? clipboard->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        return open(files);
    importCells(clipboard ? tableFromMime(*clipboard).value_or(ClipboardTable()).rows : QList<QStringList>());
}

void FileOpener::importCells(const QList<QStringList> &cells)
{
    if (cells.isEmpty())
        return m_parts.notifications.report(
            { ErrorCode::InvalidInput, tr("There is nothing to paste. Copy cells in a spreadsheet first."), {} });
    // A file like any other, so that it is read, mapped and kept like any other. Its name becomes the draft's.
    if (!m_pasted)
        m_pasted = std::make_shared<QTemporaryDir>();
    const QString path = m_pasted->filePath(u"%1/%2.csv"_s.arg(++m_pasteCount).arg(tr("Pasted cells")));
    onWorker(
        this, [path, cells, folder = m_pasted] { return writeCells(path, cells); },
        [this, path](const Result<void> &written) {
            if (written)
                open({ path });
            else
                m_parts.notifications.report(written.error());
        });
}

} // namespace composer

#include "moc_fileopener.cpp"
