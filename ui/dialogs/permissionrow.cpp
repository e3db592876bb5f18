#include "ui/dialogs/permissionrow.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace composer {

using namespace Qt::StringLiterals;

PermissionRow::PermissionRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"check"_s, theme::Role::Created, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_word(new QLabel(this))
{
    for (QLabel *label : { m_title, m_text, m_word })
        label->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_text->setFont(theme::smallFont(font()));
    theme::setTone(m_text, theme::Role::TextMuted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_word);
    texts->addLayout(head);
    texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void PermissionRow::setPermission(const Permission &permission)
{
    const bool isGiven = permission.isKnown && permission.isGranted;
    const bool isRefused = permission.isKnown && !permission.isGranted;
    const bool isMissed = isRefused && permission.kind == Permission::Kind::CreateEvents;
    const theme::Role role = isMissed ? theme::Role::Refused : isGiven ? theme::Role::Created : theme::Role::TextMuted;
    m_icon->setIcon(isGiven ? u"check"_s : isMissed ? u"error"_s : isRefused ? u"skip"_s : u"unknown"_s, role);
    m_title->setText(permissionTitle(permission.kind));
    m_text->setText(permissionText(permission));
    m_word->setText(permissionWord(permission));
    theme::setTone(m_word, role);
    setToolTip(plainToolTip(permission.scope));
    setAccessibleName(u"%1: %2"_s.arg(m_title->text(), m_word->text()));
}

} // namespace composer

#include "moc_permissionrow.cpp"
