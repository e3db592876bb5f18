#include "ui/pages/issueline.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace composer {

namespace {

constexpr int oneRowHeight = 30;

} // namespace

IssueLine::IssueLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setMinimumHeight(oneRowHeight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (QHBoxLayout *row : { m_words, m_actions }) {
        row->setSpacing(theme::gap);
        m_layout->addLayout(row, row == m_words ? 1 : 0);
    }
}

bool IssueLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

void IssueLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void IssueLine::fit()
{
    const int actions = m_actions->sizeHint().width() - m_actions->contentsMargins().left();
    const int whole = m_words->sizeHint().width() + 2 * theme::gap + actions;
    const bool isOneRow = whole <= width();
    const Qt::Alignment at = isOneRow ? Qt::AlignVCenter : Qt::AlignTop;
    for (int i = 0; i < m_words->count(); ++i) { // beside a sentence of several lines they stand at its first
        QLayoutItem *item = m_words->itemAt(i);
        if (auto *sentence = item->hasHeightForWidth() ? qobject_cast<QLabel *>(item->widget()) : nullptr) {
            sentence->setAlignment(Qt::AlignLeft | at);
        } else if (item->widget() && item->alignment() != at) {
            m_words->setAlignment(item->widget(), at);
        }
    }
    // The first line of words stands as far below the hairline as the only one of a row does.
    const int above = std::max(0, (oneRowHeight - m_words->sizeHint().height()) / 2);
    if (const int stretch = isOneRow ? 1 : 0;
        m_layout->stretch(0) != stretch) { // else a line takes room that nobody needs
        m_layout->setStretch(0, stretch);
    }
    m_layout->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setContentsMargins(0, isOneRow ? 0 : above, 0, 0);
    m_actions->setAlignment(isOneRow ? Qt::Alignment() : Qt::AlignRight);
    m_actions->setContentsMargins(isOneRow ? 2 * theme::gap : 0, 0, 0, isOneRow ? 0 : theme::gapInside);
    setMinimumHeight(isOneRow ? oneRowHeight : 0);
}

} // namespace composer

#include "moc_issueline.cpp"
