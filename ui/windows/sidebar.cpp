#include "ui/windows/sidebar.h"

#include "ui/windows/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace composer {

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
    connect(this, &QAbstractItemView::clicked, this, &Sidebar::open);
    connect(this, &QAbstractItemView::activated, this, &Sidebar::open);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        const QString name = item->text().trimmed();
        if (!m_rebuilding && !name.isEmpty()) {
            Q_EMIT renameRequested(item->data(SidebarDelegate::IdRole).toString(), name);
        }
    });
    rebuild();
}

void Sidebar::setItems(SidebarSection section, const QList<SidebarItem> &items)
{
    if (m_items[int(section)] == items) {
        return;
    }
    m_items[int(section)] = items;
    rebuild();
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
        menu->addAction(tr("Export…"), this, [this, id] { Q_EMIT exportRequested(id); });
    }
    if (section != SidebarSection::Sends) {
        menu->addSeparator();
        menu->addAction(tr("Delete"), this, [this, section, id] { Q_EMIT deleteRequested(section, id); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void Sidebar::rebuild()
{
    m_rebuilding = true;
    m_model->clear();
    const QString headings[] = { tr("Drafts"), tr("Templates"), tr("Sends") };
    for (int section = 0; section < 3; ++section) {
        if (m_items[section].isEmpty()) {
            continue;
        }
        auto *heading = new QStandardItem(headings[section]);
        heading->setData(true, SidebarDelegate::HeadingRole);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
        for (const SidebarItem &item : std::as_const(m_items[section])) {
            m_model->appendRow(makeItem(static_cast<SidebarSection>(section), item));
        }
    }
    m_rebuilding = false;
    markCurrent();
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

QStandardItem *Sidebar::makeItem(SidebarSection section, const SidebarItem &item) const
{
    auto *line = new QStandardItem(item.text);
    line->setData(item.id, SidebarDelegate::IdRole);
    line->setData(int(section), SidebarDelegate::SectionRole);
    line->setData(item.trailing, SidebarDelegate::TrailingRole);
    line->setData(item.iconName, SidebarDelegate::IconNameRole);
    line->setData(int(item.role), SidebarDelegate::IconColorRole);
    line->setData(item.trailing.isEmpty() ? item.text : u"%1, %2"_s.arg(item.text, item.trailing), Qt::AccessibleTextRole);
    line->setToolTip(item.text.toHtmlEscaped());
    line->setEditable(section == SidebarSection::Drafts);
    return line;
}

} // namespace composer
