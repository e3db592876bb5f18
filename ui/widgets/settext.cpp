#include "ui/widgets/settext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QTimer>

#include <memory>
#include <utility>

namespace composer {

namespace {

constexpr int pauseMs = 700;

} // namespace

void whenTextIsSet(QLineEdit *line, QObject *context, std::function<void()> take)
{
    // Of one change textEdited comes first, if a key or the clipboard made it, and textChanged behind it.
    auto isTyped = std::make_shared<bool>(false);
    QObject::connect(line, &QLineEdit::textEdited, context, [isTyped] { *isTyped = true; });
    QObject::connect(line, &QLineEdit::textChanged, context, [isTyped, take = std::move(take)] {
        if (!std::exchange(*isTyped, false))
            take();
    });
}

void whenTextIsFinished(QLineEdit *line, QObject *context, const std::function<void()> &take)
{
    auto *pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    QObject::connect(line, &QLineEdit::editingFinished, context, take);
    QObject::connect(line, &QLineEdit::editingFinished, pause, &QTimer::stop);
    QObject::connect(line, &QLineEdit::textEdited, pause, &QTimer::stop);
    QObject::connect(pause, &QTimer::timeout, context, take);
    QObject::connect(qApp, &QApplication::focusChanged, pause, [line, pause, take](const QWidget *left) {
        if (left == line && pause->isActive()) { // Qt calls only what was typed finished then
            pause->stop();
            take();
        }
    });
    whenTextIsSet(line, context, [line, pause, take] { line->hasFocus() ? pause->start() : take(); });
}

void finishTyping(QWidget &window)
{
    const QPointer<QWidget> field = window.focusWidget();
    QAbstractItemView *table = nullptr; // of columns that stay in place the view that they are in
    for (QWidget *parent = field ? field->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(parent))
            table = view;
    }
    if (!table && !qobject_cast<QLineEdit *>(field)) // others tell every letter
        return;
    if (!field->hasFocus()) { // another window is in front
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(field, &left);
        return;
    }
    if (table)
        return table->setFocus(Qt::OtherFocusReason);
    field->clearFocus();
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void showText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
}

} // namespace composer
