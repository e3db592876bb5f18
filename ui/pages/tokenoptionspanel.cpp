#include "ui/pages/tokenoptionspanel.h"

#include "ui/models/clipboardtable.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOptionsShown = 5;

} // namespace

TokenOptionsPanel::TokenOptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"optionTable"_s);
    m_table->setAccessibleName(tr("Options"));
    m_table->setHorizontalHeaderLabels({ tr("Value at HubSpot"), tr("Label") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows); // an option is a row; selectRow() does nothing else
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    auto *add = new QPushButton(tr("Add an option"), this);
    auto *paste = new QPushButton(tr("Paste a list"), this);
    add->setObjectName(u"addOption"_s);
    paste->setObjectName(u"pasteOptions"_s);
    m_remove->setObjectName(u"removeOption"_s);
    m_up->setObjectName(u"moveOptionUp"_s);
    m_down->setObjectName(u"moveOptionDown"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_title, 1);
    for (QPushButton *button : { add, paste, m_remove, m_up, m_down }) {
        theme::setKind(button, theme::Kind::Link);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    connect(add, &QPushButton::clicked, this, &TokenOptionsPanel::addOption);
    connect(paste, &QPushButton::clicked, this, &TokenOptionsPanel::pasteOptions);
    connect(m_remove, &QPushButton::clicked, this, &TokenOptionsPanel::removeOption);
    connect(m_up, &QPushButton::clicked, this, [this] { moveOption(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveOption(1); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TokenOptionsPanel::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { announce(); });
    updateButtons();
}

void TokenOptionsPanel::setOptions(const QString &title, const QList<TokenOption> &options)
{
    m_title->setText(tr("Options of %1").arg(title));
    const int shown = std::clamp(int(options.size()), 1, mostOptionsShown);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + shown * theme::rowHeight + 2 * m_table->frameWidth());
    if (options == this->options() && m_table->rowCount() == options.size())
        return;
    m_isShowing = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(int(options.size()));
    for (int row = 0; row < options.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(options.at(row).value));
        m_table->setItem(row, 1, new QTableWidgetItem(options.at(row).label));
    }
    if (current >= 0 && current < m_table->rowCount())
        m_table->selectRow(current);
    m_isShowing = false;
    updateButtons();
}

QList<TokenOption> TokenOptionsPanel::options() const
{
    QList<TokenOption> options;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [this, row](int column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item ? item->text() : QString();
        };
        options.append({ text(0), text(1) });
    }
    return options;
}

void TokenOptionsPanel::announce()
{
    if (!m_isShowing)
        Q_EMIT optionsEdited(options());
}

void TokenOptionsPanel::addOption()
{
    QList<TokenOption> all = options();
    QString value = tr("option %1").arg(all.size() + 1);
    all.append({ value, value });
    Q_EMIT optionsEdited(all);
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, 0);
    if (QTableWidgetItem *item = m_table->item(row, 0))
        m_table->editItem(item);
}

void TokenOptionsPanel::removeOption()
{
    QList<TokenOption> all = options();
    const int row = m_table->currentRow();
    if (row < 0 || row >= all.size())
        return;
    all.removeAt(row);
    Q_EMIT optionsEdited(all);
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::min(row, m_table->rowCount() - 1));
}

void TokenOptionsPanel::moveOption(int by)
{
    QList<TokenOption> all = options();
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= all.size())
        return;
    all.move(row, row + by);
    Q_EMIT optionsEdited(all);
    m_table->selectRow(row + by);
}

/// A column of values, or two: value and label. What is there already stays.
void TokenOptionsPanel::pasteOptions()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const auto cells = clipboard ? tableFromMime(*clipboard) : std::nullopt;
    if (!cells)
        return;
    QList<TokenOption> all = options();
    for (const QStringList &row : cells->rows) {
        const QString value = row.value(0).trimmed();
        const bool isThere
            = std::any_of(all.cbegin(), all.cend(), [&](const TokenOption &option) { return option.value == value; });
        if (!value.isEmpty() && !isThere)
            all.append({ value, row.value(1).trimmed().isEmpty() ? value : row.value(1).trimmed() });
    }
    Q_EMIT optionsEdited(all);
}

void TokenOptionsPanel::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace composer

#include "moc_tokenoptionspanel.cpp"
