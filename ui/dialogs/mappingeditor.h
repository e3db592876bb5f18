#pragma once

#include "ui/dialogs/columnpicker.h"
#include "ui/dialogs/mappinglinedetails.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

namespace composer {

class ElidedLabel;
class OptionMatchEditor;

/// One line per target of the event: which column fills it, what it holds, how full it is and how it was found. Values
/// that are no options stand under their line with the option each becomes. A line opens to everything else that can be
/// said about it; values inside the extra data are added at the end.
class MappingEditor : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingEditor(QWidget *parent = nullptr);

    /// Shows a mapping; builds the lines anew only when targets or columns are others, a few in each turn of the event
    /// loop while it is visible.
    void setMapping(const ColumnMapping &mapping, const EventTemplate &eventTemplate, const MappingExamples &examples);
    /// All lines, at once.
    void finishBuilding();

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
        QToolButton *more = nullptr;
        OptionMatchEditor *options = nullptr; // made when first needed
    };
    // The rows of the grid that one line of the mapping takes: itself, its options, its details, a hairline.
    static constexpr int headRows = 2;
    static constexpr int rowsPerLine = 4;
    static constexpr int labelWidth = 132;
    static constexpr int comboWidth = 200;

    void rebuild();
    enum class Pace { InTurns, AtOnce };
    void buildRows(Pace pace);
    void addHeader(QGridLayout *grid);
    void addRow(QGridLayout *grid, qsizetype line);
    void addExtraData(QGridLayout *grid);
    void showRow(qsizetype line);
    void showExample(qsizetype line);
    void showOptions(qsizetype line);
    void addOptions(qsizetype line);
    [[nodiscard]] QStringList leftOutValues(qsizetype line) const;
    void setValueLeftOut(qsizetype line, const QString &value, bool isLeftOut);
    void scrollToFirstOpen();
    void showDetails(qsizetype line, bool shown);
    void takeExtraData();
    void layOut();
    void chooseColumn(qsizetype line, int comboIndex);
    [[nodiscard]] QStringList columnNames() const;
    [[nodiscard]] ColumnChoices choicesFor(qsizetype line) const;

    QStringListModel *m_entries; // of every column combo: a file may have thousands of columns
    ColumnMapping m_mapping;
    EventTemplate m_template;
    MappingExamples m_examples;
    QList<Row> m_rows; // as many as are built
    QTimer m_building; // the next ones, in another turn of the event loop
    QStringList m_shownTargets;
    QStringList m_shownColumns;
    QGridLayout *m_grid = nullptr;
    MappingLineDetails *m_details = nullptr;
    qsizetype m_detailed = -1; // the line that is open
    QLineEdit *m_path = nullptr;
    QLabel *m_pathError = nullptr;
};

} // namespace composer
