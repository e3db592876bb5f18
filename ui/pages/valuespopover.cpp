#include "ui/pages/valuespopover.h"

#include "domain/valuetext.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int valuesPopoverWidth = 300;
constexpr int rowsSeen = 10;
constexpr qsizetype mostValues = 500;
constexpr int textRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

} // namespace

ValuesPopover::ValuesPopover(EventField field, const EventTable &table, const QList<Issue> &issues,
    const RowFilter &filter, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_table(table)
    , m_issues(issues)
    , m_filter(filter)
    , m_zone(zone)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    const QString column = fieldLabel(field, table.eventTemplate());
    setObjectName(u"valuesPopover"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(column);
    setAccessibleName(tr("Values of %1").arg(column));
    theme::setKind(this, theme::Kind::Raised);
    setFixedWidth(valuesPopoverWidth);
    for (const ValueFilter &values : filter.values) {
        if (values.field == field) {
            m_checked = values.texts;
        }
    }
    m_filter.values.removeIf([field](const ValueFilter &values) { return values.field == field; });

    auto *title = new QLabel(tr("Show only rows with"), this);
    title->setFont(theme::strongFont(font()));
    m_find->setObjectName(u"valuesFind"_s);
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setPlaceholderText(m_find->accessibleName());
    m_list->setObjectName(u"valuesList"_s);
    m_list->setAccessibleName(tr("Values of %1: only checked ones are shown").arg(column));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(rowsSeen * theme::rowHeight);
    m_note->setFont(theme::smallFont(font()));
    m_note->setWordWrap(true);
    theme::setTone(m_note, theme::Role::TextMuted);
    m_note->setText(tr("Counting…"));
    auto *all = new QPushButton(tr("Show all values"), this);
    all->setObjectName(u"valuesAll"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(all);
    connect(m_find, &QLineEdit::textChanged, this, &ValuesPopover::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ValuesPopover::tell);
    connect(all, &QPushButton::clicked, this, [this] {
        m_checked.clear();
        Q_EMIT chosen(m_field, {});
        close();
    });
    setFocusProxy(m_find);
}

void ValuesPopover::openAt(const QPoint &topLeft)
{
    m_counting.start(
        [table = m_table, issues = m_issues, filter = m_filter, field = m_field](const std::atomic_bool &cancelled) {
            const RowIndex scope = RowIndex::make(table, issues, filter, {}, &cancelled);
            return facetsOf(table, scope, field, mostValues, &cancelled);
        },
        [this](const Facets &facets) { fill(facets); });
    sizeToNeed(this);
    moveOntoScreen(this, topLeft);
    show();
    m_find->setFocus();
}

void ValuesPopover::fill(const Facets &facets)
{
    m_isFilling = true;
    m_list->clear();
    const QLocale locale;
    const auto add = [&](const QString &text, qsizetype rows) {
        const QString words = text.isEmpty()
            ? tr("(empty)")
            : displayText(text.left(200), m_field, m_table.eventTemplate(), locale, m_zone).simplified();
        auto *item
            = new QListWidgetItem(tr("%1 (%2)", "a value, in how many rows").arg(words, locale.toString(rows)), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_checked.contains(text) ? Qt::Checked : Qt::Unchecked);
        item->setData(textRole, text);
        item->setData(wordsRole, words);
        item->setSizeHint({ 0, theme::rowHeight });
    };
    QStringList missing = m_checked; // chosen, and in no row now
    for (const Facet &facet : facets.values) {
        add(facet.text, facet.rows);
        missing.removeOne(facet.text);
    }
    for (const QString &text : std::as_const(missing)) {
        add(text, 0);
    }
    m_isFilling = false;
    m_note->setText(
        facets.others > 0 ? tr(
            "The most frequent ones; %Ln other values are not in this list. Write in the filter field to find them.",
            nullptr, int(facets.others))
                          : QString());
    m_note->setVisible(facets.others > 0);
    m_list->setCurrentRow(0);
    narrow(m_find->text());
}

void ValuesPopover::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(wordsRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void ValuesPopover::tell()
{
    if (m_isFilling) {
        return;
    }
    m_checked.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            m_checked << m_list->item(row)->data(textRole).toString();
        }
    }
    Q_EMIT chosen(m_field, m_checked);
}

} // namespace composer

#include "moc_valuespopover.cpp"
