#include "ui/widgets/holdbanner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

HoldBanner::HoldBanner(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
    , m_sendNow(new QPushButton(tr("Send now"), this))
{
    setObjectName(u"holdBanner"_s);
    theme::setGround(this, theme::Role::WarningSoft);
    m_sentence->setObjectName(u"holdSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setAccessibleRole(m_sentence, QAccessible::AlertMessage);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_sendNow->setObjectName(u"sendNowButton"_s);
    theme::setKind(m_takeBack, theme::Kind::Primary);
    for (QPushButton *button : { m_takeBack, m_sendNow })
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(new IconLabel(u"clock"_s, theme::Role::Warning, this));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_sendNow);
    layout->addWidget(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &HoldBanner::takeBackRequested);
    connect(m_sendNow, &QPushButton::clicked, this, &HoldBanner::sendNowRequested);
    hide();
}

void HoldBanner::showLeft(int seconds)
{
    m_sentence->setText(tr("Sending in %Ln seconds. Nothing has left yet.", nullptr, seconds));
    if (isHidden()) {
        show();
        m_takeBack->setFocus();
        Q_EMIT holdingChanged();
    }
}

void HoldBanner::done()
{
    const bool wasHolding = isHolding();
    hide();
    if (wasHolding)
        Q_EMIT holdingChanged();
}

} // namespace composer

#include "moc_holdbanner.cpp"
