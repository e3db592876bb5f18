// How the parts of templatepage.h share the room: one side or two, widths of the name and of the table's columns.
#include "ui/pages/templatepage.h"

#include "ui/document/templatedocument.h"
#include "ui/models/tokentablemodel.h"
#include "ui/theme/theme.h"
#include "ui_templatepage.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

namespace composer {

namespace {

constexpr int narrowTemplatePage = 1000; // below, the card has a tab of its own
constexpr int narrowestName = 120;
constexpr int narrowFileName = 72;
constexpr int leastForFileName = 900; // of the page: below, the template's own name needs the room
constexpr int wideFileName = 160;
constexpr int widestFittedColumn = 260;
constexpr int measuredRows = 50; // a keystroke does not measure 500
/// As wide as what they say; name and label share the rest.
constexpr std::array fittedColumns { TokenTableModel::Column::Type, TokenTableModel::Column::Options,
    TokenTableModel::Column::Property };

} // namespace

void TemplatePage::setFonts()
{
    m_form->nameEdit->setFont(theme::titleFont(font()));
    for (QLabel *label : { m_form->tokensLabel, m_form->headerLabel, m_form->detailLabel })
        label->setFont(theme::strongFont(font()));
    fitName();
}

void TemplatePage::prepareColumns()
{
    QHeaderView *header = m_form->tokenTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const TokenTableModel::Column column : fittedColumns)
        header->setSectionResizeMode(int(column), QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TemplatePage::fitColumns()
{
    QHeaderView *header = m_form->tokenTable->horizontalHeader();
    const QFontMetrics heads(theme::strongFont(header->font())); // as the style sheet draws them
    const QFontMetrics cells(m_form->tokenTable->font());
    const int rows = std::min(m_tokens->rowCount(), measuredRows);
    for (const TokenTableModel::Column column : fittedColumns) {
        const int section = int(column);
        int text = heads.horizontalAdvance(m_tokens->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            text = std::max(
                text, cells.horizontalAdvance(m_tokens->index(row, section).data(Qt::DisplayRole).toString()));
        header->resizeSection(section, std::min(text + theme::gapPage, widestFittedColumn));
    }
}

/// The name is as wide as what it says, so that its pencil stands beside it.
void TemplatePage::fitName()
{
    constexpr int frame = 2 * 12;
    const QString name = m_form->nameEdit->text();
    const int text = m_form->nameEdit->fontMetrics().horizontalAdvance(
        name.isEmpty() ? m_form->nameEdit->placeholderText() : name);
    m_form->nameEdit->setMaximumWidth(std::max(narrowestName, text + frame));
}

/// What goes on with an import names its file, as far as there is room in the title's row.
void TemplatePage::showPrimary()
{
    const int room = width() < narrowTemplatePage ? narrowFileName : wideFileName;
    const QString shown = m_form->primaryButton->fontMetrics().elidedText(m_waitingImport, Qt::ElideMiddle, room);
    const bool isNamed = width() >= leastForFileName;
    m_form->primaryButton->setText(m_waitingImport.isEmpty() ? tr("Compose events")
            : isNamed                                        ? tr("Go on with the import of %1").arg(shown)
                                                             : tr("Go on with the import"));
    m_form->primaryButton->setToolTip(isNamed && shown == m_waitingImport ? QString() : m_waitingImport);
}

void TemplatePage::showColumns()
{
    showPrimary();
    const bool isNarrow = width() < narrowTemplatePage;
    const bool isCard = m_form->tabs->currentIndex() == 1;
    m_form->tabs->setVisible(isNarrow);
    m_form->scroll->setVisible(!isNarrow || !isCard);
    m_form->cardSide->setVisible(!isNarrow || isCard);
}

void TemplatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

void TemplatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace composer
