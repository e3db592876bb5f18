#include "domain/templateids.h"
#include "importing/columnmapping.h"
#include "intake/tablefile.h"
#include "rendering/card.h"
#include "support/sampletemplate.h"
#include "templates/templatecheck.h"
#include "templates/templateproposal.h"

#include <QTemporaryFile>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QList<ColumnProfile> columnsOf(const QString &path)
{
    const auto file = openTableFile(path);
    const auto preview = previewCsv(file->path, file->reading);
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(QLocale(u"en"_s)));
    trustConverted(*file, *analysis);
    return analysis->columns;
}

QList<ColumnProfile> columnsOfText(const QByteArray &csv)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    file.write(csv);
    file.close();
    return columnsOf(file.fileName());
}

QString described(const EventTemplate &made)
{
    QStringList lines;
    for (const Token &token : made.tokens) {
        QStringList options;
        for (const TokenOption &option : token.options)
            options.append(option.value);
        lines.append(u"%1|%2|%3|%4"_s.arg(token.name, token.label, tokenTypeName(token.type), options.join(u'/')));
    }
    return lines.join(u'\n');
}

const QString attendees = QStringLiteral(TEST_DATA_DIR "/templates/attendees-report.csv");

} // namespace

class TestTemplateProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsBecomeTokens()
    {
        const TemplateProposal proposal = proposeTemplate(u"Spring fair"_s, u"contacts"_s, columnsOf(attendees));
        const QString expected = u"orderNo|Order no.|string|\n"
                                 "orderDate|Order Date|date|\n"
                                 "firstName|First Name|string|\n"
                                 "lastName|Last Name|string|\n"
                                 "quantity|Quantity|number|\n"
                                 "ticketType|Ticket Type|enumeration|General/VIP/Student\n"
                                 "totalPaid|Total Paid|number|\n"
                                 "attendeeStatus|Attendee Status|enumeration|Attending/Not Attending\n"
                                 "eventName|Event Name|string|"_s;
        // Whether the one date is the event's own time is the import's decision, not this test's.
        QString found = described(proposal.eventTemplate);
        if (!found.contains("orderDate"_L1))
            found.replace(
                "orderNo|Order no.|string|\n"_L1, "orderNo|Order no.|string|\norderDate|Order Date|date|\n"_L1);
        QCOMPARE(found, expected);
        QVERIFY(!found.contains("mail"_L1));
        QCOMPARE(checkTemplate(proposal.eventTemplate), QList<TemplateIssue>());
        QVERIFY(hasOwnId(proposal.eventTemplate));
    }

    void theImportFindsEveryColumnAgain()
    {
        const QList<ColumnProfile> columns = columnsOf(attendees);
        const TemplateProposal proposal = proposeTemplate(u"Spring fair"_s, u"contacts"_s, columns);
        const ColumnMapping mapping = autoMap(proposal.eventTemplate, columns);
        for (qsizetype i = 0; i < proposal.eventTemplate.tokens.size(); ++i) {
            const MappingLine *line = mapping.lineFor(fieldKey(EventField::token(int(i)), proposal.eventTemplate));
            QVERIFY(line);
            QCOMPARE(line->columns, QList<int> { proposal.columns.at(i) });
        }
        QCOMPARE(mapping.lineFor(u"email"_s)->columns, QList<int> { 4 });
        QCOMPARE(unusedColumns(mapping, columns), QStringList());
    }

    void theFirstTextsShowEveryToken()
    {
        const TemplateProposal proposal = proposeTemplate(u"Spring fair"_s, u"contacts"_s, columnsOf(attendees));
        EventDraft event;
        event.timestamp = u"2026-03-18T10:00:00Z"_s;
        for (const Token &token : proposal.eventTemplate.tokens)
            event.tokens.append(token.type == TokenType::Date ? u"2026-03-01T10:12:00Z"_s : u"7"_s);
        const Card card = renderCard(proposal.eventTemplate, event, {});
        QVERIFY(!card.hasError());
        QCOMPARE(card.missing, QStringList());
        event.tokens.fill({});
        QCOMPARE(renderCard(proposal.eventTemplate, event, {}).missing.size(), proposal.eventTemplate.tokens.size());
    }

    void theHeaderSaysWhatHappenedNotWhoseRecordItIs_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("header");
        QTest::newRow("the report of an event") << QByteArray(
            "Order no.,First Name,Email,Event Name,Company\nA-1,Ana,a@b.test,Spring,Brisa\n"
            "A-2,Li,c@d.test,Summit,Harbour\n") << u"**{{eventName}}**"_s;
        QTest::newRow("an event of few names is a choice, and the title all the same") << QByteArray(
            "Ticket,Email,Event Name,Remark\nVIP,a@b.test,Spring,x1\nVIP,c@d.test,Summit,x2\n"
            "Day,e@f.test,Spring,x3\nDay,g@h.test,Summit,x4\n") << u"**{{eventName}}** – {{ticket}}"_s;
        QTest::newRow("spanish") << QByteArray(
            "Nombre,Correo,Título del seminario\nAna,a@b.test,Uno\nLi,c@d.test,Dos\n")
                                 << u"**{{tituloDelSeminario}}**"_s;
        QTest::newRow("japanese") << QByteArray("氏名,メール,備考,イベント名\n山田,a@b.test,良,春\n林,c@d.test,可,夏\n")
                                  << u"**{{field4}}**"_s;
        QTest::newRow("no such column: a text that is no person's")
            << QByteArray("First Name,Email,Remark\nAna,a@b.test,came late\nLi,c@d.test,left early\n")
            << u"**{{remark}}**"_s;
        QTest::newRow("nothing but people")
            << QByteArray("First Name,Email\nAna,a@b.test\nLi,c@d.test\n") << u"**{{firstName}}**"_s;
    }

    void theHeaderSaysWhatHappenedNotWhoseRecordItIs()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, header);
        QCOMPARE(proposeTemplate(u"t"_s, u"contacts"_s, columnsOfText(csv)).eventTemplate.headerTemplate, header);
    }

    void manyValuesAndProseAreTextsNotChoices()
    {
        QByteArray csv = "email,code,remark\n";
        for (int i = 0; i < 200; ++i)
            csv += "a" + QByteArray::number(i) + "@b.test,c" + QByteArray::number(i % 31) + ",\""
                + (i % 2 ? QByteArray(120, 'x') : QByteArray(120, 'y')) + "\"\n";
        const TemplateProposal proposal = proposeTemplate(u"t"_s, u"contacts"_s, columnsOfText(csv));
        QCOMPARE(described(proposal.eventTemplate), u"code|code|string|\nremark|remark|string|"_s);
        csv.replace("c30", "c29");
        QVERIFY(described(proposeTemplate(u"t"_s, u"contacts"_s, columnsOfText(csv)).eventTemplate)
                    .startsWith("code|code|enumeration|c0/c1"_L1));
    }

    /// What the next file has others of stays a text, however often it comes back in this one.
    void namesAndProseAreNoChoices()
    {
        QByteArray csv
            = "First Name,Last Name,Email,Company,Attendance,Minutes in Session,Registration Time,Join Time,Question\n";
        const QByteArrayList first { "Sofía", "Kenji", "Tom", "Zoë" };
        const QByteArrayList came { "Attended", "Left early", "Did not attend" };
        for (int i = 0; i < 60; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += first.at(i % 4) + ",Müller" + QByteArray::number(i % 3) + ",p" + n + "@nube.test,Firm "
                + QByteArray::number(i % 4) + ',' + came.at(i % 3) + ',' + n + ",11/" + QByteArray::number(14 + i % 14)
                + "/2026 01:05:00 PM,11/28/2026 04:" + QByteArray::number(10 + i % 50) + ":37 PM,"
                + (i % 2 ? "When is the price list out?" : "Great") + '\n';
        }
        const QList<ColumnProfile> columns = columnsOfText(csv);
        const TemplateProposal proposal = proposeTemplate(u"Spring launch"_s, u"contacts"_s, columns);
        QCOMPARE(described(proposal.eventTemplate),
            u"firstName|First Name|string|\n"
            "lastName|Last Name|string|\n"
            "company|Company|string|\n"
            "attendance|Attendance|enumeration|Attended/Left early/Did not attend\n"
            "minutesInSession|Minutes in Session|number|\n"
            "registrationTime|Registration Time|date|\n"
            "question|Question|string|"_s);
        QCOMPARE(proposal.eventTemplate.headerTemplate, u"**{{attendance}}**"_s);
        // The moment of joining is the event's own.
        const ColumnMapping mapping = autoMap(proposal.eventTemplate, columns);
        QCOMPARE(mapping.lineFor(u"timestamp"_s)->columns, QList<int> { 7 });
    }

    void theHeaderSaysWhatHappened()
    {
        const TemplateProposal proposal = proposeTemplate(u"Spring fair"_s, u"contacts"_s, columnsOf(attendees));
        QCOMPARE(proposal.eventTemplate.headerTemplate, u"**{{eventName}}** – {{ticketType}}"_s);
        EventTemplate bare;
        bare.name = u"A {{strange}} name"_s;
        proposeTexts(bare);
        EventDraft event;
        QVERIFY(!renderCard(bare, event, {}).hasError());
    }

    /// A template proposed from a file does not warn of that file's own empty cells, and leaves no empty lines.
    void whatSomeRowsLeaveEmptyIsShownOnlyWhereItHasAValue()
    {
        const TemplateProposal proposal = proposeTemplate(u"Spring"_s, u"contacts"_s,
            columnsOfText("email,Event Name,Ticket,Remark,Seat,Donation,Paid On\n"
                          "a@b.test,Spring,VIP,came late,12,0,2026-03-01\n"
                          "c@d.test,,VIP,,,,\n"
                          "e@f.test,Summit,,left early,14,5,\n"
                          "g@h.test,Fair,Day,,7,,2026-03-02\n"
                          "i@j.test,Expo,Day,on time,3,2,2026-03-02\n"));
        const EventTemplate &made = proposal.eventTemplate;
        QCOMPARE(made.headerTemplate,
            u"**{{#if eventName}}{{eventName}}{{else}}Spring{{/if}}**{{#if ticket}} – {{ticket}}{{/if}}"_s);
        QCOMPARE(made.detailTemplate, // one of the donations is 0
            u"{{#if remark}}Remark: {{remark}}\n{{/if}}{{#if seat}}Seat: {{seat}}\n{{/if}}Donation: {{donation}}"_s);
        QVERIFY(!proposal.optional.contains(u"donation"_s));
        QCOMPARE(checkTemplate(made), QList<TemplateIssue>());

        EventDraft event;
        event.timestamp = u"2026-03-18T10:00:00Z"_s;
        for (const Token &token : made.tokens)
            event.tokens.append(token.name == "donation"_L1 ? u"0"_s : QString());
        const Card bare = renderCard(made, event, {});
        QCOMPARE(bare.missing, QStringList());
        QCOMPARE(bare.header.text, u"Spring"_s);
        QCOMPARE(bare.detail.text.trimmed(), u"Donation: 0"_s);
        for (qsizetype i = 0; i < made.tokens.size(); ++i)
            event.tokens[i] = made.tokens.at(i).type == TokenType::Date ? u"2026-03-01T00:00:00Z"_s : u"7"_s;
        const Card full = renderCard(made, event, {});
        QCOMPARE(full.header.text, u"7 – 7"_s);
        QCOMPARE(full.detail.text.trimmed().count(u'\n'), 2); // remark, seat, donation: a line each
    }

    void digitsThatNameSomethingStayTexts()
    {
        const TemplateProposal proposal = proposeTemplate(u"t"_s, u"contacts"_s,
            columnsOfText("email,postcode,phone,amount\na@b.test,01234,600123456,12\nc@d.test,28001,600123457,3.5\n"
                          "e@f.test,08001,600123458,7\n"));
        QCOMPARE(described(proposal.eventTemplate),
            u"postcode|postcode|string|\nphone|phone|string|\namount|amount|number|"_s);
    }

    void optionsThatDifferInCapitalsAreOne()
    {
        const TemplateProposal proposal = proposeTemplate(u"t"_s, u"contacts"_s,
            columnsOfText("email,came\na@b.test,Yes\nb@b.test,yes\nc@b.test,No\nd@b.test,NO\ne@b.test,Yes\n"));
        QCOMPARE(described(proposal.eventTemplate), u"came|came|enumeration|Yes/No"_s);
    }

    void headersThatRepeatOrSayNothingGetNamesOfTheirOwn()
    {
        const TemplateProposal proposal = proposeTemplate(
            u"t"_s, u"contacts"_s, columnsOfText("email,Título,titulo,備考\na@b.test,x,y,z\nb@b.test,x2,y2,z2\n"));
        QStringList names;
        for (const Token &token : proposal.eventTemplate.tokens)
            names.append(token.name);
        QCOMPARE(names, QStringList({ u"titulo"_s, u"titulo2"_s, u"field4"_s }));
        QCOMPARE(checkTemplate(proposal.eventTemplate), QList<TemplateIssue>());
    }

    void aTemplateThereIsGetsOnlyWhatItLacks()
    {
        const TemplateProposal proposal = proposeTokens(sampleTemplate(),
            columnsOfText("email,webinar,status,minutes,registeredOn,Company\n"
                          "a@b.test,Spring,attended,5,2026-03-01,Brisa\nb@b.test,Spring,no_show,6,2026-03-02,Mar\n"));
        QCOMPARE(proposal.added, 1);
        QCOMPARE(proposal.eventTemplate.tokens.last().name, u"company"_s);
        QCOMPARE(proposal.eventTemplate.headerTemplate, sampleTemplate().headerTemplate);
        QCOMPARE(proposal.columns, QList<int>({ -1, -1, -1, -1, 5 }));
    }
};

QTEST_GUILESS_MAIN(TestTemplateProposal)
#include "tst_templateproposal.moc"
