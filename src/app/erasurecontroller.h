#pragma once

#include "base/apppaths.h"
#include "base/clock.h"
#include "storage/personerasure.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace composer {

class CurrentDraft;
class DraftController;
class ErasurePanel;
class PracticePortal;
class PracticePortalThread;
class SendController;

/// Takes a person out of the workspace while its window is open: the drafts that are open are saved and closed first,
/// so that nothing of them comes back. The pages of sends read theirs again, and so does the Practice account.
class ErasureController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ErasureController(AppPaths paths, DraftController &drafts, SendController &sends, CurrentDraft &currentDraft,
        PracticePortalThread &practice, const Clock &clock, QObject *parent = nullptr);

    /// A panel for the settings; the caller owns it.
    [[nodiscard]] ErasurePanel *makePanel();

private:
    void look(ErasurePanel &panel, const QString &address);
    void erase(ErasurePanel &panel, const QString &address, bool withOlderCopies);
    void eraseClosed(
        const QPointer<ErasurePanel> &panel, const QString &address, const ErasureOrder &order, const QString &shownId);
    /// What was closed is opened again, and told what became of it.
    void comeBack(const QPointer<ErasurePanel> &panel, const Result<ErasedPerson> &erased, const QString &shownId);
    static void tellEnd(ErasurePanel &panel, const Result<ErasedPerson> &erased);
    /// On the thread of the Practice account, which runs here; `then` hears of it later, if this is still there.
    void onPractice(
        std::function<Result<int>(PracticePortal &portal)> work, std::function<void(const Result<int> &done)> then);

    AppPaths m_paths;
    DraftController &m_drafts;
    SendController &m_sends;
    CurrentDraft &m_currentDraft;
    PracticePortalThread &m_practice;
    const Clock &m_clock;
};

} // namespace composer
