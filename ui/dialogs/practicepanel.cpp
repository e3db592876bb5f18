#include "ui/dialogs/practicepanel.h"

#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
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

QFormLayout *practiceForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(theme::gapInside);
    return form;
}

QLabel *practiceTitle(const QString &text, const QFont &font)
{
    auto *title = new QLabel(text);
    title->setFont(theme::strongFont(font));
    return title;
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_fault(new ElidedComboBox)
    , m_everyRequest(new QCheckBox(tr("At every request, not only at one in three")))
    , m_lesson(practiceLabel({}, theme::Role::TextMuted))
    , m_lifetime(new ElidedComboBox)
    , m_signInFault(new ElidedComboBox)
    , m_rotates(new QCheckBox(tr("Each renewal replaces the key that renews")))
    , m_endSignIns(new QPushButton(tr("End every sign-in now")))
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

    QFormLayout *form = practiceForm();
    form->addRow(tr("&What goes wrong"), m_fault);
    QFormLayout *signIn = practiceForm();
    fillSignIn(signIn);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(band);
    layout->addSpacing(theme::gapGroup);
    layout->addWidget(practiceTitle(tr("Rehearse what may go wrong"), font()));
    layout->addLayout(form);
    layout->addWidget(m_lesson);
    layout->addWidget(m_everyRequest);
    layout->addSpacing(theme::gapGroup);
    layout->addWidget(practiceTitle(tr("Rehearse the sign-in"), font()));
    layout->addWidget(
        practiceLabel(tr("It counts for “Try the sign-in with it”, below, and for programs that sign in to "
                         "this account by its address."),
            theme::Role::TextMuted));
    layout->addLayout(signIn);
    layout->addWidget(m_rotates);
    layout->addWidget(m_endSignIns, 0, Qt::AlignLeft);
    layout->addStretch(1);
    showLesson();

    connect(m_fault, &QComboBox::currentIndexChanged, this, [this] {
        showLesson();
        Q_EMIT dialTurned(dial());
    });
    const auto turned = [this] { Q_EMIT dialTurned(dial()); };
    connect(m_everyRequest, &QCheckBox::toggled, this, turned);
    connect(m_rotates, &QCheckBox::toggled, this, turned);
    connect(m_lifetime, &QComboBox::currentIndexChanged, this, turned);
    connect(m_signInFault, &QComboBox::currentIndexChanged, this, turned);
    connect(m_endSignIns, &QPushButton::clicked, this, &PracticePanel::signInsEnded);
}

void PracticePanel::fillSignIn(QFormLayout *form)
{
    m_lifetime->setObjectName(u"practiceLifetime"_s);
    for (const qint64 lifetime : practiceLifetimes())
        m_lifetime->addItem(practiceLifetimeText(lifetime), lifetime);
    m_signInFault->setObjectName(u"practiceSignInFault"_s);
    for (const PracticeSignInFault fault : practiceSignInFaults())
        m_signInFault->addItem(practiceSignInFaultText(fault), int(fault));
    m_rotates->setObjectName(u"practiceRotates"_s);
    m_endSignIns->setObjectName(u"practiceEndSignIns"_s);
    m_endSignIns->setAutoDefault(false);
    m_endSignIns->setToolTip(tr("As when the app is removed at HubSpot: who signed in to the Practice account signs in "
                                "again."));
    theme::setKind(m_endSignIns, theme::Kind::Link);
    form->addRow(tr("What goes w&rong with it"), m_signInFault);
    auto *lifetimeLabel = new QLabel(tr("How long it &lasts until it is renewed"));
    lifetimeLabel->setBuddy(m_lifetime);
    lifetimeLabel->setContentsMargins(0, theme::gap, 0, 0); // apart from the field above
    form->addRow(lifetimeLabel, m_lifetime);
}

void PracticePanel::setDial(PracticeDial dial)
{
    const QSignalBlocker faultBlocker(m_fault);
    const QSignalBlocker everyBlocker(m_everyRequest);
    const QSignalBlocker lifetimeBlocker(m_lifetime);
    const QSignalBlocker signInBlocker(m_signInFault);
    const QSignalBlocker rotatesBlocker(m_rotates);
    m_lifetime->setCurrentIndex(m_lifetime->findData(dial.signIn.lifetimeMs));
    m_signInFault->setCurrentIndex(m_signInFault->findData(int(dial.signIn.fault)));
    m_rotates->setChecked(dial.signIn.rotates);
    m_fault->setCurrentIndex(int(dial.fault));
    m_everyRequest->setChecked(dial.everyRequest);
    showLesson();
}

PracticeDial PracticePanel::dial() const
{
    PracticeDial dial { PracticeFault(m_fault->currentIndex()), m_everyRequest->isChecked(), {} };
    dial.signIn.lifetimeMs = m_lifetime->currentData().toLongLong();
    dial.signIn.rotates = m_rotates->isChecked();
    dial.signIn.fault = PracticeSignInFault(m_signInFault->currentData().toInt());
    return dial;
}

void PracticePanel::showLesson()
{
    m_lesson->setText(practiceFaultLesson(PracticeFault(m_fault->currentIndex())));
    m_everyRequest->setVisible(m_fault->currentIndex() != int(PracticeFault::Nothing));
}

} // namespace composer

#include "moc_practicepanel.cpp"
