#include "ui/dialogs/appiddialog.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

AppIdDialog::AppIdDialog(const QString &account, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"appIdDialog"_s);
    setWindowTitle(tr("Get templates from %1").arg(account));
    setMinimumWidth(420);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"appIdEdit"_s);
    static const QRegularExpression number(u"[0-9]{1,20}"_s);
    edit->setValidator(new QRegularExpressionValidator(number, edit));
    auto *label = new QLabel(tr("&Number of your company’s app"), this);
    label->setBuddy(edit);
    auto *why
        = new QLabel(tr("HubSpot gives templates app by app. Your developer finds the number in the app’s settings; it "
                        "is asked for once."),
            this);
    why->setWordWrap(true);
    theme::setTone(why, theme::Role::TextMuted);
    auto *get = new QPushButton(tr("Get the templates"), this);
    get->setObjectName(u"appIdGet"_s);
    get->setEnabled(false);
    get->setDefault(true);
    theme::setKind(get, theme::Kind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(get);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(why);
    layout->addLayout(buttons);
    connect(edit, &QLineEdit::textChanged, get, [get](const QString &text) { get->setEnabled(!text.isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(get, &QPushButton::clicked, this, [this, edit] {
        const QString id = edit->text();
        accept();
        Q_EMIT given(id);
    });
}

} // namespace composer

#include "moc_appiddialog.cpp"
