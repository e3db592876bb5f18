#pragma once

#include "domain/connection.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace composer {

class AccountButton;

/// The bar at the top: what can be done with the draft, to which portal, and the one primary button.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// Adds a button for an action at the left; without text if `iconOnly`.
    QToolButton *addAction(QAction *action, bool iconOnly = false);
    void addSeparator();
    /// The button with three dots and its menu; call once, after the other actions.
    QMenu *addMoreMenu();

    /// `needSignIn`: ids of those whose sign-in ended.
    void setPortals(const QList<Connection> &portals, const QString &currentId, const QSet<QString> &needSignIn = {});
    /// How many events the primary button speaks of; 0 disables it, with `reason` as tool tip. Nothing while they are
    /// being checked: it can be pressed and names no number.
    void setReviewCount(std::optional<qint64> count, const QString &reason = {});
    /// A review is being worked out: the button says so and cannot be pressed again.
    void setReviewing(bool isWorking);
    void setReviewVisible(bool visible);

Q_SIGNALS:
    void portalSelected(const QString &id);
    /// The menu of accounts opens: what it shows may be brought up to date.
    void portalsAboutToShow();
    void managePortalsRequested();
    void reviewRequested();

private:
    void orderTabs();
    void showReview();

    QHBoxLayout *m_actions;
    AccountButton *m_portal;
    QMenu *m_portalMenu;
    QActionGroup *m_portalActions; ///< what stands in the menu: one is chosen
    QPushButton *m_review;
    std::optional<qint64> m_reviewCount = 0;
    QString m_noReviewReason;
    bool m_isReviewing = false;
};

} // namespace composer
