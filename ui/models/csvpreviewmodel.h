#pragma once

#include "detection/csvfile.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace composer {

/// A moment that a workbook holds as a number, and its CSV as `2026-03-04T14:30:00`, for people: `2026-03-04 14:30`.
/// Any other text as it is.
[[nodiscard]] QString readableMoment(const QString &text);

/// The first rows of a CSV file as the table of the import dialog: columns under their headers, file lines at the left.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CsvPreviewModel(QObject *parent = nullptr);

    /// How moments are shown: as they are written, or those that a workbook holds as numbers, with a blank,
    /// `2026-03-04 14:30`.
    enum class Moments : quint8 { AsWritten, OfWorkbook };
    void setPreview(const CsvPreview &preview, Moments moments = Moments::AsWritten);
    /// Columns that become something; the others are drawn in the muted colour.
    void setUsedColumns(const QSet<int> &columns);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const QModelIndex &index) const;

    CsvPreview m_preview;
    Moments m_moments = Moments::AsWritten;
    std::optional<QSet<int>> m_used; // nothing while it is not known
    QList<bool> m_numeric; // columns that read better right-aligned
};

} // namespace composer
