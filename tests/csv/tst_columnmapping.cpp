#include "csv/columnmapping.h"
#include "domain/valuetext.h"

#include <QFile>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    return file.open(QIODevice::ReadOnly) ? parseEventTemplate(file.readAll()).value() : EventTemplate {};
}

ColumnProfile column(const QString &header, const QStringList &values = { u"some text"_s }, qint64 emails = 0, qint64 numbers = 0,
    qint64 dates = 0, qint64 addresses = 0)
{
    ColumnProfile profile;
    profile.header = header;
    profile.rows = profile.filled = 100;
    profile.examples = profile.distinct = values;
    profile.emails = emails;
    profile.numbers = numbers;
    profile.dates = dates;
    profile.addresses = addresses;
    return profile;
}

QString headerOf(const ColumnMapping &mapping, const QString &target)
{
    const MappingLine *line = mapping.lineFor(target);
    return line && !line->columns.isEmpty() ? mapping.headers.value(line->columns.first()) : QString();
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanish()
    {
        const ColumnMapping mapping = autoMap(webinar(),
            { column(u"Notas"_s), column(u"Correo electrónico"_s, { u"a@b.co"_s }, 100),
                column(u"Fecha"_s, { u"18/03/2026"_s }, 0, 0, 100), column(u"estado"_s, { u"Attended"_s, u"No show"_s }),
                column(u"minutos"_s, { u"52"_s }, 0, 100), column(u"Webinar"_s),
                column(u"recording url"_s, { u"https://x.test"_s }, 0, 0, 0, 100) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"Correo electrónico"_s);
        QCOMPARE(headerOf(mapping, u"timestamp"_s), u"Fecha"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"estado"_s);
        QCOMPARE(headerOf(mapping, u"tokens.minutes"_s), u"minutos"_s);
        QCOMPARE(headerOf(mapping, u"tokens.webinarName"_s), u"Webinar"_s);
        QCOMPARE(headerOf(mapping, u"timelineIFrame.url"_s), u"recording url"_s);
        QCOMPARE(headerOf(mapping, u"tokens.registeredOn"_s), QString());
        QCOMPARE(mapping.lineFor(u"tokens.webinarName"_s)->foundBy, FoundBy::Name);
        QCOMPARE(mapping.lineFor(u"tokens.minutes"_s)->foundBy, FoundBy::Meaning);
        QCOMPARE(mapping.lineFor(u"tokens.status"_s)->options.value(u"No show"_s), u"no_show"_s);
    }

    void japanese()
    {
        const ColumnMapping mapping = autoMap(webinar(),
            { column(u"メールアドレス"_s, { u"a@b.co"_s }, 100), column(u"日時"_s, { u"2026/3/18"_s }, 0, 0, 100),
                column(u"ウェビナー名"_s), column(u"ステータス"_s), column(u"登録日"_s, { u"2026/3/1"_s }, 0, 0, 100) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"メールアドレス"_s);
        QCOMPARE(headerOf(mapping, u"timestamp"_s), u"日時"_s);
        QCOMPARE(headerOf(mapping, u"tokens.webinarName"_s), u"ウェビナー名"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"ステータス"_s);
        QCOMPARE(headerOf(mapping, u"tokens.registeredOn"_s), u"登録日"_s);
    }

    void valuesTell()
    {
        const ColumnMapping mapping = autoMap(webinar(),
            { column(u"contacto"_s, { u"a@b.co"_s }, 98), column(u"x"_s, { u"Attended"_s, u"Left early"_s }) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"contacto"_s);
        QCOMPARE(mapping.lineFor(u"email"_s)->foundBy, FoundBy::Values);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"x"_s);
    }

    void neverBelowTheThreshold()
    {
        // two email columns without a telling header: the person is asked
        const ColumnMapping mapping = autoMap(webinar(),
            { column(u"a"_s, { u"a@b.co"_s }, 100), column(u"b"_s, { u"c@d.co"_s }, 100), column(u"utl"_s),
                column(u"minutes"_s, { u"never a number"_s }) });
        QCOMPARE(headerOf(mapping, u"email"_s), QString());
        QCOMPARE(headerOf(mapping, u"utk"_s), QString());
        QCOMPARE(headerOf(mapping, u"tokens.minutes"_s), QString());
        for (const MappingLine &line : mapping.lines)
            QVERIFY(line.columns.isEmpty() || line.confidence >= mappingThreshold);
    }

    void oneColumnIsTakenOnce()
    {
        const ColumnMapping mapping = autoMap(webinar(), { column(u"Email"_s, { u"a@b.co"_s }, 100), column(u"status"_s) });
        QList<int> used;
        for (const MappingLine &line : mapping.lines)
            used += line.columns;
        QCOMPARE(used.size(), 2);
        QVERIFY(used[0] != used[1]);
    }

    void outcomeColumnsAndExtraData()
    {
        const ColumnMapping mapping = autoMap(webinar(),
            { column(u"_event_id"_s), column(u"_status"_s, { u"created"_s }), column(u"extraData.speaker.name"_s), column(u"id"_s) });
        QCOMPARE(headerOf(mapping, u"id"_s), u"_event_id"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), QString());
        QCOMPARE(headerOf(mapping, u"extraData.speaker.name"_s), u"extraData.speaker.name"_s);
    }

    void fingerprintIgnoresCaseAndBlanks()
    {
        QCOMPARE(headerFingerprint({ u"E-mail"_s, u"Fecha"_s }), headerFingerprint({ u" e-MAIL "_s, u"fecha"_s }));
        QVERIFY(headerFingerprint({ u"a"_s, u"b"_s }) != headerFingerprint({ u"b"_s, u"a"_s }));
    }

    void roundTrip()
    {
        const EventTemplate eventTemplate = webinar();
        ColumnMapping mapping = autoMap(eventTemplate,
            { column(u"email"_s, { u"a@b.co"_s }, 100), column(u"estado"_s), column(u"first"_s), column(u"last"_s) });
        MappingLine *name = mapping.lineFor(u"tokens.webinarName"_s);
        name->columns = { 2, 3 };
        name->joinWith = u" - "_s;
        name->transform.letterCase = LetterCase::Upper;
        name->transform.prefix = u"W: "_s;
        mapping.lineFor(u"tokens.status"_s)->options.insert(u"Asistió"_s, u"attended"_s);
        mapping.lineFor(u"domain"_s)->constant = u"example.com"_s;
        mapping.lineFor(u"email"_s)->number = { ',', '.' };
        const QByteArray json = serializeMapping(mapping);
        const auto read = parseMapping(json, mapping.headers, eventTemplate);
        QVERIFY(read.has_value());
        QCOMPARE(serializeMapping(*read), json);
        QCOMPARE(read->lineFor(u"tokens.webinarName"_s)->transform, name->transform);
        QCOMPARE(read->lineFor(u"email"_s)->foundBy, FoundBy::Before);
        // columns are found again when they moved
        const auto moved = parseMapping(json, { u"new"_s, u"last"_s, u"first"_s, u"EMAIL"_s }, eventTemplate);
        QVERIFY(moved.has_value());
        QCOMPARE(moved->lineFor(u"email"_s)->columns, (QList<int> { 3 }));
        QCOMPARE(moved->lineFor(u"tokens.webinarName"_s)->columns, (QList<int> { 2, 1 }));
        QVERIFY(moved->lineFor(u"tokens.status"_s)->columns.isEmpty());
        QVERIFY(!parseMapping("{}", {}, eventTemplate).has_value());
        QVERIFY(!parseMapping("nonsense", {}, eventTemplate).has_value());
    }

    void transforms_data()
    {
        QTest::addColumn<CellTransform>("transform");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("trim") << CellTransform {} << u"  a b "_s << u"a b"_s;
        QTest::newRow("lower") << CellTransform { true, {}, {}, {}, 0, LetterCase::Lower, {}, {} } << u"ÁB"_s << u"áb"_s;
        QTest::newRow("replace") << CellTransform { true, u"-"_s, u"/"_s, {}, 0, LetterCase::AsWritten, {}, {} } << u"1-2-3"_s << u"1/2/3"_s;
        QTest::newRow("split") << CellTransform { true, {}, {}, u","_s, 2, LetterCase::AsWritten, {}, {} } << u"Doe, Jane"_s << u"Jane"_s;
        QTest::newRow("prefix") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} } << u"x.test"_s << u"https://x.test"_s;
        QTest::newRow("prefix of nothing") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, u"https://"_s, {} } << u" "_s << u""_s;
        QTest::newRow("default") << CellTransform { true, {}, {}, {}, 0, LetterCase::AsWritten, {}, u"none"_s } << u""_s << u"none"_s;
    }
    void transforms()
    {
        QFETCH(CellTransform, transform);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(transform.apply(before), after);
    }

    void nearestOptionIsOffered()
    {
        const Token token = webinar().tokens[1];
        QCOMPARE(optionMeant(token, u"LEFT EARLY"_s)->value, u"left_early"_s);
        QVERIFY(!optionMeant(token, u"Atended"_s));
        QCOMPARE(nearestOption(token, u"Atended"_s)->value, u"attended"_s);
        QVERIFY(!nearestOption(token, u"whatever"_s));
    }
};

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
