#include "domain/rowruns.h"
#include "validation/draftcheck.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'773'824'400'000; // 2026-03-18T09:00:00Z

EventTemplate smallTemplate(const QString &lastToken = u"note"_s)
{
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"plan"_s, u"Plan"_s, TokenType::Enumeration, { { u"pro"_s, u"Professional"_s } }, {} },
            { u"score"_s, u"Score"_s, TokenType::Number, {}, {} },
            { lastToken, u"Note"_s, TokenType::String, {}, {} } },
        u"{{note}}"_s, {} };
}

QString said(const QList<Issue> &issues)
{
    QStringList parts;
    for (const Issue &issue : issues)
        parts.append(u"%1:%2@%3"_s.arg(issue.row).arg(ruleKey(issue.rule)).arg(issue.field.value()));
    return parts.join(u' ');
}

/// Few texts, so that rows are often the same, at midnight, or at the same second.
QString anyText(QRandomGenerator &random, EventField field)
{
    const auto pick = [&random](const QStringList &texts) { return texts.at(random.bounded(int(texts.size()))); };
    if (field == EventField::Email)
        return pick({ {}, u"a@firma.example"_s, u"b@firma.example"_s, u"nobody"_s });
    if (field == EventField::Timestamp)
        return pick({ u"2026-03-01T00:00:00Z"_s, u"2026-03-01T00:00:00Z"_s, u"2026-03-02T00:00:00Z"_s, {},
            u"2026-03-02T08:00:00Z"_s });
    if (field == EventField::token(0))
        return pick({ {}, u"pro"_s, u"other"_s });
    return pick({ {}, {}, u"7"_s, u"seven"_s });
}

} // namespace

class TestDraftCheck : public QObject
{
    Q_OBJECT

    const CheckOptions m_options { nowMs };

    void compareWithWhole(const DraftCheck &check, const EventTable &table)
    {
        const DraftCheck whole = DraftCheck::whole(table, m_options);
        QCOMPARE(said(check.issues()), said(whole.issues()));
        QCOMPARE(check.rowsWithErrors(), whole.rowsWithErrors());
        QCOMPARE(check.rowsWithWarnings(), whole.rowsWithWarnings());
    }

private Q_SLOTS:
    void editByEditItSaysWhatAWholeCheckSays_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("plain") << u"note"_s;
        QTest::newRow("with an issue of the template") << u"lookup"_s;
    }

    void editByEditItSaysWhatAWholeCheckSays()
    {
        QFETCH(QString, token);
        QRandomGenerator random(77);
        EventTable table(smallTemplate(token));
        DraftCheck check = DraftCheck::whole(table, m_options);
        const EventField fields[]
            = { EventField::Email, EventField::Timestamp, EventField::token(0), EventField::token(1) };
        const auto fillRow = [&](qsizetype row) {
            for (const EventField field : fields)
                table.setText(row, field, anyText(random, field));
        };
        for (int i = 0; i < 6000; ++i) {
            const int rows = int(table.rowCount());
            switch (rows < 4 ? 0 : random.bounded(9)) {
            case 8: { // scattered rows go and come back
                QList<qsizetype> some;
                for (int row = random.bounded(3); row < rows; row += random.bounded(1, 5))
                    some.append(row);
                const QList<RowRun> runs = rowruns::fromRows(some);
                EventTable part = table;
                part.keepRuns(runs);
                table.removeRuns(runs);
                check.noteRemoved(table, runs);
                compareWithWhole(check, table);
                table.insertRuns(runs, part);
                check.noteInserted(table, runs);
                break;
            }
            case 0: {
                const int row = random.bounded(rows + 1);
                const int count = rows > 40 ? 0 : random.bounded(1, 5);
                table.insertRows(row, count);
                for (int at = row; at < row + count; ++at)
                    fillRow(at);
                check.noteInserted(table, { { row, count } });
                break;
            }
            case 1: {
                const int row = random.bounded(rows);
                const int count = random.bounded(1, qMin(4, rows - row) + 1);
                table.removeRows(row, count);
                check.noteRemoved(table, { { row, count } });
                break;
            }
            case 2: {
                const int row = random.bounded(rows);
                table.setSkipped(row, !table.isSkipped(row));
                check.noteCells(table, { row });
                break;
            }
            case 3: {
                const int row = random.bounded(rows);
                table.setState(row, random.bounded(2) ? RowState::Created : RowState::Waiting);
                check.noteCells(table, { row });
                break;
            }
            case 4: { // one text into many rows
                QList<qsizetype> changed;
                const EventField field = fields[random.bounded(4)];
                const QString text = anyText(random, field);
                for (int row = random.bounded(3); row < rows; row += random.bounded(1, 4)) {
                    table.setText(row, field, text);
                    changed.append(row);
                }
                check.noteCells(table, changed);
                break;
            }
            default: {
                const int row = random.bounded(rows);
                const EventField field = fields[random.bounded(4)];
                table.setText(row, field, anyText(random, field));
                check.noteCells(table, { row });
            }
            }
            QVERIFY(check.isComplete());
            compareWithWhole(check, table);
            if (QTest::currentTestFailed()) {
                qWarning() << "after step" << i;
                return;
            }
        }
    }

    void itTellsWhichRowsHaveOtherIssues()
    {
        EventTable table(smallTemplate());
        table.insertRows(0, 10);
        for (qsizetype row = 0; row < 10; ++row) {
            table.setText(row, EventField::Email, u"p%1@firma.example"_s.arg(row));
            table.setText(row, EventField::Timestamp, u"2026-03-01T10:0%1:00Z"_s.arg(row));
            table.setText(row, EventField::token(2), u"Hello"_s); // the card prints it
        }
        DraftCheck check = DraftCheck::whole(table, m_options);
        QCOMPARE(said(check.issues()), QString());
        table.setText(4, EventField::token(1), u"5"_s);
        QVERIFY(!check.noteCells(table, { 4 }));
        table.setText(4, EventField::token(1), u"five"_s);
        const auto one = check.noteCells(table, { 4 });
        QVERIFY(one && one->first == 4 && one->last == 4);
        // The first of two equal rows goes; the other one is no duplicate any more.
        for (const EventField field : { EventField(EventField::Email), EventField(EventField::Timestamp) })
            table.setText(8, field, table.text(2, field));
        const auto twins = check.noteCells(table, { 8 });
        QVERIFY(twins && twins->first == 8);
        QCOMPARE(said(check.issues()), u"4:not-a-number@14 8:duplicate-content@1"_s);
        table.removeRows(2, 1);
        const auto left = check.noteRemoved(table, { { 2, 1 } });
        QVERIFY(left && left->first == 7 && left->last == 7);
        QCOMPARE(said(check.issues()), u"3:not-a-number@14"_s);
    }

    void whatNeedsAWholeCheckSaysSo()
    {
        EventTable table(smallTemplate());
        table.insertRows(0, 2000);
        DraftCheck check;
        QVERIFY(!check.isComplete());
        check.noteCells(table, { 0 });
        QVERIFY(!check.isComplete());

        check = DraftCheck::whole(table, m_options);
        QVERIFY(check.isComplete());
        QList<qsizetype> many;
        for (qsizetype row = 0; row < 1000; ++row)
            many.append(row);
        check.noteCells(table, many);
        QVERIFY(!check.isComplete());
        table.setText(3, EventField::Email, u"nobody"_s); // its own issues are right all the same
        check.noteCells(table, { 3 });
        QVERIFY(said(check.issues()).contains("3:email-shape"_L1));
        QVERIFY(!check.isComplete());

        check = DraftCheck::whole(table, m_options);
        table.setText(5, EventField::token(2), u"01234"_s); // may be a column of codes
        check.noteCells(table, { 5 });
        QVERIFY(!check.isComplete());

        std::atomic_bool cancel = true;
        QVERIFY(!DraftCheck::whole(table, m_options, &cancel).isComplete());
    }

    /// Several threads, remembered texts, repeats across their turns: beside each row read by itself, and sets.
    void manyRowsByManyThreads()
    {
        QRandomGenerator random(5);
        EventTable table(smallTemplate());
        constexpr qsizetype rows = 50'000;
        table.insertRows(0, rows);
        for (qsizetype row = 0; row < rows; ++row) {
            table.setText(row, EventField::Email, u"a%1@firma.example"_s.arg(random.bounded(2000)));
            table.setText(row, EventField::Timestamp, u"2026-03-01T%1:00:00Z"_s.arg(random.bounded(10, 24)));
            table.setText(row, EventField::token(0), random.bounded(100) ? u"pro"_s : u"other"_s);
            table.setText(
                row, EventField::token(2), random.bounded(100) ? u"Room %1"_s.arg(random.bounded(3)) : u"#N/A"_s);
            if (random.bounded(3) == 0)
                table.setText(row, EventField::Id, u"id %1"_s.arg(random.bounded(30'000)));
            if (random.bounded(50) == 0)
                table.setSkipped(row, true);
        }
        const DraftCheck check = DraftCheck::whole(table, m_options);
        QVERIFY(check.isComplete());
        QList<Issue> wanted;
        QSet<QString> ids;
        QSet<QString> contents;
        for (qsizetype row = 0; row < rows; ++row) {
            const bool isLive = !table.isSkipped(row);
            wanted += checkRow(table, row, m_options);
            const QString id = table.text(row, EventField::Id);
            if (!id.isEmpty() && ids.contains(id) && isLive)
                wanted.append({ qint32(row), Rule::IdTwice, EventField::Id });
            if (!id.isEmpty())
                ids.insert(id);
            QStringList texts;
            for (const EventField field : { EventField(EventField::Email), EventField(EventField::Timestamp),
                     EventField::token(0), EventField::token(2) })
                texts.append(table.text(row, field));
            const QString content = texts.join(u'\n');
            if (contents.contains(content) && isLive)
                wanted.append({ qint32(row), Rule::DuplicateContent, EventField::Email });
            contents.insert(content);
        }
        QVERIFY(wanted.size() > 10'000);
        QCOMPARE(said(check.issues()), said(wanted));
    }

    void aCancelledCheckIsIncomplete()
    {
        EventTable table(smallTemplate());
        table.insertRows(0, 20'000);
        const std::atomic_bool cancel = true;
        const DraftCheck check = DraftCheck::whole(table, m_options, &cancel);
        QVERIFY(!check.isComplete());
        QVERIFY(check.issues().isEmpty());
    }

    void timeGoesOn()
    {
        EventTable table(smallTemplate());
        table.insertRows(0, 2);
        DraftCheck check = DraftCheck::whole(table, m_options);
        check.setNow(nowMs + 3'600'000);
        table.setText(1, EventField::Email, u"a@firma.example"_s);
        table.setText(1, EventField::Timestamp, u"2026-03-18T09:30:00Z"_s);
        check.noteCells(table, { 1 });
        QVERIFY(!said(check.issues()).contains("future"_L1));
    }
};

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
