#include "ui/windows/sidebar.h"

#include "base/listtext.h"
#include "ui/theme/plaintooltip.h"
#include "ui/windows/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

bool isLine(const QModelIndex &index, SidebarSection section, bool isHeading, const QString &id)
{
    return index.data(SidebarDelegate::SectionRole).toInt() == int(section)
        && index.data(SidebarDelegate::HeadingRole).toBool() == isHeading
        && index.data(SidebarDelegate::IdRole).toString() == id;
}

/// Sets what is different; nothing is told of a line that stays as it is.
void fill(QStandardItem *line, const SidebarItem &item)
{
    const auto set = [line](const QVariant &value, int role) {
        if (line->data(role) != value) {
            line->setData(value, role);
        }
    };
    set(item.text, Qt::DisplayRole);
    set(item.trailing, SidebarDelegate::TrailingRole);
    set(item.iconName, SidebarDelegate::IconNameRole);
    set(int(item.role), SidebarDelegate::IconColorRole);
    set(item.detail, SidebarDelegate::DetailRole);
    QStringList spoken { item.text };
    for (const QString &part : { item.detail, item.trailing }) {
        if (!part.isEmpty())
            spoken << part;
    }
    set(joinedList(spoken), Qt::AccessibleTextRole);
    set(plainToolTip(item.detail.isEmpty() ? item.text : item.text + u'\n' + item.detail), Qt::ToolTipRole);
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Drafts, templates and sends"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    theme::setKind(this, theme::Kind::WindowArea);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, theme::gap, 0, theme::gap);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_isClicked = true;
        open(index);
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_isClicked = false;
        open(index);
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        const QString name = item->text().trimmed();
        if (!m_updating && !name.isEmpty()) {
            Q_EMIT renameRequested(item->data(SidebarDelegate::IdRole).toString(), name);
        }
    });
    showItems();
}

void Sidebar::setItems(SidebarSection section, const QList<SidebarItem> &items)
{
    if (m_items[int(section)] == items) {
        return;
    }
    m_items[int(section)] = items;
    showItems();
    Q_EMIT itemsChanged();
}

void Sidebar::setCurrent(SidebarSection section, const QString &id)
{
    m_currentSection = section;
    m_currentId = id;
    markCurrent();
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || index.data(SidebarDelegate::HeadingRole).toBool()) {
        return;
    }
    const auto section = static_cast<SidebarSection>(index.data(SidebarDelegate::SectionRole).toInt());
    const QString id = index.data(SidebarDelegate::IdRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, section, id] { Q_EMIT opened(section, id); });
    if (section == SidebarSection::Drafts) {
        menu->addAction(tr("Rename"), this, [this, row = QPersistentModelIndex(index)] { edit(row); });
        menu->addAction(tr("Duplicate"), this, [this, id] { Q_EMIT duplicateRequested(id); });
        menu->addAction(tr("Change template…"), this, [this, id] { Q_EMIT templateChangeRequested(id); });
        menu->addAction(tr("Export…"), this, [this, id] { Q_EMIT exportRequested(id); });
        menu->addAction(tr("Seal for approval…"), this, [this, id] { Q_EMIT sealRequested(id); });
    }
    if (section == SidebarSection::Templates) {
        menu->addAction(tr("Compose events"), this, [this, id] { Q_EMIT composeRequested(id); });
        menu->addAction(tr("Duplicate"), this, [this, id] { Q_EMIT templateDuplicateRequested(id); });
    }
    if (section != SidebarSection::Sends) {
        menu->addSeparator();
        menu->addAction(tr("Delete"), this, [this, section, id] { Q_EMIT deleteRequested(section, id); });
    }
    // The press marked the line the menu is about; what is shown is marked again, unless its name is being changed.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            if (state() != QAbstractItemView::EditingState) {
                markCurrent();
            }
        },
        Qt::QueuedConnection);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex line = currentIndex();
    const auto section = static_cast<SidebarSection>(line.data(SidebarDelegate::SectionRole).toInt());
    const bool canGo
        = line.isValid() && !line.data(SidebarDelegate::HeadingRole).toBool() && section != SidebarSection::Sends;
    if (event->matches(QKeySequence::Delete) && canGo) {
        Q_EMIT deleteRequested(section, line.data(SidebarDelegate::IdRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

bool Sidebar::isWanted(const QModelIndex &line) const
{
    const auto &items = m_items[line.data(SidebarDelegate::SectionRole).toInt()];
    return line.data(SidebarDelegate::HeadingRole).toBool()
        ? !items.isEmpty()
        : std::ranges::any_of(items,
            [id = line.data(SidebarDelegate::IdRole).toString()](const SidebarItem &item) { return item.id == id; });
}

/// Brings the lines to what they should be, one by one: an open editor, the cursor and the scroll position stay.
void Sidebar::showItems()
{
    m_updating = true;
    const QString headings[] = { tr("Drafts"), tr("Templates"), tr("Sends") };
    for (int row = m_model->rowCount() - 1; row >= 0; --row) { // what has gone first: what stays then need not move
        if (!isWanted(m_model->index(row, 0))) {
            m_model->removeRow(row);
        }
    }
    int row = 0;
    const auto take = [&](SidebarSection section, bool isHeading, const SidebarItem &item) {
        int at = row;
        while (at < m_model->rowCount() && !isLine(m_model->index(at, 0), section, isHeading, item.id)) {
            ++at;
        }
        if (at == m_model->rowCount()) {
            auto *line = new QStandardItem;
            line->setData(isHeading, SidebarDelegate::HeadingRole);
            line->setData(int(section), SidebarDelegate::SectionRole);
            line->setData(item.id, SidebarDelegate::IdRole);
            line->setEditable(!isHeading && section == SidebarSection::Drafts);
            if (isHeading) {
                line->setFlags(Qt::NoItemFlags);
            }
            m_model->insertRow(row, line);
        } else if (at != row) {
            m_model->insertRow(row, m_model->takeRow(at));
        }
        fill(m_model->item(row++), item);
    };
    for (int i = 0; i < 3; ++i) {
        const auto section = static_cast<SidebarSection>(i);
        if (!m_items[i].isEmpty()) {
            take(section, true, { {}, headings[i], {}, {} });
        }
        for (const SidebarItem &item : std::as_const(m_items[i])) {
            take(section, false, item);
        }
    }
    m_updating = false;
    applyFilter();
    markCurrent();
}

void Sidebar::setFilter(const QString &text)
{
    m_filter = text.simplified();
    applyFilter();
}

void Sidebar::applyFilter()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    int heading = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(SidebarDelegate::HeadingRole).toBool()) {
            heading = row;
            setRowHidden(row, !words.isEmpty()); // until one of its lines is shown
            continue;
        }
        const QString text = index.data().toString() + u' ' + index.data(SidebarDelegate::DetailRole).toString();
        const bool isShown = std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        setRowHidden(row, !isShown);
        if (isShown) {
            setRowHidden(heading, false);
        }
    }
}

qsizetype Sidebar::lineCount() const
{
    return m_items[0].size() + m_items[1].size() + m_items[2].size();
}

void Sidebar::goToFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isRowHidden(row) && !m_model->index(row, 0).data(SidebarDelegate::HeadingRole).toBool()) {
            setCurrentIndex(m_model->index(row, 0));
            setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Sidebar::markCurrent()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(SidebarDelegate::SectionRole).toInt() == int(m_currentSection)
            && index.data(SidebarDelegate::IdRole).toString() == m_currentId && !m_currentId.isEmpty()) {
            setCurrentIndex(index);
            return;
        }
    }
    setCurrentIndex({});
    clearSelection();
}

void Sidebar::open(const QModelIndex &index)
{
    if (index.data(SidebarDelegate::HeadingRole).toBool()) {
        return;
    }
    Q_EMIT opened(static_cast<SidebarSection>(index.data(SidebarDelegate::SectionRole).toInt()),
        index.data(SidebarDelegate::IdRole).toString());
}

} // namespace composer

#include "moc_sidebar.cpp"
