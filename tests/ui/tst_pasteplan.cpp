#include "documentsupport.h"
#include "ui/models/pasteplan.h"

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

namespace {

const EventField email = EventField::Email;
const EventField title = EventField::token(0);
const EventField plan = EventField::token(1);
const EventField score = EventField::token(2);
using Rows = QList<QStringList>;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

PastePlace placeAt(const EventTable &table, qsizetype top, qsizetype left)
{
    return { table, RowIndex::identity(table.rowCount()), { email, title, plan, score }, top, left };
}

PastePlan planned(const Rows &block, const PastePlace &place)
{
    const TypedTextReader german(webinarTemplate(), QLocale(QLocale::German), QTimeZone("Europe/Madrid"));
    return planPaste({ block }, place, german);
}

PastePlan plannedInEnglish(const Rows &block, const PastePlace &place, std::optional<NumberFormat> numbers = {})
{
    const TypedTextReader english(webinarTemplate(), QLocale(QLocale::English), QTimeZone("Europe/Madrid"), numbers);
    return planPaste({ block }, place, english);
}

/// "row field text" of every cell that would change.
QStringList cellsOf(const PastePlan &made)
{
    QStringList cells;
    for (const ColumnEdit &edit : made.edits) {
        for (qsizetype i = 0; i < edit.rows.size(); ++i) {
            cells << u"%1 %2 %3"_s.arg(edit.rows.at(i)).arg(edit.field.value()).arg(textOf(edit.texts.at(i)));
        }
    }
    return cells;
}

QString cell(qsizetype row, EventField field, const QString &text)
{
    return u"%1 %2 %3"_s.arg(row).arg(field.value()).arg(text);
}

} // namespace

class TestPastePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newEventsOfABlockOpenThePageOfTheTemplate()
    {
        PastePlace place = placeAt(webinarTable(1), 0, 0);
        place.beginning.iframeUrl = u"https://pages.example/spring"_s;
        const Rows block { { u"a@b.example"_s }, { u"c@d.example"_s } };
        const PastePlan made = planned(block, place);
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, EventField::IframeUrl), place.beginning.iframeUrl);
        for (const ColumnEdit &edit : made.edits)
            QVERIFY(edit.field == email); // those that are there keep theirs
        place.fields = { EventField::IframeUrl };
        QCOMPARE(planned({ { u"x"_s }, { QString() } }, place).appended.text(0, EventField::IframeUrl), QString());
    }

    void aBlockGoesOverTheCellsAndPastTheEnd()
    {
        const EventTable table = webinarTable(3);
        const PastePlan made
            = planned({ { u"a"_s, u"Professional"_s }, { u"b"_s }, { u"c"_s, u"FREE"_s } }, placeAt(table, 1, 1));
        QCOMPARE(
            cellsOf(made), QStringList({ cell(1, title, u"a"_s), cell(2, title, u"b"_s), cell(1, plan, u"pro"_s) }));
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, title), u"c"_s);
        QCOMPARE(made.appended.text(0, plan), u"free"_s); // labels become values, whatever their case
        QVERIFY(made.appended.text(0, email).isEmpty());
        QCOMPARE(made.columnsCut, 0);
    }

    void columnsWithoutPlaceAreCounted()
    {
        const PastePlan made = planned({ { u"1.234,5"_s, u"x"_s, u"y"_s } }, placeAt(webinarTable(2), 0, 3));
        QCOMPARE(cellsOf(made), QStringList { cell(0, score, u"1234.5"_s) });
        QCOMPARE(made.columnsCut, 2);
    }

    void oneValueAndBlocksThatFitAreRepeated()
    {
        PastePlace place = placeAt(webinarTable(4), 0, 1);
        place.selectedRows = 4;
        QCOMPARE(cellsOf(planned({ { u"x"_s } }, place)).size(), 4);
        QCOMPARE(cellsOf(planned({ { u"x"_s }, { u"y"_s } }, place)),
            QStringList(
                { cell(0, title, u"x"_s), cell(1, title, u"y"_s), cell(2, title, u"x"_s), cell(3, title, u"y"_s) }));
        place.selectedColumns = 2;
        QCOMPARE(cellsOf(planned({ { u"free"_s } }, place)).size(), 8);
        place.selectedRows = 3; // two lines do not fit into three rows: they are laid once
        place.selectedColumns = 1;
        QCOMPARE(cellsOf(planned({ { u"x"_s }, { u"y"_s } }, place)),
            QStringList({ cell(0, title, u"x"_s), cell(1, title, u"y"_s) }));
        // One direction knows nothing of the other: a row of two goes into each of four rows.
        place.selectedRows = 4;
        const PastePlan made = planned({ { u"WW"_s, u"free"_s } }, place);
        QCOMPARE(cellsOf(made).size(), 8);
        QCOMPARE(cellsOf(made).last(), cell(3, plan, u"free"_s));
        QCOMPARE(made.rows, 4);
    }

    void oneValueGoesIntoTheCellsThatAreSelected()
    {
        PastePlace place = placeAt(webinarTable(5), 0, 1);
        place.cells = { { title, { 0, 3 } }, { score, { 4 } } };
        QCOMPARE(cellsOf(planned({ { u"8"_s } }, place)),
            QStringList({ cell(0, title, u"8"_s), cell(3, title, u"8"_s), cell(4, score, u"8"_s) }));
    }

    void aSortedViewIsFollowedRowByRow()
    {
        EventTable table = webinarTable(3);
        table.setText(0, title, u"c"_s);
        table.setText(1, title, u"a"_s);
        table.setText(2, title, u"b"_s);
        PastePlace place = placeAt(table, 0, 0);
        place.index = RowIndex::make(table, {}, {}, { title, Qt::AscendingOrder });
        const PastePlan made = planned({ { u"first"_s }, { u"second"_s }, { u"third"_s } }, place);
        QCOMPARE(cellsOf(made),
            QStringList({ cell(0, email, u"third"_s), cell(1, email, u"first"_s), cell(2, email, u"second"_s) }));
    }

    void aLineOfNamesSaysWhichColumnIsWhich()
    {
        const Rows block { { u"SCORE"_s, u"e-mail"_s, u"title"_s }, { u"7"_s, u"z@a.test"_s, u"New"_s } };
        const PastePlan made = planned(block, placeAt(webinarTable(2), 0, 0));
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, score), u"7"_s);
        QCOMPARE(made.appended.text(0, email), u"z@a.test"_s);
        QCOMPARE(made.appended.text(0, title), u"New"_s);
        // One name that nobody knows: which column that is, only the mapping can tell.
        QVERIFY(planned({ { u"Email"_s, u"Title"_s, u"Phone"_s }, { u"a@x.test"_s, u"W1"_s, u"123"_s } },
            placeAt(webinarTable(2), 0, 0))
                    .isForMapping);
        QVERIFY(!planned(
            { { u"Email"_s, u"W1"_s, u"123"_s }, { u"a@x.test"_s, u"W1"_s, u"123"_s } }, placeAt(webinarTable(2), 0, 0))
                     .isForMapping);
        // A column of values inside of rows, whatever its first one is; into an empty draft it is a heading.
        const Rows column { { u"Title"_s }, { u"x"_s } };
        QCOMPARE(cellsOf(planned(column, placeAt(webinarTable(2), 0, 1))),
            QStringList({ cell(0, title, u"Title"_s), cell(1, title, u"x"_s) }));
        QCOMPARE(planned(column, placeAt(EventTable(webinarTemplate()), 0, 0)).appended.rowCount(), 1);
        // Names alone are texts.
        QCOMPARE(cellsOf(planned({ { u"Title"_s } }, placeAt(webinarTable(2), 0, 1))),
            QStringList { cell(0, title, u"Title"_s) });
    }

    void intoAnEmptyDraft()
    {
        const PastePlan made
            = planned({ { u"z@a.test"_s, u"New"_s } }, { EventTable(webinarTemplate()), {}, { email, title } });
        QVERIFY(made.edits.isEmpty());
        QCOMPARE(made.appended.rowCount(), 1);
        QCOMPARE(made.appended.text(0, title), u"New"_s);
        QVERIFY(planned({}, placeAt(webinarTable(1), 0, 0)).edits.isEmpty());
    }

    void daysWrittenElsewhereAreAQuestion()
    {
        const EventField day = EventField::token(3);
        const auto inSpanish = [&](const Rows &block, std::optional<DateOrder> dates = {}) {
            const TypedTextReader spanish(
                webinarTemplate(), QLocale(u"es_ES"_s), QTimeZone("Europe/Madrid"), {}, dates);
            const EventTable table = webinarTable(block.size());
            return planPaste({ block }, { table, RowIndex::identity(table.rowCount()), { day } }, spanish);
        };
        const Rows american { { u"12/25/2026"_s }, { u"3/4/2026"_s } };
        const PastePlan made = inSpanish(american);
        QCOMPARE(
            cellsOf(made), QStringList({ cell(0, day, u"12/25/2026"_s), cell(1, day, u"2026-04-03T00:00:00Z"_s) }));
        QVERIFY(made.dateDoubt);
        QCOMPARE(
            *made.dateDoubt, (DateDoubt { u"12/25/2026"_s, QDate(), QDate(2026, 12, 25), DateOrder::MonthDayYear }));
        QCOMPARE(cellsOf(inSpanish(american, made.dateDoubt->other)),
            QStringList({ cell(0, day, u"2026-12-25T00:00:00Z"_s), cell(1, day, u"2026-03-04T00:00:00Z"_s) }));
        // What may be either is told as it was read; beside a day that is one only here it is no question.
        const auto either = inSpanish({ { u"3/4/2026"_s } }).dateDoubt;
        QVERIFY(either);
        QCOMPARE(either->here, QDate(2026, 4, 3));
        QCOMPARE(either->elsewhere, QDate(2026, 3, 4));
        QVERIFY(!inSpanish({ { u"3/4/2026"_s }, { u"25/12/2026"_s } }).dateDoubt);
        QVERIFY(!inSpanish({ { u"2026-03-04"_s }, { u"4 mar 2026"_s }, { u"3/3/2026"_s } }).dateDoubt);
        // One block has one order: what is no day in the one that was chosen stays as it is.
        QCOMPARE(cellsOf(inSpanish({ { u"25/12/2026"_s } }, DateOrder::MonthDayYear)),
            QStringList { cell(0, day, u"25/12/2026"_s) });
    }

    /// In Japanese the year comes first: which of the two numbers is the month, nothing tells. Both are offered.
    void daysOfNoOrderAreAQuestion()
    {
        const EventField day = EventField::token(3);
        const auto inJapanese = [&](const Rows &block, std::optional<DateOrder> dates = {}) {
            const TypedTextReader japanese(
                webinarTemplate(), QLocale(QLocale::Japanese), QTimeZone("Asia/Tokyo"), {}, dates);
            const EventTable table = webinarTable(block.size());
            return planPaste({ block }, { table, RowIndex::identity(table.rowCount()), { day } }, japanese);
        };
        const PastePlan either = inJapanese({ { u"3/4/2026"_s } });
        QCOMPARE(cellsOf(either), QStringList { cell(0, day, u"3/4/2026"_s) });
        QVERIFY(either.dateDoubt && either.dateDoubt->unread);
        QCOMPARE(either.unreadDates, 1); // it is a date: which one is asked, and it is not called none beside
        QCOMPARE(either.wrong, 0);
        QCOMPARE(either.dateDoubt->here, QDate(2026, 3, 4));
        QCOMPARE(either.dateDoubt->elsewhere, QDate(2026, 4, 3));
        QCOMPARE(cellsOf(inJapanese({ { u"3/4/2026"_s } }, either.dateDoubt->unread)),
            QStringList { cell(0, day, u"2026-03-04T00:00:00Z"_s) });
        QCOMPARE(cellsOf(inJapanese({ { u"3/4/2026"_s } }, either.dateDoubt->other)),
            QStringList { cell(0, day, u"2026-04-03T00:00:00Z"_s) });
        // What the rest proves is offered first.
        const PastePlan proven = inJapanese({ { u"3/4/2026"_s }, { u"25/12/2026"_s } });
        QVERIFY(proven.dateDoubt);
        QCOMPARE(proven.dateDoubt->here, QDate(2026, 4, 3));
        QCOMPARE(*proven.dateDoubt->unread, DateOrder::DayMonthYear);
        QVERIFY(!inJapanese({ { u"2026/3/4"_s }, { u"2026-03-04"_s }, { u"25/12/2026"_s } }).dateDoubt);
    }

    void numbersWrittenElsewhereAreAQuestion()
    {
        const Rows numbers { { u"12,5"_s }, { u"1.234,56"_s }, { u"0,75"_s }, { u"1,5"_s }, { u"99,9 %"_s },
            { u"1.234"_s }, { u"1,234"_s } };
        const PastePlan made = plannedInEnglish(numbers, placeAt(webinarTable(7), 0, 3));
        QCOMPARE(cellsOf(made),
            QStringList({ cell(0, score, u"12,5"_s), cell(1, score, u"1.234,56"_s), cell(2, score, u"0,75"_s),
                cell(3, score, u"1,5"_s), cell(4, score, u"99,9 %"_s), cell(5, score, u"1234"_s),
                cell(6, score, u"1.234"_s) })); // the last two alone would be others: the rest proves which they are
        QCOMPARE(made.wrong, 5);
        QCOMPARE(made.followers, 2);
        QCOMPARE(made.followed->example, u"1.234"_s);
        QVERIFY(made.doubt);
        QCOMPARE(*made.doubt, (NumberDoubt { u"12,5"_s, u"12,5"_s, u"12.5"_s, { ',', '.' } }));
        const PastePlan answered = plannedInEnglish(numbers, placeAt(webinarTable(7), 0, 3), made.doubt->other);
        QCOMPARE(cellsOf(answered),
            QStringList({ cell(0, score, u"12.5"_s), cell(1, score, u"1234.56"_s), cell(2, score, u"0.75"_s),
                cell(3, score, u"1.5"_s), cell(4, score, u"99,9 %"_s), cell(5, score, u"1234"_s),
                cell(6, score, u"1.234"_s) }));
        // What may be either stays as it is written until it is told; beside a number that is one only here it is no
        // question.
        const PastePlan either = plannedInEnglish({ { u"1,234"_s } }, placeAt(webinarTable(1), 0, 3));
        QVERIFY(either.doubt);
        QCOMPARE(*either.doubt, (NumberDoubt { u"1,234"_s, u"1234"_s, u"1.234"_s, { ',', '.' } }));
        QVERIFY(!plannedInEnglish({ { u"1,234"_s }, { u"2.5"_s } }, placeAt(webinarTable(2), 0, 3)).doubt);
        QVERIFY(!plannedInEnglish({ { u"7"_s } }, placeAt(webinarTable(1), 0, 3)).doubt);
    }

    void aNumberThatNothingProvesIsLeftUnread_data()
    {
        QTest::addColumn<Rows>("numbers");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<int>("unread");
        QTest::newRow("alone") << Rows { { u"1,234"_s }, { u"1.234"_s }, { u"7"_s } }
                               << QStringList { u"1,234"_s, u"1.234 "_s, u"7"_s } << 2;
        QTest::newRow("beside both") << Rows { { u"12,5"_s }, { u"1.234"_s }, { u"12.5"_s } }
                                     << QStringList { u"12,5"_s, u"1.234 "_s, u"12.5"_s } << 1;
    }
    void aNumberThatNothingProvesIsLeftUnread()
    {
        QFETCH(Rows, numbers);
        QFETCH(QStringList, kept);
        QFETCH(int, unread);
        PastePlace place = placeAt(webinarTable(3), 0, 3);
        const PastePlan made = plannedInEnglish(numbers, place);
        for (int row = 0; row < kept.size(); ++row)
            QCOMPARE(cellsOf(made).at(row), cell(row, score, kept.at(row)));
        QCOMPARE(made.unread, unread);
        QVERIFY(made.doubt);
        for (const QString &text : kept.first(2)) {
            if (text != u"12,5"_s)
                QVERIFY(!isReadable(text.toStdString(), score, webinarTemplate()));
        }
        place.areNumbersTold = true;
        QCOMPARE(plannedInEnglish(numbers, place).unread, 0);
    }

    void pointsProveAlsoWhereCommasAreWritten()
    {
        const TypedTextReader spanish(
            webinarTemplate(), QLocale(QLocale::Spanish, QLocale::Spain), QTimeZone("Europe/Madrid"));
        const Rows numbers { { u"12.5"_s }, { u"1.234"_s } };
        const PastePlan made = planPaste({ numbers }, placeAt(webinarTable(2), 0, 3), spanish);
        QCOMPARE(cellsOf(made), QStringList({ cell(0, score, u"12.5"_s), cell(1, score, u"1.234"_s) }));
        QCOMPARE(made.followers, 1);
    }

    void copiedCellsGoInExactlyWhereTheyFit()
    {
        ClipboardTable copied { { { u"2026-10-25 02:30"_s, u"Professional"_s } } };
        copied.columns = { { u"timestamp"_s, ValueKind::Instant }, { u"tokens.plan"_s, ValueKind::Option } };
        copied.canonical = { { u"2026-10-25T01:30:00Z"_s, u"pro"_s } };
        const TypedTextReader reader(webinarTemplate(), QLocale::c(), QTimeZone("Europe/Madrid"));
        PastePlace place = placeAt(webinarTable(1), 0, 0);
        place.fields = { EventField::Timestamp, plan, title };
        QCOMPARE(cellsOf(planPaste(copied, place, reader)),
            QStringList({ cell(0, EventField::Timestamp, u"2026-10-25T01:30:00Z"_s), cell(0, plan, u"pro"_s) }));
        place.fields = { title, email }; // where they do not fit they are what people read
        QCOMPARE(cellsOf(planPaste(copied, place, reader)),
            QStringList({ cell(0, title, u"2026-10-25 02:30"_s), cell(0, email, u"Professional"_s) }));
        copied.canonical = { { QString(), u"pro"_s } }; // a cell that was not selected
        place.fields = { EventField::Timestamp, plan };
        QCOMPARE(cellsOf(planPaste(copied, place, reader)), QStringList { cell(0, plan, u"pro"_s) });
    }

    /// A value that only the other list of options has is taken for what people read there.
    void optionsOfAnotherListGoInWhereThisOneHasThem()
    {
        ClipboardTable copied { { { u"Pro plan"_s }, { u"Gold"_s } } };
        copied.columns = { { u"tokens.tier"_s, ValueKind::Option } };
        copied.canonical = { { u"pro"_s }, { u"au"_s } };
        const TypedTextReader reader(webinarTemplate(), QLocale::c(), QTimeZone::utc());
        const PastePlan made = planPaste(copied, placeAt(webinarTable(2), 0, 2), reader);
        QCOMPARE(cellsOf(made), QStringList({ cell(0, plan, u"pro"_s), cell(1, plan, u"Gold"_s) }));
        QCOMPARE(made.wrong, 1);
    }

    void anIdIsPastedNowhere()
    {
        const EventTable table = webinarTable(1);
        PastePlace place = placeAt(table, 0, 0);
        place.fields = { EventField::Id, email };
        const PastePlan made = planned({ { u"e1"_s, u"a@x.test"_s }, { u"e2"_s, u"b@x.test"_s } }, place);
        QCOMPARE(cellsOf(made), QStringList { cell(0, email, u"a@x.test"_s) });
        QCOMPARE(made.appended.rowCount(), 1);
        QVERIFY(made.appended.eventId(0) != "e2");
    }
};

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_pasteplan.moc"
