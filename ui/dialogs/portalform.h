#pragma once

#include "base/clock.h"
#include "domain/connection.h"
#include "secrets/tokenkeeper.h"
#include "signin/accountcheck.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace composer {

class MessageBar;

/// One real account with a token that a person was given: name, token, and under Advanced address and generation of the
/// API. A new account and a known one are filled in alike; an empty token keeps the one that is there. A token is asked
/// about before it is kept, and what is said of it afterwards is no more than that. It goes to the TokenKeeper and
/// nowhere else.
class PortalForm : public QWidget
{
    Q_OBJECT

public:
    /// `tokens` must outlive the form.
    explicit PortalForm(TokenKeeper &tokens, QWidget *parent = nullptr);

    /// A connection without an id is a new one. `taken`: the names of the others.
    void setConnection(const Connection &connection, const QStringList &taken);
    /// The id that a forgotten connection to an account had, so that its sends are found again; empty = none.
    using ForgottenIds = std::function<QString(const QString &hubId, const QUrl &baseUrl)>;
    void setForgottenIds(ForgottenIds ids) { m_forgottenIds = std::move(ids); }
    [[nodiscard]] const QString &connectionId() const { return m_connection.id; }
    /// Something is typed that is not saved.
    [[nodiscard]] bool hasEdits() const;
    /// Says that it is not saved, in place: it may be saved, or given up, and then `leave` is called.
    void askAboutEdits(std::function<void()> leave);
    void dropEdits();
    /// Says a failure in place, also one from elsewhere (the portal could not be stored).
    void showError(const Error &error);

Q_SIGNALS:
    /// Its token is kept already. A new one has its id now.
    void saved(const composer::Connection &connection);
    /// Its token is gone already.
    void forgotten(const QString &id);
    /// The keychain is at work, perhaps asking the person; showing another portal has to wait.
    void busyChanged(bool busy);

private:
    struct Editor {
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        QLabel *error = nullptr;
    };
    enum class MessageAction { None, KeepForThisRun, ForgetAnyway, SaveEdits };

    [[nodiscard]] static QLabel *spacedLabel(const QString &text, QWidget *buddy);
    [[nodiscard]] Editor addEditor(const QString &label, const QString &objectName);
    static void setShown(const Editor &editor, bool shown);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeConfirmation();
    void showWrong(const Editor &editor, const QString &why);
    void showTokenPlace();
    void save();
    [[nodiscard]] bool takeTyped();
    void takeFinding(const AccountFinding &finding);
    [[nodiscard]] bool takeFacts(const AccountFacts &asked);
    [[nodiscard]] QLabel *addNote(const QString &objectName, theme::Role tone);
    void showAdvanced(bool shown);
    void showNumber(bool shown);
    void showNumberOf(const Connection &connection);
    void showDoubt();
    void noteTyped();
    void keepToken(const QString &token);
    void tokenKept(const Result<TokenPlace> &place);
    void finishSave();
    void askToForget(bool ask);
    void forget();
    void forgetDone(const Result<void> &result);
    void act();
    void setBusy(bool busy);

    TokenKeeper &m_tokens;
    Connection m_connection; // as shown
    Connection m_pending; // as it will be once its token is kept
    QString m_pendingToken; // only while it is asked about, and while the person decides where it goes
    QString m_said; // of the token, once it is kept
    bool m_isChecked = false; // HubSpot answered about it
    ForgottenIds m_forgottenIds;
    SystemClock m_clock;
    TokenClient m_client;
    AccountCheck m_check;
    QStringList m_taken;
    std::function<void()> m_leave; // when what is typed is given up
    MessageAction m_action = MessageAction::None;

    Editor m_name;
    Editor m_token;
    Editor m_address;
    Editor m_number; // only where HubSpot does not say it
    QVBoxLayout *m_form = nullptr;
    QLabel *m_profileLabel = nullptr;
    QPushButton *m_more = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_doubt = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_profile = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_buttons = nullptr; // give way to the confirmation
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
    QWidget *m_confirmation = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace composer
