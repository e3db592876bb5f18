#include "pipelinesupport.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace composer;
using namespace composer::test;
using namespace Qt::StringLiterals;

class TestImportPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBehindTheYearIsAsked()
    {
        Import file("email,when\na@b.co,2026/18/03\nb@b.co,2026/05/04\n");
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QVERIFY(questions[0].text.contains(u"2026/18/03"_s) && questions[0].text.contains(u"2026/05/04"_s));
        QVERIFY(questions[0].answers[0].text.contains(u"4 May 2026"_s));
        (void)file.pipeline.answer(questions[0].answers[0].decision);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QCOMPARE(file.events().rowsWithErrors, 1);
        const Import plain("email,when\na@b.co,2026/03/18\nb@b.co,2026/05/04\n");
        QVERIFY(plain.pipeline.questions(british).isEmpty());
        const Import instants("email,when\na@b.co,2026/18/03\nb@b.co,2026-05-04T09:05:00Z\n");
        QVERIFY(instants.pipeline.questions(british).isEmpty());
    }

    /// The columns of the file that was read mean nothing in the one that stands there now.
    void aFileThatIsSavedAgainIsNotReadOn_data()
    {
        QTest::addColumn<bool>("isInPlace");
        QTest::newRow("another in its place") << false;
        QTest::newRow("written into") << true;
    }

    void aFileThatIsSavedAgainIsNotReadOn()
    {
        QFETCH(bool, isInPlace);
        const QByteArray before = "boss,email,when\nx@b.co,a@b.co,2026-03-18 09:05\n";
        const QByteArray after = "email,boss,when\nx@b.co,a@b.co,2026-03-18 09:05\n";
        const Import file(before);
        QVERIFY(file.pipeline.makeEvents({}).has_value());
        const ImportSource source = file.pipeline.source();
        const EventTable table = file.events().import.table;
        QTest::qWait(20); // of the clock that dates files
        const QString path = isInPlace ? file.pipeline.path() : file.folder.filePath(u"next.csv"_s);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::WriteOnly) && saved.write(after) == after.size());
        saved.close();
        if (!isInPlace)
            QVERIFY(QFile::remove(file.pipeline.path()) && QFile::rename(path, file.pipeline.path()));
        const auto events = file.pipeline.makeEvents({});
        QVERIFY(!events.has_value());
        QCOMPARE(events.error().code, ErrorCode::ChangedElsewhere);
        QCOMPARE(file.pipeline.preview().error().code, ErrorCode::ChangedElsewhere);
        QCOMPARE(file.pipeline.analyse().error().code, ErrorCode::ChangedElsewhere);
        QBuffer outcomes;
        QVERIFY(outcomes.open(QIODevice::WriteOnly));
        const auto written = writeOutcomeCsv(outcomes, { source }, table, [](qsizetype) { return OutcomeCells(); });
        QCOMPARE(written.error().code, ErrorCode::ChangedElsewhere);
    }

    void lengthsAreNoMillions()
    {
        EventTemplate weather;
        weather.objectType = u"contacts"_s;
        Token rain;
        rain.name = u"rain"_s;
        rain.label = u"Rain"_s;
        rain.type = TokenType::Number;
        weather.tokens.append(rain);
        const auto asked = [&weather](const QByteArray &header) {
            Import file("email,when," + header + "\na@b.co,2026-03-18 09:05,45\n", weather);
            file.pipeline.setColumn(u"tokens.rain"_s, 2);
            return file.pipeline.questions(british).size();
        };
        QCOMPARE(asked("Rain mm"), 0);
        QCOMPARE(asked("Miles driven"), 0);
        QCOMPARE(asked("USD mm"), 1);
        QCOMPARE(asked("Miles de euros"), 1);
    }

    void whoGaveTheReportIsNoEvent()
    {
        const QByteArray table = "email,when,minutes\na@b.co,2026-03-18 09:05,45\nb@b.co,2026-03-18 09:06,5\n";
        Import file("Report,Webinar\nHost,host@b.co\n\n" + table);
        QCOMPARE(file.headerFor(u"email"_s), u"email"_s);
        QVERIFY(file.says(ImportNotice::Kind::LinesAbove, u"host@b.co"_s));
        QCOMPARE(file.pipeline.questions(british).size(), 1); // it may be an event as well
        QCOMPARE(file.events().import.table.rowCount(), 2);
        const Import datev("\"EXTF\";700;21;\"Buchungsstapel\";9;20260318090512\n"
                           "E-Mail;Datum;Minuten\na@b.co;2026-03-18 09:05;45\nb@b.co;2026-03-18 09:06;5\n");
        QCOMPARE(datev.headerFor(u"email"_s), u"E-Mail"_s);
        QVERIFY(datev.pipeline.questions(british).isEmpty());
    }

    void whatRepeatsIsTakenOutOrMarked()
    {
        const Import file("email,when,webinar\na@b.co,2026-03-18,x\nb@b.co,2026-03-18,y\na@b.co,2026-03-18,x\n");
        EventsWanted wanted;
        const ImportedEvents all = file.events(wanted);
        QCOMPARE(all.import.table.rowCount(), 3);
        QCOMPARE(all.repeats.duplicates, 1);
        wanted.unwanted = everyDuplicate;
        const ImportedEvents taken = file.events(wanted);
        QCOMPARE(taken.import.table.rowCount(), 2);
        QCOMPARE(taken.leftOut.rowCount(), 1);
        QVERIFY(taken.marked.isEmpty());
        wanted.leftOut = LeftOutRows::Marked;
        const ImportedEvents marked = file.events(wanted);
        QCOMPARE(marked.import.table.rowCount(), 3);
        QCOMPARE(marked.marked.keys(), QList<qsizetype> { 2 });
        QVERIFY(marked.import.table.isSkipped(2));
        QCOMPARE(marked.leftOut.rowCount(), 0);
    }

    /// A row that is left out is neither counted, checked nor the first of two; results find it in its place.
    void rowsAreLeftOutAsTheMappingSays()
    {
        Import file("email,when,webinar,minutes,Attended\na@b.co,2026-03-18,x,1,No\nb@b.co,,y,many,No\n"
                    "a@b.co,2026-03-18,x,1,Yes\na@b.co,2026-03-18,x,1,Yes\nbad,2026-03-18,z,1,\n");
        ColumnMapping mapping = file.pipeline.mapping();
        mapping.leftOut = { { u"Attended"_s, 4, { u"No"_s } } };
        file.pipeline.setMapping(mapping);
        QVERIFY(file.says(ImportNotice::Kind::LeftOutRows, u"“Attended” is “No”"_s));
        QVERIFY(!file.says(ImportNotice::Kind::Unused, u"Attended"_s)); // it goes somewhere
        EventsWanted wanted;
        wanted.unwanted = everyDuplicate;
        const ImportedEvents taken = file.events(wanted);
        QVERIFY(!file.says(ImportNotice::Kind::NoTime)); // of a row that stays it is said there
        QCOMPARE(taken.chosen, 2);
        QCOMPARE(taken.import.table.rowCount(), 2);
        QCOMPARE(taken.import.notConverted, 0);
        QCOMPARE(taken.rowsWithErrors, 1);
        QCOMPARE(taken.repeats.duplicates, 1);
        QCOMPARE(taken.leftOut.rowCount(), 3);
        QCOMPARE(taken.leftOutFor[0].text(), u"“Attended” is “No”"_s);
        QCOMPARE(taken.leftOutFor[2].text(), repeatText(Repeat::Content));
        wanted.leftOut = LeftOutRows::Marked;
        const ImportedEvents marked = file.events(wanted);
        QCOMPARE(marked.import.table.rowCount(), 5);
        QCOMPARE(QSet<qsizetype>(marked.marked.keyBegin(), marked.marked.keyEnd()), QSet<qsizetype>({ 0, 1, 3 }));
        QVERIFY(marked.import.table.isSkipped(0) && marked.import.table.isSkipped(1) && marked.import.table.isSkipped(3)
            && !marked.import.table.isSkipped(2));
        QCOMPARE(marked.leftOut.rowCount(), 0);
        for (const Issue &issue : marked.issues) {
            QVERIFY(issue.row >= 2);
            QVERIFY(!isError(issue) || issue.row == 4);
        }

        // the empty cell, as a file says it; kept as JSON, wherever the column stands
        mapping.leftOut = { { u"Attended"_s, 4, { QString() } } };
        file.pipeline.setMapping(mapping);
        QCOMPARE(file.events().import.table.rowCount(), 4);
        Import words("email,when,Attended\na@b.co,2026-03-18,\nb@b.co,2026-03-18,NULL\nc@b.co,2026-03-18,Yes\n");
        ColumnMapping empty = words.pipeline.mapping();
        empty.leftOut = { { u"Attended"_s, 2, { QString() } } };
        words.pipeline.setMapping(empty);
        QCOMPARE(words.events().import.table.rowCount(), empty.emptyTexts.contains(u"NULL"_s) ? 1 : 2);
        QVERIFY(empty.emptyTexts.contains(u"NULL"_s));
        const QStringList moved { u"Attended"_s, u"email"_s };
        const ColumnMapping read = parseMapping(serializeMapping(mapping), moved, sampleTemplate()).value();
        QCOMPARE(read.leftOut, (QList<LeftOutWhere> { { u"Attended"_s, 0, { QString() } } }));
        const ColumnMapping gone = parseMapping(serializeMapping(mapping), { u"email"_s }, sampleTemplate()).value();
        QCOMPARE(gone.leftOut.first().column, -1); // and said, not dropped
        mapping.leftOut = gone.leftOut;
        file.pipeline.setMapping(mapping);
        QCOMPARE(file.events().import.table.rowCount(), 5);
        QVERIFY(file.says(ImportNotice::Kind::LeftOutRows, u"does not have"_s));
    }

    /// As of tokens: what the card prints and no column brings is one fact about the file, said before it is imported.
    void extraDataThatTheCardPrintsIsMissed()
    {
        EventTemplate eventTemplate = sampleTemplate();
        eventTemplate.detailTemplate = u"Stayed {{extraData.planned}} minutes of {{extraData.survey.length}}."_s;
        const Import none("email,when\na@b.co,2026-03-18\n", eventTemplate);
        QVERIFY(none.says(ImportNotice::Kind::Unfilled, u"“planned”"_s));
        QVERIFY(none.says(ImportNotice::Kind::Unfilled, u"“survey.length”"_s));
        Import one("email,when,minutes\na@b.co,2026-03-18,5\n", eventTemplate);
        ColumnMapping mapping = one.pipeline.mapping();
        MappingLine line;
        line.target = extraDataPrefix + u"planned"_s;
        line.columns = { 2 };
        mapping.lines.append(line);
        one.pipeline.setMapping(mapping);
        QVERIFY(!one.says(ImportNotice::Kind::Unfilled, u"“planned”"_s));
        QVERIFY(one.says(ImportNotice::Kind::Unfilled, u"“survey.length”"_s));
        const Import whole("email,when,extraData\na@b.co,2026-03-18,{}\n", eventTemplate);
        QVERIFY(!whole.says(ImportNotice::Kind::Unfilled, u"“planned”"_s)); // said at the rows
    }

    /// A draft says row by row what a notice says once: what tells how the draft will be, counts as it does.
    void issuesAreCountedAsTheDraftCountsThem()
    {
        const Import file("email,when,webinar\na@b.co,2026-03-18 10:00,x\n,2026-03-18 11:00,\n");
        EventsWanted wanted;
        const ImportedEvents once = file.events(wanted);
        const auto missed = [](const ImportedEvents &events, EventField field) {
            return std::ranges::count_if(events.issues,
                [field](const Issue &issue) { return issue.rule == Rule::EmptyOnCard && issue.field == field; });
        };
        QCOMPARE(missed(once, EventField::ExtraData), 0);
        QCOMPARE(missed(once, EventField::token(0)), 1);
        wanted.countsUnfilled = true;
        const ImportedEvents all = file.events(wanted);
        QCOMPARE(missed(all, EventField::ExtraData), 2);
        QCOMPARE(missed(all, EventField::token(0)), 1);
        QCOMPARE(all.rowsWithErrors, once.rowsWithErrors);
        QVERIFY(file.says(ImportNotice::Kind::Unfilled, u"“planned”"_s));
    }

    void anAnswerSettlesItsQuestion()
    {
        Import file("email,when\na@b.co,03/04/2026\nb@b.co,05/06/2026\n");
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().column, u"when"_s);
        QCOMPARE(file.pipeline.answer(questions.first().answers[1].decision), ImportPipeline::ReadAgain::No);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QCOMPARE(file.events().import.table.text(0, EventField::Timestamp), u"2026-03-04T00:00:00Z"_s);
    }

    /// All of the template's page or nothing of it: a page that the file names is not mixed with another one.
    void theTemplatesPageStandsWhereTheFileNamesNone()
    {
        const QMap<QString, QString> page { { u"timelineIFrame.url"_s, u"https://kept.test/r"_s },
            { u"timelineIFrame.linkLabel"_s, u"Open the report"_s } };
        Import none("email,when\na@b.co,2026-03-18\n");
        none.pipeline.setDefaults(page);
        QVERIFY(none.pipeline.read().has_value());
        const EventTable taken = none.events().import.table;
        QCOMPARE(taken.text(0, EventField::IframeUrl), u"https://kept.test/r"_s);
        QCOMPARE(taken.text(0, EventField::IframeLinkLabel), u"Open the report"_s);
        Import own("email,when,timelineIFrame.url,timelineIFrame.headerLabel\n"
                   "a@b.co,2026-03-18,https://file.test/r,Recording\n");
        own.pipeline.setDefaults(page);
        QVERIFY(own.pipeline.read().has_value());
        const EventTable mixed = own.events().import.table;
        QCOMPARE(mixed.text(0, EventField::IframeUrl), u"https://file.test/r"_s);
        QCOMPARE(mixed.text(0, EventField::IframeHeaderLabel), u"Recording"_s);
        QCOMPARE(mixed.text(0, EventField::IframeLinkLabel), QString());
    }

    void aColumnHasOnePlace()
    {
        Import file("email,when,webinar\na@b.co,2026-03-18,x\n");
        QCOMPARE(file.headerFor(u"tokens.webinarName"_s), u"webinar"_s);
        file.pipeline.setColumn(u"domain"_s, 2);
        QCOMPARE(file.headerFor(u"domain"_s), u"webinar"_s);
        QCOMPARE(file.headerFor(u"tokens.webinarName"_s), QString());
        file.pipeline.setColumn(u"domain"_s, -1);
        QCOMPARE(file.headerFor(u"domain"_s), QString());
        file.pipeline.setColumn(u"domain"_s, 3); // no such column
        QCOMPARE(file.headerFor(u"domain"_s), QString());
    }

    void aClockThatIsMissingIsSaid()
    {
        const Import file("email,date,time\na@b.co,2026-03-18,09:05\nb@b.co,2026-03-19,\nc@b.co,2026-03-20,tbd\n");
        const EventTable table = file.events().import.table;
        QCOMPARE(table.text(0, EventField::Timestamp), u"2026-03-18T09:05:00Z"_s);
        QCOMPARE(table.text(1, EventField::Timestamp), u"2026-03-19"_s); // no midnight that nobody wrote
        QCOMPARE(table.text(2, EventField::Timestamp), u"2026-03-20 tbd"_s); // for the checks to name
        QCOMPARE(file.events().rowsWithErrors, 2);
    }

    void aDayAloneAsksForItsClock()
    {
        Import end("email,date,end time\na@b.co,2026-03-18,09:05\n");
        const QList<ImportQuestion> questions = end.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        const ColumnChoice joined { u"timestamp"_s, 1, { 2 } };
        QCOMPARE(std::get<ColumnChoice>(questions[0].answers[0].decision), joined);
        end.pipeline.answer(joined);
        QVERIFY(end.pipeline.questions(british).isEmpty());
        QCOMPARE(end.events().import.table.text(0, EventField::Timestamp), u"2026-03-18T09:05:00Z"_s);
        end.pipeline.answer(questions[0].answers.last().decision);
        QVERIFY(end.pipeline.questions(british).isEmpty());
        QCOMPARE(end.events().import.table.text(0, EventField::Timestamp), u"2026-03-18T00:00:00Z"_s);
        QVERIFY(end.says(ImportNotice::Kind::NoTime, u"“end time”"_s));
    }

    void theColumnsOfAMomentAreJoined_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const QByteArray &header, const QByteArray &cells, const QString &expected) {
                  QTest::newRow(name) << "email," + header + "\na@b.co," + cells + "\n" << expected;
              };
        row("digits", "date,time", "2026-03-18,0905", u"2026-03-18T09:05:00Z"_s);
        row("point", "Datum,Zeit", "2026-03-18,21.05", u"2026-03-18T21:05:00Z"_s);
        row("part of a day", "date,time", "2026-03-18,0.378472222", u"2026-03-18T09:05:00Z"_s);
        row("base day", "date,time", "2026-03-18,1899-12-30 09:05:00", u"2026-03-18T09:05:00Z"_s);
        row("midnight", "date,time", "2026-03-18 00:00:00,09:05", u"2026-03-18T09:05:00Z"_s);
        row("half of the day", "date,time,am/pm", "2026-03-18,9:05,PM", u"2026-03-18T21:05:00Z"_s);
        row("by another name", "Datum,Beginn", "2026-03-18,09:05 Uhr", u"2026-03-18T09:05:00Z"_s);
        row("offset", "date,time,utc offset", "2026-03-18,09:05,-05:00", u"2026-03-18T14:05:00Z"_s);
        row("zone", "when,time zone", "2026-07-18 09:05,America/New_York", u"2026-07-18T13:05:00Z"_s);
        row("zone in words", "when,time zone", "2026-07-18 09:05,(GMT-05:00) Eastern Time (US and Canada)",
            u"2026-07-18T13:05:00Z"_s);
        row("no zone", "when,time zone\nb@b.co,2026-07-18 09:05,UTC", "2026-07-18 09:05,", u"2026-07-18T09:05:00Z"_s);
    }
    void theColumnsOfAMomentAreJoined()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const Import file(bytes);
        QVERIFY(file.pipeline.questions(british).isEmpty());
        QCOMPARE(file.events().import.table.text(0, EventField::Timestamp), expected);
    }

    void aRowWithoutItsZoneIsSaid()
    {
        const Import file("email,when,time zone\na@b.co,2026-07-18 09:05,UTC+2\nb@b.co,2026-07-18 09:05,\n");
        const ImportedEvents events = file.events();
        QCOMPARE(events.import.table.text(0, EventField::Timestamp), u"2026-07-18T07:05:00Z"_s);
        QCOMPARE(events.import.table.text(1, EventField::Timestamp), u"2026-07-18T09:05:00"_s);
        QCOMPARE(events.rowsWithErrors, 1);
    }

    void aZoneThatCannotBeToldIsAsked()
    {
        Import letters("email,When (CST)\na@b.co,2026-07-18 09:05\n");
        const QList<ImportQuestion> questions = letters.pipeline.questions(british);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].answers[0].text, u"America/Chicago"_s);
        letters.pipeline.answer(questions[0].answers[0].decision);
        QVERIFY(letters.pipeline.questions(british).isEmpty());
        QCOMPARE(letters.events().import.table.text(0, EventField::Timestamp), u"2026-07-18T14:05:00Z"_s);
        const Import column("email,when,time zone\na@b.co,2026-07-18 09:05,here\n");
        QCOMPARE(column.pipeline.questions(british).size(), 1);
    }

    void whatMayBeSomethingElseIsAskedEvenAlone()
    {
        const auto asked = [](const QByteArray &bytes) {
            const Import file(bytes);
            return file.pipeline.questions(british).size();
        };
        QCOMPARE(asked("email,Valid until\na@b.co,2027-03-18\nb@b.co,2027-04-18\n"), 1);
        QCOMPARE(asked("Contact owner email,when\na@b.co,2026-03-18\n"), 1);
        QCOMPARE(asked("email,when,minutes (%)\na@b.co,2026-03-18,85\n"), 1);
        QCOMPARE(asked("email,when,minutes\na@b.co,2026-03-18,85\n"), 0);
    }

    void whatNumbersAndZonesLeaveOpenIsSaid()
    {
        const Import thousandths("email,when,minutes (ms)\na@b.co,2026-03-18,2700000\n");
        QVERIFY(thousandths.says(ImportNotice::Kind::OtherUnit, u"“minutes (ms)”"_s));
        QCOMPARE(
            thousandths.events().import.table.text(0, *fieldFromKey(u"tokens.minutes"_s, sampleTemplate())), u"45"_s);
        const Import plain("email,when,minutes\na@b.co,2026-03-18,27\n");
        QVERIFY(!plain.says(ImportNotice::Kind::OtherUnit));
        const Import money("email,when,minutes\na@b.co,2026-03-18,$5\nb@b.co,2026-03-18,€7\n");
        QCOMPARE(money.pipeline.questions(british).size(), 1);
        const Import units("email,when,minutes,unit\na@b.co,2026-03-18,1,h\nb@b.co,2026-03-18,7,min\n");
        QCOMPARE(units.events().import.table.text(0, *fieldFromKey(u"tokens.minutes"_s, sampleTemplate())), u"60"_s);
        const Import padded("email,when,webinar\na@b.co,2026-03-18,  Tour\n");
        QVERIFY(padded.says(ImportNotice::Kind::Trimmed, u"“webinar”"_s));
    }

    void noQuestionWithoutADifference()
    {
        // the fifth of May is one day in either order
        const Import same("email,when\na@b.co,05/05/2026\nb@b.co,06/06/2026\n");
        QVERIFY(same.pipeline.questions(british).isEmpty());
        QCOMPARE(same.events().import.table.text(0, EventField::Timestamp), u"2026-05-05T00:00:00Z"_s);
    }

    void everyQuestionIsAskedAtOnce()
    {
        const Import file("email,Opened,Closed,registered on,minutes\n"
                          "a@b.co,2026-03-18 10:00,2026-03-19 10:00,03/04/2026,\"1,234\"\n"
                          "b@b.co,2026-03-18 11:00,2026-03-20 10:00,05/06/2026,\"2,345\"\n");
        const QList<ImportQuestion> questions = file.pipeline.questions(british);
        QCOMPARE(questions.size(), 3);
        QVERIFY(questions[0].answers[0].text.contains(u"Opened"));
        QCOMPARE(std::get<ColumnChoice>(questions[0].answers.last().decision), (ColumnChoice { u"timestamp"_s, -1 }));
        QCOMPARE(questions[1].column, u"registered on"_s);
        QCOMPARE(questions[2].column, u"minutes"_s);
    }

    void aColumnFoundByNameKeepsItsField_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("target");
        QTest::newRow("times") << QByteArray("email,when\na@b.co,soon\nb@b.co,later\n") << u"timestamp"_s;
        QTest::newRow("numbers") << QByteArray("email,minutes\na@b.co,yes\nb@b.co,no\n") << u"tokens.minutes"_s;
        QTest::newRow("dates") << QByteArray("email,registered on\na@b.co,#VALUE!\nb@b.co,x\n")
                               << u"tokens.registeredOn"_s;
        QTest::newRow("emails") << QByteArray("email,when\nann,2026-03-18\nbob,2026-03-18\n") << u"email"_s;
    }
    void aColumnFoundByNameKeepsItsField()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, target);
        const Import file(bytes);
        QVERIFY(!file.headerFor(target).isEmpty());
        QCOMPARE(file.events().rowsWithErrors, 2);
    }

    void valuesChooseBetweenColumns()
    {
        const Import status("email,Lead Status,Webinar status\na@b.co,New,Attended\nb@b.co,Open,Left early\n");
        QCOMPARE(status.headerFor(u"tokens.status"_s), u"Webinar status"_s);
        QVERIFY(status.says(ImportNotice::Kind::Unused, u"“Lead Status”"_s));
        const Import filled("email,when,Date\na@b.co,,2026-03-18\nb@b.co,,2026-03-19\n");
        QCOMPARE(filled.headerFor(u"timestamp"_s), u"Date"_s);
        const Import approval("email,Approval Status\na@b.co,approved\nb@b.co,approved\n");
        QCOMPARE(approval.headerFor(u"tokens.status"_s), QString());
        const Import birthday("email,Birthday\na@b.co,1990-02-03\nb@b.co,1985-07-09\n");
        QCOMPARE(birthday.headerFor(u"timestamp"_s), QString());
        QVERIFY(birthday.says(ImportNotice::Kind::NoTime, u"“Birthday”"_s));
    }

    void oneIdentityIsUsed()
    {
        const Import crm("Record ID,Email,when\n40110000,a@b.co,2026-03-18\n40110017,b@b.co,2026-03-19\n");
        QCOMPARE(crm.headerFor(u"objectId"_s), u"Record ID"_s);
        QCOMPARE(crm.headerFor(u"email"_s), QString());
        QVERIFY(crm.says(ImportNotice::Kind::OneIdentity, u"“Email”"_s));
        QCOMPARE(crm.events().rowsWithErrors, 0);
        const Import ours("email,objectId,when\na@b.co,1,2026-03-18\nb@b.co,2,2026-03-19\n");
        QVERIFY(!ours.headerFor(u"objectId"_s).isEmpty() && !ours.headerFor(u"email"_s).isEmpty());
    }

    void anEventIdIsOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("made by a program")
            << QByteArray("email,id\na@b.co,7d1c9e44-2b8a-4f60\nb@b.co,7d1c9e44-2b8a-4f61\n") << true;
        QTest::newRow("the webinar's") << QByteArray("email,Event ID\na@b.co,884400221177\nb@b.co,884400221177\n")
                                       << false;
        QTest::newRow("row numbers") << QByteArray("email,id\na@b.co,1\nb@b.co,2\n") << false;
        QTest::newRow("one is missing") << QByteArray("email,id\na@b.co,7d1c9e44-2b8a-4f60\nb@b.co,\n") << false;
        QTest::newRow("twice") << QByteArray("email,Event ID\na@b.co,7d1c9e44-2b8a-4f60\nb@b.co,7d1c9e44-2b8a-4f60\n")
                               << false;
    }
    void anEventIdIsOurs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        const Import file(bytes);
        QCOMPARE(!file.headerFor(u"id"_s).isEmpty(), taken);
        QCOMPARE(file.says(ImportNotice::Kind::EventIdLeftOut), !taken);
    }

    void aRowWithTwoErrorsCountsOnce()
    {
        const Import file("email,when,status,minutes\nnobody,2026-03-18,Atended,fifty\na@b.co,2026-03-18,Attended,5\n");
        QVERIFY(file.events().issues.size() > 1);
        QCOMPARE(file.events().rowsWithErrors, 1);
    }

    /// As the command line says it, before the file is read.
    void textsThatAreKeptCountAsValues()
    {
        const Import file("email,minutes\na@b.co,NULL\nb@b.co,12\n");
        QCOMPARE(file.pipeline.analysis().columns[1].filled, 1);
        ImportPipeline kept(file.pipeline.path(), sampleTemplate(), QTimeZone::utc());
        kept.setEmptyTexts({});
        QVERIFY(kept.read().has_value());
        QCOMPARE(kept.analysis().columns[1].filled, 2);
    }

    void secondsBecomeTheMinutesOfTheToken()
    {
        const Import file("email,when,Duration (seconds)\na@b.co,2026-03-18,2700\n");
        QCOMPARE(file.events().import.table.text(0, EventField::token(2)), u"45"_s);
    }

    void aLoneAddressIsNoIframe()
    {
        const Import lone("email,url\na@b.co,https://a.test\nb@b.co,https://b.test\n");
        QCOMPARE(lone.headerFor(u"timelineIFrame.url"_s), QString());
        QVERIFY(lone.says(ImportNotice::Kind::Unused, u"“url”"_s));
        const Import whole("email,link text,url\na@b.co,Watch,https://a.test\nb@b.co,Watch,https://b.test\n");
        QCOMPARE(whole.headerFor(u"timelineIFrame.url"_s), u"url"_s);
    }

    void rowsThatMissOnlyEmptyColumnsAreRows()
    {
        const Import nameless("email,when,webinar,,\na@b.co,2026-03-18,x,,\nb@b.co,2026-03-19,y\n");
        QCOMPARE(nameless.pipeline.analysis().rows, 2);
        QVERIFY(nameless.says(ImportNotice::Kind::FilledRows));
        const Import empty("email,when,webinar,phone\na@b.co,2026-03-18,x,\nb@b.co,2026-03-19,y\n");
        QCOMPARE(empty.events().import.table.rowCount(), 2);
        const Import missing("email,when,webinar\na@b.co,2026-03-18,x\nb@b.co,2026-03-19\n");
        QCOMPARE(missing.pipeline.analysis().unreadable, 1);
    }

    void rowsWithoutATimeAreCounted()
    {
        const Import some("email,when\na@b.co,2026-03-18 10:00\nb@b.co,\nc@b.co,\n");
        QVERIFY(some.says(ImportNotice::Kind::NoTime, u"2 rows have no time in “when”"_s));
        const Import all("email,when\na@b.co,2026-03-18 10:00\nb@b.co,2026-03-19 10:00\n");
        QVERIFY(!all.says(ImportNotice::Kind::NoTime));
    }

    void linesAboveTheHeaderAreNamed()
    {
        const Import file("Spring webinar,,\n,,\nemail,when,webinar\na@b.co,2026-03-18,x\nb@b.co,2026-03-19,y\n");
        QCOMPARE(file.pipeline.shownPreview().headerLine, 3);
        QVERIFY(file.says(ImportNotice::Kind::LinesAbove, u"Spring webinar"_s));
        QCOMPARE(file.events().import.table.rowCount(), 2);
    }

    void meaningsOfOptionsAreTakenAndNamed()
    {
        Import file("email,estado\na@b.co,Asistió\nb@b.co,Asistió\nc@b.co,Vino tarde\n");
        QVERIFY(file.says(ImportNotice::Kind::Guessed, u"“Asistió”"_s));
        QCOMPARE(file.events().import.table.text(0, EventField::token(1)), u"attended"_s);
        QCOMPARE(file.events().rowsWithErrors, 1);
        const QList<OptionMatch> matches = optionMatches(*file.pipeline.mapping().lineFor(u"tokens.status"_s),
            file.pipeline.eventTemplate(), file.pipeline.analysis().columns);
        QCOMPARE(matches[0].rows, 2);
        QVERIFY(matches[0].isByMeaning && matches[1].value.isEmpty());
        const QList<ValueByMeaning> values
            = valuesByMeaning(file.pipeline.mapping(), file.pipeline.eventTemplate(), file.pipeline.analysis().columns);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().text, u"Asistió"_s);
        QCOMPARE(values.first().option, u"Attended"_s);
        QCOMPARE(values.first().field, u"Status"_s);
        QCOMPARE(values.first().rows, 2);
        ColumnMapping mapping = file.pipeline.mapping();
        mapping.lineFor(u"tokens.status"_s)->options = { { u"Vino tarde"_s, {} }, { u"Asistió"_s, u"Asistió"_s } };
        file.pipeline.setMapping(mapping);
        const ImportedEvents chosen = file.events();
        QCOMPARE(chosen.import.table.text(2, EventField::token(1)), QString());
        QCOMPARE(chosen.import.table.text(0, EventField::token(1)), u"Asistió"_s);
        QCOMPARE(chosen.rowsWithErrors, 2);
    }

    void aSavedMappingIsTakenByItself()
    {
        Import file("email,when,x\na@b.co,2026-03-18,y\n");
        ColumnMapping mapping = file.pipeline.mapping();
        mapping.lineFor(u"tokens.webinarName"_s)->columns = { 2 };
        ImportPipeline again(file.pipeline.path(), sampleTemplate(), QTimeZone::utc());
        again.setSavedMappings({ { headerFingerprint(mapping.headers), serializeMapping(mapping) } });
        QVERIFY(again.read().has_value());
        QVERIFY(again.isSavedMapping());
        QCOMPARE(again.mapping().lineFor(u"tokens.webinarName"_s)->columns, QList<int> { 2 });
        again.setSavedMappingUsed(false);
        QVERIFY(again.hasSavedMapping() && !again.isSavedMapping());
        QVERIFY(!again.mapping().lineFor(u"tokens.webinarName"_s)->isUsed());
    }

    /// The months of last month's file: what was said of them stands, and is not asked anew.
    void whatWasAnsweredForASavedMappingIsNotAskedAgain()
    {
        for (const DateOrder order : { DateOrder::DayMonthYear, DateOrder::MonthDayYear }) {
            Import file("email,when\na@b.co,03/04/2026\nb@b.co,04/05/2026\n");
            QCOMPARE(file.pipeline.questions(british).size(), 1);
            file.pipeline.setDateOrder(order, ImportPipeline::Columns::Doubtful);
            QVERIFY(file.pipeline.questions(british).isEmpty());
            const ColumnMapping &mapping = file.pipeline.mapping();
            ImportPipeline again(file.pipeline.path(), sampleTemplate(), QTimeZone::utc());
            again.setSavedMappings({ { headerFingerprint(mapping.headers), serializeMapping(mapping) } });
            QVERIFY(again.read().has_value());
            QVERIFY(again.isSavedMapping());
            QVERIFY(again.questions(british).isEmpty());
            QCOMPARE(again.makeEvents({}).value().import.table.text(0, EventField::Timestamp),
                order == DateOrder::DayMonthYear ? u"2026-04-03T00:00:00Z"_s : u"2026-03-04T00:00:00Z"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestImportPipeline)
#include "tst_importpipeline.moc"
