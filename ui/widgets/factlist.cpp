#include "ui/widgets/factlist.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace composer {

FactList::FactList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget;
    m_layout = new QVBoxLayout(list);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(list);
}

void FactList::addFact(QWidget *row)
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_layout->insertWidget(m_layout->count() - 1, line);
}

int FactList::heightNeeded(int width) const
{
    return m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : m_layout->sizeHint().height();
}

void FactList::setRoom(int height, bool isForAll)
{
    setVerticalScrollBarPolicy(isForAll ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFocusPolicy(isForAll ? Qt::NoFocus : Qt::StrongFocus); // to scroll by keyboard
    setFixedHeight(height);
}

int FactList::wholeFacts(int width, int room) const
{
    const int inside = width - verticalScrollBar()->sizeHint().width(); // it is there when some do not fit
    int height = 0;
    for (int i = 0; i + 1 < m_layout->count() - 1; i += 2) { // a fact and its line
        QLayoutItem *fact = m_layout->itemAt(i);
        const int one = (fact->hasHeightForWidth() ? fact->heightForWidth(inside) : fact->sizeHint().height())
            + m_layout->itemAt(i + 1)->sizeHint().height();
        if (height > 0 && height + one > room)
            break;
        height += one;
    }
    return height;
}

} // namespace composer

#include "moc_factlist.cpp"
