#include "ui/models/rownumbers.h"
#include "ui/models/sendmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QList<SentRow> waitingRows(int count)
{
    QList<SentRow> rows;
    for (int number = 1; number <= count; ++number) {
        SentRow row;
        row.number = number;
        row.identity = u"person%1@example.test"_s.arg(number);
        row.batch = (number - 1) / 100 + 1;
        rows.append(row);
    }
    return rows;
}

SentRow became(const SendModel &model, int number, RowState state, const QString &reason = {})
{
    SentRow row = model.rows().at(number - 1);
    row.state = state;
    row.reason = reason;
    return row;
}

/// What the filter shows, counted row by row.
QList<int> shownNumbers(const SendModel &model)
{
    QList<int> numbers;
    for (int i = 0; i < model.rowCount(); ++i)
        numbers.append(model.data(model.index(i, 0), SendModel::NumberRole).toInt());
    return numbers;
}

} // namespace

class TestSendModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpAtEveryStep()
    {
        SendModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(waitingRows(250));
        QCOMPARE(model.counts().of(Outcome::Waiting), 250);
        int steps = 0;
        connect(&model, &SendModel::countsChanged, &model, [&] {
            ++steps;
            QCOMPARE(model.counts().total(), 250);
        });
        for (int number = 1; number <= 250; number += 50) {
            QList<SentRow> batch;
            for (int i = number; i < number + 50; ++i)
                batch.append(became(model, i, i % 7 == 0 ? RowState::Refused : RowState::Created));
            model.updateRows(batch);
        }
        QCOMPARE(steps, 5);
        QCOMPARE(model.counts().of(Outcome::Refused), 250 / 7);
        QCOMPARE(model.counts().of(Outcome::Created), 250 - 250 / 7);
    }

    void oneBatchIsOneChange()
    {
        SendModel model;
        model.setRows(waitingRows(300));
        QSignalSpy changes(&model, &SendModel::dataChanged);
        QSignalSpy resets(&model, &SendModel::modelReset);
        QList<SentRow> batch;
        for (int number = 101; number <= 200; ++number)
            batch.append(became(model, number, RowState::Created));
        model.updateRows(batch);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 100);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 199);
        QCOMPARE(resets.size(), 0);
    }

    void nothingChangedSaysNothing()
    {
        SendModel model;
        model.setRows(waitingRows(3));
        QSignalSpy changes(&model, &SendModel::dataChanged);
        QSignalSpy counts(&model, &SendModel::countsChanged);
        model.updateRows({ model.rows().at(1) });
        QCOMPARE(changes.size(), 0);
        QCOMPARE(counts.size(), 0);
    }

    void rowsComeAndGoUnderAFilter()
    {
        SendModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(waitingRows(12));
        model.setFilter(Outcome::Waiting);
        QSignalSpy removed(&model, &SendModel::rowsRemoved);
        model.updateRows({ became(model, 3, RowState::Created), became(model, 2, RowState::Created),
            became(model, 9, RowState::Unknown), became(model, 5, RowState::InFlight) });
        QCOMPARE(shownNumbers(model), QList<int>({ 1, 4, 5, 6, 7, 8, 10, 11, 12 }));
        QCOMPARE(removed.size(), 2); // 9, and 2 with 3
        model.setFilter(Outcome::Created);
        QCOMPARE(shownNumbers(model), QList<int>({ 2, 3 }));
        QSignalSpy inserted(&model, &SendModel::rowsInserted);
        model.updateRows({ became(model, 1, RowState::Created), became(model, 12, RowState::Created),
            became(model, 7, RowState::Created), became(model, 9, RowState::Created) });
        QCOMPARE(shownNumbers(model), QList<int>({ 1, 2, 3, 7, 9, 12 }));
        QCOMPARE(inserted.size(), 2); // 1 before 2; 7, 9 and 12 after 3
        QCOMPARE(model.indexOfNumber(7).row(), 3);
        QVERIFY(!model.indexOfNumber(8).isValid());
        QCOMPARE(model.counts().total(), 12);
    }

    void filterAlwaysShowsWhatItCounts()
    {
        SendModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto rows = waitingRows(60);
        const RowState states[] = { RowState::Waiting, RowState::InFlight, RowState::Created, RowState::Refused,
            RowState::Unknown, RowState::NotSent, RowState::Conflict, RowState::Skipped };
        for (int i = 0; i < rows.size(); ++i)
            rows[i].state = states[i % 8];
        model.setRows(rows);
        for (int outcome = 0; outcome < outcomeCount; ++outcome) {
            model.setFilter(Outcome(outcome));
            QCOMPARE(model.rowCount(), model.counts().of(Outcome(outcome)));
        }
        model.setFilter({});
        QCOMPARE(model.rowCount(), 60);
    }

    /// A row is called as in its draft, wherever it stands in the plan.
    void rowsAreCalledAsInTheDraft()
    {
        EventTable draft(EventTemplate {});
        draft.insertRows(0, 3);
        const RowId first = draft.rowId(0);
        const RowId second = draft.rowId(1);
        const RowId third = draft.rowId(2);
        draft.insertRows(1, 1); // one between them
        draft.removeRows(0, 1); // and the first is gone
        const RowNumbers numbers(draft);
        QVERIFY(numbers.isKnown() && !RowNumbers().isKnown());
        const RowNumbers listed(QList<RowId> { draft.rowId(0), draft.rowId(1), draft.rowId(2) });
        for (RowId id = 0; id <= draft.nextRowId(); ++id)
            QCOMPARE(listed.numberOf(id), numbers.numberOf(id));
        SendModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(waitingRows(3));
        const auto number = [&](int row) {
            return model.data(model.index(row, int(SendModel::Column::Number)), Qt::DisplayRole).toString();
        };
        QCOMPARE(number(2), u"3"_s);
        QSignalSpy changed(&model, &SendModel::dataChanged);
        model.setShownNumbers({ numbers.numberOf(first), numbers.numberOf(second), numbers.numberOf(third) });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QStringList({ number(0), number(1), number(2) }), QStringList({ u"–"_s, u"2"_s, u"3"_s }));
        QCOMPARE(model.data(model.index(0, int(SendModel::Column::Number)), Qt::AccessibleTextRole).toString(),
            u"not in the draft any more"_s);
        QCOMPARE(model.indexOfNumber(2).row(), 1); // its place in the plan is what it was
        model.setShownNumbers({});
        QCOMPARE(number(0), u"1"_s);
        model.setShownNumbers({ 7 }); // of another send: not taken
        QCOMPARE(number(0), u"1"_s);
    }

    /// A batch tells where rows of a source stand; what else they say is asked for when they are shown, never before.
    void statesOfASourceAskForNothing()
    {
        SendModel model; // no tester: that one looks at rows
        int asked = 0;
        model.setSource(QList<RowState>(200, RowState::Waiting), [&asked](int position) {
            ++asked;
            SentRow row;
            row.reason = u"because of %1"_s.arg(position);
            return row;
        });
        model.setFilter(Outcome::Created);
        QSignalSpy counts(&model, &SendModel::countsChanged);
        model.updateStates({ { 5, RowState::Created }, { 3, RowState::Created }, { 150, RowState::Refused },
            { -1, RowState::Created }, { 200, RowState::Created } });
        QCOMPARE(asked, 0);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(model.counts().of(Outcome::Created), 2);
        QCOMPARE(model.counts().of(Outcome::Waiting), 197);
        QCOMPARE(shownNumbers(model), QList<int>({ 4, 6 }));
        QCOMPARE(model.rows().at(150).state, RowState::Refused);
        QCOMPARE(model.rows().at(150).reason, u"because of 150"_s);
        model.updateStates({ { 5, RowState::Unknown } });
        QCOMPARE(shownNumbers(model), QList<int>({ 4 }));
    }

    void stateIsAWordAndNotOnlyAMark()
    {
        SendModel model;
        model.setRows(waitingRows(2));
        model.updateRows({ became(model, 2, RowState::Refused, u"Unknown token “x”"_s) });
        const auto cell = [&](SendModel::Column column, int role) {
            return model.data(model.index(1, int(column)), role).toString();
        };
        QCOMPARE(cell(SendModel::Column::Outcome, Qt::DisplayRole), outcomeWord(Outcome::Refused));
        QCOMPARE(cell(SendModel::Column::Mark, Qt::AccessibleTextRole), outcomeWord(Outcome::Refused));
        QCOMPARE(cell(SendModel::Column::Why, Qt::DisplayRole), u"Unknown token “x”"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendModel)
#include "tst_sendmodel.moc"
