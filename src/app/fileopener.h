#pragma once

#include "domain/eventtemplate.h"
#include "importing/outcomecsv.h"
#include "templates/templatereader.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace composer {

class DraftController;
class CurrentDraft;
class DraftDocument;
class EventTable;
struct ImportDestination;
class Notifications;
class PortalController;
class TemplateController;
class WorkspaceStore;

/// Where files and cells come in, each through its own door: rows to import, templates, drafts. One at a time: what
/// comes while a dialog is open waits until it is closed, as what the dialog asks is about what is on the screen.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        WorkspaceStore &workspace;
        TemplateController &templates;
        DraftController &drafts;
        CurrentDraft &currentDraft;
        PortalController &portals;
        Notifications &notifications;
        QString ledgerPath;
    };
    /// `parts` and `window`, over which dialogs open, must outlive it.
    FileOpener(Parts parts, QWidget &window, QObject *parent = nullptr);

    /// In any order; templates and drafts go before tables, whose rows may need them.
    void open(const QStringList &paths);
    /// Cells of a spreadsheet, first row first: written to a file by a worker, then opened like any other.
    void importCells(const QList<QStringList> &cells);
    /// The clipboard: into the draft on the screen, else as importCells().
    void paste();
    /// A template file, or the folder of a developer project. Of several templates the wanted ones are chosen.
    void addTemplate(const QString &path);
    /// Imports a table with this template, without asking which.
    /// A mapping, if there is one, is kept first, and so is the one that is used.
    void importWith(
        const QString &path, const QString &templateId, const QByteArray &fingerprint, const QByteArray &mapping);
    /// Makes a draft of a copy of the built-in sample in the person's language, kept in `folder`, and offers to show
    /// how it was imported.
    void openSample(const QString &folder);

Q_SIGNALS:
    /// There is no template for the table yet: one is to be made of its columns, and the import goes on with it.
    void templateWanted(const QString &path);
    /// Rows of a file are in the draft now.
    void imported(composer::DraftDocument *document);
    /// Templates were taken in; the first of them.
    void templateAdded(const QString &templateId);
    /// The person wants a draft away whose import was undone.
    void draftDeletionWanted(const QString &draftId);

private:
    void openNext();
    /// Whether a dialog is open; openNext() follows when it is not any more.
    [[nodiscard]] bool waitsForDialog();
    void importTable(const QString &path);
    void readSample(const QString &path, const EventTemplate &eventTemplate);
    void takeTemplates(const QList<FoundTemplate> &found);
    /// The first template is chosen; the person may choose another of them.
    void openImportDialog(const QString &path, const QList<EventTemplate> &templates);
    void takeImport(
        const ImportDestination &destination, const QString &path, const EventTable &table, const ImportSource &source);
    void tellWhenUndone(DraftDocument *document, const QString &beforeId, const QString &path);

    Parts m_parts;
    QWidget &m_window;
    QStringList m_waiting; // opened when no dialog is on the screen
    QPointer<QWidget> m_dialogBefore; // whose end is waited for
    QPointer<QDialog> m_dialog;
    std::shared_ptr<QTemporaryDir> m_pasted; // of the cells pasted: until the end, for outcome files read them again
    int m_pasteCount = 0;
    bool m_isReadingSample = false;
};

} // namespace composer
