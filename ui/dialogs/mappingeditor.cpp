#include "ui/dialogs/mappingeditor.h"

#include "ui/dialogs/columnpicker.h"
#include "ui/dialogs/focuschain.h"
#include "ui/dialogs/optionmatcheditor.h"
#include "ui/dialogs/wheelguard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/settext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// A template has dozens of targets, and a line takes milliseconds to build; a turn ends after this.
constexpr qint64 buildingTurnMs = 4;

void checkQuietly(QToolButton *button, bool checked)
{
    const QSignalBlocker quiet(button);
    button->setChecked(checked);
}

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

MappingEditor::MappingEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_entries(new QStringListModel(this))
{
    setObjectName(u"mappingEditor"_s);
    setAccessibleName(tr("Which column becomes what"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_building.setSingleShot(true);
    m_building.setInterval(0);
    connect(&m_building, &QTimer::timeout, this, [this] { buildRows(Pace::InTurns); });
}

QStringList MappingEditor::columnNames() const
{
    QStringList names;
    for (const ColumnProfile &column : m_examples.columns)
        names.append(column.header);
    return names;
}

ColumnChoices MappingEditor::choicesFor(qsizetype line) const
{
    ColumnChoices choices { m_examples.columns, QStringList(m_examples.columns.size()), {} };
    for (const MappingLine &mapped : m_mapping.lines) {
        for (const int column : mapped.columns) {
            if (column < choices.usedFor.size())
                choices.usedFor[column] = targetLabel(mapped.target, m_template);
        }
    }
    choices.target = targetLabel(m_mapping.lines[line].target, m_template);
    return choices;
}

void MappingEditor::setMapping(
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const MappingExamples &examples)
{
    m_mapping = mapping;
    m_template = eventTemplate;
    m_examples = examples;
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
    if (m_detailed < 0)
        return;
    m_details->setLine(m_mapping.lines[m_detailed], m_template, m_examples);
    chainFocus(m_rows[m_detailed].more, *m_details);
}

void MappingEditor::rebuild()
{
    m_rows.clear();
    m_detailed = -1;
    m_details = nullptr;
    auto *content = new QWidget;
    theme::setKind(content, theme::Kind::Surface);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    grid->setHorizontalSpacing(theme::gapGroup);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, labelWidth);
    m_grid = grid;
    m_entries->setStringList(
        QStringList { u"—"_s, tr("The same for all rows…"), tr("Several columns, joined…") } + columnNames());
    addHeader(grid);
    grid->setRowStretch(headRows + rowsPerLine * static_cast<int>(m_mapping.lines.size()) + 1, 1);
    setWidget(content);
    buildRows(isVisible() ? Pace::InTurns : Pace::AtOnce);
}

void MappingEditor::finishBuilding()
{
    if (m_building.isActive())
        buildRows(Pace::AtOnce);
}

void MappingEditor::buildRows(Pace pace)
{
    m_building.stop();
    QElapsedTimer turn;
    turn.start();
    while (m_rows.size() < m_mapping.lines.size()) {
        if (pace == Pace::InTurns && turn.elapsed() >= buildingTurnMs) {
            layOut();
            m_building.start();
            return;
        }
        addRow(m_grid, m_rows.size());
        showRow(m_rows.size() - 1);
    }
    addExtraData(m_grid);
    chainFocus(this, *widget());
    for (const Row &row : std::as_const(m_rows)) {
        if (row.options)
            chainFocus(row.column, *row.options);
    }
    if (m_detailed >= 0)
        chainFocus(m_rows[m_detailed].more, *m_details);
    layOut();
    scrollToFirstOpen();
}

/// Now rather than in the next turn of the event loop: until then the new rows would lie upon each other.
void MappingEditor::layOut()
{
    QCoreApplication::sendPostedEvents(widget(), QEvent::LayoutRequest);
}

void MappingEditor::addHeader(QGridLayout *grid)
{
    grid->addWidget(headerLabel(tr("Event field")), 0, 0);
    grid->addWidget(headerLabel(tr("Column of the file")), 0, 1);
    grid->addWidget(headerLabel(tr("Example")), 0, 2);
    grid->addWidget(headerLabel(tr("Filled"), Qt::AlignRight | Qt::AlignVCenter), 0, 3);
    grid->addWidget(headerLabel(tr("Found")), 0, 4);
    grid->addWidget(hairline(), 1, 0, 1, 6);
}

void MappingEditor::addRow(QGridLayout *grid, qsizetype line)
{
    const QString target = m_mapping.lines[line].target;
    const QString label = targetLabel(target, m_template);
    Row row;
    auto *name = new ElidedLabel(label);
    name->setFont(theme::strongFont(name->font()));
    name->setMinimumWidth(labelWidth);

    row.column = new ColumnCombo(comboWidth, [this, line] { return choicesFor(line); });
    row.column->setObjectName(u"column:"_s + target);
    row.column->setAccessibleName(tr("Column for %1").arg(label));
    row.column->setFixedWidth(comboWidth);
    row.column->setModel(m_entries);
    row.column->setMaxVisibleItems(16);
    leaveWheelToParent(row.column);

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

    row.more = new QToolButton;
    row.more->setObjectName(u"details:"_s + target);
    row.more->setIcon(theme::icon(u"more"_s));
    row.more->setCheckable(true);
    row.more->setFocusPolicy(Qt::StrongFocus);
    row.more->setAccessibleName(tr("How the values of %1 are made").arg(label));
    row.more->setToolTip(tr("Join columns, change the text, match options"));
    theme::setKind(row.more, theme::Kind::Quiet);

    const int at = headRows + rowsPerLine * static_cast<int>(line);
    grid->addWidget(name, at, 0);
    grid->addWidget(row.column, at, 1);
    grid->addWidget(middle, at, 2);
    grid->addWidget(row.filled, at, 3);
    grid->addWidget(row.found, at, 4);
    grid->addWidget(row.more, at, 5);
    grid->setRowMinimumHeight(at, theme::controlHeight + theme::gapInside);
    connect(row.more, &QToolButton::toggled, this, [this, line](bool shown) { showDetails(line, shown); });
    grid->addWidget(hairline(), at + 3, 0, 1, 6);

    connect(row.column, &QComboBox::activated, this, [this, line](int index) { chooseColumn(line, index); });
    connect(row.constant, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        m_mapping.lines[line].constant = text;
        m_mapping.lines[line].foundBy = FoundBy::Hand;
        Q_EMIT mappingEdited(m_mapping);
    });
    m_rows.append(row);
}

void MappingEditor::addExtraData(QGridLayout *grid)
{
    auto *area = new QWidget;
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, theme::gapInside, 0, 0);
    layout->setSpacing(theme::gap);
    m_path = new QLineEdit;
    m_path->setObjectName(u"extraDataPath"_s);
    m_path->setAccessibleName(tr("Name of a value in the extra data"));
    m_path->setPlaceholderText(tr("Extra data, such as survey.score"));
    m_path->setFixedWidth(comboWidth);
    auto *add = new QPushButton(tr("Add to the extra data"));
    add->setObjectName(u"addExtraDataButton"_s);
    add->setAutoDefault(false);
    theme::setKind(add, theme::Kind::Link);
    m_pathError = new QLabel;
    m_pathError->setObjectName(u"extraDataError"_s);
    theme::setTone(m_pathError, theme::Role::Refused);
    layout->addWidget(m_path);
    layout->addWidget(add);
    layout->addWidget(m_pathError, 1);
    grid->addWidget(area, headRows + rowsPerLine * static_cast<int>(m_mapping.lines.size()), 1, 1, 5);
    connect(add, &QPushButton::clicked, this, &MappingEditor::takeExtraData);
    connect(m_path, &QLineEdit::textChanged, m_pathError, &QLabel::clear);
}

void MappingEditor::takeExtraData()
{
    const auto target = extraDataTarget(m_path->text(), m_mapping);
    if (!target) {
        m_pathError->setText(target.error().message);
        m_path->setFocus();
        return;
    }
    MappingLine line;
    line.target = *target;
    line.foundBy = FoundBy::Hand;
    m_mapping.lines.append(line);
    const ColumnMapping mapping = m_mapping;
    Q_EMIT mappingEdited(mapping); // comes back through setMapping() with the new line
    finishBuilding();
    if (auto *column = findChild<QComboBox *>(u"column:"_s + *target)) {
        column->setFocus();
        ensureWidgetVisible(column);
    }
}

/// One line is open at a time; its details stand below it.
void MappingEditor::showDetails(qsizetype line, bool shown)
{
    if (m_detailed >= 0 && m_detailed != line)
        checkQuietly(m_rows[m_detailed].more, false);
    m_detailed = shown ? line : -1;
    checkQuietly(m_rows[line].more, shown);
    if (m_details) {
        m_grid->removeWidget(m_details);
        m_details->setVisible(shown);
    }
    if (!shown)
        return;
    if (!m_details) {
        m_details = new MappingLineDetails;
        connect(m_details, &MappingLineDetails::lineEdited, this, [this](const MappingLine &edited) {
            if (m_detailed < 0)
                return;
            MappingLine &changed = m_mapping.lines[m_detailed];
            const bool otherColumn = changed.columns.value(0, -1) != edited.columns.value(0, -1);
            changed = edited;
            if (otherColumn) {
                changed.isFormatChosen = false;
                changed.isZoneChosen = false;
                changed.shift.reset();
                changed.isUnitChosen = false;
                changed.zone.clear();
                adoptColumn(changed, m_template, m_examples.columns);
            }
            const ColumnMapping mapping = m_mapping;
            Q_EMIT mappingEdited(mapping);
        });
    }
    m_grid->addWidget(m_details, headRows + rowsPerLine * static_cast<int>(line) + 2, 0, 1, 6);
    m_details->setLine(m_mapping.lines[line], m_template, m_examples);
    m_details->show();
    chainFocus(m_rows[line].more, *m_details);
    // the area gets its new height from the event loop
    QTimer::singleShot(0, m_details, [this] {
        ensureWidgetVisible(m_details, 0, 0);
        if (m_detailed >= 0)
            ensureWidgetVisible(m_rows[m_detailed].column, 0, 0);
    });
}

/// The first value that waits for a choice comes into sight.
void MappingEditor::scrollToFirstOpen()
{
    QTimer::singleShot(0, m_grid, [this] { // the area gets its height from the event loop
        for (const Row &row : std::as_const(m_rows)) {
            QWidget *open = row.options && row.options->isVisibleTo(widget()) ? row.options->firstOpen() : nullptr;
            if (!open)
                continue;
            ensureWidgetVisible(open);
            return ensureWidgetVisible(row.column);
        }
    });
}

void MappingEditor::showRow(qsizetype line)
{
    const MappingLine &mapped = m_mapping.lines[line];
    const Row &row = m_rows[line];
    const QSignalBlocker blocker(row.column);
    const bool joined = mapped.columns.size() > 1;
    const bool constant = mapped.columns.isEmpty()
        && (!mapped.constant.isEmpty() || row.column->currentIndex() == ColumnCombo::constantEntry);
    row.column->setCurrentIndex(joined ? ColumnCombo::joinedEntry
            : constant                 ? ColumnCombo::constantEntry
            : mapped.columns.isEmpty() ? ColumnCombo::leaveOutEntry
                                       : mapped.columns.first() + ColumnCombo::firstColumnEntry);
    row.constant->setVisible(constant);
    showText(row.constant, mapped.constant);
    row.example->setVisible(!constant);
    showExample(line);
    showOptions(line);
    QString filled;
    if (mapped.columns.size() == 1) {
        const double rate = m_examples.columns.value(mapped.columns.first()).fillRate();
        // never "100 %" while a cell is empty, never "0 %" while one is filled
        const int percent = rate <= 0 ? 0
            : rate >= 1               ? 100
                                      : std::clamp(static_cast<int>(std::lround(rate * 100)), 1, 99);
        filled = tr("%1 %").arg(percent);
    }
    row.filled->setText(filled);
    row.filled->setToolTip(filled.isEmpty() || !mapped.transform.ifEmpty.isEmpty()
            ? QString()
            : tr("Where the cell is empty, the field is left out."));
    row.more->setVisible(mapped.isUsed() || m_detailed == line);
    const FoundBy foundBy = mapped.isUsed() || constant ? mapped.foundBy : FoundBy::Nothing;
    const bool isGiven = constant && foundBy == FoundBy::Nothing; // one text for every row, by the template
    row.found->setText(isGiven ? tr("by the template") : foundByText(foundBy));
    theme::setTone(row.found, foundTone(foundBy));
}

void MappingEditor::chooseColumn(qsizetype line, int comboIndex)
{
    MappingLine &mapped = m_mapping.lines[line];
    if (comboIndex == ColumnCombo::joinedEntry) {
        while (mapped.columns.size() < std::min<qsizetype>(2, m_examples.columns.size())) {
            int next = 0;
            while (mapped.columns.contains(next))
                ++next;
            mapped.columns.append(next);
        }
        mapped.constant.clear();
        mapped.foundBy = FoundBy::Hand;
        const ColumnMapping mapping = m_mapping;
        Q_EMIT mappingEdited(mapping);
        return showDetails(line, true);
    }
    mapped.columns.clear();
    mapped.foundBy = FoundBy::Hand;
    mapped.confidence = 1;
    mapped.options.clear();
    mapped.isFormatChosen = false;
    mapped.isZoneChosen = false;
    mapped.zone.clear();
    if (comboIndex >= ColumnCombo::firstColumnEntry) {
        mapped.columns = { comboIndex - ColumnCombo::firstColumnEntry };
        mapped.constant.clear();
        adoptColumn(mapped, m_template, m_examples.columns);
    } else if (comboIndex == ColumnCombo::leaveOutEntry) {
        mapped.constant.clear();
        mapped.foundBy = FoundBy::Nothing;
    }
    showRow(line);
    if (comboIndex == ColumnCombo::constantEntry)
        m_rows[line].constant->setFocus();
    Q_EMIT mappingEdited(m_mapping);
}

} // namespace composer

#include "moc_mappingeditor.cpp"
