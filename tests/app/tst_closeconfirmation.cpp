#include "app/closeconfirmation.h"

#include "app/application.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "base/clock.h"
#include "openwindow.h"
#include "secrets/tokenkeeper.h"
#include "storage/draftstore.h"
#include "storage/workspacestore.h"
#include "support/fakesecretstore.h"
#include "support/sampletemplate.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/widgets/eventsview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

/// Closing without a send under way, and the sentences above the page; with sends: tst_application.
class TestCloseConfirmation : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;

private Q_SLOTS:
    void whatAnOfferLedToTakesItsSentenceAway()
    {
        QWidget window;
        MessageBar bar(&window);
        Notifications offers(bar);
        window.show();
        int undone = 0;
        offers.offer({ u"The draft was deleted."_s, { { u"Undo"_s, [&] { ++undone; } } } });
        Q_EMIT bar.actionTriggered();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden()); // it is there again
        offers.offer({ u"Restore it?"_s,
            { { u"Restore"_s, [&] { offers.say(MessageBar::Tone::Success, u"It is back."_s); } } } });
        Q_EMIT bar.actionTriggered();
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.message(), u"It is back."_s);
        bool isSending = true;
        offers.offer(
            { u"Events are being created."_s, {}, MessageBar::Tone::Information, {}, [&] { return isSending; } });
        offers.recheck();
        QVERIFY(!bar.isHidden());
        isSending = false;
        offers.recheck();
        QVERIFY(bar.isHidden());
    }

    void whatCannotBeSavedKeepsTheWindowOpenOnce()
    {
        auto store = WorkspaceStore::open(m_folder.filePath(u"workspace.sqlite"_s));
        QVERIFY(store.has_value());
        FakeSecretStore secrets;
        TokenKeeper tokens(secrets);
        PortalController portals(**store, tokens, m_clock, m_folder.filePath(u"practice.json"_s));
        SendController sends(portals, m_folder.filePath(u"ledger.sqlite"_s), m_clock);
        QWidget window;
        MessageBar bar(&window);
        Notifications offers(bar);
        CloseConfirmation guard(window, sends, offers);
        bool full = true;
        QSignalSpy asked(&guard, &CloseConfirmation::aboutToClose);
        connect(&guard, &CloseConfirmation::aboutToClose, &offers, [&] {
            if (full)
                offers.report({ ErrorCode::StorageError, u"The disk is full."_s, {} });
        });
        window.show();
        window.close();
        QVERIFY(window.isVisible());
        QCOMPARE(bar.message(), u"The disk is full."_s);
        window.close(); // it was read
        QVERIFY(!window.isVisible());
        QCOMPARE(asked.count(), 2);

        window.show();
        full = false;
        window.close();
        QVERIFY(!window.isVisible());
        window.show();
        full = true;
        window.close(); // a new error, said anew
        QVERIFY(window.isVisible());
    }

    void whatIsTypedIsKept_data()
    {
        QTest::addColumn<bool>("isInCell");
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("cell") << true << true;
        QTest::newRow("field") << false << true;
        QTest::newRow("field, set by a screen reader") << false << false;
    }

    /// In a cell whose editor is open, or in a field that is only taken when it is left.
    void whatIsTypedIsKept()
    {
        QFETCH(bool, isInCell);
        QFETCH(bool, isTyped);
        const QTemporaryDir folder;
        const AppPaths paths { folder.path() };
        {
            auto drafts = DraftStore::open(paths.drafts());
            QVERIFY(drafts.has_value());
            EventTable table(sampleTemplate());
            table.insertRows(0, 3);
            QVERIFY((*drafts)->saveWhole({ u"d"_s, u"Spring"_s, "Europe/Madrid", m_clock.epochMs() }, table));
        }
        Application application(paths);
        QVERIFY(application.start());
        MainWindow *window = openWindow();
        QVERIFY(window);
        const auto page = [&] { return qobject_cast<ComposePage *>(window->currentPage()); };
        QTRY_VERIFY(page() && page()->document());
        QVERIFY(QTest::qWaitForWindowActive(window));
        const EventField field = isInCell ? EventField::token(0) : EventField(EventField::Timestamp);
        page()->view()->setCurrentIndex(page()->model()->indexOf(1, field));
        QCoreApplication::sendPostedEvents(); // the form has the row
        if (isInCell) {
            page()->view()->setFocus();
            QTest::keyClick(page()->view(), Qt::Key_F2);
            QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
        } else {
            auto *when = page()->findChild<QLineEdit *>(u"field_timestamp"_s);
            when->setFocus();
            if (isTyped)
                QTest::keyClicks(when, u"half"_s);
            else
                when->setText(u"half"_s);
        }
        window->close();
        auto drafts = DraftStore::open(paths.drafts());
        QVERIFY(drafts.has_value());
        const auto kept = (*drafts)->load(u"d"_s);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->table.text(1, field), u"half"_s);
    }

    void anOfferEndsWithItsSentence()
    {
        QWidget window;
        MessageBar bar(&window);
        Notifications offers(bar);
        window.show();
        auto *first = bar.findChild<QPushButton *>(u"messageAction"_s);
        auto *second = bar.findChild<QPushButton *>(u"messageOtherAction"_s);
        auto *closeButton = bar.findChild<QPushButton *>(u"messageClose"_s);
        QStringList done;
        const Notification both { u"Two ways"_s,
            { { u"One"_s, [&] { done << u"one"_s; } }, { u"Other"_s, [&] { done << u"other"_s; } } },
            MessageBar::Tone::Information, [&] { done << u"closed"_s; } };
        offers.offer(both);
        QVERIFY(first->isVisible() && second->isVisible());
        QCOMPARE(second->accessibleName(), u"Other"_s);
        first->click();
        first->click(); // once is enough
        offers.offer(both);
        second->click();
        offers.offer(both);
        closeButton->click();
        QVERIFY(!bar.isVisible());
        QCOMPARE(done, (QStringList { u"one"_s, u"other"_s, u"closed"_s }));

        offers.offer(both);
        offers.say(MessageBar::Tone::Success, u"Saved"_s);
        QVERIFY(!first->isVisible() && !second->isVisible());
        closeButton->click();
        QSignalSpy reported(&offers, &Notifications::reported);
        offers.offer(both);
        offers.report({ ErrorCode::StorageError, u"The disk is full."_s, {} });
        QCOMPARE(reported.count(), 1);
        closeButton->click();
        QCOMPARE(done.size(), 3);
    }
};

QTEST_MAIN(TestCloseConfirmation)
#include "tst_closeconfirmation.moc"
