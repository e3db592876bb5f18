#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace composer {

/// For buttons that take each other's place when one is pressed, as Pause and Resume do: the second press of a double
/// click was not meant for the one that stands there then, and is not taken. Keys are, since they say which they mean.
class DoubleClickGuard final : public QObject
{
    Q_OBJECT

public:
    DoubleClickGuard(const QList<QWidget *> &buttons, QObject *parent);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_pressed; // last
    QElapsedTimer m_sincePress;
};

} // namespace composer
