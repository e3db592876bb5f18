// One sentence at a time above the page, and what becomes of those whose place another took.
#include "app/notifications.h"

#include <QPushButton>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A bar with what the window would say in it.
struct Window {
    MessageBar bar;
    Notifications notifications { bar };
    QStringList deleted;

    Window() { bar.show(); }
    void remove(const QString &name)
    {
        deleted.append(name);
        notifications.offer({ name + u" was deleted."_s, { { u"Undo"_s, [this, name] { deleted.removeAll(name); } } },
            MessageBar::Tone::Information, {}, [this, name] { return deleted.contains(name); }, true });
    }
    [[nodiscard]] QString said() const { return bar.isHidden() ? QString() : bar.message(); }
};

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two drafts are deleted: each of them can be had back.
    void whatWasDeletedFirstIsOfferedAgain()
    {
        Window window;
        window.remove(u"Spring"_s);
        window.remove(u"Fair"_s);
        QCOMPARE(window.said(), u"Fair was deleted."_s);
        Q_EMIT window.bar.actionTriggered();
        QCOMPARE(window.deleted, QStringList { u"Spring"_s });
        QCOMPARE(window.said(), u"Spring was deleted."_s);
        Q_EMIT window.bar.actionTriggered();
        QVERIFY(window.deleted.isEmpty());
        QCOMPARE(window.said(), QString());
    }

    void itComesBackWhenAnotherSentenceIsOver()
    {
        Window window;
        window.remove(u"Spring"_s);
        bool isTrue = true;
        window.notifications.say(
            MessageBar::Tone::Warning, u"The account cannot be reached."_s, [&isTrue] { return isTrue; });
        QCOMPARE(window.said(), u"The account cannot be reached."_s);
        isTrue = false;
        window.notifications.recheck();
        QCOMPARE(window.said(), u"Spring was deleted."_s);
        window.bar.findChild<QPushButton *>(u"messageClose"_s)->click();
        QCOMPARE(window.said(), QString());
    }

    void whatIsNoLongerSoDoesNotComeBack()
    {
        Window window;
        window.remove(u"Spring"_s);
        window.remove(u"Fair"_s);
        window.deleted.removeAll(u"Spring"_s); // it came back by another way
        Q_EMIT window.bar.actionTriggered();
        QCOMPARE(window.said(), QString());
    }

    void anOfferThatIsNotTheOnlyWayStaysAway()
    {
        Window window;
        window.notifications.offer({ u"5 events were added."_s, { { u"Undo"_s, [] {} } } });
        window.remove(u"Fair"_s);
        Q_EMIT window.bar.actionTriggered();
        QCOMPARE(window.said(), QString());
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
