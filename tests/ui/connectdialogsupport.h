#pragma once

#include "practice/practiceportal.h"
#include "signin/signedintokens.h"
#include "support/fakesecretstore.h"
#include "support/freeport.h"
#include "support/scriptedbrowser.h"
#include "support/waitfor.h"
#include "ui/dialogs/portalsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

/// The dialog of the accounts with the practice portal as the other side, and a scripted browser between them.
namespace composer::testing {

using namespace Qt::StringLiterals;

inline const QString first = u"900000000001"_s;
inline const QString second = u"900000000002"_s;

/// The dialog on screen and the other side of the sign-in.
struct Opened {
    mutable PracticePortal portal;
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    SystemClock clock;
    QTemporaryDir folder;
    QList<Connection> connections;
    QString chooses = first;
    bool browserWorks = true;
    bool comesBack = true;
    std::chrono::milliseconds patience = SignInTools::longPatience;
    quint16 port = freePort();
    std::map<QString, std::unique_ptr<SignedInTokens>> tokens;
    QWidget window;
    PortalsDialog *dialog = nullptr;

    explicit Opened(const QSize &size = { 1280, 800 })
    {
        if (!portal.listen())
            qFatal("cannot listen");
        portal.oauth().app().redirectAddresses = QStringList { redirectAddress(port) };
        Connection practice;
        practice.id = u"practice"_s;
        practice.name = u"Practice account"_s;
        practice.isPractice = true;
        connections = { practice };
        window.resize(size);
        window.show();
        open();
    }
    void open()
    {
        delete dialog;
        dialog = new PortalsDialog(connections, keeper, &window);
        const auto openBrowser = [this](const QUrl &link) {
            QTimer::singleShot(0, &portal, [this, link] { ScriptedBrowser::decide(link, chooses, comesBack); });
            return browserWorks;
        };
        const auto save = [this](const Connection &connection) -> Result<void> {
            connections.removeIf([&](const Connection &other) { return other.id == connection.id; });
            connections.append(connection);
            return {};
        };
        dialog->setSignIn({ keeper, clock, openBrowser, save, [this] { return connections; }, patience },
            [this](const QString &id) -> TokenSource * {
                auto &made = tokens[id];
                if (!made)
                    made = std::make_unique<SignedInTokens>(connections.last(), keeper, clock, folder.path());
                return made.get();
            });
        dialog->open();
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool isVisible(const char *name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString said(const char *bar) const
    {
        const auto *widget = find<QWidget>(bar);
        return widget->isVisible() ? widget->accessibleName() : QString();
    }
    void type(const char *field, const QString &typed) const
    {
        find<QLineEdit>(field)->setText(typed); // as assistive technology does
    }
    /// The form of a new account, filled in for the practice portal.
    void fillIn() const
    {
        button("addPortalButton")->click();
        type("clientId", portal.oauth().app().clientId);
        type("clientSecret", portal.oauth().app().clientSecret);
        button("showAdvanced")->click();
        type("ports", QString::number(port));
        find<QComboBox>("authorizeBase")->setEditText(portal.baseUrl().toString());
        type("address", portal.baseUrl().toString());
    }
    /// The badge.
    [[nodiscard]] QString nature() const
    {
        return find<QWidget>("accountPill")->findChildren<QLabel *>().last()->text();
    }
    [[nodiscard]] bool connectOne() const
    {
        fillIn();
        button("openBrowser")->click();
        return waitFor([this] { return isVisible("factsFrame"); }, 10'000);
    }
};

} // namespace composer::testing
