#include "domain/refusal.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"status"_s, u"Status"_s, TokenType::String, {}, {} } },
        u"{{title}}"_s, {} };
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToOneEventIsLeftOut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rest");
        const QString id = u"tc-0000000a-0000-4000-8000-000000000002"_s;
        QTest::newRow("id before the reason")
            << u"Event %1 failed: \"no_show\" is not one of the allowed options"_s.arg(id)
            << u"\"no_show\" is not one of the allowed options"_s;
        QTest::newRow("Event id") << u"Event id %1: option is not valid"_s.arg(id) << u"option is not valid"_s;
        QTest::newRow("id alone in the sentence")
            << u"Event %1 failed with validation error(s)"_s.arg(id) << u"Event failed with validation error(s)"_s;
        QTest::newRow("in quotes") << u"Invalid event '%1'."_s.arg(id) << u"Invalid event."_s;
        QTest::newRow("address") << u"No contact for ana@nube.test was found"_s << u"No contact for was found"_s;
        QTest::newRow("id of another maker")
            << u"Correlation 1b671a64-40d5-491e-99b0-da01ff1f3341 failed"_s << u"Correlation failed"_s;
        QTest::newRow("hyphens that are no id") << u"The e-mail-address of a well-known-person - failed"_s
                                                << u"The e-mail-address of a well-known-person - failed"_s;
        QTest::newRow("id first, in capitals") << u"1B671A64-40D5-491E-99B0-DA01FF1F3341 is in use"_s << u"is in use"_s;
        QTest::newRow("nothing to leave out") << u"Token webinarNam is unknown"_s << u"Token webinarNam is unknown"_s;
        QTest::newRow("nothing at all") << QString() << QString();
    }

    void whatBelongsToOneEventIsLeftOut()
    {
        QFETCH(QString, words);
        QFETCH(QString, rest);
        QCOMPARE(wordsWithoutIds(words, u"tc-0000000a-0000-4000-8000-000000000002"_s, u"ana@nube.test"_s), rest);
    }

    void aShortNameIsNoReasonToCutWords()
    {
        // An object id of one digit stands in every second sentence.
        QCOMPARE(wordsWithoutIds(u"5 of 10 are wrong"_s, u"e"_s, u"5"_s), u"5 of 10 are wrong"_s);
    }

    void theCellIsTheTokenThatWasNamed()
    {
        Refusal refusal;
        QVERIFY(!cellOf(refusal, webinar()));
        refusal.tokenName = u"status"_s;
        QCOMPARE(*cellOf(refusal, webinar()), EventField::token(1));
        refusal.tokenName = u"gone"_s;
        QVERIFY(!cellOf(refusal, webinar()));
    }

    void aCorrectedRowIsNotRefusedAnyMore()
    {
        EventTable table(webinar());
        table.insertRows(0, 1);
        table.setText(0, EventField::Email, u"ana@nube.test"_s);
        table.setText(0, EventField::Timestamp, u"2026-03-18T09:00:00Z"_s);
        table.setText(0, EventField::token(1), u"no_show"_s);
        table.setState(0, RowState::Refused);
        Refusal refusal;
        refusal.fingerprint = EventFingerprinter(table).of(0);
        QVERIFY(isStillRefused(refusal, table, 0));
        table.setText(0, EventField::token(1), u"attended"_s);
        QVERIFY(!isStillRefused(refusal, table, 0));
        table.setText(0, EventField::token(1), u"no_show"_s); // undone
        QVERIFY(isStillRefused(refusal, table, 0));
        table.setState(0, RowState::Waiting);
        QVERIFY(!isStillRefused(refusal, table, 0));
    }

    void itIsSaidWhoRefusedAndWhy()
    {
        Refusal refusal;
        refusal.words = u"bad option"_s;
        QCOMPARE(refusalText(refusal), u"Refused by HubSpot: “bad option”"_s);
        refusal.accountName = u"Kaiyo"_s; // another account may be chosen by now
        QCOMPARE(refusalText(refusal), u"Refused by HubSpot (Kaiyo): “bad option”"_s);
        Refusal page = refusal; // an answer of 5,000 letters, and one that is cut within a letter
        page.words = u"bad "_s.repeated(1'250);
        QVERIFY(refusalText(page).size() < 450);
        QVERIFY(refusalText(page).contains(u"bad bad…”"_s));
        page.words = u'x' + u"🎉"_s.repeated(500);
        QVERIFY(refusalText(page).contains(u"🎉…”"_s));
        refusal.isPractice = true;
        refusal.accountName = u"Cuenta de prácticas"_s; // as it was called in the language of the send
        refusal.words.clear();
        QCOMPARE(refusalText(refusal), u"Refused by Practice account, which gave no reason"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
