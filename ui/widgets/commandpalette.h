#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace composer {

/// Every command of a window by its words: type some of them, press Enter. Read from the window's actions, with their
/// keys, so nothing is listed by hand; commands that cannot be done now, or whose page is not shown, are not offered.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Over the upper part of the window.
    void openOverWindow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QPointer<QAction> action;
        QString words;
        QString group;
        QString searched; ///< folded
    };
    void collect(QWidget *window);
    void narrow(const QString &text);
    void run();

    QList<Command> m_commands;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace composer
