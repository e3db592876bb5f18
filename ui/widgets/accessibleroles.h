#pragma once

#include <QAccessible>

class QWidget;

namespace composer {

/// What a widget of ours is to assistive technology, where its class does not say it: a bar that shows progress, a
/// sentence that must be told when it changes. Works once installAccessibleRoles() was called.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);
/// The value of a widget with the role of a progress bar; tells of the change.
void setAccessibleProgress(QWidget *widget, qint64 value, qint64 most);
/// Tells people who do not see the widget that something changed, in these words: as an announcement where Qt has them
/// (6.8), else as the new name of the widget, whose role should be that of an alert.
void announce(QWidget *widget, const QString &words);
/// The name from now on, of a widget with a role of ours, without telling anybody: who asks hears what is so, and
/// nobody is interrupted by every step. The next announce() ends it.
void nameQuietly(QWidget *widget, const QString &words);

void installAccessibleRoles();

} // namespace composer
