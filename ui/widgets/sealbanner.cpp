#include "ui/widgets/sealbanner.h"

#include "storage/draftseal.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

SealBanner::SealBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"lock"_s, theme::Role::Accent, this))
    , m_sentence(new QLabel(this))
    , m_digestText(new QLabel(this))
    , m_told(new QLineEdit(this))
    , m_comparison(new QLabel(this))
    , m_takeOff(new QPushButton(tr("Take the seal off"), this))
{
    setObjectName(u"sealBanner"_s);
    for (QLabel *label : { m_sentence, m_digestText, m_comparison }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_sentence->setObjectName(u"sealSentence"_s);
    setAccessibleRole(m_sentence, QAccessible::AlertMessage);
    m_digestText->setObjectName(u"sealDigest"_s);
    m_digestText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_told->setObjectName(u"sealTold"_s);
    m_told->setPlaceholderText(tr("Digest you were told"));
    m_told->setAccessibleName(m_told->placeholderText());
    m_told->setMinimumHeight(theme::controlHeight);
    m_comparison->setObjectName(u"sealComparison"_s);
    setAccessibleRole(m_comparison, QAccessible::AlertMessage);
    m_takeOff->setObjectName(u"sealTakeOff"_s);
    m_takeOff->setAutoDefault(false);
    m_takeOff->setToolTip(tr("The draft can be changed then, and its receipt will not name the seal"));
    theme::setKind(m_takeOff, theme::Kind::Link);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_takeOff, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_digestText, 2);
    row->addWidget(m_told, 2);
    row->addWidget(m_comparison, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(head);
    layout->addLayout(row);
    connect(m_told, &QLineEdit::textChanged, this, &SealBanner::compare);
    connect(m_takeOff, &QPushButton::clicked, this, &SealBanner::takeOffRequested);
    hide();
}

void SealBanner::showSeal(const DraftSeal &seal, bool holds, const QString &at)
{
    m_digest = seal.digest;
    theme::setGround(this, holds ? theme::Role::CreatedSoft : theme::Role::RefusedSoft);
    m_icon->setIcon(holds ? u"lock"_s : u"error"_s, holds ? theme::Role::Created : theme::Role::Refused);
    const QString said = seal.note.isEmpty() ? tr("Sealed %1.").arg(at) : tr("Sealed %1: “%2”.").arg(at, seal.note);
    m_sentence->setText(said + u' '
        + (holds ? tr("The digest holds: the events are those that were sealed. Nothing in them can be changed.")
                 : tr("The digest does not hold: something was changed since. These events are not created; ask for "
                      "the file once more.")));
    if (holds && seal.version < withWhatStandsBeside)
        m_sentence->setText(m_sentence->text() + u' '
            + tr("An earlier version sealed it: its date, its name and what became of events are not in the digest."));
    m_digestText->setText(tr("Digest: %1").arg(shortDigest(seal.digest)));
    m_told->clear();
    compare();
    show();
}

void SealBanner::showNothing()
{
    m_told->clear();
    hide();
}

void SealBanner::compare()
{
    const QString told = m_told->text().trimmed();
    if (told.isEmpty()) {
        m_comparison->setText(tr("It guards against accidents, not against forgery."));
        theme::setTone(m_comparison, theme::Role::TextMuted);
        return;
    }
    switch (compareTold(m_digest, told)) {
    case ToldDigest::Same:
        m_comparison->setText(tr("The same as you were told."));
        theme::setTone(m_comparison, theme::Role::Created);
        return;
    case ToldDigest::TooShort:
        m_comparison->setText(tr("Go on: at least 8 characters."));
        theme::setTone(m_comparison, theme::Role::TextMuted);
        return;
    case ToldDigest::Different:
        m_comparison->setText(tr("Another one: this is not the list that you were told of."));
        theme::setTone(m_comparison, theme::Role::Refused);
        return;
    }
}

} // namespace composer

#include "moc_sealbanner.cpp"
