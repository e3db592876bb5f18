#include "ui/pages/eventcolumns.h"

#include "domain/valuetext.h"
#include "ui/delegates/datetimedelegate.h"
#include "ui/delegates/enumerationdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"

#include <QHeaderView>

namespace composer {
namespace {

CellRoles eventCellRoles()
{
    CellRoles roles;
    roles.severity = EventTableModel::SeverityRole;
    roles.locked = EventTableModel::LockedRole;
    roles.skipped = EventTableModel::SkippedRole;
    roles.canonical = EventTableModel::CanonicalRole;
    roles.placeholder = EventTableModel::PlaceholderRole;
    return roles;
}

int widthOf(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Email) {
        return 176;
    }
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Number:
        return 84;
    case ValueKind::Instant:
        return 160;
    case ValueKind::Date:
        return 108;
    case ValueKind::Option:
        return 96;
    case ValueKind::Text:
    case ValueKind::Json:
        break;
    }
    return field.isToken() ? 152 : 120;
}

} // namespace

EventColumns::EventColumns(EventsView *view, EventTableModel *model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(view->horizontalHeader(), &QHeaderView::sectionClicked, this, &EventColumns::sortByHeader);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, &EventColumns::shownChanged);
}

void EventColumns::reset()
{
    disconnect(m_zoneConnection);
    if (const DraftDocument *document = m_model->document()) {
        m_zoneConnection = connect(document, &DraftDocument::zoneChanged, this, &EventColumns::renewDelegates);
    }
    renewDelegates();
    sizeColumns();
    Q_EMIT shownChanged();
}

QList<EventField> EventColumns::shownFields() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<EventField> fields;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_model->isFieldColumn(column) && !m_view->isColumnHidden(column)) {
            fields << m_model->fieldAt(column);
        }
    }
    return fields;
}

void EventColumns::renewDelegates()
{
    const CellRoles roles = eventCellRoles();
    const DraftDocument *document = m_model->document();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        delete m_view->itemDelegateForColumn(column);
        QAbstractItemDelegate *delegate = nullptr;
        if (column == EventTableModel::numberColumn) {
            CellRoles number = roles;
            number.severity = -1;
            number.isMuted = true;
            delegate = new CellDelegate(number, m_view);
        } else if (column == EventTableModel::stateColumn) {
            delegate = new StateDelegate(EventTableModel::StateIconRole, EventTableModel::StateColorRole, m_view);
        } else {
            const EventField field = m_model->fieldAt(column);
            const EventTemplate &eventTemplate = document->eventTemplate();
            switch (valueKind(field, eventTemplate)) {
            case ValueKind::Number:
                delegate = new NumberDelegate(roles, QLocale(), m_view);
                break;
            case ValueKind::Instant:
                delegate = new DateTimeDelegate(roles, DateTimeField::Content::Moment, document->zone(), m_view);
                break;
            case ValueKind::Date:
                delegate = new DateTimeDelegate(roles, DateTimeField::Content::Date, document->zone(), m_view);
                break;
            case ValueKind::Option:
                delegate = new EnumerationDelegate(roles, eventTemplate.tokens.at(field.tokenIndex()).options, m_view);
                break;
            case ValueKind::Text:
            case ValueKind::Json:
                delegate = new CellDelegate(roles, m_view);
                break;
            }
        }
        m_view->setItemDelegateForColumn(column, delegate);
    }
}

void EventColumns::sizeColumns()
{
    const DraftDocument *document = m_model->document();
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isFieldColumn(column)) {
            const bool isNumber = column == EventTableModel::numberColumn;
            const qsizetype rows = document ? document->table().rowCount() : 0;
            const int digits = m_view->fontMetrics().horizontalAdvance(QLocale().toString(rows)) + 2 * theme::gap;
            m_view->setColumnWidth(column, isNumber ? qMax(36, digits) : 30);
            continue;
        }
        const EventField field = m_model->fieldAt(column);
        m_view->setColumnWidth(column, widthOf(field, document->eventTemplate()));
        // What the template does not speak of and no row has stays out of sight; the form shows it.
        const bool isRare = field == EventField::ObjectId || field == EventField::Utk || field == EventField::Domain;
        const bool isOnlyIdentity = document->eventTemplate().objectKind() != ObjectType::Contact;
        const bool isUsed = !document->table().column(field).isEmptyEverywhere();
        m_view->setColumnHidden(column, isRare && !isUsed && !(field == EventField::ObjectId && isOnlyIdentity));
    }
}

/// Up, down, and the draft's own order again.
void EventColumns::sortByHeader(int column)
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasUp = same && header->sortIndicatorOrder() == Qt::AscendingOrder;
    const bool backToDraft = !m_model->isFieldColumn(column) || (same && !wasUp);
    const Qt::SortOrder order = wasUp ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicatorShown(!backToDraft);
    header->setSortIndicator(backToDraft ? -1 : column, order);
    m_model->sort(backToDraft ? -1 : column, order);
}

} // namespace composer
