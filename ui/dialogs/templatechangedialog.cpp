#include "ui/dialogs/templatechangedialog.h"

#include "base/listtext.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestWidth = 480;

int pluralNumber(qsizetype number)
{
    return int(qMin<qsizetype>(number, std::numeric_limits<int>::max()));
}

} // namespace

TemplateChangeDialog::TemplateChangeDialog(
    EventTable table, const QList<EventTemplate> &templates, History history, QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_history(std::move(history))
    , m_choice(new ElidedComboBox(this))
    , m_facts(new QVBoxLayout)
    , m_accept(new QPushButton(tr("Change template"), this))
{
    setObjectName(u"templateChangeDialog"_s);
    setWindowTitle(tr("Change template"));
    setMinimumWidth(narrowestWidth);
    m_choice->setObjectName(u"templateChoice"_s);
    m_choice->setMinimumHeight(theme::controlHeight);
    for (const EventTemplate &eventTemplate : templates) {
        if (isBehind(m_table.eventTemplate(), historyOf(eventTemplate), eventTemplate)) {
            m_templates << eventTemplate;
            m_choice->addItem(eventTemplate.name);
        }
    }
    auto *label = new QLabel(tr("&Template"), this);
    label->setBuddy(m_choice);
    m_accept->setObjectName(u"changeTemplateAccept"_s);
    m_accept->setEnabled(false);
    theme::setKind(m_accept, theme::Kind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"changeTemplateCancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    m_facts->setSpacing(theme::gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gapInside);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addSpacing(theme::gapGroup);
    layout->addLayout(m_facts);
    layout->addStretch();
    layout->addSpacing(theme::gapGroup);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(m_templates.at(m_choice->currentIndex()));
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplateChangeDialog::plan);
    plan();
}

TokenHistory TemplateChangeDialog::historyOf(const EventTemplate &eventTemplate) const
{
    return m_history ? m_history(eventTemplate) : TokenHistory();
}

void TemplateChangeDialog::plan()
{
    m_accept->setEnabled(false);
    const int index = m_choice->currentIndex();
    if (index < 0) {
        m_choice->setEnabled(false);
        addFact(u"info"_s, theme::Role::TextMuted,
            tr("There is no other template. Add one from the menu with three dots first."));
        return;
    }
    m_planning.start([table = m_table, next = m_templates.at(index), history = historyOf(m_templates.at(index))](
                         const std::atomic_bool &) { return planTemplateChange(table, next, history); },
        [this](const TemplateChange &change) { showChange(change); });
}

void TemplateChangeDialog::showChange(const TemplateChange &change)
{
    clearLayout(*m_facts);
    for (const TemplateChange::Loss &loss : change.lost) {
        addFact(u"warning"_s, theme::Role::Warning,
            tr("%1: %Ln values are lost, for the other template has no such field", nullptr, pluralNumber(loss.rows))
                .arg(loss.label));
    }
    if (change.lost.isEmpty())
        addFact(u"check"_s, theme::Role::Created, tr("Nothing is lost"));
    if (!change.kept.isEmpty())
        addFact(u"check"_s, theme::Role::Created, tr("As they are: %1").arg(joinedList(change.kept)));
    if (!change.renamed.isEmpty()) {
        QStringList renamed;
        for (const auto &[from, to] : change.renamed)
            renamed.append(tr("%1 → %2", "renamed token").arg(from, to));
        addFact(
            u"info"_s, theme::Role::TextMuted, tr("Values go along under another name: %1").arg(joinedList(renamed)));
    }
    if (!change.retyped.isEmpty()) {
        addFact(u"warning"_s, theme::Role::Warning,
            tr("Of another kind there, and checked anew: %1").arg(joinedList(change.retyped)));
    }
    if (!change.added.isEmpty())
        addFact(u"info"_s, theme::Role::TextMuted, tr("New, and empty at first: %1").arg(joinedList(change.added)));
    if (change.lockedRows > 0) {
        addFact(u"lock"_s, theme::Role::TextMuted,
            tr("%Ln events were sent already and stay in the draft as it is", nullptr,
                pluralNumber(change.lockedRows)));
    }
    m_accept->setEnabled(true);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void TemplateChangeDialog::addFact(const QString &iconName, theme::Role role, const QString &text)
{
    auto *fact = new QWidget(this);
    auto *layout = new QHBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(new IconLabel(iconName, role, fact), 0, Qt::AlignTop);
    auto *label = new QLabel(text, fact);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label, 1);
    m_facts->addWidget(fact);
}

} // namespace composer

#include "moc_templatechangedialog.cpp"
