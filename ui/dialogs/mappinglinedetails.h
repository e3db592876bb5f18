#pragma once

#include "importing/columnmapping.h"

#include <QFrame>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace composer {

class ElidedLabel;

/// What is known of the file for showing what a mapping line makes of it.
struct MappingExamples {
    QList<ColumnProfile> columns;
    QList<QStringList> rows; ///< the first rows
    QList<qint64> lines; ///< of the file, where they begin
    QTimeZone zone; ///< of the import
};

/// Everything about one line of the mapping that its combo box does not say: several columns joined, what is done to
/// the text, how numbers and dates are written. Each with what it does to a value of the
/// file.
class MappingLineDetails : public QFrame
{
    Q_OBJECT

public:
    explicit MappingLineDetails(QWidget *parent = nullptr);

    /// The same target as before keeps the controls and where the cursor is.
    void setLine(const MappingLine &line, const EventTemplate &eventTemplate, const MappingExamples &examples);

Q_SIGNALS:
    void lineEdited(const composer::MappingLine &line);

private:
    struct StepLabel {
        TransformStep step;
        ElidedLabel *label;
    };
    void addColumns(QGridLayout *grid);
    void addSteps(QGridLayout *grid);
    void addFormats(QGridLayout *grid);
    void addOptions(QGridLayout *grid);
    void addBrowser(QGridLayout *grid);
    /// A row of the grid: what it is about at the left, then the controls, then what the step does.
    void addRow(QGridLayout *grid, const QString &title, QWidget *controls, std::optional<TransformStep> step = {});
    [[nodiscard]] QLineEdit *addText(const QString &objectName, const QString &accessibleName,
        QString CellTransform::*member, const QString &placeholder = {});

    void showColumns();
    void showTransform();
    void showFormats();
    void showOptions();
    void showExample();
    void edit();

    MappingLine m_line;
    EventTemplate m_template;
    MappingExamples m_examples;
    QString m_shownColumns; // what the column combos were built for
    QWidget *m_columns = nullptr;
    QLineEdit *m_joinWith = nullptr;
    QCheckBox *m_trim = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_case = nullptr;
    QList<std::pair<QLineEdit *, QString CellTransform::*>> m_texts;
    QList<StepLabel> m_steps;
    QLabel *m_formatTitle = nullptr;
    QWidget *m_formats = nullptr;
    QComboBox *m_number = nullptr;
    QComboBox *m_date = nullptr;
    QComboBox *m_zone = nullptr;
    QLabel *m_optionsTitle = nullptr;
    QLabel *m_manyOptions = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    ElidedLabel *m_example = nullptr;
    qsizetype m_row = 0; // of the examples
};

} // namespace composer
