#include "documentsupport.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

/// Keys and pointer at random, the same for the same seed. Whatever is done: the counts add up, undo to the start gives
/// the start, redo to the end gives the end. COMPOSER_MONKEY_MINUTES lets it go on with new seeds for so long,
/// COMPOSER_MONKEY_SEED repeats one.
class TestMonkey : public QObject
{
    Q_OBJECT

    FakeClock m_clock { 1773916800000 };
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
    ComposePage *m_page = nullptr;
    QRandomGenerator m_random;
    QString m_stuck; ///< what was open when a step did not come back by itself
    QStringList m_done; ///< the last steps, for who looks for the fault

    [[nodiscard]] int below(int limit) { return limit < 1 ? 0 : m_random.bounded(limit); }
    [[nodiscard]] EventsView *view() const { return m_page->view(); }

    void note(const QString &step)
    {
        m_done << step;
        if (m_done.size() > 40) {
            m_done.removeFirst();
        }
    }

    [[nodiscard]] QWidget *target() const
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            return popup->focusWidget() ? popup->focusWidget() : popup;
        }
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : view();
    }

    void pressKey()
    {
        static constexpr std::array keys { Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Tab,
            Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2,
            Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Space, Qt::Key_Insert, Qt::Key_F6,
            Qt::Key_F8, Qt::Key_A, Qt::Key_7, Qt::Key_Comma, Qt::Key_Period, Qt::Key_Minus };
        static constexpr std::array commands { Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Z, Qt::Key_Y,
            Qt::Key_D, Qt::Key_Return, Qt::Key_K, Qt::Key_Minus, Qt::Key_Plus, Qt::Key_A, Qt::Key_F, Qt::Key_Down,
            Qt::Key_Up, Qt::Key_Space, Qt::Key_Home, Qt::Key_End };
        const bool isCommand = below(3) == 0;
        const Qt::Key key
            = isCommand ? commands[size_t(below(int(commands.size())))] : keys[size_t(below(int(keys.size())))];
        Qt::KeyboardModifiers modifiers = isCommand ? Qt::ControlModifier : Qt::NoModifier;
        if (below(4) == 0) {
            modifiers |= Qt::ShiftModifier;
        }
        if (!isCommand && key == Qt::Key_Down && below(4) == 0) {
            modifiers = Qt::AltModifier;
        }
        note(u"key %1"_s.arg(QKeySequence(int(key) | int(modifiers)).toString()));
        inspiteOfMenus([&] { QTest::keyClick(target(), key, modifiers); });
    }

    /// What stands on the screen, and in which widget the keys end: for who looks why nothing goes on.
    [[nodiscard]] static QString whatIsOpen()
    {
        const auto name = [](const QWidget *widget) {
            return widget ? u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                          : u"none"_s;
        };
        QStringList shown;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            const auto *menu = qobject_cast<const QMenu *>(widget);
            if (widget->isVisible() || (menu && menu->activeAction()))
                shown << name(widget) + (widget->isVisible() ? u""_s : u" (hidden)"_s);
        }
        return u"popup %1, modal %2, focus %3; open: %4"_s.arg(name(QApplication::activePopupWidget()),
            name(QApplication::activeModalWidget()), name(QApplication::focusWidget()), shown.join(u", "_s));
    }

    /// A button's menu is a loop of its own, in which this script does not go on: it takes an entry there, or none. So
    /// is the question of Qt's file dialog about a name: it is told no. A loop that nothing ends is a fault, and says
    /// what was open.
    template<typename Act>
    void inspiteOfMenus(Act act)
    {
        const bool takesEntry = below(2) == 0;
        const int entry = below(12);
        QTimer inMenu; // more than once: what is dragged off a button opens its menu again
        inMenu.setInterval(0);
        const QDeadlineTimer patience(30'000);
        connect(&inMenu, &QTimer::timeout, this, [takesEntry, entry, patience, this] {
            if (patience.hasExpired() && m_stuck.isEmpty()) {
                m_stuck = u"a loop of its own does not end; "_s + whatIsOpen();
                QCoreApplication::exit(); // every loop that runs
                return;
            }
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                return question->reject();
            const QPointer menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu) { // a list that was opened over the menu, which a hand could not do: the menu's loop waits below
                         // it
                constexpr int momentMs = 29'000;
                if (QWidget *above = QApplication::activePopupWidget(); above && patience.remainingTime() < momentMs)
                    above->close();
                return;
            }
            for (int i = 0; takesEntry && i <= entry; ++i)
                QTest::keyClick(menu.data(), Qt::Key_Down);
            takesEntry ? QTest::keyClick(menu.data(), Qt::Key_Return) : (void)menu->close();
            if (menu && menu->isVisible()) // a menu within
                menu->close();
        });
        inMenu.start();
        act();
    }

    void pressPointer()
    {
        const QList<QWidget *> places { view()->viewport(), view()->horizontalHeader()->viewport(), m_window.get() };
        QWidget *place = places.at(below(3) == 0 ? below(int(places.size())) : 0);
        const auto anywhere = [&] { return QPoint(below(place->width()), below(qMin(place->height(), 400))); };
        const QPoint at = anywhere();
        QWidget *under = place == m_window.get() ? m_window->childAt(at) : place;
        if (!under || under->window() != m_window.get()) {
            return;
        }
        const QPoint inside = place == m_window.get() ? under->mapFrom(m_window.get(), at) : at;
        const auto button = below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
        const auto modifiers = below(4) == 0 ? Qt::ControlModifier : below(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        note(u"pointer %1 %2 %3,%4"_s.arg(QString::fromLatin1(under->metaObject()->className()), under->objectName())
                 .arg(inside.x())
                 .arg(inside.y()));
        inspiteOfMenus([&] { press(*under, button, modifiers, inside); });
    }

    void press(QWidget &under, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint &inside)
    {
        switch (below(6)) {
        case 0:
            QTest::mouseDClick(&under, button, modifiers, inside);
            break;
        case 1: // drag
            QTest::mousePress(&under, Qt::LeftButton, modifiers, inside);
            QTest::mouseMove(&under, inside + QPoint(below(200) - 100, below(200) - 100));
            QTest::mouseRelease(&under, Qt::LeftButton, modifiers, inside + QPoint(below(200) - 100, below(200) - 100));
            break;
        default:
            QTest::mouseClick(&under, button, modifiers, inside);
        }
    }

    void changeClipboard()
    {
        static const QStringList texts { u"a\tb\nc\td\n"_s, u"12,5\n1.234\n"_s, u"x"_s, u"\n\n"_s,
            u"Title\tScore\nNew\t7\n"_s, u"2026-10-25 02:30\n"_s, u"a;b\nc;d\n"_s, u"\"q\nr\"\t\"s\"\"t\"\n"_s,
            u"Email\tPhone\nx@a.test\t1\n"_s };
        const int which = below(int(texts.size()));
        note(u"clipboard %1"_s.arg(which));
        QGuiApplication::clipboard()->setText(texts.at(which));
    }

    void step()
    {
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
            pressPointer();
            break;
        case 3:
            changeClipboard();
            break;
        case 4:
            m_clock.advance(below(3000));
            QCoreApplication::sendPostedEvents();
            break;
        default:
            pressKey();
        }
        if (below(3) == 0) {
            QTest::qWait(0);
        }
        for (int i = 0; i < 5 && below(2) == 0 && QApplication::activePopupWidget(); ++i) {
            QApplication::activePopupWidget()->close();
        }
        if (QWidget *dialog = QApplication::activeModalWidget(); dialog && below(3) == 0) {
            below(2) ? QTest::keyClick(dialog, Qt::Key_Return) : (void)dialog->close();
        }
    }

    /// Empty, or which sum is wrong.
    [[nodiscard]] QString wrongSum() const
    {
        const DraftCounts &counts = m_document->counts();
        const EventTable &table = m_document->table();
        if (counts.rows != table.rowCount() || counts.outcomes.total() != counts.rows) {
            return u"%1 rows, %2 counted, %3 outcomes"_s.arg(table.rowCount())
                .arg(counts.rows)
                .arg(counts.outcomes.total());
        }
        if (counts.ready + counts.withErrors > counts.rows) {
            return u"%1 ready and %2 with errors of %3"_s.arg(counts.ready).arg(counts.withErrors).arg(counts.rows);
        }
        const int shown = view()->model()->rowCount();
        return shown > counts.rows ? u"%1 rows shown of %2"_s.arg(shown).arg(counts.rows) : QString();
    }

    void run(quint32 seed, int steps)
    {
        m_random.seed(seed);
        m_done.clear();
        m_stuck.clear();
        EventTable start = webinarTable(30);
        m_document = std::make_unique<DraftDocument>(u"d1"_s, u"Monkey"_s, start, m_clock);
        m_document->setZone(QTimeZone("Europe/Madrid"));
        m_window = std::make_unique<MainWindow>();
        m_page = new ComposePage;
        m_window->showPage(m_page);
        m_page->setDocument(m_document.get());
        m_window->setUndoStack(m_document->undoStack());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        start = m_document->table();
        const auto context = [&] { return u"seed %1, after: %2"_s.arg(seed).arg(m_done.join(u" | "_s)); };
        for (int i = 0; i < steps; ++i) {
            step();
            const QString wrong = m_stuck.isEmpty() ? wrongSum() : m_stuck;
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + context()));
        }
        while (QWidget *open = QApplication::activePopupWidget()) {
            open->close();
        }
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->close();
        }
        view()->setFocus(); // what is being typed is in the document then
        QTest::qWait(0);
        const EventTable end = m_document->table();
        QUndoStack *stack = m_document->undoStack();
        const int last = stack->index();
        stack->setIndex(0);
        QVERIFY2(difference(m_document->table(), start).isEmpty(),
            qPrintable(difference(m_document->table(), start) + u'\n' + context()));
        stack->setIndex(last);
        QVERIFY2(difference(m_document->table(), end).isEmpty(),
            qPrintable(difference(m_document->table(), end) + u'\n' + context()));
        QTRY_VERIFY(m_document->isChecked());
        QVERIFY2(wrongSum().isEmpty(), qPrintable(wrongSum() + u'\n' + context()));
        m_page->setDocument(nullptr);
        m_window->setUndoStack(nullptr);
        m_window.reset();
        m_document.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void anythingAtAll_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 2U, 3U, 4U }) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void anythingAtAll()
    {
        QFETCH(quint32, seed);
        run(seed, 400);
    }

    void asLongAsIsWanted()
    {
        if (qEnvironmentVariableIsSet("COMPOSER_MONKEY_SEED")) {
            return run(qEnvironmentVariable("COMPOSER_MONKEY_SEED").toUInt(), 2000);
        }
        const int minutes = qEnvironmentVariableIntValue("COMPOSER_MONKEY_MINUTES");
        if (minutes <= 0) {
            QSKIP("COMPOSER_MONKEY_MINUTES says how long");
        }
        QElapsedTimer since;
        since.start();
        int runs = 0;
        for (quint32 seed = 1000; since.elapsed() < minutes * 60'000LL && !QTest::currentTestFailed(); ++seed, ++runs) {
            run(seed, 2000);
        }
        qInfo("%d runs of 2,000 steps, seeds 1000 to %d", runs, 999 + runs);
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
