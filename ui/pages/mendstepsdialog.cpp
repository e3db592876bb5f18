#include "ui/pages/mendstepsdialog.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsDialogWidth = 880; // two texts that may differ at their ends

constexpr int stepsDialogHeight = 420;
constexpr int mostStepNameWidth = 320;

} // namespace

MendStepsDialog::MendStepsDialog(const QList<MendStepLine> &lines, QWidget *parent)
    : QDialog(parent)
    , m_lines(lines)
    , m_table(new QTableWidget(int(lines.size()), 5))
{
    setObjectName(u"mendStepsDialog"_s);
    setWindowTitle(tr("Mend as before"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int room = parent ? parent->window()->width() - 2 * theme::gapPage : stepsDialogWidth;
    resize(std::min(stepsDialogWidth, room), stepsDialogHeight);
    auto *what
        = new QLabel(tr("These texts were mended in earlier files with this template, and have an issue here too. "
                        "Nothing is changed yet; mending them is one step that can be undone."));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setMinimumWidth(1);
    m_table->setObjectName(u"mendSteps"_s);
    m_table->setAccessibleName(tr("Steps"));
    m_table->setHorizontalHeaderLabels(
        { tr("Column"), tr("Stands here"), tr("Becomes"), tr("Cells"), tr("Mended in") });
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMaximumSectionSize(mostStepNameWidth);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < lines.size(); ++row) {
        const MendStepLine &line = lines.at(row);
        const QStringList texts { line.column, line.from, line.to.isEmpty() ? tr("(empty)") : line.to,
            locale().toString(line.cells), line.draft };
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            if (column == 0) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Checked);
            }
            m_table->setItem(row, column, item);
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_mend = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_mend->setObjectName(u"mendStepsButton"_s);
    theme::setKind(m_mend, theme::Kind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &MendStepsDialog::countCells);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QList<bool> isChosen;
        for (int row = 0; row < m_table->rowCount(); ++row)
            isChosen.append(m_table->item(row, 0)->checkState() == Qt::Checked);
        accept();
        Q_EMIT chosen(isChosen);
    });
    countCells();
}

void MendStepsDialog::countCells()
{
    qint64 cells = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const auto *item = m_table->item(row, 0); item && item->checkState() == Qt::Checked)
            cells += m_lines.at(row).cells;
    }
    m_mend->setText(tr("Mend %Ln cells", nullptr, int(cells)));
    m_mend->setEnabled(cells > 0);
}

} // namespace composer

#include "moc_mendstepsdialog.cpp"
