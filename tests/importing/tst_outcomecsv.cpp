#include "csv/formulaguard.h"
#include "importing/csvimport.h"
#include "importing/importpipeline.h"
#include "importing/outcomecsv.h"
#include "support/importasdetected.h"
#include "support/sampletemplate.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

/// A file and what came of it.
struct Imported {
    ImportSource source;
    EventTable table;
};

Result<Imported> imported(const QString &path, const QLocale &locale)
{
    const auto read = importAsDetected(path, sampleTemplate(), QTimeZone("Europe/Madrid"), locale);
    if (!read)
        return fail(read.error());
    ImportSource source;
    source.path = path;
    source.reading = read->reading;
    source.mapping = read->mapping;
    source.zone = "Europe/Madrid"; // every cell is compared with what it says
    return Imported { source, read->table };
}

OutcomeCells waiting(qsizetype)
{
    return { u"waiting"_s, {}, {} };
}

} // namespace

class TestOutcomeCsv : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    /// A file that is shown in a terminal must not steer it.
    void wordsOfAStrangerSteerNothing()
    {
        EventTable table(sampleTemplate());
        table.appendDraft({});
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        const auto cells = [](qsizetype) -> OutcomeCells {
            return { u"refused"_s, u"bad \x1b]0;own\x07 é\nvalue \x9b"_s + u"2J"_s, u"\x1b[2J"_s };
        };
        QVERIFY(writeOutcomeCsv(device, table, cells));
        const QByteArray written = device.data();
        QVERIFY2(!written.contains('\x1b') && !written.contains('\x07') && !written.contains("\xc2\x9b"),
            written.constData());
        QVERIFY2(written.contains("bad \\u001b]0;own\\u0007 é\nvalue \\u009b2J"), written.constData());
        QVERIFY2(written.contains("\\u001b[2J"), written.constData());
    }

    /// What was mended before it was sent stands there as it was sent, not as the file had it; the rest as in the file.
    void whatWasMendedSaysWhatTheEventSays()
    {
        const QString path = m_folder.filePath(u"mended.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Email;When;Attended minutes;Status;Remark\n"
                   "kunde07 at example.de;30.11.2026 10:00;12,5;attended;first\n"
                   "ben@example.de;18.03.2026 09:00;1.234,5;attended;\n"
                   "eva@example.de;19.03.2026;7;no show;=1+1\n");
        file.close();
        auto made = imported(path, QLocale(QLocale::German));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->table.rowCount(), 3);
        const auto linesNow = [&made] {
            QBuffer device;
            if (!device.open(QIODevice::WriteOnly)
                || !writeOutcomeCsv(device, { made->source }, made->table, waiting, {}, { ';' }))
                return QByteArrayList();
            QByteArray text = device.data();
            return text.replace("\r\n", "\n").trimmed().split('\n');
        };
        const QByteArrayList before = linesNow();
        QVERIFY(before.at(1).startsWith("kunde07 at example.de;30.11.2026 10:00;12,5;attended;first;"));
        QVERIFY(before.at(2).startsWith("ben@example.de;18.03.2026 09:00;1.234,5;attended;;"));

        const EventTemplate used = sampleTemplate();
        made->table.setText(0, EventField::Email, u"kunde07@example.de"_s);
        made->table.setText(1, EventField::Timestamp, u"2026-03-18T10:30:00Z"_s);
        made->table.setText(1, EventField::token(used.tokenIndex(u"minutes")), u"43.5"_s);
        const QByteArrayList after = linesNow();
        QVERIFY2(after.at(1).startsWith("kunde07@example.de;30.11.2026 10:00;12,5;attended;first;"),
            after.at(1).constData());
        QVERIFY2(
            after.at(2).startsWith("ben@example.de;2026-03-18T10:30:00Z;43,5;attended;;"), after.at(2).constData());
        QCOMPARE(after.at(3), before.at(3));
        made->source.zone.clear(); // rows that nobody can have changed are not compared
        QCOMPARE(linesNow(), before);
    }

    void guards_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("word") << QByteArray("Spring") << QByteArray("Spring");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("plus") << QByteArray("+cmd|' /C calc'!A0") << QByteArray("'+cmd|' /C calc'!A0");
        QTest::newRow("minus") << QByteArray("-2+3") << QByteArray("'-2+3");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t'=1");
        QTest::newRow("cr") << QByteArray("\r=1") << QByteArray("\"'\r'=1\"");
        // A spreadsheet set up for another separator cuts a quoted cell wherever that stands.
        QTest::newRow("behind a semicolon") << QByteArray("late;=1+1") << QByteArray("late;'=1+1");
        QTest::newRow("behind a comma") << QByteArray("late,@SUM(A1)") << QByteArray("\"late,'@SUM(A1)\"");
        QTest::newRow("behind a bar") << QByteArray("a|=1") << QByteArray("a|'=1");
        QTest::newRow("behind a line break") << QByteArray("a\n=1") << QByteArray("\"a\n'=1\"");
        QTest::newRow("in quotes behind a semicolon") << QByteArray("a;\"=1\"") << QByteArray("\"a;'\"\"=1\"\"\"");
        QTest::newRow("guarded already behind a semicolon") << QByteArray("a;'=1") << QByteArray("a;''=1");
        QTest::newRow("number behind a semicolon") << QByteArray("a;-5") << QByteArray("a;-5");
        QTest::newRow("points of a list") << QByteArray("a:\n- b\n- c") << QByteArray("\"a:\n- b\n- c\"");
        QTest::newRow("wide") << QByteArray("＝1+1") << QByteArray("'＝1+1");
        QTest::newRow("negative") << QByteArray("-12.5") << QByteArray("-12.5");
        QTest::newRow("negative, Spanish") << QByteArray("-1.234,50") << QByteArray("\"-1.234,50\"");
        QTest::newRow("phone") << QByteArray("+34600123456") << QByteArray("+34600123456");
        QTest::newRow("dash") << QByteArray("-") << QByteArray("'-");
        QTest::newRow("guarded already") << QByteArray("'=1+1") << QByteArray("''=1+1");
        QTest::newRow("apostrophe") << QByteArray("'90s") << QByteArray("'90s");
        QTest::newRow("apostrophe and number") << QByteArray("'-5") << QByteArray("'-5");
        QTest::newRow("only apostrophes") << QByteArray("''") << QByteArray("''");
        QTest::newRow("separator") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("blank at the end") << QByteArray("a ") << QByteArray("\"a \"");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void guards()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        writer.cell(viewOf(text));
        writer.endRow();
        QVERIFY(writer.finish());
        QCOMPARE(buffer.data(), cell + "\r\n");
    }

    /// Any text comes back from our own file as it went in, and nothing that would run is ever in it.
    void everyTextComesBack()
    {
        QRandomGenerator random(3);
        const QByteArray letters = "'''=+-@\t\r\n\",;ab 1.5";
        for (int i = 0; i < 3000; ++i) {
            QByteArray text;
            for (int length = random.bounded(7); length > 0; --length)
                text += letters[random.bounded(static_cast<int>(letters.size()))];
            if (i % 10 == 0)
                text.prepend("＝");
            const QByteArray guarded = QByteArray::fromStdString(withFormulaGuard(viewOf(text)));
            QCOMPARE(guarded != text, needsFormulaGuard(viewOf(text)));
            std::string buffer;
            const std::string_view back = withoutFormulaGuard(viewOf(guarded), buffer);
            QCOMPARE(QByteArray(back.data(), static_cast<qsizetype>(back.size())), text);
            if (!guarded.isEmpty() && QByteArrayView("=@\t\r\n").contains(guarded[0]))
                QFAIL(guarded.constData());
        }
    }

    /// A draft composed by hand → CSV → import, in a locale that reads numbers otherwise: the same events, ids and all.
    void draftsComeBackEqual_data()
    {
        QTest::addColumn<bool>("mark");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << false << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("Spanish, with the mark for Excel") << true << QLocale(QLocale::Spanish, QLocale::Spain);
    }

    void draftsComeBackEqual()
    {
        QFETCH(bool, mark);
        QFETCH(QLocale, locale);
        QRandomGenerator random(17);
        const EventTemplate eventTemplate = sampleTemplate();
        const QStringList texts { u"Spring *launch*"_s, u"=cmd()"_s, u"'=x"_s, u"''@"_s, u"-5"_s, u"- a"_s,
            u"two\nlines"_s, u"a \"q\", b"_s, u"日本語"_s, u"00123"_s, u"+34 600 123 456"_s };
        const QStringList numbers { u"1.234"_s, u"-1"_s, u"52"_s, u"12.345"_s };
        const auto anyOf
            = [&random](const QStringList &list) { return list.at(random.bounded(static_cast<int>(list.size()))); };
        EventTable table(eventTemplate);
        table.insertRows(0, 200);
        for (int row = 0; row < 200; ++row) {
            table.setText(row, EventField::Email, u"p%1@nube.test"_s.arg(row));
            table.setText(
                row, EventField::Timestamp, u"2026-03-%1T10:02:00Z"_s.arg(1 + row % 28, 2, 10, QLatin1Char('0')));
            for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
                const Token &token = eventTemplate.tokens[i];
                const QString text = token.type == TokenType::String ? anyOf(texts)
                    : token.type == TokenType::Number                ? anyOf(numbers)
                    : token.type == TokenType::Date                  ? u"2026-03-02T00:00:00Z"_s
                                                                     : token.options[row % token.options.size()].value;
                if (row % 5)
                    table.setText(row, EventField::token(i), text);
            }
            if (row % 3 == 0)
                table.setText(row, EventField::ExtraData, u"{\"a\":[1,\"=x\"]}"_s);
            if (row % 4 == 0)
                table.setText(row, EventField::Id, u"order-%1"_s.arg(row));
        }
        QFile file(m_folder.filePath(u"draft.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeOutcomeCsv(file, table, waiting, {}, { ',', mark, true }));
        file.close();
        const auto back = imported(file.fileName(), locale);
        QVERIFY(back);
        QCOMPARE(back->table.rowCount(), table.rowCount());
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(back->table.draft(row), table.draft(row));
    }

    /// What became of the events of an outcome file is taken over with their ids: nothing is sent twice.
    void whatAnOutcomeFileSays()
    {
        QFile file(m_folder.filePath(u"outcomes.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Email,_line,_event_id,_status,_reason,_correlation_id\r\n"
                   "a@nube.test,2,order-1,created,,c1\r\nb@nube.test,3,order-2,refused,bad email,c2\r\n"
                   "c@nube.test,4,order-3,unknown,,\r\nd@nube.test,5,order-4,not_sent,,\r\n"
                   "e@nube.test,6,,created,,\r\nf@nube.test,7,order-6,waiting,,\r\n");
        file.close();
        const auto read = imported(file.fileName(), QLocale::c());
        QVERIFY(read);
        for (const MappingLine &line : read->source.mapping.lines) // none of our columns becomes a value
            QVERIFY2(!line.isUsed() || line.target == "email"_L1 || line.target == "id"_L1, qPrintable(line.target));
        QList<RowState> states;
        for (qsizetype row = 0; row < read->table.rowCount(); ++row)
            states << read->table.state(row);
        using enum RowState;
        // a row whose id was taken away is a new event
        QCOMPARE(states, (QList<RowState> { Created, Refused, Unknown, NotSent, Waiting, Waiting }));
        QCOMPARE(read->table.eventId(0), QByteArray("order-1"));
        QVERIFY(read->table.isLocked(0) && read->table.isLocked(2) && !read->table.isLocked(1));
    }

    /// `_line` of a file that was made into a CSV counts what the person can find: the records of JSON. The CSV has
    /// lines of its own, one for the header and as many as a text has.
    void placesOfAConvertedFile()
    {
        QFile file(m_folder.filePath(u"events.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"email":"a@nube.test","notes":"one\ntwo"},{"email":"b@nube.test","notes":"one\ntwo\nthree"},
            {"email":"c@nube.test"}])");
        file.close();
        ImportPipeline pipeline(file.fileName(), sampleTemplate(), QTimeZone::utc());
        QVERIFY(pipeline.read());
        const auto events = pipeline.makeEvents({});
        QVERIFY(events);
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        QVERIFY(writeOutcomeCsv(device, QList { pipeline.source() }, events->import.table, waiting));
        QByteArray lines;
        for (qsizetype row = 0; row < 3; ++row)
            lines += device.data().contains(',' + QByteArray::number(row + 1) + ',' + events->import.table.eventId(row))
                ? '+'
                : '-';
        QVERIFY2(lines == "+++", device.data().constData());
    }

    /// The outcome file of an outcome file: the columns of the first file, in their order, and texts guarded once.
    void outcomeFilesOfOutcomeFiles()
    {
        QFile first(m_folder.filePath(u"first.csv"_s));
        QVERIFY(first.open(QIODevice::WriteOnly));
        first.write("Notes,Email,Webinar,Unmapped\r\n=1+1,a@nube.test,'=x,@z\r\n'=x,b@nube.test,-5,\"''-\"\r\n");
        first.close();
        QByteArray previous;
        QString path = first.fileName();
        for (int round = 0; round < 3; ++round) {
            const auto read = imported(path, QLocale::c());
            QVERIFY(read);
            QCOMPARE(read->table.rowCount(), 2);
            QFile next(m_folder.filePath(u"round%1.csv"_s.arg(round)));
            QVERIFY(next.open(QIODevice::ReadWrite));
            QVERIFY(writeOutcomeCsv(next, QList { read->source }, read->table, waiting));
            next.seek(0);
            const QByteArray bytes = next.readAll();
            QVERIFY2(bytes.startsWith(
                         "Notes,Email,Webinar,Unmapped,_line,_event_id,_status,_reason,_correlation_id,_created_at,"
                         "_object_type,_hubspot_status,_requested_at,_started_at,_completed_at,_links\r\n"),
                bytes.constData());
            QVERIFY2(bytes.contains("\r\n'=1+1,a@nube.test,''=x,'@z,2,"), bytes.constData());
            if (round > 0)
                QCOMPARE(bytes, previous); // ids kept, nothing guarded twice
            previous = bytes;
            path = next.fileName();
        }
    }
};

QTEST_GUILESS_MAIN(TestOutcomeCsv)
#include "tst_outcomecsv.moc"
