#pragma once

#include "domain/connection.h"
#include "secrets/tokenkeeper.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace composer {

class MessageBar;

/// One real portal: name, token, address, generation of the API. A new portal and a known one are filled in alike; an
/// empty token keeps the one that is there. The token goes to the TokenKeeper and nowhere else.
class PortalForm : public QWidget
{
    Q_OBJECT

public:
    /// `tokens` must outlive the form.
    explicit PortalForm(TokenKeeper &tokens, QWidget *parent = nullptr);

    /// A connection without an id is a new one. `taken`: the names of the others.
    void setConnection(const Connection &connection, const QStringList &taken);
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
        QLineEdit *line = nullptr;
        QLabel *error = nullptr;
    };
    enum class MessageAction { None, KeepForThisRun, ForgetAnyway };

    [[nodiscard]] Editor addEditor(QFormLayout *form, const QString &label, const QString &objectName);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeConfirmation();
    void showWrong(const Editor &editor, const QString &why);
    void showTokenPlace();
    void save();
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
    QString m_pendingToken; // only while the person decides where it goes
    QStringList m_taken;
    MessageAction m_action = MessageAction::None;

    Editor m_name;
    Editor m_token;
    Editor m_address;
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
