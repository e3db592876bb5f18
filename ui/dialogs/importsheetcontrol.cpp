#include "ui/dialogs/importsheetcontrol.h"

#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace composer {

using namespace Qt::StringLiterals;

ImportSheetControl::ImportSheetControl(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sheet(new ElidedComboBox)
    , m_hiddenRows(new QCheckBox)
{
    m_sheet->setObjectName(u"sheetCombo"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hiddenRows->setObjectName(u"hiddenRowsCheck"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_sheet);
    layout->addWidget(m_hiddenRows);
    connect(m_sheet, &QComboBox::activated, this, &ImportSheetControl::choose);
    connect(m_hiddenRows, &QCheckBox::clicked, this, &ImportSheetControl::choose);
    connect(&session, &ImportSession::previewChanged, this, &ImportSheetControl::showChoice);
    hide();
}

void ImportSheetControl::showChoice()
{
    const TableFile &file = m_session.file();
    const QSignalBlocker quiet(m_sheet);
    m_sheet->setAccessibleName(file.areLists ? tr("List of the file") : tr("Sheet of the workbook"));
    m_sheet->setToolTip(m_sheet->accessibleName());
    m_sheet->clear();
    m_sheet->addItems(file.sheets);
    m_sheet->setCurrentIndex(m_sheet->findText(file.sheet));
    m_sheet->setVisible(file.sheets.size() > 1);
    m_hiddenRows->setText(tr("with %Ln hidden rows", nullptr, static_cast<int>(file.hiddenRows)));
    m_hiddenRows->setChecked(m_session.sheetChoice().withHiddenRows);
    m_hiddenRows->setVisible(file.hiddenRows > 0);
    setVisible(file.sheets.size() > 1 || file.hiddenRows > 0);
}

void ImportSheetControl::choose()
{
    m_session.setSheetChoice({ m_sheet->currentText(), m_hiddenRows->isChecked() });
}

} // namespace composer

#include "moc_importsheetcontrol.cpp"
