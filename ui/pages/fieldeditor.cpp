#include "ui/pages/fieldeditor.h"

#include "domain/valuetext.h"
#include "ui/widgets/elidedcombobox.h"

#include "ui/delegates/enumerationdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/settext.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStyle>
#include <utility>

namespace composer {

LineFieldEditor::LineFieldEditor(Content content, const QLocale &locale, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(parent))
    , m_content(content)
    , m_locale(locale)
{
    if (content == Content::Number) {
        m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    }
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited); // typed or set by assistive technology
}

QWidget *LineFieldEditor::widget() const
{
    return m_line;
}

void LineFieldEditor::setText(const QString &canonical)
{
    const QString shown = m_content == Content::Number ? NumberDelegate::typedNumber(canonical, m_locale) : canonical;
    if (m_line->text() != shown) {
        showText(m_line, shown);
        m_line->setCursorPosition(m_line->hasFocus() ? int(shown.size()) : 0);
    }
}

QString LineFieldEditor::text() const
{
    return m_line->text();
}

void LineFieldEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineFieldEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

OptionFieldEditor::OptionFieldEditor(QList<TokenOption> options, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new ElidedComboBox(parent))
    , m_options(std::move(options))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form and never changes a value under the hand
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(chosenOption(m_box)); });
}

QWidget *OptionFieldEditor::widget() const
{
    return m_box;
}

void OptionFieldEditor::setText(const QString &canonical)
{
    const QSignalBlocker quiet(m_box);
    fillOptions(m_box, m_options, canonical);
}

QString OptionFieldEditor::text() const
{
    return chosenOption(m_box);
}

void OptionFieldEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void OptionFieldEditor::setPlaceholder(const QString &text)
{
    if (text.isEmpty() || m_box->currentIndex() > 0) {
        return;
    }
    m_box->setPlaceholderText(text);
    m_box->setCurrentIndex(-1);
}

MomentFieldEditor::MomentFieldEditor(DateTimeField::Content content, QWidget *parent)
    : FieldEditor(parent)
    , m_field(new DateTimeField(content, parent))
{
    m_field->setZoneShown(content == DateTimeField::Content::Moment);
    whenTextIsFinished(m_field, this, [this] { commit(); });
    connect(m_field, &DateTimeField::dayChosen, this, &MomentFieldEditor::commit);
}

void MomentFieldEditor::commit()
{
    const QString typed = m_field->value();
    if (typed != m_given) {
        m_given = typed;
        Q_EMIT edited(typed);
    }
}

bool MomentFieldEditor::takeBack()
{
    if (m_field->value() == m_given) {
        return false;
    }
    const QSignalBlocker quiet(m_field);
    m_field->setValue(m_given);
    return true;
}

QWidget *MomentFieldEditor::widget() const
{
    return m_field;
}

void MomentFieldEditor::setText(const QString &canonical)
{
    if (canonical == m_given && m_field->hasFocus()) {
        return; // what is being typed is not written over because something else of the event changed
    }
    m_given = canonical;
    const QSignalBlocker quiet(m_field);
    m_field->setValue(canonical);
    m_field->setCursorPosition(0);
}

QString MomentFieldEditor::text() const
{
    return m_field->value();
}

void MomentFieldEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

void MomentFieldEditor::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void MomentFieldEditor::setTimeZone(const QTimeZone &zone)
{
    const QSignalBlocker quiet(m_field);
    m_field->setTimeZone(zone);
}

void MomentFieldEditor::setDifferent(bool different)
{
    m_field->setAnyMoment(different);
}

JsonFieldEditor::JsonFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_editor(new JsonEditor(parent))
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_editor->toPlainText();
        if (std::exchange(m_known, text) != text) // other colours change nothing
            Q_EMIT edited(text);
    });
}

QWidget *JsonFieldEditor::widget() const
{
    return m_editor;
}

void JsonFieldEditor::setText(const QString &canonical)
{
    if (m_editor->toPlainText() != canonical) {
        // Not blocked on the editor itself: it resizes with its text.
        const QSignalBlocker quiet(this);
        m_editor->setPlainText(canonical);
    }
}

QString JsonFieldEditor::text() const
{
    return m_editor->toPlainText();
}

void JsonFieldEditor::setReadOnly(bool readOnly)
{
    if (m_editor->isReadOnly() != readOnly) {
        m_editor->setReadOnly(readOnly);
        m_editor->style()->polish(m_editor); // grey, like the other fields
    }
}

void JsonFieldEditor::setPlaceholder(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

FieldEditor *makeFieldEditor(EventField field, const EventTemplate &eventTemplate, QWidget *parent)
{
    using Content = LineFieldEditor::Content;
    const QLocale here = parent->locale();
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Text:
        return new LineFieldEditor(Content::Text, here, parent);
    case ValueKind::Number:
        return new LineFieldEditor(Content::Number, here, parent);
    case ValueKind::Option:
        return new OptionFieldEditor(eventTemplate.tokens.at(field.tokenIndex()).options, parent);
    case ValueKind::Date:
        return new MomentFieldEditor(DateTimeField::Content::Date, parent);
    case ValueKind::Instant:
        return new MomentFieldEditor(DateTimeField::Content::Moment, parent);
    case ValueKind::Json:
        return new JsonFieldEditor(parent);
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace composer

#include "moc_fieldeditor.cpp"
