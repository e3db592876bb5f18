#include "ui/widgets/segmentedtabs.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace composer {

SegmentedTabs::SegmentedTabs(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gapPage);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            Q_EMIT currentChanged(id);
        }
    });
}

int SegmentedTabs::addTab(const QString &text)
{
    const int index = count();
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(u"tab%1"_s.arg(index));
    theme::setKind(button, theme::Kind::Tab);
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    setTabText(index, text);
    if (index == 0) {
        button->setChecked(true);
    }
    return index;
}

void SegmentedTabs::setTabText(int index, const QString &text)
{
    QAbstractButton *button = m_group->button(index);
    button->setText(text);
    button->setAccessibleName(text);
    // The checked word is semibold; room for it keeps the others from moving.
    const QFontMetrics metrics(theme::strongFont(font()));
    button->setMinimumWidth(metrics.horizontalAdvance(text) + 8);
}

void SegmentedTabs::setTabVisible(int index, bool visible)
{
    m_group->button(index)->setVisible(visible);
}

int SegmentedTabs::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedTabs::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedTabs::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

} // namespace composer

#include "moc_segmentedtabs.cpp"
