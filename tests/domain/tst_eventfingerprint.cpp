#include "domain/eventfingerprint.h"

#include "base/sha256.h"

#include "hubspot/timelinerequests.h"

#include <QCryptographicHash>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"webinarName"_s, u"Webinar"_s, TokenType::String, {}, {} },
        { u"registeredOn"_s, u"On"_s, TokenType::Date, {}, {} },
        { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} } };
    return eventTemplate;
}

EventDraft fullDraft()
{
    EventDraft draft;
    draft.email = u"Ana@Example.com"_s;
    draft.objectId = u"77"_s;
    draft.utk = u"u-1"_s;
    draft.domain = u"example.com"_s;
    draft.customObjectTypeId = u"2-3"_s;
    draft.timestamp = u"2026-05-12T10:00:00Z"_s;
    draft.tokens = { u"Spring “春”"_s, u"2026-03-01T00:00:00Z"_s, u"45.5"_s };
    draft.extraData = u"{\"b\": [1, 2.5], \"a\": {\"x\": null}}"_s;
    draft.iframeLinkLabel = u"Open"_s;
    draft.iframeHeaderLabel = u"Window"_s;
    draft.iframeUrl = u"https://example.com/?a=1&b=2"_s;
    draft.iframeWidth = u"800"_s;
    draft.iframeHeight = u"600"_s;
    return draft;
}

EventFingerprint fingerprint(const EventDraft &draft, const EventTemplate &eventTemplate = webinar())
{
    EventTable table(eventTemplate);
    table.appendDraft(draft);
    return EventFingerprinter(table).of(0);
}

} // namespace

class TestEventFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The ledger keeps it for years: this very value must come out of every later version.
    void isStable()
    {
        EventDraft draft;
        draft.email = u"ana@example.com"_s;
        draft.timestamp = u"2026-05-12T10:00:00Z"_s;
        draft.tokens = { u"Spring"_s, {}, {} };
        const EventFingerprint bits = fingerprint(draft);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bits.data()), 16).toHex(),
            QByteArray("531fa5b2652e454377127d922c49f69e"));
    }

    void theIdDoesNotCount()
    {
        EventDraft other = fullDraft();
        other.id = u"something-else"_s;
        QCOMPARE(fingerprint(other), fingerprint(fullDraft()));
    }

    void howItIsWrittenDoesNotCount()
    {
        EventDraft other = fullDraft();
        other.email = u"ana@example.COM"_s;
        other.timestamp = u"2026-05-12T12:00:00+02:00"_s;
        other.tokens[1] = u"1772323200000"_s;
        other.extraData = u"{\"a\":{\"x\":null},\"b\":[1,2.50]}"_s;
        QCOMPARE(fingerprint(other), fingerprint(fullDraft()));

        EventTemplate turned = webinar();
        std::reverse(turned.tokens.begin(), turned.tokens.end());
        EventDraft turnedDraft = fullDraft();
        std::reverse(turnedDraft.tokens.begin(), turnedDraft.tokens.end());
        QCOMPARE(fingerprint(turnedDraft, turned), fingerprint(fullDraft()));
    }

    /// By value, as an account keeps it: tables write 5.0, and a Mac takes letters and accents apart.
    void numbersAndAccentsCountByValue_data()
    {
        QTest::addColumn<int>("token");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        for (const char *five : { "05", "5.0", "5.", "+5", "5e0", "0.5E1", "50e-1", "005.00" })
            QTest::newRow(five) << 2 << u"5"_s << QString::fromLatin1(five) << true;
        QTest::newRow("half") << 2 << u"0.5"_s << u".50"_s << true;
        QTest::newRow("minus") << 2 << u"-12.5"_s << u"-1.25e1"_s << true;
        QTest::newRow("zero") << 2 << u"0"_s << u"-0.00"_s << true;
        QTest::newRow("large") << 2 << u"1200000"_s << u"1.2e6"_s << true;
        QTest::newRow("small") << 2 << u"0.0012"_s << u"1.20e-3"_s << true;
        QTest::newRow("beyond a double") << 2 << u"9007199254740993"_s << u"9007199254740992.0"_s << false;
        QTest::newRow("another number") << 2 << u"5"_s << u"50"_s << false;
        QTest::newRow("another sign") << 2 << u"5"_s << u"-5"_s << false;
        QTest::newRow("no exponent of anybody") << 2 << u"1e999999999999"_s << u"1e999999999998"_s << false;
        QTest::newRow("no number") << 2 << u"5 min"_s << u"05 min"_s << false;
        QTest::newRow("a code is text") << 0 << u"08001"_s << u"8001"_s << false;
        QTest::newRow("accent apart") << 0 << u"W\u00e9b"_s << u"We\u0301b"_s << true;
        QTest::newRow("kana apart") << 0 << u"\u304c"_s << u"\u304b\u3099"_s << true;
        QTest::newRow("jamo") << 0 << u"\uac00"_s << u"\u1100\u1161"_s << true;
        QTest::newRow("marks in another order") << 0 << u"a\u0323\u0301"_s << u"a\u0301\u0323"_s << true;
        QTest::newRow("no accent") << 0 << u"W\u00e9b"_s << u"Web"_s << false;
    }
    void numbersAndAccentsCountByValue()
    {
        QFETCH(int, token);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        EventTable table(webinar());
        for (const QString &text : { one, other }) {
            EventDraft draft = fullDraft();
            draft.tokens[token] = text;
            table.appendDraft(draft);
        }
        EventFingerprinter fingerprinter(table);
        const EventFingerprint first = fingerprinter.of(0);
        QCOMPARE(fingerprinter.of(1) == first, same);
        QVERIFY(fingerprinter.asWritten(1) != fingerprinter.asWritten(0)); // what earlier versions kept
        QVERIFY(!same || fingerprinter.mayBeWrittenOtherwise(0) || fingerprinter.mayBeWrittenOtherwise(1));
    }

    /// What is in the form already keeps the value that earlier versions stored.
    void whatIsInTheFormIsAsWritten()
    {
        for (const QString &text : { u"5"_s, u"-12.5"_s, u"0.05"_s, u"W\u00e9b “春の” が… 🎉"_s }) {
            EventTable table(webinar());
            EventDraft draft = fullDraft();
            draft.tokens = { text, {}, text };
            table.appendDraft(draft);
            EventFingerprinter fingerprinter(table);
            const EventFingerprint value = fingerprinter.of(0);
            QCOMPARE(fingerprinter.asWritten(0), value);
            QVERIFY(!fingerprinter.mayBeWrittenOtherwise(0) || text.size() > 5);
        }
    }

    void everyFieldCounts_data()
    {
        QTest::addColumn<int>("field");
        for (int field = EventField::Email; field < EventField::FixedCount + 3; ++field)
            QTest::addRow("%s", qPrintable(fieldKey(EventField::fromValue(field), webinar()))) << field;
    }

    void everyFieldCounts()
    {
        QFETCH(int, field);
        EventTable table(webinar());
        table.appendDraft(fullDraft());
        table.appendDraft(fullDraft());
        table.setText(0, EventField::fromValue(field), u"9"_s);
        table.setText(1, EventField::fromValue(field), {});
        EventFingerprinter fingerprinter(table);
        QVERIFY(fingerprinter.of(0) != fingerprint(fullDraft()));
        QVERIFY(fingerprinter.of(1) != fingerprint(fullDraft()));
        QVERIFY(fingerprinter.of(0) != fingerprinter.of(1));
    }

    void theTemplateCounts()
    {
        EventTemplate other = webinar();
        other.id = u"2"_s;
        QVERIFY(fingerprint(fullDraft(), other) != fingerprint(fullDraft()));
    }

    void valuesDoNotRunTogether()
    {
        EventDraft one = fullDraft();
        EventDraft other = fullDraft();
        one.tokens = { u"ab"_s, {}, u"c"_s };
        other.tokens = { u"a"_s, {}, u"bc"_s };
        QVERIFY(fingerprint(one) != fingerprint(other));
    }

    /// Old ledgers hold bodies only: what is taken from the bytes is what is taken from the row.
    void frozenBytesAgree_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("extraData");
        for (const char *profile : { "v3", "2026-03" }) {
            for (const char *extra :
                { "", "{\"b\": [1, 2.5], \"a\": {\"x\": null}}", "[1,2]", "\"text\"", "text", "17", "{broken" })
                QTest::addRow("%s %s", profile, extra) << QString::fromLatin1(profile) << QString::fromLatin1(extra);
        }
    }

    void frozenBytesAgree()
    {
        QFETCH(QString, profile);
        QFETCH(QString, extraData);
        EventDraft draft = fullDraft();
        draft.extraData = extraData;
        EventTable table(webinar());
        table.appendDraft(draft);
        const BatchBody body = batchBody(table, { 0 }, "2026-01-01T00:00:00Z", *apiProfile(profile));
        QCOMPARE(fingerprintOfJson(body.event(0), webinar().id), fingerprint(draft));
    }

    void brokenBytesAreNotKnown()
    {
        QCOMPARE(fingerprintOfJson("{\"email\":", webinar().id), EventFingerprint {});
        QCOMPARE(fingerprintOfJson("[]", webinar().id), EventFingerprint {});
    }

    /// Two at a time, of every length, and one that is left over.
    void manyAreWhatEachIs()
    {
        EventTable table(webinar());
        for (int i = 0; i < 301; ++i) {
            EventDraft draft = fullDraft();
            draft.email = QString(i, u'A') + u"@example.com"_s;
            draft.tokens[0] = QString(i * 7 % 2'000, u'春');
            draft.tokens[2] = i % 3 == 0 ? QString() : u"0%1.50"_s.arg(i);
            draft.timestamp = i % 5 == 0 ? QString() : draft.timestamp;
            table.appendDraft(draft);
        }
        std::vector<qsizetype> rows;
        for (qsizetype row = table.rowCount() - 1; row >= 0; --row)
            rows.push_back(row);
        EventFingerprinter many(table);
        const std::vector<EventFingerprint> prints = many.of(rows);
        QCOMPARE(prints.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            EventDraft draft = table.draft(rows[i]);
            QCOMPARE(prints[i], fingerprint(draft));
            if (!draft.tokens[2].isEmpty()) // in the form in which of() has it
                draft.tokens[2] = QString::number(draft.tokens[2].toDouble());
            EventTable alone(webinar());
            alone.appendDraft(draft);
            QCOMPARE(prints[i], EventFingerprinter(alone).asWritten(0)); // which hashes one, by EventDigest
        }
        QVERIFY(many.of(std::span<const qsizetype>()).empty());
    }

    /// The processor's instructions and Qt's code, at every size around the ends of blocks.
    void theHashIsSha256()
    {
        QByteArray bytes;
        for (int size = 0; size <= 300; ++size) {
            const std::array<quint8, 32> own = sha256(bytes);
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(own.data()), qsizetype(own.size())),
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            const QByteArray other(300 - size, 'x'); // some of them with more blocks than the first
            QCOMPARE(sha256(bytes, other), (std::array { own, sha256(other) }));
            bytes.append(char(size * 37));
        }
    }
};

QTEST_APPLESS_MAIN(TestEventFingerprint)
#include "tst_eventfingerprint.moc"
