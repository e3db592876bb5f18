#include "ui/dialogs/updatepanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

UpdatePanel::UpdatePanel(bool isOn, const QString &host, QWidget *parent)
    : QWidget(parent)
    , m_look(new QPushButton(tr("Look now"), this))
    , m_found(new QLabel(this))
{
    setObjectName(u"updatePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    auto *title = new QLabel(tr("New versions"), this);
    title->setFont(theme::strongFont(font()));
    layout->addWidget(title);
    auto *wanted = new WrappingCheckBox(this);
    wanted->setObjectName(u"looksForUpdates"_s);
    wanted->setText(tr("Look for a new version when the program starts, once a day at most"));
    wanted->setChecked(isOn);
    layout->addWidget(wanted);
    auto *what = new QLabel(tr("One small file is fetched from %1. Nothing about you, your accounts or your events is "
                               "sent; the request names the program and its version.")
                                .arg(host),
        this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setFont(theme::smallFont(what->font()));
    theme::setTone(what, theme::Role::TextMuted);
    layout->addWidget(what);
    m_look->setObjectName(u"lookForUpdate"_s);
    m_look->setAutoDefault(false);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    m_found->setObjectName(u"updateFound"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_found->hide();
    layout->addWidget(m_found);
    connect(wanted, &QCheckBox::toggled, this, &UpdatePanel::switched);
    connect(m_look, &QPushButton::clicked, this, &UpdatePanel::lookRequested);
}

void UpdatePanel::showLooking()
{
    m_look->setEnabled(false);
    m_found->setText(tr("Looking…"));
    m_found->show();
}

void UpdatePanel::showEnd(const QString &sentence)
{
    m_look->setEnabled(true);
    m_found->setText(sentence);
    m_found->show();
}

} // namespace composer

#include "moc_updatepanel.cpp"
