#pragma once

#include "domain/connection.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace composer {

namespace Ui {
class AppStep;
}

/// Step 1 of connecting: the company's app. Client id and secret as typed, or from the file an agency gave; everything
/// else under Advanced. Says at each field what is wrong with it.
class AppStep : public QWidget
{
    Q_OBJECT

public:
    explicit AppStep(QWidget *parent = nullptr);
    ~AppStep() override;

    /// Shows a connection's app; `hasSecret`: it is in the keychain, so that the field may stay empty. `folded`: one
    /// line with a way to change it.
    void setConnection(const Connection &connection, bool hasSecret, bool folded);
    void setHasSecret(bool hasSecret);
    /// For a try with the Practice account: nothing needs typing, and nothing is kept.
    void setTry(const QString &secret);
    /// The connection with what is typed, and the secret (empty = the one that is kept). Nothing when a field is wrong;
    /// it is said there and has the focus.
    struct Typed {
        Connection connection;
        QString secret;
    };
    [[nodiscard]] std::optional<Typed> typed();
    /// Client ID or secret is typed and was not used yet.
    [[nodiscard]] bool hasTyped() const;
    void clearSecret();
    void clearWrong(); ///< what was said about the fields
    /// What HubSpot said about a field.
    void showClientWrong(const QString &why);
    void showSecretWrong(const QString &why);
    void setLocked(bool locked); ///< while the browser is waited for
    void copyMessage();
    void sayCopied(bool isCopied);

Q_SIGNALS:
    void changeRequested(); ///< the folded line is to be a form
    void submitted(); ///< Enter in a field

private:
    void openFile();
    void saveFile();
    void takeFile(const QByteArray &json);
    void showApp(const AppDetails &app);
    [[nodiscard]] QStringList texts() const;
    void showFolded(bool folded);
    void showAdvanced(bool shown);
    void showRedirect();
    static void showWrong(QLineEdit *line, QLabel *error, const QString &why);
    [[nodiscard]] std::optional<AppDetails> typedApp();
    void connectParts();

    std::unique_ptr<Ui::AppStep> m_ui;
    Connection m_connection;
    QString m_copyText; // of the button that copies the message
    bool m_hasSecret = false;
    bool m_isTry = false;
    QStringList m_given; ///< what stood in the fields at first, see texts()
};

} // namespace composer
