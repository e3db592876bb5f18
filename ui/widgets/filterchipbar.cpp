#include "ui/widgets/filterchipbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {

FilterChipBar::FilterChipBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap);
    m_layout->addStretch();
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // gives way, see fit()
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && id < m_chips.size() && m_chips.at(id).key != m_currentKey) {
            m_currentKey = m_chips.at(id).key;
            fit();
            Q_EMIT currentKeyChanged(m_currentKey);
        }
    });
}

void FilterChipBar::setChips(const QList<FilterChip> &chips)
{
    const bool sameKeys
        = std::ranges::equal(chips, m_chips, [](const FilterChip &a, const FilterChip &b) { return a.key == b.key; });
    m_chips = chips;
    if (!sameKeys) {
        rebuildButtons();
    }
    const bool isGone
        = std::ranges::none_of(chips, [this](const FilterChip &chip) { return chip.key == m_currentKey; });
    if (isGone && !chips.isEmpty()) {
        setCurrentKey(chips.first().key);
    }
    fit();
    updateGeometry();
}

bool FilterChipBar::isShown(const FilterChip &chip, Room room) const
{
    return room != Room::Least || chip.count != 0 || chip.key == m_currentKey || chip.iconName.isEmpty();
}

void FilterChipBar::fit()
{
    m_room = Room::Words;
    while (width() > 0 && m_room != Room::Least && widthOf(m_room) > width())
        m_room = Room(int(m_room) + 1);
    m_layout->setSpacing(spacingOf(m_room));
    updateButtons();
}

int FilterChipBar::spacingOf(Room room)
{
    return room == Room::Least ? theme::gap / 4 : theme::gap;
}

void FilterChipBar::setCurrentKey(const QString &key)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).key == key) {
            m_buttons.at(i)->setChecked(true);
        }
    }
}

QSize FilterChipBar::sizeHint() const
{
    return { widthOf(Room::Words), theme::controlHeight };
}

QSize FilterChipBar::minimumSizeHint() const
{
    return { widthOf(Room::Least), theme::controlHeight };
}

void FilterChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterChipBar::rebuildButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        delete button;
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setIconSize({ 14, 14 });
        button->setObjectName(u"chip_"_s + m_chips.at(i).key);
        button->setText(chipText(m_chips.at(i), Room::Words)); // text and icon before it is measured
        if (!m_chips.at(i).iconName.isEmpty()) {
            button->setIcon(theme::icon(m_chips.at(i).iconName, m_chips.at(i).role));
        }
        theme::setKind(button, theme::Kind::Chip);
        m_group->addButton(button, int(i));
        m_layout->insertWidget(int(i), button);
        m_buttons << button;
    }
    const QString wanted = std::exchange(m_currentKey, QString());
    setCurrentKey(wanted);
}

void FilterChipBar::updateButtons()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const FilterChip &chip = m_chips.at(i);
        QPushButton *button = m_buttons.at(i);
        const QString whole = chipText(chip, Room::Words);
        button->setText(chipText(chip, m_room));
        button->setAccessibleName(whole);
        button->setVisible(isShown(chip, m_room));
        button->setToolTip(chipText(chip, m_room) == whole ? QString() : whole);
        if (!chip.iconName.isEmpty()) {
            button->setIcon(theme::icon(chip.iconName, button->isChecked() ? theme::Role::Surface : chip.role));
        }
    }
}

int FilterChipBar::widthOf(Room room) const
{
    int width = 0;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (!isShown(m_chips.at(i), room))
            continue;
        // what the style adds to the text is the same for every text
        const QPushButton *button = m_buttons.at(i);
        const QFontMetrics metrics = button->fontMetrics();
        width += button->sizeHint().width() - metrics.horizontalAdvance(button->text())
            + metrics.horizontalAdvance(chipText(m_chips.at(i), room)) + spacingOf(room);
    }
    return std::max(0, width - spacingOf(room));
}

QString FilterChipBar::chipText(const FilterChip &chip, Room room) const
{
    const QString number = chip.count ? locale().toString(*chip.count) : u"…"_s;
    const bool isOfNothing = chip.count == 0 && chip.key != m_currentKey;
    const bool isNumber = room == Room::Least
        || (!chip.iconName.isEmpty() && (room == Room::Numbers || (room == Room::WordsThatCount && isOfNothing)));
    return isNumber ? number : u"%1 %2"_s.arg(chip.text, number);
}

} // namespace composer

#include "moc_filterchipbar.cpp"
