#include "ui/widgets/documentkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace composer {
namespace {

bool isCellEditor(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(above)) {
            return true;
        }
    }
    return false;
}

bool isUndo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent &key)
{
    const bool isCtrlY = key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier;
    return key.matches(QKeySequence::Redo) || isCtrlY;
}

} // namespace

DocumentKeys::DocumentKeys(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool isField = qobject_cast<QLineEdit *>(now) || qobject_cast<QPlainTextEdit *>(now);
        if (isField && m_page->isAncestorOf(now) && !isCellEditor(now)) {
            now->installEventFilter(this); // once, however often
        }
    });
}

bool DocumentKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isUndo(key) && !isRedo(key)) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        bool isTaken = false;
        if (isUndo(key)) {
            Q_EMIT aboutToUndo(qobject_cast<QWidget *>(watched), isTaken);
        }
        isTaken ? event->accept() : event->ignore(); // ignored, the key goes to the window's action
    }
    return true; // the field itself never sees it
}

} // namespace composer

#include "moc_documentkeys.cpp"
