#include "ui/widgets/factlist.h"

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

} // namespace composer
