#pragma once

#include "detection/csvfile.h"

#include <QAbstractTableModel>

namespace composer {

/// The first rows of a CSV file as the table of the import dialog: columns under their headers, file lines at the left.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CsvPreviewModel(QObject *parent = nullptr);

    void setPreview(const CsvPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CsvPreview m_preview;
    QList<bool> m_numeric; // columns that read better right-aligned
};

} // namespace composer
