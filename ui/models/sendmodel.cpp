#include "ui/models/sendmodel.h"
#include "ui/theme/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

SentRows::SentRows(QList<SentRow> rows)
    : m_list(std::move(rows))
{
    m_states.reserve(m_list.size());
    for (const SentRow &row : std::as_const(m_list))
        m_states.append(row.state);
}

SentRow SentRows::at(qsizetype position) const
{
    if (!m_source)
        return m_list.at(position);
    SentRow row = m_source(static_cast<int>(position));
    row.number = static_cast<int>(position) + 1;
    row.state = m_states.at(position);
    return row;
}

bool SentRows::isKept(const SentRow &row) const
{
    return !m_source && m_list.at(row.number - 1) == row;
}

void SentRows::replace(const SentRow &row)
{
    m_states[row.number - 1] = row.state;
    if (!m_source)
        m_list[row.number - 1] = row;
}

void SentRows::setState(qsizetype position, RowState state)
{
    m_states[position] = state;
    if (!m_source)
        m_list[position].state = state;
}

SendModel::SendModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SendModel::setRows(QList<SentRow> rows)
{
    reset(SentRows(std::move(rows)));
}

void SendModel::setSource(QList<RowState> states, SentRows::Source source)
{
    reset(SentRows(std::move(states), std::move(source)));
}

void SendModel::reset(SentRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_seen = {};
    m_numbers.clear();
    m_counts = {};
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (int position = 0; position < m_rows.size(); ++position) {
        ++m_counts.of(outcomeOf(m_rows.state(position)));
        if (passes(m_rows.state(position)))
            m_shown.append(position);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void SendModel::updateRows(const QList<SentRow> &changed)
{
    const OutcomeCounts before = m_counts;
    Moves moves;
    for (const SentRow &row : changed) {
        const int position = row.number - 1;
        if (position < 0 || position >= m_rows.size() || m_rows.isKept(row))
            continue;
        note(position, row.state, moves);
        m_rows.replace(row);
    }
    announce(std::move(moves), before);
}

void SendModel::updateStates(const QList<std::pair<int, RowState>> &changed)
{
    const OutcomeCounts before = m_counts;
    Moves moves;
    for (const auto &[position, state] : changed) {
        if (position < 0 || position >= m_rows.size())
            continue;
        note(position, state, moves);
        m_rows.setState(position, state);
    }
    announce(std::move(moves), before);
}

void SendModel::note(int position, RowState state, Moves &moves)
{
    const RowState was = m_rows.state(position);
    const bool wasShown = passes(was);
    const bool isShown = passes(state);
    --m_counts.of(outcomeOf(was));
    ++m_counts.of(outcomeOf(state));
    if (wasShown && isShown)
        moves.stay.append(position);
    else if (wasShown)
        moves.leave.append(position);
    else if (isShown)
        moves.arrive.append(position);
}

void SendModel::announce(Moves moves, const OutcomeCounts &before)
{
    m_seen = {};
    announceChanged(std::move(moves.stay));
    std::sort(moves.leave.begin(), moves.leave.end());
    hide(moves.leave);
    std::sort(moves.arrive.begin(), moves.arrive.end());
    show(moves.arrive);
    if (m_counts != before)
        Q_EMIT countsChanged();
}

void SendModel::announceChanged(QList<int> positions)
{
    std::sort(positions.begin(), positions.end());
    for (qsizetype i = 0; i < positions.size();) {
        const auto first = std::lower_bound(m_shown.cbegin(), m_shown.cend(), positions.at(i));
        auto last = first;
        // rows next to each other in the view are announced together
        while (last != m_shown.cend() && i < positions.size() && *last == positions.at(i)) {
            ++last;
            ++i;
        }
        Q_ASSERT(last != first);
        const int top = int(first - m_shown.cbegin());
        const int bottom = int(last - m_shown.cbegin()) - 1;
        Q_EMIT dataChanged(index(top, 0), index(bottom, int(Column::Count) - 1));
    }
}

void SendModel::hide(const QList<int> &positions)
{
    for (qsizetype i = positions.size() - 1; i >= 0;) {
        const int bottom = int(std::lower_bound(m_shown.cbegin(), m_shown.cend(), positions.at(i)) - m_shown.cbegin());
        int top = bottom;
        while (i > 0 && top > 0 && m_shown.at(top - 1) == positions.at(i - 1)) {
            --top;
            --i;
        }
        --i;
        beginRemoveRows({}, top, bottom);
        m_shown.remove(top, bottom - top + 1);
        endRemoveRows();
    }
}

void SendModel::show(const QList<int> &positions)
{
    for (qsizetype i = 0; i < positions.size();) {
        const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), positions.at(i));
        const int top = int(place - m_shown.cbegin());
        const int before = place == m_shown.cend() ? int(m_rows.size()) : *place;
        qsizetype end = i + 1;
        while (end < positions.size() && positions.at(end) < before)
            ++end;
        beginInsertRows({}, top, top + int(end - i) - 1);
        m_shown.insert(top, end - i, 0);
        std::copy(positions.cbegin() + i, positions.cbegin() + end, m_shown.begin() + top);
        endInsertRows();
        i = end;
    }
}

void SendModel::setShownNumbers(QList<qint64> numbers)
{
    if (numbers == m_numbers || (!numbers.isEmpty() && numbers.size() != m_rows.size()))
        return;
    m_numbers = std::move(numbers);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Number)), index(int(m_shown.size()) - 1, int(Column::Number)));
    Q_EMIT headerDataChanged(Qt::Horizontal, int(Column::Number), int(Column::Number));
}

qint64 SendModel::shownNumber(int number) const
{
    return m_numbers.isEmpty() ? number : m_numbers.value(number - 1);
}

void SendModel::setFilter(std::optional<Outcome> filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (int position = 0; position < m_rows.size(); ++position) {
        if (passes(m_rows.state(position)))
            m_shown.append(position);
    }
    endResetModel();
}

std::optional<SentRow> SendModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? std::optional(seen(m_shown.at(index.row())))
                                                           : std::nullopt;
}

const SentRow &SendModel::seen(int position) const
{
    if (m_seen.number != position + 1)
        m_seen = m_rows.at(position);
    return m_seen;
}

QModelIndex SendModel::indexOfNumber(int number) const
{
    const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), number - 1);
    if (place == m_shown.cend() || *place != number - 1)
        return {};
    return index(int(place - m_shown.cbegin()), 0);
}

int SendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString SendModel::displayText(const SentRow &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return shownNumber(row.number) > 0 ? QLocale().toString(shownNumber(row.number)) : u"–"_s;
    case Column::Mark:
        return {};
    case Column::Identity:
        return row.identity;
    case Column::Outcome:
        return outcomeWord(outcomeOf(row.state));
    case Column::Why:
        return row.reason;
    case Column::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SendModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SentRow &row = seen(m_shown.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        if (column == Column::Number && shownNumber(row.number) == 0)
            return tr("not in the draft any more");
        return column == Column::Why || column == Column::Identity ? plainToolTip(displayText(row, column))
                                                                   : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Column::Number && shownNumber(row.number) == 0)
            return tr("not in the draft any more");
        return column == Column::Mark ? outcomeWord(outcomeOf(row.state)) : displayText(row, column);
    case Qt::TextAlignmentRole:
        return column == Column::Number ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return int(row.state);
    case OutcomeRole:
        return int(outcomeOf(row.state));
    case EventIdRole:
        return row.eventId;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

QVariant SendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(Column::Count))
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Column::Mark)
        return tr("Mark");
    if (role == Qt::ToolTipRole && column == Column::Number)
        return m_numbers.isEmpty() ? tr("Place in this send") : tr("Row of the draft");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number:
        return u"#"_s;
    case Column::Mark:
        return QString();
    case Column::Identity:
        return tr("For");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Why:
        return tr("Why");
    case Column::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer

#include "moc_sendmodel.cpp"
