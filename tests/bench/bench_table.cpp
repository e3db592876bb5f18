// The window at a million events: how long it does not answer while a person sorts, filters, pastes, fills, replaces
// and opens, and how long a frame takes when they scroll. A watchdog on the event loop measures the longest silence.
#include "benchsupport.h"
#include "stallwatch.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <numeric>

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double longestStallMs = 50;
constexpr double frameMs = 16;
constexpr int framesOfBench = 300;
constexpr int patienceMs = 60'000;

/// Starts a piece of work from the event loop and watches until it is done, and a little longer.
class Watched
{
public:
    /// Until `isDone` has been true for a while.
    Stall watch(const std::function<void()> &work, const std::function<bool()> &isDone)
    {
        QEventLoop loop;
        QElapsedTimer whole;
        qint64 doneAt = -1;
        QTimer check;
        check.setInterval(5);
        QObject::connect(&check, &QTimer::timeout, &loop, [&] {
            if (doneAt < 0 && isDone())
                doneAt = whole.elapsed();
            if (doneAt >= 0 && whole.elapsed() - doneAt > 300) // what follows by itself belongs to it
                loop.quit();
            if (whole.elapsed() > patienceMs) {
                std::printf("  not done after %d s\n", patienceMs / 1000);
                loop.quit();
            }
        });
        QTimer::singleShot(0, &loop, [&] {
            (void)m_watch.takeLongest();
            whole.start();
            work();
            check.start();
        });
        loop.exec();
        m_lastedMs = static_cast<double>(doneAt);
        return m_watch.takeLongest();
    }
    /// Beside threads that keep every processor busy.
    Stall floor()
    {
        QEventLoop loop;
        Stall longest;
        measureFloor(m_watch, [&](Stall stall) {
            longest = stall;
            loop.quit();
        });
        loop.exec();
        return longest;
    }
    [[nodiscard]] double lastedMs() const { return m_lastedMs; }

private:
    StallWatch m_watch;
    double m_lastedMs = 0;
};

/// What a person does to all of a million events, in the draft's order and in another one, without a screen reader and
/// with one.
template<typename Watch>
void watchWholeTable(ComposePage &page, DraftDocument &document, const Watch &stall)
{
    EventsView *view = page.view();
    const EventTableModel *model = page.model();
    QHeaderView *header = view->horizontalHeader();
    const EventField note = EventField::token(1);
    const auto isChecked = [&] { return document.isChecked(); };
    for (const bool isHeard : { false, true }) {
        QAccessible::setActive(isHeard); // what a screen reader that listens costs
        const QString who = isHeard ? u", with a listener"_s : QString();
        for (const bool isSorted : { false, true }) {
            const QString where = isSorted ? u" in a sorted view"_s + who : who;
            if (isSorted)
                stall(
                    u"sort"_s + where, [&] { Q_EMIT header->sectionClicked(model->columnOf(note)); },
                    [&] { return !model->rowIndex().isIdentity(); });
            stall(
                u"press Add"_s + where, [&] { page.addEvent(); }, isChecked);
            stall(
                u"undo it"_s + where, [&] { document.undoStack()->undo(); }, isChecked);
            stall(
                u"redo it"_s + where, [&] { document.undoStack()->redo(); }, isChecked);
            stall(
                u"undo it again"_s + where, [&] { document.undoStack()->undo(); }, isChecked);
            stall(
                u"select all"_s + where, [&] { view->selectAll(); }, [] { return true; });
            stall(
                u"clear all"_s + where, [&] { view->action(EventsCommand::Clear)->trigger(); }, isChecked);
            stall(
                u"undo the clearing"_s + where, [&] { document.undoStack()->undo(); }, isChecked);
            stall(
                u"redo the clearing"_s + where, [&] { document.undoStack()->redo(); }, isChecked);
            stall(
                u"undo the clearing again"_s + where, [&] { document.undoStack()->undo(); }, isChecked);
            view->setCurrentIndex(model->index(3, model->columnOf(note)));
            if (isSorted)
                stall(
                    u"back to the draft's order"_s + where,
                    [&] { Q_EMIT header->sectionClicked(EventTableModel::numberColumn); },
                    [&] { return model->rowIndex().isIdentity(); });
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    theme::apply(app, theme::Scheme::Light);
    const QStringList arguments = app.arguments();
    Figures figures;
    FakeClock clock;
    Watched watchdog;
    ComposePage page;
    page.resize(1070, 700);
    page.show();
    DraftDocument document(u"d"_s, u"Bench"_s, benchTable(), clock);
    EventsView *view = page.view();
    const EventTableModel *model = page.model();
    const EventField note = EventField::token(1);
    const auto stall = [&](const QString &what, const std::function<void()> &work,
                           const std::function<bool()> &isDone) {
        const Stall longest = watchdog.watch(work, isDone);
        figures.add(u"table: longest stall, %1"_s.arg(what), longest.ms, u"ms"_s, longestStallMs);
        std::printf("  (of it at work at most %.1f ms; done after %.0f ms)\n", longest.workMs, watchdog.lastedMs());
    };
    const auto isChecked = [&] { return document.isChecked(); };
    std::printf("(an idle event loop beside busy processors: longest stall %.1f ms)\n", watchdog.floor().ms);

    stall(
        u"open"_s, [&] { page.setDocument(&document); }, isChecked);

    QRandomGenerator random(1);
    double worst = 0;
    double sum = 0;
    for (int i = 0; i < framesOfBench; ++i) {
        QElapsedTimer frame;
        frame.start();
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(i % 2 ? random.bounded(bar->maximum()) : qMin(bar->maximum(), bar->value() + 3));
        view->viewport()->repaint();
        const double ms = static_cast<double>(frame.nsecsElapsed()) / 1e6;
        worst = std::max(worst, ms);
        sum += ms;
        QCoreApplication::processEvents();
    }
    figures.add(u"table: scroll, a frame"_s, sum / framesOfBench, u"ms"_s, frameMs);
    figures.add(u"table: scroll, the longest frame"_s, worst, u"ms"_s, frameMs);

    QHeaderView *header = view->horizontalHeader();
    stall(
        u"sort"_s, [&] { Q_EMIT header->sectionClicked(model->columnOf(note)); },
        [&] { return !model->rowIndex().isIdentity(); });
    stall(
        u"back to the draft's order"_s, [&] { Q_EMIT header->sectionClicked(EventTableModel::numberColumn); },
        [&] { return model->rowIndex().isIdentity(); });
    auto *filter = page.findChild<QLineEdit *>(u"filterField"_s);
    stall(
        u"filter"_s, [&] { filter->setText(u"7777"_s); }, [&] { return model->rowCount() < rowsOfBench; });
    stall(
        u"insert under a filter"_s, [&] { view->action(EventsCommand::Insert)->trigger(); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"delete what was filtered"_s,
        [&] {
            view->selectAll();
            view->action(EventsCommand::Delete)->trigger();
        },
        isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"no filter"_s, [&] { filter->clear(); }, [&] { return model->rowCount() == rowsOfBench; });
    stall(
        u"one edit"_s, [&] { document.setText(500'000, note, u"Edited"_s); }, isChecked);
    stall(
        u"to the edge of a column"_s,
        [&] {
            const QModelIndex top = model->index(0, model->columnOf(note));
            view->setCurrentIndex(top.siblingAtRow(model->edgeRow(top, 1)));
        },
        [] { return true; });

    QString block;
    for (int i = 0; i < 100'000; ++i)
        block += u"p%1@a.test\t2026-04-01 12:00\ttopic %2\tnote %1\n"_s.arg(i).arg(i % 90);
    QGuiApplication::clipboard()->setText(block);
    const int before = document.undoStack()->index();
    stall(
        u"paste 100,000 rows"_s,
        [&] {
            view->setCurrentIndex(model->index(10, EventTableModel::firstFieldColumn));
            view->action(EventsCommand::Paste)->trigger();
        },
        [&] { return document.undoStack()->index() > before && document.isChecked(); });
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);

    QList<qsizetype> all(rowsOfBench);
    std::iota(all.begin(), all.end(), 0);
    stall(
        u"fill a column"_s, [&] { document.fill(all, note, u"Filled"_s, u"Fill"_s); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);

    page.openFind(true);
    auto *find = page.findChild<QLineEdit *>(u"findText"_s);
    auto *replaceAll = page.findChild<QPushButton *>(u"replaceAll"_s);
    page.findChild<QLineEdit *>(u"replaceText"_s)->setText(u"that"_s);
    stall(
        u"count what is found"_s, [&] { find->setText(u"this very"_s); }, [&] { return replaceAll->isEnabled(); });
    const int filled = document.undoStack()->index();
    stall(
        u"replace all"_s, [&] { replaceAll->click(); },
        [&] { return document.undoStack()->index() > filled && document.isChecked(); });
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"skip all events"_s, [&] { document.setSkipped(all, true); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"duplicate all events"_s, [&] { document.duplicateRows(all); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"delete all events"_s, [&] { document.removeRows(all); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    QList<qsizetype> everyOther;
    for (qsizetype row = 0; row < rowsOfBench; row += 2)
        everyOther.append(row);
    stall(
        u"delete every other event"_s, [&] { document.removeRows(everyOther); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    stall(
        u"insert in the middle"_s, [&] { document.insertRows(rowsOfBench / 2, 1); }, isChecked);
    stall(
        u"undo it"_s, [&] { document.undoStack()->undo(); }, isChecked);
    watchWholeTable(page, document, stall);
    page.setDocument(nullptr);
    return arguments.size() < 2 || figures.write(arguments.at(1)) ? 0 : 1;
}
