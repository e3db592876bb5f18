#include "ui/widgets/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace composer {
namespace {

/// On a widget: that it is a pane.
class PaneMark : public QObject
{
public:
    PaneMark(QWidget *pane, int order, std::function<void()> enter)
        : QObject(pane)
        , m_order(order)
        , m_enter(std::move(enter))
    {
    }
    [[nodiscard]] QWidget *pane() const { return static_cast<QWidget *>(parent()); }
    [[nodiscard]] int order() const { return m_order; }
    [[nodiscard]] bool holdsFocus() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == pane() || pane()->isAncestorOf(focus));
    }
    [[nodiscard]] bool take() const
    {
        if (m_enter) {
            m_enter();
            return true;
        }
        QWidget *last = pane()->focusWidget(); // where it was
        if (last && last->isVisible() && last->isEnabled()) {
            last->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        // In the order of Tab, which is the order of reading.
        for (QWidget *next = pane(); next; next = next->nextInFocusChain()) {
            const bool isInside = next == pane() || pane()->isAncestorOf(next);
            if (isInside && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled()) {
                next->setFocus(Qt::ShortcutFocusReason);
                return true;
            }
            if (next->nextInFocusChain() == pane()) {
                break;
            }
        }
        return false;
    }

private:
    int m_order;
    std::function<void()> m_enter;
};

QList<PaneMark *> shownPanes(QWidget *window)
{
    QList<PaneMark *> marks;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QObjectList &children = widget->children();
        for (QObject *child : children) {
            auto *mark = dynamic_cast<PaneMark *>(child);
            if (mark && widget->isVisible()) {
                marks.append(mark);
            }
        }
    }
    std::ranges::stable_sort(marks, {}, &PaneMark::order);
    return marks;
}

} // namespace

void setPane(QWidget *pane, int order, std::function<void()> enter)
{
    new PaneMark(pane, order, std::move(enter)); // its own
}

bool goToPane(QWidget *window, bool forward)
{
    const QList<PaneMark *> marks = shownPanes(window);
    const auto count = marks.size();
    qsizetype here = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (marks.at(i)->holdsFocus()) {
            here = i;
        }
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = ((here + (forward ? step : -step)) % count + count) % count;
        if (!marks.at(at)->holdsFocus() && marks.at(at)->take()) {
            return true;
        }
    }
    return false;
}

} // namespace composer
