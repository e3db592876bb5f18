#include "ui/pages/eventform.h"

#include "ui/pages/mendbuttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

EventForm::EventForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"eventForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (m_typedIn && before == editorOf(*m_typedIn)) {
            leaveTyped();
        }
    });
}

void EventForm::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (const Line &line : std::as_const(m_lines)) {
        line.editor->setTimeZone(zone);
    }
}

void EventForm::setValues(const QHash<EventField, QString> &values, const QSet<EventField> &different)
{
    m_hasManyTimes = different.contains(EventField::Timestamp);
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (m_typing == line.key()) {
            continue; // what is being typed is not written over by its own echo
        }
        const bool isDifferent = different.contains(line.key());
        line->editor->setDifferent(isDifferent);
        line->editor->setText(isDifferent ? QString() : values.value(line.key()));
        line->editor->setPlaceholder(isDifferent ? tr("(different)") : placeholderFor(line.key()));
    }
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line->size) {
            showSize(line.key(), different.contains(line.key()) ? QString() : values.value(line.key()));
        }
    }
    if (m_addressChoice) {
        const auto isFilled
            = [&](EventField field) { return different.contains(field) || !values.value(field).isEmpty(); };
        m_addressChoice->setVisible(isFilled(EventField::Email) && isFilled(EventField::ObjectId));
    }
    // With a record ID the email makes no contact.
    const EventField record = EventField::ObjectId;
    m_hasRecordId = different.contains(record) || !values.value(record).isEmpty();
    showHelp();
    const bool isUsed = std::ranges::any_of(
        m_rareFields, [&](EventField field) { return different.contains(field) || !values.value(field).isEmpty(); });
    if (isUsed) {
        showRareFields(true);
    }
}

void EventForm::beginRow()
{
    foldRooms();
    const bool isTypedIn
        = std::ranges::any_of(m_rareFields, [this](EventField field) { return editorOf(field)->hasFocus(); });
    if (!isTypedIn) {
        showRareFields(false); // setValues() shows them where they are used
    }
}

void EventForm::foldRooms()
{
    m_typedIn.reset();
    for (const Line &line : std::as_const(m_lines)) {
        keepRoom(line, false);
    }
}

/// Rooms of notes that went while it was typed in fold now; but not between a press and its release, which would fall
/// on something else.
void EventForm::leaveTyped()
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        foldRooms();
    } else {
        qApp->installEventFilter(this);
    }
}

bool EventForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &EventForm::foldRooms, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void EventForm::keepRoom(const Line &line, bool keeps)
{
    for (QWidget *part : { static_cast<QWidget *>(line.note), static_cast<QWidget *>(line.noteIcon),
             static_cast<QWidget *>(line.mends) }) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(keeps);
        part->setSizePolicy(policy);
    }
}

void EventForm::setNotes(const QList<FieldNote> &notes)
{
    QHash<EventField, FieldNote> worst;
    for (const FieldNote &note : notes) {
        const auto known = worst.constFind(note.field);
        if (known == worst.cend() || (known->severity == Severity::Warning && note.severity == Severity::Error)) {
            worst.insert(note.field, note);
        }
    }
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const auto note = worst.constFind(line.key());
        const bool hasNote = note != worst.cend();
        if (!hasNote && !line->note->isHidden()) {
            keepRoom(*line, m_typedIn.has_value());
        }
        line->note->setVisible(hasNote);
        line->noteIcon->setVisible(hasNote);
        line->mends->setMends(hasNote ? note->mends : QList<CellMend>());
        if (hasNote && m_rareFields.contains(line.key())) {
            showRareFields(true);
        }
        const bool isError = hasNote && note->severity == Severity::Error;
        if (hasNote) {
            const auto role = isError ? theme::Role::Refused : theme::Role::Warning;
            line->noteIcon->setIcon(isError ? u"error"_s : u"warning"_s, role);
            line->note->setText(note->text);
            theme::setTone(line->note, role);
        }
        line->editor->widget()->setAccessibleDescription(hasNote ? note->text : QString());
        isError ? theme::setKind(line->editor->widget(), theme::Kind::Wrong) : theme::clearKind(line->editor->widget());
    }
    showHelp();
}

void EventForm::setMayChangeAddresses(bool may)
{
    if (m_addressChoice) {
        const QSignalBlocker blocker(m_addressChoice);
        m_addressChoice->setChecked(may);
    }
}

void EventForm::setReadOnly(bool readOnly)
{
    if (m_addressChoice) {
        m_addressChoice->setEnabled(!readOnly);
    }
    for (const Line &line : std::as_const(m_lines)) {
        line.editor->setReadOnly(readOnly);
    }
    m_isReadOnly = readOnly;
    if (const auto when = m_lines.constFind(EventField::Timestamp); when != m_lines.cend() && !m_hasManyTimes) {
        when->editor->setPlaceholder(placeholderFor(EventField::Timestamp));
    }
    showHelp();
    if (m_moreLink) {
        m_moreLink->setVisible(!m_areRareShown && !readOnly);
    }
}

/// What a field will do is said while it is so: not once the event stands, nor of an email beside a record's number.
void EventForm::showHelp()
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const bool isSo = !m_isReadOnly && !(line.key() == EventField::Email && m_hasRecordId);
        if (line->help) {
            line->help->setVisible(isSo && (!m_rareFields.contains(line.key()) || m_areRareShown));
        }
        if (line->note->isHidden()) {
            line->editor->widget()->setAccessibleDescription(isSo ? helpFor(line.key()) : QString());
        }
    }
}

void EventForm::focusField(EventField field)
{
    if (m_rareFields.contains(field)) {
        showRareFields(true);
    }
    if (QWidget *editor = editorOf(field)) {
        editor->setFocus(Qt::ShortcutFocusReason);
    }
}

void EventForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EventForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool above = isNarrow();
    if (m_body && above != m_labelsAbove) {
        setLabelsAbove(above);
    }
}

void EventForm::commitTyping()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.editor->commit();
    }
}

bool EventForm::takeBackTyping(const QWidget *editor)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.editor->widget() == editor) {
            return line.editor->takeBack();
        }
    }
    return false;
}

QWidget *EventForm::editorOf(EventField field) const
{
    const auto line = m_lines.constFind(field);
    return line == m_lines.cend() ? nullptr : line->editor->widget();
}

/// Says how much of the limit a text takes once it is a tenth of it: before, the number would only be noise.
void EventForm::showSize(EventField field, const QString &text)
{
    QLabel *label = m_lines[field].size;
    const qsizetype bytes = text.toUtf8().size();
    label->setVisible(bytes * 10 >= maximumTokenBytes);
    label->setText(tr("%L1 of %L2 bytes").arg(bytes).arg(maximumTokenBytes));
    theme::setTone(label, bytes > maximumTokenBytes ? theme::Role::Refused : theme::Role::TextMuted);
}

void EventForm::showRareFields(bool shown)
{
    if (!m_moreLink) {
        return;
    }
    m_areRareShown = shown;
    m_moreLink->setVisible(!shown && !m_isReadOnly);
    for (const EventField field : std::as_const(m_rareFields)) {
        const Line &line = m_lines[field];
        line.label->setVisible(shown);
        line.box->setVisible(shown);
        line.editor->widget()->setVisible(shown);
        line.help->setVisible(shown && !m_isReadOnly);
        if (!shown) {
            keepRoom(line, false);
            line.note->hide();
            line.noteIcon->hide();
            line.mends->hide();
        }
    }
}

QString EventForm::helpFor(EventField field) const
{
    if (field.isToken()) {
        const QString property = m_template.tokens.at(field.tokenIndex()).objectPropertyName;
        return property.isEmpty() ? QString() : tr("Also writes the CRM property “%1”").arg(property);
    }
    if (field == EventField::Email) {
        return tr("Creates a contact if HubSpot does not know this address");
    }
    if (field == EventField::ObjectId) {
        return m_template.objectKind() == ObjectType::Contact
            ? tr("The contact’s number in HubSpot; with another email beside it, that contact’s address is changed")
            : tr("The record’s number in HubSpot; it must exist");
    }
    if (field == EventField::Utk) {
        return tr("From the visitor’s hubspotutk cookie; add an email, or the event stays invisible until the visitor "
                  "is known");
    }
    if (field == EventField::ExtraData) {
        return tr("Values for the details, as JSON");
    }
    if (field == EventField::Id) {
        return tr("Under one id nothing is created twice");
    }
    return {};
}

QString EventForm::placeholderFor(EventField field) const
{
    if (field == EventField::Timestamp) {
        return m_isReadOnly ? tr("at the review; see its send") : tr("the moment of the review");
    }
    if (field == EventField::ExtraData) {
        return u"{ }"_s;
    }
    return field == EventField::IframeUrl ? u"https://"_s : QString();
}

} // namespace composer

#include "moc_eventform.cpp"
