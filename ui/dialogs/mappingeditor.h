#pragma once

#include "csv/columnmapping.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace composer {

class ElidedLabel;

/// One line per target of the event: which column fills it, what it holds, how full it is and how it was found.
class MappingEditor : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingEditor(QWidget *parent = nullptr);

    /// Shows a mapping; builds the lines anew only when targets or columns are others.
    void setMapping(const ColumnMapping &mapping, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

Q_SIGNALS:
    /// The person changed it.
    void mappingEdited(const composer::ColumnMapping &mapping);

private:
    struct Row {
        QComboBox *column = nullptr;
        ElidedLabel *example = nullptr;
        QLineEdit *constant = nullptr;
        QLabel *filled = nullptr;
        QLabel *found = nullptr;
    };
    void rebuild();
    void addHeader(QGridLayout *grid);
    void addRow(QGridLayout *grid, qsizetype line);
    void showRow(qsizetype line);
    void chooseColumn(qsizetype line, int comboIndex);
    [[nodiscard]] QString exampleText(const MappingLine &line) const;
    [[nodiscard]] QStringList columnNames() const;

    ColumnMapping m_mapping;
    EventTemplate m_template;
    QList<ColumnProfile> m_columns;
    QList<Row> m_rows;
    QStringList m_shownTargets;
    QStringList m_shownColumns;
};

} // namespace composer
