#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

namespace composer {

/// For looking at, when COMPOSER_SCREENSHOTS names a folder.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPOSER_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(50); // what was just set is laid out by the event loop
    QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace composer
