// The guide in the program: every chapter in every language, what is searched, and that it loads nothing of others.

#include "support/keeppicture.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/windows/guidetext.h"
#include "ui/windows/guidewindow.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QtMath>
#include <QTranslator>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QString chapterText(const QString &language, const QString &name)
{
    QFile file(u":/guide/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChapterIsThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "es", "ja" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// The same chapters with the same parts, examples and pictures; links lead to chapters that are there.
    void everyChapterIsThereInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const QString &name : GuideWindow::chapters()) {
            const QString text = chapterText(language, name);
            const QString english = chapterText(u"en"_s, name);
            QVERIFY2(text.startsWith("# "_L1), qPrintable(language + u'/' + name));
            QCOMPARE(text.count("\n## "_L1), english.count("\n## "_L1));
            QCOMPARE(text.count("\n| "_L1), english.count("\n| "_L1));
            QCOMPARE(matches(text, u"\\n(timeline-composer-cli [^\\n]*)"_s),
                matches(english, u"\\n(timeline-composer-cli [^\\n]*)"_s));
            const QString picture = u"!\\[[^\\]]+\\]\\(\\.\\./\\.\\.(/pictures/[^)]+)\\)"_s;
            QCOMPARE(matches(text, picture), matches(english, picture));
            for (const QString &path : matches(text, picture))
                QVERIFY2(QFile::exists(u':' + path), qPrintable(path));
            for (const QString &link : matches(text, u"\\]\\(([a-z-]+)\\.md\\)"_s))
                QVERIFY2(GuideWindow::chapters().contains(link), qPrintable(link));
        }
    }

    void anUnknownLanguageReadsEnglish()
    {
        GuideWindow window { QLocale(u"fi_FI"_s) };
        auto *text = window.findChild<GuideText *>();
        QVERIFY2(text->toPlainText().startsWith("Your first send"_L1), qPrintable(text->toPlainText().left(80)));
    }

    /// The lines of the file end inside sentences; on the screen nothing is to be seen of that.
    void japaneseLinesAreJoinedWithoutABlank()
    {
        GuideWindow window { QLocale(u"ja"_s) };
        window.showChapter(u"first-send"_s);
        const QString text = window.findChild<GuideText *>()->toPlainText();
        QVERIFY2(text.contains(u"練習用アカウントがあります"_s), qPrintable(text.left(300)));
        QVERIFY(text.contains(u"注文などです。手で書くか"_s));
        QVERIFY(text.startsWith(u"5分でできる最初の送信\nTimeline"_s));
    }

    void searchingLeavesTheChaptersThatHaveIt()
    {
        GuideWindow window { QLocale(u"en"_s) };
        window.show();
        auto *list = window.findChild<QListWidget *>(u"guideChapters"_s);
        auto *text = window.findChild<GuideText *>();
        window.findChild<QLineEdit *>(u"guideSearch"_s)->setText(u"telemetry"_s);
        int shown = 0;
        for (int row = 0; row < list->count(); ++row)
            shown += list->item(row)->isHidden() ? 0 : 1;
        QVERIFY(shown >= 1 && shown < list->count());
        QVERIFY(text->toPlainText().contains("telemetry"_L1));
        QVERIFY(text->extraSelections().size() >= 1);
        QCOMPARE(text->textCursor().selectedText().toLower(), u"telemetry"_s);
        window.findChild<QLineEdit *>(u"guideSearch"_s)->clear();
        QVERIFY(!list->item(0)->isHidden() && text->extraSelections().isEmpty());
    }

    /// Qt's own reader lets words below a heading be as large as it.
    void onlyHeadingsAreLarge()
    {
        GuideWindow window { QLocale(u"en"_s) };
        auto *text = window.findChild<GuideText *>();
        for (const QString &name : GuideWindow::chapters()) {
            window.showChapter(name);
            int headings = 0;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
                headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
                for (auto it = block.begin(); block.blockFormat().headingLevel() == 0 && !it.atEnd(); ++it)
                    QVERIFY2(!it.fragment().charFormat().hasProperty(QTextFormat::FontSizeAdjustment),
                        qPrintable(name + u": "_s + it.fragment().text()));
            }
            QVERIFY2(headings > 1, qPrintable(name));
        }
    }

    /// Bold words that end with … or 。 and stand before a Japanese letter are none to Markdown: their marks stay.
    void noMarkOfBoldWordsIsShown()
    {
        for (const char *language : { "en", "es", "ja" }) {
            GuideWindow window { QLocale(QString::fromLatin1(language)) };
            for (const QString &name : GuideWindow::chapters()) {
                window.showChapter(name);
                const QTextDocument *document = window.findChild<GuideText *>()->document();
                for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                    for (auto it = block.begin(); !it.atEnd(); ++it) {
                        const QTextFragment part = it.fragment();
                        QVERIFY2(part.charFormat().fontFixedPitch() || !part.text().contains("**"_L1), // code as it is
                            qPrintable(u"%1/%2: %3"_s.arg(QLatin1StringView(language), name, part.text())));
                    }
                }
            }
        }
    }

    void noLineIsCutOff()
    {
        for (const char *language : { "en", "es", "ja" }) {
            GuideWindow window { QLocale(QString::fromLatin1(language)) };
            window.resize(window.minimumSizeHint().expandedTo({ 800, 600 }));
            window.show();
            const auto *text = window.findChild<GuideText *>();
            for (const QString &name : GuideWindow::chapters()) {
                window.showChapter(name);
                QCoreApplication::processEvents(); // pictures are fitted by an event
                const auto across = text->document()->size().width();
                QVERIFY2(across <= text->viewport()->width(),
                    qPrintable(u"%1/%2: %3 of %4"_s.arg(QLatin1StringView(language), name)
                                   .arg(across)
                                   .arg(text->viewport()->width())));
            }
        }
    }

    void aChapterBeginsAtItsBeginning()
    {
        GuideWindow window { QLocale(u"en"_s) };
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *text = window.findChild<GuideText *>();
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
        window.showChapter(u"files"_s);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        window.resize(window.width() - 200, window.height());
        QTRY_COMPARE(text->verticalScrollBar()->value(), 0);
    }

    void linksLeadToChaptersAndOthersAreHandedOut()
    {
        GuideWindow window { QLocale(u"en"_s) };
        QSignalSpy handedOut(&window, &GuideWindow::linkActivated);
        auto *text = window.findChild<GuideText *>();
        Q_EMIT text->anchorClicked(QUrl(u"files.md"_s));
        QCOMPARE(window.currentChapter(), u"files"_s);
        Q_EMIT text->anchorClicked(QUrl(u"https://elsewhere.test/x"_s));
        QCOMPARE(handedOut.size(), 1);
        Q_EMIT text->anchorClicked(QUrl(u"../../../etc/passwd"_s));
        QCOMPARE(window.currentChapter(), u"files"_s);
        QCOMPARE(handedOut.size(), 1);
    }

    void nothingButItsOwnPicturesIsLoaded()
    {
        GuideText text;
        text.resize(600, 400);
        text.setChapter(u"x"_s, u"/guide/en"_s);
        QFile file(QStringLiteral(RESOURCES_DIR "/pictures/compose.png"));
        for (const QString &name : { file.fileName(), QUrl::fromLocalFile(file.fileName()).toString(), u"/dev/zero"_s,
                 u"https://elsewhere.test/x.png"_s, u"//host/share/x.png"_s, u"qrc:/guide/en/connect.md"_s })
            QVERIFY2(!text.loadResource(QTextDocument::ImageResource, QUrl(name)).isValid(), qPrintable(name));
        QVERIFY(text.loadResource(QTextDocument::ImageResource, QUrl(u"../../pictures/compose.png"_s)).isValid());
    }

    /// For looking at, by tests/ui/pictures.sh: every chapter from its beginning to its end, and a search.
    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMPOSER_SCREENSHOTS"))
            QSKIP("COMPOSER_SCREENSHOTS names no folder");
        const QLocale language(qEnvironmentVariable("COMPOSER_LANGUAGE", u"en"_s));
        const bool isDark = qEnvironmentVariable("COMPOSER_SCHEME") == "dark"_L1;
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        theme::applyLanguageFont(*qApp, language);
        QTranslator translator;
        if (translator.load(language, u"composer"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&translator);
        GuideWindow window { language };
        window.show();
        const auto *text = window.findChild<GuideText *>();
        for (const QString &chapter : GuideWindow::chapters()) {
            window.showChapter(chapter);
            const int around = window.height() - text->viewport()->height();
            window.resize(window.width(), around + qCeil(text->document()->size().height()));
            keepPicture(window, u"guide-%1-%2"_s.arg(GuideWindow::chapters().indexOf(chapter) + 1).arg(chapter));
        }
        window.resize(window.minimumSizeHint().expandedTo({ 900, 640 }));
        window.findChild<QLineEdit *>(u"guideSearch"_s)->setText(u"HubSpot"_s);
        keepPicture(window, u"guide-9-search"_s);
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
