#include "ui/pages/setcolumndialog.h"

#include "csv/typedtext.h"
#include "ui/pages/fieldeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibleroles.h"
#include "validation/eventcheck.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int dialogWidth = 400;

} // namespace

SetColumnDialog::SetColumnDialog(
    EventField field, const EventTemplate &eventTemplate, const QTimeZone &zone, int rows, QWidget *parent)
    : QDialog(parent)
    , m_field(field)
    , m_template(eventTemplate)
    , m_zone(zone)
    , m_editor(makeFieldEditor(field, eventTemplate, this))
    , m_error(new QLabel(this))
{
    const QString column = fieldLabel(field, eventTemplate);
    setObjectName(u"setColumnDialog"_s);
    setWindowTitle(tr("Set %1 in %Ln rows", nullptr, rows).arg(column));
    setMinimumWidth(dialogWidth);
    m_editor->setTimeZone(zone);
    m_editor->widget()->setObjectName(u"setColumnValue"_s);
    m_editor->widget()->setAccessibleName(column);
    auto *label = new QLabel(tr("%1: one value for all of them; empty clears the cells").arg(column), this);
    label->setBuddy(m_editor->widget());
    label->setWordWrap(true);
    m_error->setObjectName(u"setColumnError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    theme::setTone(m_error, theme::Role::Refused);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *set = buttons->addButton(tr("Set in %Ln rows", nullptr, rows), QDialogButtonBox::AcceptRole);
    set->setObjectName(u"setColumnButton"_s);
    set->setDefault(true);
    theme::setKind(set, theme::Kind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_editor->widget());
    layout->addWidget(m_error);
    layout->addSpacing(theme::gapGroup);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetColumnDialog::choose);
    connect(m_editor, &FieldEditor::edited, m_error, &QWidget::hide); // it spoke of what was typed before
    m_editor->widget()->setFocus();
}

QString SetColumnDialog::canonical() const
{
    return canonicalText(m_editor->text(), m_field, m_template, locale(), m_zone);
}

/// What is wrong with the value by itself, whatever else a row says; empty when nothing is.
QString SetColumnDialog::errorOf(const QString &canonical) const
{
    if (canonical.isEmpty())
        return {};
    EventTable one(m_template);
    one.insertRows(0, 1);
    one.setText(0, m_field, canonical);
    CheckOptions options;
    options.zone = m_zone;
    for (const Issue &issue : checkRow(one, 0, options)) {
        if (issue.field == m_field && isError(issue))
            return issueText(issue, one, m_zone);
    }
    return {};
}

void SetColumnDialog::choose()
{
    const QString chosen = canonical();
    const QString error = errorOf(chosen);
    if (error.isEmpty()) {
        Q_EMIT textChosen(chosen);
        return accept();
    }
    m_error->setText(error);
    m_error->show();
    announce(m_error, error);
    m_editor->widget()->setFocus();
}

} // namespace composer

#include "moc_setcolumndialog.cpp"
