#include "ui/pages/rehearsalsheet.h"

#include "ui/pages/sendpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 960;
constexpr int sheetHeight = 620;

QLabel *wrapping(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

RehearsalSheet::RehearsalSheet(qint64 events, QWidget *parent)
    : QDialog(parent)
    , m_fault(new ElidedComboBox)
    , m_lesson(wrapping({}, u"rehearsalLesson"_s))
    , m_begin(new QPushButton(tr("Rehearse")))
    , m_page(new SendPage)
    , m_result(wrapping({}, u"rehearsalResult"_s))
    , m_rows(new QPushButton(tr("Show these rows")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"rehearsalSheet"_s);
    setWindowTitle(tr("Rehearse"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = wrapping(tr("Rehearse %Ln events", nullptr, int(events)), u"rehearsalTitle"_s);
    title->setFont(theme::titleFont(font()));
    auto *band = new QFrame;
    theme::setGround(band, theme::Role::UnknownSoft);
    auto *bandLayout = new QHBoxLayout(band);
    bandLayout->setContentsMargins(
        theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    bandLayout->addWidget(new IconLabel(u"practice"_s, theme::Role::Unknown), 0, Qt::AlignTop);
    bandLayout->addWidget(wrapping(tr("The same plan, under the same ids, in an empty Practice account on this "
                                      "computer. Nothing reaches HubSpot, and nothing of it is kept."),
                              u"rehearsalBand"_s),
        1);

    m_fault->setObjectName(u"rehearsalFault"_s);
    m_fault->setMinimumHeight(theme::controlHeight);
    for (int i = 0; i < rehearsalFaultCount; ++i)
        m_fault->addItem(rehearsalFaultText(RehearsalFault(i)));
    auto *label = new QLabel(tr("&What goes wrong"));
    label->setBuddy(m_fault);
    theme::setTone(m_lesson, theme::Role::TextMuted);
    m_begin->setObjectName(u"rehearsalBegin"_s);
    theme::setKind(m_begin, theme::Kind::Primary);
    auto *dial = new QHBoxLayout;
    dial->setSpacing(theme::gap);
    dial->addWidget(label);
    dial->addWidget(m_fault);
    dial->addWidget(m_lesson, 1);
    dial->addWidget(m_begin);

    m_page->setMinimumHeight(220);
    m_page->setKept(false);
    auto *nothing = wrapping(tr("What becomes of each row stands here as soon as it runs."), u"rehearsalNothing"_s);
    nothing->setAlignment(Qt::AlignCenter);
    theme::setTone(nothing, theme::Role::TextMuted);
    auto *place = new QStackedWidget;
    place->addWidget(nothing);
    place->addWidget(m_page);
    setAccessibleRole(m_result, QAccessible::AlertMessage);
    m_rows->setObjectName(u"rehearsalRows"_s);
    m_close->setObjectName(u"rehearsalClose"_s);
    for (QPushButton *button : { m_begin, m_rows, m_close })
        button->setAutoDefault(false);
    m_rows->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::gap);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_rows);
    foot->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(band);
    layout->addLayout(dial);
    layout->addWidget(place, 1);
    layout->addLayout(foot);
    const QWidget *top = parent ? parent->window() : nullptr;
    while (top && top->parentWidget()) // over another sheet: the window has the room
        top = top->parentWidget()->window();
    const QSize room = top ? top->size() : QSize(sheetWidth, sheetHeight);
    resize(std::min(sheetWidth, room.width()), std::min(sheetHeight, room.height()));
    showLesson();

    connect(m_fault, &QComboBox::currentIndexChanged, this, &RehearsalSheet::showLesson);
    connect(m_begin, &QPushButton::clicked, this, [this, place] {
        place->setCurrentWidget(m_page);
        m_begin->setText(tr("Rehearse again"));
        Q_EMIT rehearseRequested(fault());
    });
    connect(m_rows, &QPushButton::clicked, this, [this] {
        Q_EMIT rowsWanted();
        close();
    });
    connect(m_page, &SendPage::mendRefusedRequested, this, [this] {
        if (!m_rows->isHidden()) // else the dial refused them: nothing is wrong with the rows
            m_rows->click();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

RehearsalFault RehearsalSheet::fault() const
{
    return RehearsalFault(std::max(0, m_fault->currentIndex()));
}

void RehearsalSheet::showLesson()
{
    m_lesson->setText(rehearsalFaultLesson(fault()));
}

void RehearsalSheet::showResult(const QString &sentence, qint64 toMend)
{
    if (m_result->text() == sentence)
        return;
    m_result->setText(sentence);
    m_rows->setVisible(toMend > 0);
    announce(m_result, sentence);
}

void RehearsalSheet::showUnderWay()
{
    m_result->clear();
    m_rows->hide();
}

} // namespace composer

#include "moc_rehearsalsheet.cpp"
