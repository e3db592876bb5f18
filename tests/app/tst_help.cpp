// Help: F1 opens the guide's part for what is on the screen, About names what the program is made of, and the text for
// support holds what support asks for and nothing that is secret.

#include "app/application.h"
#include "app/supporttext.h"
#include "base/logging.h"
#include "base/redaction.h"
#include "openwindow.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/windows/guidewindow.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;

    /// The dialog of this kind that is on the screen; null = none.
    template<class Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        for (Dialog *dialog : m_window->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// The chapter that F1 opens in `where`, a window that is in front.
    [[nodiscard]] QString chapterByKey(QWidget *where) const
    {
        where->activateWindow();
        if (!QTest::qWaitForWindowActive(where))
            return u"not in front"_s;
        QTest::keyClick(where, Qt::Key_F1);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *guide = qobject_cast<GuideWindow *>(widget);
            if (guide && guide->isVisible()) {
                const QString chapter = guide->currentChapter();
                guide->close();
                return chapter;
            }
        }
        return u"no guide"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_application = std::make_unique<Application>(AppPaths { m_folder->path() });
        QVERIFY(m_application->start());
        m_window = openWindow();
        QVERIFY(m_window);
    }
    void cleanup() { m_application.reset(); }

    void theKeyOpensThePartForWhatIsOnTheScreen()
    {
        QCOMPARE(chapterByKey(m_window), u"first-send"_s);
        Q_EMIT m_window->itemOpened(SidebarSection::Templates, u"1001298"_s);
        QCOMPARE(chapterByKey(m_window), u"templates"_s);
    }

    void whoAnswersIsNamedOrNobody()
    {
        const QString contact = u"Ana Ruiz <ana@example.org>"_s;
        const QString page = u"https://example.org/composer"_s;
        QVERIFY(AboutDialog::ownerText(contact, page).endsWith(contact + u" · "_s + page));
        QVERIFY(AboutDialog::ownerText(contact, {}).endsWith(u": "_s + contact));
        QVERIFY(AboutDialog::ownerText({}, page).endsWith(u": "_s + page));
        QVERIFY(AboutDialog::ownerText({}, {}).contains("whoever gave it to you"_L1));
    }

    void aboutSaysWhatTheProgramIsMadeOf()
    {
        Q_EMIT m_window->aboutRequested();
        QTRY_VERIFY(shown<AboutDialog>());
        const auto text = [this](const QString &name) {
            const auto *label = shown<AboutDialog>()->findChild<QLabel *>(name);
            return label ? label->text() : QString();
        };
        QVERIFY(text(u"aboutName"_s).contains(QCoreApplication::applicationVersion()));
        QVERIFY(text(u"aboutLicence"_s).contains("MIT"_L1));
        QVERIFY(text(u"aboutPrivacy"_s).contains("telemetry"_L1));
        for (const char *part : { "Qt 6", "SQLite", "QtKeychain", "cmark", "libzip", "zlib", "OpenSSL", "CLDR" })
            QVERIFY2(text(u"aboutParts"_s).contains(QLatin1StringView(part)), part);
        QVERIFY2(text(u"aboutOwner"_s).contains("security"_L1), qPrintable(text(u"aboutOwner"_s)));
        shown<AboutDialog>()->findChild<QPushButton *>(u"showPrivacy"_s)->click();
        QTRY_VERIFY(!shown<AboutDialog>());
    }

    void whatSupportAsksForIsCopied()
    {
        Q_EMIT m_window->aboutRequested();
        QTRY_VERIFY(shown<AboutDialog>());
        QApplication::clipboard()->clear();
        shown<AboutDialog>()->findChild<QPushButton *>(u"copyForSupport"_s)->click();
        const QString text = QApplication::clipboard()->text();
        for (const char *part :
            { "Timeline Composer ", "System: ", "Qt: ", "TLS: ", "Keychain: ", "Language: ", "Log: " })
            QVERIFY2(text.contains(QLatin1StringView(part)), part);
    }

    /// The last errors are in it, and the crash; tokens, and whose address it was, are not.
    void theTextForSupportHasErrorsAndNoSecrets()
    {
        QTemporaryDir folder;
        const AppPaths paths { folder.path() };
        logToFile(paths.log());
        installRedactingMessageHandler();
        qCWarning(lcApp).noquote()
            << "the account of ana.garcia@brisa.test answered 401 to Bearer pat-eu1-0123456789abcdef";
        qInstallMessageHandler(nullptr);
        logToFile({});
        QVERIFY(!bytesOf(paths.log()).isEmpty());
        const QString crash = folder.filePath(u"crash.txt"_s);
        QFile report(crash);
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("signal 11\nBearer pat-eu1-0123456789abcdef\n");
        report.close();
        const QString text = supportText(paths, crash);
        QVERIFY2(text.contains("answered 401"_L1), qPrintable(text));
        QVERIFY(text.contains("signal 11"_L1));
        QVERIFY2(!text.contains("0123456789abcdef"_L1), qPrintable(text));
        QVERIFY2(!text.contains("ana.garcia"_L1), qPrintable(text));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
