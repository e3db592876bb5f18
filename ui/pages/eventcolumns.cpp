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
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

CellRoles eventCellRoles()
{
    CellRoles roles;
    roles.severity = EventTableModel::SeverityRole;
    roles.locked = EventTableModel::LockedRole;
    roles.skipped = EventTableModel::SkippedRole;
    roles.canonical = EventTableModel::CanonicalRole;
    roles.marked = EventTableModel::MarkedRole;
    roles.placeholder = EventTableModel::PlaceholderRole;
    return roles;
}

constexpr int idWidth = 280; // of a whole id
constexpr int besideName = 2 * theme::gap + 16; // margins, and the mark of a sorted column
constexpr int mostForName = 240;

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
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &EventColumns::sortByHeader);
    connect(view, &EventsView::headerMenuRequested, this, &EventColumns::openHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &EventColumns::noteChange);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isSetting) {
            m_isDefault = false;
            Q_EMIT layoutChanged();
        }
    });
}

void EventColumns::reset()
{
    disconnect(m_zoneConnection);
    if (const DraftDocument *document = m_model->document()) {
        m_zoneConnection = connect(document, &DraftDocument::zoneChanged, this, &EventColumns::renewDelegates);
    }
    renewDelegates();
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    setDefaults();
    Q_EMIT shownChanged();
}

QList<EventField> EventColumns::shownFields() const
{
    QList<EventField> fields;
    for (const EventColumn &column : columns()) {
        if (column.isShown) {
            fields << column.field;
        }
    }
    return fields;
}

QList<EventColumn> EventColumns::columns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<EventColumn> columns;
    for (int visual = 0; m_model->document() && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_model->isFieldColumn(column)) {
            const EventField field = m_model->fieldAt(column);
            columns << EventColumn { field, fieldLabel(field, m_model->document()->eventTemplate()),
                !m_view->isColumnHidden(column), visual < m_view->frozenColumns() };
        }
    }
    return columns;
}

void EventColumns::setShown(EventField field, bool shown)
{
    if (!shown && shownFields().size() < 2) {
        return; // a table without columns has no way back
    }
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_view->setColumnHidden(m_model->columnOf(field), !shown);
    }
    noteChange();
}

void EventColumns::move(EventField field, int places)
{
    QHeaderView *header = m_view->horizontalHeader();
    const int from = header->visualIndex(m_model->columnOf(field));
    const int to = qBound(EventTableModel::firstFieldColumn, from + places, header->count() - 1);
    if (from >= 0 && to != from) {
        header->moveSection(from, to);
    }
}

void EventColumns::freezeUpTo(std::optional<EventField> field)
{
    const int last = field ? m_view->horizontalHeader()->visualIndex(m_model->columnOf(*field)) : -1;
    m_view->setFrozenColumns(qMax(last + 1, EventTableModel::firstFieldColumn));
    noteChange();
}

void EventColumns::restoreDefaults()
{
    setDefaults();
    Q_EMIT shownChanged();
    Q_EMIT layoutChanged();
}

void EventColumns::sizeToContents(EventField field)
{
    m_view->resizeColumnToContents(m_model->columnOf(field));
}

QJsonObject EventColumns::layout() const
{
    if (m_isDefault || !m_model->document()) {
        return {};
    }
    const EventTemplate &eventTemplate = m_model->document()->eventTemplate();
    QJsonArray list;
    for (const EventColumn &column : columns()) {
        list.append(QJsonObject { { u"field"_s, fieldKey(column.field, eventTemplate) }, { u"shown"_s, column.isShown },
            { u"width"_s, m_view->horizontalHeader()->sectionSize(m_model->columnOf(column.field)) } });
    }
    return { { u"columns"_s, list }, { u"frozen"_s, m_view->frozenColumns() } };
}

void EventColumns::setLayout(const QJsonObject &layout)
{
    if (!m_model->document() || layout.isEmpty()) {
        return;
    }
    {
        const QScopedValueRollback setting(m_isSetting, true);
        QHeaderView *header = m_view->horizontalHeader();
        int visual = EventTableModel::firstFieldColumn;
        const QJsonArray columns = layout[u"columns"_s].toArray();
        for (const QJsonValue value : columns) {
            const auto field = fieldFromKey(value[u"field"_s].toString(), m_model->document()->eventTemplate());
            const int column = field ? m_model->columnOf(*field) : -1;
            if (column < 0) {
                continue; // the template had another token then
            }
            header->moveSection(header->visualIndex(column), visual++);
            const bool isShown = value[u"shown"_s].toBool(true);
            m_view->setColumnHidden(column, !isShown);
            if (const int width = value[u"width"_s].toInt(); isShown && width >= header->minimumSectionSize()) {
                m_view->setColumnWidth(column, width);
            }
        }
        m_view->setFrozenColumns(
            qBound(EventTableModel::firstFieldColumn, layout[u"frozen"_s].toInt(), header->count()));
        m_isDefault = false;
    }
    m_view->columnsChanged();
    Q_EMIT shownChanged();
}

void EventColumns::noteChange()
{
    m_view->columnsChanged();
    if (m_isSetting) {
        return;
    }
    m_isDefault = false;
    Q_EMIT shownChanged();
    Q_EMIT layoutChanged();
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
    m_view->columnsChanged();
}

void EventColumns::setDefaults()
{
    const QScopedValueRollback setting(m_isSetting, true);
    const DraftDocument *document = m_model->document();
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        if (!m_model->isFieldColumn(column)) {
            const bool isNumber = column == EventTableModel::numberColumn;
            const int digits
                = m_view->fontMetrics().horizontalAdvance(QLocale().toString(document->table().rowCount()));
            m_view->setColumnWidth(column, isNumber ? qMax(36, digits + 2 * theme::gap) : 30);
            continue;
        }
        const EventField field = m_model->fieldAt(column);
        // What the template does not speak of and no row has stays out of sight; the form shows it.
        if (field == EventField::Id) {
            m_view->setColumnHidden(column, true); // for who compares with HubSpot
            m_view->setColumnWidth(column, idWidth);
            continue;
        }
        const bool isRare = field == EventField::ObjectId || field == EventField::Utk || field == EventField::Domain;
        const bool isOnlyIdentity = document->eventTemplate().objectKind() != ObjectType::Contact;
        const bool isUsed = !document->table().column(field).isEmptyEverywhere();
        m_view->setColumnHidden(column, isRare && !isUsed && !(field == EventField::ObjectId && isOnlyIdentity));
        // The name of a column is read before what stands in it.
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int named = QFontMetrics(theme::strongFont(header->font())).horizontalAdvance(name) + besideName;
        m_view->setColumnWidth(
            column, std::max(widthOf(field, document->eventTemplate()), std::min(named, mostForName)));
    }
    m_view->setFirstCellColumn(EventTableModel::firstFieldColumn);
    // Number, mark, and whom the row is for: scrolled sideways, everybody keeps their name.
    const bool isContact = document && document->eventTemplate().objectKind() == ObjectType::Contact;
    const int who = document ? m_model->columnOf(isContact ? EventField::Email : EventField::ObjectId) : -1;
    m_view->setFrozenColumns(
        who < 0 ? EventTableModel::firstFieldColumn : m_view->horizontalHeader()->visualIndex(who) + 1);
    m_isDefault = true;
}

/// Up, down, and the draft's own order again.
void EventColumns::sortByHeader(int column)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasUp = same && header->sortIndicatorOrder() == Qt::AscendingOrder;
    sort(same && !wasUp ? -1 : column, wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EventColumns::sort(int column, Qt::SortOrder order)
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool isField = m_model->isFieldColumn(column);
    header->setSortIndicatorShown(isField);
    header->setSortIndicator(isField ? column : -1, order);
    m_view->columnsChanged();
    m_model->sort(isField ? column : -1, order);
    Q_EMIT sortedBy(isField ? fieldLabel(m_model->fieldAt(column), m_model->document()->eventTemplate()) : QString());
}

void EventColumns::openHeaderMenu(int column, const QPoint &globalPosition)
{
    if (!m_model->document()) {
        return;
    }
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->isFieldColumn(column)) {
        const EventField field = m_model->fieldAt(column);
        const int visual = m_view->horizontalHeader()->visualIndex(column);
        menu->addAction(tr("Sort ascending"), this, [this, column] { sort(column, Qt::AscendingOrder); });
        menu->addAction(tr("Sort descending"), this, [this, column] { sort(column, Qt::DescendingOrder); });
        menu->addAction(tr("Show in the order of sending"), this, [this] { sort(-1, Qt::AscendingOrder); })
            ->setEnabled(m_view->horizontalHeader()->isSortIndicatorShown());
        menu->addSeparator();
        menu->addAction(theme::icon(u"filter"_s), tr("Filter by value…"), this,
                [this, field] { Q_EMIT valuesRequested(field); })
            ->setEnabled(field != EventField::Id);
        menu->addAction(tr("Set for all rows shown…"), this, [this, field] { Q_EMIT setForAllRequested(field); })
            ->setEnabled(field != EventField::Id);
        if (field.isToken()) {
            QAction *empty = menu->addAction(tr("Send empty cells as empty"));
            empty->setObjectName(u"sendEmptyAction"_s);
            empty->setCheckable(true);
            DraftDocument *document = m_model->document();
            empty->setChecked(document->table().isSentEmpty(field.tokenIndex()));
            connect(empty, &QAction::toggled, document,
                [document, field](bool isSent) { document->setSentEmpty(field.tokenIndex(), isSent); });
        }
        menu->addSeparator();
        menu->addAction(tr("Fit the width to what is seen"), this, [this, field] { sizeToContents(field); });
        menu->addAction(tr("Hide this column"), this, [this, field] { setShown(field, false); })
            ->setEnabled(shownFields().size() > 1);
        if (visual + 1 == m_view->frozenColumns()) {
            menu->addAction(tr("Let all columns scroll"), this, [this] { freezeUpTo({}); });
        } else {
            menu->addAction(tr("Keep the columns up to here in place"), this, [this, field] { freezeUpTo(field); });
        }
    }
    menu->addAction(tr("Columns…"), this, &EventColumns::popoverRequested);
    menu->popup(globalPosition);
}

} // namespace composer

#include "moc_eventcolumns.cpp"
