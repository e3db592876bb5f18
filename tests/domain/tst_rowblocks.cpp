#include "domain/rowblocks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace composer;

namespace {

constexpr int columns = 3;
constexpr int edited = 1;

/// Rows numbered from 1 on in column 0.
RowBlocks numbered(qsizetype rows)
{
    RowBlocks blocks(columns);
    blocks.insertBlank(0, rows);
    for (qsizetype row = 0; row < rows; ++row) {
        const auto place = blocks.locate(row);
        blocks.writable(place.piece).setHandle(0, place.at, static_cast<quint32>(row) + 1);
        blocks.writable(place.piece).setRowId(place.at, row + 1);
    }
    return blocks;
}

quint32 valueAt(const RowBlocks &blocks, qsizetype row, int column = 0)
{
    const auto place = blocks.locate(row);
    return blocks.pieces().at(place.piece).block->handle(column, place.at);
}

void setValue(RowBlocks &blocks, qsizetype row, int column, quint32 value)
{
    const auto place = blocks.locate(row);
    blocks.writable(place.piece).setHandle(column, place.at, value);
}

QList<quint32> valuesOf(const RowBlocks &blocks, int column = 0)
{
    QList<quint32> values;
    for (qsizetype row = 0; row < blocks.rowCount(); ++row)
        values.append(valueAt(blocks, row, column));
    return values;
}

QList<quint32> firstNumbers(qsizetype count)
{
    QList<quint32> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1U);
    return numbers;
}

QList<RowRun> everyOther(qsizetype rows)
{
    QList<RowRun> runs;
    for (qsizetype row = 0; row < rows; row += 2)
        runs.append({ row, 1 });
    return runs;
}

/// How many blocks two tables do not share.
qsizetype blocksApart(const RowBlocks &a, const RowBlocks &b)
{
    qsizetype apart = 0;
    for (const RowPiece &piece : a.pieces()) {
        apart += std::none_of(b.pieces().cbegin(), b.pieces().cend(),
            [&piece](const RowPiece &other) { return other.block.constData() == piece.block.constData(); });
    }
    return apart;
}

} // namespace

class TestRowBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditAfterASnapshotCopiesOneListOfOneBlock()
    {
        RowBlocks blocks = numbered(50'000);
        const RowBlocks snapshot = blocks;
        QCOMPARE(blocksApart(blocks, snapshot), 0);
        setValue(blocks, 30'000, edited, 7);
        QCOMPARE(blocksApart(blocks, snapshot), 1);
        const qsizetype piece = blocks.pieceOf(30'000);
        const RowBlock &now = *blocks.pieces().at(piece).block;
        const RowBlock &before = *snapshot.pieces().at(piece).block;
        QCOMPARE(now.columns.at(0).constData(), before.columns.at(0).constData());
        QCOMPARE(now.ids.constData(), before.ids.constData());
        QCOMPARE(valueAt(blocks, 30'000, edited), 7U);
        QCOMPARE(valueAt(snapshot, 30'000, edited), 0U);
        QCOMPARE(valuesOf(snapshot), firstNumbers(50'000));
    }

    void appendedRowsAreAdoptedNotCopied()
    {
        RowBlocks blocks = numbered(20'001);
        const RowBlocks before = blocks;
        const RowBlocks other = numbered(30'003);
        blocks.insert(blocks.rowCount(), other.pieces());
        QCOMPARE(blocks.rowCount(), 50'004);
        QCOMPARE(blocks.pieces().size(), before.pieces().size() + other.pieces().size());
        QCOMPARE(blocksApart(before, blocks), 0);
        QCOMPARE(blocksApart(other, blocks), 0);
        QCOMPARE(valuesOf(blocks), firstNumbers(20'001) + firstNumbers(30'003));
    }

    void rowsPutBackJoinTheirBlocks()
    {
        RowBlocks blocks = numbered(40'000);
        const RowBlocks before = blocks;
        const QList<RowRun> runs = everyOther(40'000);
        RowBlocks part = blocks;
        part.keep(runs);
        blocks.remove(runs);
        QCOMPARE(blocks.rowCount(), 20'000);
        QCOMPARE(blocksApart(blocks, before), 0); // no cell was copied
        QCOMPARE(blocksApart(part, before), 0);
        for (qsizetype row = 0; row < 20'000; ++row) {
            QCOMPARE(valueAt(blocks, row), static_cast<quint32>(2 * row + 2));
            QCOMPARE(valueAt(part, row), static_cast<quint32>(2 * row + 1));
        }
        blocks.insertRuns(runs, part);
        QCOMPARE(valuesOf(blocks), firstNumbers(40'000));
        QCOMPARE(blocks.pieces().size(), before.pieces().size());
        QCOMPARE(blocksApart(blocks, before), 0);
        QVERIFY(std::all_of(blocks.pieces().cbegin(), blocks.pieces().cend(),
            [](const RowPiece &piece) { return piece.chosen.isEmpty(); }));
    }

    /// The rows that stayed were edited meanwhile: they keep the edit, the rows that come back have what they had.
    void rowsPutBackBesideEditedOnes()
    {
        RowBlocks blocks = numbered(20'000);
        const QList<RowRun> runs = everyOther(20'000);
        RowBlocks part = blocks;
        part.keep(runs);
        blocks.remove(runs);
        for (qsizetype row = 0; row < blocks.rowCount(); ++row) {
            setValue(blocks, row, 0, 1'000'000);
            setValue(blocks, row, edited, 5);
        }
        blocks.insertRuns(runs, part);
        QCOMPARE(blocks.pieces().size(), part.pieces().size());
        for (qsizetype row = 0; row < 20'000; ++row) {
            QCOMPARE(valueAt(blocks, row), row % 2 ? 1'000'000U : static_cast<quint32>(row + 1));
            QCOMPARE(valueAt(blocks, row, edited), row % 2 ? 5U : 0U);
        }
    }

    void rowsTypedInTheMiddleDoNotCrumbleTheTable()
    {
        RowBlocks blocks = numbered(30'000);
        QRandomGenerator random(5);
        QList<quint32> plain = firstNumbers(30'000);
        for (quint32 i = 0; i < 3000; ++i) {
            const auto row = static_cast<qsizetype>(random.bounded(static_cast<quint32>(plain.size() + 1)));
            blocks.insertBlank(row, 1);
            setValue(blocks, row, 0, 100'000 + i);
            plain.insert(row, 100'000 + i);
        }
        QCOMPARE(valuesOf(blocks), plain);
        QVERIFY2(blocks.pieces().size() < 120, qPrintable(QString::number(blocks.pieces().size())));
    }

    void rowsAppendedOneByOneFillTheirBlock()
    {
        RowBlocks blocks(columns);
        for (qsizetype row = 0; row < 20'000; ++row) {
            blocks.insertBlank(row, 1);
            setValue(blocks, row, 0, static_cast<quint32>(row) + 1);
        }
        QCOMPARE(blocks.pieces().size(), 3);
        QCOMPARE(valuesOf(blocks), firstNumbers(20'000));
    }

    void oneStateOfABlockTakesRowsOfAnother()
    {
        RowBlock here(columns, 10);
        here.bases = { 100, 0, 0 };
        here.setHandle(0, 3, 104);
        here.setRowId(0, 50);
        RowBlock other = here; // shares its ids: another state of the same rows
        other.setHandle(0, 3, 107);
        other.setHandle(0, 4, 108);
        other.setHandle(edited, 4, 9);
        other.setSource(4, { 2, 8 });
        QVERIFY(here.hasSameRows(other));
        here.takeRows(other, { 4, 5 });
        QCOMPARE(here.handle(0, 3), 104U);
        QCOMPARE(here.handle(0, 4), 108U);
        QCOMPARE(here.handle(edited, 4), 9U);
        QVERIFY(here.source(4) == (RowSource { 2, 8 }));
        QVERIFY(here.source(3) == RowSource());
        QCOMPARE(here.rowId(9), 59);
        QVERIFY(!here.hasSameRows(RowBlock(columns, 10)));
    }
};

QTEST_APPLESS_MAIN(TestRowBlocks)
#include "tst_rowblocks.moc"
