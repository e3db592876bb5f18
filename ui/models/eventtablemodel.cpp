#include "ui/models/eventtablemodel.h"

#include "csv/typedtext.h"
#include "ui/document/draftdocument.h"
#include "ui/models/edgemovement.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Below this an index is made at once; above it on a worker.
constexpr qsizetype rowsIndexedAtOnce = 20'000;

/// The account's sentence, when it said so, and what to do.
QString refusalTip(const Refusal &refusal)
{
    QStringList lines { refusalText(refusal) };
    if (refusal.atMs > 0)
        lines << EventTableModel::tr("on %1", "day and time")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(refusal.atMs), QLocale::ShortFormat));
    lines << EventTableModel::tr(
        "The account’s template may be newer than yours. Correct the cell and the event is ready again.");
    return lines.join(u'\n');
}

struct StateLook {
    QString icon;
    theme::Role color;
    QString words;
};

} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &EventTableModel::tellMore);
}

DraftDocument *EventTableModel::document() const
{
    return m_document;
}

void EventTableModel::setDocument(DraftDocument *document)
{
    beginResetModel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_fields.clear();
    m_filter = {};
    m_sort = {};
    m_indexing.cancel();
    m_telling.stop();
    if (m_document) {
        m_fields = fieldsOf(m_document->eventTemplate()); // the id comes last; it can be seen and copied
    }
    const qsizetype rows = m_document ? m_document->table().rowCount() : 0;
    m_index = RowIndex::identity(std::min(rows, m_rowsToldAtOnce));
    connectDocument();
    endResetModel();
    if (m_index.size() < rows)
        m_telling.start();
    Q_EMIT documentChanged();
}

int EventTableModel::columnOf(EventField field) const
{
    const qsizetype at = m_fields.indexOf(field);
    return at < 0 ? -1 : static_cast<int>(at) + firstFieldColumn;
}

bool EventTableModel::isFieldColumn(int column) const
{
    return column >= firstFieldColumn && column < firstFieldColumn + m_fields.size();
}

QModelIndex EventTableModel::indexOf(qsizetype sourceRow, EventField field) const
{
    const int row = viewRow(sourceRow);
    const int column = columnOf(field);
    return row < 0 ? QModelIndex() : index(row, column < 0 ? stateColumn : column);
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : firstFieldColumn + static_cast<int>(m_fields.size());
}

const Issue *EventTableModel::worstIssue(qsizetype row, const EventField *field) const
{
    const Issue *worst = nullptr;
    if (m_document->areIssuesOld())
        return nullptr;
    for (const Issue &issue : m_document->issuesOf(row)) {
        if (isOfDraft(issue.rule) || (field && issue.field != *field))
            continue;
        if (isError(issue))
            return &issue;
        if (!worst)
            worst = &issue;
    }
    return worst;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype row = m_index.source(index.row());
    const EventTable &table = m_document->table();
    switch (role) {
    case RowIdRole:
        return QVariant::fromValue(table.rowId(row));
    case LockedRole:
        return table.isLocked(row);
    case SkippedRole:
        return table.isSkipped(row);
    case FieldRole:
        return isFieldColumn(index.column()) ? fieldAt(index.column()).value() : -1;
    default:
        break;
    }
    if (index.column() == numberColumn)
        return numberData(row, role);
    if (index.column() == stateColumn)
        return stateData(row, role);
    return fieldData(row, fieldAt(index.column()), role);
}

QVariant EventTableModel::numberData(qsizetype row, int role) const
{
    if (role == Qt::DisplayRole)
        return QLocale().toString(row + 1);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EventTableModel::stateData(qsizetype row, int role) const
{
    const EventTable &table = m_document->table();
    const Issue *issue = worstIssue(row, nullptr);
    if (role == SeverityRole)
        return issue ? QVariant(int(severityOf(issue->rule))) : QVariant();
    if (role != StateIconRole && role != StateColorRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != CanonicalRole)
        return {};
    const StateLook look = [&]() -> StateLook {
        if (const Outcome outcome = outcomeOf(table.state(row)); outcome != Outcome::Waiting) {
            switch (outcome) {
            case Outcome::Created:
                return { u"lock"_s, theme::Role::Created, tr("Created; it cannot be changed any more") };
            case Outcome::Refused:
                if (const Refusal *refusal = m_document->refusalOf(row))
                    return { u"error"_s, theme::Role::Refused, refusalTip(*refusal) };
                if (m_document->isCorrected(row) && !issue && !m_document->areIssuesOld())
                    return { u"check"_s, theme::Role::Created, tr("Corrected since it was refused; ready") };
                if (m_document->isCorrected(row))
                    break;
                return { u"error"_s, theme::Role::Refused,
                    tr("Refused by the account; correct it and create it again") };
            case Outcome::Unknown:
                return { u"unknown"_s, theme::Role::Unknown, tr("Unknown; locked until the account has been asked") };
            case Outcome::NotSent:
                return { u"not-sent"_s, theme::Role::TextMuted, tr("Not sent") };
            case Outcome::Skipped:
            case Outcome::Waiting:
                break;
            }
        }
        if (table.isHeld(row))
            return { u"clock"_s, theme::Role::Warning,
                tr("Waits in a send that is not finished; resume or stop it there") };
        if (table.isSkipped(row))
            return { u"skip"_s, theme::Role::TextMuted, tr("Skipped; it will not be sent") };
        if (table.state(row) == RowState::InFlight)
            return { u"clock"_s, theme::Role::TextMuted, tr("Being sent") };
        if (m_document->areIssuesOld())
            return { {}, theme::Role::TextMuted, tr("Being checked") };
        if (!issue)
            return { u"check"_s, theme::Role::Created, tr("Ready") };
        const bool error = isError(*issue);
        return { error ? u"error"_s : u"warning"_s, error ? theme::Role::Refused : theme::Role::Warning,
            issueText(*issue, table, m_document->zone()) };
    }();
    if (role == StateIconRole)
        return look.icon;
    if (role == StateColorRole)
        return int(look.color);
    return role == Qt::ToolTipRole ? plainToolTip(look.words) : look.words;
}

const Refusal *EventTableModel::refusalAt(qsizetype row, EventField field) const
{
    const Refusal *refusal = m_document->refusalOf(row);
    return refusal && cellOf(*refusal, m_document->eventTemplate()) == field ? refusal : nullptr;
}

QVariant EventTableModel::fieldData(qsizetype row, EventField field, int role) const
{
    const EventTable &table = m_document->table();
    switch (role) {
    case Qt::DisplayRole:
        if (field == EventField::Timestamp && table.isLocked(row) && table.utf8(row, field).empty())
            return tr("at the review", "when an event without a time of its own stands");
        return displayText(
            table.text(row, field).left(500), field, table.eventTemplate(), QLocale(), m_document->zone())
            .replace(u'\n', u' ');
    case Qt::EditRole:
    case CanonicalRole:
        return table.text(row, field);
    case Qt::AccessibleTextRole: {
        const QString shown = fieldData(row, field, Qt::DisplayRole).toString();
        return tr("%1, row %L2: %3", "a column, a row, what stands there")
            .arg(fieldLabel(field, table.eventTemplate()), QLocale().toString(row + 1),
                shown.isEmpty() ? tr("empty") : shown);
    }
    case Qt::AccessibleDescriptionRole:
        return fieldData(row, field, Qt::ToolTipRole);
    case Qt::TextAlignmentRole:
        if (valueKind(field, table.eventTemplate()) == ValueKind::Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SeverityRole:
        if (refusalAt(row, field))
            return int(Severity::Error);
        if (const Issue *issue = worstIssue(row, &field); issue && !m_document->isUntouched(row))
            return int(severityOf(issue->rule));
        return {};
    case Qt::ToolTipRole:
        if (const Refusal *refusal = refusalAt(row, field))
            return plainToolTip(refusalTip(*refusal));
        if (const Issue *issue = worstIssue(row, &field))
            return plainToolTip(issueText(*issue, table, m_document->zone()));
        return {};
    case MarkedRole:
        return m_marks && m_marks(table, row, field);
    case PlaceholderRole:
        if (refusalAt(row, field))
            return tr("empty");
        return worstIssue(row, &field) ? tr("missing") : QString();
    default:
        return {};
    }
}

bool EventTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_document || !index.isValid() || !isFieldColumn(index.column()))
        return false;
    const EventField field = fieldAt(index.column());
    if (field == EventField::Id)
        return false; // minted here, so that nothing is created twice
    const qsizetype row = m_index.source(index.row());
    const QString text
        = canonicalText(value.toString(), field, m_document->eventTemplate(), QLocale(), m_document->zone());
    return m_document->setText(row, field, text) > 0 || m_document->table().text(row, field) == text;
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_document || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == numberColumn
                || (isFieldColumn(section)
                    && valueKind(fieldAt(section), m_document->eventTemplate()) == ValueKind::Number)
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == numberColumn)
        return role == Qt::DisplayRole ? QVariant(u"#"_s) : QVariant();
    if (section == stateColumn)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(tr("State")) : QVariant();
    if (role == Qt::DisplayRole)
        return fieldLabel(fieldAt(section), m_document->eventTemplate());
    if (role == FieldRole)
        return fieldAt(section).value();
    return {};
}

Qt::ItemFlags EventTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_document)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isOurs = isFieldColumn(index.column()) && fieldAt(index.column()) == EventField::Id;
    if (isFieldColumn(index.column()) && !isOurs && !m_document->isLocked(m_index.source(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

int EventTableModel::edgeRow(const QModelIndex &from, int step) const
{
    const int rows = rowCount();
    const auto next = [&](int row) {
        const int beside = row + step;
        return beside < 0 || beside >= rows ? std::nullopt : std::optional(beside);
    };
    if (!isFieldColumn(from.column()) || fieldAt(from.column()) == EventField::Id)
        return step < 0 ? 0 : rows - 1;
    const TableColumn column = m_document->table().column(fieldAt(from.column()));
    return edgeFrom(from.row(), next, [&](int row) { return column.at(m_index.source(row)).empty(); });
}

void EventTableModel::setMarks(Marks marks)
{
    if (!marks && !m_marks)
        return;
    m_marks = std::move(marks);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { MarkedRole });
}

void EventTableModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter && !m_hasDrifted)
        return;
    m_filter = filter;
    renewIndex();
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    m_sort.field = isFieldColumn(column) ? std::optional(fieldAt(column)) : std::nullopt;
    m_sort.order = order;
    renewIndex();
}

void EventTableModel::renewIndex()
{
    if (!m_document)
        return;
    if (m_document->table().rowCount() <= rowsIndexedAtOnce) {
        m_indexing.cancel();
        finishIndex(RowIndex::make(m_document->table(), m_document->issues(), m_filter, m_sort));
        return;
    }
    m_indexing.start(
        [table = m_document->table(), issues = m_document->issues(), filter = m_filter, sort = m_sort](
            const std::atomic_bool &cancelled) { return RowIndex::make(table, issues, filter, sort, &cancelled); },
        [this](const RowIndex &index) { finishIndex(index); });
}

void EventTableModel::finishIndex(const RowIndex &index)
{
    Q_EMIT aboutToApplyFilter();
    beginResetModel();
    m_hasDrifted = false;
    m_index = index;
    endResetModel();
    Q_EMIT filterApplied(m_index.size());
}

void EventTableModel::emitRows(qsizetype first, qsizetype last)
{
    if (m_index.isIdentity())
        last = std::min(last, m_index.size() - 1); // those that are not told yet come with what they are then
    if (columnCount() == 0 || rowCount() == 0 || last < first)
        return;
    // A few rows are told one by one, more as one range.
    if (m_index.isIdentity()) {
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
        return;
    }
    if (last - first > 64) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (qsizetype row = first; row <= last; ++row) {
        if (const int view = viewRow(row); view >= 0)
            Q_EMIT dataChanged(index(view, 0), index(view, columnCount() - 1));
    }
}

} // namespace composer

#include "moc_eventtablemodel.cpp"
