#include "ui/dialogs/erasurepanel.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

ErasurePanel::ErasurePanel(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_look(new QPushButton(tr("Look for it"), this))
    , m_found(new QLabel(this))
    , m_copies(new QCheckBox(this))
    , m_erase(new QPushButton(tr("Erase for good"), this))
{
    setObjectName(u"erasurePanel"_s);
    auto *what
        = new QLabel(tr("Takes a person’s address out of drafts, sends and their receipts on this computer. Ids, "
                        "outcomes and counts stay, so that nothing is created twice. What HubSpot holds stays "
                        "there, and so do files you saved yourself."),
            this);
    what->setWordWrap(true);
    theme::setTone(what, theme::Role::TextMuted);
    auto *label = new QLabel(tr("&Email address"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(u"erasureAddress"_s);
    m_address->setMinimumHeight(theme::controlHeight);
    m_look->setObjectName(u"erasureLook"_s);
    m_look->setAutoDefault(false);
    m_found->setObjectName(u"erasureFound"_s);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copies->setObjectName(u"erasureCopies"_s);
    m_copies->setVisible(false);
    m_erase->setObjectName(u"erasureErase"_s);
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    line->addWidget(m_address, 1);
    line->addWidget(m_look);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(what);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_found);
    layout->addWidget(m_copies);
    layout->addWidget(m_erase, 0, Qt::AlignLeft);

    connect(m_address, &QLineEdit::textChanged, this, &ErasurePanel::forget);
    const auto look = [this] {
        if (!m_address->text().trimmed().isEmpty() && m_look->isEnabled())
            Q_EMIT lookRequested(m_address->text().trimmed());
    };
    connect(m_look, &QPushButton::clicked, this, look);
    connect(m_address, &QLineEdit::returnPressed, this, look);
    connect(m_copies, &QCheckBox::toggled, this, &ErasurePanel::offerErase);
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseRequested(m_shown, m_copies->isChecked()); });
}

void ErasurePanel::forget()
{
    m_found->clear();
    m_mayErase = false;
    m_copies->setChecked(false);
    m_copies->setVisible(false);
    offerErase();
}

void ErasurePanel::offerErase()
{
    m_erase->setEnabled(m_mayErase || m_copies->isChecked());
}

void ErasurePanel::say(const QString &sentences)
{
    m_found->setText(sentences);
    m_found->setMinimumHeight(m_found->heightForWidth(m_found->width())); // the sheet grows with it
}

void ErasurePanel::setWorking(bool working)
{
    m_address->setEnabled(!working);
    m_look->setEnabled(!working);
    m_copies->setEnabled(!working);
    m_erase->setEnabled(false);
    if (working)
        say(tr("Looking through all drafts and sends…"));
}

void ErasurePanel::showFound(const QString &sentences, bool mayErase, const QStringList &olderCopies)
{
    setWorking(false);
    m_shown = m_address->text().trimmed();
    m_mayErase = mayErase;
    m_copies->setChecked(false);
    m_copies->setVisible(!olderCopies.isEmpty());
    m_copies->setText(
        tr("Delete %Ln older copies of the record of sends too", nullptr, static_cast<int>(olderCopies.size())));
    QStringList paths;
    for (const QString &copy : olderCopies)
        paths.append(QDir::toNativeSeparators(copy));
    m_copies->setToolTip(paths.join(u'\n'));
    say(sentences);
    offerErase();
}

void ErasurePanel::showEnd(const QString &sentences)
{
    forget();
    setWorking(false);
    say(sentences);
}

} // namespace composer

#include "moc_erasurepanel.cpp"
