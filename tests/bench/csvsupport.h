#pragma once

#include "importing/csvimport.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <utility>

/// What the benchmarks of the CSV import share: files as an export writes them, and a mapping of all their columns.
namespace composer::bench {

using namespace Qt::StringLiterals;

enum class Notes { Mixed, Spanish, Japanese };

/// 12 columns, some 207 bytes a row in Mixed; the same at every call.
inline QByteArray makeCsv(int rows, Notes kind)
{
    static const char *const notes[3][6] = {
        { "Customer upgraded after the spring campaign and asked about invoicing",
            "\"Tickets, invoices, and contracts were reviewed with the finance department\"",
            "\"Line one of the note\nline two of the note, with a comma\nand line three\"",
            "\"Said: \"\"call me later, please\"\" and left a voicemail\"", "日本語のメモ：デモを希望しています。",
            "" },
        { "Pidió un descuento del 15 %; volver a llamar mañana por la tarde",
            "\"Asistió al seminario, solicitó información adicional sobre precios\"",
            "\"Línea uno de la nota\nlínea dos; con coma, y más\"",
            "\"Dijo: \"\"llámame después\"\"; el año que viene decidirá\"", "Renovación firmada por 24 meses", "" },
        { "デモを希望しています。来月に連絡してください。", "能力開発、予算申請、表示設定の相談",
            "\"一行目のメモ\n二行目のメモ\"", "\"「前向きに検討する」と回答,要フォロー\"", "見積書を送付済み", "" }
    };
    static const char *const companies[3] = { "\"Acme, Inc.\"", "\"Muñoz, S.A.\"", "株式会社サンプル" };
    static const char *const states[] = { "registered", "attended", "left_early", "no_show" };
    const auto language = static_cast<size_t>(kind);
    QByteArray text("email,when,webinar,status,minutes,company,country,notes,event key,source,first name,last name\n");
    text.reserve(qsizetype(rows) * 230);
    quint32 random = 7;
    for (int i = 0; i < rows; ++i) {
        random = random * 1664525u + 1013904223u;
        char line[512];
        const int size = std::snprintf(line, sizeof line,
            "user%07d.%x@example%u.com,2026-%02u-%02uT%02u:%02u:%02uZ,\"Planning the spring launch, part "
            "%u\",%s,%u.%02u,"
            "%s,ES,%s,evt-%08x%08x,webinar,First%u,Last%u\n",
            i, random >> 8, (random >> 3) % 200, 1 + random % 12, 1 + (random >> 4) % 28, (random >> 9) % 24,
            (random >> 13) % 60, (random >> 19) % 60, (random >> 5) % 9, states[(random >> 7) % 4],
            (random >> 11) % 200, (random >> 2) % 100, companies[language], notes[language][(random >> 6) % 6], random,
            ~random, (random >> 5) % 30, (random >> 10) % 30);
        text.append(line, size);
    }
    return text;
}

/// Seconds of the quickest of three.
inline double best(const auto &work)
{
    double seconds = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds = std::min(seconds, double(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

inline QJsonObject figure(
    const QString &name, double value, const QString &unit, const QString &reference = {}, double referenceValue = 0)
{
    QJsonObject object { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit } };
    if (referenceValue > 0) {
        object[u"reference"_s] = reference;
        object[u"referenceValue"_s] = referenceValue;
        object[u"ratio"_s] = value / referenceValue;
    }
    return object;
}

/// A template with a token for every column that is no field of the event, by what the column holds, and a mapping of
/// all columns: nothing of the file is left out.
inline ImportSettings everyColumn(const CsvReading &reading, const QList<ColumnProfile> &columns)
{
    ImportSettings settings;
    settings.reading = reading;
    settings.zone = QTimeZone::utc();
    bool hasEmail = false;
    bool hasTime = false;
    for (int i = 0; i < columns.size(); ++i) {
        const ColumnProfile &column = columns[i];
        MappingLine line;
        line.columns = { i };
        line.number = column.number;
        line.dateOrder = column.dateOrder;
        if (!std::exchange(hasEmail, hasEmail || column.shareOf(column.emails) > 0.9)) {
            if (hasEmail) {
                line.target = fieldKey(EventField::Email, settings.eventTemplate);
                settings.mapping.lines.append(line);
                continue;
            }
        }
        if (!std::exchange(hasTime, hasTime || column.shareOf(column.dates) > 0.9)) {
            if (hasTime) {
                line.target = fieldKey(EventField::Timestamp, settings.eventTemplate);
                settings.mapping.lines.append(line);
                continue;
            }
        }
        Token token;
        token.name = u"t%1"_s.arg(i);
        token.label = column.header;
        if (column.shareOf(column.numbers) > 0.9) {
            token.type = TokenType::Number;
        } else if (!column.distinct.isEmpty() && column.distinct.size() <= 8) {
            token.type = TokenType::Enumeration;
            for (const QString &value : column.distinct)
                token.options.append({ value, value });
        }
        settings.eventTemplate.tokens.append(token);
        line.target = u"tokens."_s + token.name;
        settings.mapping.lines.append(line);
    }
    return settings;
}

} // namespace composer::bench
