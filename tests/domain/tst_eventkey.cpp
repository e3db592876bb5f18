#include "domain/accountids.h"
#include "domain/eventkey.h"

#include <QSet>
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
        { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} } };
    return eventTemplate;
}

EventTable ana()
{
    EventTable table(webinar());
    EventDraft draft;
    draft.email = u"Ana@Example.com"_s;
    draft.timestamp = u"2026-05-12T10:00:00Z"_s;
    draft.tokens = { u"Spring"_s, u"45"_s };
    table.appendDraft(draft);
    return table;
}

EventIdBits idOf(const EventTable &table, const QString &names)
{
    const auto key = parseEventKey(names, table.eventTemplate());
    return key ? EventKeyMaker(*key, table.eventTemplate()).idOf(table, 0) : EventIdBits {};
}

} // namespace

class TestEventKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As documented; computed by another program. Next year's version must make the same id of next year's file.
    void isStable()
    {
        const QByteArray id = formatEventId(idOf(ana(), u"identity,when,webinarName"_s));
        QCOMPARE(id, "tc-3b143659-9de8-8da1-bb88-0a22f39c6ba9");
        QVERIFY(id.size() <= maximumEventIdBytes);
    }

    /// As documented; next year's version must make the same id for the account.
    void everyAccountHasItsOwnForm()
    {
        const EventIdBits key = idOf(ana(), u"identity,when,webinarName"_s);
        const AccountIds acme(u"4711234"_s);
        const AccountIds other(u"4711235"_s);
        QVERIFY(AccountIds::isOfFields(key) && !AccountIds::isOfAccount(key));
        QVERIFY(AccountIds::isOfAccount(acme.in(key)) && !AccountIds::isOfFields(acme.in(key)));
        QCOMPARE(formatEventId(acme.in(key)), "tc-62a7879b-1c81-a603-882c-ece2b2e682a9");
        QCOMPARE(acme.out(acme.in(key)), key);
        QVERIFY(acme.in(key) != other.in(key));
        QVERIFY(other.out(acme.in(key)) != key);
        QCOMPARE(acme.in(acme.in(key)), acme.in(key)); // it is in it already
        const EventIdBits random = mintEventId();
        QCOMPARE(acme.in(random), random);
        QCOMPARE(acme.out(random), random);
    }

    void manyIdsStayDifferent()
    {
        const AccountIds acme(u"4711234"_s);
        QSet<QByteArray> seen;
        EventIdBits bits {};
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i) {
            bits[0] = quint8(i);
            bits[15] = quint8(i >> 8);
            const EventIdBits key = eventIdFromDigest(bits);
            QCOMPARE(acme.out(acme.in(key)), key);
            seen.insert(formatEventId(acme.in(key)));
        }
        QCOMPARE(seen.size(), count);
    }

    /// When the older interface ends, the same list must get the ids it had.
    void bothNamesOfATemplateMakeOneId()
    {
        EventTemplate renamed = webinar();
        renamed.id = u"ae_webinar"_s;
        renamed.otherName = u"1001298"_s;
        const EventKey key = *parseEventKey(u"identity"_s, renamed);
        const EventTable table = ana();
        QCOMPARE(EventKeyMaker(key, renamed).idOf(table, 0), EventKeyMaker(key, webinar()).idOf(table, 0));
        renamed.otherName.clear();
        QVERIFY(EventKeyMaker(key, renamed).idOf(table, 0) != EventKeyMaker(key, webinar()).idOf(table, 0));
    }

    void theOrderOfNamesDoesNotCount()
    {
        QCOMPARE(idOf(ana(), u" webinarName , when,identity,when"_s),
            idOf(ana(), u"identity,timestamp,tokens.webinarName"_s));
    }

    void onlyTheKeyCounts()
    {
        EventTable other = ana();
        other.setText(0, EventField::token(1), u"46");
        other.setText(0, EventField::Email, u"ana@example.com");
        const QString names = u"identity,when,webinarName"_s;
        QCOMPARE(idOf(other, names), idOf(ana(), names));
        QVERIFY(idOf(other, names + u",minutes"_s) != idOf(ana(), names + u",minutes"_s));
        other.setText(0, EventField::Timestamp, u"2026-05-12T10:00:01Z");
        QVERIFY(idOf(other, names) != idOf(ana(), names));
    }

    void anObjectIdIsNoEmail()
    {
        EventTable byEmail(webinar());
        byEmail.insertRows(0, 1);
        byEmail.setText(0, EventField::Email, u"77");
        EventTable byObject(webinar());
        byObject.insertRows(0, 1);
        byObject.setText(0, EventField::ObjectId, u"77");
        QVERIFY(idOf(byEmail, u"identity"_s) != idOf(byObject, u"identity"_s));
    }

    void nothingToHashIsNoKey()
    {
        EventTable empty(webinar());
        empty.insertRows(0, 1);
        QCOMPARE(idOf(empty, u"identity,when"_s), EventIdBits {});
    }

    void unknownNamesAreSaid()
    {
        const auto key = parseEventKey(u"identity,wbinar"_s, webinar());
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().code, ErrorCode::InvalidInput);
        QVERIFY(key.error().message.contains(u"wbinar"_s));
        QVERIFY(key.error().message.contains(u"webinarName"_s));
        QVERIFY(!parseEventKey(u"id"_s, webinar()).has_value()); // an id is not made of itself
    }

    void everyOfferedFieldHasAName()
    {
        for (const QString &field : eventKeyFields(webinar())) {
            QVERIFY(parseEventKey(field, webinar()).has_value());
            QVERIFY(!eventKeyLabel(field, webinar()).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestEventKey)
#include "tst_eventkey.moc"
