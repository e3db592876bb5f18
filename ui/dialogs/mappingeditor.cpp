#include "ui/dialogs/mappingeditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Entries of a column combo before the columns themselves.
constexpr int leaveOutEntry = 0;
constexpr int constantEntry = 1;
constexpr int firstColumnEntry = 2;
// Entry data of a join, which only a saved mapping makes.
constexpr int joinedColumns = -3;

constexpr int labelWidth = 132;
constexpr int comboWidth = 200;

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

QLabel *headerLabel(const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto *label = new QLabel(text);
    label->setFont(theme::strongFont(theme::smallFont(label->font())));
    theme::setTone(label, theme::Role::TextMuted);
    label->setAlignment(alignment);
    label->setFixedHeight(theme::rowHeight);
    return label;
}

theme::Role foundTone(FoundBy foundBy)
{
    switch (foundBy) {
    case FoundBy::Name:
    case FoundBy::Values:
    case FoundBy::Before:
        return theme::Role::Created;
    case FoundBy::Meaning:
        return theme::Role::Warning;
    case FoundBy::Nothing:
    case FoundBy::Hand:
        return theme::Role::TextMuted;
    }
    Q_UNREACHABLE();
    return theme::Role::Text;
}

} // namespace

MappingEditor::MappingEditor(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"mappingEditor"_s);
    setAccessibleName(tr("Which column becomes what"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

QStringList MappingEditor::columnNames() const
{
    QStringList names;
    for (const ColumnProfile &column : m_columns)
        names.append(column.header);
    return names;
}

void MappingEditor::setMapping(const ColumnMapping &mapping, const EventTemplate &eventTemplate,
    const QList<ColumnProfile> &columns)
{
    m_mapping = mapping;
    m_template = eventTemplate;
    m_columns = columns;
    QStringList targets;
    for (const MappingLine &line : mapping.lines)
        targets.append(line.target);
    if (targets != m_shownTargets || columnNames() != m_shownColumns) {
        m_shownTargets = targets;
        m_shownColumns = columnNames();
        rebuild();
    }
    for (qsizetype line = 0; line < m_rows.size(); ++line)
        showRow(line);
}

void MappingEditor::rebuild()
{
    m_rows.clear();
    auto *content = new QWidget;
    theme::setKind(content, theme::Kind::Surface);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    grid->setHorizontalSpacing(theme::gapGroup);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, labelWidth);
    addHeader(grid);
    for (qsizetype line = 0; line < m_mapping.lines.size(); ++line)
        addRow(grid, line);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
}

void MappingEditor::addHeader(QGridLayout *grid)
{
    grid->addWidget(headerLabel(tr("Event field")), 0, 0);
    grid->addWidget(headerLabel(tr("Column of the file")), 0, 1);
    grid->addWidget(headerLabel(tr("Example")), 0, 2);
    grid->addWidget(headerLabel(tr("Filled"), Qt::AlignRight | Qt::AlignVCenter), 0, 3);
    grid->addWidget(headerLabel(tr("Found")), 0, 4);
    grid->addWidget(hairline(), 1, 0, 1, 5);
}

void MappingEditor::addRow(QGridLayout *grid, qsizetype line)
{
    const QString target = m_mapping.lines[line].target;
    const QString label = targetLabel(target, m_template);
    Row row;
    auto *name = new ElidedLabel(label);
    name->setFont(theme::strongFont(name->font()));
    name->setMinimumWidth(labelWidth);

    row.column = new QComboBox;
    row.column->setObjectName(u"column:"_s + target);
    row.column->setAccessibleName(tr("Column for %1").arg(label));
    row.column->setFixedWidth(comboWidth);
    row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.column->addItem(u"—"_s);
    row.column->addItem(tr("The same for all rows…"));
    row.column->addItems(columnNames());
    row.column->setMaxVisibleItems(16);
    row.column->setFocusPolicy(Qt::StrongFocus);

    row.example = new ElidedLabel;
    row.example->setTone(theme::Role::TextMuted);
    row.constant = new QLineEdit;
    row.constant->setObjectName(u"constant:"_s + target);
    row.constant->setAccessibleName(tr("%1 of all rows").arg(label));
    row.constant->setPlaceholderText(tr("Value of all rows"));
    auto *middle = new QWidget;
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->addWidget(row.example, 1);
    middleLayout->addWidget(row.constant, 1);

    row.filled = new QLabel;
    row.filled->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setTone(row.filled, theme::Role::TextMuted);
    row.found = new QLabel;
    row.found->setObjectName(u"found:"_s + target);
    row.found->setMinimumWidth(112);

    const int at = 2 + 2 * static_cast<int>(line);
    grid->addWidget(name, at, 0);
    grid->addWidget(row.column, at, 1);
    grid->addWidget(middle, at, 2);
    grid->addWidget(row.filled, at, 3);
    grid->addWidget(row.found, at, 4);
    grid->setRowMinimumHeight(at, theme::controlHeight + theme::gapInside);
    grid->addWidget(hairline(), at + 1, 0, 1, 5);

    connect(row.column, &QComboBox::activated, this, [this, line](int index) { chooseColumn(line, index); });
    connect(row.constant, &QLineEdit::textEdited, this, [this, line](const QString &text) {
        m_mapping.lines[line].constant = text;
        m_mapping.lines[line].foundBy = FoundBy::Hand;
        Q_EMIT mappingEdited(m_mapping);
    });
    m_rows.append(row);
}

QString MappingEditor::exampleText(const MappingLine &line) const
{
    if (line.columns.isEmpty())
        return tr("not in this file");
    if (line.columns.size() > 1) {
        QStringList names;
        for (const int column : line.columns)
            names.append(m_columns.value(column).header);
        return tr("%1 together").arg(names.join(u" + "_s));
    }
    const ColumnProfile profile = m_columns.value(line.columns.first());
    if (profile.filled == 0)
        return tr("this column is empty");
    const bool several = targetType(line.target, m_template) == TokenType::Enumeration;
    QStringList examples;
    for (const QString &example : profile.examples.first(several ? profile.examples.size() : 1))
        examples.append(example.simplified());
    return examples.join(u", "_s);
}

void MappingEditor::showRow(qsizetype line)
{
    const MappingLine &mapped = m_mapping.lines[line];
    const Row &row = m_rows[line];
    const QSignalBlocker blocker(row.column);
    const bool joined = mapped.columns.size() > 1;
    const bool constant = mapped.columns.isEmpty() && (!mapped.constant.isEmpty() || row.column->currentIndex() == constantEntry);
    const int joinedEntry = row.column->findData(joinedColumns);
    if (joined && joinedEntry < 0)
        row.column->addItem(tr("Several columns"), joinedColumns);
    else if (!joined && joinedEntry >= 0)
        row.column->removeItem(joinedEntry);
    row.column->setCurrentIndex(joined ? row.column->findData(joinedColumns)
            : constant                 ? constantEntry
            : mapped.columns.isEmpty() ? leaveOutEntry
                                       : mapped.columns.first() + firstColumnEntry);
    row.constant->setVisible(constant);
    if (row.constant->text() != mapped.constant)
        row.constant->setText(mapped.constant);
    row.example->setVisible(!constant);
    row.example->setText(exampleText(mapped));
    QString filled;
    if (mapped.columns.size() == 1) {
        const double rate = m_columns.value(mapped.columns.first()).fillRate();
        // never "100 %" while a cell is empty, never "0 %" while one is filled
        const int percent = rate <= 0 ? 0 : rate >= 1 ? 100 : std::clamp(static_cast<int>(std::lround(rate * 100)), 1, 99);
        filled = tr("%1 %").arg(percent);
    }
    row.filled->setText(filled);
    const FoundBy foundBy = mapped.isUsed() || constant ? mapped.foundBy : FoundBy::Nothing;
    row.found->setText(foundByText(foundBy));
    theme::setTone(row.found, foundTone(foundBy));
}

void MappingEditor::chooseColumn(qsizetype line, int comboIndex)
{
    MappingLine &mapped = m_mapping.lines[line];
    if (m_rows[line].column->itemData(comboIndex).toInt() == joinedColumns)
        return;
    mapped.columns.clear();
    mapped.foundBy = FoundBy::Hand;
    mapped.confidence = 1;
    mapped.options.clear();
    if (comboIndex >= firstColumnEntry) {
        mapped.columns = { comboIndex - firstColumnEntry };
        mapped.constant.clear();
        adoptColumn(mapped, m_template, m_columns);
    } else if (comboIndex == leaveOutEntry) {
        mapped.constant.clear();
        mapped.foundBy = FoundBy::Nothing;
    }
    showRow(line);
    if (comboIndex == constantEntry)
        m_rows[line].constant->setFocus();
    Q_EMIT mappingEdited(m_mapping);
}

} // namespace composer
