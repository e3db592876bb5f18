#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QListView>

#include <utility>

class QStandardItem;
class QStandardItemModel;

namespace composer {

enum class SidebarSection { Drafts, Templates, Sends };

/// One line of the sidebar.
struct SidebarItem {
    QString id;
    QString text;
    QString trailing; ///< at the right, muted: "128", "3 unknown"
    QString iconName; ///< of theme::icon(); empty = none
    theme::Role role = theme::Role::TextMuted; ///< colour of the icon
    QString detail {}; ///< a second line, small and muted; empty = one line
    bool operator==(const SidebarItem &) const = default;
};

/// Drafts, templates and sends, one under another. A click or Enter opens; F2 renames a draft, Delete deletes a draft
/// or a template; the menu key or a right click offers the rest.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setItems(SidebarSection section, const QList<SidebarItem> &items);
    [[nodiscard]] QList<SidebarItem> items(SidebarSection section) const { return m_items[int(section)]; }
    /// Shows only lines whose text or detail holds all words of `text`; empty = all.
    void setFilter(const QString &text);
    /// Lines of all sections, whether the filter shows them or not.
    [[nodiscard]] qsizetype lineCount() const;
    /// Puts the cursor on the first line shown.
    void goToFirst();
    /// Whether what is shown now was opened by a click here, which leaves the keyboard here: a key pressed next is
    /// meant for the line that was clicked, not for a row of what it opened. Of one page only: the next takes the
    /// keyboard.
    [[nodiscard]] bool takeClick() { return std::exchange(m_isClicked, false) && hasFocus(); }
    /// Marks the line of what the work area shows; an id that is not there marks nothing.
    void setCurrent(SidebarSection section, const QString &id);

Q_SIGNALS:
    void opened(composer::SidebarSection section, const QString &id);
    void renameRequested(const QString &draftId, const QString &name);
    void duplicateRequested(const QString &draftId);
    void templateDuplicateRequested(const QString &templateId);
    /// A new draft of a template.
    void composeRequested(const QString &templateId);
    void deleteRequested(composer::SidebarSection section, const QString &id);
    void exportRequested(const QString &draftId);
    void sealRequested(const QString &draftId);
    void templateChangeRequested(const QString &draftId);
    void itemsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isWanted(const QModelIndex &line) const;
    void showItems();
    void applyFilter();
    void markCurrent();
    void open(const QModelIndex &index);

    QStandardItemModel *m_model;
    QList<SidebarItem> m_items[3];
    SidebarSection m_currentSection = SidebarSection::Drafts;
    QString m_currentId;
    QString m_filter;
    bool m_updating = false;
    bool m_isClicked = false;
};

} // namespace composer
