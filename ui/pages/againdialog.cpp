#include "ui/pages/againdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int againDialogWidth = 480;
constexpr int leastWords = 3; // letters

} // namespace

AgainDialog::AgainDialog(qint64 events, QWidget *parent)
    : QDialog(parent)
    , m_why(new QLineEdit)
{
    setObjectName(u"againDialog"_s);
    setWindowTitle(tr("Compose again as new events"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(againDialogWidth);
    auto *title = new QLabel(tr("Compose %Ln events again?", nullptr, int(events)));
    title->setFont(theme::titleFont(font()));
    auto *what = new QLabel(
        tr("Another computer sent them, and whether they arrived is unknown. Look at the timelines of their records "
           "first, or let that computer ask. The copies are new events: if the others did arrive, both stand on the "
           "timeline, and neither can be taken back."));
    for (QLabel *label : { title, what }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_why->setObjectName(u"againWhy"_s);
    m_why->setPlaceholderText(tr("I looked at the timelines: they are not there"));
    m_why->setMinimumHeight(theme::controlHeight);
    auto *label = new QLabel(tr("&What did you find? It goes into the receipt."));
    label->setBuddy(m_why);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compose = buttons->addButton(tr("Compose again"), QDialogButtonBox::AcceptRole);
    m_compose->setObjectName(u"againCompose"_s);
    m_compose->setEnabled(false);
    m_compose->setToolTip(tr("Say first what you found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : { static_cast<QWidget *>(title), static_cast<QWidget *>(what), static_cast<QWidget *>(label),
             static_cast<QWidget *>(m_why) })
        layout->addWidget(widget);
    layout->addSpacing(theme::gap);
    layout->addWidget(buttons);
    connect(m_why, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_compose->setEnabled(text.trimmed().size() >= leastWords); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString why = m_why->text().trimmed();
        accept();
        Q_EMIT decided(why);
    });
}

} // namespace composer

#include "moc_againdialog.cpp"
