#pragma once

#include "signin/signinflow.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace composer {

namespace Ui {
class SignInStep;
}

/// Step 2 of connecting: the sign-in in the browser, from the button to the end, with the countdown, the ways out, and
/// the words of what went wrong. Shows a flow; starts nothing by itself.
class SignInStep : public QWidget
{
    Q_OBJECT

public:
    /// `flow` must outlive the step.
    explicit SignInStep(SignInFlow &flow, QWidget *parent = nullptr);
    ~SignInStep() override;

    /// Nothing is under way: the button, or since when and as whom one is signed in.
    void showIdle(const Connection &connection, bool needsSignIn);
    /// A try with the Practice account: nothing of it is kept, and it is not HubSpot's page that opens.
    void setTry(bool isTry);

Q_SIGNALS:
    void startRequested(bool usesPkce);
    void stopped();

private:
    void showState(SignInFlow::State state);
    void showFailure(const SignInFailure &failure);
    void showTimeLeft();
    void paste();
    void act();
    void connectParts();

    enum class Action { None, WithoutPkce, Again, CopyForSupport, RetryKeychain };

    SignInFlow &m_flow;
    std::unique_ptr<Ui::SignInStep> m_ui;
    QTimer m_tick;
    Action m_action = Action::None;
    bool m_isSignedIn = false;
    bool m_isTry = false;
    QString m_forSupport;
};

} // namespace composer
