#include "ui/dialogs/sampleheader.h"

#include "ui/theme/theme.h"

#include <QStyleOption>

namespace composer {

SampleHeader::SampleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

void SampleHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int room = sectionSize(section) - 2 * theme::gap; // as the style sheet pads it
    option->text = QFontMetrics(theme::strongFont(font())).elidedText(option->text, Qt::ElideRight, room);
}

} // namespace composer

#include "moc_sampleheader.cpp"
