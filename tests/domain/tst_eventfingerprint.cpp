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

    /// The processor's instructions and Qt's code, at every size around the ends of blocks.
    void theHashIsSha256()
    {
        QByteArray bytes;
        for (int size = 0; size <= 300; ++size) {
            const std::array<quint8, 32> own = sha256(bytes);
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(own.data()), qsizetype(own.size())),
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            bytes.append(char(size * 37));
        }
    }
};

QTEST_APPLESS_MAIN(TestEventFingerprint)
#include "tst_eventfingerprint.moc"
