#include "ui/models/csvpreviewmodel.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 300;

} // namespace

CsvPreviewModel::CsvPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CsvPreviewModel::setPreview(const CsvPreview &preview, Moments moments)
{
    beginResetModel();
    m_preview = preview;
    m_moments = moments;
    m_used.reset();
    m_numeric.fill(false, preview.columns);
    for (int column = 0; column < preview.columns; ++column) {
        int filled = 0;
        int numbers = 0;
        for (const QStringList &row : preview.rows.first(std::min<qsizetype>(preview.rows.size(), 50))) {
            const QByteArray cell = row.value(column).toUtf8();
            const CellLook look = lookOf({ cell.constData(), static_cast<size_t>(cell.size()) });
            filled += look != CellLook::Empty;
            numbers += look == CellLook::Number;
        }
        m_numeric[column] = filled > 0 && numbers * 10 >= filled * 9;
    }
    endResetModel();
}

void CsvPreviewModel::setUsedColumns(const QSet<int> &columns)
{
    if (m_used == columns || rowCount() == 0 || columnCount() == 0) {
        m_used = columns;
        return;
    }
    m_used = columns;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::ForegroundRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CsvPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int CsvPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_preview.columns;
}

QString readableMoment(const QString &text)
{
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(?::00(?:\\.0+)?|(:\\d{2}(?:\\.\\d+)?))$"_s);
    if (text.size() < 19 || text.at(10) != u'T')
        return text;
    const QRegularExpressionMatch parts = moment.match(text);
    return parts.hasMatch() ? parts.captured(1) + u' ' + parts.captured(2) + parts.captured(3) : text;
}

QString CsvPreviewModel::shown(const QModelIndex &index) const
{
    const QString text = m_preview.rows[index.row()].value(index.column()).left(longestShown);
    return m_moments == Moments::OfWorkbook ? readableMoment(text) : text;
}

QVariant CsvPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index).simplified();
    case Qt::ToolTipRole:
        return plainToolTip(shown(index));
    case Qt::ForegroundRole: {
        if (!m_used || m_used->contains(index.column()))
            return {};
        return theme::color(theme::Role::TextMuted, QGuiApplication::palette());
    }
    case Qt::TextAlignmentRole:
        return int((m_numeric[index.column()] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_preview.lines.value(section)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int((m_numeric.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString header = m_preview.headers.value(section).simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(header);
    if (role != Qt::DisplayRole)
        return {};
    return header.isEmpty() ? tr("Column %1").arg(section + 1) : header;
}

} // namespace composer

#include "moc_csvpreviewmodel.cpp"
