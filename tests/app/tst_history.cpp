// Looking for one contact in everything that was sent from here: the page, its filters, the card, the way to the send.
#include "app/historycontroller.h"
#include "livebench.h"
#include "storage/personerasure.h"
#include "support/keeppicture.h"
#include "ui/pages/historypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace composer;

class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryController> m_history;
    HistoryPage *m_page = nullptr;

    void ask(const QString &text) { m_page->findChild<QLineEdit *>(u"historyText"_s)->setText(text); }
    [[nodiscard]] bool finds(int events)
    {
        return waitFor([&] { return m_page->findChild<QTableWidget *>()->rowCount() == events; }, 20'000);
    }
    [[nodiscard]] QString said() const { return m_page->findChild<QLabel *>(u"historySaid"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        m_program = std::make_unique<SendingProgram>(m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken());
        m_program->compose(9);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !m_program->planId.isEmpty(); }));
        QVERIFY(m_program->reaches(SendState::Finished));
        m_window = std::make_unique<MainWindow>();
        m_history = std::make_unique<HistoryController>(
            HistoryController::Parts { *m_window, m_program->portals, m_program->ledgerPath(), m_program->clock,
                [] { return QList<EventTemplate> { sampleTemplate() }; }, [] { return QTimeZone::utc(); } });
        m_history->open();
        m_page = m_window->findChild<HistoryPage *>();
        QVERIFY(m_page);
    }
    void cleanup()
    {
        m_history.reset();
        m_window.reset();
        m_program.reset();
    }

    void aContactIsFoundWithItsCardAndItsSend()
    {
        QSignalSpy opened(m_history.get(), &HistoryController::openSendRequested);
        ask(u"P4@nube.test"_s);
        QVERIFY(finds(1));
        QVERIFY(waitFor([&] { return !m_page->findChild<CardView *>()->isHidden(); }));
        SendingProgram::button(m_page, u"historyOpen"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), m_program->planId);
        QCOMPARE(opened.first().at(1).toInt(), 4);
    }

    void theLinksOfTheCardLeadSomewhere()
    {
        EventTable table = guestList(3);
        table.setText(1, EventField::IframeUrl, u"https://example.test/seat"_s);
        table.setText(1, EventField::IframeLinkLabel, u"The seat"_s);
        table.setText(1, EventField::IframeHeaderLabel, u"Seat"_s);
        table.setText(1, EventField::IframeWidth, u"600"_s);
        table.setText(1, EventField::IframeHeight, u"400"_s);
        m_program->compose(table);
        m_program->planId.clear();
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !m_program->planId.isEmpty(); }));
        QVERIFY(m_program->reaches(SendState::Finished));
        QSignalSpy pressed(m_history.get(), &HistoryController::linkActivated);
        ask(u"p1@nube.test"_s);
        QVERIFY(finds(2)); // the newest first
        auto *link = m_page->findChild<QPushButton *>(u"cardIframeLink"_s);
        QVERIFY(waitFor([&] { return link->text() == u"The seat"_s; }));
        link->click();
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toUrl(), QUrl(u"https://example.test/seat"_s));
    }

    void filtersAndTheWholeTextNarrowOrWiden()
    {
        ask(u"nube.test"_s);
        QVERIFY(waitFor([&] { return said().contains(u"No send has an event for this whole address"_s); }));
        m_page->findChild<QCheckBox *>(u"historyAnywhere"_s)->click();
        QVERIFY(finds(6));
        auto *outcome = m_page->findChild<QComboBox *>(u"historyOutcome"_s);
        outcome->setCurrentIndex(outcome->findData(u"refused"_s));
        QVERIFY(finds(0));
        outcome->setCurrentIndex(0);
        QVERIFY(finds(6));
        ask({});
        QVERIFY(finds(0));
        QVERIFY(waitFor([&] { return said().contains(u"everything that was ever sent from here"_s); }));
    }

    /// Pages that are open read their send again.
    void whoWasErasedIsOnNoPage()
    {
        SendPage *page = m_program->page();
        QVERIFY(waitFor([&] { return page->model()->rows().size() == 9; }));
        QCOMPARE(page->model()->rows().at(4).identity, u"p4@nube.test"_s);
        ask(u"p4@nube.test"_s);
        QVERIFY(finds(1));
        const auto erased = erasePerson(
            { m_folder->path() }, u"p4@nube.test"_s, { Erase::ForGood, false, 0 }, m_program->clock.epochMs());
        QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().message));
        QCOMPARE(erased->events, 1);
        m_program->sends->readAgain();
        QVERIFY(waitFor([&] {
            const auto &rows = page->model()->rows();
            return rows.size() == 9 && rows.at(4).identity == u"(erased)"_s;
        }));
        QCOMPARE(page->model()->rows().at(5).identity, u"p5@nube.test"_s);
        QCOMPARE(m_program->sends->session(m_program->planId)->counts().of(Outcome::Created), 9);
        ask({});
        ask(u"p4@nube.test"_s);
        QVERIFY(finds(0));
        QVERIFY(waitFor([&] { return said().contains(u"No send has an event for this whole address"_s); }));
    }

    void thePageCanBeReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s })
            QTest::newRow(qPrintable(language)) << language;
    }
    void thePageCanBeReadInThreeLanguages()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        m_history = std::make_unique<HistoryController>(
            HistoryController::Parts { *m_window, m_program->portals, m_program->ledgerPath(), m_program->clock,
                [] { return QList<EventTemplate> { sampleTemplate() }; }, [] { return QTimeZone::utc(); } });
        m_history->open();
        m_page = qobject_cast<HistoryPage *>(m_window->currentPage());
        QVERIFY(m_page);
        m_window->resize(1024, 640);
        m_window->show();
        ask(u"p4@nube.test"_s);
        QVERIFY(finds(1));
        QVERIFY(waitFor([&] { return !m_page->findChild<CardView *>()->isHidden(); }));
        keepPicture(*m_window, u"history-"_s + language);
        QCOMPARE(cutButtons(*m_page), QString());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
    theme::apply(application, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    TestHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_history.moc"
