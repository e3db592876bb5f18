// What was mended in last month's file is offered for the next one: as steps, shown before any of them acts.
#include "app/mendmemory.h"
#include "support/fakeclock.h"
#include "support/keeppicture.h"
#include "support/sampletemplate.h"
#include "support/waitfor.h"
#include "ui/pages/mendstepsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

class TestMendMemory : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MendMemory> m_memory;
    std::unique_ptr<DraftDocument> m_draft;

    /// A file of a month: its rows' status as it is written there.
    void import(const QString &name, const QStringList &statuses)
    {
        EventTable table(sampleTemplate());
        for (const QString &status : statuses) {
            EventDraft draft;
            draft.email = u"p%1@nube.test"_s.arg(table.rowCount());
            draft.timestamp = u"2026-03-18T10:00:00Z"_s;
            draft.tokens = { u"Spring"_s, status, u"52"_s, {} };
            table.appendDraft(draft);
        }
        m_draft = std::make_unique<DraftDocument>(name, name, table, m_clock);
        QVERIFY(waitFor([&] { return m_draft->isChecked(); }));
        m_memory->watch(*m_draft);
    }
    void type(qsizetype row, const QString &status)
    {
        QCOMPARE(m_draft->setText(row, EventField::token(1), status), 1);
        QVERIFY(waitFor([&] { return m_draft->isChecked(); }));
        m_clock.advance(60'000); // another step, not typed on
    }
    [[nodiscard]] QString status(qsizetype row) const { return m_draft->table().text(row, EventField::token(1)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_memory = std::make_unique<MendMemory>(m_folder->filePath(u"ledger.sqlite"_s), m_clock);
    }
    void cleanup()
    {
        m_draft.reset();
        m_memory.reset();
    }

    void stepsOfLastMonthAreShownAndThenDone()
    {
        import(u"april"_s, { u"vino"_s, u"attended"_s, u"se fue"_s, u"vino"_s });
        type(0, u"attended"_s);
        type(2, u"left_early"_s);
        type(3, u"attended"_s); // the same step
        m_memory->keepAll();
        m_clock.advance(30LL * 86'400'000);

        import(u"mayo"_s, { u"attended"_s, u"se fue"_s, u"vino"_s, u"otro"_s, u"vino"_s });
        QSignalSpy offered(m_memory.get(), &MendMemory::offered);
        m_memory->lookAt(*m_draft);
        QVERIFY(waitFor([&] { return !offered.isEmpty(); }));
        QCOMPARE(offered.first().at(1).toLongLong(), 3);
        QCOMPARE(status(2), u"vino"_s); // nothing acts yet

        QWidget window;
        m_memory->show(*m_draft, &window);
        MendStepsDialog *dialog = nullptr;
        QVERIFY(waitFor([&] { return (dialog = window.findChild<MendStepsDialog *>()) != nullptr; }));
        auto *steps = dialog->findChild<QTableWidget *>(u"mendSteps"_s);
        QCOMPARE(steps->rowCount(), 2);
        QCOMPARE(steps->item(0, 1)->text(), u"vino"_s);
        QCOMPARE(steps->item(0, 2)->text(), u"Attended"_s);
        QCOMPARE(steps->item(0, 3)->text(), u"2"_s);
        QCOMPARE(steps->item(0, 4)->text(), u"april"_s);
        keepPicture(*dialog, u"mend-steps"_s);
        steps->item(1, 0)->setCheckState(Qt::Unchecked);
        QPushButton *mend = dialog->findChild<QPushButton *>(u"mendStepsButton"_s);
        QCOMPARE(mend->text(), u"Mend 2 cells"_s);
        mend->click();
        QCOMPARE(status(2), u"attended"_s);
        QCOMPARE(status(4), u"attended"_s);
        QCOMPARE(status(1), u"se fue"_s);
        QCOMPARE(status(3), u"otro"_s);
        QCOMPARE(m_draft->undoStack()->count(), 1); // one step
        m_draft->undoStack()->undo();
        QCOMPARE(status(4), u"vino"_s);
    }

    void aStepThatWasUndoneIsNotRemembered()
    {
        import(u"april"_s, { u"vino"_s, u"se fue"_s });
        type(0, u"attended"_s);
        type(1, u"attended"_s); // wrong
        m_draft->undoStack()->undo();
        m_memory->keepAll();
        const QList<MendStep> kept = loadMendSteps(m_folder->filePath(u"ledger.sqlite"_s), sampleTemplate());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().from, u"vino"_s);
        QCOMPARE(kept.first().to, u"attended"_s);
        QCOMPARE(kept.first().draft, u"april"_s);
    }

    /// When bytes of rows leave, the history starts anew: what was done before stays done.
    void stepsOfAnEmptiedHistoryAreRemembered()
    {
        import(u"april"_s, { u"vino"_s, u"se fue"_s });
        type(0, u"attended"_s);
        m_draft->undoStack()->clear();
        type(1, u"left_early"_s);
        m_memory->keepAll();
        QCOMPARE(loadMendSteps(m_folder->filePath(u"ledger.sqlite"_s), sampleTemplate()).size(), 2);
    }

    /// A step is a token's, whatever the token is called: not that of one that took its name, nor lost with a new id.
    void stepsFollowTheirToken()
    {
        const QString path = m_folder->filePath(u"ledger.sqlite"_s);
        EventTemplate before = sampleTemplate();
        before.id = u"local-1"_s;
        for (Token &token : before.tokens)
            token.key = u"key of "_s + token.name;
        const QString name = before.tokens[1].name;
        const auto step = [&](const QString &field, const QString &from, const QString &key) {
            return MendStep { before.id, field, from, u"attended"_s, u"april"_s, 1, key };
        };
        QVERIFY(keepMendSteps(path,
            { step(u"tokens."_s + name, u"vino"_s, before.tokens[1].key), step(u"email"_s, u"a@b"_s, {}),
                step(u"tokens."_s + name, u"old line"_s, {}) })
                    .has_value());
        QCOMPARE(loadMendSteps(path, before).size(), 3);
        EventTemplate after = before;
        after.tokens[1].name = u"came"_s;
        after.tokens[2].name = name; // another token has its name now
        const QList<MendStep> found = loadMendSteps(path, after);
        QCOMPARE(found.first().field, u"tokens.came"_s);
        QCOMPARE(found.first().from, u"vino"_s);
        after.tokens.removeAt(1);
        QVERIFY(std::ranges::none_of(
            loadMendSteps(path, after), [](const MendStep &one) { return one.from == u"vino"_s; }));
        EventTemplate uploaded = before; // HubSpot gave it a number
        uploaded.id = u"1001298"_s;
        QCOMPARE(loadMendSteps(path, uploaded).size(), 1);
        QCOMPARE(loadMendSteps(path, uploaded).first().from, u"vino"_s);
    }

    /// However often a person mends, the file stays small, and the newest word stays.
    void whatIsRememberedIsBounded()
    {
        const QString path = m_folder->filePath(u"ledger.sqlite"_s);
        const EventTemplate of = sampleTemplate();
        const auto step = [&](const QString &from, const QString &to) {
            return MendStep { of.id, u"email"_s, from, to, u"april"_s, 1, {} };
        };
        for (int round = 0; round < 12; ++round) {
            QList<MendStep> steps { step(u"the same"_s, QString::number(round)) };
            for (int i = 0; i < 1'000; ++i)
                steps.append(step(u"p%1-%2@nube"_s.arg(round).arg(i), u"p%1@nube.test"_s.arg(i)));
            QVERIFY(keepMendSteps(path, steps).has_value());
            QVERIFY(QFileInfo(m_folder->filePath(u"remarks/mends.jsonl"_s)).size() <= 512 * 1024);
        }
        QVERIFY(keepMendSteps(path, { step(QString(5'000, u'x'), u"y"_s) }).has_value()); // no cell that comes again
        const QList<MendStep> kept = loadMendSteps(path, of);
        QVERIFY(kept.size() > 1'000);
        const auto has = [&](const QString &from) {
            return std::ranges::any_of(kept, [&](const MendStep &one) { return one.from == from; });
        };
        QVERIFY(has(u"p11-999@nube"_s));
        QVERIFY(!has(u"p0-0@nube"_s) && !has(QString(5'000, u'x')));
        const auto same = std::ranges::find_if(kept, [](const MendStep &one) { return one.from == u"the same"_s; });
        QVERIFY(same != kept.end());
        QCOMPARE(same->to, u"11"_s);
    }

    void whatIsRightAlreadyIsLeftAlone()
    {
        import(u"april"_s, { u"vino"_s });
        type(0, u"attended"_s);
        m_memory->keepAll();
        import(u"mayo"_s, { u"attended"_s, u"left_early"_s });
        QSignalSpy offered(m_memory.get(), &MendMemory::offered);
        m_memory->lookAt(*m_draft);
        QWidget window;
        m_memory->show(*m_draft, &window); // behind the look
        QVERIFY(!waitFor([&] { return window.findChild<MendStepsDialog *>() != nullptr; }, 300));
        QCOMPARE(offered.size(), 0);
    }

    /// The undo stack is emptied while the rest of its document is gone already.
    void aDocumentThatEndsSaysNothing()
    {
        import(u"mayo"_s, { u"vino"_s });
        type(0, u"attended"_s);
        int heard = 0;
        connect(m_draft->undoStack(), &QUndoStack::indexChanged, this, [&heard] { ++heard; });
        m_draft->undoStack()->undo();
        QCOMPARE(heard, 1);
        m_draft.reset();
        QCOMPARE(heard, 1);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestMendMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mendmemory.moc"
