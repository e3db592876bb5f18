// What is done to a value on its way from the file: steps, paths, options.
#include "domain/valuetext.h"
#include "importing/columnmapping.h"
#include "importing/mappingsupport.h"
#include "importing/optionwords.h"
#include "support/sampletemplate.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestTransforms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transforms_data()
    {
        QTest::addColumn<CellTransform>("transform");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("trim") << CellTransform {} << u"  a b "_s << u"a b"_s;
        QTest::newRow("lower") << CellTransform { true, {}, {}, {}, 0, LetterCase::Lower, {}, {} } << u"ÁB"_s
                               << u"áb"_s;
        QTest::newRow("replace") << CellTransform { true, u"-"_s, u"/"_s, {}, 0, LetterCase::AsWritten, {}, {} }
                                 << u"1-2-3"_s << u"1/2/3"_s;
        QTest::newRow("split") << CellTransform { true, {}, {}, u","_s, 2, LetterCase::AsWritten, {}, {} }
                               << u"Doe, Jane"_s << u"Jane"_s;
        QTest::newRow("prefix") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} }
                                << u"x.test"_s << u"https://x.test"_s;
        QTest::newRow("prefix of nothing")
            << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} } << u" "_s << u""_s;
        QTest::newRow("prefix there already")
            << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} } << u"HTTPS://x.test"_s
            << u"HTTPS://x.test"_s;
        QTest::newRow("another scheme") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s,
            {} } << u"http://x.test"_s << u"http://x.test"_s;
        QTest::newRow("no scheme") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} }
                                   << u"a b://x"_s << u"https://a b://x"_s;
        QTest::newRow("plain prefix") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"ID-"_s, {} }
                                      << u"http://x"_s << u"ID-http://x"_s;
        QTest::newRow("last part") << CellTransform { true, {}, {}, u","_s, -1, LetterCase::AsWritten, {}, {} }
                                   << u"a, b, c "_s << u"c"_s;
        QTest::newRow("no such part") << CellTransform { true, {}, {}, u","_s, 4, LetterCase::AsWritten, {}, {} }
                                      << u"a, b"_s << u""_s;
        QTest::newRow("part before the first") << CellTransform { true, {}, {}, u","_s, -3, LetterCase::AsWritten, {},
            u"none"_s } << u"a, b"_s << u"none"_s;
        QTest::newRow("default") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, {}, u"none"_s } << u""_s
                                 << u"none"_s;
    }
    void transforms()
    {
        QFETCH(CellTransform, transform);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(transform.apply(before), after);
    }

    void everyStepHasItsExample()
    {
        MappingLine line;
        line.columns = { 0 };
        line.transform = { true, u"-"_s, u" "_s, u","_s, 1, LetterCase::Upper, u"x"_s, u"none"_s };
        const QList<QStringList> rows { { u"plain"_s }, { u" a-b, c"_s }, { u""_s } };
        const StepExample trim = stepExample(line, TransformStep::Trim, rows);
        QCOMPARE(trim.before, u" a-b, c"_s);
        QCOMPARE(trim.after, u"a-b, c"_s);
        QVERIFY(trim.isChanged);
        QCOMPARE(stepExample(line, TransformStep::Replace, rows).after, u"a b, c"_s);
        QCOMPARE(stepExample(line, TransformStep::Split, rows).after, u"a b"_s);
        QCOMPARE(stepExample(line, TransformStep::Case, rows).after, u"PLAIN"_s);
        QCOMPARE(stepExample(line, TransformStep::Prefix, rows).after, u"xPLAIN"_s);
        QCOMPARE(stepExample(line, TransformStep::Default, rows).before, QString());
        QCOMPARE(stepExample(line, TransformStep::Default, rows).after, u"none"_s);
        line.transform = {};
        const StepExample nothing = stepExample(line, TransformStep::Replace, rows);
        QVERIFY(!nothing.isChanged);
        QCOMPARE(nothing.before, u"plain"_s);
        line.columns = { 1, 0, 2 };
        line.joinWith = u"/"_s;
        QCOMPARE(rawText(line, { u" b "_s, u"a"_s, u""_s }), u"a/b"_s);
    }

    void extraDataPaths()
    {
        ColumnMapping mapping = autoMap(sampleTemplate(), { column(u"extraData.survey.score"_s) });
        QCOMPARE(extraDataTarget(u" utm . source"_s, mapping).value(), u"extraData.utm.source"_s);
        QCOMPARE(extraDataTarget(u"survey.scores"_s, mapping).value(), u"extraData.survey.scores"_s);
        for (const QString &wrong :
            { u""_s, u"a..b"_s, u".a"_s, u"survey.score"_s, u"survey"_s, u"survey.score.max"_s })
            QCOMPARE(extraDataTarget(wrong, mapping).error().code, ErrorCode::InvalidInput);
    }

    void optionsAreMatched()
    {
        const EventTemplate eventTemplate = sampleTemplate();
        const QList<ColumnProfile> columns { column(
            u"estado"_s, { u"ATTENDED"_s, u"Atended"_s, u" Atended"_s, u"Vino"_s, u"zzzzzz"_s }) };
        MappingLine line;
        line.target = u"tokens.status"_s;
        line.columns = { 0 };
        line.options.insert(u"Vino"_s, u"attended"_s);
        const QList<OptionMatch> matches = optionMatches(line, eventTemplate, columns);
        QCOMPARE(matches.size(), 4); // blanks around are taken away first
        QCOMPARE(matches[0].value, u"attended"_s);
        QCOMPARE(matches[1].value, QString());
        QCOMPARE(matches[1].nearest, u"attended"_s);
        QCOMPARE(matches[2].value, u"attended"_s);
        QVERIFY(matches[2].isChosen);
        QVERIFY(matches[3].value.isEmpty() && matches[3].nearest.isEmpty());
        line.target = u"tokens.webinarName"_s;
        QVERIFY(optionMatches(line, eventTemplate, columns).isEmpty());
    }

    void twoOptionsOfOneLabelAreNotTold()
    {
        const Token token { u"plan"_s, u"Plan"_s, TokenType::Enumeration,
            { { u"pro1"_s, u"Pro"_s }, { u"pro2"_s, u"Pro"_s }, { u"b"_s, u"Basic"_s } }, {} };
        QVERIFY(!optionMeant(token, u"Pro"_s));
        QCOMPARE(optionMeant(token, u"pro2"_s)->value, u"pro2"_s);
        QCOMPARE(optionMeant(token, u"basic"_s)->value, u"b"_s);
    }

    void twoOptionsOfOneMeaningAreNotTold()
    {
        const Token both { u"status"_s, u"Status"_s, TokenType::Enumeration,
            { { u"present"_s, u"Present"_s }, { u"joined"_s, u"Joined"_s }, { u"absent"_s, u"Absent"_s } }, {} };
        QVERIFY(!optionByMeaning(both, u"Asistió"_s));
        QCOMPARE(optionByMeaning(both, u"Ausente"_s)->value, u"absent"_s);
    }

    void nearestOptionIsOffered()
    {
        const Token token = sampleTemplate().tokens[1];
        QCOMPARE(optionMeant(token, u"LEFT EARLY"_s)->value, u"left_early"_s);
        QVERIFY(!optionMeant(token, u"Atended"_s));
        for (const QString &other : { u"Attended?"_s, u"❌ Attended"_s, u"Attended*"_s, u"¬attended"_s, u"~Attended"_s })
            QVERIFY2(!optionMeant(token, other), qPrintable(other));
        QCOMPARE(optionText(u"No - Show"_s), optionText(u"no_show"_s));
        QVERIFY(optionText(u">18"_s) != optionText(u"<18"_s));
        QVERIFY(optionText(u"110"_s) != optionText(u"1-10"_s));
        QVERIFY(optionText(u"A-"_s) != optionText(u"A"_s));
        QCOMPARE(nearestOption(token, u"Atended"_s)->value, u"attended"_s);
        QVERIFY(!nearestOption(token, u"whatever"_s));
        const Token answers { u"came"_s, u"Came"_s, TokenType::Enumeration,
            { { u"yes"_s, u"Yes"_s }, { u"no"_s, u"No"_s } }, {} };
        for (const QString &text : { u"Y"_s, u"true"_s, u"1"_s })
            QCOMPARE(nearestOption(answers, text)->value, u"yes"_s);
        for (const QString &text : { u"N"_s, u"false"_s, u"0"_s })
            QCOMPARE(nearestOption(answers, text)->value, u"no"_s);
    }
};

QTEST_APPLESS_MAIN(TestTransforms)
#include "tst_transforms.moc"
