#include "ui/pages/columnspopover.h"

#include "ui/pages/eventcolumns.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int popoverWidth = 320;
constexpr int mostRowsSeen = 12;
constexpr int fieldRole = Qt::UserRole;
constexpr int frozenRole = Qt::UserRole + 1;

} // namespace

ColumnsPopover::ColumnsPopover(EventColumns *columns, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_freeze(new QPushButton(this))
{
    setObjectName(u"columnsPopover"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    setAccessibleName(tr("Columns"));
    theme::setKind(this, theme::Kind::Raised);
    setFixedWidth(popoverWidth);

    auto *title = new QLabel(tr("Columns of this template"), this);
    title->setFont(theme::strongFont(font()));
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("Columns: checked ones are shown"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Space shows or hides, Alt+Up and Alt+Down move."), this);
    hint->setFont(theme::smallFont(font()));
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Role::TextMuted);
    auto *restore = new QPushButton(tr("As at first"), this);
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    m_freeze->setObjectName(u"columnFreeze"_s);
    restore->setObjectName(u"columnsRestore"_s);

    auto *moves = new QHBoxLayout;
    moves->setSpacing(theme::gap);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addLayout(moves);
    layout->addWidget(m_freeze);
    layout->addWidget(restore);

    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling) {
            m_columns->setShown(
                EventField::fromValue(item->data(fieldRole).toInt()), item->checkState() == Qt::Checked);
            QMetaObject::invokeMethod(this, &ColumnsPopover::fill, Qt::QueuedConnection); // the item is still in use
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsPopover::update);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_freeze, &QPushButton::clicked, this, &ColumnsPopover::freezeAtCurrent);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_columns->restoreDefaults();
        fill();
    });
    fill();
    m_list->setCurrentRow(0);
    const int lines = std::clamp(m_list->count(), 4, mostRowsSeen);
    m_list->setFixedHeight(lines * theme::rowHeight);
    setFocusProxy(m_list);
}

void ColumnsPopover::openAt(const QPoint &topRight)
{
    sizeToNeed(this);
    moveOntoScreen(this, QPoint(topRight.x() - width(), topRight.y()));
    show();
    m_list->setFocus();
}

bool ColumnsPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnsPopover::fill()
{
    const int row = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const EventColumn &column : m_columns->columns()) {
        auto *item
            = new QListWidgetItem(column.isFrozen ? tr("%1 (stays in place)").arg(column.text) : column.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
        item->setData(fieldRole, column.field.value());
        item->setData(frozenRole, column.isFrozen);
        item->setSizeHint({ 0, theme::rowHeight });
    }
    m_isFilling = false;
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    update();
}

void ColumnsPopover::update()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_freeze->setEnabled(row >= 0);
    const bool isLastFrozen = row >= 0 && m_list->item(row)->data(frozenRole).toBool()
        && (row + 1 == m_list->count() || !m_list->item(row + 1)->data(frozenRole).toBool());
    m_freeze->setText(isLastFrozen ? tr("Let all columns scroll") : tr("Keep the columns up to here in place"));
}

std::optional<EventField> ColumnsPopover::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(EventField::fromValue(item->data(fieldRole).toInt())) : std::nullopt;
}

void ColumnsPopover::moveCurrent(int places)
{
    const int to = m_list->currentRow() + places;
    if (const auto field = current(); field && to >= 0 && to < m_list->count()) {
        m_columns->move(*field, places);
        fill();
        m_list->setCurrentRow(to);
    }
}

void ColumnsPopover::freezeAtCurrent()
{
    if (const auto field = current()) {
        const bool releases = m_freeze->text() == tr("Let all columns scroll");
        m_columns->freezeUpTo(releases ? std::nullopt : field);
        fill();
    }
}

} // namespace composer

#include "moc_columnspopover.cpp"
