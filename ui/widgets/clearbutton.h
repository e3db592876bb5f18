#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace composer {

/// The button that empties a field while something stands in it. Qt gives it no name; to assistive programs it is a
/// button like any other.
inline void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear the field"));
}

} // namespace composer
