#pragma once

class QAction;
class QMenu;
class QString;

namespace composer {

/// Adds a name that people gave, a template's or an account's, to a menu: letters that would be marks stand for
/// themselves, and a name that would make the menu wider than a third of the window is shortened, whole in its tip.
QAction *addNamed(QMenu &menu, const QString &name);

} // namespace composer
