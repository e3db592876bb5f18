#include "domain/templatechange.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    return { u"1"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} },
            { u"status"_s, u"Status"_s, TokenType::Enumeration, { { u"a"_s, u"A"_s } }, {} } },
        {}, {} };
}

EventTemplate visit(const QString &objectType = u"contacts"_s)
{
    return { u"2"_s, u"Visit"_s, objectType,
        { { u"place"_s, u"Place"_s, TokenType::String, {}, {} },
            { u"status"_s, u"Status"_s, TokenType::Enumeration, { { u"b"_s, u"B"_s } }, {} },
            { u"title"_s, u"Headline"_s, TokenType::String, {}, {} } },
        {}, {} };
}

EventTable fourRows()
{
    EventTable table(webinar());
    table.insertRows(0, 4);
    for (int row = 0; row < 4; ++row) {
        table.setText(row, EventField::Email, u"p%1@firma.example"_s.arg(row));
        table.setText(row, EventField::token(0), u"Title %1"_s.arg(row));
    }
    table.setText(1, EventField::token(1), u"45"_s);
    table.setText(2, EventField::token(1), u"50"_s);
    table.setText(3, EventField::token(1), u"55"_s);
    table.setText(2, EventField::token(2), u"a"_s);
    table.setText(0, EventField::Id, u"mine"_s);
    table.setSource(2, { 1, 7 });
    table.setSkipped(2, true);
    table.setState(3, RowState::Created);
    return table;
}

} // namespace

class TestTemplateChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWouldBeLost()
    {
        const TemplateChange change = planTemplateChange(fourRows(), visit());
        QCOMPARE(change.rows, 3);
        QCOMPARE(change.lockedRows, 1);
        QCOMPARE(change.lost, QList<TemplateChange::Loss>({ { u"Minutes"_s, 2 } })); // not that of the row that stays
        QVERIFY(change.kept.isEmpty());
        QCOMPARE(change.renamed, (QList<TokenRename> { { u"Title"_s, u"Headline"_s } }));
        QCOMPARE(change.retyped, QStringList { u"Status"_s });
        QCOMPARE(change.added, QStringList { u"Place"_s });
    }

    void nothingIsLostUnderTheSameTemplate()
    {
        const TemplateChange change = planTemplateChange(fourRows(), webinar());
        QVERIFY(change.lost.isEmpty() && change.retyped.isEmpty() && change.added.isEmpty());
    }

    /// Two labels change places under their values: that is no "as they are".
    void anotherLabelIsSaid()
    {
        EventTemplate next = webinar();
        const QString first = next.tokens.at(0).label;
        const QString third = next.tokens.at(2).label;
        next.tokens[0].label = third;
        next.tokens[2].label = first;
        const TemplateChange change = planTemplateChange(fourRows(), next);
        QCOMPARE(change.renamed, (QList<TokenRename> { { first, third }, { third, first } }));
        QCOMPARE(change.kept.size(), next.tokens.size() - 2);
        QVERIFY(change.lost.isEmpty() && change.retyped.isEmpty());
    }

    void companiesHaveNoEmail()
    {
        const TemplateChange change = planTemplateChange(fourRows(), visit(u"companies"_s));
        QCOMPARE(change.lost.size(), 2);
        QCOMPARE(change.lost.first().rows, 3);
        QVERIFY(withTemplate(fourRows(), visit(u"companies"_s)).column(EventField::Email).isEmptyEverywhere());
    }

    void rowsComeAlongAsTheyAre()
    {
        const EventTable before = fourRows();
        const EventTable after = withTemplate(before, visit());
        QCOMPARE(after.rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(after.eventId(row), before.eventId(row));
            QCOMPARE(after.rowId(row), before.rowId(row));
            QCOMPARE(after.text(row, EventField::Email), before.text(row, EventField::Email));
            QCOMPARE(after.text(row, EventField::token(2)), before.text(row, EventField::token(0)));
        }
        QCOMPARE(after.text(2, EventField::token(1)), u"a"_s);
        QVERIFY(after.isSkipped(2) && !after.isSkipped(1));
        QCOMPARE(after.source(2), (RowSource { 1, 7 }));
        QCOMPARE(after.nextRowId(), before.nextRowId());
    }
};

QTEST_GUILESS_MAIN(TestTemplateChange)
#include "tst_templatechange.moc"
