#include "ui/dialogs/practicepanel.h"

#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QLabel *practiceLabel(const QString &text, theme::Role tone)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumSize(1, 1);
    theme::setTone(label, tone);
    return label;
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_fault(new QComboBox)
    , m_everyRequest(new QCheckBox(tr("At every request, not only at one in three")))
    , m_lesson(practiceLabel({}, theme::Role::TextMuted))
{
    m_fault->setObjectName(u"practiceFault"_s);
    for (int i = 0; i < practiceFaultCount; ++i)
        m_fault->addItem(practiceFaultText(PracticeFault(i)));
    m_everyRequest->setObjectName(u"practiceEveryRequest"_s);
    m_lesson->setObjectName(u"practiceLesson"_s);

    auto *band = new QFrame;
    theme::setGround(band, theme::Role::UnknownSoft);
    auto *bandLayout = new QHBoxLayout(band);
    bandLayout->setContentsMargins(
        theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    bandLayout->setSpacing(theme::gap);
    bandLayout->addWidget(new IconLabel(u"practice"_s, theme::Role::Unknown), 0, Qt::AlignTop);
    bandLayout->addWidget(
        practiceLabel(tr("It runs on this computer and behaves like HubSpot: events cannot be changed or "
                         "deleted there either. Nothing reaches HubSpot."),
            theme::Role::Text),
        1);

    auto *title = new QLabel(tr("Rehearse what may go wrong"));
    title->setFont(theme::strongFont(font()));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(theme::gapInside);
    form->addRow(tr("&What goes wrong"), m_fault);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(band);
    layout->addSpacing(theme::gapGroup);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_lesson);
    layout->addWidget(m_everyRequest);
    layout->addStretch(1);
    showLesson();

    connect(m_fault, &QComboBox::currentIndexChanged, this, [this] {
        showLesson();
        Q_EMIT dialTurned(dial());
    });
    connect(m_everyRequest, &QCheckBox::toggled, this, [this] { Q_EMIT dialTurned(dial()); });
}

void PracticePanel::setDial(PracticeDial dial)
{
    const QSignalBlocker faultBlocker(m_fault);
    const QSignalBlocker everyBlocker(m_everyRequest);
    m_fault->setCurrentIndex(int(dial.fault));
    m_everyRequest->setChecked(dial.everyRequest);
    showLesson();
}

PracticeDial PracticePanel::dial() const
{
    return { PracticeFault(m_fault->currentIndex()), m_everyRequest->isChecked() };
}

void PracticePanel::showLesson()
{
    m_lesson->setText(practiceFaultLesson(PracticeFault(m_fault->currentIndex())));
    m_everyRequest->setVisible(m_fault->currentIndex() != int(PracticeFault::Nothing));
}

} // namespace composer
