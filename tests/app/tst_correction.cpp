// A created event cannot change. A correction is another one: filled in like the first, with the person's prefix, in a
// draft of its own, and linked to the first in the receipts of both sends.
#include "app/correctioncontroller.h"
#include "app/draftcontroller.h"
#include "livebench.h"
#include "sending/corrections.h"
#include "ui/pages/sendinspector.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
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
            [&](const QString &planId) { return program.sends->templateOf(planId); } });
        QSignalSpy wanted(program.sends.get(), &SendController::correctionRequested);
        QObject::connect(
            program.sends.get(), &SendController::correctionRequested, &corrections, &CorrectionController::compose);
        DraftDocument *draft = nullptr;
        QObject::connect(&corrections, &CorrectionController::composed, &corrections,
            [&](DraftDocument *document, const QList<RowId> &) { draft = document; });
        QVERIFY(waitFor([&] { return program.page()->model()->rows().size() == 5; }));
        program.page()->setCurrentNumber(3);
        SendingProgram::button(program.page(), u"correctionButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(waitFor([&] { return draft != nullptr; }));
        QCOMPARE(draft->table().rowCount(), 1);
        QCOMPARE(draft->table().text(0, EventField::Email), u"p2@nube.test"_s);
        QCOMPARE(draft->table().text(0, EventField::token(0)), webinar);
        QVERIFY(draft->table().eventId(0) != corrected);
        const QList<Correction> links = loadCorrections(program.ledgerPath());
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().firstId, corrected);
        QCOMPARE(links.first().eventId, draft->table().eventId(0));

        EventTable righted = draft->table(); // the person puts it right: the same once more would be a repetition
        righted.setText(0, EventField::token(2), u"61"_s);
        program.draft = std::make_unique<DraftDocument>(u"corrections"_s, u"Corrections"_s, righted, program.clock);
        QVERIFY(waitFor([&] { return program.draft->isChecked(); }));
        program.planId.clear();
        SendingProgram::button(program.review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !program.planId.isEmpty(); }));
        QVERIFY(program.reaches(SendState::Finished));
        QCOMPARE(hubSpot->eventCount(), 6);
        const QJsonObject link = program.receipt()["linked"_L1][0].toObject();
        QCOMPARE(link["corrects"_L1].toString(), QString::fromUtf8(corrected));
        QCOMPARE(link["plan"_L1].toString(), first);
        program.planId = first;
        QCOMPARE(
            program.receipt()["linked"_L1][0]["correctedBy"_L1].toString(), QString::fromUtf8(links.first().eventId));
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
