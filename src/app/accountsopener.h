#pragma once

#include <QObject>

class QWidget;

namespace composer {

class PortalController;
class PortalsDialog;
class TokenKeeper;

/// Opens the dialog of accounts and carries its wishes to whoever keeps them.
class AccountsOpener final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialog opens over `window`.
    AccountsOpener(PortalController &portals, TokenKeeper &tokens, QWidget &window, QObject *parent = nullptr);

    void open();
    /// At once with the page of a new account.
    void openToConnect();

private:
    PortalsDialog *show();
    PortalController &m_portals;
    TokenKeeper &m_tokens;
    QWidget &m_window;
};

} // namespace composer
