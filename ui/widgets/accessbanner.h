#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace composer {

/// Stands on the page of a send that has no access any more: why, and the way back in place. For a signed-in account a
/// button and then the wait for the browser; for one with a token the field for a new one. Hidden while all is well, or
/// says how long it will be.
class AccessBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Way { SignIn, Token };

    explicit AccessBanner(QWidget *parent = nullptr);

    /// `account`: its name.
    void ask(Way way, const QString &why, const QString &account);
    /// Something is under way; `timeLeft` may be empty. Can be stopped when `canStop`.
    void showBusy(const QString &what, const QString &timeLeft, bool canStop);
    /// What went wrong; the way back is there again.
    void showProblem(const QString &why);
    void done();
    /// Access there is, but it is about to end: said while nothing is asked for. Empty = no longer.
    void warn(const QString &what);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void signInRequested();
    void tokenGiven(const QString &pasted);
    void stopRequested();

private:
    void offer();

    bool m_isAsking = false;
    QString m_warning;
    Way m_way = Way::Token;
    QLabel *m_why;
    QLabel *m_problem;
    QLabel *m_busy;
    QLineEdit *m_token;
    QPushButton *m_goOn;
    QPushButton *m_signIn;
    QPushButton *m_stop;
};

} // namespace composer
