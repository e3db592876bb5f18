// A created event cannot change. A correction is another one: filled in like the first, with the person's prefix, in a
// draft of its own, and linked to the first in the receipts of both sends.
#include "app/againcontroller.h"
#include "app/correctioncontroller.h"
#include "app/draftcontroller.h"
#include "app/receiptpage.h"
#include "livebench.h"
#include "sending/corrections.h"
#include "ui/pages/againdialog.h"
#include "ui/pages/sendinspector.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace composer;

class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionIsFilledInAndLinkedToTheFirst_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("webinar");
        QTest::newRow("as at first") << QString() << u"Correction: Spring"_s;
        QTest::newRow("chosen") << u"Corrected · "_s << u"Corrected · Spring"_s;
        QTest::newRow("none") << u""_s << u"Spring"_s;
    }
    void aCorrectionIsFilledInAndLinkedToTheFirst()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, webinar);
        const QTemporaryDir folder;
        const auto hubSpot = liveHubSpot();
        SendingProgram program(folder.path(), hubSpot->baseUrl(), hubSpot->accessToken());
        program.rules.correctionPrefix = prefix;
        program.compose(5);
        SendingProgram::button(program.review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !program.planId.isEmpty(); }));
        QVERIFY(program.reaches(SendState::Finished));
        const QString first = program.planId;
        const QByteArray corrected = program.session()->rows().eventId(2);

        DraftController drafts(folder.filePath(u"drafts.sqlite"_s), program.clock);
        CorrectionController corrections({ drafts, program.ledgerPath(), program.clock,
            [&](const QString &planId) { return program.sends->templateOf(planId); },
            [](const QString &) { return QTimeZone("Asia/Tokyo"); }, [&] { return program.portals.current(); } });
        QSignalSpy explained(&corrections, &CorrectionController::explained);
        QSignalSpy wanted(program.sends.get(), &SendController::correctionRequested);
        QObject::connect(
            program.sends.get(), &SendController::correctionRequested, &corrections, &CorrectionController::compose);
        DraftDocument *draft = nullptr;
        QObject::connect(&corrections, &CorrectionController::composed, &corrections,
            [&](DraftDocument *document, const QList<RowId> &) { draft = document; });
        QVERIFY(waitFor([&] { return program.page()->model()->rows().size() == 5; }));
        program.page()->setCurrentNumber(3);
        const auto *card = program.page()->findChild<QWidget *>(u"sentCard"_s);
        QVERIFY(card && waitFor([&] { return !card->isHidden(); })); // as it was sent
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"As it was sent"_s; }));
        SendingProgram::button(program.page(), u"correctionButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(waitFor([&] { return draft != nullptr; }));
        QCOMPARE(draft->table().rowCount(), 1);
        QCOMPARE(draft->table().text(0, EventField::Email), u"p2@nube.test"_s);
        QCOMPARE(draft->table().text(0, EventField::token(0)), webinar);
        QVERIFY(draft->table().eventId(0) != corrected);
        QCOMPARE(draft->zone(), QTimeZone("Asia/Tokyo")); // that of the first event, not that of this computer
        QCOMPARE(explained.size(), prefix.isEmpty() && !prefix.isNull() ? 0 : 1);
        const QList<Correction> links = loadCorrections(program.ledgerPath());
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().firstId, corrected);
        QCOMPARE(links.first().eventId, draft->table().eventId(0));

        QVERIFY(!program.receipt().contains("linked"_L1)); // it may never be sent
        EventTable righted = draft->table(); // the person puts it right: the same once more would be a repetition
        righted.setText(0, EventField::token(2), u"61"_s);
        program.draft = std::make_unique<DraftDocument>(u"corrections"_s, u"Corrections"_s, righted, program.clock);
        QVERIFY(waitFor([&] { return program.draft->isChecked(); }));
        program.planId.clear();
        ReviewDialog *review = program.review();
        const auto facts = review->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            facts, [](const QLabel *label) { return label->text().contains(u"correct earlier ones"_s); }));
        SendingProgram::button(review, u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !program.planId.isEmpty(); }));
        QVERIFY(program.reaches(SendState::Finished));
        QCOMPARE(hubSpot->eventCount(), 6);
        QVERIFY(waitFor([&] { return program.page()->model()->rows().size() == 1; }));
        program.page()->setCurrentNumber(1);
        QVERIFY(waitFor([&] {
            const auto *fact = program.page()->findChild<QLabel *>(u"factCorrects"_s);
            return fact && fact->text() == QString::fromUtf8(corrected);
        }));
        const QJsonObject link = program.receipt()["linked"_L1][0].toObject();
        QCOMPARE(link["corrects"_L1].toString(), QString::fromUtf8(corrected));
        QCOMPARE(link["plan"_L1].toString(), first);
        const QString second = program.planId;
        program.planId = first;
        QCOMPARE(
            program.receipt()["linked"_L1][0]["correctedBy"_L1].toString(), QString::fromUtf8(links.first().eventId));
        const QString table = folder.filePath(u"receipt.csv"_s); // and so does the receipt that is filed
        QVERIFY(saveReceiptTable(table, { program.ledgerPath(), first }, QTimeZone::utc()).has_value());
        QFile filed(table);
        QVERIFY(filed.open(QIODevice::ReadOnly));
        QVERIFY(filed.readAll().contains(corrected + " was corrected by " + links.first().eventId));
        draft = nullptr; // a correction of the correction says once what it is
        corrections.compose(second, 0);
        QVERIFY(waitFor([&] { return draft != nullptr; }));
        QCOMPARE(draft->table().text(draft->table().rowCount() - 1, EventField::token(0)), webinar);
    }

    /// What stands twice cannot be taken back: it is said when the second one is composed, and before it is created.
    void aSecondCorrectionOrOneForAnotherAccountIsWarnedOf()
    {
        const QTemporaryDir folder;
        const auto hubSpot = liveHubSpot();
        SendingProgram program(folder.path(), hubSpot->baseUrl(), hubSpot->accessToken());
        const auto create = [&program](ReviewDialog *review) {
            program.planId.clear();
            SendingProgram::button(review, u"createAllButton"_s)->click();
            return waitFor([&] { return !program.planId.isEmpty(); }) && program.reaches(SendState::Finished);
        };
        const auto says = [](const ReviewDialog *review, const QString &part) {
            const auto labels = review->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(part); });
        };
        program.compose(3);
        QVERIFY(create(program.review()));
        const QString first = program.planId;

        DraftController drafts(folder.filePath(u"drafts.sqlite"_s), program.clock);
        CorrectionController corrections({ drafts, program.ledgerPath(), program.clock,
            [&](const QString &planId) { return program.sends->templateOf(planId); },
            [](const QString &) { return QTimeZone::utc(); }, [&] { return program.portals.current(); } });
        QSignalSpy explained(&corrections, &CorrectionController::explained);
        DraftDocument *draft = nullptr;
        QObject::connect(&corrections, &CorrectionController::composed, &corrections,
            [&](DraftDocument *document, const QList<RowId> &) { draft = document; });
        const auto compose = [&] {
            draft = nullptr;
            explained.clear();
            corrections.compose(first, 1);
            return waitFor([&] { return draft && !explained.isEmpty(); })
                ? explained.constFirst().constFirst().toString()
                : QString();
        };
        QVERIFY(!compose().contains(u"correction of this event"_s));
        QVERIFY(compose().contains(u"not created yet"_s));
        EventTable both = draft->table();
        QCOMPARE(both.rowCount(), 2); // they gather in one draft
        both.setText(0, EventField::token(2), u"61"_s);
        both.setText(1, EventField::token(2), u"62"_s);
        program.compose(both);
        ReviewDialog *review = program.review();
        QVERIFY(says(review, u"Rows 1 and 2 correct the same event"_s));
        QVERIFY(!says(review, u"which was corrected already"_s));
        review->reject();
        QVERIFY(waitFor([&] { return program.window.findChild<ReviewDialog *>() == nullptr; }));
        EventTable one = both;
        one.removeRows(1, 1);
        program.compose(one);
        review = program.review();
        QVERIFY(!says(review, u"Look at"_s));
        QVERIFY(create(review));
        QVERIFY(compose().contains(u"was corrected already"_s));
        EventTable second = both;
        second.removeRows(0, 1);
        program.compose(second);
        review = program.review();
        QVERIFY(says(review, u"which was corrected already"_s));
        QVERIFY(!says(review, u"of another account"_s));
        review->reject();
        QVERIFY(waitFor([&] { return program.window.findChild<ReviewDialog *>() == nullptr; }));

        program.portals.setCurrent(u"practice"_s);
        QVERIFY(compose().contains(u"stands in the account Kaiyo"_s));
        review = program.review();
        QVERIFY(says(review, u"of another account, Kaiyo"_s));
        QVERIFY(!says(review, u"which was corrected already"_s)); // not there
        review->reject();
    }

    /// Unknown events of another computer cannot be asked for here. Composed again they are new ones, once a person has
    /// said in words what was found; those that this computer sent are asked for instead.
    void unknownEventsOfAnotherComputerAreComposedAgainInWords()
    {
        const QTemporaryDir folder;
        const auto hubSpot = liveHubSpot();
        SendingProgram program(folder.path(), hubSpot->baseUrl(), hubSpot->accessToken());
        EventTable table = guestList(3);
        table.setState(0, RowState::Unknown);
        table.setState(1, RowState::Unknown);
        program.compose(table);
        DraftDocument &draft = *program.draft;
        const QByteArray first = draft.table().eventId(0);
        AgainController again(program.ledgerPath(), program.clock);
        QSignalSpy composed(&again, &AgainController::composed);
        again.begin(draft, { draft.table().rowId(0), draft.table().rowId(2) }, &program.window);
        AgainDialog *dialog = nullptr;
        QVERIFY(waitFor([&] { return (dialog = program.window.findChild<AgainDialog *>()) != nullptr; }));
        QPushButton *go = SendingProgram::button(dialog, u"againCompose"_s);
        QVERIFY(!go->isEnabled());
        dialog->findChild<QLineEdit *>(u"againWhy"_s)->setText(u"not on her timeline"_s);
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(composed.size(), 1);
        QCOMPARE(draft.table().rowCount(), 4); // of the unknown one only
        QCOMPARE(draft.table().state(0), RowState::Unknown);
        QCOMPARE(draft.table().state(1), RowState::Waiting);
        QVERIFY(draft.table().eventId(1) != first);
        QVERIFY(waitFor([&] { return loadCorrections(program.ledgerPath()).size() == 1; }));

        QVERIFY(waitFor([&] { return draft.isChecked(); }));
        SendingProgram::button(program.review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !program.planId.isEmpty(); }));
        QVERIFY(program.reaches(SendState::Finished));
        const QJsonObject link = program.receipt()["linked"_L1][0].toObject();
        QCOMPARE(link["againFor"_L1].toString(), QString::fromUtf8(first));
        QCOMPARE(link["why"_L1].toString(), u"not on her timeline"_s);
    }

    void whatThisComputerSentIsAskedForInstead()
    {
        const QTemporaryDir folder;
        const auto hubSpot = liveHubSpot();
        SendingProgram program(folder.path(), hubSpot->baseUrl(), hubSpot->accessToken());
        Fault lost;
        lost.kind = Fault::Kind::DropAfterCommit;
        FaultPlan plan;
        plan.rules = { { PracticeRequestKind::Create, 1, 99, 1.0, lost } };
        hubSpot->setFaultPlan(plan);
        program.compose(2);
        SendingProgram::button(program.review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return program.count(Outcome::Unknown) == 2; }, 20'000));
        DraftDocument &draft = *program.draft;
        draft.setRowStates({ { draft.table().rowId(0), RowState::Unknown } });
        AgainController again(program.ledgerPath(), program.clock);
        QSignalSpy failed(&again, &AgainController::failed);
        again.begin(draft, { draft.table().rowId(0) }, &program.window);
        QVERIFY(waitFor([&] { return !failed.isEmpty(); }));
        QVERIFY(failed.first().first().value<Error>().message.contains(u"This computer sent these events"_s));
        QVERIFY(!program.window.findChild<AgainDialog *>());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestCorrection test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_correction.moc"
