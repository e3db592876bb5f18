#pragma once

#include <QList>

#include <algorithm>

namespace composer {

/// Rows [first, first + count). In a list of runs they are ascending and do not touch.
struct RowRun {
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const RowRun &) const = default;
};

} // namespace composer

/// Scattered rows of a list in one pass over it, however many runs there are.
namespace composer::rowruns {

[[nodiscard]] inline qsizetype rowsIn(const QList<RowRun> &runs)
{
    qsizetype rows = 0;
    for (const RowRun &run : runs)
        rows += run.count;
    return rows;
}

/// Ascending rows, each once, as runs.
[[nodiscard]] inline QList<RowRun> fromRows(const QList<qsizetype> &rows)
{
    QList<RowRun> runs;
    for (const qsizetype row : rows) {
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({ row, 1 });
    }
    return runs;
}

template<typename T>
void remove(QList<T> &list, const QList<RowRun> &runs)
{
    if (runs.isEmpty() || list.isEmpty())
        return;
    auto out = list.begin() + runs.first().first;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const qsizetype from = runs[i].first + runs[i].count;
        const qsizetype to = i + 1 < runs.size() ? runs[i + 1].first : list.size();
        out = std::copy(list.begin() + from, list.begin() + to, out);
    }
    list.resize(out - list.begin());
}

template<typename T>
void keep(QList<T> &list, const QList<RowRun> &runs)
{
    if (list.isEmpty())
        return;
    QList<T> kept(rowsIn(runs));
    auto out = kept.begin();
    for (const RowRun &run : runs)
        out = std::copy_n(list.cbegin() + run.first, run.count, out);
    list = kept;
}

/// `part` has the rows of all runs one after the other; it may be empty, for values that all are T().
template<typename T>
void insert(QList<T> &list, const QList<RowRun> &runs, const QList<T> &part)
{
    if (runs.size() == 1
        && part.isEmpty()) { // a keystroke: what stands behind moves on, in its own place if there is room
        list.insert(runs.first().first, runs.first().count, T());
        return;
    }
    QList<T> merged(list.size() + rowsIn(runs));
    auto out = merged.begin();
    auto fromList = list.cbegin();
    auto fromPart = part.cbegin();
    for (const RowRun &run : runs) {
        const qsizetype before = merged.begin() + run.first - out;
        out = std::copy_n(fromList, before, out);
        fromList += before;
        if (!part.isEmpty())
            std::copy_n(fromPart, run.count, out);
        fromPart += part.isEmpty() ? 0 : run.count;
        out += run.count;
    }
    std::copy(fromList, list.cend(), out);
    list = merged;
}

} // namespace composer::rowruns
