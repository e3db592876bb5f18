#include "importing/csvimport.h"
#include "importing/outcomecsv.h"
#include "support/importasdetected.h"
#include "support/sampletemplate.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// One way in which a spreadsheet somewhere writes a file.
struct Country {
    const char *codec;
    char delimiter;
    QString header;
    QString datePattern;
    const char *zone;
    bool comma;
};

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"events.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class TestCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two months that overlap: the same events get the same ids, rows that stand twice in one file are counted.
    void aBusinessKeyMakesTheSameIds()
    {
        QTemporaryDir folder;
        const auto imported = [&](const QByteArray &csv, const QString &key) {
            const QString path = written(folder, csv);
            const auto preview = previewCsv(path);
            ImportSettings settings;
            settings.reading = preview->reading;
            settings.eventTemplate = sampleTemplate();
            settings.mapping = autoMap(
                settings.eventTemplate, analyseCsv(path, preview->reading, valueHints(QLocale::c()))->columns);
            settings.zone = QTimeZone::utc();
            settings.mapping.key = parseEventKey(key, settings.eventTemplate).value();
            return importCsv(path, settings).value();
        };
        const QByteArray header = "email,timestamp,webinarName\n";
        const QByteArray april
            = "ana@example.com,2026-04-01T10:00:00Z,Spring\nbo@example.com,2026-04-02T10:00:00Z,Spring\n";
        const QByteArray may
            = "BO@example.com,2026-04-02 12:00:00+02:00,Spring\ncy@example.com,2026-05-03T10:00:00Z,Spring\n";
        const QString key = u"identity,when,webinarName"_s;
        const ImportResult first = imported(header + april, key);
        const ImportResult second = imported(header + may, key);
        QCOMPARE(first.table.rowCount(), 2);
        QCOMPARE(first.duplicateIds, 0);
        QCOMPARE(second.table.eventId(0), first.table.eventId(1));
        QVERIFY(second.table.eventId(1) != first.table.eventId(0));
        QCOMPARE(imported(header + april + april, key).duplicateIds, 2);
        QVERIFY(imported(header + april, {}).table.eventId(0) != first.table.eventId(0));

        const ImportResult own = imported(
            "email,timestamp,webinarName,_event_id\nana@example.com,2026-04-01T10:00:00Z,Spring,mine\n", key);
        QCOMPARE(own.table.eventId(0), "mine"); // the file's word counts

        // The key is kept with the mapping: next month's file must not need it said again.
        ColumnMapping mapping;
        mapping.key = parseEventKey(key, sampleTemplate()).value();
        QCOMPARE(parseMapping(serializeMapping(mapping), {}, sampleTemplate())->key, mapping.key);
        EventTemplate changed = sampleTemplate();
        changed.tokens.clear();
        QVERIFY(parseMapping(serializeMapping(mapping), {}, changed)->key.isEmpty());
    }

    void everyValueArrives_data()
    {
        QTest::addColumn<int>("country");
        QTest::newRow("en") << 0;
        QTest::newRow("es") << 1;
        QTest::newRow("ja") << 2;
        QTest::newRow("de") << 3;
        QTest::newRow("es, unicode text") << 4;
    }
    /// A thousand events written as a spreadsheet of the country does, read as detected, compared value by value.
    void everyValueArrives()
    {
        QFETCH(int, country);
        const QList<Country> countries {
            { "UTF-8", ',',
                u"email,when,webinar,status,minutes,registered on,recording url,link text,extraData.planned"_s,
                u"M/d/yyyy h:mm AP"_s, "America/New_York", false },
            { "windows-1252", ';',
                u"Correo electrónico;Fecha y hora;Webinar;Estado;Minutos;Fecha de registro;Enlace;"
                "Texto del enlace;extraData.planned"_s,
                u"dd/MM/yyyy HH:mm"_s, "Europe/Madrid", true },
            { "windows-31j", ',',
                u"メールアドレス,日時,ウェビナー名,ステータス,参加時間,登録日,リンク,リンクテキスト,extraData.planned"_s,
                u"yyyy/M/d H:mm"_s, "Asia/Tokyo", false },
            { "windows-1252", ';',
                u"E-Mail;When;Webinar;Status;Minutes;Registered on;URL;Link text;extraData.planned"_s,
                u"dd.MM.yyyy HH:mm"_s, "Europe/Berlin", true },
            { "UTF-16LE", '\t',
                u"Correo\tFecha\tWebinar\tEstado\tMinutos\tFecha de registro\tEnlace\t"
                "Texto del enlace\textraData.planned"_s,
                u"dd/MM/yyyy HH:mm"_s, "Europe/Madrid", true },
        };
        const Country &where = countries[country];
        const QTimeZone zone(where.zone);
        const QStringList names = country == 2
            ? QStringList { u"能力開発\"入門\""_s, u"表示\nソフト"_s, u"予算, 申請"_s }
            : QStringList { u"Presentación \"café\""_s, u"Straße; größer, höher"_s, u"two\nlines"_s };
        const QStringList labels { u"Registered"_s, u"Attended"_s, u"Left early"_s, u"No show"_s };
        const QStringList values { u"registered"_s, u"attended"_s, u"left_early"_s, u"no_show"_s };
        const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };

        QRandomGenerator random(42);
        QString text = where.header + u"\r\n"_s;
        QList<EventDraft> truth;
        for (int i = 0; i < 1000; ++i) {
            EventDraft event;
            const int option = random.bounded(4);
            const int hundredths = random.bounded(9'999'99);
            const QDateTime when(QDate(2026, 1, 1).addDays(random.bounded(300)),
                QTime(8 + random.bounded(12), random.bounded(60)), zone);
            const QDateTime registered(
                QDate(2025, 3, 1).addDays(random.bounded(300)), QTime(9, random.bounded(60)), zone);
            event.email = u"person%1@nube.test"_s.arg(i);
            event.timestamp = when.toUTC().toString(Qt::ISODate);
            QString number = QString::number(hundredths / 100) + u"."_s
                + QString::number(hundredths % 100).rightJustified(2, u'0');
            event.tokens
                = { names[random.bounded(3)], values[option], number, registered.toUTC().toString(Qt::ISODate) };
            event.iframeLinkLabel = i % 10 ? u"Part %1"_s.arg(i % 7) : QString(); // an address alone makes no iframe
            event.iframeUrl = i % 10 ? u"https://kaiyo.test/rec/%1"_s.arg(i) : QString();
            event.extraData = u"{\"planned\":\"%1\"}"_s.arg(i);
            const QLocale numbers = where.comma ? QLocale(QLocale::German, QLocale::Germany)
                                                : QLocale(QLocale::English, QLocale::UnitedStates);
            const QLocale dates(QLocale::English, QLocale::UnitedStates);
            const QStringList cells { event.email, dates.toString(when, where.datePattern), quoted(event.tokens[0]),
                labels[option], quoted(numbers.toString(hundredths / 100.0, 'f', 2)),
                dates.toString(registered, where.datePattern), event.iframeUrl, event.iframeLinkLabel,
                QString::number(i) };
            text += cells.join(QLatin1Char(where.delimiter)) + u"\r\n"_s;
            truth.append(event);
        }
        QByteArray bytes = QStringEncoder(where.codec).encode(text);
        if (where.delimiter == '\t')
            bytes.prepend("\xff\xfe");

        const QTemporaryDir folder;
        const auto result = importAsDetected(
            written(folder, bytes), sampleTemplate(), zone, QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->unreadable, 0);
        QCOMPARE(result->notConverted, 0);
        QCOMPARE(result->table.rowCount(), 1000);
        for (int i = 0; i < 1000; ++i) {
            EventDraft event = result->table.draft(i);
            QVERIFY(event.id.startsWith(u"tc-"));
            event.id.clear();
            QCOMPARE(event.email, truth[i].email);
            QCOMPARE(event.timestamp, truth[i].timestamp);
            QCOMPARE(event.tokens, truth[i].tokens);
            QCOMPARE(event.iframeUrl, truth[i].iframeUrl);
            QCOMPARE(event.iframeLinkLabel, truth[i].iframeLinkLabel);
            QCOMPARE(event.extraData, truth[i].extraData);
            QCOMPARE(event, truth[i]);
            QCOMPARE(result->table.source(i), (RowSource { 1, i + 1 }));
        }
    }

    void whatCannotBeConvertedStaysAsWritten()
    {
        const QTemporaryDir folder;
        const QString path = written(folder,
            "email,when,status,minutes\n"
            "a@b.co,2026-03-29T02:30,Atended,fifty\n"
            "b@b.co,2026-10-25T02:30,Attended,52\n"
            "b@b.co,2026-10-25T02:30,Attended,52\n"
            "c@b.co,2026-03-18 10:00,No show,007\n");
        const auto result = importAsDetected(path, sampleTemplate(), QTimeZone("Europe/Madrid"), QLocale::c());
        QVERIFY(result.has_value());
        const EventTable &table = result->table;
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-29T02:30:00"_s);
        QCOMPARE(table.text(0, EventField::token(1)), u"Atended"_s);
        QCOMPARE(table.text(0, EventField::token(2)), u"fifty"_s);
        QCOMPARE(table.text(1, EventField::Timestamp), u"2026-10-25T00:30:00Z"_s);
        QCOMPARE(table.text(3, EventField::token(1)), u"no_show"_s);
        QCOMPARE(table.text(3, EventField::token(2)), u"007"_s);
        QCOMPARE(result->skippedTimes, 1);
        QCOMPARE(result->doubledTimes, 2);
        QCOMPARE(result->notConverted, 3);
        QCOMPARE(result->duplicates, 1);
    }

    void whatASpreadsheetWasToLeaveAloneComesWithoutItsMarks()
    {
        const QTemporaryDir folder;
        const auto result
            = importAsDetected(written(folder, "email,when,webinarName\na@b.co,2026-03-18T10:00:00Z,=\"0045\"\n"),
                sampleTemplate(), QTimeZone::utc(), QLocale::c());
        QVERIFY(result.has_value());
        QCOMPARE(result->table.text(0, EventField::token(0)), u"0045"_s);
    }

    /// As web pages and some exports write them: blanks at which no line may break.
    void noBreakBlanksAroundAValueGo()
    {
        const QTemporaryDir folder;
        const auto result = importAsDetected(
            written(
                folder, "email,when,webinarName\na@b.co,2026-03-18T10:00:00Z,\xc2\xa0Spring\xc2\xa0 2026\xc2\xa0\n"),
            sampleTemplate(), QTimeZone::utc(), QLocale::c());
        QVERIFY(result.has_value());
        QCOMPARE(result->table.text(0, EventField::token(0)), u"Spring\u00a0 2026"_s);
    }

    /// What a column says again and again is made once, and what comes between is not taken for it.
    void aColumnThatSaysTheSameForLongIsReadRight()
    {
        QStringList titles;
        const auto add = [&titles](const QString &title, int times) {
            for (int i = 0; i < times; ++i)
                titles.append(title);
        };
        const QString sentence = u"Tickets, invoices, and contracts were reviewed with the finance department"_s;
        add(u"Spring"_s, 100);
        add(u"Sprung"_s, 1); // as long
        add(u"Spring"_s, 60);
        add(QString(), 2);
        add(u"Spring"_s, 3);
        add(sentence, 70);
        add(sentence + u'!', 1);
        add(sentence.repeated(2), 50);
        add(u"Spring"_s, 40);
        QByteArray csv("email,when,webinarName\n");
        for (qsizetype row = 0; row < titles.size(); ++row)
            csv += u"a%1@b.co,2026-03-18T10:00:00Z,\"%2\"\n"_s.arg(row).arg(titles[row]).toUtf8();
        const QTemporaryDir folder;
        const auto result = importAsDetected(written(folder, csv), sampleTemplate(), QTimeZone::utc(), QLocale::c());
        QVERIFY(result.has_value());
        QCOMPARE(result->table.rowCount(), titles.size());
        QCOMPARE(result->duplicates, 0);
        for (qsizetype row = 0; row < titles.size(); ++row) {
            QCOMPARE(result->table.text(row, EventField::token(0)), titles[row]);
            QCOMPARE(result->table.source(row).record, row + 1);
            QCOMPARE(result->table.rowId(row), row + 1);
            QVERIFY(result->table.eventIdBits(row) != EventIdBits {});
        }
    }

    void aDayIsMidnightUtcInADateToken()
    {
        const QTemporaryDir folder;
        const auto result
            = importAsDetected(written(folder, "email,when,registered on\na@b.co,18/03/2026,17/03/2026\n"),
                sampleTemplate(), QTimeZone("Asia/Tokyo"), QLocale::c());
        QVERIFY(result.has_value());
        QCOMPARE(result->table.text(0, EventField::Timestamp), u"2026-03-17T15:00:00Z"_s);
        QCOMPARE(result->table.text(0, EventField::token(3)), u"2026-03-17T00:00:00Z"_s);
    }

    void badLinesAreKeptAndCanBeSaved()
    {
        const QTemporaryDir folder;
        const QString path
            = written(folder, "email;webinar\na@b.co;x\nb@b.co;\"never closed\nc@b.co;y;z;w\n\n;\nd@b.co;ok\n");
        const auto result = importAsDetected(path, sampleTemplate(), QTimeZone::utc(), QLocale::c());
        QVERIFY(result.has_value());
        QCOMPARE(result->table.rowCount(), 2);
        QCOMPARE(result->emptyRows, 2);
        QCOMPARE(result->unreadable, 2);
        QCOMPARE(result->unreadableLines[0].line, 3);
        QVERIFY(result->unreadableLines[0].reason.contains(u"never closed"));
        QCOMPARE(result->unreadableLines[1].line, 4);
        QCOMPARE(result->unreadableLines[1].text, u"c@b.co;y;z;w"_s);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(
            writeUnreadableLines(buffer, { u"email"_s, u"webinar"_s }, { ';' }, result->unreadableLines).has_value());
        QCOMPARE(buffer.data(),
            QByteArray("\xef\xbb\xbf"
                       "email;webinar\r\nb@b.co;\"never closed\r\nc@b.co;y;z;w\r\n"));
    }

    void joinsConstantsAndTransforms()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "first,last,mail\nAnn,Lee,ANN@B.CO\n,Roe,b@b.co\n");
        ImportSettings settings;
        settings.eventTemplate = sampleTemplate();
        settings.zone = QTimeZone::utc();
        MappingLine name;
        name.target = u"tokens.webinarName"_s;
        name.columns = { 0, 1 };
        MappingLine email;
        email.target = u"email"_s;
        email.columns = { 2 };
        email.transform.letterCase = LetterCase::Lower;
        MappingLine status;
        status.target = u"tokens.status"_s;
        status.constant = u"Attended"_s;
        MappingLine extra;
        extra.target = u"extraData.person.last"_s;
        extra.columns = { 1 };
        settings.mapping.lines = { name, email, status, extra };
        const auto result = importCsv(path, settings);
        QVERIFY(result.has_value());
        const EventTable &table = result->table;
        QCOMPARE(table.text(0, EventField::token(0)), u"Ann Lee"_s);
        QCOMPARE(table.text(1, EventField::token(0)), u"Roe"_s);
        QCOMPARE(table.text(0, EventField::Email), u"ann@b.co"_s);
        QCOMPARE(table.text(1, EventField::token(1)), u"attended"_s);
        QCOMPARE(table.text(0, EventField::ExtraData), u"{\"person\":{\"last\":\"Lee\"}}"_s);
        QCOMPARE(convertedExample(name, { u"Ann"_s, u"Lee"_s }, settings.eventTemplate, settings.zone), u"Ann Lee"_s);
    }

    void anEmptyCellTakesItsDefault()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "mail,room\na@b.co,\nb@b.co,A\nc@b.co,  \nd@b.co,\n");
        ImportSettings settings;
        settings.eventTemplate = sampleTemplate();
        settings.zone = QTimeZone::utc();
        MappingLine room;
        room.target = u"tokens.webinarName"_s;
        room.columns = { 1 };
        room.transform.ifEmpty = u"Open"_s;
        settings.mapping.lines = { room };
        const auto result = importCsv(path, settings);
        QVERIFY(result.has_value());
        QStringList rooms;
        for (qsizetype row = 0; row < result->table.rowCount(); ++row)
            rooms.append(result->table.text(row, EventField::token(0)));
        QCOMPARE(rooms, (QStringList { u"Open"_s, u"A"_s, u"Open"_s, u"Open"_s }));
    }

    void everyColumnHasItsZone()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "when,registered\n2026-03-18 10:00,2026-03-18 10:00\n");
        ImportSettings settings;
        settings.eventTemplate = sampleTemplate();
        settings.zone = QTimeZone("Europe/Madrid");
        MappingLine when;
        when.target = u"timestamp"_s;
        when.columns = { 0 };
        when.zone = "Asia/Tokyo";
        MappingLine registered;
        registered.target = u"tokens.registeredOn"_s;
        registered.columns = { 1 };
        settings.mapping.lines = { when, registered };
        const auto result = importCsv(path, settings);
        QVERIFY(result.has_value());
        const auto field = fieldFromKey(registered.target, settings.eventTemplate);
        QVERIFY(field.has_value());
        QCOMPARE(result->table.text(0, EventField::Timestamp), u"2026-03-18T01:00:00Z"_s);
        QCOMPARE(result->table.text(0, *field), u"2026-03-18T09:00:00Z"_s);
    }

    /// The outcome file has the original columns, and gives the same events with the same ids when it is read again.
    void outcomeFileComesBack()
    {
        const QTemporaryDir folder;
        const QByteArray text
            = QStringEncoder("windows-1252")
                  .encode(u"Correo;Notas;Webinar;Minutos\nana@nube.test;=1+1;\"Uno; dos\";1.234,5\n\nbad;line\n"
                          "eva@nube.test;\"dos\nlíneas\";Tres;-7\nleo@nube.test;-7,5;Cuatro;8\n"_s);
        const QString path = written(folder, text);
        ImportSource source;
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        source.path = path;
        source.reading = preview->reading;
        const auto first = importAsDetected(path, sampleTemplate(), QTimeZone::utc(), QLocale(QLocale::Spanish));
        QVERIFY(first.has_value());
        source.mapping = first->mapping;
        QCOMPARE(first->table.rowCount(), 3);
        QCOMPARE(first->table.text(0, EventField::token(2)), u"1234.5"_s);
        QFile out(folder.filePath(u"out.csv"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        const auto outcome = [](qsizetype row) {
            return OutcomeCells { row == 1 ? u"refused"_s : u"created"_s,
                row == 1 ? u"unknown option, \"x\""_s : QString(), u"c-1"_s };
        };
        CsvWriteOptions options;
        options.delimiter = ';';
        options.byteOrderMark = true;
        QVERIFY(writeOutcomeCsv(out, QList { source }, first->table, outcome, {}, options).has_value());
        out.close();

        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray bytes = out.readAll();
        out.close();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString shown = QString::fromUtf8(bytes);
        QVERIFY(shown.startsWith(
            u"Correo;Notas;Webinar;Minutos;_line;_event_id;_status;_reason;_correlation_id;"
            "_created_at;_object_type;_hubspot_status;_requested_at;_started_at;_completed_at;_links\r\n"_s));
        QVERIFY(shown.contains(u"ana@nube.test;'=1+1;\"Uno; dos\";1.234,5;2;"_s));
        QVERIFY(shown.contains(u"leo@nube.test;-7,5;Cuatro;8;7;"_s));
        QVERIFY(shown.contains(u";refused;\"unknown option, \"\"x\"\"\";c-1;;;;;;;\r\n"_s));

        const auto again
            = importAsDetected(out.fileName(), sampleTemplate(), QTimeZone::utc(), QLocale(QLocale::Spanish));
        QVERIFY(again.has_value());
        QCOMPARE(again->table.rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(again->table.draft(row), first->table.draft(row));

        // only what was refused
        QBuffer refused;
        QVERIFY(refused.open(QIODevice::WriteOnly));
        QVERIFY(writeOutcomeCsv(refused, QList { source }, first->table, outcome, [](qsizetype row) {
            return row == 1;
        }).has_value());
        QCOMPARE(refused.data().count("@nube.test"), 1);
    }

    /// Two imports and a row by hand in one draft: every file's columns come back, and mean what they meant.
    void severalImportsShareTheirColumns()
    {
        const QTemporaryDir folder;
        const auto imported
            = [&folder](const QString &name, const QByteArray &bytes, qint32 number, ImportSource &source) {
                  QFile file(folder.filePath(name));
                  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                      qFatal("no file");
                  file.close();
                  const CsvPreview preview = previewCsv(file.fileName()).value();
                  const CsvAnalysis analysis = analyseCsv(file.fileName(), preview.reading, ValueHints {}).value();
                  ImportSettings settings { preview.reading, autoMap(sampleTemplate(), analysis.columns),
                      sampleTemplate(), QTimeZone::utc(), number };
                  source = { file.fileName(), settings.reading, settings.mapping, number, {} };
                  return importCsv(file.fileName(), settings).value().table;
              };
        QList<ImportSource> sources(3);
        EventTable table = imported(u"es.csv"_s,
            "email;when;notas;minutes\nana@b.co;18/03/2026;uno;1,5\nleo@b.co;19/03/2026;dos;2,5\n", 1, sources[0]);
        const EventTable second
            = imported(u"us.csv"_s, "email,when,room,notas\nbo@b.co,03/28/2026,A,tres\n", 2, sources[1]);
        (void)imported(u"gone.csv"_s, "email,gone\nx@b.co,y\n", 3, sources[2]); // its rows are not in the draft
        table.insertRows(2, second, 0, 1);
        table.insertRows(3, 1);
        table.setText(3, EventField::Email, u"hand@b.co");
        const auto minutes = fieldFromKey(u"tokens.minutes"_s, table.eventTemplate());
        QVERIFY(minutes.has_value());
        table.setText(3, *minutes, u"3.5");

        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeOutcomeCsv(out, sources, table, [](qsizetype) {
            return OutcomeCells { u"created"_s, {}, {} };
        }).has_value());
        const QStringList lines = QString::fromUtf8(out.data()).split(u"\r\n"_s);
        // the dates are written in two ways: two columns; the rest is shared by name
        QCOMPARE(lines[0],
            u"email,when,notas,minutes,when (2),room,_line,_event_id,_status,_reason,_correlation_id,"
            "_created_at,_object_type,_hubspot_status,_requested_at,_started_at,_completed_at,_links"_s);
        QVERIFY2(lines[1].startsWith(u"ana@b.co,18/03/2026,uno,\"1,5\",,,2,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[3].startsWith(u"bo@b.co,,tres,,03/28/2026,A,2,"_s), qPrintable(lines[3]));
        QVERIFY2(lines[4].startsWith(u"hand@b.co,,,\"3,5\",,,,"_s), qPrintable(lines[4]));
        QCOMPARE(lines.size(), 6); // four rows, the header, the end
    }

    void composedByHandIsWrittenByField()
    {
        EventTable table(sampleTemplate());
        table.insertRows(0, 1);
        table.setText(0, EventField::Email, u"a@b.co");
        table.setText(0, EventField::token(0), u"@home");
        QFile out;
        const QTemporaryDir folder;
        out.setFileName(folder.filePath(u"out.csv"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeOutcomeCsv(out, table, [](qsizetype) {
            return OutcomeCells { u"created"_s, {}, {} };
        }).has_value());
        out.close();
        const auto again = importAsDetected(out.fileName(), sampleTemplate(), QTimeZone::utc(), QLocale::c());
        QVERIFY(again.has_value());
        QCOMPARE(again->table.draft(0), table.draft(0));
    }

    void cancelledAndProgress()
    {
        QByteArray text("email,webinar\n");
        for (int i = 0; i < 50'000; ++i)
            text += "a" + QByteArray::number(i) + "@b.co,some webinar\n";
        const QTemporaryDir folder;
        const QString path = written(folder, text);
        ImportSettings settings;
        settings.eventTemplate = sampleTemplate();
        settings.zone = QTimeZone::utc();
        CsvCancel cancel = false;
        qint64 last = 0;
        auto result = importCsv(path, settings, [&](qint64 done, qint64 total) {
            QVERIFY(done >= last && done <= total);
            last = done;
        });
        QVERIFY(result.has_value());
        QCOMPARE(last, text.size());
        result = importCsv(
            path, settings, [&](qint64, qint64) { cancel = true; }, &cancel);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_csvimport.moc"
