#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace composer {

/// Every command of a window by its words: type some of them, press Enter. Read from the window's actions, with their
/// keys, and from the buttons of the page that is shown ("pages" is the stack of them), so nothing is listed by hand;
/// commands that cannot be done now, or whose page is not shown, are not offered.
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
        QPointer<QObject> target; ///< an action, or a button of the page that is shown
        QString words;
        QString group;
        QString searched; ///< folded
    };
    void collect(QWidget *window);
    void collectButtons(const QWidget *page);
    void add(QObject *target, const QString &words, const QString &group);
    void narrow(const QString &text);
    void run();

    QList<Command> m_commands;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace composer
