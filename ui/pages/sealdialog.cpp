#include "ui/pages/sealdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealDialogWidth = 480;
constexpr int sealNoteHeight = 80;

QLabel *sealWords(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

SealDialog::SealDialog(const QString &draftName, qint64 events, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit)
{
    setObjectName(u"sealDialog"_s);
    setWindowTitle(tr("Seal for approval"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(sealDialogWidth);
    auto *title = sealWords(tr("%1 · %Ln events", nullptr, int(events)).arg(draftName));
    title->setFont(theme::titleFont(font()));
    auto *what = sealWords(tr(
        "A file is made that a colleague opens: nothing in it can be changed there, and it shows whether it is still "
        "what you sealed. You get a short digest to tell them, by another way than the file. It guards against "
        "accidents, not against forgery."));
    auto *stays = sealWords(tr("The draft here stays as it is."));
    theme::setTone(stays, theme::Role::TextMuted);
    m_note->setObjectName(u"sealNote"_s);
    m_note->setPlaceholderText(tr("Who agreed, and to what"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(sealNoteHeight);
    auto *label = new QLabel(tr("&Note, for the file and the receipt"));
    label->setBuddy(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *seal = buttons->addButton(tr("Seal and save…"), QDialogButtonBox::AcceptRole);
    seal->setObjectName(u"sealSave"_s);
    seal->setDefault(true);
    theme::setKind(seal, theme::Kind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : { static_cast<QWidget *>(title), static_cast<QWidget *>(what), static_cast<QWidget *>(label),
             static_cast<QWidget *>(m_note), static_cast<QWidget *>(stays) })
        layout->addWidget(widget);
    layout->addSpacing(theme::gap);
    layout->addWidget(buttons);
    ensurePolished();
    setMinimumHeight(layout->totalHeightForWidth(sealDialogWidth)); // the sentences wrap, whatever the screen is like
    m_note->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString note = m_note->toPlainText().trimmed();
        accept();
        Q_EMIT sealRequested(note);
    });
}

} // namespace composer

#include "moc_sealdialog.cpp"
