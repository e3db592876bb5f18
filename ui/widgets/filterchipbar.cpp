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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && id < m_chips.size() && m_chips.at(id).key != m_currentKey) {
            m_currentKey = m_chips.at(id).key;
            updateButtons();
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
    m_compact = width() > 0 && widthOf(false) > width();
    const bool isGone
        = std::ranges::none_of(chips, [this](const FilterChip &chip) { return chip.key == m_currentKey; });
    if (isGone && !chips.isEmpty()) {
        setCurrentKey(chips.first().key);
    }
    updateButtons();
    updateGeometry();
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
    return { widthOf(false), theme::controlHeight };
}

QSize FilterChipBar::minimumSizeHint() const
{
    return { widthOf(true), theme::controlHeight };
}

void FilterChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = widthOf(false) > width();
    if (compact != m_compact) {
        m_compact = compact;
        updateButtons();
    }
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
        const QString whole = chipText(chip, false);
        button->setText(chipText(chip, m_compact));
        button->setAccessibleName(whole);
        button->setToolTip(m_compact ? whole : QString());
        if (!chip.iconName.isEmpty()) {
            button->setIcon(theme::icon(chip.iconName, button->isChecked() ? theme::Role::Surface : chip.role));
        }
    }
}

int FilterChipBar::widthOf(bool compact) const
{
    int width = 0;
    for (const FilterChip &chip : m_chips) {
        const int icon = chip.iconName.isEmpty() ? 0 : 14 + 6;
        width += fontMetrics().horizontalAdvance(chipText(chip, compact)) + icon + 24;
    }
    return width + int(std::max<qsizetype>(0, m_chips.size() - 1)) * theme::gap;
}

QString FilterChipBar::chipText(const FilterChip &chip, bool compact) const
{
    const QString number = locale().toString(chip.count);
    return compact && !chip.iconName.isEmpty() ? number : u"%1 %2"_s.arg(chip.text, number);
}

} // namespace composer
