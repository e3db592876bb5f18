// What a column holds beside its line of the mapping, and what becomes of its values.
#include "ui/dialogs/mappingeditor.h"

#include "importing/leftoutfinder.h"
#include "ui/dialogs/focuschain.h"
#include "ui/dialogs/mappingexample.h"
#include "ui/dialogs/optionmatcheditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>

namespace composer {

using namespace Qt::StringLiterals;

/// Values of the line's column whose rows are left out.
QStringList MappingEditor::leftOutValues(qsizetype line) const
{
    const MappingLine &mapped = m_mapping.lines[line];
    QStringList values;
    const QStringList texts = leftOutTexts(m_mapping, mapped.columns.value(0, -1));
    for (const QString &text : texts)
        values.append(mapped.transform.apply(text).trimmed());
    return values;
}

void MappingEditor::setValueLeftOut(qsizetype line, const QString &value, bool isLeftOut)
{
    const MappingLine mapped = m_mapping.lines[line];
    const int column = mapped.columns.value(0, -1);
    const QStringList written = m_examples.columns.value(column).distinct;
    for (const QString &text : written) {
        if (mapped.transform.apply(text) == value)
            setLeftOut(m_mapping, column, text.trimmed(), isLeftOut);
    }
}

void MappingEditor::showExample(qsizetype line)
{
    const MappingExample example = mappingExample(m_mapping.lines[line], m_template, m_examples, leftOutValues(line));
    m_rows[line].example->setTone(example.tone);
    m_rows[line].example->setText(example.text);
}

/// The values of the column that are no options as they are written.
void MappingEditor::showOptions(qsizetype line)
{
    const MappingLine &mapped = m_mapping.lines[line];
    Row &row = m_rows[line];
    const auto field = fieldFromKey(mapped.target, m_template);
    const QList<OptionMatch> matches = optionMatches(mapped, m_template, m_examples.columns);
    const bool isNeeded = field && field->isToken() && OptionMatchEditor::isNeeded(matches);
    if (row.options)
        row.options->setVisible(isNeeded);
    if (!isNeeded)
        return;
    if (!row.options)
        addOptions(line);
    row.options->setMatches(matches, m_template.tokens[field->tokenIndex()], leftOutValues(line));
    row.options->show();
    chainFocus(row.column, *row.options);
}

void MappingEditor::addOptions(qsizetype line)
{
    OptionMatchEditor *options
        = new OptionMatchEditor({ labelWidth + theme::gapGroup + theme::gap, comboWidth - theme::gap });
    m_rows[line].options = options;
    options->setObjectName(u"options:"_s + m_mapping.lines[line].target);
    m_grid->addWidget(options, headRows + rowsPerLine * static_cast<int>(line) + 1, 0, 1, 6);
    connect(options, &OptionMatchEditor::optionChosen, this, [this, line](const QString &text, const QString &value) {
        setValueLeftOut(line, text, false);
        m_mapping.lines[line].options.insert(text, value);
        const ColumnMapping mapping = m_mapping;
        Q_EMIT mappingEdited(mapping);
    });
    connect(options, &OptionMatchEditor::leavingOutChosen, this, [this, line](const QString &text) {
        setValueLeftOut(line, text, true);
        const ColumnMapping mapping = m_mapping;
        Q_EMIT mappingEdited(mapping);
    });
}

} // namespace composer
