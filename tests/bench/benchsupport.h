#pragma once

#include "domain/eventtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

/// What the benchmarks of documents and of the window share: a million events of 12 filled columns, and figures with
/// their unit beside what they are to reach.
namespace composer::bench {

using namespace Qt::StringLiterals;

inline constexpr qsizetype rowsOfBench = 1'000'000;

inline EventTemplate benchTemplate()
{
    EventTemplate result { u"7"_s, u"Webinar"_s, u"contacts"_s, {}, u"{{t0}} {{t1}} {{t2}}"_s, {} };
    for (int i = 0; i < 7; ++i)
        result.tokens.append({ u"t%1"_s.arg(i), u"Token %1"_s.arg(i), TokenType::String, {}, {} });
    result.tokens.append(
        { u"plan"_s, u"Plan"_s, TokenType::Enumeration, { { u"pro"_s, u"Pro"_s }, { u"free"_s, u"Free"_s } }, {} });
    result.tokens.append({ u"score"_s, u"Score"_s, TokenType::Number, {}, {} });
    result.tokens.append({ u"day"_s, u"Day"_s, TokenType::Date, {}, {} });
    return result;
}

inline EventTable benchTable()
{
    EventTable table(benchTemplate());
    table.insertRows(0, rowsOfBench);
    for (qsizetype row = 0; row < rowsOfBench; ++row) {
        const qsizetype mixed = (row * 7919) % rowsOfBench;
        const QString day = u"2026-0%1-1%2T"_s.arg(1 + mixed % 2).arg(mixed % 10);
        table.setText(row, EventField::Email, u"person%1@firma%2.example"_s.arg(mixed).arg(mixed % 5000));
        table.setText(row, EventField::Timestamp,
            day + u"%1:%2:00Z"_s.arg(mixed % 24, 2, 10, QChar(u'0')).arg(mixed % 60, 2, 10, QChar(u'0')));
        table.setText(row, EventField::token(0), u"Webinar about topic %1"_s.arg(mixed % 300));
        table.setText(row, EventField::token(1), u"note %1 of this very event"_s.arg(mixed));
        for (int i = 2; i < 7; ++i)
            table.setText(row, EventField::token(i), u"value %1"_s.arg(mixed % (i * 100)));
        table.setText(row, EventField::token(7), mixed % 3 ? u"pro"_s : u"free"_s);
        table.setText(row, EventField::token(8), QString::number(mixed % 1000));
        table.setText(row, EventField::token(9), day + u"00:00:00Z"_s);
    }
    return table;
}

class Figures
{
public:
    void add(const QString &name, double value, const QString &unit, double reach)
    {
        m_list.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit },
            { u"reference"_s, u"to reach"_s }, { u"referenceValue"_s, reach }, { u"ratio"_s, value / reach } });
        std::printf("%-52s %10.4g %-6s  to reach %6.4g  %s\n", qPrintable(name), value, qPrintable(unit), reach,
            value <= reach ? "" : "MISSED");
        std::fflush(stdout);
    }
    template<typename Work>
    void time(const QString &name, double reachSeconds, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(name, static_cast<double>(timer.nsecsElapsed()) / 1e9, u"s"_s, reachSeconds);
    }
    [[nodiscard]] bool write(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_list).toJson()) > 0;
    }

private:
    QJsonArray m_list;
};

} // namespace composer::bench
