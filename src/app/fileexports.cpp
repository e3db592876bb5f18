#include "app/fileexports.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/notifications.h"
#include "app/receiptpage.h"
#include "app/resultfiles.h"
#include "app/savingnotice.h"
#include "app/sendcontroller.h"
#include "base/async.h"
#include "planning/outputplace.h"
#include "sending/draftstates.h"
#include "sending/sendsession.h"
#include "storage/draftfile.h"
#include "storage/idsinfiles.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/sealdialog.h"
#include "ui/pages/sendpage.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// A kind of file that can be saved: "CSV file (*.csv)".
struct SaveFormat {
    QString filter;
    QString suffix;
};

/// Asks where to save and as what, without blocking; `chosen` gets the path and which of the formats, `refused` why it
/// cannot be that path. `own`: where the program has its files.
void askWhere(QWidget &window, const QString &title, const QString &stem, const QList<SaveFormat> &formats,
    const AppPaths &own, const std::function<void(const Error &why)> &refused,
    const std::function<void(const QString &path, qsizetype format)> &chosen)
{
    auto *dialog = new QFileDialog(&window, title,
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(stem + u'.' + formats.first().suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const SaveFormat &format : formats)
        filters << format.filter;
    dialog->setNameFilters(filters);
    const auto chosenFormat
        = [dialog, filters] { return std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())); };
    const auto takeSuffix
        = [dialog, formats, chosenFormat] { dialog->setDefaultSuffix(formats[chosenFormat()].suffix); };
    takeSuffix();
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, takeSuffix] {
        takeSuffix(); // and the name that stands there takes it too
        const QString named = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
        if (!named.isEmpty())
            dialog->selectFile(named + u'.' + dialog->defaultSuffix());
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &window, [chosen, refused, own, chosenFormat](const QString &path) {
            if (const auto may = mayGiveOut(path, {}, own); !may)
                return refused(may.error());
            chosen(path, chosenFormat());
        });
    dialog->open();
}

/// With the byte order mark Excel takes the letters right; other programs may stumble over it.
QList<SaveFormat> csvFormats()
{
    return { { FileExports::tr("CSV for Excel (*.csv)"), u"csv"_s },
        { FileExports::tr("CSV for other programs (*.csv)"), u"csv"_s } };
}
constexpr qsizetype csvForExcel = 0;
constexpr qsizetype draftFile = 2;

QString fileStem(const QString &name)
{
    QString stem = name.simplified();
    for (QChar &c : stem) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    }
    return stem;
}

QString stemOf(const LedgerSend *send)
{
    return send ? fileStem(send->draftName) : u"events"_s;
}

} // namespace

FileExports::FileExports(Parts parts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_window(window)
{
}

/// Its ledger lies beside the rest of the workspace.
AppPaths FileExports::ownFiles() const
{
    AppPaths paths = AppPaths::standard();
    paths.folder = QFileInfo(m_parts.ledgerPath).path();
    return paths;
}

std::function<void(const Error &)> FileExports::refusal() const
{
    return [this](const Error &why) { m_parts.notifications.report(why); };
}

std::function<void(const Error &)> FileExports::refusalOn(SendPage *page)
{
    return [page = QPointer(page)](const Error &why) {
        if (page)
            page->messageBar()->showError(why);
    };
}

void FileExports::saveOutcomes(const QString &planId)
{
    SendPage *page = m_parts.sends.page(planId, &m_window);
    if (!m_parts.sends.session(planId) || !page)
        return;
    askWhere(m_window, tr("Save outcome CSV"), stemOf(m_parts.sends.ledgerSend(planId)) + u"_outcomes"_s, csvFormats(),
        ownFiles(), refusalOn(page), [this, planId, shown = QPointer(page)](const QString &path, qsizetype format) {
            if (shown)
                writeOutcomes(planId, shown, path, format == csvForExcel);
        });
}

void FileExports::writeOutcomes(const QString &planId, SendPage *page, const QString &path, bool byteOrderMark)
{
    if (!m_parts.sends.session(planId))
        return;
    const QString draftId = m_parts.sends.draftOf(planId);
    m_parts.drafts.withTable(draftId, page,
        [this, draftId, planId, page = QPointer(page), path, byteOrderMark](const Result<EventTable> &draft) {
            const auto used = m_parts.sends.templateOf(planId);
            const bool isGone = !draft && draft.error().code == ErrorCode::NotFound;
            if (!page || !m_parts.sends.session(planId))
                return;
            if (isGone && !used)
                page->messageBar()->showError({ ErrorCode::NotFound,
                    tr("The draft of this send and its template were deleted. Save a receipt instead: it has every "
                       "event."),
                    {} });
            else if (!draft && !isGone)
                page->messageBar()->showError(draft.error());
            else
                writeOutcomesOf(draft ? *draft : EventTable(*used), draftId, planId, *page, path, byteOrderMark);
        });
}

/// `table`: of the draft of a send, or an empty one when that is gone.
void FileExports::writeOutcomesOf(const EventTable &table, const QString &draftId, const QString &planId,
    SendPage &page, const QString &path, bool byteOrderMark)
{
    m_parts.drafts.withImports(draftId, &page,
        [&page, path, byteOrderMark, table, send = SendInLedger { m_parts.ledgerPath, planId },
            events = m_parts.sends.session(planId)->rows().size()](const QList<ImportSource> &sources) {
            auto *notice = new SavingNotice(*page.messageBar(), path, events);
            onWorker(
                notice,
                [path, byteOrderMark, sources, table, send, progress = notice->progress()]() -> Result<void> {
                    if (auto noted = IdsInFiles::addOf(IdsInFiles::pathBeside(send.ledgerPath), table); !noted)
                        return noted;
                    return saveSendOutcomes(path, sources, table, send, byteOrderMark, progress);
                },
                [notice](const Result<void> &done) { notice->end(done); });
        });
}

void FileExports::saveReceipt(const QString &planId)
{
    SendPage *page = m_parts.sends.page(planId, &m_window);
    if (!page)
        return;
    askWhere(m_window, tr("Save receipt"), stemOf(m_parts.sends.ledgerSend(planId)) + u"_receipt"_s,
        { { tr("Page to print (*.pdf)"), u"pdf"_s }, { tr("Table (*.csv)"), u"csv"_s },
            { tr("JSON file (*.json)"), u"json"_s } },
        ownFiles(), refusalOn(page),
        [this, planId, shown = QPointer(page), ledger = m_parts.ledgerPath](const QString &path, qsizetype) {
            if (!shown)
                return;
            const LedgerSend *of = m_parts.sends.ledgerSend(planId);
            auto *notice = new SavingNotice(*shown->messageBar(), path, of ? of->eventCount : 0);
            onWorker(
                notice,
                [path, send = SendInLedger { ledger, planId }, zone = shown->timeZone(),
                    progress = notice->progress()] {
                    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
                        return saveReceiptPage(path, send, zone, progress);
                    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
                        return saveReceiptTable(path, send, zone, progress);
                    return saveReceiptJson(path, send, progress);
                },
                [notice](const Result<void> &done) { notice->end(done); });
        });
}

void FileExports::exportDraft(const QString &draftId)
{
    DraftDocument *document
        = draftId.isEmpty() ? m_parts.currentDraft.documentOnScreen() : m_parts.drafts.document(draftId);
    if (!document)
        return m_parts.notifications.report({ ErrorCode::NotFound, tr("Open the draft first, then export it."), {} },
            [this] { return !m_parts.currentDraft.documentOnScreen(); });
    const QList<SaveFormat> formats
        = csvFormats() + QList<SaveFormat> { { tr("Draft with everything in it (*.timeline)"), draftFileSuffix } };
    askWhere(m_window, tr("Export draft"), fileStem(document->name()), formats, ownFiles(), refusal(),
        [this, draft = QPointer(document)](const QString &path, qsizetype format) {
            if (!draft)
                return;
            const bool isDraft = format == draftFile || path.endsWith(u'.' + draftFileSuffix);
            saveAs(beginSaving(path), *draft, isDraft, format == csvForExcel);
        });
}

FileExports::SavingPtr FileExports::beginSaving(const QString &path)
{
    constexpr int momentMs = 400;
    auto saving = std::make_shared<Saving>();
    saving->path = QDir::toNativeSeparators(path);
    QTimer::singleShot(momentMs, this, [this, saving] {
        if (!saving->isOver)
            m_parts.notifications.offer(
                { tr("Saving: %1").arg(saving->path), { { tr("Cancel"), [saving] { saving->isCancelled = true; } } },
                    MessageBar::Tone::Information, {}, [saving] { return !saving->isOver; } });
    });
    return saving;
}

void FileExports::saveAs(const SavingPtr &saving, DraftDocument &document, bool isDraft, bool byteOrderMark)
{
    const QString id = document.id();
    onWorker(
        this,
        [ledger = m_parts.ledgerPath, id, table = document.table(),
            rehearsed = document.rehearsedElsewhere()]() -> Result<EventTable> {
            if (auto noted = IdsInFiles::addOf(IdsInFiles::pathBeside(ledger), table); !noted)
                return fail(noted.error());
            return withoutRehearsals(ledger, id, withoutStatesOf(table, rehearsed));
        },
        [this, id, saving, isDraft, byteOrderMark](const Result<EventTable> &table) {
            if (!table)
                return end(*saving, fail(table.error()));
            if (!isDraft)
                return exportCsv(id, *table, saving, byteOrderMark);
            const std::shared_ptr<const std::atomic_bool> isCancelled(saving, &saving->isCancelled);
            m_parts.drafts.saveFile(id, { saving->path, *table, sealOf(id), {}, isCancelled },
                [this, saving, had = sealOf(id).has_value()](
                    const DraftController::Saved &done) { endDraft(*saving, done, had); });
        });
}

/// Of an open draft: a copy of it is sealed as it is.
std::optional<DraftSeal> FileExports::sealOf(const QString &draftId) const
{
    const DraftDocument *document = m_parts.drafts.document(draftId);
    return document ? document->seal() : std::nullopt;
}

void FileExports::sealDraft(const QString &draftId)
{
    DraftDocument *document
        = draftId.isEmpty() ? m_parts.currentDraft.documentOnScreen() : m_parts.drafts.document(draftId);
    if (!document)
        return m_parts.notifications.report({ ErrorCode::NotFound, tr("Open the draft first, then seal it."), {} },
            [this] { return !m_parts.currentDraft.documentOnScreen(); });
    auto *dialog = new SealDialog(document->name(), document->table().rowCount(), &m_window);
    connect(dialog, &SealDialog::sealRequested, this, [this, draft = QPointer(document)](const QString &note) {
        if (!draft)
            return;
        const QList<SaveFormat> formats { { tr("Sealed draft (*.timeline)"), draftFileSuffix } };
        askWhere(m_window, tr("Save sealed draft"), fileStem(draft->name()) + u"_sealed"_s, formats, ownFiles(),
            refusal(), [this, draft, note](const QString &path, qsizetype) {
                if (draft)
                    writeSealed(*draft, note, beginSaving(path));
            });
    });
    dialog->open();
}

void FileExports::writeSealed(const DraftDocument &document, const QString &note, const SavingPtr &saving)
{
    const QString &id = document.id();
    onWorker(
        this,
        [ledger = m_parts.ledgerPath, id, table = document.table(), rehearsed = document.rehearsedElsewhere(), note,
            saving]() -> Result<DraftController::FileOrder> {
            if (auto noted = IdsInFiles::addOf(IdsInFiles::pathBeside(ledger), table); !noted)
                return fail(noted.error());
            auto told = withoutRehearsals(ledger, id, withoutStatesOf(table, rehearsed));
            if (!told)
                return fail(told.error());
            const std::shared_ptr<const std::atomic_bool> isCancelled(saving, &saving->isCancelled);
            return DraftController::FileOrder { saving->path, *told, {}, note, isCancelled };
        },
        [this, id, saving](const Result<DraftController::FileOrder> &order) {
            if (!order)
                return end(*saving, fail(order.error()));
            m_parts.drafts.saveFile(id, *order, [this, saving](const DraftController::Saved &done) {
                saving->isOver = true;
                if (done && *done)
                    tellDigest(saving->path, shortDigest((*done)->digest));
                else
                    end(*saving, done ? Result<void>() : Result<void>(fail(done.error())));
            });
        });
}

void FileExports::tellDigest(const QString &path, const QString &digest)
{
    m_parts.notifications.offer({ tr("Sealed: %1. Tell this digest by another way than the file: %2").arg(path, digest),
        { { tr("Copy the digest"), [digest] { QGuiApplication::clipboard()->setText(digest); } } },
        MessageBar::Tone::Success });
}

void FileExports::exportCsv(
    const QString &draftId, const EventTable &table, const SavingPtr &saving, bool byteOrderMark)
{
    m_parts.drafts.withImports(draftId, this, [this, saving, table, byteOrderMark](const QList<ImportSource> &sources) {
        onWorker(
            this,
            [saving, table, byteOrderMark, sources] {
                const auto cells = [&table](qsizetype row) -> OutcomeCells {
                    return { outcomeKey(outcomeOf(table.state(row))), {}, {} };
                };
                const auto isCancelled = [&saving] { return saving->isCancelled.load(); };
                const auto take
                    = [&saving](qsizetype) { return !saving->isCancelled; }; // else it is written to the end
                return saveOutcomeCsv(saving->path, sources, table, { cells, take, isCancelled }, byteOrderMark);
            },
            [this, saving](const Result<void> &done) { end(*saving, done); });
    });
}

void FileExports::endDraft(Saving &saving, const DraftController::Saved &done, bool wasSealed)
{
    end(saving, done ? Result<void>() : Result<void>(fail(done.error())));
    if (done && wasSealed && !*done)
        m_parts.notifications.say(MessageBar::Tone::Warning,
            tr("Saved without its seal: %1. Since it was sealed the draft got another name or zone, or something "
               "became of its events.")
                .arg(saving.path));
}

void FileExports::end(Saving &saving, const Result<void> &done)
{
    saving.isOver = true;
    if (done)
        m_parts.notifications.say(MessageBar::Tone::Success, tr("Saved: %1").arg(saving.path));
    else if (done.error().code == ErrorCode::Cancelled)
        m_parts.notifications.say(MessageBar::Tone::Information, tr("Nothing was saved."));
    else
        m_parts.notifications.report(done.error());
}

} // namespace composer

#include "moc_fileexports.cpp"
