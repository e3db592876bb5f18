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
