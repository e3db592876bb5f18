#include "base/apppaths.h"
#include "base/gzip.h"
#include "cli/checkcommand.h"
#include "cli/commands.h"
#include "cli/csvcommand.h"
#include "cli/exportcommand.h"
#include "importing/columnmapping.h"
#include "storage/draftfile.h"
#include "support/writtenfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Answer ran(int (*command)(const QStringList &, CliIo &), const QStringList &arguments)
{
    Answer answer;
    {
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        QBuffer in;
        CliIo io { out, err, in };
        answer.code = command(arguments, io);
    }
    return answer;
}

QString samplePath(const QString &name)
{
    return QStringLiteral(RESOURCES_DIR "/samples/") + name;
}
QString templatePath()
{
    return samplePath(u"webinar-registration.template.json"_s);
}

} // namespace

/// `csv`, `check` and `export` on files of every kind, good and bad.
class TestFileCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes, const QString &name = u"events.csv"_s)
    {
        return writtenFile(m_folder, bytes, name);
    }

private Q_SLOTS:
    void saysHowAFileIsRead()
    {
        const QString path
            = written("Informe de marzo\r\n\r\nCorreo;Fecha;Importe\r\nana@nube.test;18/03/2026;1.234,50\r\n"
                      "bego\xf1"
                      "a@nube.test;19/03/2026;7,5\r\nroto;1\r\n");
        const Answer answer = ran(runCsvCommand, { path, u"--json"_s });
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json["encoding"_L1].toString(), u"Windows-1252"_s);
        QVERIFY(json["encodingConfidence"_L1].toDouble() > 0.5);
        QCOMPARE(json["delimiter"_L1].toString(), u";"_s);
        QCOMPARE(json["quote"_L1].toString(), u"\""_s);
        QVERIFY(json["delimiterConfidence"_L1].toDouble() > 0.5);
        QCOMPARE(json["headerLine"_L1].toInt(), 3);
        QCOMPARE(json["rows"_L1].toInt(), 2);
        QCOMPARE(json["unreadable"_L1].toInt(), 1);
        QCOMPARE(json["unreadableLines"_L1][0]["line"_L1].toInt(), 6);
        const QJsonArray columns = json["columns"_L1].toArray();
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns[1]["dates"_L1]["order"_L1].toString(), u"dmy"_s);
        QCOMPARE(columns[1]["dates"_L1]["confidence"_L1].toDouble(), 1.0);
        QCOMPARE(columns[2]["numbers"_L1]["decimalMark"_L1].toString(), u","_s);
        QCOMPARE(columns[2]["numbers"_L1]["confidence"_L1].toDouble(), 1.0);
        const Answer words = ran(runCsvCommand, { path });
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains("line 3"_L1) && words.out.contains("Line 6:"_L1), qPrintable(words.out));
        QVERIFY2(words.err.contains("Line 6:"_L1) && words.err.contains("Mend"_L1), qPrintable(words.err));
    }

    /// Nothing to work with is an error, however politely the file is described.
    void aFileWithoutOneGoodLineIsAnError()
    {
        QByteArray wide;
        for (int i = 0; i < 20000; ++i)
            wide += QByteArray::number(i) + ',';
        const Answer answer = ran(runCsvCommand, { written("c," + wide + "end\nx," + wide + "end\n"), u"--json"_s });
        QCOMPARE(answer.code, 4);
        QVERIFY2(answer.err.contains("Line 1:"_L1) && answer.err.contains("--delimiter"_L1), qPrintable(answer.err));
    }

    /// A file whose end is in another encoding than its beginning, from where the guess is made.
    void brokenCharactersAreSaidWithTheirLine()
    {
        QByteArray text("name,town\n");
        for (int i = 0; i < 70000; ++i)
            text += "Zo\xc3\xab,Orl\xc3\xa9"
                    "ans\n";
        const Answer answer = ran(runCsvCommand,
            { written(text
                  + "Zo\xeb,Orl\xe9"
                    "ans\n"),
                u"--json"_s });
        const QJsonObject json = answer.json();
        QCOMPARE(json["encoding"_L1].toString(), u"UTF-8"_s);
        QVERIFY(json["encodingConfidence"_L1].toDouble() < 0.8);
        QCOMPARE(json["invalidCharacters"_L1].toInt(), 2);
        QVERIFY2(answer.err.contains("line 70002"_L1) && answer.err.contains("--encoding"_L1), qPrintable(answer.err));
    }

    void aDoubtfulFormatIsNotSure()
    {
        const QString path = written("Email,When,Amount\na@b.test,03/04/2026,1.234\nc@d.test,05/06/2026,5.678\n");
        const QJsonArray columns = ran(runCsvCommand, { path, u"--json"_s }).json()["columns"_L1].toArray();
        QCOMPARE(columns[1]["dates"_L1]["sure"_L1].toBool(true), false);
        QCOMPARE(columns[1]["dates"_L1]["confidence"_L1].toDouble(), 0.5);
        QCOMPARE(columns[2]["numbers"_L1]["sure"_L1].toBool(true), false);
        // said on the command line, it is
        const QJsonArray said
            = ran(runCsvCommand, { path, u"--json"_s, u"--dates"_s, u"mdy"_s, u"--decimal"_s, u","_s })
                  .json()["columns"_L1]
                  .toArray();
        QCOMPARE(said[1]["dates"_L1]["order"_L1].toString(), u"mdy"_s);
        QVERIFY(said[1]["dates"_L1]["sure"_L1].toBool());
        QCOMPARE(said[2]["numbers"_L1]["decimalMark"_L1].toString(), u","_s);
        QVERIFY(said[2]["numbers"_L1]["sure"_L1].toBool());
    }

    void everyDecisionCanBeSaid()
    {
        const QString path = written("a;b|c\n1;'2|3'\n");
        const auto rows = [&](const QStringList &options) {
            return ran(runCsvCommand, QStringList { path, u"--rows"_s } + options).out;
        };
        QCOMPARE(rows({ u"--delimiter"_s, u";"_s }), u"[\"a\",\"b|c\"]\n[\"1\",\"'2|3'\"]\n"_s);
        QCOMPARE(
            rows({ u"--delimiter"_s, u"|"_s, u"--quote"_s, u"none"_s }), u"[\"a;b\",\"c\"]\n[\"1;'2\",\"3'\"]\n"_s);
        QCOMPARE(rows({ u"--delimiter"_s, u";"_s, u"--quote"_s, u"'"_s }), u"[\"a\",\"b|c\"]\n[\"1\",\"2|3\"]\n"_s);
        QCOMPARE(rows({ u"--delimiter"_s, u";"_s, u"--skip"_s, u"1"_s, u"--no-header"_s }), u"[\"1\",\"'2|3'\"]\n"_s);
        const QString latin = written("caf\xe9,1\n", u"latin.csv"_s);
        QCOMPARE(ran(runCsvCommand, { latin, u"--rows"_s, u"--encoding"_s, u"WINDOWS-1252"_s }).out,
            u"[\"café\",\"1\"]\n"_s);
        const QJsonObject none
            = ran(runCsvCommand, { path, u"--json"_s, u"--no-header"_s, u"--delimiter"_s, u"tab"_s }).json();
        QCOMPARE(none["hasHeader"_L1].toBool(true), false);
        QCOMPARE(none["delimiter"_L1].toString(), u"\t"_s);
    }

    /// An encoding that is forced and wrong shows how many characters it does not explain.
    void aWrongEncodingIsCounted()
    {
        const QString path = written("Nombre,Ciudad\nBego\xf1"
                                     "a,Le\xf3n\n");
        QCOMPARE(ran(runCsvCommand, { path, u"--json"_s, u"--encoding"_s, u"UTF-8"_s })
                     .json()["invalidCharacters"_L1]
                     .toInt(),
            2);
        QCOMPARE(ran(runCsvCommand, { path, u"--json"_s }).json()["invalidCharacters"_L1].toInt(), 0);
    }

    void whatMeansEmptyIsSaidAndCanBeSaid()
    {
        const QString path
            = written("email,when,minutes\na@b.co,2026-03-18T10:00Z,N/A\nc@d.co,2026-03-18T10:00Z,none\n"
                      "e@f.co,2026-03-18T10:00Z,3\ng@h.co,2026-03-18T10:00Z,4\ni@j.co,2026-03-18T10:00Z,5\n");
        const QJsonArray found = ran(runCsvCommand, { path, u"--json"_s }).json()["emptyTexts"_L1].toArray();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], (QJsonObject { { u"text"_s, u"N/A"_s }, { u"cells"_s, 1 }, { u"empty"_s, true } }));
        QCOMPARE(found[1],
            (QJsonObject { { u"text"_s, u"none"_s }, { u"cells"_s, 1 }, { u"empty"_s, true } })); // among numbers
        const QString words = written("email,note\na@b.co,none\nc@d.co,call her\ne@f.co,gold\n", u"words.csv"_s);
        QCOMPARE(ran(runCsvCommand, { words, u"--json"_s }).json()["emptyTexts"_L1][0],
            (QJsonObject { { u"text"_s, u"none"_s }, { u"cells"_s, 1 }, { u"empty"_s, false } }));
        QVERIFY(ran(runCsvCommand, { path }).out.contains(u"N/A (1)"_s));
        const QJsonObject said = ran(runCsvCommand, { path, u"--json"_s, u"--empty"_s, u"3,x"_s }).json();
        QCOMPARE(said["emptyTexts"_L1][0]["empty"_L1].toBool(true), false);
        QCOMPARE(said["columns"_L1][2]["filled"_L1].toInt(), 5);
        const auto errors = [&](const QStringList &more) {
            return ran(runCheckCommand, QStringList { path, u"--template"_s, templatePath(), u"--json"_s } + more)
                .json()["rowsWithErrors"_L1]
                .toInt(-1);
        };
        QCOMPARE(errors({}), 0);
        QCOMPARE(errors({ u"--empty"_s, u"none"_s }), 2);
        QCOMPARE(errors({ u"--empty"_s, u"N/A"_s }), 1); // "none" is no number
    }

    void duplicatesAreLeftOutOfACheckAndAnExport()
    {
        const QString path = written("email,when,webinarName\na@b.co,2026-03-18T10:00Z,S\nbroken,2026-03-18T10:00Z,S\n"
                                     "a@b.co,2026-03-18T10:00Z,S\nbroken,2026-03-18T10:00Z,S\n");
        const QStringList arguments { path, u"--template"_s, templatePath(), u"--json"_s };
        const Answer kept = ran(runCheckCommand, arguments);
        QCOMPARE(kept.json()["duplicatesLeftOut"_L1].toInt(-1), 0);
        QCOMPARE(kept.json()["rowsWithErrors"_L1].toInt(), 2);
        const Answer skipped = ran(runCheckCommand, arguments + QStringList { u"--duplicates"_s, u"skip"_s });
        QCOMPARE(skipped.json()["duplicatesLeftOut"_L1].toInt(), 2);
        QCOMPARE(skipped.json()["rowsWithErrors"_L1].toInt(), 1);
        const QString out = m_folder.filePath(u"out.csv"_s);
        const Answer exported = ran(runExportCommand,
            { path, u"--template"_s, templatePath(), u"--format"_s, u"csv"_s, u"--output"_s, out, u"--duplicates"_s,
                u"skip"_s });
        QCOMPARE(exported.code, 0);
        QVERIFY2(exported.err.contains(u"2 duplicates are left out"_s), qPrintable(exported.err));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 3);
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList {} << u"Usage"_s;
        QTest::newRow("two files") << QStringList { u"a"_s, u"b"_s } << u"Usage"_s;
        QTest::newRow("unknown option") << QStringList { u"a"_s, u"--wat"_s } << u"wat"_s;
        QTest::newRow("encoding") << QStringList { u"a"_s, u"--encoding"_s, u"klingon"_s } << u"klingon"_s;
        QTest::newRow("delimiter") << QStringList { u"a"_s, u"--delimiter"_s, u"ab"_s } << u"--delimiter"_s;
        QTest::newRow("skip") << QStringList { u"a"_s, u"--skip"_s, u"-1"_s } << u"--skip"_s;
        QTest::newRow("decimal") << QStringList { u"a"_s, u"--decimal"_s, u";"_s } << u"--decimal"_s;
        QTest::newRow("dates") << QStringList { u"a"_s, u"--dates"_s, u"myd"_s } << u"dmy, mdy, ymd"_s;
        QTest::newRow("zone") << QStringList { u"a"_s, u"--zone"_s, u"Mars/Base"_s } << u"Mars/Base"_s;
        QTest::newRow("both headers") << QStringList { u"a"_s, u"--header"_s, u"--no-header"_s } << u"--no-header"_s;
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Answer answer = ran(runCsvCommand, arguments);
        QCOMPARE(answer.code, 64);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }

    void badFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("binary") << QByteArray("\x00\x01\x02\x7f", 4).repeated(500) << u"not text"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n") + QByteArray(100, 'x') << u"picture"_s;
        QTest::newRow("blank") << QByteArray("\n\n\n") << u"no text"_s;
        QTest::newRow("half a workbook") << QByteArray("PK\x03\x04\x14\x00", 6) + "[Content_Types].xml"
                + QByteArray(400, 'x') << u"damaged"_s;
        QTest::newRow("broken JSON") << QByteArray("[\n{\"a\":}]") << u"line 2"_s;
    }

    /// One broken record of JSON: the others are there, and it is told by every command.
    void aBrokenRecordIsTold()
    {
        const QString path = written("[{\"email\":\"a@b.test\"},\n{\"email\":}]", u"events.json"_s);
        const Answer rows = ran(runCsvCommand, { path, u"--rows"_s });
        QVERIFY(rows.out.contains(u"a@b.test"_s) && rows.err.contains(u"Line 2: not valid JSON"_s));
        for (const Answer &answer :
            { ran(runCsvCommand, { path }), ran(runCheckCommand, { path, u"--template"_s, templatePath() }),
                ran(runExportCommand, { path, u"--template"_s, templatePath() }) })
            QVERIFY2(
                (answer.out + answer.err).contains(u"Line 2: not valid JSON"_s), qPrintable(answer.out + answer.err));
    }

    void badFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = written(bytes, u"bad"_s);
        for (const Answer &answer : { ran(runCsvCommand, { path }), ran(runCsvCommand, { path, u"--rows"_s }),
                 ran(runCheckCommand, { path, u"--template"_s, templatePath() }),
                 ran(runExportCommand, { path, u"--template"_s, templatePath() }) }) {
            QCOMPARE(answer.code, 4);
            QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
            QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
        }
    }

    void filesThatCannotBeOpened()
    {
        const Answer folder = ran(runCsvCommand, { m_folder.path() });
        QCOMPARE(folder.code, 4);
        QVERIFY(folder.err.contains("folder"_L1));
        const Answer missing = ran(runCsvCommand, { m_folder.filePath(u"none.csv"_s) });
        QCOMPARE(missing.code, 4);
        QVERIFY(missing.err.contains("none.csv"_L1));
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QVERIFY(ran(runCsvCommand, { m_folder.filePath(u"pipe"_s) })
                    .err.contains("a device or a pipe"_L1)); // and is not waited for
        if (geteuid() != 0) {
            const QString locked = written("a,b\n1,2\n", u"locked.csv"_s);
            QVERIFY(QFile::setPermissions(locked, {}));
            QVERIFY(ran(runCsvCommand, { locked }).err.contains("cannot be opened"_L1));
        }
    }

    void packedFiles()
    {
        QBuffer packed;
        packed.open(QIODevice::WriteOnly);
        GzipWriter writer(packed);
        QByteArray csv = "Email,When\n";
        for (int i = 0; i < 3000; ++i)
            csv += "p" + QByteArray::number(i * 7919) + "@nube.test,2026-03-18 10:00\n";
        QVERIFY(writer.write(csv) && writer.finish());
        const Answer whole = ran(
            runCheckCommand, { written(packed.data(), u"e.csv.gz"_s), u"--template"_s, templatePath(), u"--json"_s });
        QCOMPARE(whole.json()["events"_L1].toInt(), 3000);
        // half of it: not one row is taken for the whole
        const QString half = written(packed.data().first(packed.data().size() / 2), u"half.csv.gz"_s);
        for (const Answer &answer :
            { ran(runCsvCommand, { half }), ran(runCheckCommand, { half, u"--template"_s, templatePath() }) }) {
            QCOMPARE(answer.code, 4);
            QVERIFY2(answer.err.contains("cut off or damaged"_L1), qPrintable(answer.err));
        }
    }

    void aHeaderWithoutRows()
    {
        const Answer answer
            = ran(runCheckCommand, { written("Email,When,Webinar\n"), u"--template"_s, templatePath() });
        QCOMPARE(answer.code, 4);
        QVERIFY2(answer.err.contains("no rows"_L1), qPrintable(answer.err));
    }

    void aMappingForOtherColumns()
    {
        const QString path = written("Correo,Fecha\na@b.test,18/03/2026\n");
        QFile file(templatePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const EventTemplate eventTemplate = parseEventTemplate(file.readAll()).value();
        const auto mappingFor = [&](const QStringList &headers) {
            ColumnMapping mapping;
            mapping.headers = headers;
            MappingLine line;
            line.target = fieldKey(EventField::Email, eventTemplate);
            line.columns = { 0 };
            mapping.lines.append(line);
            return written(serializeMapping(mapping), u"mapping.json"_s);
        };
        const QStringList arguments { path, u"--template"_s, templatePath(), u"--mapping"_s };
        const Answer other
            = ran(runCheckCommand, arguments + QStringList { mappingFor({ u"E-mail of the contact"_s }) });
        QCOMPARE(other.code, 4);
        QVERIFY2(other.err.contains("E-mail of the contact"_L1), qPrintable(other.err));
        const Answer moved = ran(runExportCommand, arguments + QStringList { mappingFor({ u"correo"_s }) });
        QVERIFY2(moved.out.contains("\"email\":\"a@b.test\""_L1), qPrintable(moved.out + moved.err));
        QVERIFY(!moved.out.contains("2026-03-18"_L1)); // the mapping leaves the date out
        const Answer none = ran(runCheckCommand, arguments + QStringList { u"/no/such.json"_s });
        QCOMPARE(none.code, 4);
        const Answer nonsense = ran(runCheckCommand, arguments + QStringList { written("{}", u"x.json"_s) });
        QCOMPARE(nonsense.code, 4);
        QVERIFY(nonsense.err.contains("not a mapping"_L1));
    }

    /// What is said about a file counts for check, export and send alike.
    void theSameReadingEverywhere()
    {
        const QString path = written("Email,When,Minutes\na@b.test,03/04/2026 10:00,\"1,5\"\n");
        const auto body = [&](const QStringList &options) {
            const Answer answer
                = ran(runExportCommand, QStringList { path, u"--template"_s, templatePath() } + options);
            return answer.out;
        };
        const QString day = body({ u"--dates"_s, u"dmy"_s, u"--decimal"_s, u","_s, u"--zone"_s, u"Europe/Madrid"_s });
        QVERIFY2(day.contains("2026-04-03T08:00:00Z"_L1) && day.contains("\"1.5\""_L1), qPrintable(day));
        const QString month = body({ u"--dates"_s, u"mdy"_s, u"--decimal"_s, u","_s, u"--zone"_s, u"UTC"_s });
        QVERIFY2(month.contains("2026-03-04T10:00:00Z"_L1), qPrintable(month));
        QCOMPARE(ran(runCheckCommand, { path, u"--template"_s, templatePath(), u"--dates"_s, u"x"_s }).code, 4);
    }

    /// CSV → draft file → check and export, which need no template any more; the ids stay.
    void draftsGoOutAndIn()
    {
        const QString draft = m_folder.filePath(u"Webinar.timeline"_s);
        const QString csv = samplePath(u"webinar-registrations.csv"_s);
        QCOMPARE(ran(runExportCommand,
                     { csv, u"--template"_s, templatePath(), u"--format"_s, u"draft"_s, u"--output"_s, draft })
                     .code,
            0);
        const auto read = readDraftFile(draft);
        QVERIFY(read);
        QCOMPARE(read->name, u"webinar-registrations"_s);
        const Answer fromCsv = ran(runCheckCommand, { csv, u"--template"_s, templatePath(), u"--json"_s });
        const Answer fromDraft = ran(runCheckCommand, { draft, u"--json"_s });
        QCOMPARE(fromDraft.code, fromCsv.code);
        QCOMPARE(fromDraft.json()["events"_L1], fromCsv.json()["events"_L1]);
        QJsonArray ofDraft; // which has no lines of a file
        for (const QJsonValue issue : fromCsv.json()["issues"_L1].toArray()) {
            QJsonObject without = issue.toObject();
            QVERIFY(without.contains("line"_L1));
            without.remove("line"_L1);
            ofDraft.append(without);
        }
        QCOMPARE(fromDraft.json()["issues"_L1].toArray(), ofDraft);
        const Answer body = ran(runExportCommand, { draft });
        QCOMPARE(body.code, 0);
        int ready = 0;
        for (qsizetype row = 0; row < read->table.rowCount(); ++row)
            ready += body.out.contains(QString::fromUtf8(read->table.eventId(row)));
        QCOMPARE(ready, fromDraft.json()["events"_L1].toInt() - fromDraft.json()["rowsWithErrors"_L1].toInt());
        // and as CSV, which comes back with the ids
        const QString back = m_folder.filePath(u"back.csv"_s);
        QCOMPARE(ran(runExportCommand, { draft, u"--format"_s, u"csv"_s, u"--output"_s, back }).code, 0);
        const Answer again = ran(runExportCommand, { back, u"--template"_s, templatePath() });
        QVERIFY(again.out.contains(QString::fromUtf8(read->table.eventId(0)))
            || fromDraft.json()["rowsWithErrors"_L1].toInt() > 0);
        QCOMPARE(again.out.size(), body.out.size());
        const auto head = [&back] {
            QFile file(back);
            return file.open(QIODevice::ReadOnly) ? file.read(3) : QByteArray();
        };
        QCOMPARE(head(), QByteArray("\xef\xbb\xbf")); // Excel
        QCOMPARE(ran(runExportCommand, { draft, u"--format"_s, u"csv"_s, u"--output"_s, back, u"--no-bom"_s }).code, 0);
        QCOMPARE(head(), QByteArray("ema"));
        QCOMPARE(ran(runExportCommand, { draft, u"--format"_s, u"csv"_s }).code, 64);
        QCOMPARE(
            ran(runExportCommand, { draft, u"--format"_s, u"csv"_s, u"--output"_s, u"/no/such/folder/x.csv"_s }).code,
            4);
    }

    /// What the window asks, the command line refuses to guess, and names the option that answers.
    void refusesToGuess_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QStringList>("answer");
        QTest::newRow("day and month") << QByteArray("email,when\na@b.co,3/4/2026\nb@b.co,5/6/2026\n")
                                       << u"--dates mdy"_s << QStringList { u"--dates"_s, u"mdy"_s };
        QTest::newRow("comma") << QByteArray("email,minutes\na@b.co,\"1,234\"\nb@b.co,\"2,345\"\n") << u"--decimal ,"_s
                               << QStringList { u"--decimal"_s, u","_s };
        QTest::newRow("seconds or minutes")
            << QByteArray("email,attendance_duration\na@b.co,3937\nb@b.co,540\n") << u"--scale tokens.minutes=seconds"_s
            << QStringList { u"--scale"_s, u"Minutes=seconds"_s };
        QTest::newRow("which column") << QByteArray(
            "email,Opened,Closed on\na@b.co,2026-03-18,2026-03-19\nb@b.co,2026-03-18,2026-03-19\n")
                                      << u"--column \"when=Closed on\""_s
                                      << QStringList { u"--column"_s, u"when=Closed on"_s };
        QTest::newRow("none of them") << QByteArray(
            "email,Opened,Closed\na@b.co,2026-03-18,2026-03-19\nb@b.co,2026-03-18,2026-03-19\n")
                                      << u"--column when=none"_s << QStringList { u"--column"_s, u"when=none"_s };
        QTest::newRow("two of one name") << QByteArray("email,webinar,webinar\na@b.co,x,y\nb@b.co,z,w\n")
                                         << u"--column tokens.webinarName=#3"_s
                                         << QStringList { u"--column"_s, u"Webinar=#3"_s };
    }
    void refusesToGuess()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, option);
        QFETCH(QStringList, answer);
        const QStringList arguments { written(bytes), u"--template"_s, templatePath() };
        for (const auto command : { runCheckCommand, runExportCommand }) {
            const Answer refused = ran(command, arguments);
            QCOMPARE(refused.code, 4);
            QVERIFY2(refused.err.contains(option), qPrintable(refused.err));
            QVERIFY(!refused.out.contains(u"inputs"_s));
            const Answer told = ran(command, arguments + answer);
            QVERIFY2(told.code == 0, qPrintable(told.err + told.out));
        }
        const QJsonArray questions
            = ran(runCheckCommand, arguments + QStringList { u"--json"_s }).json()["questions"_L1].toArray();
        QCOMPARE(questions.size(), 1);
        QVERIFY(questions[0]["answers"_L1].toArray().size() >= 2);
    }

    void aColumnThatIsNotThereIsRefused()
    {
        const QString path = written("email,when\na@b.co,2026-03-18\n");
        for (const QString &wrong : { u"when=Closed"_s, u"nothing=when"_s, u"when"_s, u"when=#9"_s }) {
            const Answer refused
                = ran(runCheckCommand, { path, u"--template"_s, templatePath(), u"--column"_s, wrong });
            QCOMPARE(refused.code, 4);
            QVERIFY2(refused.err.contains(wrong), qPrintable(refused.err));
        }
    }

    void saysWhatIsLeftOutAndWhatGoesNowhere()
    {
        const QString path = written("Spring report,,\nemail,Shoe size,webinar\na@b.co,43,x\nb@b.co,44,y\nc@b.co\n");
        const Answer said = ran(runCheckCommand, { path, u"--template"_s, templatePath() });
        QCOMPARE(said.code, 4);
        QVERIFY2(said.out.contains(u"Spring report"_s), qPrintable(said.out));
        QVERIFY(said.out.contains(u"“Shoe size”"_s));
        QVERIFY(said.out.contains(u"No column says when"_s));
        QVERIFY(said.out.contains(u"Line 5: 1 columns instead of 3"_s));
        const QJsonObject json = ran(runCheckCommand, { path, u"--template"_s, templatePath(), u"--json"_s }).json();
        QCOMPARE(json["unreadable"_L1].toInt(), 1);
        QCOMPARE(json["unreadableLines"_L1][0]["line"_L1].toInt(), 5);
        QCOMPARE(json["notices"_L1][0]["kind"_L1].toString(), u"lines-above"_s);
    }

    /// What is written never replaces what is read, what the program keeps, or what no file is.
    void outputsStandApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("its input") << QStringList { u"export"_s, u"IN"_s, u"--template"_s, u"T"_s, u"--format"_s,
            u"csv"_s, u"--output"_s, u"IN"_s };
        QTest::newRow("its template") << QStringList { u"export"_s, u"IN"_s, u"--template=T"_s, u"--format=csv"_s,
            u"--output=T"_s };
        QTest::newRow("twice") << QStringList { u"send"_s, u"IN"_s, u"--template"_s, u"T"_s, u"--account"_s,
            u"practice"_s, u"--results"_s, u"OUT"_s, u"--receipt"_s, u"OUT"_s };
        QTest::newRow("the ledger") << QStringList { u"send"_s, u"IN"_s, u"--template"_s, u"T"_s, u"--account"_s,
            u"practice"_s, u"--receipt"_s, u"LEDGER"_s };
        QTest::newRow("the ledger, as a workspace") << QStringList { u"workspace"_s, u"save"_s, u"LEDGER"_s };
        QTest::newRow("a device") << QStringList { u"export"_s, u"IN"_s, u"--template"_s, u"T"_s, u"--format"_s,
            u"csv"_s, u"--output"_s, u"/dev/null"_s };
    }
    void outputsStandApart()
    {
        QFETCH(QStringList, arguments);
        const QByteArray events = "Email,When\na@b.test,2026-03-18\n";
        const QString input = written(events);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"home"_s)));
        qputenv("COMPOSER_HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
        QFile own(m_folder.filePath(u"own.json"_s));
        QVERIFY(QFile::exists(own.fileName()) || QFile::copy(templatePath(), own.fileName()));
        for (QString &word : arguments)
            word.replace(u"IN"_s, input)
                .replace(u"OUT"_s, m_folder.filePath(u"out.json"_s))
                .replace(u"LEDGER"_s, AppPaths::standard().ledger())
                .replace(QRegularExpression(u"(^|=)T$"_s), u"\\1"_s + own.fileName());
        const Answer answer
            = ran([](const QStringList &words, CliIo &io) { return runCommandLine(words, io); }, arguments);
        QCOMPARE(answer.code, int(ExitCode::InputWrong));
        QVERIFY2(answer.err.contains(u"Nothing was done."_s, Qt::CaseInsensitive), qPrintable(answer.err));
        QFile kept(input);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), events);
        QVERIFY(!QFile::exists(m_folder.filePath(u"out.json"_s)));
        QVERIFY(!QFile::exists(AppPaths::standard().ledger()));
        qunsetenv("COMPOSER_HOME");
    }

    void jsonAndWorkbooksAreFilesLikeOthers()
    {
        const QString json = written(
            "{\"inputs\":[{\"eventTemplateId\":\"1001298\",\"id\":\"order-7\",\"email\":\"a@nube.test\","
            "\"timestamp\":\"2026-03-18T10:00:00Z\",\"tokens\":{\"webinarName\":\"Spring\",\"status\":\"attended\"}}]}",
            u"events.json"_s);
        const Answer body = ran(runExportCommand, { json, u"--template"_s, templatePath() });
        QCOMPARE(body.code, 0);
        const QJsonObject event = QJsonDocument::fromJson(body.out.toUtf8()).object()["inputs"_L1][0].toObject();
        QCOMPARE(event["id"_L1].toString(), u"order-7"_s);
        QCOMPARE(event["tokens"_L1]["status"_L1].toString(), u"attended"_s);
        const Answer rows
            = ran(runCsvCommand, { QStringLiteral(TEST_DATA_DIR "/intake/libreoffice.xlsx"), u"--rows"_s });
        QCOMPARE(rows.code, 0);
        QVERIFY(
            rows.out.contains(u"[\"ken@kumo.test\",\"2026-03-19\",\"-0.5\",\"日本語\",\"00123\",\"\",\"FALSE\"]"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
