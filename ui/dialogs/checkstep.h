#pragma once

#include "domain/connection.h"
#include "signin/accountcheck.h"

#include <QWidget>

#include <memory>

namespace composer {

class AccountPill;

namespace Ui {
class CheckStep;
}

/// Step 3 of connecting: which account this is, who signed in, what is allowed and what follows, and the name it has in
/// this program. Says no more than was asked and answered.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);
    ~CheckStep() override;

    /// Nothing is known yet.
    void showEmpty();
    void showAccount(const Connection &connection, bool scopesAreKnown);
    /// While HubSpot is asked again.
    void showAsking();
    /// What asking came to, when it was no answer; what was known stays.
    void showProblem(const Error &error);
    void showNote(const QString &note); ///< "Kaiyo is in the list already…"
    void showNameWrong(const QString &why);
    /// A try: there is nothing to name and nothing to ask again.
    void setTry();

Q_SIGNALS:
    void checkRequested();
    void renamed(const QString &typed);

private:
    std::unique_ptr<Ui::CheckStep> m_ui;
    AccountPill *m_nature;
    QString m_name;
};

} // namespace composer
