#pragma once

#include <QDialog>

class QAction;

namespace composer {

/// Every key of a window in one place, read from its actions; nothing is listed by hand. Actions are grouped by the
/// property "shortcutGroup" of the nearest widget above them that has one.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// Marks the keys of a widget, and of what it holds, as a group.
    static void setGroup(QWidget *widget, const QString &name);

    explicit ShortcutSheet(QWidget *window);

private:
    void filter(const QString &text);

    QList<std::pair<QString, QList<QWidget *>>> m_lines; ///< what is searched, and the widgets of the line
};

} // namespace composer
