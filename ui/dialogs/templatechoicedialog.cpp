#include "ui/dialogs/templatechoicedialog.h"
#include "domain/templateids.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

TemplateChoiceDialog::TemplateChoiceDialog(const QList<FoundTemplate> &found, QWidget *parent)
    : QDialog(parent)
    , m_found(found)
    , m_list(new QListWidget(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"templateChoiceDialog"_s);
    setWindowTitle(tr("Choose templates"));
    resize(480, 420);
    m_list->setObjectName(u"foundTemplates"_s);
    m_list->setAccessibleName(tr("Templates"));
    for (const FoundTemplate &one : found) {
        const EventTemplate &made = one.eventTemplate;
        const QString tokens = tr("%Ln tokens", nullptr, int(made.tokens.size()));
        auto *item = new QListWidgetItem(
            hasOwnId(made) ? u"%1 · %2"_s.arg(made.name, tokens) : u"%1 · %2 · %3"_s.arg(made.name, made.id, tokens),
            m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_accept->setObjectName(u"takeTemplates"_s);
    m_accept->setDefault(true);
    theme::setKind(m_accept, theme::Kind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *label = new QLabel(tr("&Templates found. Those that are here already are replaced."), this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &TemplateChoiceDialog::showCount);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const QList<FoundTemplate> wanted = checked();
        accept();
        Q_EMIT chosen(wanted);
    });
    showCount();
}

QList<FoundTemplate> TemplateChoiceDialog::checked() const
{
    QList<FoundTemplate> wanted;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            wanted.append(m_found.at(i));
    }
    return wanted;
}

void TemplateChoiceDialog::showCount()
{
    const int count = int(checked().size());
    m_accept->setText(tr("Take %Ln templates", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace composer

#include "moc_templatechoicedialog.cpp"
