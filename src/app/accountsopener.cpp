#include "app/accountsopener.h"

#include "app/portalcontroller.h"
#include "practice/practiceportalthread.h"
#include "ui/dialogs/portalsdialog.h"

namespace composer {

AccountsOpener::AccountsOpener(PortalController &portals, TokenKeeper &tokens, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_tokens(tokens)
    , m_window(window)
{
}

void AccountsOpener::open()
{
    show();
}

void AccountsOpener::openToConnect()
{
    show()->addPortal();
}

PortalsDialog *AccountsOpener::show()
{
    m_portals.reload();
    auto *dialog = new PortalsDialog(m_portals.connections(), m_tokens, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPracticeDial(m_portals.practiceDial());
    dialog->setSignIn(m_portals.signInTools(), [this](const QString &id) { return m_portals.signIn(id); });
    dialog->setNeedsSignIn(m_portals.needSignIn());
    const PracticeApp &app = m_portals.practiceApp();
    Connection attempt;
    attempt.baseUrl = m_portals.practice().baseUrl();
    attempt.app.name = app.name;
    attempt.app.clientId = app.clientId;
    attempt.app.ports = { 3000, 3001, 3002 }; // as its app lists them
    attempt.app.authorizeBase = attempt.baseUrl;
    dialog->setTry(attempt, app.clientSecret);
    dialog->setForgottenIds(
        [this](const QString &hubId, const QUrl &baseUrl) { return m_portals.forgottenId(hubId, baseUrl); });
    connect(dialog, &PortalsDialog::signedIn, &m_portals, &PortalController::takeSignIn);
    connect(dialog, &PortalsDialog::useRequested, &m_portals, &PortalController::setCurrent);
    connect(dialog, &PortalsDialog::connectionSaved, this, [this, dialog](const Connection &connection) {
        if (auto saved = m_portals.save(connection); !saved)
            dialog->showError(saved.error());
    });
    connect(dialog, &PortalsDialog::connectionForgotten, this, [this, dialog](const QString &id) {
        if (auto gone = m_portals.forget(id); !gone)
            dialog->showError(gone.error());
    });
    connect(dialog, &PortalsDialog::practiceDialTurned, &m_portals, &PortalController::setPracticeDial);
    connect(dialog, &PortalsDialog::practiceSignInsEnded, this,
        [this] { m_portals.practice().post([](PracticePortal &portal) { portal.oauth().endEverySignIn(); }); });
    dialog->open();
    return dialog;
}

} // namespace composer

#include "moc_accountsopener.cpp"
