#include "ui/pages/firsteventcard.h"

#include "base/listtext.h"
#include "ui/models/spokentime.h"
#include "ui/theme/plaintooltip.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFieldsHeight = 236; // eight fields; more of them scroll
constexpr int leastFieldsHeight = 64;

using Stage = FirstEventView::Stage;

QLabel *cellLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text.isEmpty() ? u"–"_s : text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A value of which no word is wider than its column: a longer one has its middle left out, and is whole in the tool
/// tip and for a screen reader.
class ValueLabel : public QLabel
{
public:
    explicit ValueLabel(const QString &value)
        : QLabel(value.isEmpty() ? u"–"_s : value)
        , m_value(text())
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMinimumWidth(1);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the columns are, whatever it holds
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setAccessibleName(m_value);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        const QString shown = fitted();
        if (shown == text())
            return;
        setText(shown);
        setToolTip(shown == m_value ? QString() : plainToolTip(m_value));
    }

private:
    [[nodiscard]] QString fitted() const
    {
        constexpr qsizetype mostShown = 400; // of a text of many lines
        const QFontMetrics metrics = fontMetrics();
        const QString cut = m_value.size() > mostShown
            ? m_value.first(mostShown / 2) + u" … "_s + m_value.last(mostShown / 2)
            : m_value;
        QString text;
        qsizetype from = 0;
        while (from < cut.size()) {
            qsizetype to = from;
            while (to < cut.size() && !cut.at(to).isSpace())
                ++to;
            text += metrics.elidedText(cut.mid(from, to - from), Qt::ElideMiddle, std::max(1, contentsRect().width()));
            while (to < cut.size() && cut.at(to).isSpace())
                text += cut.at(to++);
            from = to;
        }
        return text;
    }

    QString m_value;
};

QLabel *valueLabel(const QString &value, const QString &objectName)
{
    auto *label = new ValueLabel(value);
    label->setObjectName(objectName);
    return label;
}

QPushButton *cardButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

struct StageLook {
    QString icon;
    theme::Role role;
};

StageLook lookOf(Stage stage)
{
    switch (stage) {
    case Stage::Equal:
        return { u"check"_s, theme::Role::Created };
    case Stage::Reading:
    case Stage::NotYet:
    case Stage::Unread:
        return { u"clock"_s, theme::Role::Accent };
    case Stage::Differs:
    case Stage::NotThere:
    case Stage::Impossible:
    case Stage::Failed:
    case Stage::LeftOut:
        return { u"warning"_s, theme::Role::Warning };
    case Stage::Unknown:
        return { u"unknown"_s, theme::Role::Unknown };
    case Stage::Refused:
        return { u"error"_s, theme::Role::Refused };
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

FirstEventCard::FirstEventCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"clock"_s, theme::Role::Accent, this))
    , m_title(new QLabel(this))
    , m_times(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_showAll(cardButton(u"firstShowAll"_s))
    , m_note(new QLabel(this))
{
    setObjectName(u"firstEventCard"_s);
    setMinimumWidth(1); // narrower than its buttons in one line: see arrangeButtons()
    theme::setKind(this, theme::Kind::Raised);
    for (QLabel *label : { m_title, m_times, m_reason, m_note }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_title->setObjectName(u"firstTitle"_s);
    m_title->setFont(theme::strongFont(font()));
    setAccessibleRole(m_title, QAccessible::AlertMessage);
    m_times->setObjectName(u"firstTimes"_s);
    m_times->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_reason->setObjectName(u"firstReason"_s);
    m_note->setObjectName(u"firstNote"_s);
    m_note->setFont(theme::smallFont(font()));
    for (QLabel *label : { m_times, m_note })
        theme::setTone(label, theme::Role::TextMuted);
    auto *fields = new QWidget;
    theme::setKind(fields, theme::Kind::Surface);
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(theme::gap, theme::gapInside, theme::gap, theme::gapInside);
    m_grid->setHorizontalSpacing(theme::gapGroup);
    m_grid->setVerticalSpacing(theme::gap);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 4);
    m_scroll->setObjectName(u"firstFields"_s);
    m_scroll->setAccessibleName(tr("The first event, field by field"));
    m_scroll->setWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setKind(m_showAll, theme::Kind::Link);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showFields();
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 3, Qt::AlignTop);
    head->addWidget(m_times, 2, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addWidget(m_scroll);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    makeButtons();
    layout->addWidget(m_note);
    hide();
}

void FirstEventCard::makeButtons()
{
    m_open = cardButton(u"firstOpenButton"_s);
    m_open->setIcon(theme::icon(u"external"_s));
    m_readAgain = cardButton(u"firstReadAgainButton"_s);
    m_readAgain->setText(tr("Read it back"));
    m_stop = cardButton(u"firstStopButton"_s);
    m_stop->setText(tr("Stop here"));
    m_mend = cardButton(u"firstMendButton"_s);
    m_mend->setText(tr("Mend it in the draft"));
    m_ask = cardButton(u"firstAskButton"_s);
    m_ask->setText(tr("Ask the account"));
    m_goOn = cardButton(u"firstGoOnButton"_s);
    for (QPushButton *button : { m_mend, m_ask })
        theme::setKind(button, theme::Kind::Primary);
    auto *looks = new QHBoxLayout;
    looks->setSpacing(theme::gap);
    looks->addWidget(m_open);
    looks->addWidget(m_readAgain);
    looks->addStretch(1);
    auto *decides = new QHBoxLayout;
    decides->setSpacing(theme::gap);
    decides->addStretch(1);
    for (QPushButton *button : { m_stop, m_mend, m_ask, m_goOn })
        decides->addWidget(button);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(theme::gap);
    m_buttons->addLayout(looks);
    m_buttons->addLayout(decides);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_view.record); });
    connect(m_readAgain, &QPushButton::clicked, this, &FirstEventCard::readAgainRequested);
    connect(m_stop, &QPushButton::clicked, this, &FirstEventCard::stopRequested);
    connect(m_mend, &QPushButton::clicked, this, &FirstEventCard::mendRequested);
    connect(m_ask, &QPushButton::clicked, this, &FirstEventCard::askRequested);
    connect(m_goOn, &QPushButton::clicked, this, &FirstEventCard::goOnRequested);
}

/// In a longer language, or beside a wide inspector, the buttons do not fit into one line.
void FirstEventCard::arrangeButtons()
{
    int needed = 2 * theme::gapGroup;
    for (const QPushButton *button : { m_open, m_readAgain, m_stop, m_mend, m_ask, m_goOn }) {
        if (!button->isHidden())
            needed += button->sizeHint().width() + theme::gap;
    }
    m_buttons->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A low page would squeeze a title of two lines, and lay the fields over what stands below them.
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void FirstEventCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeButtons();
}

void FirstEventCard::showFirst(const FirstEventView &view, const QTimeZone &zone)
{
    const bool isNew = isHidden() || view.stage != m_view.stage;
    m_view = view;
    showTitle(zone);
    showFields();
    showButtons();
    show();
    if (isNew)
        announce(m_title, m_title->text());
}

void FirstEventCard::showNothing()
{
    m_view = {};
    m_showsAll = false;
    hide();
}

void FirstEventCard::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    if (isAsking())
        showFields();
}

void FirstEventCard::showTitle(const QTimeZone &zone)
{
    const auto different
        = std::ranges::count_if(m_view.fields, [](const FirstEventField &field) { return field.differs; });
    const auto ungiven
        = std::ranges::count_if(m_view.fields, [](const FirstEventField &field) { return !field.isGivenBack; });
    const QString where = m_view.isPractice ? tr("the Practice account") : u"HubSpot"_s;
    const auto said = [&]() -> QString {
        switch (m_view.stage) {
        case Stage::Reading:
            return tr("Created. Asking %1 what it holds…").arg(where);
        case Stage::Equal:
            if (ungiven > 0)
                return tr("The first event is in %1. %Ln fields could not be compared, since they are not given back",
                    nullptr, int(ungiven))
                    .arg(where);
            return tr("The first event is in %1, just as it was sent").arg(where);
        case Stage::Differs:
            return tr("The first event is in %1, but %Ln fields differ", nullptr, int(different)).arg(where);
        case Stage::NotYet:
            return tr("Created, but %1 does not show it yet. Asking again at %2.")
                .arg(where, spokenTimeOfDay(m_view.againAtMs, zone));
        case Stage::NotThere:
            return tr("It was created, as %1 said, and %1 does not show it. Open the record and look.").arg(where);
        case Stage::Impossible:
            return tr("Created. This kind of event cannot be read back: open it and look.");
        case Stage::Failed:
            return tr("Created, but it could not be read back");
        case Stage::Unread:
            return tr("The first event was created. The others wait for you.");
        case Stage::Unknown:
            return tr("No answer: it may be there. Ask the account before going on.");
        case Stage::Refused:
            return tr("The first event was refused");
        case Stage::LeftOut:
            return tr("The first event was left out");
        }
        Q_UNREACHABLE();
        return {};
    };
    const StageLook look = lookOf(m_view.stage == Stage::Equal && ungiven > 0 ? Stage::Impossible : m_view.stage);
    m_icon->setIcon(look.icon, look.role);
    m_title->setText(said());
    QStringList times;
    if (m_view.createdAtMs > 0)
        times.append(tr("created %1").arg(spokenTimeOfDay(m_view.createdAtMs, zone)));
    if (m_view.readAtMs > 0)
        times.append(tr("read back %1").arg(spokenTimeOfDay(m_view.readAtMs, zone)));
    m_times->setText(joinedList(times));
    m_reason->setText(m_view.reason);
    m_reason->setVisible(!m_view.reason.isEmpty());
    const bool isCreated
        = m_view.stage != Stage::Refused && m_view.stage != Stage::LeftOut && m_view.stage != Stage::Unknown;
    m_note->setText(isCreated
            ? tr("Look at it before the others follow: they cannot be changed either. They wait, also when you "
                 "close the program.")
            : tr("The others wait for you, also when you close the program. Those that are created cannot be "
                 "changed any more."));
}

void FirstEventCard::showFields()
{
    clearLayout(*m_grid);
    const bool onlyDifferent = m_isCompact && !m_showsAll;
    QList<FirstEventField> shown;
    for (const FirstEventField &field : std::as_const(m_view.fields)) {
        if (!onlyDifferent || field.differs || !field.isGivenBack)
            shown.append(field);
    }
    const qsizetype equal = std::ranges::count_if(
        m_view.fields, [](const FirstEventField &field) { return !field.differs && field.isGivenBack; });
    m_showAll->setText(tr("%L1 of %L2 equal · Show").arg(equal).arg(m_view.fields.size()));
    m_showAll->setVisible(onlyDifferent && equal > 0);
    m_scroll->setVisible(!shown.isEmpty());
    if (shown.isEmpty())
        return;
    int column = 1;
    for (const QString &title : { tr("What we sent"),
             tr("What %1 holds").arg(m_view.isPractice ? tr("the Practice account") : u"HubSpot"_s) }) {
        QLabel *label = cellLabel(title, column == 1 ? u"firstSentTitle"_s : u"firstHeldTitle"_s);
        label->setFont(theme::strongFont(font()));
        m_grid->addWidget(label, 0, column++);
    }
    for (int line = 0; line < shown.size(); ++line)
        addField(line, shown.at(line));
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->itemAt(i)->widget()->show(); // what is not shown yet has no height
    m_grid->activate();
    const int needed = m_grid->totalHeightForWidth(std::max(320, m_scroll->viewport()->width()));
    m_scroll->setFixedHeight(std::clamp(needed, leastFieldsHeight, mostFieldsHeight));
    m_scroll->setFocusPolicy(needed > mostFieldsHeight ? Qt::StrongFocus : Qt::NoFocus);
}

void FirstEventCard::addField(int line, const FirstEventField &field)
{
    const bool isEqual = !field.differs && field.isGivenBack;
    const theme::Role role = isEqual ? theme::Role::Created : theme::Role::Warning;
    QLabel *name = cellLabel(field.label, u"firstField%1"_s.arg(line));
    theme::setTone(name, theme::Role::TextMuted);
    m_grid->addWidget(name, line + 1, 0, Qt::AlignTop);
    m_grid->addWidget(valueLabel(field.sent, u"firstSent%1"_s.arg(line)), line + 1, 1, Qt::AlignTop);
    m_grid->addWidget(valueLabel(field.held, u"firstHeld%1"_s.arg(line)), line + 1, 2, Qt::AlignTop);
    auto *mark = new QWidget;
    auto *marked = new QHBoxLayout(mark);
    marked->setContentsMargins(0, 0, 0, 0);
    marked->setSpacing(theme::gapInside);
    marked->addWidget(new IconLabel(isEqual ? u"check"_s : u"warning"_s, role));
    auto *word = new QLabel(field.differs ? tr("differs") : isEqual ? tr("equal") : tr("not given back"));
    word->setObjectName(u"firstMark%1"_s.arg(line));
    theme::setTone(word, role);
    marked->addWidget(word);
    m_grid->addWidget(mark, line + 1, 3, Qt::AlignTop | Qt::AlignLeft);
}

void FirstEventCard::setMendable(bool isMendable)
{
    if (std::exchange(m_isMendable, isMendable) != isMendable && isAsking())
        showButtons();
}

void FirstEventCard::showButtons()
{
    const Stage stage = m_view.stage;
    m_open->setVisible(!m_view.record.isEmpty());
    m_open->setText(tr("Open %1 in HubSpot").arg(m_view.identity));
    m_readAgain->setVisible(stage == Stage::Failed || stage == Stage::NotThere || stage == Stage::Unread);
    m_mend->setVisible(stage == Stage::Refused && m_isMendable);
    m_ask->setVisible(stage == Stage::Unknown);
    m_goOn->setText(tr("Create the other %Ln", nullptr, int(m_view.others)));
    m_goOn->setEnabled(stage != Stage::Reading && stage != Stage::Unknown);
    if (stage == Stage::Equal || stage == Stage::Reading || stage == Stage::Unread)
        theme::setKind(m_goOn, theme::Kind::Primary);
    else
        theme::clearKind(m_goOn);
    arrangeButtons();
}

} // namespace composer

#include "moc_firsteventcard.cpp"
