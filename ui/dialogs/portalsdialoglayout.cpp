// What the dialog of accounts is made of.
#include "ui/dialogs/portalsdialog.h"

#include "ui/dialogs/connectpage.h"
#include "ui/dialogs/portalform.h"
#include "ui/dialogs/practicepanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

QWidget *PortalsDialog::makeDetail()
{
    auto *detail = new QWidget;
    m_title = new QLabel;
    m_title->setObjectName(u"portalTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_title->setFont(theme::strongFont(font()));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_practice);
    m_stack->addWidget(m_form);
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, theme::gapInside, 0);
    insideLayout->addWidget(m_title);
    insideLayout->addWidget(m_stack, 1);
    m_scroll = new QScrollArea;
    QScrollArea *scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return detail;
}

QWidget *PortalsDialog::makeFoot()
{
    m_foot = new QWidget;
    const auto make = [](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_token = make(tr("I was given a token"), u"givenTokenButton"_s);
    m_try = make(tr("Try the sign-in with it"), u"trySignInButton"_s);
    m_forget = make(tr("Forget this account…"), u"forgetAccountButton"_s);
    for (QPushButton *link : { m_token, m_try, m_forget })
        theme::setKind(link, theme::Kind::Link);
    m_forget->setProperty("tone", u"refused"_s);
    m_use = make({}, u"useAccountButton"_s);
    theme::setKind(m_use, theme::Kind::Primary);
    m_back = make(tr("Back"), u"backToAccountsButton"_s);
    auto *close = make(tr("Close"), u"closePortalsButton"_s);
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addSpacing(m_list->parentWidget()->parentWidget()->maximumWidth() + theme::gapPage);
    layout->addWidget(m_token);
    layout->addWidget(m_try);
    layout->addWidget(m_forget);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(close);
    layout->addWidget(m_use);
    connect(m_back, &QPushButton::clicked, this, &PortalsDialog::stepBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_token, &QPushButton::clicked, this, &PortalsDialog::showTokenForm);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        m_title->hide();
        m_connect->tryWith(m_tryConnection, m_trySecret);
        m_stack->setCurrentWidget(m_connect);
        showFoot();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { askToForget(true); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const Connection *connection = shown())
            Q_EMIT useRequested(connection->id);
        accept();
    });
    return m_foot;
}

QWidget *PortalsDialog::makeQuestion()
{
    auto *band = new QFrame;
    band->setObjectName(u"forgetAccountQuestion"_s);
    theme::setGround(band, theme::Role::RefusedSoft);
    m_question = band;
    m_questionText = new QLabel;
    m_questionText->setTextFormat(Qt::PlainText);
    m_questionText->setWordWrap(true);
    m_questionText->setMinimumWidth(1);
    m_keep = new QPushButton(tr("Keep it"));
    m_keep->setObjectName(u"keepAccountButton"_s);
    auto *yes = new QPushButton(tr("Forget it"));
    yes->setObjectName(u"confirmForgetAccountButton"_s);
    for (QPushButton *button : { m_keep, yes })
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(band);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(m_keep);
    layout->addWidget(yes);
    connect(m_keep, &QPushButton::clicked, this, [this] { askToForget(false); });
    connect(yes, &QPushButton::clicked, this, &PortalsDialog::forgetSignedIn);
    return band;
}

} // namespace composer
