// What a column's values and name leave open beside its place: years, steps and marks of numbers, and what could not be
// read.
#include "importing/placeinfile.h"
#include "pipelinesupport.h"

#include <QTest>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

class TestImportMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A broken record has a line of the file, a total one its place in the list, and neither is an empty line.
    void whatCouldNotBeReadIsFoundAgain()
    {
        const Import file(
            "[{\"email\":\"a@b.co\",\"when\":\"2026-03-18\",\"minutes\":5},\n\n{\"email\":\"b@b.co\",\"minutes\":4,5},"
            "\n{\"email\":\"c@b.co\",\"when\":\"2026-03-18\",\"minutes\":6},\n{\"email\":\"Total\",\"minutes\":11}]");
        const ImportedEvents events = file.events();
        QCOMPARE(events.import.table.rowCount(), 2);
        QCOMPARE(events.import.unreadable, 2);
        QCOMPARE(events.import.emptyRows, 0);
        QStringList told;
        for (const UnreadableLine &line : events.import.unreadableLines)
            told << unreadableText(file.pipeline.file(), line);
        QCOMPARE(
            told, (QStringList { u"Line 3: not valid JSON"_s, u"Record 4: a total of other rows, not an event"_s }));
        QCOMPARE(file.pipeline.analysis().unreadable, 2);
        QCOMPARE(file.pipeline.shownPreview().lines.first(2), (QList<qint64> { 1, 3 }));
        QCOMPARE(events.import.table.source(1).record, 3);
    }

    /// 20/05/38 among days of the eighties: no payment of the future.
    void aYearOfTwoDigitsThatComesOutLaterIsAsked()
    {
        const QByteArray rows = "email,when,registeredOn\na@b.co,2026-03-18,18/03/85\nb@b.co,2026-03-18,19/11/92\n";
        Import file(rows + "c@b.co,2026-03-18,20/05/38\n");
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QVERIFY2(questions[0].text.contains(u"20/05/38"_s) && questions[0].text.contains(u"2038"_s),
            qPrintable(questions[0].text));
        file.pipeline.answer(questions[0].answers[0].decision);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QVERIFY(Import(rows).pipeline.questions(british).isEmpty());
        QVERIFY(Import(rows + "c@b.co,2026-03-18,20/05/2038\n").pipeline.questions(british).isEmpty());
        QVERIFY(Import(rows + "c@b.co,2026-03-18,20/05/38\nd@b.co,2026-03-18,21/05/31\n")
                    .pipeline.questions(british)
                    .isEmpty()); // ends of contracts
    }

    void aGrossAmountIsSaid()
    {
        EventTemplate order = sampleTemplate();
        order.tokens.append({ u"amount"_s, u"Amount"_s, TokenType::Number, {}, {} });
        for (const QByteArray &header : { QByteArray("Bruttobetrag"), QByteArray("Amount (gross)"),
                 QByteArray("Amount incl. VAT"), QByteArray("金額（税込）") }) {
            const Import file("email,when," + header + "\na@b.co,2026-03-18,119\n", order);
            QVERIFY2(file.says(ImportNotice::Kind::OtherUnit, QString::fromUtf8(header)), header.constData());
        }
        QVERIFY(!Import("email,when,Amount\na@b.co,2026-03-18,119\n", order).says(ImportNotice::Kind::OtherUnit));
        order.tokens.last().label = u"Gross amount"_s;
        QVERIFY(!Import("email,when,Bruttobetrag\na@b.co,2026-03-18,119\n", order).says(ImportNotice::Kind::OtherUnit));
    }

    /// Seconds for a field of minutes, from a column that names no unit: no person sat there for sixty hours.
    void aLengthOfTimeWithoutAUnitIsAsked()
    {
        Import file("email,when,attendance_duration\na@b.co,2026-03-18,3937\nb@b.co,2026-03-18,540\n");
        QCOMPARE(file.headerFor(u"tokens.minutes"_s), u"attendance_duration"_s);
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QVERIFY2(questions[0].text.contains(u"“attendance_duration”"_s), qPrintable(questions[0].text));
        QStringList answers;
        for (const ImportQuestion::Answer &answer : questions[0].answers)
            answers.append(answer.text);
        QCOMPARE(answers, (QStringList { u"3937 seconds"_s, u"3937 milliseconds"_s, u"3937 minutes"_s }));
        Import asTheyStand = Import("email,when,attendance_duration\na@b.co,2026-03-18,3937\n");
        asTheyStand.pipeline.answer(questions[0].answers[2].decision);
        QVERIFY(asTheyStand.pipeline.questions(british).isEmpty());
        file.pipeline.answer(questions[0].answers[0].decision);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QVERIFY(file.says(ImportNotice::Kind::OtherUnit, u"seconds"_s));
        QVERIFY(file.says(ImportNotice::Kind::OtherUnit, u"is rounded: 100 seconds are 1.6667 minutes"_s));
        const EventField minutes = *fieldFromKey(u"tokens.minutes"_s, file.pipeline.eventTemplate());
        QCOMPARE(file.events().import.table.text(0, minutes), u"65.6167"_s);
        QCOMPARE(file.events().import.table.text(1, minutes), u"9"_s);
        QCOMPARE(asTheyStand.events().import.table.text(0, minutes), u"3937"_s);
        // and is known when the same export comes again
        const auto kept = parseMapping(
            serializeMapping(file.pipeline.mapping()), file.pipeline.mapping().headers, file.pipeline.eventTemplate());
        file.pipeline.setColumn(u"tokens.minutes"_s, 2);
        QCOMPARE(file.pipeline.questions(british).size(), 1);
        file.pipeline.setMapping(*kept);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QCOMPARE(file.events().import.table.text(0, minutes), u"65.6167"_s);
    }

    void aLengthOfTimeThatIsPlainIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("questions");
        QTest::newRow("seconds, as a program is known to write them") << QByteArray("attendance_duration\n…45\n") << 1;
        QTest::newRow("too long for minutes") << QByteArray("Time in session\n…2740\n…3600\n") << 1;
        QTest::newRow("too long, with decimals") << QByteArray("Duration\n…12.5\n…2740.5\n") << 1;
        QTest::newRow("minutes, or seconds") << QByteArray("Duration\n…45\n…61.5\n") << 1;
        QTest::newRow("minutes of a day, or seconds") << QByteArray("Time in session\n…480\n") << 1;
        QTest::newRow("hours, or minutes") << QByteArray("Duration\n…1.5\n…2\n") << 1;
        QTest::newRow("nothing") << QByteArray("Duration\n…0\n…0\n") << 0;
        QTest::newRow("the name of the field itself") << QByteArray("tokens.minutes\n…45\n") << 0;
        QTest::newRow("the header says minutes") << QByteArray("Duration (minutes)\n…3937\n") << 0;
        QTest::newRow("the header says seconds") << QByteArray("Duration (seconds)\n…3937\n") << 0;
        QTest::newRow("the cells say seconds") << QByteArray("Duration\n…3937 s\n") << 0;
    }
    void aLengthOfTimeThatIsPlainIsNotAsked()
    {
        QFETCH(QByteArray, column);
        QFETCH(int, questions);
        const Import file("email,when," + column.replace("…", "a@b.co,2026-03-18,"));
        QVERIFY(!file.headerFor(u"tokens.minutes"_s).isEmpty());
        QCOMPARE(file.pipeline.questions(british).size(), questions);
    }

    /// The likelier unit is the first answer.
    void theUnitsOfALengthThatAreOffered()
    {
        const auto offered = [](const QByteArray &numbers) {
            QStringList answers;
            const Import file("email,when,Duration\n" + numbers);
            for (const ImportQuestion &question : file.pipeline.questions(british)) {
                for (const ImportQuestion::Answer &answer : question.answers)
                    answers.append(answer.text);
            }
            return answers;
        };
        QCOMPARE(offered("a@b.co,2026-03-18,45\nb@b.co,2026-03-18,312\n"),
            (QStringList { u"312 minutes"_s, u"312 seconds"_s }));
        QCOMPARE(offered("a@b.co,2026-03-18,2\nb@b.co,2026-03-18,1\n"),
            (QStringList { u"2 minutes"_s, u"2 hours"_s, u"2 seconds"_s }));
        QCOMPARE(offered("a@b.co,2026-03-18,3937\n"),
            (QStringList { u"3937 seconds"_s, u"3937 milliseconds"_s, u"3937 minutes"_s }));
    }

    /// Two other columns may prove what a column of lengths counts.
    void timesBesideALengthProveItsUnit_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("minutes"); // of the first row; empty: a question
        const QByteArray first("a@b.co,2026-03-18 09:05:10,2026-03-18 09:50:12,");
        const QByteArray second("b@b.co,2026-03-18 09:06:00,2026-03-18 09:07:30,");
        QTest::newRow("seconds") << first + "2702\n" + second + "90\n" << u"45.0333"_s;
        QTest::newRow("minutes") << first + "45\n" + second + "2\n" << u"45"_s;
        QTest::newRow("hours") << first + "0.75\n" + second + "0.025\n" << u"45"_s;
        QTest::newRow("neither") << first + "45\n" + second + "45\n" << QString();
        QTest::newRow("one row proves nothing") << first + "45\n" << QString();
    }
    void timesBesideALengthProveItsUnit()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, minutes);
        Import file("email,Join time,Leave time,duration\n" + rows);
        file.pipeline.setColumn(fieldKey(EventField::Timestamp, sampleTemplate()), 1);
        QCOMPARE(file.headerFor(u"tokens.minutes"_s), u"duration"_s);
        QCOMPARE(file.pipeline.questions(british).isEmpty(), !minutes.isEmpty());
        if (!minutes.isEmpty())
            QCOMPARE(
                file.events().import.table.text(0, *fieldFromKey(u"tokens.minutes"_s, file.pipeline.eventTemplate())),
                minutes);
    }

    /// Registrants and attendees in one report: whose events they are is for the person to say.
    void whichTableOfAReportIsAsked()
    {
        const QByteArray report("Registrants\nEmail,When,Title,Status\na@b.co,2026-03-18,A,registered\n"
                                "b@b.co,2026-03-19,B,registered\n\nAttendees\nName,Email,Join Time,Minutes\n"
                                "Eva,e@b.co,2026-03-20,45\nIvo,i@b.co,2026-03-21,46\n");
        Import file(report);
        QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].answers.size(), 2);
        QVERIFY2(questions[0].answers[0].text.contains(u"Join Time"_s), qPrintable(questions[0].answers[0].text));
        QVERIFY2(questions[0].answers[1].text.contains(u"Status"_s), qPrintable(questions[0].answers[1].text));
        for (const auto &[answer, first] : { std::pair(0, u"e@b.co"_s), std::pair(1, u"a@b.co"_s) }) {
            Import answered(report);
            QCOMPARE(answered.pipeline.answer(questions[0].answers[answer].decision),
                ImportPipeline::ReadAgain::FromPreview);
            QVERIFY(answered.pipeline.read().has_value());
            QVERIFY(answered.pipeline.questions(british).isEmpty());
            QCOMPARE(answered.events().import.table.text(0, EventField::Email), first);
        }
    }

    void anotherColumnThatShowsTheOrderIsNamed()
    {
        const QByteArray head("email,when,Registered on\n");
        const Import file(head + "a@b.co,03/04/2026,25/03/2026\nb@b.co,05/06/2026,01/02/2026\n");
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QVERIFY(file.says(ImportNotice::Kind::DateOrder, u"“Registered on”"_s));
        const ImportResult made = file.events().import;
        QVERIFY(made.table.text(0, EventField::Timestamp).startsWith(u"2026-04-03"_s));
        Import american(head + "a@b.co,03/04/2026,03/25/2026\nb@b.co,05/06/2026,01/02/2026\n");
        QVERIFY(american.pipeline.questions(british).isEmpty());
        QVERIFY(american.events().import.table.text(0, EventField::Timestamp).startsWith(u"2026-03-04"_s));
        american.pipeline.setDateOrder(DateOrder::DayMonthYear, ImportPipeline::Columns::All);
        QVERIFY(!american.says(ImportNotice::Kind::DateOrder)); // the person's word
        const Import both("email,when,Registered on,Paid on\na@b.co,03/04/2026,25/03/2026,03/25/2026\n");
        QCOMPARE(both.pipeline.questions(british).size(), 1);
        QVERIFY(!both.says(ImportNotice::Kind::DateOrder));
    }

    void moreRowsThanOneImportTakes()
    {
        Import file("email,when\na@b.co,2026-03-18\nb@b.co,2026-03-18\nc@b.co,2026-03-18\n");
        file.pipeline.setMostRows(3);
        QVERIFY(file.pipeline.analyse().has_value());
        file.pipeline.setMostRows(2);
        const auto refused = file.pipeline.analyse();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(refused.error().message,
            u"“events.csv” has more than 2 rows, which is more than one import takes. Split it, and import the parts "
            "one after the other."_s);
        QVERIFY(!file.pipeline.read().has_value());
        QCOMPARE(ImportPipeline::usualMostRows, 20'000'000);
    }

    void aColumnOfCentsIsAsked()
    {
        EventTemplate order = sampleTemplate();
        order.tokens.append({ u"amount"_s, u"Amount"_s, TokenType::Number, {}, {} });
        Import file("email,when,Amount (cents)\na@b.co,2026-03-18,2700\n", order);
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].answers[0].text, u"27"_s);
        file.pipeline.answer(questions[0].answers[0].decision);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QCOMPARE(file.events().import.table.text(0, *fieldFromKey(u"tokens.amount"_s, order)), u"27"_s);
    }

    void marksThatContradictAreAsked()
    {
        // 1.234 beside 1,234: one of them is a thousand times the other
        const Import both("email,when,minutes\na@b.co,2026-03-18,1.234\nb@b.co,2026-03-18,\"1,234.50\"\n"
                          "c@b.co,2026-03-18,\"1,234\"\n");
        QCOMPARE(both.pipeline.questions(british).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportMeaning)
#include "tst_importmeaning.moc"
