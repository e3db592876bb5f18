#include "documentsupport.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

/// The table without its first column: the tester wants rows to keep what stands there, and row numbers cannot.
class WithoutNumbers final : public QSortFilterProxyModel
{
public:
    explicit WithoutNumbers(QAbstractItemModel *source) { setSourceModel(source); }

protected:
    bool filterAcceptsColumn(int column, const QModelIndex &) const override
    {
        return column != EventTableModel::numberColumn;
    }
};

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    static QStringList column(const EventTableModel &model, EventField field)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, model.columnOf(field)).data(EventTableModel::CanonicalRole).toString());
        return texts;
    }

private Q_SLOTS:
    void rowsComeAndGoOneByOne()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(5), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), static_cast<int>(EventTableModel::firstFieldColumn + model.fields().size()));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        document.insertRows(2, 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 2);
        QCOMPARE(inserted.first().at(2).toInt(), 4);
        document.removeRows({ 0, 4, 5 });
        QCOMPARE(removed.size(), 2); // two runs
        for (const QList<QVariant> &told : std::as_const(data)) // only the numbers of the rows behind
            QCOMPARE(told.at(1).toModelIndex().column(), static_cast<int>(EventTableModel::numberColumn));
        data.clear();
        document.setText(1, EventField::token(0), u"x"_s);
        QCOMPARE(data.size(), 1);
        QCOMPARE(data.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(data.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    /// The header of a view takes its time for a million rows: a document that is opened is told in turns, too, but to
    /// who means all of it, or a row far down.
    void aLargeDocumentIsOpenedInTurns()
    {
        constexpr int many = 1000;
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(many), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRowsToldAtOnce(100);
        model.setDocument(&document);
        QCOMPARE(model.rowCount(), 100);
        model.tellRow(150);
        QCOMPARE(model.rowCount(), 200);
        model.tellRow(50);
        model.tellRow(many); // there is none
        QCOMPARE(model.rowCount(), 200);
        model.tellRow(730);
        QCOMPARE(model.rowCount(), 731);
        QTRY_COMPARE(model.rowCount(), many);

        model.setDocument(&document);
        QCOMPARE(model.rowCount(), 100);
        model.tellRest();
        QCOMPARE(model.rowCount(), many);

        model.setDocument(&document);
        document.removeRows({ 0 });
        QCOMPARE(model.rowCount(), many - 1);
        model.setDocument(nullptr); // with rows still to tell
        QCOMPARE(model.rowCount(), 0);
        model.setDocument(&document);
        model.setDocument(nullptr);
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    /// An import of many rows stands in the document at once; the views hear of it in turns.
    void manyRowsAtTheEndAreToldInTurns()
    {
        constexpr qsizetype turn = 100;
        constexpr qsizetype many = 2 * turn + 10;
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(5), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        model.setRowsToldAtOnce(turn);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        EventTable import(document.eventTemplate());
        import.insertRows(0, many);
        document.appendTable(import, u"Import"_s);
        QCOMPARE(document.table().rowCount(), 5 + many);
        QCOMPARE(model.rowCount(), 5); // not yet
        QCOMPARE(model.viewRow(4 + many), -1);
        QTRY_COMPARE(model.viewRow(5), 5);
        QVERIFY(model.rowCount() >= 5 + turn);
        document.setText(4 + many, EventField::Email, u"a@firma.example"_s); // of a row no view knows
        QTRY_COMPARE(model.rowCount(), int(5 + many));
        QCOMPARE(model.viewRow(4 + many), int(4 + many));
        document.undoStack()->undo();

        // Whatever comes between ends the turns: all rows are told first.
        document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 5);
        document.undoStack()->redo();
        QVERIFY(model.rowCount() < 5 + many);
        document.insertRows(3, 1);
        QCOMPARE(model.rowCount(), int(6 + many));
        document.undoStack()->undo();
        document.undoStack()->undo();
        document.undoStack()->redo();
        QVERIFY(model.rowCount() < 5 + many);
        document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(reset.size(), 0);

        // Scattered rows reset the model, a sort shows all by itself.
        document.undoStack()->redo();
        QList<qsizetype> everyOther;
        for (qsizetype row = 0; row < 40; row += 2)
            everyOther.append(row);
        document.removeRows(everyOther);
        QCOMPARE(model.rowCount(), int(5 + many - 20));
        QCOMPARE(reset.size(), 1);
        document.undoStack()->undo();
        document.undoStack()->undo();
        document.undoStack()->redo();
        model.sort(EventTableModel::firstFieldColumn);
        QTRY_COMPARE(model.rowCount(), int(5 + many));
        QTRY_COMPARE(model.viewRow(0), 0);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), int(5 + many));
    }

    void sortingPutsEmptyCellsLast()
    {
        EventTable table = webinarTable(6);
        for (const auto &[row, text] : { std::pair(0, u"10"_s), { 1, u"9"_s }, { 2, QString() }, { 3, u"-1.5"_s },
                 { 4, u"nine"_s }, { 5, u"100"_s } })
            table.setText(row, EventField::token(2), text);
        DraftDocument document(u"d"_s, u"Name"_s, table, m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        const int score = model.columnOf(EventField::token(2));
        model.sort(score);
        QCOMPARE(
            column(model, EventField::token(2)), QStringList({ u"-1.5"_s, u"9"_s, u"10"_s, u"100"_s, u"nine"_s, {} }));
        model.sort(score, Qt::DescendingOrder);
        QCOMPARE(
            column(model, EventField::token(2)), QStringList({ u"100"_s, u"10"_s, u"9"_s, u"-1.5"_s, u"nine"_s, {} }));
        QCOMPARE(model.sourceRow(0), 5);
        QCOMPARE(model.viewRow(5), 0);
        // an edit moves nothing under the hand
        QVERIFY(model.setData(model.index(0, score), u"-50"_s, Qt::EditRole));
        QCOMPARE(document.table().text(5, EventField::token(2)), u"-50"_s);
        QCOMPARE(model.sourceRow(0), 5);
        model.sort(-1);
        QCOMPARE(model.sourceRow(5), 5);
    }

    void filtersByTextConditionAndRows()
    {
        EventTable table = webinarTable(50);
        table.setText(7, EventField::token(0), u"Ünïque Needle"_s);
        table.setText(9, EventField::Email, u"nobody"_s);
        table.setText(9, EventField::token(0), {}); // and a warning: the card prints it
        table.setText(15, EventField::token(0), {});
        table.setSkipped(11, true);
        table.setState(13, RowState::Created);
        DraftDocument document(u"d"_s, u"Name"_s, table, m_clock);
        QTRY_VERIFY(document.isChecked());
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        QSignalSpy applied(&model, &EventTableModel::filterApplied);
        const auto shown = [&](const RowFilter &filter) {
            model.setFilter(filter);
            QList<qsizetype> rows;
            for (int row = 0; row < model.rowCount(); ++row)
                rows.append(model.sourceRow(row));
            return rows;
        };
        QCOMPARE(shown({ u"needle"_s, RowCondition::All, {} }), QList<qsizetype> { 7 });
        QCOMPARE(shown({ u"PERSON3@"_s, RowCondition::All, {} }), QList<qsizetype> { 3 });
        QCOMPARE(shown({ {}, RowCondition::WithErrors, {} }), QList<qsizetype> { 9 });
        QCOMPARE(shown({ {}, RowCondition::WithWarnings, {} }), (QList<qsizetype> { 9, 15 }));
        QCOMPARE(shown({ {}, RowCondition::Skipped, {} }), QList<qsizetype> { 11 });
        QCOMPARE(shown({ {}, RowCondition::Created, {} }), QList<qsizetype> { 13 });
        QCOMPARE(shown({ {}, RowCondition::Ready, {} }).size(), 47);
        QCOMPARE(shown({ u"firma"_s, RowCondition::All, QList<qsizetype> { 1, 9, 20 } }), (QList<qsizetype> { 1, 20 }));
        QCOMPARE(model.viewRow(9), -1);
        QCOMPARE(model.viewRow(20), 1);
        QVERIFY(!model.indexOf(9, EventField::Email).isValid());
        QCOMPARE(applied.size(), 8);
        model.setFilter(model.filter());
        QCOMPARE(applied.size(), 8);
        QCOMPARE(shown({}).size(), 50);
    }

    void lockedCellsCannotBeEdited()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(2), m_clock);
        EventTableModel model;
        model.setDocument(&document);
        document.setRowStates({ { document.table().rowId(1), RowState::Created } });
        const int title = model.columnOf(EventField::token(0));
        QVERIFY(model.flags(model.index(0, title)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(1, title)) & Qt::ItemIsEditable));
        QVERIFY(!(model.flags(model.index(0, EventTableModel::stateColumn)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, title), u"x"_s, Qt::EditRole));
        QVERIFY(model.index(1, title).data(EventTableModel::LockedRole).toBool());
        // What waits in a send says so, and what to do.
        document.setRowStates({ { document.table().rowId(0), RowState::Waiting } });
        QVERIFY(!(model.flags(model.index(0, title)) & Qt::ItemIsEditable));
        const QModelIndex state = model.index(0, EventTableModel::stateColumn);
        QCOMPARE(state.data(EventTableModel::StateIconRole).toString(), u"clock"_s);
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"Waits in a send"_s));
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"resume"_s));
    }

    void anImportDuringALargeFilterDoesNotLoseTheFilter()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(25'000), m_clock);
        EventTableModel model;
        model.setDocument(&document);
        model.setFilter({ u"person77@"_s, RowCondition::All, {} });
        document.insertRows(0, 1); // while the worker still filters the old rows
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.sourceRow(0), 78);
    }

    void whatComesUnderAFilterIsSeenAndNothingElseMoves()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(100), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        model.setFilter({ u"person2"_s, RowCondition::All, {} }); // 2, 20 … 29
        const auto shown = [&] {
            QList<qsizetype> rows;
            for (int row = 0; row < model.rowCount(); ++row)
                rows.append(model.sourceRow(row));
            return rows;
        };
        QCOMPARE(shown(), (QList<qsizetype> { 2, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 }));
        document.insertRows(21, 1);
        QCOMPARE(shown(), (QList<qsizetype> { 2, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30 }));
        document.insertRows(0, 1); // before a row that is not shown
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.sourceRow(12), 0);
        const QList<qsizetype> before = shown();
        document.removeRows(before);
        QCOMPARE(model.rowCount(), 0);
        document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 13);
        model.setFilter(model.filter()); // asked again: what does not match goes
        QCOMPARE(model.rowCount(), 11);
    }

    /// A reset takes the place, the selection and tens of milliseconds of a million rows.
    void oneRowUnderASortIsToldInItsPlace()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(30), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        model.sort(model.columnOf(EventField::Email), Qt::DescendingOrder);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        document.insertRows(30, 1); // as Add does
        QCOMPARE(model.sourceRow(30), 30);
        const int place = model.viewRow(7);
        document.insertRows(7, 2); // before the one that stood there
        QCOMPARE(model.sourceRow(place), 7);
        QCOMPARE(model.sourceRow(place + 1), 8);
        QCOMPARE(model.sourceRow(place + 2), 9);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.viewRow(model.sourceRow(row)), row);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 30);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.viewRow(model.sourceRow(row)), row);
        QVERIFY(column(model, EventField::Email).first() > column(model, EventField::Email).last());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 2);
    }

    void manyScatteredRowsGoAndComeBack()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(4000), m_clock);
        EventTableModel model;
        model.setDocument(&document);
        const EventTable before = document.table();
        QList<qsizetype> odd;
        for (qsizetype row = 1; row < 4000; row += 2)
            odd.append(row);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(document.removeRows(odd), 2000);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2000);
        QCOMPARE(document.table().rowId(1), before.rowId(2));
        document.undoStack()->undo();
        QCOMPARE(reset.size(), 2);
        QCOMPARE(difference(document.table(), before), QString());
    }

    void randomEditsUnderSortAndFilter()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(80), m_clock);
        EventTableModel model;
        WithoutNumbers tested(&model);
        QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        QRandomGenerator random(7);
        for (int i = 0; i < 400; ++i) {
            const int rows = static_cast<int>(document.table().rowCount());
            switch (random.bounded(8)) {
            case 0:
                document.insertRows(random.bounded(rows + 1), random.bounded(1, 4));
                break;
            case 1: {
                QList<qsizetype> gone;
                for (int n = random.bounded(4) ? 2 : 14; n > 0; --n) // few runs are told one by one, many at once
                    gone.append(random.bounded(rows + 1));
                document.removeRows(gone);
            } break;
            case 2:
                document.undoStack()->undo();
                break;
            case 3:
                model.sort(random.bounded(-1, model.columnCount()),
                    random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 4:
                model.setFilter({ random.bounded(2) ? u"title 1"_s : QString(), RowCondition::All, {} });
                break;
            case 5:
                document.setZone(random.bounded(2) ? QTimeZone("Asia/Tokyo") : QTimeZone::utc());
                break;
            default:
                if (rows > 0)
                    document.setText(random.bounded(rows), EventField::token(0), QString::number(random.bounded(90)));
            }
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.viewRow(model.sourceRow(row)), row);
            if (model.filter().isEmpty())
                QCOMPARE(model.rowCount(), static_cast<int>(document.table().rowCount()));
        }
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
