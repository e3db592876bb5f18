#include "ui/pages/sendnotedialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteDialogWidth = 440;
constexpr int noteHeight = 96;

} // namespace

SendNoteDialog::SendNoteDialog(const SendDescription &before, const QString &draftName, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(before.name))
    , m_note(new QPlainTextEdit(before.note))
    , m_pinned(new QCheckBox(tr("Keep it whole, and before the others in the list")))
{
    setObjectName(u"sendNoteDialog"_s);
    setWindowTitle(tr("Name and note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(noteDialogWidth);
    m_name->setObjectName(u"sendName"_s);
    m_name->setPlaceholderText(draftName);
    m_note->setObjectName(u"sendNoteText"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_pinned->setObjectName(u"sendPinned"_s);
    m_pinned->setChecked(before.isPinned);
    auto *nameLabel = new QLabel(tr("&Name in the list"));
    nameLabel->setBuddy(m_name);
    auto *noteLabel = new QLabel(tr("N&ote for the receipt"));
    noteLabel->setBuddy(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"sendNoteKeep"_s);
    keep->setDefault(true);
    theme::setKind(keep, theme::Kind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : { static_cast<QWidget *>(nameLabel), static_cast<QWidget *>(m_name),
             static_cast<QWidget *>(noteLabel), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_pinned) })
        layout->addWidget(widget);
    layout->addSpacing(theme::gap);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT said({ m_name->text().trimmed(), m_note->toPlainText().trimmed(), m_pinned->isChecked() });
        accept();
    });
}

} // namespace composer

#include "moc_sendnotedialog.cpp"
