// The guide in the program: every chapter in every language, what is searched, and that it loads nothing of others.

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
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
