#pragma once

#include "domain/connection.h"
#include "ui/dialogs/connectpage.h"
#include "ui/models/practicedial.h"

#include <QDialog>
#include <QSet>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace composer {

class MessageBar;
class PortalForm;
class PracticePanel;
class SignOut;
class TokenKeeper;
struct SignOutResult;

/// Where events can be created: the Practice account with its dial, and the real accounts, which are connected by
/// signing in or with a token, renamed, checked and forgotten. Open with open(); closes itself. It stores nothing but
/// secrets: the caller keeps the connections.
class PortalsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections` in the order they are shown; the practice portal is put first. `tokens` must outlive the dialog.
    PortalsDialog(const QList<Connection> &connections, TokenKeeper &tokens, QWidget *parent = nullptr);

    /// Lets accounts be connected by signing in. What the tools refer to must outlive the dialog; `tokens` gives the
    /// sign-in of a connection.
    void setSignIn(const SignInTools &tools, ConnectPage::Tokens tokens);
    /// Offers the sign-in with the Practice account to who has no app.
    void setTry(const Connection &practice, const QString &clientSecret);
    /// See PortalForm.
    void setForgottenIds(std::function<QString(const QString &hubId, const QUrl &baseUrl)> ids);
    /// Connections whose sign-in ended.
    void setNeedsSignIn(const QSet<QString> &connectionIds);
    void setPracticeDial(PracticeDial dial);
    void select(const QString &connectionId);
    /// The form for a new portal.
    void addPortal();
    /// Says in place that something the dialog asked for could not be done.
    void showError(const Error &error);
    void done(int result) override;

protected:
    /// Escape goes one step back first: from what is asked, and from a new account to those that are there.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void connectionSaved(const composer::Connection &connection); ///< new, or replaces the one with its id
    void connectionForgotten(const QString &id);
    void practiceDialTurned(composer::PracticeDial dial);
    void practiceSignInsEnded();
    void signedIn(const composer::SignInResult &result); ///< kept in keychain and database already
    void useRequested(const QString &id); ///< create events there from now on

private:
    [[nodiscard]] bool mayLeave(const std::function<void()> &go);
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void connectParts();
    void fillList();
    void showRow(int row);
    void takeSaved(const Connection &connection);
    void takeForgotten(const QString &id);
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeQuestion();
    void takeSignedIn(const SignInResult &result);
    [[nodiscard]] bool isAtNew() const;
    void stepBack();
    void showNew();
    void showTokenForm();
    void showFoot();
    void bringIntoView(QWidget *step);
    void askToForget(bool asks);
    void forgetSignedIn();
    void sayForgotten(const Connection &connection, const SignOutResult &result);
    [[nodiscard]] const Connection *shown() const;
    [[nodiscard]] QStringList otherNames(const QString &id) const;

    QList<Connection> m_connections;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    PracticePanel *m_practice = nullptr;
    PortalForm *m_form = nullptr;
    ConnectPage *m_connect = nullptr; // only where signing in is possible
    TokenKeeper &m_tokens;
    SignOut *m_signOut = nullptr; // made for the first account that is forgotten
    QString m_lockFolder;
    QSet<QString> m_needsSignIn;
    Connection m_tryConnection;
    QString m_trySecret;
    MessageBar *m_message = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_question = nullptr; // in its place
    QLabel *m_questionText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_token = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_back = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::function<void()> m_leave = [] {}; // when what is typed of an app is given up
    bool m_isGivenUp = false;
    int m_lastRow = 0; // of the list, before a new account was begun
    int m_connectRow = -1; // of the account that its page shows; -1 = a new one
};

} // namespace composer
