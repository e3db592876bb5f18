#include "ui/widgets/filterchipbar.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {

FilterChipBar::FilterChipBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new FlowLayout(theme::gap, this))
{
    m_group->setExclusive(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as many lines as it needs
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int FilterChipBar::lineWidth() const
{
    const QString most = m_chips.isEmpty() ? QString() : numberOf(m_chips.first());
    int width = m_layout->sizeHint().width();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QFontMetrics metrics = m_buttons.at(i)->fontMetrics();
        if (!m_chips.at(i).count)
            width += std::max(0, metrics.horizontalAdvance(most) - metrics.horizontalAdvance(numberOf(m_chips.at(i))));
    }
    return width;
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
        m_layout->addWidget(button);
        button->show(); // a layout shows it with the next event, and leaves it out of its room until then
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
        button->setText(u"%1 %2"_s.arg(chip.text, numberOf(chip)));
        button->setAccessibleName(button->text());
        if (!chip.iconName.isEmpty()) {
            button->setIcon(theme::icon(chip.iconName, button->isChecked() ? theme::Role::Surface : chip.role));
        }
    }
}

QString FilterChipBar::numberOf(const FilterChip &chip) const
{
    return chip.count ? locale().toString(*chip.count) : u"…"_s;
}

} // namespace composer

#include "moc_filterchipbar.cpp"
