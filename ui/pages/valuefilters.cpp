#include "ui/pages/valuefilters.h"

#include "domain/valuetext.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/eventfilterbar.h"
#include "ui/pages/valuespopover.h"
#include "ui/widgets/eventsview.h"

#include <QHeaderView>

namespace composer {

ValueFilters::ValueFilters(EventFilterBar *bar, EventsView *view, EventTableModel *model, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
    , m_model(model)
{
    connect(bar, &EventFilterBar::valuesCleared, this, [this] {
        reset();
        Q_EMIT changed();
        m_view->setFocus();
    });
}

void ValueFilters::open(EventField field, const RowFilter &filter)
{
    const DraftDocument *document = m_model->document();
    if (!document || field == EventField::Id) {
        return; // every id is another one
    }
    auto *popover
        = new ValuesPopover(field, document->table(), document->issues(), filter, document->zone(), m_view->window());
    connect(popover, &ValuesPopover::chosen, this, &ValueFilters::take);
    connect(m_model, &EventTableModel::documentChanged, popover, &QWidget::close);
    const QHeaderView *header = m_view->horizontalHeader();
    const int left = qBound(0, header->sectionViewportPosition(m_model->columnOf(field)), header->width());
    popover->openAt(header->mapToGlobal(QPoint(left, header->height())));
}

void ValueFilters::reset()
{
    m_chosen.clear();
    updateText();
}

void ValueFilters::take(EventField field, const QStringList &texts)
{
    m_chosen.removeIf([field](const ValueFilter &values) { return values.field == field; });
    if (!texts.isEmpty()) {
        m_chosen.append({ field, texts });
    }
    updateText();
    Q_EMIT changed();
}

void ValueFilters::updateText()
{
    const DraftDocument *document = m_model->document();
    if (!document || m_chosen.isEmpty()) {
        return m_bar->setValuesText({});
    }
    if (m_chosen.size() > 1) {
        return m_bar->setValuesText(tr("%Ln columns", nullptr, int(m_chosen.size())));
    }
    const ValueFilter &only = m_chosen.first();
    const EventTemplate &eventTemplate = document->eventTemplate();
    QString value = tr("%Ln values", nullptr, int(only.texts.size()));
    if (only.texts.size() == 1) {
        const QString &text = only.texts.first();
        value = text.isEmpty() ? tr("(empty)")
                               : displayText(text, only.field, eventTemplate, QLocale(), document->zone());
    }
    m_bar->setValuesText(tr("%1: %2", "a column, and its value").arg(fieldLabel(only.field, eventTemplate), value));
}

} // namespace composer

#include "moc_valuefilters.cpp"
