#include "domain/reason.h"

#include <QSet>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasAKeyAndAText()
    {
        QSet<QString> keys;
        QSet<QString> texts;
        for (int code = 0; code < reasonCodes; ++code) {
            const Reason reason(static_cast<ReasonCode>(code), { u"first"_s, u"second"_s });
            keys.insert(reason.stored());
            texts.insert(reason.text());
            QVERIFY2(!reason.text().contains(u'%'), qPrintable(reason.text()));
            QVERIFY2(reason.text().size() > 20, qPrintable(reason.text()));
        }
        QCOMPARE(keys.size(), reasonCodes);
        QCOMPARE(texts.size(), reasonCodes);
        QVERIFY(Reason().isEmpty());
        QCOMPARE(Reason().text(), QString());
    }

    /// Keys stand in ledgers for good.
    void keysStay()
    {
        QCOMPARE(reasonText(u"\x1fno-answer"_s), Reason(ReasonCode::NoAnswer).text());
        QCOMPARE(reasonText(u"\x1fvalue-refused-with\x1fstatus\x1fno such option"_s),
            u"The account refused the value of “status”: no such option"_s);
    }

    void whatTheAccountSaidComesAsItWas()
    {
        const QString words = u"“%1” of %2 \n is 100 % wrong: 値"_s;
        QCOMPARE(Reason(ReasonCode::EventRefusedWith, { words }).text(), u"The account refused this event: "_s + words);
        QCOMPARE(Reason(ReasonCode::EventRefusedWith,
                     { u"a\x1f"
                       "b"_s })
                     .text(),
            u"The account refused this event: a b"_s);
        QCOMPARE(Reason(ReasonCode::AskedWithOtherValues, { Reason::listOf({ u"email"_s, u"tokens.a"_s }) }).text(),
            u"The account was asked: the event is there, with other values in: email, tokens.a."_s);
    }

    void sentencesOfOldStay()
    {
        QCOMPARE(reasonText(u"No llegó ninguna respuesta."_s), u"No llegó ninguna respuesta."_s);
        QCOMPARE(reasonText({}), QString());
    }

    void aReasonOfANewerVersionTellsWhatItIsAbout()
    {
        const QString text = reasonText(u"\x1fof-tomorrow\x1fHubSpot's words"_s);
        QVERIFY2(text.contains(u"HubSpot's words"_s) && text.contains(u"of-tomorrow"_s), qPrintable(text));
        QVERIFY(!reasonText(u"\x1fof-tomorrow"_s).isEmpty());
        QVERIFY(!reasonText(u"\x1f"_s).isEmpty());
    }

    void wordsAreChangedInPlace()
    {
        const auto mark
            = [](const QString &words, bool isQuoted) { return isQuoted ? u'“' + words + u'”' : u'_' + words; };
        const QString stored = Reason(ReasonCode::ValueRefusedWith, { u"status"_s, u"why"_s }).stored();
        QCOMPARE(reasonText(reasonWithWords(stored, mark)), u"The account refused the value of ““status””: _why"_s);
        QCOMPARE(reasonWithWords(u"a sentence"_s, mark), u"_a sentence"_s);
        const QString names = Reason(ReasonCode::PerhapsAnother, { Reason::listOf({ u"a"_s, u"b"_s }) }).stored();
        QVERIFY(reasonText(reasonWithWords(names, mark)).contains(u"in: _a, _b."_s));
    }
};

QTEST_APPLESS_MAIN(TestReason)
#include "tst_reason.moc"
