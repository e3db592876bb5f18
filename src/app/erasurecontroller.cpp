#include "app/erasurecontroller.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/sendcontroller.h"
#include "base/async.h"
#include "domain/addresstext.h"
#include "practice/practiceportalthread.h"
#include "sending/retention.h"
#include "ui/dialogs/erasurepanel.h"
#include "ui/document/draftdocument.h"

#include <QCoreApplication>
#include <QDir>

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
    if (found.practicePlaces > 0)
        sentences
            += ErasureController::tr("It stands in %Ln places of the Practice account.", nullptr, found.practicePlaces);
    sentences += ErasureController::tr("Erasing cannot be taken back.");
    return sentences.join(u'\n');
}

std::function<Result<int>(PracticePortal &portal)> placesOf(const QString &address)
{
    return [text = AddressText(address)](PracticePortal &portal) -> Result<int> { return portal.placesOf(text); };
}

} // namespace

ErasureController::ErasureController(AppPaths paths, DraftController &drafts, SendController &sends,
    CurrentDraft &currentDraft, PracticePortalThread &practice, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_drafts(drafts)
    , m_sends(sends)
    , m_currentDraft(currentDraft)
    , m_practice(practice)
    , m_clock(clock)
{
}

ErasurePanel *ErasureController::makePanel()
{
    auto *panel = new ErasurePanel;
    connect(
        panel, &ErasurePanel::lookRequested, this, [this, panel](const QString &address) { look(*panel, address); });
    connect(panel, &ErasurePanel::eraseRequested, this,
        [this, panel](const QString &address, bool withOlderCopies) { erase(*panel, address, withOlderCopies); });
    return panel;
}

void ErasureController::onPractice(
    std::function<Result<int>(PracticePortal &portal)> work, std::function<void(const Result<int> &done)> then)
{
    m_practice.post([guard = QPointer(this), work = std::move(work), then = std::move(then)](PracticePortal &portal) {
        const Result<int> done = work(portal);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, then, done] {
                if (guard)
                    then(done);
            },
            Qt::QueuedConnection);
    });
}

void ErasureController::look(ErasurePanel &panel, const QString &address)
{
    panel.setWorking(true);
    onPractice(placesOf(address), [this, panel = QPointer(&panel), address](const Result<int> &places) {
        if (!panel)
            return;
        onWorker(
            panel.data(),
            [paths = m_paths, address, inPractice = *places, now = m_clock.epochMs()] {
                return erasePerson(paths, address, { Erase::LookOnly, false, inPractice }, now);
            },
            [panel, address](const Result<ErasedPerson> &found) {
                if (!found)
                    return panel->showFound(found.error().message, false);
                panel->showFound(found->isEmpty() ? tr("%1 is nowhere in what this workspace works with.").arg(address)
                                                  : whatThereIs(*found),
                    !found->isEmpty(), found->olderCopies);
            });
    });
}

void ErasureController::erase(ErasurePanel &panel, const QString &address, bool withOlderCopies)
{
    panel.setWorking(true);
    const DraftDocument *const shown = m_currentDraft.document();
    const QString shownId = shown ? shown->id() : QString();
    m_currentDraft.clear();
    m_drafts.closeAll([this, panel = QPointer(&panel), address, withOlderCopies, shownId](bool areClosed) {
        if (!areClosed) {
            if (panel)
                panel->showEnd(tr("A draft could not be saved, so nothing was erased."));
            return;
        }
        onPractice(placesOf(address), [this, panel, address, withOlderCopies, shownId](const Result<int> &places) {
            eraseClosed(panel, address, { Erase::ForGood, withOlderCopies, *places }, shownId);
        });
    });
}

void ErasureController::eraseClosed(
    const QPointer<ErasurePanel> &panel, const QString &address, const ErasureOrder &order, const QString &shownId)
{
    onWorker(
        this,
        [paths = m_paths, address, order, now = m_clock.epochMs()] {
            return erasePersonForGood(paths, address, order, now);
        },
        [this, panel, address, shownId](const Result<ErasedPerson> &erased) {
            if (!erased || erased->practicePlaces == 0)
                return comeBack(panel, erased, shownId);
            const auto erase = [text = AddressText(address)](PracticePortal &portal) -> Result<int> {
                const auto gone = portal.erase(text);
                return gone ? Result<int>(0) : Result<int>(fail(gone.error()));
            };
            onPractice(erase, [this, panel, shownId, erased](const Result<int> &gone) {
                comeBack(panel, gone ? erased : Result<ErasedPerson>(fail(gone.error())), shownId);
            });
        });
}

void ErasureController::comeBack(
    const QPointer<ErasurePanel> &panel, const Result<ErasedPerson> &erased, const QString &shownId)
{
    if (erased)
        m_sends.readAgain();
    m_drafts.reload();
    m_sends.reloadSends();
    if (!shownId.isEmpty())
        m_drafts.open(shownId);
    if (panel)
        tellEnd(*panel, erased);
}

void ErasureController::tellEnd(ErasurePanel &panel, const Result<ErasedPerson> &erased)
{
    if (!erased)
        return panel.showEnd(erased.error().message);
    QStringList sentences { tr("Erased.") };
    if (erased->deletedCopies > 0)
        sentences
            += tr("%Ln older copies of the record of sends were deleted with it.", nullptr, erased->deletedCopies);
    for (const QString &copy : erased->olderCopies)
        sentences += tr("An older file may hold the address too; delete it when you need it no more: %1")
                         .arg(QDir::toNativeSeparators(copy));
    panel.showEnd(sentences.join(u'\n'));
}

} // namespace composer

#include "moc_erasurecontroller.cpp"
