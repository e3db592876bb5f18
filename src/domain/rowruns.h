#pragma once

#include "domain/textcolumn.h"

#include <algorithm>

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
    QList<T> kept;
    kept.reserve(rowsIn(runs));
    for (const RowRun &run : runs)
        kept.append(list.mid(run.first, run.count));
    list = kept;
}

/// `part` may be empty, for values that all are T().
template<typename T>
void insert(QList<T> &list, const QList<RowRun> &runs, const QList<T> &part)
{
    QList<T> merged;
    merged.reserve(list.size() + rowsIn(runs));
    qsizetype fromList = 0;
    qsizetype fromPart = 0;
    for (const RowRun &run : runs) {
        const qsizetype before = run.first - merged.size();
        merged.append(list.mid(fromList, before));
        fromList += before;
        merged.append(part.isEmpty() ? QList<T>(run.count, T()) : part.mid(fromPart, run.count));
        fromPart += run.count;
    }
    merged.append(list.mid(fromList));
    list = merged;
}

} // namespace composer::rowruns
