#include "app/erasurecontroller.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/sendcontroller.h"
#include "base/async.h"
#include "storage/personerasure.h"
#include "ui/dialogs/erasurepanel.h"
#include "ui/document/draftdocument.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace composer {

namespace {

QString whatThereIs(const ErasedPerson &found)
{
    QStringList sentences;
    if (found.events > 0)
        sentences += ErasureController::tr("%Ln events of sends name the address.", nullptr, int(found.events));
    if (found.rows > 0)
        sentences += ErasureController::tr("%Ln rows of drafts are for it and go whole.", nullptr, int(found.rows));
    if (found.cells > 0)
        sentences += ErasureController::tr("It stands in %Ln other cells.", nullptr, int(found.cells));
    if (found.files > 0)
        sentences += ErasureController::tr("It stands in %Ln copies of imported files.", nullptr, found.files);
    sentences += ErasureController::tr("Erasing cannot be taken back.");
    return sentences.join(u'\n');
}

} // namespace

ErasureController::ErasureController(AppPaths paths, DraftController &drafts, SendController &sends,
    CurrentDraft &currentDraft, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_drafts(drafts)
    , m_sends(sends)
    , m_currentDraft(currentDraft)
    , m_clock(clock)
{
}

ErasurePanel *ErasureController::makePanel()
{
    auto *panel = new ErasurePanel;
    connect(
        panel, &ErasurePanel::lookRequested, this, [this, panel](const QString &address) { look(*panel, address); });
    connect(
        panel, &ErasurePanel::eraseRequested, this, [this, panel](const QString &address) { erase(*panel, address); });
    return panel;
}

void ErasureController::look(ErasurePanel &panel, const QString &address)
{
    panel.setWorking(true);
    onWorker(
        &panel,
        [paths = m_paths, address, now = m_clock.epochMs()] {
            return erasePerson(paths, address, Erase::LookOnly, now);
        },
        [panel = &panel, address](const Result<ErasedPerson> &found) {
            if (!found)
                panel->showFound(found.error().message, false);
            else if (found->isEmpty())
                panel->showFound(tr("%1 is nowhere in this workspace.").arg(address), false);
            else
                panel->showFound(whatThereIs(*found), true);
        });
}

void ErasureController::erase(ErasurePanel &panel, const QString &address)
{
    panel.setWorking(true);
    const DraftDocument *const shown = m_currentDraft.document();
    const QString shownId = shown ? shown->id() : QString();
    m_currentDraft.clear();
    m_drafts.closeAll([this, panel = QPointer(&panel), address, shownId](bool areClosed) {
        if (!areClosed) {
            if (panel)
                panel->showEnd(tr("A draft could not be saved, so nothing was erased."));
            return;
        }
        onWorker(
            this,
            [paths = m_paths, address, now = m_clock.epochMs()] {
                return erasePerson(paths, address, Erase::ForGood, now);
            },
            [this, panel, shownId](const Result<ErasedPerson> &erased) {
                m_drafts.reload();
                m_sends.reloadSends();
                if (!shownId.isEmpty())
                    m_drafts.open(shownId);
                if (!panel)
                    return;
                if (!erased)
                    return panel->showEnd(erased.error().message);
                QStringList sentences { tr("Erased. A send whose page is open shows it until the program is started "
                                           "again.") };
                for (const QString &copy : erased->olderCopies)
                    sentences += tr("An older file may hold the address too; delete it when you need it no more: %1")
                                     .arg(QDir::toNativeSeparators(copy));
                if (QFile::exists(m_paths.practiceStore()))
                    sentences += tr("The Practice account keeps its own events in %1; they never left this computer.")
                                     .arg(QDir::toNativeSeparators(m_paths.practiceStore()));
                panel->showEnd(sentences.join(u'\n'));
            });
    });
}

} // namespace composer
