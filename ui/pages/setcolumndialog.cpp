#include "ui/pages/setcolumndialog.h"

#include "ui/pages/fieldeditor.h"
#include "ui/theme/theme.h"

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
    , m_editor(makeFieldEditor(field, eventTemplate, this))
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
    layout->addSpacing(theme::gapGroup);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT textChosen(m_editor->text());
        accept();
    });
    m_editor->widget()->setFocus();
}

} // namespace composer

#include "moc_setcolumndialog.cpp"
