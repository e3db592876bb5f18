// How the form of an event is made from its template.
#include "ui/pages/eventform.h"

#include "ui/pages/mendbuttons.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int labelWidth = 92;
constexpr int leastWidthBeside = 290; // a time with its seconds and zone fits beside its label

QLabel *makeSmallText(theme::Role tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(theme::smallFont(label->font()));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setTone(label, tone);
    return label;
}

} // namespace

bool EventForm::isNarrow() const
{
    return width() < leastWidthBeside;
}

void EventForm::setTemplate(const EventTemplate &eventTemplate)
{
    if (m_body && eventTemplate == m_template) {
        return;
    }
    m_template = eventTemplate;
    m_lines.clear();
    m_rareFields.clear();
    m_placed.clear();
    m_moreLink = nullptr;
    m_addressChoice = nullptr;
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::gap);
    m_grid->setVerticalSpacing(theme::gap);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);

    const QList<EventField> fields = fieldsOf(m_template);
    const auto isAny = [](EventField field, std::initializer_list<EventField> group) {
        return std::ranges::find(group, field) != group.end();
    };
    // A contact is mostly named by email alone; the other two ways wait behind a link.
    const bool isContact = m_template.objectKind() == ObjectType::Contact;
    for (const EventField field : fields) {
        if (isAny(
                field, { EventField::Email, EventField::ObjectId, EventField::Utk, EventField::CustomObjectTypeId })) {
            addField(field);
            if (isContact && field != EventField::Email) {
                m_rareFields << field;
            }
        }
    }
    if (isContact) {
        addMoreLink();
    }
    addField(EventField::Timestamp);
    addSection(m_template.name);
    for (int i = 0; i < m_template.tokens.size(); ++i) {
        addField(EventField::token(i));
    }
    addSection(tr("Iframe"));
    addField(EventField::IframeLinkLabel);
    addField(EventField::IframeHeaderLabel);
    addField(EventField::IframeUrl);
    addSizeFields();
    addSection(tr("Extra data"));
    addField(EventField::ExtraData);
    addSection(tr("More"));
    addField(EventField::Domain);
    addField(EventField::Id);
    if (m_moreLink) { // reached by Tab behind the fields: who types an email goes on to the time
        setTabOrder(editorOf(EventField::Id), m_moreLink);
    }
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_body);
    setLabelsAbove(isNarrow());
}

QWidget *EventForm::place(QLabel *label, QVBoxLayout *column)
{
    auto *box = new QWidget(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    box->setLayout(column);
    m_placed.append({ label, box, m_grid->rowCount() });
    m_grid->addWidget(box, m_placed.last().row + 1, 1); // keeps both rows
    return box;
}

/// Where there is little room labels stand above their fields, so that neither is cut.
void EventForm::setLabelsAbove(bool above)
{
    m_labelsAbove = above;
    m_grid->setColumnMinimumWidth(0, above ? 0 : labelWidth);
    for (const Placed &placed : std::as_const(m_placed)) {
        m_grid->removeWidget(placed.label);
        m_grid->removeWidget(placed.box);
        placed.label->setMinimumWidth(above ? 0 : labelWidth);
        placed.label->setMaximumWidth(above ? QWIDGETSIZE_MAX : labelWidth);
        placed.label->setMinimumHeight(above ? 0 : theme::controlHeight);
        placed.label->setAlignment((above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (above) {
            m_grid->addWidget(placed.label, placed.row, 0, 1, 2);
            m_grid->addWidget(placed.box, placed.row + 1, 0, 1, 2);
        } else {
            m_grid->addWidget(placed.label, placed.row + 1, 0, Qt::AlignTop);
            m_grid->addWidget(placed.box, placed.row + 1, 1);
        }
    }
}

void EventForm::addSection(const QString &title)
{
    auto *hairline = new QFrame(m_body);
    hairline->setFrameShape(QFrame::HLine);
    auto *label = new QLabel(title, m_body);
    label->setFont(theme::strongFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long name does not make the form wider than its pane
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, theme::gap);
    m_grid->addWidget(hairline, row, 0, 1, 2, Qt::AlignVCenter);
    m_grid->addWidget(label, row + 1, 0, 1, 2);
    label->setToolTip(plainToolTip(title));
}

void EventForm::addField(EventField field)
{
    Line line;
    line.editor = makeFieldEditor(field, m_template, m_body);
    adopt(line.editor, field);
    QWidget *widget = line.editor->widget();
    QLabel *label = addLabel(fieldLabel(field, m_template), widget);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gapInside);
    column->addWidget(widget);
    addHelpAndNote(column, line, field);
    if (field == EventField::Email && m_template.objectKind() == ObjectType::Contact) {
        addAddressChoice(column);
    }
    const bool hasLimit = field.isToken() && m_template.tokens.at(field.tokenIndex()).type == TokenType::String;
    if (hasLimit) {
        line.size = makeSmallText(theme::Role::TextMuted, m_body);
        line.size->setObjectName(u"size_"_s + fieldKey(field, m_template));
        line.size->hide();
        column->addWidget(line.size);
    }
    line.box = place(label, column);
    line.label = label;
    m_lines.insert(field, line);
}

void EventForm::addAddressChoice(QVBoxLayout *column)
{
    m_addressChoice = new QCheckBox(tr("Change the contacts’ addresses"), m_body);
    m_addressChoice->setObjectName(u"mayChangeAddresses"_s);
    m_addressChoice->setToolTip(tr(
        "In this draft, an email beside a record ID becomes the address of that contact. Unticked, it is an error."));
    m_addressChoice->setAccessibleDescription(m_addressChoice->toolTip());
    m_addressChoice->hide();
    column->addWidget(m_addressChoice);
    connect(m_addressChoice, &QCheckBox::toggled, this, &EventForm::mayChangeAddressesEdited);
}

void EventForm::addMoreLink()
{
    m_moreLink = new QPushButton(tr("Record ID or visitor cookie…"), m_body);
    m_moreLink->setObjectName(u"moreIdentity"_s);
    m_moreLink->setAccessibleName(m_moreLink->text());
    theme::setKind(m_moreLink, theme::Kind::Link);
    // over both columns: a long language does not make the form wider than its pane
    m_grid->addWidget(m_moreLink, m_grid->rowCount(), 0, 1, 2, Qt::AlignRight);
    connect(m_moreLink, &QPushButton::clicked, this, [this] {
        showRareFields(true);
        focusField(m_rareFields.first());
    });
    showRareFields(false);
}

void EventForm::addSizeFields()
{
    auto *box = new QWidget(m_body);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    Line width;
    Line height;
    width.editor = makeFieldEditor(EventField::IframeWidth, m_template, m_body);
    height.editor = makeFieldEditor(EventField::IframeHeight, m_template, m_body);
    adopt(width.editor, EventField::IframeWidth);
    adopt(height.editor, EventField::IframeHeight);
    for (FieldEditor *editor : { width.editor, height.editor }) {
        editor->widget()->setFixedWidth(60);
    }
    auto *times = new QLabel(u"×"_s, box);
    theme::setTone(times, theme::Role::TextMuted);
    layout->addWidget(width.editor->widget());
    layout->addWidget(times);
    layout->addWidget(height.editor->widget());
    layout->addStretch();
    QLabel *label = addLabel(tr("Size in pixels"), width.editor->widget());
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gapInside);
    column->addWidget(box);
    addHelpAndNote(column, width, EventField::IframeWidth);
    addHelpAndNote(column, height, EventField::IframeHeight);
    place(label, column);
    m_lines.insert(EventField::IframeWidth, width);
    m_lines.insert(EventField::IframeHeight, height);
}

QLabel *EventForm::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    theme::setTone(label, theme::Role::TextMuted);
    return label;
}

void EventForm::addHelpAndNote(QVBoxLayout *column, Line &line, EventField field)
{
    line.noteIcon = new IconLabel(u"error"_s, theme::Role::Refused, m_body);
    line.note = makeSmallText(theme::Role::Refused, m_body);
    line.note->setObjectName(u"note_"_s + fieldKey(field, m_template));
    auto *notes = new QHBoxLayout;
    notes->setSpacing(theme::gapInside);
    notes->addWidget(line.noteIcon, 0, Qt::AlignTop);
    notes->addWidget(line.note, 1);
    line.noteIcon->hide();
    line.note->hide();
    column->addLayout(notes);
    line.mends = new MendButtons(fieldLabel(field, m_template), m_body);
    line.mends->setObjectName(u"mends_"_s + fieldKey(field, m_template));
    column->addWidget(line.mends);
    connect(line.mends, &MendButtons::chosen, this, [this, field](const CellMend &mend) {
        editorOf(field)->setFocus(Qt::OtherFocusReason); // the button goes with what it mends
        foldRooms(); // it is pressed: no hand is on its way to what stands below
        Q_EMIT mendChosen(field, mend);
    });
    const QString help = helpFor(field);
    if (!help.isEmpty()) {
        QLabel *label = makeSmallText(theme::Role::TextMuted, m_body);
        label->setText(help);
        column->addWidget(label);
        line.help = label;
        line.editor->widget()->setAccessibleDescription(help);
    }
}

void EventForm::adopt(FieldEditor *editor, EventField field)
{
    editor->setTimeZone(m_zone);
    editor->widget()->setObjectName(u"field_"_s + fieldKey(field, m_template));
    editor->widget()->setAccessibleName(fieldLabel(field, m_template));
    connect(editor, &FieldEditor::edited, this, [this, field](const QString &text) {
        const QScopedValueRollback typing(m_typing, std::optional(field));
        m_typedIn = field;
        Q_EMIT edited(field, text);
        if (!editorOf(field)->hasFocus()) { // it is told as it is left
            leaveTyped();
        }
    });
}

} // namespace composer
