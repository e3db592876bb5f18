// A draft that somebody agreed to: sealed into a file, opened by a colleague as one that cannot be changed, compared
// with what was told, and named in the receipt of what was created of it.
#include "app/application.h"
#include "app/draftcontroller.h"
#include "app/receiptpage.h"
#include "livebench.h"
#include "openwindow.h"
#include "storage/draftfile.h"
#include "support/keeppicture.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sealdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sealbanner.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUndoStack>

using namespace composer;

class TestApproval : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;
    std::unique_ptr<DraftController> m_drafts;
    std::unique_ptr<ComposePage> m_page;
    DraftDocument *m_opened = nullptr;
    DraftSeal m_seal;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"asistentes_sealed.timeline"_s); }
    /// What the colleague got; `change` happens to the events behind the seal.
    void openSealed(const std::function<void(EventTable &)> &change = {})
    {
        EventTable table = guestList(9);
        m_seal = sealOf({ u"asistentes"_s, "Europe/Madrid", table, {} }, u"Agreed with Ana, for the spring webinar"_s,
            m_program->clock.epochMs());
        if (change)
            change(table);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(file, { u"asistentes"_s, "Europe/Madrid", table, {}, m_seal }).has_value());
        file.close();
        m_drafts->openFile(path());
        QVERIFY(waitFor([&] { return m_opened != nullptr; }));
        m_page->setDocument(m_opened);
        m_page->show();
    }
    [[nodiscard]] QString says(const QString &label) const
    {
        return m_page->findChild<SealBanner *>()->findChild<QLabel *>(label)->text();
    }
    void tell(const QString &digest) { m_page->findChild<QLineEdit *>(u"sealTold"_s)->setText(digest); }

private Q_SLOTS:
    void init()
    {
        m_opened = nullptr;
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        m_program = std::make_unique<SendingProgram>(m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken());
        m_drafts = std::make_unique<DraftController>(m_folder->filePath(u"drafts.sqlite"_s), m_program->clock);
        connect(
            m_drafts.get(), &DraftController::opened, this, [this](DraftDocument *document) { m_opened = document; });
        m_page = std::make_unique<ComposePage>();
        m_page->resize(1100, 700);
    }
    void cleanup()
    {
        m_page.reset();
        m_drafts.reset();
        m_program.reset();
    }

    void itSaysThatItHoldsAndWithWhatWords()
    {
        openSealed();
        QVERIFY(!m_page->findChild<SealBanner *>()->isHidden());
        QVERIFY2(says(u"sealSentence"_s).contains(u"“Agreed with Ana, for the spring webinar”"_s),
            qPrintable(says(u"sealSentence"_s)));
        QVERIFY(says(u"sealSentence"_s).contains(u"The digest holds"_s));
        QVERIFY(says(u"sealDigest"_s).contains(shortDigest(m_seal.digest)));
        tell(shortDigest(m_seal.digest));
        QCOMPARE(says(u"sealComparison"_s), u"The same as you were told."_s);
        tell(u"0123 4567 89ab cdef"_s);
        QVERIFY(says(u"sealComparison"_s).contains(u"not the list that you were told of"_s));
    }

    void nothingInItChanges()
    {
        openSealed();
        const EventTable before = m_opened->table();
        QSignalSpy hindered(m_opened, &DraftDocument::sealHindered);
        m_opened->setText(0, EventField::Email, m_opened->table().text(0, EventField::Email)); // no edit: no word
        m_opened->setText(0, EventField::Email, u"other@nube.test"_s);
        m_opened->insertRows(0, 1);
        m_opened->appendTable(guestList(1), u"Import"_s);
        m_opened->removeRows({ 1 });
        m_opened->duplicateRows({ 1 });
        m_opened->setSkipped({ 1 }, true);
        QCOMPARE(hindered.size(), 6); // none of them in silence
        QCOMPARE(m_opened->table().rowCount(), 9);
        QCOMPARE(sealDigest(m_opened->table(), {}), sealDigest(before, {}));
        QCOMPARE(m_opened->undoStack()->count(), 0);
        auto *view = m_page->findChild<EventsView *>();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            QVERIFY(!view->model()->flags(view->model()->index(0, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(waitFor([&] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible()
                    && label->text().contains(u"nothing in it changes until the seal is taken off"_s);
            });
        }));
    }

    /// Also after the program was closed.
    void itStaysSealedUntilTheSealIsTakenOff()
    {
        openSealed();
        const QString id = m_opened->id();
        m_page->setDocument(nullptr);
        m_opened = nullptr;
        m_drafts = std::make_unique<DraftController>(m_folder->filePath(u"drafts.sqlite"_s), m_program->clock);
        connect(
            m_drafts.get(), &DraftController::opened, this, [this](DraftDocument *document) { m_opened = document; });
        m_drafts->open(id);
        QVERIFY(waitFor([&] { return m_opened != nullptr; }));
        QCOMPARE(m_opened->seal(), m_seal);
        QVERIFY(m_opened->doesSealHold());
        m_page->setDocument(m_opened);
        SendingProgram::button(m_page.get(), u"sealTakeOff"_s)->click();
        QVERIFY(!m_opened->seal());
        QVERIFY(m_page->findChild<SealBanner *>()->isHidden());
        QPushButton *putBack = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Put it back"_s)
                putBack = button;
        }
        QVERIFY(putBack);
        putBack->click();
        QVERIFY(waitFor([&] { return m_opened->seal().has_value(); }));
        QVERIFY(m_opened->doesSealHold());
        SendingProgram::button(m_page.get(), u"sealTakeOff"_s)->click();
        QCOMPARE(m_opened->setText(0, EventField::Email, u"other@nube.test"_s), 1);
        QVERIFY(!sealHolds(m_seal, m_opened->table()));
    }

    void theReceiptNamesNoteAndDigest()
    {
        openSealed();
        m_program->draft
            = std::make_unique<DraftDocument>(m_opened->id(), m_opened->name(), m_opened->table(), m_program->clock);
        m_program->draft->setSeal(m_opened->seal(), m_opened->doesSealHold());
        QVERIFY(waitFor([&] { return m_program->draft->isChecked(); }));
        ReviewDialog *review = m_program->review();
        const auto labels = review->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"Sealed, and unchanged since"_s); }));
        SendingProgram::button(review, u"createAllButton"_s)->click();
        QVERIFY(waitFor([&] { return !m_program->planId.isEmpty(); }));
        QVERIFY(m_program->reaches(SendState::Finished));
        const QJsonObject seal = m_program->receipt()[u"seal"_s].toObject();
        QCOMPARE(seal[u"note"_s].toString(), m_seal.note);
        QCOMPARE(seal[u"digest"_s].toString().toLatin1(), m_seal.digest);
        QCOMPARE(seal[u"guardsAgainst"_s].toString(), u"accidents, not forgery"_s);
        const QString table = m_folder->filePath(u"receipt.csv"_s);
        QVERIFY(saveReceiptTable(table, { m_program->ledgerPath(), m_program->planId }, QTimeZone::utc()).has_value());
        QFile csv(table);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.contains(m_seal.note.toUtf8()));
        QVERIFY(text.contains(m_seal.digest + " (guards against accidents, not against forgery)"));
    }

    void whatWasChangedBehindTheSealIsNotCreated()
    {
        openSealed([](EventTable &table) { table.setText(3, EventField::token(2), u"99"_s); });
        QVERIFY(says(u"sealSentence"_s).contains(u"does not hold"_s));
        m_program->draft
            = std::make_unique<DraftDocument>(m_opened->id(), m_opened->name(), m_opened->table(), m_program->clock);
        m_program->draft->setSeal(m_opened->seal(), m_opened->doesSealHold());
        QVERIFY(waitFor([&] { return m_program->draft->isChecked(); }));
        QSignalSpy failed(m_program->sends.get(), &SendController::failed);
        m_program->sends->review(*m_program->draft, {}, &m_program->window);
        QVERIFY(waitFor([&] { return !failed.isEmpty(); }));
        QVERIFY(failed.first().first().value<Error>().message.contains(u"The seal of this draft does not hold"_s));
        QCOMPARE(m_hubSpot->requests().size(), 0);
    }

    /// Through the whole window: sealed there, opened there, compared there.
    void theWindowSealsADraftAndOpensIt()
    {
        const QTemporaryDir workspace;
        const QString given = workspace.filePath(u"asistentes.timeline"_s);
        QFile file(given);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(file, { u"asistentes"_s, "Europe/Madrid", guestList(9), {} }).has_value());
        file.close();
        Application application({ workspace.path() });
        QVERIFY(application.start().has_value());
        MainWindow *window = openWindow();
        QVERIFY(window);
        const auto page = [&] { return window->findChild<ComposePage *>(); };
        const auto isOpen = [&](bool isSealed) {
            return waitFor([&] {
                return page() && page()->document() && page()->document()->table().rowCount() == 9
                    && page()->document()->seal().has_value() == isSealed;
            });
        };
        application.openFiles({ given });
        QVERIFY(isOpen(false));

        window->findChild<QAction *>(u"sealDraft"_s)->trigger();
        auto *dialog = window->findChild<SealDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"sealNote"_s)->setPlainText(u"Agreed with Ana"_s);
        keepPicture(*dialog, u"seal-dialog"_s);
        SendingProgram::button(dialog, u"sealSave"_s)->click();
        QFileDialog *files = nullptr;
        QVERIFY(waitFor([&] { return (files = window->findChild<QFileDialog *>()) != nullptr; }));
        // Not over a file of the program's own.
        const QString own = AppPaths { workspace.path() }.drafts();
        QVERIFY(QFile::exists(own));
        const qint64 size = QFileInfo(own).size();
        Q_EMIT files->fileSelected(own);
        QVERIFY(waitFor([&] { return window->messageBar()->message().contains(u"keeps for itself"_s); }));
        QVERIFY(QFileInfo(own).size() >= size);
        QFile drafts(own);
        QVERIFY(drafts.open(QIODevice::ReadOnly) && drafts.read(6) == "SQLite");
        Q_EMIT files->fileSelected(path());
        files->close();
        QVERIFY(waitFor([&] { return window->messageBar()->message().startsWith(u"Sealed: "_s); }));
        const QString told = window->messageBar()->message().right(19); // "a3f0 12bc 9d4e 77c1"
        QVERIFY(!page()->document()->seal()); // the draft here stays as it is

        application.openFiles({ path() });
        QVERIFY(isOpen(true));
        QVERIFY(page()->document()->doesSealHold());
        page()->findChild<QLineEdit *>(u"sealTold"_s)->setText(told);
        QCOMPARE(page()->findChild<QLabel *>(u"sealComparison"_s)->text(), u"The same as you were told."_s);
        keepPicture(*window, u"sealed-window"_s);
    }

    void theBannerCanBeReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s })
            QTest::newRow(qPrintable(language)) << language;
    }
    void theBannerCanBeReadInThreeLanguages()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        m_page = std::make_unique<ComposePage>();
        m_page->resize(850, 560);
        openSealed();
        tell(shortDigest(m_seal.digest));
        keepPicture(*m_page, u"sealed-"_s + language);
        QCOMPARE(cutButtons(*m_page->findChild<SealBanner *>()), QString());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
    theme::apply(application, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    TestApproval test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_approval.moc"
