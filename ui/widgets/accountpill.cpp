#include "ui/widgets/accountpill.h"

#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace composer {

using namespace Qt::StringLiterals;

AccountPill::AccountPill(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"globe"_s, theme::Role::Accent, this))
    , m_word(new QLabel(this))
{
    setObjectName(u"accountPill"_s);
    m_word->setFont(theme::strongFont(theme::smallFont(font())));
    m_word->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, 2, theme::gap, 2);
    layout->setSpacing(theme::gapInside);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void AccountPill::setLook(const AccountLook &look)
{
    m_icon->setIcon(look.icon, look.role);
    m_word->setText(look.word);
    theme::setTone(m_word, look.role);
    theme::setGround(this, look.ground);
}

} // namespace composer

#include "moc_accountpill.cpp"
