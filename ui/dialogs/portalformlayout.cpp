// What the form of an account is made of.
#include "ui/dialogs/portalform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

/// A label above its editor, apart from the editor before it.
QLabel *PortalForm::spacedLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setContentsMargins(0, theme::gap, 0, 0);
    return label;
}

/// A line of small print below an editor.
QLabel *PortalForm::addNote(const QString &objectName, theme::Role tone)
{
    auto *note = new QLabel;
    note->setObjectName(objectName);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setMinimumWidth(1);
    note->setFont(theme::smallFont(font()));
    theme::setTone(note, tone);
    m_form->addWidget(note);
    return note;
}

PortalForm::Editor PortalForm::addEditor(const QString &label, const QString &objectName)
{
    auto *line = new QLineEdit;
    const Editor editor { spacedLabel(label, line), line, new QLabel };
    editor.line->setObjectName(objectName);
    editor.error->setObjectName(objectName + "Error"_L1);
    editor.error->setWordWrap(true);
    editor.error->setMinimumWidth(1);
    editor.error->setFont(theme::smallFont(font()));
    theme::setTone(editor.error, theme::Role::Refused);
    editor.error->hide();
    for (QWidget *part :
        { static_cast<QWidget *>(editor.label), static_cast<QWidget *>(line), static_cast<QWidget *>(editor.error) })
        m_form->addWidget(part);
    connect(editor.line, &QLineEdit::textChanged, this, [this, editor] {
        showWrong(editor, {});
        noteTyped();
    });
    connect(editor.line, &QLineEdit::returnPressed, this, &PortalForm::save);
    return editor;
}

QWidget *PortalForm::makeButtons()
{
    m_buttons = new QWidget;
    m_save = new QPushButton;
    m_save->setObjectName(u"savePortalButton"_s);
    theme::setKind(m_save, theme::Kind::Primary);
    m_forget = new QPushButton(tr("Forget this account…"));
    m_forget->setObjectName(u"forgetPortalButton"_s);
    for (QPushButton *button : { m_save, m_forget })
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_save);
    layout->addWidget(m_forget);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &PortalForm::save);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_question->setText(tr("Forget “%1”? Its token is taken out of the keychain. Earlier sends stay readable.")
                                .arg(m_connection.name));
        askToForget(true);
        m_keep->setFocus();
    });
    return m_buttons;
}

QWidget *PortalForm::makeConfirmation()
{
    auto *band = new QFrame;
    band->setObjectName(u"forgetConfirmation"_s);
    theme::setGround(band, theme::Role::RefusedSoft);
    m_confirmation = band;
    m_question = new QLabel;
    m_question->setObjectName(u"forgetQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setMinimumSize(1, 1);
    m_keep = new QPushButton(tr("Keep it"));
    m_keep->setObjectName(u"keepPortalButton"_s);
    auto *yes = new QPushButton(tr("Forget it"));
    yes->setObjectName(u"confirmForgetButton"_s);
    for (QPushButton *button : { m_keep, yes })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(yes);
    auto *layout = new QVBoxLayout(band);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this] { askToForget(false); });
    connect(yes, &QPushButton::clicked, this, &PortalForm::forget);
    return band;
}

} // namespace composer
