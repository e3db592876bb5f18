// The parts of Application that deal with files a person chooses: import, export, receipts.
#include "app/application.h"

#include "app/draftcontroller.h"
#include "app/portalcontroller.h"
#include "app/resultfiles.h"
#include "app/sendcontroller.h"
#include "practice/practiceportalthread.h"
#include "secrets/tokenkeeper.h"
#include "sending/knownrows.h"
#include "sending/sendsession.h"
#include "storage/draftfile.h"
#include "storage/workspacestore.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/portalsdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Runs work that ends in a Result<void> on a worker; `done` is called in the thread of `context`.
void onWorker(QObject *context, std::function<Result<void>()> work, std::function<void(const Result<void> &)> done)
{
    auto *watcher = new QFutureWatcher<Result<void>>(context);
    QObject::connect(watcher, &QFutureWatcher<Result<void>>::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

/// A kind of file that can be saved: "CSV file (*.csv)".
struct SaveFormat {
    QString filter;
    QString suffix;
};

/// Asks where to save and as what, without blocking; `chosen` gets the path and which of the formats.
void askWhere(QWidget *window, const QString &title, const QString &stem, const QList<SaveFormat> &formats,
    std::function<void(const QString &path, qsizetype format)> chosen)
{
    auto *dialog = new QFileDialog(window, title,
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(stem + u'.' + formats.first().suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const SaveFormat &format : formats)
        filters << format.filter;
    dialog->setNameFilters(filters);
    const auto chosenFormat = [dialog, filters] { return std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())); };
    const auto takeSuffix = [dialog, formats, chosenFormat] { dialog->setDefaultSuffix(formats[chosenFormat()].suffix); };
    takeSuffix();
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, takeSuffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
        [chosen, chosenFormat](const QString &path) { chosen(path, chosenFormat()); });
    dialog->open();
}

/// With the byte order mark Excel takes the letters right; other programs may stumble over it.
QList<SaveFormat> csvFormats()
{
    return { { Application::tr("CSV for Excel (*.csv)"), u"csv"_s }, { Application::tr("CSV for other programs (*.csv)"), u"csv"_s } };
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

} // namespace

void Application::openImportDialog(const QString &path, const QList<EventTemplate> &templates)
{
    DraftDocument *shown = m_window->currentPage() == m_composePage ? m_document.data() : nullptr;
    QList<ImportDestination> destinations;
    for (const EventTemplate &eventTemplate : templates) {
        auto mappings = m_workspace->mappings(eventTemplate.id);
        if (!mappings) {
            report(mappings.error());
            return;
        }
        ImportDestination destination { eventTemplate, zone(), *mappings, {}, {}, 1 };
        if (shown && shown->eventTemplate() == eventTemplate) {
            destinations.append({ eventTemplate, shown->zone(), *mappings, shown->id(), shown->name(),
                m_drafts->nextImportNumber(shown->id()) });
        }
        destinations.append(destination);
    }
    auto *dialog = new ImportDialog(path, destinations, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_importDialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_importDialog = nullptr;
        openNextFile();
    });
    dialog->setCreatedBefore([ledger = m_paths.ledger(), portal = m_portals->current().id](const EventTable &table) -> Result<qint64> {
        const auto known = KnownRows::read(ledger, portal, table);
        return known ? Result<qint64>(known->createdCount()) : fail(known.error());
    });
    connect(dialog, &ImportDialog::mappingUsed, this, [this, dialog, path](const QByteArray &fingerprint, const QByteArray &json) {
        const QString &templateId = dialog->destination().eventTemplate.id;
        if (auto saved = m_workspace->saveMapping(templateId, fingerprint, QFileInfo(path).completeBaseName(), json); !saved)
            report(saved.error());
    });
    connect(dialog, &ImportDialog::imported, this, [this, dialog, path](const EventTable &table, const ImportSource &source) {
        const ImportDestination &destination = dialog->destination();
        DraftDocument *document = destination.draftId.isEmpty() ? nullptr : m_drafts->document(destination.draftId);
        if (!document)
            document = m_drafts->create(QFileInfo(path).completeBaseName(), EventTable(destination.eventTemplate));
        if (!document)
            return;
        m_drafts->addImport(document->id(), source);
        document->appendTable(table, tr("Import %1").arg(QFileInfo(path).fileName()));
        showDocument(document);
    });
    dialog->open();
}

void Application::managePortals()
{
    auto *dialog = new PortalsDialog(m_portals->connections(), *m_tokens, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPracticeDial(m_practiceDial);
    connect(dialog, &PortalsDialog::connectionSaved, this, [this, dialog](const Connection &connection) {
        if (auto saved = m_portals->save(connection); !saved)
            dialog->showError(saved.error());
    });
    connect(dialog, &PortalsDialog::connectionForgotten, this, [this, dialog](const QString &id) {
        if (auto gone = m_portals->forget(id); !gone)
            dialog->showError(gone.error());
    });
    connect(dialog, &PortalsDialog::practiceDialTurned, this, [this](PracticeDial dial) {
        m_practiceDial = dial;
        m_portals->practice().post([plan = faultPlanFor(dial)](PracticePortal &portal) { portal.setFaultPlan(plan); });
    });
    dialog->open();
}

void Application::saveOutcomes(const QString &planId)
{
    const SendSession *session = m_sends->session(planId);
    const LedgerSend *send = m_sends->ledgerSend(planId);
    SendPage *page = m_sends->page(planId, m_window.get());
    if (!session || !page)
        return;
    const QString name = (send ? fileStem(send->draftName) : u"events"_s) + u"_outcomes"_s;
    const auto save = [this, planId, page = QPointer(page)](const QString &path, qsizetype format) {
        const SendSession *running = m_sends->session(planId);
        const LedgerSend *known = m_sends->ledgerSend(planId);
        DraftDocument *document = known ? m_drafts->document(known->draftId) : m_document.data();
        if (!running || !page)
            return;
        if (!document) {
            page->messageBar()->showError({ ErrorCode::NotFound,
                tr("Open the draft of this send first: its rows are what the file is made of."), {} });
            return;
        }
        const QList<ImportSource> sources = m_drafts->imports(document->id());
        onWorker(page,
            [path, sources, format, table = document->table(), cells = outcomeCells(*running)] {
                return saveOutcomeCsv(path, sources, table, cells, format == csvForExcel);
            },
            [page, path](const Result<void> &done) {
                if (done)
                    page->messageBar()->showMessage(
                        MessageBar::Tone::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                else
                    page->messageBar()->showError(done.error());
            });
    };
    askWhere(m_window.get(), tr("Save outcome CSV"), name, csvFormats(), save);
}

void Application::saveReceipt(const QString &planId)
{
    SendPage *page = m_sends->page(planId, m_window.get());
    const LedgerSend *send = m_sends->ledgerSend(planId);
    if (!page)
        return;
    const QString name = (send ? fileStem(send->draftName) : u"events"_s) + u"_receipt"_s;
    askWhere(m_window.get(), tr("Save receipt"), name, { { tr("JSON file (*.json)"), u"json"_s } },
        [planId, page = QPointer(page), ledger = m_paths.ledger()](const QString &path, qsizetype) {
            if (!page)
                return;
            onWorker(page, [path, ledger, planId] { return saveReceiptJson(path, ledger, planId); },
                [page, path](const Result<void> &done) {
                    if (done)
                        page->messageBar()->showMessage(
                            MessageBar::Tone::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                    else
                        page->messageBar()->showError(done.error());
                });
        });
}

void Application::exportDraft(const QString &draftId)
{
    DraftDocument *document = draftId.isEmpty() ? m_document.data() : m_drafts->document(draftId);
    if (!document) {
        report({ ErrorCode::NotFound, tr("Open the draft first, then export it."), {} });
        return;
    }
    const QList<SaveFormat> formats = csvFormats() + QList<SaveFormat> { { tr("Draft with everything in it (*.timeline)"), draftFileSuffix } };
    askWhere(m_window.get(), tr("Export draft"), fileStem(document->name()), formats,
        [this, draft = QPointer(document)](const QString &path, qsizetype format) {
            if (!draft)
                return;
            if (format == draftFile || path.endsWith(u'.' + draftFileSuffix))
                m_drafts->saveFile(draft->id(), path, [this, path](const Result<void> &done) { showSaved(path, done); });
            else
                exportCsv(*draft, path, format == csvForExcel);
        });
}

void Application::exportCsv(const DraftDocument &draft, const QString &path, bool byteOrderMark)
{
    QHash<RowId, OutcomeCells> cells;
    const EventTable &table = draft.table();
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        cells.insert(table.rowId(row), { outcomeKey(outcomeOf(table.state(row))), {}, {} });
    onWorker(this,
        [path, table, cells, byteOrderMark, sources = m_drafts->imports(draft.id())] {
            return saveOutcomeCsv(path, sources, table, cells, byteOrderMark);
        },
        [this, path](const Result<void> &done) { showSaved(path, done); });
}

void Application::showSaved(const QString &path, const Result<void> &done)
{
    if (done)
        m_window->messageBar()->showMessage(MessageBar::Tone::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        report(done.error());
}

void Application::importCells(const QList<QStringList> &cells)
{
    if (cells.isEmpty()) {
        report({ ErrorCode::InvalidInput, tr("There is nothing to paste. Copy cells in a spreadsheet first."), {} });
        return;
    }
    // A file like any other, so that it is read, mapped and kept like any other.
    m_pastedFolder = std::make_shared<QTemporaryDir>();
    QFile file(m_pastedFolder->filePath(tr("Pasted cells") + u".csv"_s));
    if (!m_pastedFolder->isValid() || !file.open(QIODevice::WriteOnly)) {
        report({ ErrorCode::FileError, tr("There is no room for a copy of what was pasted. Free some space and try again."), file.errorString() });
        return;
    }
    CsvWriter writer(file, { ',', false, false });
    for (const QStringList &row : cells) {
        for (const QString &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    if (auto written = writer.finish(); !written) {
        report(written.error());
        return;
    }
    file.close();
    openFiles({ file.fileName() });
}

} // namespace composer
