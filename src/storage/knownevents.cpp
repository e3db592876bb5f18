#include "storage/knownevents.h"

#include "base/parallelworkers.h"
#include "domain/eventtable.h"
#include "storage/ledgersearch_p.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace composer {

using namespace ledgersearch;

void ledgersearch::inPartsOfRows(qsizetype rows, const std::function<void(qsizetype from, qsizetype to)> &work)
{
    constexpr qsizetype rowsOfAPart = 4096;
    const auto parts = static_cast<int>((rows + rowsOfAPart - 1) / rowsOfAPart);
    ParallelWorkers crew(parts > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(parts, [&](int part) { work(part * rowsOfAPart, std::min(rows, (part + 1) * rowsOfAPart)); });
}

QList<EventMark> eventIdMarks(const EventTable &table)
{
    QList<EventMark> marks(table.rowCount());
    EventMark *const into = marks.data();
    inPartsOfRows(table.rowCount(), [&](qsizetype from, qsizetype to) {
        const TableColumn texts = table.column(EventField::Id);
        for (qsizetype row = from; row < to; ++row) {
            into[row].bits = table.eventIdBits(row);
            if (!isNone(into[row].bits))
                continue;
            const std::string_view text = texts.at(row);
            into[row] = EventMark(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        }
    });
    return marks;
}

namespace {

template<typename Take>
void makePrints(const EventTable &table, const QString &templateName, const QBitArray &wanted, const Take &take)
{
    inPartsOfRows(table.rowCount(), [&](qsizetype from, qsizetype to) {
        std::vector<qsizetype> rows;
        rows.reserve(static_cast<size_t>(to - from));
        for (qsizetype row = from; row < to; ++row) {
            if (wanted.isEmpty() || wanted.testBit(row))
                rows.push_back(row);
        }
        EventFingerprinter fingerprinter(table, templateName.isEmpty() ? table.eventTemplate().id : templateName);
        const std::vector<EventFingerprint> prints = fingerprinter.of(rows);
        for (size_t i = 0; i < rows.size(); ++i)
            take(rows[i], prints[i]);
    });
}

} // namespace

QList<EventMark> eventMarks(const EventTable &table, const QString &templateName)
{
    QList<EventMark> marks = eventIdMarks(table);
    EventMark *const into = marks.data();
    makePrints(table, templateName, {},
        [into](qsizetype row, const EventFingerprint &print) { into[row].fingerprint = print; });
    return marks;
}

QList<EventFingerprint> eventPrints(const EventTable &table, const QString &templateName, const QBitArray &wanted)
{
    QList<EventFingerprint> prints(table.rowCount());
    EventFingerprint *const into = prints.data();
    makePrints(
        table, templateName, wanted, [into](qsizetype row, const EventFingerprint &print) { into[row] = print; });
    return prints;
}

QList<EventFingerprint> writtenPrints(const EventTable &table, const QString &templateName, const QBitArray &wanted)
{
    const auto isAsked = [&](qsizetype row) { return wanted.isEmpty() || wanted.testBit(row); };
    std::atomic_bool isAny = false; // hardly ever
    inPartsOfRows(table.rowCount(), [&](qsizetype from, qsizetype to) {
        const EventFingerprinter fingerprinter(table, templateName);
        for (qsizetype row = from; row < to && !isAny; ++row) {
            if (isAsked(row) && fingerprinter.mayBeWrittenOtherwise(row))
                isAny = true;
        }
    });
    if (!isAny)
        return {};
    QList<EventFingerprint> prints(table.rowCount());
    EventFingerprint *const into = prints.data();
    inPartsOfRows(table.rowCount(), [&](qsizetype from, qsizetype to) {
        EventFingerprinter fingerprinter(table, templateName);
        for (qsizetype row = from; row < to; ++row) {
            if (isAsked(row) && fingerprinter.mayBeWrittenOtherwise(row))
                into[row] = fingerprinter.asWritten(row);
        }
    });
    return prints;
}

} // namespace composer
