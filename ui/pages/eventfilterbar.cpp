#include "ui/pages/eventfilterbar.h"

#include "ui/document/draftdocument.h"
#include "ui/theme/iconroom.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/filterchipbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int filterDelayMs = 150;
constexpr int filterRowHeight = 47;
constexpr int valuesChipWidth = 168;
constexpr int sideMargin = 12;
constexpr int leastField = 120;
constexpr int widestField = 200;
constexpr int besidePlaceholder = 64; ///< icon, clear button and frame

struct ConditionChip {
    const char *key;
    RowCondition condition;
};

constexpr ConditionChip conditionChips[] = { { "all", RowCondition::All }, { "errors", RowCondition::WithErrors },
    { "warnings", RowCondition::WithWarnings }, { "created", RowCondition::Created },
    { "refused", RowCondition::Refused }, { "unknown", RowCondition::Unknown }, { "notsent", RowCondition::NotSent },
    { "skipped", RowCondition::Skipped } };

} // namespace

EventFilterBar::EventFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_values(new QPushButton(this))
    , m_chips(new FilterChipBar(this))
    , m_columns(new QToolButton(this))
    , m_add(new QToolButton(this))
{
    m_text->setObjectName(u"filterField"_s);
    m_text->setAccessibleName(tr("Filter"));
    m_text->addAction(theme::icon(u"filter"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition)
        ->setText(m_text->accessibleName()); // the icon is a button to assistive programs
    addClearButton(*m_text);
    m_text->setMinimumWidth(leastField);
    m_text->setMaximumWidth(widestField);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the chips have their room first
    m_text->installEventFilter(this);
    m_values->setObjectName(u"valuesChip"_s);
    m_values->setIcon(theme::icon(u"close"_s, theme::Role::TextMuted));
    m_values->setIconSize({ 10, 10 });
    m_values->setMaximumWidth(valuesChipWidth);
    m_values->hide();
    theme::setKind(m_values, theme::Kind::Chip);
    connect(m_values, &QPushButton::clicked, this, &EventFilterBar::valuesCleared);
    m_chips->setObjectName(u"statusChips"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(theme::icon(u"table"_s));
    m_columns->setIconSize({ theme::iconSize, theme::iconSize });
    m_columns->setToolTip(tr("Columns: which are shown, where, and which stay in place"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setFocusPolicy(Qt::TabFocus);
    theme::setKind(m_columns, theme::Kind::Quiet);
    m_add->setObjectName(u"addEvent"_s);
    m_add->setIcon(theme::icon(u"rows-add"_s));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add an event"));
    m_add->setAccessibleName(tr("Add an event"));
    m_add->setFocusPolicy(Qt::TabFocus);
    theme::setKind(m_add, theme::Kind::Quiet);
    setNarrow(false);

    setFixedHeight(filterRowHeight);
    theme::setKind(this, theme::Kind::WindowArea);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_lines->setSpacing(0);
    m_line = new QHBoxLayout;
    m_line->setSpacing(theme::gap);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_values);
    m_line->addWidget(m_chips, 3);
    m_line->addWidget(m_columns);
    m_line->addWidget(m_add);
    m_lines->addLayout(m_line, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(filterDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &EventFilterBar::textChanged);
    connect(m_text, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_chips, &FilterChipBar::currentKeyChanged, this, &EventFilterBar::conditionChanged);
    connect(m_columns, &QToolButton::clicked, this, [this] { Q_EMIT columnsRequested(columnsCorner()); });
    connect(m_add, &QToolButton::clicked, this, &EventFilterBar::addRequested);
}

QString EventFilterBar::text() const
{
    return m_text->text();
}

RowCondition EventFilterBar::condition() const
{
    const auto chip = std::ranges::find_if(conditionChips,
        [key = m_chips->currentKey()](const ConditionChip &c) { return key == QLatin1StringView(c.key); });
    return chip == std::end(conditionChips) ? RowCondition::All : chip->condition;
}

void EventFilterBar::setCondition(RowCondition condition)
{
    const auto chip = std::ranges::find(conditionChips, condition, &ConditionChip::condition);
    if (chip != std::end(conditionChips)) {
        m_chips->setCurrentKey(QString::fromLatin1(chip->key));
    }
}

void EventFilterBar::setCounts(const DraftCounts &counts, bool areIssuesKnown)
{
    using theme::Role;
    const auto known = [areIssuesKnown](qint64 rows) { return areIssuesKnown ? std::optional(rows) : std::nullopt; };
    QList<FilterChip> chips { { u"all"_s, tr("All"), counts.rows, {} },
        { u"errors"_s, tr("Errors"), known(counts.withErrors), u"error"_s, Role::Refused },
        { u"warnings"_s, tr("Warnings"), known(counts.withWarnings), u"warning"_s, Role::Warning },
        { u"created"_s, tr("Created"), counts.outcomes.of(Outcome::Created), u"lock"_s, Role::Created } };
    const auto addIfAny = [&](const QString &key, const QString &text, qint64 rows, const QString &icon, Role role) {
        if (rows > 0) {
            chips << FilterChip { key, text, rows, icon, role };
        }
    };
    const OutcomeCounts &outcomes = counts.outcomes;
    if (outcomes.of(Outcome::Refused) > 0) { // also when all of them are corrected: nothing moves under the hand
        chips << FilterChip { u"refused"_s, tr("Refused"), counts.stillRefused(), u"refused"_s, Role::Refused };
    }
    addIfAny(u"unknown"_s, tr("Unknown"), outcomes.of(Outcome::Unknown), u"unknown"_s, Role::Unknown);
    addIfAny(u"notsent"_s, tr("Not sent"), outcomes.of(Outcome::NotSent), u"not-sent"_s, Role::TextMuted);
    addIfAny(u"skipped"_s, tr("Skipped"), outcomes.of(Outcome::Skipped), u"skip"_s, Role::TextMuted);
    m_chips->setChips(chips);
    m_rows = counts.rows;
    showPlaceholder();
    arrange(std::exchange(m_isOfAnother, false));
}

/// The number of events where there is room for it, else the word alone.
void EventFilterBar::showPlaceholder()
{
    const QString whole = tr("Filter %Ln events", nullptr, int(qMin<qint64>(m_rows, INT_MAX)));
    const QFontMetrics metrics = m_text->fontMetrics();
    m_text->setMinimumWidth(std::max(leastField, metrics.horizontalAdvance(tr("Filter")) + besidePlaceholder));
    const bool fits = metrics.horizontalAdvance(whole) <= m_text->width() - besidePlaceholder;
    m_text->setPlaceholderText(fits ? whole : tr("Filter"));
}

void EventFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() != event->oldSize().width());
}

void EventFilterBar::arrange(bool mayComeBack)
{
    const int inside = width() - 2 * sideMargin;
    int field = inside - theme::gap - m_chips->lineWidth(); // what one line leaves to it
    for (const QWidget *beside : std::initializer_list<const QWidget *> { m_values, m_columns, m_add })
        field -= beside->isHidden() ? 0 : theme::gap + beside->sizeHint().width();
    const bool isStacked = field < m_text->minimumWidth() || (m_isStacked && !mayComeBack);
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        if (isStacked) {
            m_line->removeWidget(m_chips);
            m_lines->addWidget(m_chips);
        } else {
            m_lines->removeWidget(m_chips);
            m_line->insertWidget(2, m_chips, 3);
        }
    }
    m_text->setMaximumWidth(m_isStacked
            ? QWIDGETSIZE_MAX
            : std::clamp(field, m_text->minimumWidth(), std::max(widestField, m_text->minimumWidth())));
    const int below = m_isStacked ? m_chips->heightForWidth(inside) + theme::gap : 0;
    const int above = m_isStacked ? (filterRowHeight - theme::controlHeight) / 2 : 0; // as in one line
    m_lines->setContentsMargins(sideMargin, above, sideMargin, m_isStacked ? theme::gap : 0);
    m_lines->setSpacing(m_isStacked ? filterRowHeight - theme::controlHeight - above : 0);
    setFixedHeight(filterRowHeight + below);
}

void EventFilterBar::setValuesText(const QString &text)
{
    const int room = valuesChipWidth - 44;
    m_values->setText(m_values->fontMetrics().elidedText(text, Qt::ElideRight, room));
    m_values->setAccessibleName(tr("%1: show all values again").arg(text));
    m_values->setToolTip(m_values->accessibleName());
    m_values->setVisible(!text.isEmpty());
    arrange(false);
}

void EventFilterBar::setAddEnabled(bool enabled)
{
    m_add->setEnabled(enabled);
}

void EventFilterBar::setNarrow(bool narrow)
{
    m_add->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (narrow) {
        m_add->setIconSize({ theme::iconSize, theme::iconSize });
    } else {
        theme::standIconApart(m_add);
    }
    if (m_lines)
        arrange(true);
}

void EventFilterBar::reset()
{
    m_text->clear();
    m_timer.stop();
    m_chips->setCurrentKey(u"all"_s);
    m_isOfAnother = true;
}

void EventFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QPoint EventFilterBar::columnsCorner() const
{
    return m_columns->mapToGlobal(m_columns->rect().bottomRight());
}

bool EventFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize) {
        showPlaceholder();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_text->text().isEmpty() ? Q_EMIT escaped() : m_text->clear();
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return) {
            takeText();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EventFilterBar::takeText()
{
    m_timer.stop();
    Q_EMIT textChanged();
}

} // namespace composer

#include "moc_eventfilterbar.cpp"
