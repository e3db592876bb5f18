#include "app/updatecontroller.h"

#include "app/linkopener.h"
#include "app/notifications.h"
#include "app/settingscontroller.h"
#include "app/windowstate.h"
#include "base/logging.h"
#include "ui/dialogs/updatepanel.h"

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

UpdateController::UpdateController(Parts parts, const QUrl &address, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_check(address)
{
    connect(&m_check, &UpdateCheck::answered, this, &UpdateController::take);
    connect(&m_check, &UpdateCheck::failed, this, &UpdateController::noteFailure);
    if (m_check.isPossible())
        m_parts.settings.setUpdatePanel([this] { return makePanel(); });
}

void UpdateController::started()
{
    const qint64 since = m_parts.clock.epochMs() - m_parts.windowState.updatesAskedAtMs();
    if (m_parts.settings.looksForUpdates() && (since >= dayMs || since < 0))
        ask();
}

UpdatePanel *UpdateController::makePanel()
{
    auto *panel = new UpdatePanel(m_parts.settings.looksForUpdates(), m_check.host());
    m_panel = panel;
    connect(panel, &UpdatePanel::switched, &m_parts.settings, &SettingsController::setLooksForUpdates);
    connect(panel, &UpdatePanel::lookRequested, this, &UpdateController::ask);
    return panel;
}

void UpdateController::ask()
{
    m_parts.windowState.setUpdatesAskedAtMs(m_parts.clock.epochMs());
    if (m_panel)
        m_panel->showLooking();
    m_check.ask();
}

/// Nobody waits for it at a start, and nothing can be done about it.
void UpdateController::noteFailure(const Error &error)
{
    qCInfo(lcApp).noquote() << error.message << error.detail;
    if (m_panel)
        m_panel->showEnd(error.message);
}

void UpdateController::take(const Release &newest)
{
    const QString mine = QStringLiteral(COMPOSER_VERSION);
    if (!isNewerThan(newest, mine)) {
        if (m_panel)
            m_panel->showEnd(tr("This is the newest version."));
        return;
    }
    const QString found
        = tr("Version %1 of Timeline Composer is there; this is %2.").arg(newest.version.toString(), mine);
    if (m_panel)
        m_panel->showEnd(found + u'\n' + newest.page.toDisplayString());
    if (!m_parts.notifications.isSilent()) {
        m_parts.windowState.setUpdatesAskedAtMs(0); // the next start tells
        return;
    }
    m_parts.notifications.offer(
        { found, { { tr("What is new…"), [this, page = newest.page] { m_parts.links.ask(page); } } } });
}

} // namespace composer

#include "moc_updatecontroller.cpp"
