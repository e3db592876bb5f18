#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace composer {

class ImportSession;

/// Which sheet of a workbook is read, and whether its hidden rows are. Not there for other files, nor for a workbook
/// that leaves no choice.
class ImportSheetControl : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSheetControl(ImportSession &session, QWidget *parent = nullptr);

private:
    void showChoice();
    void choose();

    ImportSession &m_session;
    QComboBox *m_sheet;
    QCheckBox *m_hiddenRows;
};

} // namespace composer
