#pragma once

#include "signin/accountcheck.h"
#include "signin/signedintokens.h"
#include "signin/signinflow.h"

#include <QWidget>

class QLabel;

namespace composer {

class AppStep;
class CheckStep;
class SignInStep;
class StepMark;

/// The guided page: the company's app, the sign-in, the check; for a new account and for one that is connected.
///
///     what is typed ─▶ SignInFlow ─▶ connected() ─▶ facts and permissions ─▶ the name
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    /// What `tools` refers to must outlive the page.
    explicit ConnectPage(const SignInTools &tools, QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// A connection without an id is a new one. `needsSignIn`: its sign-in ended.
    void setConnection(const Connection &connection, const QStringList &taken, bool needsSignIn);
    /// A try with the Practice account; nothing is kept of it.
    void tryWith(const Connection &connection, const QString &clientSecret);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] bool isSigningIn() const;
    /// Stops what is under way; call before showing something else.
    void stop();
    /// Renews and checks; given by who owns the sign-ins.
    using Tokens = std::function<TokenSource *(const QString &connectionId)>;
    void setTokens(Tokens tokens) { m_tokens = std::move(tokens); }
    /// Something of the app is typed that no sign-in has used.
    [[nodiscard]] bool hasTyped() const;

Q_SIGNALS:
    void connected(const composer::SignInResult &result);
    void changed(const composer::Connection &connection); ///< a new name, or newly asked facts
    void busyChanged(bool busy); ///< a sign-in is under way
    void stepReached(QWidget *step); ///< there is something to do or to read there: it should be on the screen

private:
    void start(bool usesPkce);
    void takeConnected(const SignInResult &result);
    void takeFailed(const SignInFailure &failure);
    void takeState(SignInFlow::State state);
    void check();
    void askAccount(const QString &accessToken);
    void takeFinding(const AccountFinding &finding);
    void rename(const QString &typed);
    void showMarks();
    void findSecret(std::function<void(const QString &)> then);
    void addStep(StepMark *mark, QWidget *step);

    SignInTools m_tools;
    SignInFlow m_flow;
    TokenClient m_client;
    AccountCheck m_check;
    Tokens m_tokens;
    Connection m_connection;
    QStringList m_taken;
    bool m_needsSignIn = false;
    bool m_isTry = false;
    QString m_trySecret; // of the Practice account
    bool m_hasFailed = false;
    QLabel *m_title;
    QLabel *m_subtitle;
    StepMark *m_marks[3];
    AppStep *m_app;
    SignInStep *m_signIn;
    CheckStep *m_account;
};

} // namespace composer
