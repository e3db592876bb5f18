#include "documentsupport.h"
#include "support/fakeclock.h"
#include "ui/document/draftdocument.h"
#include "ui/document/mendplan.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <numeric>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;

class TestDraftDocument : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    static Issue issueAt(const DraftDocument &document, qsizetype row, Rule rule)
    {
        for (const Issue &issue : document.issuesOf(row)) {
            if (issue.rule == rule)
                return issue;
        }
        return {};
    }

    /// One random edit; gives what it was.
    static void randomEdit(DraftDocument &document, QRandomGenerator &random)
    {
        const auto anyRow
            = [&] { return static_cast<qsizetype>(random.bounded(static_cast<int>(document.table().rowCount()))); };
        const auto anyField = [&] {
            const QList<EventField> fields = fieldsOf(document.eventTemplate());
            return fields.at(random.bounded(static_cast<int>(fields.size())));
        };
        const auto anyText = [&] {
            const QStringList mendable { u"12,5"_s, u"Profesional"_s, u"2026-03-18 10:00"_s, u" a@firma.example"_s,
                u"#N/A"_s };
            return random.bounded(4) == 0 ? mendable.at(random.bounded(int(mendable.size())))
                : random.bounded(4)       ? u"text %1"_s.arg(random.bounded(50))
                                          : QString();
        };
        const auto anyRows = [&](int most) {
            QList<qsizetype> rows;
            for (int i = random.bounded(1, most + 1); i > 0; --i)
                rows.append(anyRow());
            return rows;
        };
        if (document.table().rowCount() == 0) {
            document.insertRows(0, random.bounded(1, 30));
            return;
        }
        switch (random.bounded(11)) {
        case 10:
            if (const QList<Issue> &issues = document.issues(); !issues.isEmpty()) {
                const Issue group = issues.at(random.bounded(static_cast<int>(issues.size())));
                document.mend(planMend(document.table(), document.zone(), issues, group, 5));
            }
            break;
        case 0:
            document.insertRows(
                random.bounded(static_cast<int>(document.table().rowCount() + 1)), random.bounded(1, 4));
            break;
        case 1:
            document.removeRows(random.bounded(40) ? anyRows(random.bounded(3) ? 4 : 20) : anyRows(400));
            break;
        case 2:
            if (document.table().rowCount() < 300)
                document.duplicateRows(anyRows(3));
            break;
        case 3:
            document.setSkipped(anyRows(5), random.bounded(2));
            break;
        case 4:
            document.fill(anyRows(random.bounded(5) ? 10 : 900), anyField(), anyText(), u"Fill"_s); // cells or a column
            break;
        case 5: {
            QList<CellChange> changes;
            for (int i = random.bounded(1, 12); i > 0; --i)
                changes.append({ anyRow(), anyField(), anyText() });
            document.setCells(changes, u"Paste"_s);
            break;
        }
        case 6:
            if (document.table().rowCount() < 300)
                document.appendTable(webinarTable(random.bounded(5)), u"Import"_s);
            break;
        default:
            document.setText(anyRow(), anyField(), anyText());
        }
    }

private Q_SLOTS:
    /// One text for every row takes another way than cells: what it changes, counts and gives back is the same.
    /// The page that a template's events open is in every event that is added, not only in the first of a draft.
    void whatIsAddedBeginsWithThePageOfItsTemplate()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(2), m_clock);
        EventDraft beginning;
        beginning.iframeUrl = u"https://pages.example/spring"_s;
        beginning.iframeWidth = u"800"_s;
        document.setBeginning(beginning);
        document.insertRows(1, 2);
        QCOMPARE(document.table().rowCount(), 4);
        for (const qsizetype row : { 1, 2 }) {
            QCOMPARE(document.table().text(row, EventField::IframeUrl), beginning.iframeUrl);
            QCOMPARE(document.table().text(row, EventField::IframeWidth), u"800"_s);
            QVERIFY(document.isUntouched(row)); // nobody has typed in it: no fault of a person is told yet
        }
        QVERIFY(document.table().rowId(1) != document.table().rowId(2));
        document.setText(1, EventField::token(0), u"Spring"_s);
        QVERIFY(!document.isUntouched(1));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.table().rowCount(), 2);
    }

    void aWholeColumnIsCountedCellByCell()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(100), m_clock);
        const EventField title = EventField::token(0);
        QList<qsizetype> all(100);
        std::iota(all.begin(), all.end(), 0);
        for (qsizetype row = 0; row < 100; row += 4)
            document.setText(row, title, QString());
        const EventTable before = document.table();
        QCOMPARE(document.fill(all, title, QString(), u"Clear"_s), 75); // those that were empty are not counted
        QVERIFY(document.table().column(title).isEmptyEverywhere());
        const int steps = document.undoStack()->index();
        QCOMPARE(document.fill(all, title, QString(), u"Clear"_s), 0); // and nothing is no step
        QCOMPARE(document.undoStack()->index(), steps);
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
        document.undoStack()->redo();
        QCOMPARE(document.fill(all, title, u"Same"_s, u"Fill"_s), 100);
        document.setText(3, title, u"Other"_s);
        QCOMPARE(document.fill(all, title, u"Same"_s, u"Fill"_s), 1);
        QCOMPARE(document.table().text(3, title), u"Same"_s);
        document.setRowStates({ { document.table().rowId(5), RowState::Created } });
        ColumnEdit edit { title, all, {} };
        edit.texts.append("x");
        const CellsEdited edited = document.setColumns({ edit, edit }, u"Fill"_s);
        QCOMPARE(edited.locked, 2);
        QCOMPARE(edited.firstLockedRow, 5);
        QCOMPARE(document.table().text(5, title), u"Same"_s);
        QCOMPARE(document.table().text(6, title), u"x"_s);
    }

    /// What the command line created in the Practice account: locked while that account is chosen, and only then.
    void rowsRehearsedElsewhereAreFreeForEveryOtherAccount()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(4), m_clock);
        const RowId rehearsed = document.table().rowId(1);
        const RowId created = document.table().rowId(2);
        document.settleRows({ { rehearsed, RowState::Created }, { created, RowState::Created } }, {}, { rehearsed });
        QVERIFY(document.isLocked(1) && document.isLocked(2));
        const EventTable kept = withoutStatesOf(document.table(), document.rehearsedElsewhere());
        QCOMPARE(kept.state(1), RowState::Waiting); // so it is saved
        QCOMPARE(kept.state(2), RowState::Created);
        document.settleRows({ { created, RowState::Created } }, {}, {}); // another account is chosen
        QVERIFY(!document.isLocked(1) && document.isLocked(2));
        QVERIFY(document.rehearsedElsewhere().isEmpty());
        QCOMPARE(document.counts().outcomes.of(Outcome::Created), 1);
    }

    void tenThousandEditsGoBackAndForth()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(60), m_clock);
        QTRY_VERIFY(
            document.isChecked()); // from here on the checks follow the edits, so that there is something to mend
        QRandomGenerator random(20260322);
        int mends = 0;
        QList<EventTable> at { document.table() }; // by position of the undo stack
        // A command that merges or is obsolete moves no position, so the snapshot of the position is renewed.
        for (int i = 0; i < 10'000; ++i) {
            m_clock.advance(random.bounded(3000));
            randomEdit(document, random);
            mends += document.undoStack()->undoText().startsWith(u"Mend"_s) ? 1 : 0;
            const int position = document.undoStack()->index();
            at.resize(position + 1);
            at[position] = document.table();
            if (random.bounded(20) == 0 && document.undoStack()->canUndo()) {
                document.undoStack()->undo();
                QCOMPARE(difference(document.table(), at[document.undoStack()->index()]), QString());
                if (random.bounded(2))
                    document.undoStack()->redo();
            }
        }
        QVERIFY(at.size() > 5000);
        QVERIFY2(mends > 30, qPrintable(QString::number(mends)));
        const int top = document.undoStack()->index();
        for (int i = top - 1; i >= 0; --i) {
            document.undoStack()->undo();
            if (const QString found = difference(document.table(), at[i]); !found.isEmpty())
                QFAIL(qPrintable(u"after undoing step %1: %2"_s.arg(i + 1).arg(found)));
        }
        for (int i = 1; i <= top; ++i) {
            document.undoStack()->redo();
            if (const QString found = difference(document.table(), at[i]); !found.isEmpty())
                QFAIL(qPrintable(u"after redoing step %1: %2"_s.arg(i).arg(found)));
        }
    }

    void theSignalsTellTheWholeStory()
    {
        // A mirror that knows only what the signals say must always have as many rows, and the cells of every range.
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(60), m_clock);
        QTRY_VERIFY(document.isChecked());
        EventTable mirror = document.table();
        connect(&document, &DraftDocument::rowsInserted, this, [&](qsizetype first, qsizetype last) {
            mirror.insertRows(first, document.table(), first, last - first + 1);
        });
        connect(&document, &DraftDocument::rowsRemoved, this,
            [&](qsizetype first, qsizetype last) { mirror.removeRows(first, last - first + 1); });
        connect(&document, &DraftDocument::runsInserted, this, [&](const QList<RowRun> &runs) {
            for (const RowRun &run : runs)
                mirror.insertRows(run.first, document.table(), run.first, run.count);
        });
        connect(&document, &DraftDocument::runsRemoved, this, [&](const QList<RowRun> &runs) {
            for (auto run = runs.crbegin(); run != runs.crend(); ++run)
                mirror.removeRows(run->first, run->count);
        });
        connect(&document, &DraftDocument::cellsChanged, this, [&](qsizetype first, qsizetype last) {
            const EventTable part = document.table().extracted(first, last - first + 1);
            mirror.removeRows(first, last - first + 1);
            mirror.insertRows(first, part, 0, part.rowCount());
        });
        int compared = 0;
        QRandomGenerator random(4);
        for (int i = 0; i < 1500; ++i) {
            if (random.bounded(4))
                randomEdit(document, random);
            else if (random.bounded(2))
                document.undoStack()->undo();
            else
                document.undoStack()->redo();
            QCOMPARE(difference(mirror, document.table()), QString());
            if (document.isChecked()) {
                ++compared;
                QCOMPARE(document.issues(), checkEvents(document.table(), { m_clock.epochMs(), document.zone() }));
            }
        }
        QVERIFY2(compared > 1000, qPrintable(QString::number(compared)));
    }

    void typingInOneCellIsOneStep()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        const EventTable before = document.table();
        for (const QString &typed : { u"H"_s, u"He"_s, u"Hey"_s }) {
            QCOMPARE(document.setText(1, EventField::token(0), typed), 1);
            m_clock.advance(300);
        }
        QCOMPARE(document.undoStack()->count(), 1);
        m_clock.advance(5000);
        document.setText(1, EventField::token(0), u"Hey you"_s); // after a pause
        QCOMPARE(document.undoStack()->count(), 2);
        document.setText(2, EventField::token(0), u"x"_s); // another cell
        QCOMPARE(document.undoStack()->count(), 3);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.table().text(1, EventField::token(0)), u"Hey"_s);
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
    }

    void typingBackLeavesNoStep()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        const QString old = document.table().text(1, EventField::token(0));
        document.setText(1, EventField::token(0), old + u'x');
        document.setText(1, EventField::token(0), old);
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(document.setText(1, EventField::token(0), old), 0);
    }

    void aPasteDoesNotMergeWithTyping()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        document.setCells({ { 1, EventField::token(0), u"a"_s }, { 1, EventField::Email, u"b"_s } }, u"Paste"_s);
        document.setText(1, EventField::token(0), u"c"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.table().text(1, EventField::token(0)), u"a"_s);
        QCOMPARE(document.table().text(1, EventField::Email), u"b"_s);
    }

    void editsComputedElsewhereLeaveWhatChangedMeanwhile()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(8), m_clock);
        const EventField title = EventField::token(0);
        const auto edit = [&] {
            ColumnEdit made { title, {}, {} };
            for (qsizetype row = 0; row < 8; ++row) {
                made.rows.append(row);
                made.texts.append(qPrintable(u"new %1"_s.arg(row)));
            }
            return made;
        };
        const EventTable snapshot = document.table();
        document.setText(3, title, u"typed meanwhile"_s);
        CellsEdited edited = document.setColumns({ edit() }, u"Replace"_s, &snapshot);
        QCOMPARE(edited.changed, 7);
        QCOMPARE(edited.outdated, 1);
        QCOMPARE(document.table().text(3, title), u"typed meanwhile"_s);
        QCOMPARE(document.table().text(7, title), u"new 7"_s);
        document.undoStack()->undo();
        QCOMPARE(document.table().text(7, title), u"Title 7"_s);

        document.insertRows(4, 1); // rows behind it are elsewhere now
        edited = document.setColumns({ edit() }, u"Replace"_s, &snapshot);
        QCOMPARE(edited.changed, 3);
        QCOMPARE(document.table().text(5, title), u"Title 4"_s);
    }

    void wholeColumnsGoBackAndForth()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(9), m_clock);
        document.setRowStates({ { document.table().rowId(2), RowState::Created } });
        const EventTable before = document.table();
        ColumnEdit everywhere { EventField::Domain, { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, {} };
        everywhere.texts.append("nube.test");
        const CellsEdited edited = document.setColumns({ everywhere }, u"Fill"_s);
        QCOMPARE(edited.changed, 8);
        QCOMPARE(edited.locked, 1);
        QCOMPARE(edited.firstLockedRow, 2);
        QVERIFY(document.table().text(2, EventField::Domain).isEmpty());
        QCOMPARE(document.table().text(8, EventField::Domain), u"nube.test"_s);
        const EventTable after = document.table();
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
        QVERIFY(document.table().column(EventField::Domain).isEmptyEverywhere());
        document.undoStack()->redo();
        QCOMPARE(difference(document.table(), after), QString());
    }

    void lockedRowsRefuse_data()
    {
        QTest::addColumn<RowState>("state");
        QTest::addColumn<bool>("locked");
        QTest::newRow("in flight") << RowState::InFlight << true;
        QTest::newRow("created") << RowState::Created << true;
        QTest::newRow("unknown") << RowState::Unknown << true;
        QTest::newRow("conflict") << RowState::Conflict << true;
        QTest::newRow("refused") << RowState::Refused << false;
        QTest::newRow("not sent") << RowState::NotSent << false;
    }

    void lockedRowsRefuse()
    {
        QFETCH(RowState, state);
        QFETCH(bool, locked);
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        document.setText(0, EventField::token(0), u"before"_s);
        document.setRowStates({ { document.table().rowId(1), state } });
        QCOMPARE(document.undoStack()->canUndo(), !locked);
        const int changed = locked ? 0 : 1;
        const EventTable before = document.table();
        QCOMPARE(document.setText(1, EventField::token(0), u"x"_s), changed);
        QCOMPARE(document.fill({ 1 }, EventField::token(0), u"y"_s, u"Fill"_s), changed);
        QCOMPARE(document.setSkipped({ 1 }, true), changed);
        QCOMPARE(document.fill({ 0, 1, 2 }, EventField::token(2), u"999"_s, u"Fill"_s), 2 + changed);
        QCOMPARE(document.removeRows({ 1 }), changed);
        if (locked) {
            QCOMPARE(document.table().draft(1), before.draft(1));
            QCOMPARE(document.table().state(1), state);
            QCOMPARE(document.removeRows({ 0, 1, 2 }), 2);
            QCOMPARE(document.table().rowCount(), 1);
        }
    }

    /// A row that waits in a send is frozen there: nothing may change it until the send has settled or stopped.
    void heldRowsRefuse()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(4), m_clock);
        document.setText(0, EventField::token(0), u"before"_s);
        const RowId first = document.table().rowId(1);
        const RowId second = document.table().rowId(3);
        document.setRowStates({ { first, RowState::Waiting }, { second, RowState::Waiting } });
        QVERIFY(document.table().isHeld(1) && document.table().isHeld(3) && !document.table().isHeld(2));
        QCOMPARE(document.counts().held, 2);
        QVERIFY(document.isUndoHeld()); // nothing has left yet: it may be taken back
        QCOMPARE(document.setText(1, EventField::token(0), u"x"_s), 0);
        QCOMPARE(document.removeRows({ 0, 1 }), 1);
        QVERIFY(document.table().isHeld(0));
        const qint64 ready = document.counts().ready;
        document.setRowStates({ { second, RowState::NotSent }, { first, RowState::InFlight } });
        QVERIFY(!document.isUndoHeld() && !document.undoStack()->canUndo()); // now it has
        QVERIFY(!document.table().isHeld(0) && !document.table().isHeld(2));
        QCOMPARE(document.counts().held, 1); // the answer is waited for
        QCOMPARE(document.counts().ready, ready + 1);
        QCOMPARE(document.setText(2, EventField::token(0), u"x"_s), 1);
        // a rehearsal that does not count any more gives its row back; what no send speaks of stays as it is
        const RowId third = document.table().rowId(1);
        document.setRowStates({ { third, RowState::Created } });
        document.setRowStates({ { second, RowState::Created } }, { first });
        QCOMPARE(document.table().state(0), RowState::Waiting);
        QVERIFY(!document.table().isLocked(0) && document.table().isLocked(2));
        QCOMPARE(document.table().state(1), RowState::Created);
        document.setRowStates({ { first, RowState::Unknown } }, { first, third }); // a send's word is the later one
        QCOMPARE(document.table().state(0), RowState::Unknown);
        QCOMPARE(document.table().state(1), RowState::Waiting);
    }

    void aCopyOfALockedRowIsAnotherEvent()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        document.setRowStates({ { document.table().rowId(1), RowState::Created } });
        QCOMPARE(document.duplicateRows({ 1 }), 1);
        QCOMPARE(document.table().rowCount(), 4);
        QCOMPARE(document.table().state(2), RowState::Waiting);
        QVERIFY(document.table().eventId(2) != document.table().eventId(1));
        QVERIFY(document.table().rowId(2) != document.table().rowId(1));
        QCOMPARE(document.table().text(2, EventField::Email), document.table().text(1, EventField::Email));
    }

    void rowIdsAreNeverGivenTwice()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        QSet<RowId> seen;
        const auto note = [&] {
            QSet<RowId> now;
            for (qsizetype row = 0; row < document.table().rowCount(); ++row)
                now.insert(document.table().rowId(row));
            QCOMPARE(now.size(), document.table().rowCount());
            const QSet<RowId> fresh = now - seen;
            seen += now;
            QVERIFY(!fresh.isEmpty());
        };
        note();
        document.insertRows(1, 4);
        note();
        document.undoStack()->undo();
        document.appendTable(webinarTable(5), u"Import"_s); // not the ids of the rows that went
        note();
        document.duplicateRows({ 0, 1 });
        note();
        document.undoStack()->undo();
        document.insertRows(0, 2);
        note();
    }

    /// An import into a draft without rows shares the texts of the table; what was done before can still be undone.
    void anImportIntoNoRowsKeepsOlderSteps()
    {
        for (const qsizetype imported : { 3, 6000 }) {
            DraftDocument document(u"d"_s, u"Name"_s, webinarTable(1), m_clock);
            QList<EventTable> at { document.table() };
            const auto note = [&] { at.append(document.table()); };
            document.setText(0, EventField::token(0), u"A text of its own"_s);
            note();
            document.removeRows({ 0 });
            note();
            const EventTable table = webinarTable(imported);
            document.appendTable(table, u"Import"_s);
            note();
            document.setText(0, EventField::token(0), u"Edited after the import"_s);
            note();
            QCOMPARE(table.text(0, EventField::token(0)), u"Title 0"_s); // the imported table is not touched
            for (qsizetype step = at.size() - 1; step > 0; --step) {
                QCOMPARE(difference(document.table(), at[step]), QString());
                document.undoStack()->undo();
            }
            for (const EventTable &then : std::as_const(at)) {
                QCOMPARE(difference(document.table(), then), QString());
                document.undoStack()->redo();
            }
        }
    }

    void checksFollowTheEdits()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(20), m_clock);
        QSignalSpy issues(&document, &DraftDocument::issuesChanged);
        QTRY_VERIFY(document.isChecked());
        QCOMPARE(document.issues().size(), 0);
        QCOMPARE(document.counts().ready, 20);
        document.setText(4, EventField::Email, u"nobody"_s);
        document.setText(6, EventField::token(1), u"Profesional"_s);
        QTRY_VERIFY(document.isChecked());
        QCOMPARE(document.issues().size(), 2);
        QCOMPARE(document.counts().withErrors, 2);
        QCOMPARE(document.counts().ready, 18);
        QVERIFY(document.rowsWithErrors().testBit(4));
        QVERIFY(!document.rowsWithErrors().testBit(5));
        QCOMPARE(document.issuesOf(6).size(), size_t(1));
        QVERIFY(document.issuesOf(5).empty());
        document.removeRows({ 0, 1 }); // issues move with their rows at once
        QCOMPARE(document.issuesOf(2).size(), size_t(1));
        document.undoStack()->undo();
        QCOMPARE(document.issuesOf(4).size(), size_t(1));
        document.setSkipped({ 4 }, true);
        QTRY_VERIFY(document.isChecked());
        QCOMPARE(document.issuesOf(4).size(), size_t(0));
        QCOMPARE(document.counts().ready, 18);
    }

    void mendsChangeTheWholeGroupInOneStep()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(30), m_clock);
        for (const qsizetype row : { 3, 5, 9 })
            document.setText(row, EventField::token(1), u"Profesional"_s);
        document.setText(10, EventField::token(1), u"freee"_s);
        document.setRowStates({ { document.table().rowId(9), RowState::Created } });
        const EventTable before = document.table();
        QTRY_VERIFY(document.isChecked());
        const auto plan = [&document] {
            return planMend(
                document.table(), document.zone(), document.issues(), issueAt(document, 3, Rule::UnknownOption), 10);
        };
        QCOMPARE(document.mend(plan()), 2);
        QCOMPARE(document.table().text(3, EventField::token(1)), u"pro"_s);
        QCOMPARE(document.table().text(5, EventField::token(1)), u"pro"_s);
        QCOMPARE(document.table().text(9, EventField::token(1)), u"Profesional"_s);
        QCOMPARE(document.table().text(10, EventField::token(1)), u"freee"_s);
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
        QTRY_VERIFY(document.isChecked());
        const MendPlan old = plan();
        document.setText(5, EventField::token(1), u"typed meanwhile"_s);
        QCOMPARE(document.mend(old), 1);
        QCOMPARE(document.table().text(5, EventField::token(1)), u"typed meanwhile"_s);
    }

    void anEmailBesideAnObjectIdIsAnErrorUntilItIsMeant()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        document.setText(1, EventField::ObjectId, u"101"_s);
        QTRY_VERIFY(document.isChecked());
        QCOMPARE(document.counts().withErrors, 1);
        QSignalSpy changed(&document, &DraftDocument::changed);
        document.setMayChangeAddresses(true);
        QCOMPARE(changed.size(), 1); // it is saved
        QTRY_VERIFY(document.isChecked());
        QCOMPARE(document.counts().withErrors, 0);
        document.setMayChangeAddresses(false);
        QTRY_COMPARE(document.counts().withErrors, 1);
    }

    void aMendTellsWhatItWouldDo()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(30), m_clock);
        for (const auto &[row, number] :
            { std::pair { 2, u"1,5"_s }, { 4, u"2,5"_s }, { 6, u"1,5"_s }, { 8, u"many"_s }, { 9, u"3,5"_s } })
            document.setText(row, EventField::token(2), number);
        QTRY_VERIFY(document.isChecked());
        const MendPlan plan
            = planMend(document.table(), document.zone(), document.issues(), issueAt(document, 4, Rule::NotANumber), 2);
        QCOMPARE(plan.edit.rows, QList<qsizetype>({ 2, 4, 6, 9 }));
        QCOMPARE(plan.examples, QList<MendPlan::Example>({ { u"1,5"_s, u"1.5"_s, 2 }, { u"2,5"_s, u"2.5"_s, 1 } }));
        QCOMPARE(plan.otherRows, 1);
        QCOMPARE(document.table().text(2, EventField::token(2)), u"1,5"_s);
    }

    void nothingToDoIsNoStep()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        QSignalSpy changed(&document, &DraftDocument::changed);
        QCOMPARE(document.setCells({}, u"x"_s), 0);
        QCOMPARE(
            document.setCells({ { 99, EventField::Email, u"x"_s }, { -1, EventField::Email, u"x"_s } }, u"x"_s), 0);
        QCOMPARE(document.fill({}, EventField::Email, u"x"_s, u"x"_s), 0);
        QCOMPARE(document.fill({ 77, -3 }, EventField::Email, u"x"_s, u"x"_s), 0);
        QCOMPARE(document.setSkipped({ 1, 50, -1 }, false), 0);
        QCOMPARE(document.removeRows({ -1, 3 }), 0);
        QCOMPARE(document.duplicateRows({ -1, 3 }), 0);
        document.insertRows(0, 0);
        document.appendTable(EventTable(webinarTemplate()), u"x"_s);
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void theSameRowTwiceIsOneRow()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(5), m_clock);
        const EventTable before = document.table();
        QCOMPARE(document.fill({ 2, 2, 1 }, EventField::Email, u"x@y.example"_s, u"Fill"_s), 2);
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
        QCOMPARE(document.setSkipped({ 2, 2 }, true), 1);
        QCOMPARE(document.removeRows({ 2, 2 }), 1);
        QCOMPARE(document.table().rowCount(), 4);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(difference(document.table(), before), QString());
    }

    void anImportIsOneStepAndKeepsWhereItCameFrom()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(2), m_clock);
        EventTable import = webinarTable(3);
        import.setSource(1, { 4, 2 });
        QSignalSpy inserted(&document, &DraftDocument::rowsInserted);
        document.appendTable(import, u"Import list.csv"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(document.undoStack()->undoText(), u"Import list.csv"_s);
        QCOMPARE(document.table().source(3), (RowSource { 4, 2 }));
        QCOMPARE(document.table().eventId(2), import.eventId(0));
        document.undoStack()->undo();
        QCOMPARE(document.table().rowCount(), 2);
    }

    void statesOfRowsInAnyOrder()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        document.insertRows(0, 2); // ids are no longer ascending
        QSignalSpy cells(&document, &DraftDocument::cellsChanged);
        document.setRowStates({ { document.table().rowId(4), RowState::Refused },
            { document.table().rowId(0), RowState::NotSent }, { RowId(9999), RowState::Created } });
        QCOMPARE(document.table().state(4), RowState::Refused);
        QCOMPARE(document.table().state(0), RowState::NotSent);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(document.counts().outcomes.of(Outcome::Refused), 1);
    }

    void aRefusedRowIsCorrectedByAnyChangeOfWhatItSays_data()
    {
        QTest::addColumn<bool>("hasTime");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("just refused") << true << false;
        QTest::newRow("just refused, without a time") << false << false;
        QTest::newRow("read from the ledger") << true << true;
        QTest::newRow("read from the ledger, without a time") << false << true;
    }

    /// `isRead`: the refusal comes with the fingerprint of what left, where a time of planning stands for none.
    void aRefusedRowIsCorrectedByAnyChangeOfWhatItSays()
    {
        QFETCH(bool, hasTime);
        QFETCH(bool, isRead);
        EventTable table = webinarTable(3);
        EventTable left = table;
        if (!hasTime)
            table.setText(1, EventField::Timestamp, {});
        DraftDocument document(u"d"_s, u"Name"_s, table, m_clock);
        const RowId id = document.table().rowId(1);
        document.setRowStates({ { id, RowState::Refused } });
        Refusal refusal;
        refusal.row = id;
        refusal.words = u"bad score"_s;
        if (isRead)
            refusal.fingerprint = EventFingerprinter(left).of(1);
        document.addRefusals({ refusal });
        QVERIFY(document.refusalOf(1) && !document.isCorrected(1));
        document.setText(1, EventField::token(2), u"42"_s);
        QVERIFY(!document.refusalOf(1) && document.isCorrected(1));
        document.addRefusals({ refusal }); // read once more, as when another account is chosen
        QCOMPARE(document.isCorrected(1), isRead);
        document.undoStack()->undo();
        QVERIFY(isRead == bool(document.refusalOf(1)));
        refusal.row = 9999; // of a row that is gone
        document.addRefusals({ refusal });
    }

    void aDocumentMayGoWhileItIsChecked()
    {
        for (int i = 0; i < 5; ++i) {
            auto document = std::make_unique<DraftDocument>(u"d"_s, u"Name"_s, webinarTable(30'000), m_clock);
            document->checkNow();
            QTest::qWait(i);
        }
        QTest::qWait(50);
    }
};

QTEST_MAIN(TestDraftDocument)
#include "tst_draftdocument.moc"
