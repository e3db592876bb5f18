#include "ui/dialogs/templatedifferencedialog.h"

#include "domain/templateids.h"
#include "ui/models/tokentablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, There, Here, Kept, ColumnTotal };
constexpr int theirs = 0; // index in the choice

QString shownText(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// A type as people read it: "Text", "Number", "Choice", "Date".
QString typeWord(const QString &name)
{
    for (const TokenType type : { TokenType::String, TokenType::Number, TokenType::Enumeration, TokenType::Date }) {
        if (tokenTypeName(type) == name)
            return tokenTypeLabel(type);
    }
    return name;
}

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TemplateDifferenceDialog::TemplateDifferenceDialog(
    const EventTemplate &here, const EventTemplate &there, const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_here(here)
    , m_there(there)
    , m_differences(compareTemplates(here, there))
    , m_table(new QTableWidget(this))
    , m_effect(new QLabel(this))
    , m_drafts(new QLabel(this))
{
    setObjectName(u"templateDifferenceDialog"_s);
    setWindowTitle(tr("Template at HubSpot"));
    resize(820, 460);
    auto *title = new QLabel(tr("“%1” differs from what %2 has").arg(here.name, account), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme::titleFont(font()));
    auto *note
        = new QLabel(tr("Only the template here is changed. What HubSpot has is changed by your developer."), this);
    note->setWordWrap(true);
    theme::setTone(note, theme::Role::TextMuted);
    m_table->setObjectName(u"differences"_s);
    m_table->setAccessibleName(tr("Differences"));
    fill();
    m_effect->setObjectName(u"differenceEffect"_s);
    m_drafts->setObjectName(u"draftEffects"_s);
    for (QLabel *words : { m_effect, m_drafts }) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->hide();
    }
    theme::setTone(m_effect, theme::Role::TextMuted);
    auto *takeHubSpot = makeButton(u"takeHubSpots"_s, tr("Take HubSpot’s in all"));
    auto *keepMine = makeButton(u"keepMine"_s, tr("Keep mine in all"));
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    auto *accept = makeButton(u"settleDifferences"_s, tr("Take over"));
    theme::setKind(accept, theme::Kind::Primary);
    accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(takeHubSpot);
    buttons->addWidget(keepMine);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapGroup, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_drafts);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TemplateDifferenceDialog::showEffect);
    m_table->selectRow(0);
    showEffect();
    connect(takeHubSpot, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(keepMine, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        const EventTemplate made = settled();
        this->accept();
        Q_EMIT taken(made);
    });
}

void TemplateDifferenceDialog::fill()
{
    m_table->setColumnCount(ColumnTotal);
    m_table->setRowCount(int(m_differences.size()));
    m_table->setHorizontalHeaderLabels({ tr("What"), tr("At HubSpot"), tr("Here"), tr("From now on") });
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    for (int row = 0; row < m_differences.size(); ++row) {
        const TemplateDifference &difference = m_differences.at(row);
        const QString effect = differenceEffect(difference);
        const auto put = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip((effect.isEmpty() ? text : text + u'\n' + effect).toHtmlEscaped());
            m_table->setItem(row, column, item);
        };
        put(What, differenceTitle(difference));
        const bool isType = difference.kind == TemplateDifference::Kind::TokenType;
        put(There, isType ? typeWord(difference.there) : shownText(difference.there));
        put(Here, isType ? typeWord(difference.here) : shownText(difference.here));
        auto *choice = new ElidedComboBox;
        choice->setObjectName(u"differenceChoice"_s);
        choice->setAccessibleName(differenceTitle(difference));
        choice->addItems({ tr("Take HubSpot’s"), tr("Keep mine") });
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT settledChanged(settled()); });
        m_table->setCellWidget(row, Kept, choice);
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Kept, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(theme::controlHeight + theme::gapInside);
}

void TemplateDifferenceDialog::setDraftEffects(const QStringList &sentences)
{
    m_drafts->setText(sentences.join(u'\n'));
    m_drafts->setVisible(!sentences.isEmpty());
}

void TemplateDifferenceDialog::showEffect()
{
    const int row = m_table->currentRow();
    const QString effect = row < 0 ? QString() : differenceEffect(m_differences.at(row));
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
}

void TemplateDifferenceDialog::takeAll(bool takeTheirs)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        qobject_cast<QComboBox *>(m_table->cellWidget(row, Kept))->setCurrentIndex(takeTheirs ? theirs : 1);
}

EventTemplate TemplateDifferenceDialog::settled() const
{
    EventTemplate made = m_here;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(row, Kept));
        if (choice->currentIndex() == theirs)
            made = withDifferenceTaken(made, m_there, m_differences.at(row));
    }
    return made;
}

} // namespace composer

#include "moc_templatedifferencedialog.cpp"
