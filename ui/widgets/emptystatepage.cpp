#include "ui/widgets/emptystatepage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/doorbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

EmptyStatePage::EmptyStatePage(QWidget *parent)
    : QWidget(parent)
    , m_connect(new QPushButton(tr("Connect your HubSpot account"), this))
{
    setObjectName(u"emptyStatePage"_s);
    theme::setKind(this, theme::Kind::Surface);

    auto *title = new QLabel(tr("Put events on your contacts’ timelines"), this);
    title->setFont(theme::titleFont(font()));
    auto *promise = new QLabel(tr("Nothing is created until you press Create."), this);
    promise->setObjectName(u"promise"_s);
    theme::setTone(promise, theme::Role::TextMuted);

    auto *compose = new DoorButton(u"compose"_s, tr("Compose one by hand"),
        tr("Choose a template and fill in a form; add more events whenever you like."), this);
    compose->setObjectName(u"composeDoor"_s);
    auto *import = new DoorButton(u"import"_s, tr("Drop a CSV file or a workbook"),
        tr("Or press to choose one, or paste cells from a spreadsheet. You see how it is read before anything is "
           "added."),
        this);
    import->setObjectName(u"importDoor"_s);
    auto *sample = new DoorButton(u"practice"_s, tr("Open the sample in the Practice account"),
        tr("A list of 1,000 events with some mistakes in it, to try everything with; nothing leaves this computer."),
        this);
    sample->setObjectName(u"sampleDoor"_s);
    m_connect->setObjectName(u"connectLink"_s);
    theme::setKind(m_connect, theme::Kind::Link);
    m_connect->hide();
    setFocusProxy(compose);

    auto *column = new QWidget(this);
    column->setMaximumWidth(480);
    auto *doors = new QVBoxLayout(column);
    doors->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    doors->setSpacing(theme::gap);
    doors->addWidget(title);
    doors->addWidget(promise);
    doors->addSpacing(theme::gapGroup);
    doors->addWidget(compose);
    doors->addWidget(import);
    doors->addWidget(sample);
    doors->addWidget(m_connect, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(compose, &QPushButton::clicked, this, &EmptyStatePage::composeRequested);
    connect(import, &QPushButton::clicked, this, &EmptyStatePage::importRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyStatePage::sampleRequested);
    connect(m_connect, &QPushButton::clicked, this, &EmptyStatePage::connectRequested);
}

void EmptyStatePage::setConnectOffered(bool offered)
{
    m_connect->setVisible(offered);
}

} // namespace composer

#include "moc_emptystatepage.cpp"
