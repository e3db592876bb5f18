#include "ui/windows/topbar.h"

#include "ui/models/accountlook.h"
#include "ui/theme/iconroom.h"
#include "ui/widgets/actiongroups.h"
#include "ui/widgets/namedaction.h"
#include "ui/windows/accountbutton.h"

#include <QAction>
#include <QActionGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int topBarHeight = 48;

/// The practice account must never be taken for a real one: another colour here, and its word says it.
QIcon portalMark(const Connection &portal, bool needsSignIn)
{
    if (needsSignIn)
        return theme::icon(u"warning"_s, theme::Role::Warning);
    const AccountLook look = accountLook(portal);
    return theme::icon(look.icon, look.role);
}

/// "Kaiyo · 4711234 · Live": one line that tells two accounts of like names apart.
QString portalFacts(const Connection &portal)
{
    QStringList facts { portal.name };
    if (!portal.facts.hubId.isEmpty())
        facts << portal.facts.hubId;
    if (!portal.isPractice) // whose name says it
        facts << accountLook(portal).word;
    return facts.join(u" · "_s);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_actions(new QHBoxLayout)
    , m_portal(new AccountButton(this))
    , m_portalMenu(new QMenu(this))
    , m_portalActions(new QActionGroup(this))
    , m_review(new QPushButton(this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(topBarHeight);
    theme::setKind(this, theme::Kind::Surface);

    m_portal->setObjectName(u"portalChooser"_s);
    m_portal->setMenu(m_portalMenu);
    connect(m_portalMenu, &QMenu::aboutToShow, this, &TopBar::portalsAboutToShow);
    m_portal->setProperty("hasMenu", true);
    m_review->setObjectName(u"reviewButton"_s);
    theme::setKind(m_review, theme::Kind::Primary);
    setReviewCount(0);
    setPortals({}, {});

    m_actions->setSpacing(theme::gapInside);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, 0, 12, 0);
    layout->setSpacing(theme::gapGroup);
    layout->addLayout(m_actions);
    layout->addStretch();
    layout->addWidget(m_portal);
    layout->addWidget(m_review);
    connect(m_review, &QPushButton::clicked, this, &TopBar::reviewRequested);
}

QToolButton *TopBar::addAction(QAction *action, bool iconOnly)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly
            : action->icon().isNull()   ? Qt::ToolButtonTextOnly
                                        : Qt::ToolButtonTextBesideIcon);
    button->setIconSize({ theme::iconSize, theme::iconSize });
    if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        theme::standIconApart(button);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, theme::Kind::Quiet);
    m_actions->addWidget(button);
    return button;
}

void TopBar::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(20);
    m_actions->addSpacing(theme::gap);
    m_actions->addWidget(line);
    m_actions->addSpacing(theme::gap);
}

QMenu *TopBar::addMoreMenu()
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(u"more"_s));
    button->setIconSize({ theme::iconSize, theme::iconSize });
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(u"moreButton"_s);
    button->setAccessibleName(tr("More"));
    button->setToolTip(tr("More"));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, theme::Kind::Quiet);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    m_actions->addWidget(button);
    orderTabs();
    return menu;
}

/// Reading order: the actions, then the portal, then the one button that matters.
void TopBar::orderTabs()
{
    QWidget *last = nullptr;
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (last) {
            setTabOrder(last, button);
        }
        last = button;
    }
    setTabOrder(last, m_portal);
    setTabOrder(m_portal, m_review);
}

void TopBar::setPortals(const QList<Connection> &portals, const QString &currentId, const QSet<QString> &needSignIn)
{
    m_portalMenu->clear();
    m_portal->showNothing(tr("Connect an account"));
    QString where;
    for (const Connection &portal : portals) {
        const bool needsSignIn = needSignIn.contains(portal.id);
        QString line = portalFacts(portal);
        if (needsSignIn)
            line = tr("%1 · sign in again").arg(line);
        if (portal.id == currentId) // its icon stands where a menu has its check mark
            line = tr("%1 · in use", "an account").arg(line);
        QAction *action = addNamed(*m_portalMenu, line);
        action->setIcon(portalMark(portal, needsSignIn));
        setCommandWords(*action, tr("Use the account %1").arg(portalFacts(portal)));
        action->setCheckable(true);
        m_portalActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = portal.id] { Q_EMIT portalSelected(id); });
        if (portal.id == currentId) {
            action->setChecked(true);
            m_portal->showAccount(portal, needsSignIn);
            where = needsSignIn ? tr("%1: sign in again before anything can be created").arg(portalFacts(portal))
                                : portalFacts(portal);
        }
    }
    m_portalMenu->addSeparator();
    m_portalMenu->addAction(tr("Accounts…"), this, &TopBar::managePortalsRequested);
    m_portal->setToolTip(where.isEmpty() ? tr("Where events are created")
                                         : tr("Where events are created: %1").arg(where).toHtmlEscaped());
    m_portal->setAccessibleDescription(where);
}

void TopBar::setReviewCount(std::optional<qint64> count, const QString &reason)
{
    m_reviewCount = count;
    m_noReviewReason = reason;
    showReview();
}

void TopBar::setReviewing(bool isWorking)
{
    m_isReviewing = isWorking;
    showReview();
}

void TopBar::showReview()
{
    // The account beside it stays where it is when the number goes for a moment.
    m_review->setMinimumWidth(m_reviewCount ? 0 : m_review->width());
    m_review->setText(m_isReviewing         ? tr("Reading the events…")
            : m_reviewCount.value_or(0) > 0 ? tr("Review and create %L1…").arg(*m_reviewCount)
                                            : tr("Review and create…"));
    m_review->setAccessibleName(m_review->text());
    m_review->setEnabled(m_reviewCount != 0 && !m_isReviewing);
    m_review->setToolTip(!m_reviewCount ? tr("The events are being checked; the review opens when that is done")
            : *m_reviewCount > 0        ? tr("See what would be created; nothing is created yet")
                                        : m_noReviewReason);
}

void TopBar::setReviewVisible(bool visible)
{
    m_review->setVisible(visible);
}

} // namespace composer

#include "moc_topbar.cpp"
