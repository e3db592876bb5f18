#include "ui/widgets/accessbanner.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

AccessBanner::AccessBanner(QWidget *parent)
    : QFrame(parent)
    , m_why(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_busy(new QLabel(this))
    , m_token(new QLineEdit(this))
    , m_goOn(new QPushButton(tr("Go on with this token"), this))
    , m_signIn(new QPushButton(tr("Sign in again"), this))
    , m_stop(new QPushButton(tr("Stop waiting"), this))
{
    setObjectName(u"accessBanner"_s);
    theme::setGround(this, theme::Role::WarningSoft);
    for (QLabel *label : { m_why, m_problem, m_busy }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_problem->setObjectName(u"accessProblem"_s);
    theme::setTone(m_problem, theme::Role::Refused);
    m_token->setObjectName(u"accessToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_token->setPlaceholderText(tr("Paste a new access token"));
    m_token->setAccessibleName(tr("New access token"));
    m_goOn->setObjectName(u"accessGoOn"_s);
    m_signIn->setObjectName(u"accessSignIn"_s);
    m_stop->setObjectName(u"accessStop"_s);
    for (QPushButton *button : { m_goOn, m_signIn, m_stop })
        button->setAutoDefault(false);
    theme::setKind(m_signIn, theme::Kind::Primary);
    theme::setKind(m_stop, theme::Kind::Link);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_token, 1);
    row->addWidget(m_goOn);
    row->addWidget(m_signIn);
    row->addWidget(m_busy, 1);
    row->addWidget(m_stop);
    row->addStretch(0); // a button alone keeps its size
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_why);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    hide();
    const auto give = [this] {
        if (!m_token->text().isEmpty())
            Q_EMIT tokenGiven(m_token->text());
    };
    connect(m_goOn, &QPushButton::clicked, this, give);
    connect(m_token, &QLineEdit::returnPressed, this, give);
    connect(m_signIn, &QPushButton::clicked, this, &AccessBanner::signInRequested);
    connect(m_stop, &QPushButton::clicked, this, &AccessBanner::stopRequested);
}

void AccessBanner::ask(Way way, const QString &why, const QString &account)
{
    m_way = way;
    m_isAsking = true;
    m_why->setText(why);
    m_signIn->setAccessibleName(tr("Sign in to %1 again").arg(account));
    m_problem->hide();
    offer();
    show();
}

void AccessBanner::offer()
{
    m_token->setVisible(m_way == Way::Token);
    m_goOn->setVisible(m_way == Way::Token);
    m_signIn->setVisible(m_way == Way::SignIn);
    m_busy->hide();
    m_stop->hide();
}

void AccessBanner::showBusy(const QString &what, const QString &timeLeft, bool canStop)
{
    m_token->hide();
    m_goOn->hide();
    m_signIn->hide();
    m_problem->hide();
    m_busy->setText(timeLeft.isEmpty() ? what : u"%1 · %2"_s.arg(what, timeLeft));
    m_busy->show();
    m_stop->setVisible(canStop);
}

void AccessBanner::showProblem(const QString &why)
{
    offer();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void AccessBanner::done()
{
    m_token->clear();
    m_isAsking = false;
    warn(m_warning);
}

void AccessBanner::warn(const QString &what)
{
    m_warning = what;
    if (m_isAsking)
        return;
    m_why->setText(what);
    for (QWidget *part :
        { static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_goOn), static_cast<QWidget *>(m_signIn),
            static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_problem) })
        part->hide();
    setVisible(!what.isEmpty());
}

} // namespace composer

#include "moc_accessbanner.cpp"
