#pragma once

#include "domain/connection.h"
#include "ui/models/practicedial.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace composer {

class PortalForm;
class PracticePanel;
class TokenKeeper;

/// Where events can be sent: the practice portal with its dial, and the real portals, which can be added, renamed,
/// given a new token and forgotten. Open with open(); closes itself. It stores nothing but tokens: the caller keeps the
/// connections.
class PortalsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections` in the order they are shown; the practice portal is put first. `tokens` must outlive the dialog.
    PortalsDialog(const QList<Connection> &connections, TokenKeeper &tokens, QWidget *parent = nullptr);

    void setPracticeDial(PracticeDial dial);
    void select(const QString &connectionId);
    /// The form for a new portal.
    void addPortal();
    /// Says in place that something the dialog asked for could not be done.
    void showError(const Error &error);

Q_SIGNALS:
    void connectionSaved(const composer::Connection &connection); ///< new, or replaces the one with its id
    void connectionForgotten(const QString &id);
    void practiceDialTurned(composer::PracticeDial dial);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void connectParts();
    void fillList();
    void showRow(int row);
    void takeSaved(const Connection &connection);
    void takeForgotten(const QString &id);
    [[nodiscard]] QStringList otherNames(const QString &id) const;

    QList<Connection> m_connections;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    PracticePanel *m_practice = nullptr;
    PortalForm *m_form = nullptr;
};

} // namespace composer
