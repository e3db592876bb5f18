#pragma once

#include "base/apppaths.h"
#include "base/clock.h"

#include <QObject>

namespace composer {

class CurrentDraft;
class DraftController;
class ErasurePanel;
class SendController;

/// Takes a person out of the workspace while its window is open: the drafts that are open are saved and closed first,
/// so that nothing of them comes back.
class ErasureController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ErasureController(AppPaths paths, DraftController &drafts, SendController &sends, CurrentDraft &currentDraft,
        const Clock &clock, QObject *parent = nullptr);

    /// A panel for the settings; the caller owns it.
    [[nodiscard]] ErasurePanel *makePanel();

private:
    void look(ErasurePanel &panel, const QString &address);
    void erase(ErasurePanel &panel, const QString &address);

    AppPaths m_paths;
    DraftController &m_drafts;
    SendController &m_sends;
    CurrentDraft &m_currentDraft;
    const Clock &m_clock;
};

} // namespace composer
