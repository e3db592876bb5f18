// From the press of a button of the review sheet until what it asked for stands in the record, or is cancelled.
#include "ui/dialogs/reviewdialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace composer {

void ReviewDialog::beginCreating(QPushButton *pressed)
{
    m_creating = pressed;
    m_createWords = pressed->text();
    pressed->setMinimumWidth(pressed->width()); // what stands beside it stays where it is
    m_said->clear();
    m_cancel->setFocus(Qt::OtherFocusReason);
    enableChoices(false);
    fitHeights();
    pressed->setText(tr("Preparing…", "events that are about to be created"));
    pressed->setAccessibleName(pressed->text());
}

void ReviewDialog::endCreating()
{
    if (!m_creating)
        return;
    m_creating->setText(m_createWords);
    m_creating->setAccessibleName(m_createWords);
    m_creating->setMinimumWidth(0);
    m_creating = nullptr;
    enableChoices(true);
}

/// What a plan is made of; Cancel stays.
void ReviewDialog::enableChoices(bool areEnabled)
{
    for (QWidget *choice :
        { static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_guard),
            static_cast<QWidget *>(m_consent), m_firstRow, static_cast<QWidget *>(m_request),
            static_cast<QWidget *>(m_rehearse), static_cast<QWidget *>(m_holder) }) {
        if (choice)
            choice->setEnabled(areEnabled);
    }
    enableButtons();
}

void ReviewDialog::showCreating(qint64 frozen, qint64 total)
{
    if (m_creating && total > 0)
        m_creating->setText(
            tr("Preparing: %L1 %", "of the events that are about to be created").arg(100 * frozen / total));
}

void ReviewDialog::showCancelled()
{
    endCreating();
    m_said->showMessage(MessageBar::Tone::Information, tr("Cancelled before anything left: no event was created."));
    fitHeights();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReviewDialog::closeCreated()
{
    m_creating = nullptr;
    accept();
}

void ReviewDialog::reject()
{
    if (m_creating)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

} // namespace composer
