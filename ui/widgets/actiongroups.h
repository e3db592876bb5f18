#pragma once

#include <QString>

class QAction;
class QWidget;

namespace composer {

/// Names the commands of a widget and of what it holds as a group, for lists of commands.
void setActionGroup(QWidget *widget, const QString &name);
/// The group of the nearest widget above the action that has one; empty if none.
[[nodiscard]] QString actionGroup(const QAction *action);
/// The keys of an action as people read them, each once.
[[nodiscard]] QString actionKeys(const QAction *action);
/// What lists of commands call an action whose own words say what it does only where they stand: a name in a menu.
void setCommandWords(QAction &action, const QString &words);
/// The words of an action without marks for its mnemonic, as lists of commands have them.
[[nodiscard]] QString actionWords(const QAction *action);

} // namespace composer
