#pragma once

#include "validation/eventcheck.h"

#include <QString>

/// Events without an issue, which the tests of the rules then spoil, and short words for the issues found.
namespace composer::rulestest {

using namespace Qt::StringLiterals;

inline constexpr qint64 nowMs = 1'773'824'400'000; // 2026-03-18T09:00:00Z

inline const EventField title = EventField::token(0);
inline const EventField plan = EventField::token(1);
inline const EventField score = EventField::token(2);
inline const EventField day = EventField::token(3);
inline const EventField hidden = EventField::token(4);

inline EventTemplate contactTemplate()
{
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"plan"_s, u"Plan"_s, TokenType::Enumeration,
                { { u"pro"_s, u"Professional"_s }, { u"free"_s, u"Free"_s } }, {} },
            { u"score"_s, u"Score"_s, TokenType::Number, {}, {} }, { u"day"_s, u"Day"_s, TokenType::Date, {}, {} },
            { u"hidden"_s, u"Hidden"_s, TokenType::String, {}, {} } },
        u"{{#if title}}{{title}}{{/if}}"_s, u"{{#if plan}}{{plan}}{{/if}}"_s };
}

/// `rows` events without an issue.
inline EventTable goodTable(qsizetype rows, const EventTemplate &eventTemplate = contactTemplate())
{
    EventTable table(eventTemplate);
    table.insertRows(0, rows);
    for (qsizetype row = 0; row < rows; ++row) {
        if (eventTemplate.objectKind() == ObjectType::Contact)
            table.setText(row, EventField::Email, u"person%1@firma.example"_s.arg(row));
        else
            table.setText(row, EventField::ObjectId, u"100%1"_s.arg(row));
        table.setText(row, EventField::Timestamp, u"2026-03-01T10:00:%1Z"_s.arg(row % 60, 2, 10, QChar(u'0')));
    }
    return table;
}

inline QList<Rule> rulesOf(const QList<Issue> &issues)
{
    QList<Rule> rules;
    for (const Issue &issue : issues)
        rules.append(issue.rule);
    return rules;
}

inline QByteArray keys(const QList<Rule> &rules)
{
    QStringList names;
    for (const Rule rule : rules)
        names.append(ruleKey(rule));
    return names.join(u", "_s).toLatin1();
}

} // namespace composer::rulestest
