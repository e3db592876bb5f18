#include "ui/dialogs/mappinglinedetails.h"

#include "importing/csvimport.h"
#include "ui/dialogs/formatcombos.h"
#include "ui/dialogs/wheelguard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/settext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleWidth = 132;
constexpr int columnWidth = 200;
constexpr int textWidth = 120;

QHBoxLayout *lineLayout(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    return layout;
}

QLabel *mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    theme::setTone(label, theme::Role::TextMuted);
    return label;
}

QToolButton *iconButton(const QString &icon, const QString &objectName, const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    theme::setKind(button, theme::Kind::Quiet);
    return button;
}

const Token *tokenOf(const MappingLine &line, const EventTemplate &eventTemplate)
{
    const auto field = fieldFromKey(line.target, eventTemplate);
    return field && field->isToken() ? &eventTemplate.tokens[field->tokenIndex()] : nullptr;
}

} // namespace

MappingLineDetails::MappingLineDetails(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"mappingDetails"_s);
    theme::setKind(this, theme::Kind::Raised);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, theme::gap);
    grid->setHorizontalSpacing(theme::gapGroup);
    grid->setVerticalSpacing(theme::gapInside);
    grid->setColumnMinimumWidth(0, titleWidth);
    grid->setColumnStretch(2, 1);
    addColumns(grid);
    addSteps(grid);
    addFormats(grid);
    addOptions(grid);
    addBrowser(grid);
}

void MappingLineDetails::addRow(
    QGridLayout *grid, const QString &title, QWidget *controls, std::optional<TransformStep> step)
{
    const int row = grid->rowCount();
    controls->setMinimumHeight(theme::controlHeight);
    grid->addWidget(mutedLabel(title), row, 0);
    grid->addWidget(controls, row, 1, 1, step ? 1 : 2);
    if (!step)
        return;
    auto *label = new ElidedLabel;
    label->setTone(theme::Role::TextMuted);
    grid->addWidget(label, row, 2);
    m_steps.append({ *step, label });
}

QLineEdit *MappingLineDetails::addText(const QString &objectName, const QString &accessibleName,
    QString CellTransform::*member, const QString &placeholder)
{
    auto *editor = new QLineEdit;
    editor->setObjectName(objectName);
    editor->setAccessibleName(accessibleName);
    editor->setPlaceholderText(placeholder);
    editor->setFixedWidth(placeholder.isEmpty() ? textWidth : 2 * textWidth);
    connect(editor, &QLineEdit::textChanged, this, [this, member](const QString &text) {
        m_line.transform.*member = text;
        edit();
    });
    m_texts.append({ editor, member });
    return editor;
}

void MappingLineDetails::addColumns(QGridLayout *grid)
{
    m_columns = new QWidget;
    lineLayout(m_columns);
    addRow(grid, tr("Columns"), m_columns);
}

void MappingLineDetails::addSteps(QGridLayout *grid)
{
    m_trim = new QCheckBox(tr("Without blanks around"));
    m_trim->setObjectName(u"trimCheck"_s);
    connect(m_trim, &QCheckBox::toggled, this, [this](bool checked) {
        m_line.transform.trim = checked;
        edit();
    });
    addRow(grid, tr("Blanks"), m_trim, TransformStep::Trim);

    auto *replace = new QWidget;
    auto *replaceLine = lineLayout(replace);
    replaceLine->addWidget(addText(u"findEdit"_s, tr("Text to replace"), &CellTransform::find));
    replaceLine->addWidget(mutedLabel(tr("with")));
    replaceLine->addWidget(addText(u"replaceEdit"_s, tr("Text to put instead"), &CellTransform::replaceWith));
    replaceLine->addStretch(1);
    addRow(grid, tr("Replace"), replace, TransformStep::Replace);

    auto *split = new QWidget;
    auto *splitLine = lineLayout(split);
    splitLine->addWidget(addText(u"splitEdit"_s, tr("Text to split at"), &CellTransform::splitAt));
    splitLine->addWidget(mutedLabel(tr("and keep")));
    m_part = new ElidedComboBox;
    m_part->setObjectName(u"partCombo"_s);
    m_part->setAccessibleName(tr("Part to keep"));
    leaveWheelToParent(m_part);
    m_part->addItem(tr("all"), 0);
    for (int part = 1; part <= 4; ++part)
        m_part->addItem(tr("part %1").arg(part), part);
    m_part->addItem(tr("the last part"), -1);
    connect(m_part, &QComboBox::activated, this, [this] {
        m_line.transform.part = m_part->currentData().toInt();
        edit();
    });
    splitLine->addWidget(m_part);
    splitLine->addStretch(1);
    addRow(grid, tr("Split at"), split, TransformStep::Split);

    m_case = new ElidedComboBox;
    m_case->setObjectName(u"caseCombo"_s);
    m_case->setAccessibleName(tr("Small and capital letters"));
    leaveWheelToParent(m_case);
    m_case->addItem(tr("as written"), int(LetterCase::AsWritten));
    m_case->addItem(tr("all small"), int(LetterCase::Lower));
    m_case->addItem(tr("all capital"), int(LetterCase::Upper));
    m_case->setFixedWidth(2 * textWidth);
    connect(m_case, &QComboBox::activated, this, [this] {
        m_line.transform.letterCase = static_cast<LetterCase>(m_case->currentData().toInt());
        edit();
    });
    addRow(grid, tr("Letters"), m_case, TransformStep::Case);
    addRow(grid, tr("Put before"),
        addText(u"prefixEdit"_s, tr("Text put before every value"), &CellTransform::prefix, u"https://"_s),
        TransformStep::Prefix);
    addRow(grid, tr("If empty"),
        addText(u"ifEmptyEdit"_s, tr("Value for empty cells"), &CellTransform::ifEmpty, tr("the field is left out")),
        TransformStep::Default);
}

void MappingLineDetails::addFormats(QGridLayout *grid)
{
    m_formats = new QWidget;
    auto *formats = lineLayout(m_formats);
    m_number = new ElidedComboBox;
    m_number->setObjectName(u"lineNumberCombo"_s);
    m_number->setAccessibleName(tr("How this column writes numbers"));
    addNumberFormats(*m_number);
    m_date = new ElidedComboBox;
    m_date->setObjectName(u"lineDateCombo"_s);
    m_date->setAccessibleName(tr("How this column writes dates"));
    addDateOrders(*m_date);
    m_zone = new ElidedComboBox;
    m_zone->setObjectName(u"lineZoneCombo"_s);
    m_zone->setAccessibleName(tr("Time zone of this column"));
    for (QComboBox *combo : { m_number, m_date, m_zone }) {
        leaveWheelToParent(combo);
        formats->addWidget(combo);
    }
    formats->addStretch(1);
    connect(m_number, &QComboBox::activated, this, [this] {
        m_line.number = selectedNumberFormat(*m_number);
        m_line.isFormatChosen = true;
        edit();
    });
    connect(m_date, &QComboBox::activated, this, [this] {
        m_line.dateOrder = selectedDateOrder(*m_date);
        m_line.isFormatChosen = true;
        edit();
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        m_line.zone = m_zone->currentData().toByteArray();
        m_line.isZoneChosen = true;
        edit();
    });
    addRow(grid, tr("Written as"), m_formats);
    m_formatTitle = qobject_cast<QLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
}

void MappingLineDetails::addOptions(QGridLayout *grid)
{
    m_manyOptions
        = mutedLabel(tr("more than 100 different values: choose another column, or mend the values in the file"));
    m_manyOptions->setWordWrap(true);
    addRow(grid, tr("Options"), m_manyOptions);
    m_optionsTitle = qobject_cast<QLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    m_optionsTitle->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void MappingLineDetails::addBrowser(QGridLayout *grid)
{
    auto *browser = new QWidget;
    auto *line = lineLayout(browser);
    m_previous = iconButton(u"chevron-left"_s, u"previousExampleButton"_s, tr("Example before"));
    m_next = iconButton(u"chevron-right"_s, u"nextExampleButton"_s, tr("Next example"));
    m_example = new ElidedLabel;
    m_example->setObjectName(u"lineExample"_s);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_example, 1);
    const auto step = [this](qsizetype by) {
        for (qsizetype row = m_row + by; row >= 0 && row < m_examples.rows.size(); row += by) {
            if (rawText(m_line, m_examples.rows[row]).trimmed().isEmpty())
                continue;
            m_row = row;
            break;
        }
        showExample();
    };
    connect(m_previous, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [step] { step(1); });
    addRow(grid, tr("Becomes"), browser);
}

void MappingLineDetails::setLine(
    const MappingLine &line, const EventTemplate &eventTemplate, const MappingExamples &examples)
{
    if (line.target != m_line.target)
        m_row = 0;
    m_line = line;
    m_template = eventTemplate;
    m_examples = examples;
    showColumns();
    showTransform();
    showFormats();
    showOptions();
    if (rawText(m_line, m_examples.rows.value(m_row)).trimmed().isEmpty()) {
        m_row = 0;
        while (m_row + 1 < m_examples.rows.size() && rawText(m_line, m_examples.rows[m_row]).trimmed().isEmpty())
            ++m_row;
    }
    showExample();
}

void MappingLineDetails::edit()
{
    m_line.foundBy = FoundBy::Hand;
    Q_EMIT lineEdited(m_line);
}

/// One combo box per column, what stands between them, and a way to one column more.
void MappingLineDetails::showColumns()
{
    QStringList names;
    for (const ColumnProfile &column : m_examples.columns)
        names.append(column.header);
    QStringList shown { m_line.target };
    for (const int column : m_line.columns)
        shown.append(QString::number(column));
    const QString wanted = (shown + names).join(u'\n');
    if (wanted == m_shownColumns) {
        if (m_joinWith)
            showText(m_joinWith, m_line.joinWith);
        return;
    }
    m_shownColumns = wanted;
    m_joinWith = nullptr;
    QLayout *layout = m_columns->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    auto *line = static_cast<QHBoxLayout *>(layout);
    for (qsizetype at = 0; at < m_line.columns.size(); ++at) {
        auto *combo = new ElidedComboBox;
        combo->setObjectName(u"joinedColumn%1"_s.arg(at + 1));
        combo->setAccessibleName(tr("Column %1 of those joined").arg(at + 1));
        leaveWheelToParent(combo);
        combo->setMaximumWidth(columnWidth);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        combo->addItems(names);
        combo->setCurrentIndex(m_line.columns[at]);
        line->addWidget(combo);
        connect(combo, &QComboBox::activated, this, [this, at](int column) {
            m_line.columns[at] = column;
            edit();
        });
        if (m_line.columns.size() == 1)
            break;
        auto *remove = iconButton(u"close"_s, u"removeColumn%1"_s.arg(at + 1), tr("Without this column"));
        line->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, at] {
            m_line.columns.removeAt(at);
            edit();
        });
    }
    if (m_line.columns.size() > 1) {
        line->addWidget(mutedLabel(tr("between them")));
        m_joinWith = new QLineEdit(m_line.joinWith);
        m_joinWith->setObjectName(u"joinWithEdit"_s);
        m_joinWith->setAccessibleName(tr("Text between the columns"));
        m_joinWith->setFixedWidth(64);
        line->addWidget(m_joinWith);
        connect(m_joinWith, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_line.joinWith = text;
            edit();
        });
    }
    auto *more = new QPushButton(m_line.columns.isEmpty() ? tr("Take a column") : tr("Join another column"));
    more->setObjectName(u"joinColumnButton"_s);
    more->setAutoDefault(false);
    theme::setKind(more, theme::Kind::Link);
    line->addWidget(more);
    line->addStretch(1);
    connect(more, &QPushButton::clicked, this, [this] {
        int next = 0;
        while (next + 1 < m_examples.columns.size() && m_line.columns.contains(next))
            ++next;
        m_line.columns.append(next);
        m_line.constant.clear();
        edit();
    });
}

void MappingLineDetails::showTransform()
{
    const CellTransform &transform = m_line.transform;
    {
        const QSignalBlocker quiet(m_trim);
        m_trim->setChecked(transform.trim);
    }
    m_part->setCurrentIndex(m_part->findData(transform.part));
    m_case->setCurrentIndex(m_case->findData(int(transform.letterCase)));
    for (const auto &[editor, member] : m_texts)
        showText(editor, transform.*member);
    const CellTransform nothing;
    for (const auto &[step, label] : m_steps) {
        const bool isUsed = step == TransformStep::Replace ? !transform.find.isEmpty()
            : step == TransformStep::Split                 ? transform.part != 0 && !transform.splitAt.isEmpty()
            : step == TransformStep::Case                  ? transform.letterCase != nothing.letterCase
            : step == TransformStep::Prefix                ? !transform.prefix.isEmpty()
            : step == TransformStep::Default               ? !transform.ifEmpty.isEmpty()
                                                           : false;
        const StepExample example = stepExample(m_line, step, m_examples.rows);
        label->setText(example.isChanged ? tr("“%1” → “%2”").arg(example.before.left(200), example.after.left(200))
                : isUsed ? tr("changes nothing in the first %Ln rows", nullptr, int(m_examples.rows.size()))
                         : QString());
    }
}

void MappingLineDetails::showFormats()
{
    const TokenType type = targetType(m_line.target, m_template);
    m_number->setVisible(type == TokenType::Number);
    const ColumnProfile *days = formatColumn(m_line, TokenType::Date, m_examples.columns);
    m_date->setVisible(type == TokenType::Date && days && days->orderedDates > 0);
    m_zone->setVisible(type == TokenType::Date);
    m_formats->setVisible(type == TokenType::Number || type == TokenType::Date);
    m_formatTitle->setVisible(!m_formats->isHidden());
    selectNumberFormat(*m_number, m_line.number);
    selectDateOrder(*m_date, m_line.dateOrder);
    if (type != TokenType::Date)
        return;
    if (m_zone->count() == 0) {
        m_zone->addItem(tr("times in %1").arg(QString::fromLatin1(m_examples.zone.id())), QByteArray());
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (id != m_examples.zone.id() && (id.contains('/') || id == "UTC") && !id.startsWith("Etc/")
                && !id.startsWith("posix/"))
                m_zone->addItem(QString::fromLatin1(id), id);
        }
    }
    if (!m_line.zone.isEmpty() && m_zone->findData(m_line.zone) < 0)
        m_zone->addItem(QString::fromLatin1(m_line.zone), m_line.zone);
    m_zone->setCurrentIndex(m_zone->findData(m_line.zone));
}

void MappingLineDetails::showOptions()
{
    const Token *token = tokenOf(m_line, m_template);
    const bool isList = token && token->type == TokenType::Enumeration && m_line.columns.size() == 1;
    const bool isMany = isList && optionMatches(m_line, m_template, m_examples.columns).isEmpty()
        && m_examples.columns.value(m_line.columns.first()).filled > 0;
    m_optionsTitle->setVisible(isMany);
    m_manyOptions->setVisible(isMany);
}

void MappingLineDetails::showExample()
{
    const QStringList row = m_examples.rows.value(m_row);
    const QString before = rawText(m_line, row).simplified();
    const QString after = convertedExample(m_line, row, m_template, m_examples.zone);
    const QString line = QLocale().toString(m_examples.lines.value(m_row, m_row + 1));
    m_example->setText(after.isEmpty()
            ? tr("line %1: empty, the field is left out").arg(line)
            : tr("line %1: “%2” → “%3”").arg(line).arg(before.left(200), after.simplified().left(200)));
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < m_examples.rows.size());
}

} // namespace composer

#include "moc_mappinglinedetails.cpp"
