#include "ui/dialogs/importrepeatscontrol.h"

#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace composer {

using namespace Qt::StringLiterals;

ImportRepeatsControl::ImportRepeatsControl(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_duplicates(new QCheckBox)
    , m_created(new QCheckBox)
    , m_save(new QPushButton(tr("Save what is left out…")))
{
    m_duplicates->setObjectName(u"leaveOutDuplicates"_s);
    m_duplicates->setAccessibleDescription(tr("The first of each stays."));
    m_created->setObjectName(u"leaveOutCreated"_s);
    m_created->setAccessibleDescription(
        tr("Added, they are left out by the review of every send to the same account."));
    m_save->setObjectName(u"saveLeftOutButton"_s);
    m_save->setAccessibleDescription(
        tr("Writes the rows that are left out, as they stand in the file, with the reason."));
    m_save->setAutoDefault(false);
    theme::setKind(m_save, theme::Kind::Link);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapGroup);
    layout->addWidget(m_duplicates);
    layout->addWidget(m_created);
    layout->addWidget(m_save);
    layout->addStretch(1);
    connect(m_duplicates, &QCheckBox::toggled, this, &ImportRepeatsControl::choose);
    connect(m_created, &QCheckBox::toggled, this, &ImportRepeatsControl::choose);
    connect(m_save, &QPushButton::clicked, this, &ImportRepeatsControl::askWhereToSave);
    connect(&m_session, &ImportSession::outcomeChanged, this, &ImportRepeatsControl::showRepeats);
    setVisible(false);
}

void ImportRepeatsControl::showRepeats()
{
    if (!m_session.hasOutcome())
        return; // the last one stays until the next is known: the focus may be here
    const RepeatCounts &counts = m_session.repeats();
    const Repeats unwanted = m_session.unwanted();
    const QSignalBlocker quietDuplicates(m_duplicates);
    const QSignalBlocker quietCreated(m_created);
    m_duplicates->setText(tr("Leave out the %Ln duplicates", nullptr, int(counts.duplicates)));
    m_duplicates->setChecked(unwanted.testFlag(Repeat::Content));
    m_duplicates->setVisible(counts.duplicates > 0);
    m_created->setText(tr("Leave out the %Ln already created", nullptr, int(counts.created)));
    m_created->setChecked(unwanted.testFlag(Repeat::Created));
    m_created->setVisible(counts.created > 0);
    m_save->setVisible(m_session.leftOutCount() > 0);
    setVisible(counts.duplicates > 0 || counts.created > 0 || m_session.leftOutCount() > 0);
}

void ImportRepeatsControl::choose()
{
    Repeats unwanted;
    if (m_duplicates->isChecked())
        unwanted |= everyDuplicate;
    if (m_created->isChecked())
        unwanted |= Repeat::Created;
    m_session.setUnwanted(unwanted);
}

void ImportRepeatsControl::askWhereToSave()
{
    const QFileInfo info(m_session.path());
    auto *chooser = new QFileDialog(this, tr("Save what is left out"),
        info.dir().filePath(tr("%1 left out.csv").arg(info.completeBaseName())), tr("CSV files (*.csv)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, &m_session, &ImportSession::saveLeftOut);
    chooser->open();
}

} // namespace composer

#include "moc_importrepeatscontrol.cpp"
