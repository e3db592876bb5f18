// The document at a million events of 12 filled columns, against the figures we hold ourselves to.
#include "benchsupport.h"
#include "storage/draftstore.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/cellsearch.h"
#include "ui/models/rowindex.h"
#include "validation/draftcheck.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <numeric>

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Figures figures;
    FakeClock clock;
    const CheckOptions options { clock.epochMs() };
    EventTable table = benchTable();
    figures.add(u"document: memory an event"_s, static_cast<double>(table.memoryUse()) / rowsOfBench, u"byte"_s, 260);

    for (const EventField field : { EventField(EventField::Email), EventField::token(0), EventField::token(1) }) {
        figures.time(u"document: sort by %1"_s.arg(fieldKey(field, table.eventTemplate())), 0.8, [&] {
            (void)RowIndex::make(table, {}, {}, { field, Qt::AscendingOrder });
        });
    }
    figures.time(u"document: filter any column"_s, 0.25, [&] {
        (void)RowIndex::make(table, {}, { u"on77777"_s, RowCondition::All, {} }, {});
    });
    qsizetype issues = 0;
    figures.time(u"document: all checks"_s, 1, [&] { issues = checkEvents(table, options).size(); });
    {
        DraftCheck check = DraftCheck::whole(table, options);
        table.setText(rowsOfBench / 2, EventField::token(8), u"seven"_s);
        figures.time(
            u"document: all checks after one edit"_s, 0.005, [&] { check.noteCells(table, { rowsOfBench / 2 }); });
        issues += check.issues().size();
        std::printf("  (%s)\n", check.isComplete() ? "complete" : "INCOMPLETE");
    }
    std::printf("  (%lld issues)\n", static_cast<long long>(issues));

    {
        DraftDocument document(u"d"_s, u"Bench"_s, table, clock);
        QList<qsizetype> all(rowsOfBench);
        std::iota(all.begin(), all.end(), 0);
        figures.time(u"document: fill a column"_s, 0.3,
            [&] { document.fill(all, EventField::token(0), u"Filled"_s, u"Fill"_s); });
        figures.time(u"document: undo the fill"_s, 0.3, [&] { document.undoStack()->undo(); });
        const RowIndex everyRow = RowIndex::identity(rowsOfBench);
        const auto replace = [&](const QString &what, const CellQuery &query, double reach) {
            const EventTable snapshot = document.table();
            const CellSearch search(query, QLocale::c(), document.zone());
            CellMatches found;
            QList<ColumnEdit> edits;
            figures.time(u"document: count %1"_s.arg(what), reach, [&] { found = search.count(snapshot, everyRow); });
            figures.time(u"document: replace %1, on the worker"_s.arg(what), reach,
                [&] { edits = search.replaced(snapshot, everyRow); });
            figures.time(u"document: replace %1, in the window"_s.arg(what), 0.05,
                [&] { document.setColumns(edits, u"Replace"_s, &snapshot); });
            figures.time(
                u"document: undo the replacing of %1"_s.arg(what), 0.05, [&] { document.undoStack()->undo(); });
            std::printf("  (%lld cells)\n", static_cast<long long>(found.cells));
        };
        replace(u"a text in every row"_s, { u"this very"_s, u"that"_s, { EventField::token(1) } }, 0.25);
        replace(
            u"an expression in every row"_s, { u"note (\\d+)"_s, u"$1 notes"_s, { EventField::token(1) }, true }, 2);
        if (!QTest::qWaitFor([&] { return document.isChecked(); }, 30'000))
            return 1;
        figures.time(u"document: one edit, checked"_s, 0.005,
            [&] { document.setText(500'000, EventField::token(0), u"Edited"_s); });
        if (!document.isChecked())
            return 1;
    }

    QTemporaryDir folder;
    auto store = DraftStore::open(folder.filePath(u"drafts.sqlite"_s));
    if (!store)
        return 1;
    bool good = true;
    DraftLayout layout;
    figures.time(u"drafts: first save"_s, 4, [&] {
        auto saved = (*store)->saveWhole({ u"d"_s, u"Bench"_s, "UTC", 1 }, table);
        good = saved.has_value();
        layout = saved.value_or(DraftLayout());
    });
    for (const qsizetype row : { 500'000, 20 }) { // the first one after the large save, and an ordinary one
        table.setText(row, EventField::token(0), u"Edited"_s);
        layout.noteChanged(row, row);
        figures.time(u"drafts: save after one edit"_s, 0.005, [&] {
            good = good && (*store)->save({ u"d"_s, u"Bench"_s, "UTC", 2 }, table, layout).has_value();
        });
        layout.markClean();
    }
    figures.time(u"drafts: open"_s, 2.5, [&] { good = good && (*store)->load(u"d"_s).has_value(); });
    return good && (arguments.size() < 2 || figures.write(arguments.at(1))) ? 0 : 1;
}
