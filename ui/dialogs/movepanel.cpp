#include "ui/dialogs/movepanel.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

MovePanel::MovePanel(QWidget *parent)
    : QWidget(parent)
    , m_save(new QPushButton(tr("Save the workspace…"), this))
    , m_open(new QPushButton(tr("Open a saved workspace…"), this))
    , m_said(new QLabel(this))
    , m_keep(new QPushButton(tr("Go on here after all"), this))
{
    setObjectName(u"movePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    auto *what = new QLabel(
        tr("Drafts, templates, accounts and the record of what was sent go into one file. Opened on another "
           "computer, it knows there what was sent. Secrets do not travel. Afterwards this computer asks "
           "before it creates events in a HubSpot account again, since it does not learn what happens there."),
        this);
    what->setWordWrap(true);
    layout->addWidget(what);
    m_save->setObjectName(u"saveWorkspace"_s);
    m_open->setObjectName(u"openWorkspace"_s);
    m_keep->setObjectName(u"keepWorkspace"_s);
    for (QPushButton *button : { m_save, m_open, m_keep })
        button->setAutoDefault(false);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_said->setObjectName(u"moveSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->hide();
    layout->addWidget(m_said);
    m_keep->hide();
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &MovePanel::saveRequested);
    connect(m_open, &QPushButton::clicked, this, &MovePanel::openRequested);
    connect(m_keep, &QPushButton::clicked, this, &MovePanel::keepRequested);
}

void MovePanel::setWorking(bool working)
{
    m_save->setEnabled(!working);
    m_open->setEnabled(!working);
    m_keep->setEnabled(!working);
    if (working)
        m_said->setText(tr("Saving…"));
    m_said->setHidden(m_said->text().isEmpty());
}

void MovePanel::showState(const QString &sentence, bool isLeft)
{
    setWorking(false);
    m_said->setText(sentence);
    m_said->setHidden(sentence.isEmpty());
    m_keep->setVisible(isLeft);
}

} // namespace composer

#include "moc_movepanel.cpp"
