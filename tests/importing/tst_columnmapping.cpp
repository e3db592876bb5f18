// Which column becomes which field: by its name, by what it means, by its values.
#include "importing/columnmapping.h"
#include "importing/mappingsupport.h"
#include "importing/optionwords.h"
#include "support/sampletemplate.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Capacity holds no City, Confirmation no firm, Keynote no note: words are found at their borders.
    void wordsAreFoundAtTheirBorders_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("city in capacity") << u"City"_s << u"Capacity"_s << false;
        QTest::newRow("city in two words") << u"City"_s << u"City of birth"_s << true;
        QTest::newRow("firm in confirmation") << u"Company"_s << u"Confirmation"_s << false;
        QTest::newRow("note in keynote") << u"Note"_s << u"Keynote"_s << false;
        QTest::newRow("land in landing page") << u"Country"_s << u"Landing page"_s << false;
        QTest::newRow("source in resource") << u"Source"_s << u"Resource"_s << false;
        QTest::newRow("plan in planned") << u"Plan"_s << u"Planned by"_s << false;
        QTest::newRow("a name behind") << u"Plan"_s << u"planname"_s << true;
        QTest::newRow("camel case") << u"Company"_s << u"buyerCompanyName"_s << true;
        QTest::newRow("German words are put together") << u"Company"_s << u"Partnerfirma"_s << true;
        QTest::newRow("Japanese has no borders") << u"Company"_s << u"会社名（正式）"_s << true;
        QTest::newRow("a word of another language") << u"Note"_s << u"Notiz"_s << true;
        QTest::newRow("French") << u"Note"_s << u"Commentaire"_s << true;
    }

    void wordsAreFoundAtTheirBorders()
    {
        QFETCH(QString, label);
        QFETCH(QString, header);
        QFETCH(bool, isFound);
        EventTemplate made = sampleTemplate();
        made.tokens = { { u"token"_s, label, TokenType::String, {}, {} } };
        const ColumnMapping mapping = autoMap(made, { column(u"email"_s, { u"a@b.co"_s }, 100), column(header) });
        QCOMPARE(!headerOf(mapping, u"tokens.token"_s).isEmpty(), isFound);
    }

    /// A name that fits best says nothing where nothing stands below it.
    void anEmptyColumnGivesWay()
    {
        const ColumnProfile email = column(u"email"_s, { u"a@b.co"_s }, 100);
        ColumnProfile empty = column(u"Webinar"_s, {});
        empty.filled = 0;
        const ColumnProfile filled = column(u"Webinar title"_s, { u"Tour"_s, u"Basics"_s });
        QCOMPARE(
            headerOf(autoMap(sampleTemplate(), { email, empty, filled }), u"tokens.webinarName"_s), u"Webinar title"_s);
        QCOMPARE(headerOf(autoMap(sampleTemplate(), { email, empty }), u"tokens.webinarName"_s), u"Webinar"_s);
    }

    /// State beside City is where somebody lives, unless its values are the field's.
    void aStateBesideACityIsAsked()
    {
        const auto mapped = [](const QStringList &values, const QString &beside) {
            return autoMap(sampleTemplate(),
                { column(u"email"_s, { u"a@b.co"_s }, 100), column(u"Estado"_s, values), column(beside) });
        };
        const ColumnMapping region = mapped({ u"Jalisco"_s, u"Nuevo León"_s }, u"Ciudad"_s);
        QVERIFY(headerOf(region, u"tokens.status"_s).isEmpty());
        QCOMPARE(region.lineFor(u"tokens.status"_s)->rivals, QList<int> { 1 });
        QCOMPARE(headerOf(mapped({ u"Attended"_s, u"No show"_s }, u"Ciudad"_s), u"tokens.status"_s), u"Estado"_s);
        QCOMPARE(headerOf(mapped({ u"Jalisco"_s, u"Nuevo León"_s }, u"Curso"_s), u"tokens.status"_s), u"Estado"_s);
    }

    /// Two columns of other addresses: whose event it is is for the person to say. The same ones, and a second address
    /// of the same person, are no question.
    void addressesOfTwoAreAsked_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("the host's") << u"User Email"_s << u"Invitee Email"_s << true;
        QTest::newRow("behind") << u"Customer email"_s << u"User email"_s << true;
        QTest::newRow("plain") << u"Email"_s << u"Attendee email"_s << true;
        QTest::newRow("two of one person") << u"Work email"_s << u"Personal email"_s << true;
        QTest::newRow("Japanese") << u"メール"_s << u"参加者メール"_s << true;
        QTest::newRow("the owner's") << u"Email"_s << u"Owner email"_s << false;
        QTest::newRow("a second one") << u"Email"_s << u"Secondary email"_s << false;
    }

    void addressesOfTwoAreAsked()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isAsked);
        const ColumnProfile taken = column(first, { u"a@b.co"_s }, 100);
        const ColumnMapping mapping = autoMap(sampleTemplate(), { taken, column(second, { u"c@d.co"_s }, 100) });
        QCOMPARE(headerOf(mapping, u"email"_s), isAsked ? QString() : first);
        QCOMPARE(mapping.lineFor(u"email"_s)->rivals, isAsked ? (QList<int> { 0, 1 }) : QList<int>());
        const ColumnMapping same = autoMap(sampleTemplate(), { taken, column(second, { u"a@b.co"_s }, 100) });
        QVERIFY(same.lineFor(u"email"_s)->isUsed());
    }

    /// A column that is called as a token is the token's; where the contact's email has it the token's line asks.
    void tokensNamedLikeFields()
    {
        const auto mapped = [](const QString &name, const QString &label, const QList<ColumnProfile> &columns) {
            EventTemplate made = sampleTemplate();
            made.tokens = { { name, label, TokenType::String, {}, {} } };
            return autoMap(made, columns);
        };
        const ColumnProfile who = column(u"Contact"_s, { u"a@b.co"_s }, 100);
        const QStringList web { u"https://x.test"_s };
        const ColumnMapping recording
            = mapped(u"recordingUrl"_s, u"Recording URL"_s, { who, column(u"Recording URL"_s, web, 0, 0, 0, 100) });
        QCOMPARE(headerOf(recording, u"tokens.recordingUrl"_s), u"Recording URL"_s);
        const ColumnMapping cookie = mapped(u"utk"_s, u"UTK"_s, { who, column(u"UTK"_s) });
        QCOMPARE(headerOf(cookie, u"tokens.utk"_s), u"UTK"_s);
        QVERIFY(!cookie.lineFor(u"utk"_s)->isUsed());
        const ColumnMapping ours = mapped(u"utk"_s, u"UTK"_s, { who, column(u"utk"_s), column(u"tokens.utk"_s) });
        QCOMPARE(headerOf(ours, u"tokens.utk"_s), u"tokens.utk"_s);
        QCOMPARE(headerOf(ours, u"utk"_s), u"utk"_s);
        const ColumnMapping email = mapped(u"email"_s, u"Email"_s, { who, column(u"Email"_s, { u"c@d.co"_s }, 100) });
        QCOMPARE(email.lineFor(u"email"_s)->rivals, (QList<int> { 0, 1 }));
        QCOMPARE(email.lineFor(u"tokens.email"_s)->rivals, QList<int> { 1 });
    }

    /// `Not registered on` is asked about, not taken for `Registered on`.
    void theOppositeIsAsked()
    {
        const QStringList days { u"2026-03-01"_s };
        for (const auto *header : { u"Not registered on", u"Unregistered on", u"Deregistered on", u"未登録日" }) {
            const ColumnMapping mapping = autoMap(sampleTemplate(),
                { column(u"Email"_s, { u"a@b.co"_s }, 100), column(u"When"_s, days, 0, 0, 100),
                    column(QString::fromUtf16(header), days, 0, 0, 100) });
            QCOMPARE(headerOf(mapping, u"tokens.registeredOn"_s), QString());
        }
    }

    /// 1, 2, 3 are labels where the options are 0, 1, 2; 0, 1, 2 are values; 1 and 2 alone may be either.
    void oneReadingOfOptions()
    {
        const Token token { u"level"_s, u"Level"_s, TokenType::Enumeration,
            { { u"0"_s, u"1"_s }, { u"1"_s, u"2"_s }, { u"2"_s, u"3"_s } }, {} };
        EventTemplate made = sampleTemplate();
        made.tokens = { token };
        using enum OptionReading::Kind;
        QCOMPARE(readOptions(token, { u"1"_s, u"2"_s, u"3"_s }).kind, Labels);
        QCOMPARE(readOptions(token, { u"0"_s, u"1"_s, u"2"_s }).kind, Values);
        QCOMPARE(readOptions(token, { u"1"_s, u"2"_s }).kind, Doubtful);
        QCOMPARE(readOptions(token, { u"0"_s, u"1"_s, u"3"_s }).kind, Doubtful);
        const ColumnMapping mapping = autoMap(made, { column(u"Level"_s, { u"1"_s, u"2"_s, u"3"_s }, 0, 100) });
        const QMap<QString, QString> options { { u"1"_s, u"0"_s }, { u"2"_s, u"1"_s }, { u"3"_s, u"2"_s } };
        QCOMPARE(mapping.lineFor(u"tokens.level"_s)->options, options);
    }

    void spanish()
    {
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { column(u"Notas"_s), column(u"Correo electrónico"_s, { u"a@b.co"_s }, 100),
                column(u"Fecha"_s, { u"18/03/2026"_s }, 0, 0, 100),
                column(u"estado"_s, { u"Attended"_s, u"No show"_s }), column(u"minutos"_s, { u"52"_s }, 0, 100),
                column(u"Webinar"_s), column(u"recording url"_s, { u"https://x.test"_s }, 0, 0, 0, 100) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"Correo electrónico"_s);
        QCOMPARE(headerOf(mapping, u"timestamp"_s), u"Fecha"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"estado"_s);
        QCOMPARE(headerOf(mapping, u"tokens.minutes"_s), u"minutos"_s);
        QCOMPARE(headerOf(mapping, u"tokens.webinarName"_s), u"Webinar"_s);
        QCOMPARE(headerOf(mapping, u"timelineIFrame.url"_s), QString()); // alone it makes no iframe
        QCOMPARE(headerOf(mapping, u"tokens.registeredOn"_s), QString());
        QCOMPARE(mapping.lineFor(u"tokens.webinarName"_s)->foundBy, FoundBy::Name);
        QCOMPARE(mapping.lineFor(u"tokens.minutes"_s)->foundBy, FoundBy::Meaning);
        QCOMPARE(mapping.lineFor(u"tokens.status"_s)->options.value(u"No show"_s), u"no_show"_s);
    }

    /// A file that the program wrote in one language maps by itself in every other.
    void ourOwnHeadersInEveryLanguage_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::newRow("en") << QStringList { u"Email"_s, u"When"_s, u"Link text"_s, u"Window title"_s,
            u"Iframe address"_s, u"Iframe width"_s, u"Iframe height"_s };
        QTest::newRow("es") << QStringList { u"Correo"_s, u"Cuándo"_s, u"Texto del enlace"_s, u"Título de la ventana"_s,
            u"Dirección del iframe"_s, u"Ancho del iframe"_s, u"Alto del iframe"_s };
        QTest::newRow("ja") << QStringList { u"メール"_s, u"日時"_s, u"リンクの文字"_s, u"ウィンドウの題名"_s,
            u"iframeのアドレス"_s, u"iframeの幅"_s, u"iframeの高さ"_s };
    }
    void ourOwnHeadersInEveryLanguage()
    {
        QFETCH(QStringList, headers);
        QList<ColumnProfile> columns;
        for (const QString &header : headers)
            columns << column(header);
        columns[0].emails = columns[1].dates = columns[4].addresses = columns[5].numbers = columns[6].numbers = 100;
        const ColumnMapping mapping = autoMap(sampleTemplate(), columns);
        const QStringList targets { u"email"_s, u"timestamp"_s, u"timelineIFrame.linkLabel"_s,
            u"timelineIFrame.headerLabel"_s, u"timelineIFrame.url"_s, u"timelineIFrame.width"_s,
            u"timelineIFrame.height"_s };
        for (qsizetype i = 0; i < targets.size(); ++i)
            QCOMPARE(headerOf(mapping, targets.at(i)), headers.at(i));
    }

    void japanese()
    {
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { column(u"メールアドレス"_s, { u"a@b.co"_s }, 100), column(u"日時"_s, { u"2026/3/18"_s }, 0, 0, 100),
                column(u"ウェビナー名"_s), column(u"ステータス"_s),
                column(u"登録日"_s, { u"2026/3/1"_s }, 0, 0, 100) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"メールアドレス"_s);
        QCOMPARE(headerOf(mapping, u"timestamp"_s), u"日時"_s);
        QCOMPARE(headerOf(mapping, u"tokens.webinarName"_s), u"ウェビナー名"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"ステータス"_s);
        QCOMPARE(headerOf(mapping, u"tokens.registeredOn"_s), u"登録日"_s);
    }

    void valuesTell()
    {
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { column(u"contacto"_s, { u"a@b.co"_s }, 98), column(u"x"_s, { u"Attended"_s, u"Left early"_s }) });
        QCOMPARE(headerOf(mapping, u"email"_s), u"contacto"_s);
        QCOMPARE(mapping.lineFor(u"email"_s)->foundBy, FoundBy::Values);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), u"x"_s);
    }

    void neverBelowTheThreshold()
    {
        // two email columns without a telling header: the person is asked
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { column(u"a"_s, { u"a@b.co"_s }, 100), column(u"b"_s, { u"c@d.co"_s }, 100), column(u"utl"_s),
                column(u"minutes of the board"_s, { u"never a number"_s }) });
        QCOMPARE(headerOf(mapping, u"email"_s), QString());
        QCOMPARE(mapping.lineFor(u"email"_s)->rivals, (QList<int> { 0, 1 }));
        QCOMPARE(headerOf(mapping, u"utk"_s), QString());
        QCOMPARE(headerOf(mapping, u"tokens.minutes"_s), QString());
        for (const MappingLine &line : mapping.lines)
            QVERIFY(line.columns.isEmpty() || line.confidence >= mappingThreshold);
    }

    void oneColumnIsTakenOnce()
    {
        const ColumnMapping mapping
            = autoMap(sampleTemplate(), { column(u"Email"_s, { u"a@b.co"_s }, 100), column(u"status"_s) });
        QList<int> used;
        for (const MappingLine &line : mapping.lines)
            used += line.columns;
        QCOMPARE(used.size(), 2);
        QVERIFY(used[0] != used[1]);
    }

    void outcomeColumnsAndExtraData()
    {
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { column(u"_event_id"_s), column(u"_status"_s, { u"created"_s }), column(u"extraData.speaker.name"_s),
                column(u"id"_s) });
        QCOMPARE(headerOf(mapping, u"id"_s), u"_event_id"_s);
        QCOMPARE(headerOf(mapping, u"tokens.status"_s), QString());
        QCOMPARE(headerOf(mapping, u"extraData.speaker.name"_s), u"extraData.speaker.name"_s);
    }

    void whatGoesNowhereIsNamed()
    {
        QList<ColumnProfile> columns { column(u"Email"_s, { u"a@b.co"_s }, 100), column(u"Shoe size"_s, { u"43"_s }),
            column(u"_status"_s, { u"created"_s }), column(u"nothing in it"_s) };
        columns.last().filled = 0;
        ColumnMapping mapping = autoMap(sampleTemplate(), columns);
        QVERIFY(unusedColumns(mapping, columns).contains(u"Shoe size"_s));
        QVERIFY(!unusedColumns(mapping, columns).contains(u"Email"_s));
        QVERIFY(!unusedColumns(mapping, columns).contains(u"_status"_s));
        QVERIFY(!unusedColumns(mapping, columns).contains(u"nothing in it"_s));
        MappingLine shoes;
        shoes.target = u"extraData.shoes"_s;
        shoes.columns = { 0, 1 };
        mapping.lines.append(shoes);
        QVERIFY(!unusedColumns(mapping, columns).contains(u"Shoe size"_s));
    }

    /// A worker and an editor have copies of the mapping that the person goes on changing.
    void aLineIsChangedInOneCopyOnly()
    {
        ColumnMapping mapping = autoMap(sampleTemplate(), { column(u"Email"_s, { u"a@b.co"_s }, 100) });
        const ColumnMapping copy = mapping;
        mapping.lineFor(u"email"_s)->constant = u"changed"_s;
        QCOMPARE(mapping.lineFor(u"email"_s)->constant, u"changed"_s);
        QCOMPARE(copy.lineFor(u"email"_s)->constant, QString());
    }

    /// What stands beside a field's name may make another thing of it.
    void aHeaderThatSaysMoreIsNoName_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("label");
        QTest::addColumn<TokenType>("type");
        QTest::addColumn<QString>("expected"); // "taken", "asked", "left out"
        const auto row = [](const char16_t *header, const char16_t *label, TokenType type, const char *expected) {
            const QString name = QString::fromUtf16(header);
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(QString::fromUtf16(label)))
                << name << QString::fromUtf16(label) << type << QString::fromLatin1(expected);
        };
        using enum TokenType;
        row(u"Amount (USD)", u"Amount", Number, "taken");
        row(u"Amount (EUR)", u"Amount (€)", Number, "taken");
        row(u"金額（円）", u"金額", Number, "taken");
        row(u"金額（税込）", u"金額", Number, "taken");
        row(u"Duration (minutes)", u"Duration", Number, "taken");
        row(u"Score (0-100)", u"Score", Number, "taken");
        row(u"Weight (kg)", u"Weight (kg)", Number, "taken");
        row(u"VAT amount (EUR)", u"VAT amount", Number, "taken");
        row(u"Paid on (dd/mm/yyyy)", u"Paid on", Date, "taken");
        row(u"Paid on (UTC)", u"Paid on", Date, "taken");
        row(u"Name (Original Name)", u"Name", String, "taken");
        row(u"Full name", u"Name", String, "taken");
        row(u"Webinar name", u"Webinar", String, "taken");
        row(u"Ort", u"City", String, "taken");
        row(u"Question 1", u"Question 1", String, "taken");

        row(u"Amount (USD)", u"Amount (EUR)", Number, "asked");
        row(u"Amount USD", u"Amount (EUR)", Number, "left out");
        row(u"Weight (lb)", u"Weight (kg)", Number, "asked");
        row(u"Score (2024)", u"Score (2025)", Number, "asked");
        row(u"Price (excl. VAT)", u"Price (incl. VAT)", Number, "asked");
        row(u"Net amount", u"Amount", Number, "asked");
        row(u"Unit price", u"Amount", Number, "asked");
        row(u"Price per seat", u"Amount", Number, "asked");
        row(u"Outstanding amount", u"Amount", Number, "asked");
        row(u"Amount (planned by sales)", u"Amount", Number, "asked");
        row(u"Paid on (cancelled)", u"Paid on", Date, "asked");
        row(u"City ID", u"City", String, "asked");
        row(u"Event name", u"Name", String, "asked");
        row(u"Notes (do not share)", u"Note", String, "asked");

        row(u"Amount (refunded)", u"Amount", Number, "left out");
        row(u"Amount (tax)", u"Amount", Number, "left out");
        row(u"VAT amount", u"Amount", Number, "left out");
        row(u"MwSt-Betrag", u"Betrag", Number, "left out");
        row(u"Fee amount", u"Amount", Number, "left out");
        row(u"Steuerbetrag", u"Betrag", Number, "left out");
        row(u"Question 2", u"Question 1", String, "left out");
    }
    void aHeaderThatSaysMoreIsNoName()
    {
        QFETCH(QString, header);
        QFETCH(QString, label);
        QFETCH(TokenType, type);
        QFETCH(QString, expected);
        EventTemplate eventTemplate;
        eventTemplate.id = u"1"_s;
        eventTemplate.objectType = u"contacts"_s;
        eventTemplate.tokens = { Token { u"d"_s, label, type, {}, {} } };
        ColumnProfile values = column(header, { u"4"_s, u"5"_s });
        (type == TokenType::Number ? values.numbers : values.dates) = type == TokenType::String ? 0 : 100;
        const ColumnMapping mapping = autoMap(eventTemplate,
            { column(u"Email"_s, { u"a@b.co"_s }, 100), values, column(u"When"_s, { u"2026-03-18"_s }, 0, 0, 100) });
        const MappingLine &line = *mapping.lineFor(u"tokens.d"_s);
        const QString found = line.isUsed() ? u"taken"_s : line.rivals.isEmpty() ? u"left out"_s : u"asked"_s;
        QCOMPARE(found, expected);
    }

    void somebodyElsesAddressIsNobodysEmail()
    {
        for (const QString &header :
            { u"Contact owner email"_s, u"Referred by"_s, u"Host"_s, u"Email del propietario"_s, u"担当者メール"_s })
            QCOMPARE(
                headerOf(autoMap(sampleTemplate(), { column(header, { u"a@b.co"_s }, 100) }), u"email"_s), QString());
        QCOMPARE(headerOf(autoMap(sampleTemplate(), { column(u"Visitor"_s, { u"a@b.co"_s }, 100) }), u"email"_s),
            u"Visitor"_s);
    }

    void anAddressOfAnotherPersonIsAskedAbout()
    {
        const auto asked = autoMap(sampleTemplate(), { column(u"Email (manager)"_s, { u"a@b.co"_s }, 100) });
        QVERIFY(!asked.lineFor(u"email"_s)->isUsed());
        QCOMPARE(asked.lineFor(u"email"_s)->rivals, QList<int> { 0 });
        const auto chosen = autoMap(sampleTemplate(),
            { column(u"Email (manager)"_s, { u"a@b.co"_s }, 100), column(u"Email (work)"_s, { u"c@b.co"_s }, 100) });
        QCOMPARE(headerOf(chosen, u"email"_s), u"Email (work)"_s);
    }

    void aTitleOfAPersonIsAskedAbout()
    {
        EventTemplate eventTemplate = sampleTemplate();
        eventTemplate.tokens = { Token { u"title"_s, u"Webinar title"_s, TokenType::String, {}, {} } };
        const auto rivals = [&](const QString &header, const QStringList &values) {
            return autoMap(eventTemplate, { column(u"Email"_s, { u"a@b.co"_s }, 100), column(header, values) })
                .lineFor(u"tokens.title"_s)
                ->rivals;
        };
        QCOMPARE(rivals(u"Title"_s, { u"Mr"_s, u"Ms."_s, u"Dr"_s }), QList<int> { 1 });
        QCOMPARE(rivals(u"Title"_s, { u"CEO"_s, u"Head of Sales"_s, u"Analyst"_s }), QList<int> { 1 });
        QCOMPARE(rivals(u"Título"_s, { u"Sr."_s, u"Sra."_s }), QList<int> { 1 });
        QCOMPARE(rivals(u"Titel"_s, { u"Dr."_s, u"Prof. Dr."_s, u"Herr"_s }), QList<int> { 1 });
        QCOMPARE(rivals(u"タイトル"_s, { u"営業部長"_s, u"課長"_s }), QList<int> { 1 });
        QCOMPARE(rivals(u"Title"_s, { u"Spring launch"_s, u"How to lead a team"_s }), QList<int> {});
    }

    void theNumberOfAnotherKindOfRecordIsNoIdentity()
    {
        EventTemplate eventTemplate = sampleTemplate();
        const QList<ColumnProfile> columns { column(u"Company ID"_s, { u"100"_s }, 0, 100),
            column(u"Email"_s, { u"a@b.co"_s }, 100) };
        QCOMPARE(headerOf(autoMap(eventTemplate, columns), u"objectId"_s), QString());
        QCOMPARE(headerOf(autoMap(eventTemplate, columns), u"email"_s), u"Email"_s);
        eventTemplate.objectType = u"companies"_s;
        QCOMPARE(headerOf(autoMap(eventTemplate, columns), u"objectId"_s), u"Company ID"_s);
        eventTemplate.objectType = u"contacts"_s;
        QCOMPARE(
            headerOf(autoMap(eventTemplate, { column(u"Record ID - Contact"_s, { u"551"_s }, 0, 100) }), u"objectId"_s),
            u"Record ID - Contact"_s);
    }

    void lengthsOfTimeAreAsGoodAsNumbers()
    {
        const auto mapping = autoMap(sampleTemplate(),
            { column(u"Email"_s, { u"a@b.co"_s }, 100), column(u"In-Meeting Duration"_s, { u"1h 0m 30s"_s, u"45m"_s }),
                column(u"Duration of the board"_s, { u"long"_s }) });
        QCOMPARE(headerOf(mapping, u"tokens.minutes"_s), u"In-Meeting Duration"_s);
    }

    void theUnitOfTheHeaderIsKnown()
    {
        const auto mapping = autoMap(sampleTemplate(), { column(u"Duration (seconds)"_s, { u"2700"_s }, 0, 100) });
        QCOMPARE(mapping.lineFor(u"tokens.minutes"_s)->unit, TimeUnit::Second);
    }

    /// How long somebody was there, in a word of its own and a unit: what programs call it.
    void lengthsInJoinedNamesAreFound()
    {
        const auto unitFor = [](const QString &header) {
            const auto mapping = autoMap(sampleTemplate(), { column(header, { u"27"_s }, 0, 100) });
            const MappingLine *line = mapping.lineFor(u"tokens.minutes"_s);
            return line->columns.isEmpty() ? TimeUnit::None : line->unit;
        };
        QCOMPARE(unitFor(u"attendanceTimeInSeconds"_s), TimeUnit::Second);
        QCOMPARE(unitFor(u"attendedHours"_s), TimeUnit::Hour);
        QCOMPARE(unitFor(u"watch_time_ms"_s), TimeUnit::Millisecond);
        QCOMPARE(unitFor(u"Watch time (sec)"_s), TimeUnit::Second);
        QCOMPARE(unitFor(u"tiempo de asistencia en horas"_s), TimeUnit::Hour);
        QCOMPARE(unitFor(u"secondsLate"_s), TimeUnit::None);
        QCOMPARE(unitFor(u"attendanceCount"_s), TimeUnit::None);
    }

    void fingerprintIgnoresCaseAndBlanks()
    {
        QCOMPARE(headerFingerprint({ u"E-mail"_s, u"Fecha"_s }), headerFingerprint({ u" e-MAIL "_s, u"fecha"_s }));
        QVERIFY(headerFingerprint({ u"a"_s, u"b"_s }) != headerFingerprint({ u"b"_s, u"a"_s }));
    }

    void roundTrip()
    {
        const EventTemplate eventTemplate = sampleTemplate();
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
        mapping.lineFor(u"email"_s)->isFormatChosen = true;
        mapping.lineFor(u"email"_s)->zone = "Asia/Tokyo";
        mapping.lineFor(u"email"_s)->transform.splitAt = u";"_s;
        mapping.lineFor(u"email"_s)->transform.part = -1;
        mapping.savedOn = QDate(2026, 5, 12);
        const QByteArray json = serializeMapping(mapping);
        const auto read = parseMapping(json, mapping.headers, eventTemplate);
        QVERIFY(read.has_value());
        QCOMPARE(serializeMapping(*read), json);
        QCOMPARE(read->lineFor(u"tokens.webinarName"_s)->transform, name->transform);
        QCOMPARE(read->lineFor(u"email"_s)->foundBy, FoundBy::Before);
        QCOMPARE(read->lineFor(u"email"_s)->zone, QByteArray("Asia/Tokyo"));
        QCOMPARE(read->lineFor(u"email"_s)->transform.part, -1);
        QVERIFY(read->lineFor(u"email"_s)->isFormatChosen);
        QVERIFY(!read->lineFor(u"domain"_s)->isFormatChosen);
        QCOMPARE(read->savedOn, QDate(2026, 5, 12));
        // columns are found again when they moved
        const auto moved = parseMapping(json, { u"new"_s, u"last"_s, u"first"_s, u"EMAIL"_s }, eventTemplate);
        QVERIFY(moved.has_value());
        QCOMPARE(moved->lineFor(u"email"_s)->columns, (QList<int> { 3 }));
        QCOMPARE(moved->lineFor(u"tokens.webinarName"_s)->columns, (QList<int> { 2, 1 }));
        QVERIFY(moved->lineFor(u"tokens.status"_s)->columns.isEmpty());
        QVERIFY(!parseMapping("{}", {}, eventTemplate).has_value());
        QVERIFY(!parseMapping("nonsense", {}, eventTemplate).has_value());
    }
};

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
