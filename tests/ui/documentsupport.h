#pragma once

#include "domain/eventtable.h"

#include <QTest>

namespace composer::testing {

/// A contact template with one token of each type.
inline EventTemplate webinarTemplate()
{
    using namespace Qt::StringLiterals;
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"plan"_s, u"Plan"_s, TokenType::Enumeration,
                { { u"pro"_s, u"Professional"_s }, { u"free"_s, u"Free"_s } }, {} },
            { u"score"_s, u"Score"_s, TokenType::Number, {}, {} }, { u"day"_s, u"Day"_s, TokenType::Date, {}, {} } },
        u"{{title}}"_s, {} };
}

/// Rows that have no issue.
inline EventTable webinarTable(qsizetype rows)
{
    using namespace Qt::StringLiterals;
    EventTable table(webinarTemplate());
    table.insertRows(0, rows);
    for (qsizetype row = 0; row < rows; ++row) {
        table.setText(row, EventField::Email, u"person%1@firma.example"_s.arg(row));
        table.setText(row, EventField::Timestamp, u"2026-03-01T10:%1:00Z"_s.arg(row % 60, 2, 10, QChar(u'0')));
        table.setText(row, EventField::token(0), u"Title %1"_s.arg(row % 40));
        table.setText(row, EventField::token(1), row % 2 ? u"pro"_s : u"free"_s);
        table.setText(row, EventField::token(2), QString::number(row * 7 % 101));
    }
    return table;
}

/// Empty when the tables hold the same rows, else what differs first.
inline QString difference(const EventTable &a, const EventTable &b)
{
    using namespace Qt::StringLiterals;
    if (a.rowCount() != b.rowCount())
        return u"%1 rows, not %2"_s.arg(a.rowCount()).arg(b.rowCount());
    const int fields = EventField::FixedCount + static_cast<int>(a.eventTemplate().tokens.size());
    for (qsizetype row = 0; row < a.rowCount(); ++row) {
        if (a.eventId(row) != b.eventId(row) || a.rowId(row) != b.rowId(row) || a.state(row) != b.state(row)
            || a.isSkipped(row) != b.isSkipped(row) || a.source(row) != b.source(row))
            return u"row %1 is another one"_s.arg(row);
        for (int i = EventField::Id + 1; i < fields; ++i) {
            if (const EventField field = EventField::fromValue(i); a.utf8(row, field) != b.utf8(row, field))
                return u"row %1, field %2: “%3”, not “%4”"_s.arg(row).arg(i).arg(
                    a.text(row, field), b.text(row, field));
        }
    }
    return {};
}

} // namespace composer::testing
