// The plan of the review sheet, run in a Practice account of its own before it is created: what may go wrong is chosen
// in words, nothing reaches the account that is meant, nothing is kept, and the result says which rows need mending.
#include "app/rehearsal.h"
#include "livebench.h"
#include "support/keeppicture.h"
#include "ui/pages/rehearsalsheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace composer;

class TestRehearsal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;

    [[nodiscard]] RehearsalSheet *rehearse(RehearsalFault fault)
    {
        ReviewDialog *review = m_program->window.findChild<ReviewDialog *>();
        if (!review)
            review = m_program->review();
        SendingProgram::button(review, u"rehearseButton"_s)->click();
        auto *sheet = review->findChild<RehearsalSheet *>();
        if (!sheet)
            qFatal("no sheet");
        sheet->findChild<QComboBox *>(u"rehearsalFault"_s)->setCurrentIndex(int(fault));
        SendingProgram::button(sheet, u"rehearsalBegin"_s)->click();
        return sheet;
    }
    [[nodiscard]] static QString result(const RehearsalSheet *sheet)
    {
        return sheet->findChild<QLabel *>(u"rehearsalResult"_s)->text();
    }
    [[nodiscard]] static bool ends(const RehearsalSheet *sheet, const QString &words)
    {
        return waitFor([&] { return result(sheet).contains(words); }, 20'000);
    }
    [[nodiscard]] static bool shows(const RehearsalSheet *sheet, const QString &button)
    {
        return waitFor([&] { return !SendingProgram::button(sheet->page(), button)->isHidden(); }, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        m_program = std::make_unique<SendingProgram>(m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken());
        m_program->rules.eventsPerRequest = 4;
        m_program->compose(9);
    }
    void cleanup()
    {
        // Whatever was rehearsed: nothing reached the account, and nothing of it is a send.
        QCOMPARE(m_hubSpot->requests().size(), 0);
        QCOMPARE(m_program->unsettled().size(), 0);
        QCOMPARE(m_program->sends->sidebarItems().size(), 0);
        for (qsizetype row = 0; row < 9; ++row)
            QVERIFY(!m_program->draft->table().isLocked(row));
        m_program.reset();
    }

    void itMayBeRepeated()
    {
        RehearsalSheet *sheet = rehearse(RehearsalFault::Nothing);
        QVERIFY(!sheet->page()->isHidden());
        QVERIFY2(
            ends(sheet, u"9 of 9 were created in the rehearsal. No row needs mending."_s), qPrintable(result(sheet)));
        SendingProgram::button(sheet, u"rehearsalBegin"_s)->click(); // the same ids once more
        QVERIFY(waitFor([&] { return result(sheet).isEmpty(); }));
        QVERIFY(ends(sheet, u"9 of 9 were created"_s));
    }

    void refusedRowsAreToldFromRowsThatNeedMending()
    {
        RehearsalSheet *sheet = rehearse(RehearsalFault::RowsRefused);
        QVERIFY2(ends(sheet, u"6 of 9 were created"_s), qPrintable(result(sheet))); // the first of each request
        QVERIFY2(result(sheet).contains(u"3 were refused because you asked for it"_s), qPrintable(result(sheet)));
        QVERIFY(result(sheet).contains(u"No row needs mending"_s));
        QVERIFY(SendingProgram::button(sheet, u"rehearsalRows"_s)->isHidden());
        // Nothing on the page offers to mend what needs none, beside the row that was refused neither.
        QVERIFY(SendingProgram::button(sheet->page(), u"mendButton"_s)->isHidden());
        sheet->page()->setCurrentNumber(1);
        QVERIFY(SendingProgram::button(sheet->page(), u"inspectorMendButton"_s)->isHidden());
        const QString sentence = sheet->page()->findChild<QLabel *>(u"sendSentence"_s)->text();
        QVERIFY2(!sentence.contains(u"mend"_s), qPrintable(sentence));
    }

    void theSignInThatEndsPausesAndLosesNothing()
    {
        RehearsalSheet *sheet = rehearse(RehearsalFault::TokenExpires);
        QVERIFY(shows(sheet, u"resumeButton"_s));
        QVERIFY(result(sheet).isEmpty());
        SendingProgram::button(sheet->page(), u"resumeButton"_s)->click();
        QVERIFY2(ends(sheet, u"9 of 9 were created"_s), qPrintable(result(sheet)));
    }

    void theDailyLimitPauses()
    {
        RehearsalSheet *sheet = rehearse(RehearsalFault::DailyLimit);
        QVERIFY(shows(sheet, u"resumeButton"_s));
        SendingProgram::button(sheet->page(), u"resumeButton"_s)->click();
        QVERIFY2(ends(sheet, u"9 of 9 were created"_s), qPrintable(result(sheet)));
    }

    void lostAnswersAreAskedFor()
    {
        RehearsalSheet *sheet = rehearse(RehearsalFault::AnswersLost);
        QVERIFY2(ends(sheet, u"unknown: ask about them"_s), qPrintable(result(sheet)));
        QVERIFY(shows(sheet, u"askButton"_s));
        SendingProgram::button(sheet->page(), u"askButton"_s)->click();
        QVERIFY2(ends(sheet, u"9 of 9 were created"_s), qPrintable(result(sheet)));
    }

    /// What the account itself would refuse is named, row by row.
    void rowsThatNeedMendingAreNamedAndShown()
    {
        EventTable table = guestList(9);
        table.setText(4, EventField::token(1), u"no option"_s);
        table.setText(7, EventField::token(1), u"no option"_s);
        const auto plan = planBatches(table, {}, {}, m_program->clock);
        QVERIFY(plan.has_value());
        auto *rehearsal = new Rehearsal(
            { *plan, u"asistentes"_s, u"v3"_s, {}, QTimeZone::utc() }, m_program->clock, &m_program->window);
        QSignalSpy wanted(rehearsal, &Rehearsal::rowsWanted);
        auto *sheet = m_program->window.findChild<RehearsalSheet *>();
        QVERIFY(sheet);
        SendingProgram::button(sheet, u"rehearsalBegin"_s)->click();
        QVERIFY2(ends(sheet, u"2 rows need mending: 5, 8."_s), qPrintable(result(sheet)));
        SendingProgram::button(sheet, u"rehearsalRows"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<qsizetype>>(), QList<qsizetype>({ 4, 7 }));
        const QString why = wanted.first().at(1).toString();
        QVERIFY2(why.contains(u"Rows 5, 8: "_s) && why.contains(u"no option"_s), qPrintable(why));
    }

    void theSheetCanBeReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s })
            QTest::newRow(qPrintable(language)) << language;
    }
    void theSheetCanBeReadInThreeLanguages()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        RehearsalSheet *sheet = rehearse(RehearsalFault::RowsRefused);
        QVERIFY(waitFor([&] { return !result(sheet).isEmpty(); }, 20'000));
        keepPicture(*sheet, u"rehearsal-"_s + language);
        for (const QString &name : { u"rehearsalBegin"_s, u"rehearsalClose"_s }) {
            const QPushButton *button = SendingProgram::button(sheet, name);
            QVERIFY2(button->width() >= button->sizeHint().width()
                    && sheet->rect().contains(QRect(button->mapTo(sheet, QPoint(0, 0)), button->size())),
                qPrintable(button->text()));
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
    theme::apply(application, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    TestRehearsal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rehearsal.moc"
