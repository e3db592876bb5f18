#include "ui/windows/guidetext.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMargin = 24;
constexpr int cellPadding = 6;
constexpr qreal textLineHeight = 130; // per cent
constexpr int widestPicture = 880;

/// The end of a line in the file is a blank on the screen; in Japanese nothing stands between two sentences or words.
QString withoutBreaksInJapanese(const QString &markdown)
{
    constexpr char16_t firstWide = 0x3000;
    const auto isWide = [](QChar c) { return c.unicode() >= firstWide; };
    const QStringList lines = markdown.split(u'\n');
    QString joined;
    joined.reserve(markdown.size());
    bool isHeading = false;
    for (const QString &line : lines) {
        const QStringView begun = QStringView(line).trimmed();
        const bool goesOn
            = !joined.isEmpty() && !begun.isEmpty() && !isHeading && isWide(begun.front()) && isWide(joined.back());
        isHeading = begun.startsWith(u'#');
        if (goesOn)
            joined += begun;
        else
            joined += (joined.isEmpty() ? QString() : u"\n"_s) + line;
    }
    return joined;
}

void dressTables(QTextDocument &document, const QPalette &palette)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme::color(theme::Role::Hairline, palette));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(theme::gap);
        format.setBottomMargin(theme::gapGroup);
        table->setFormat(format);
    }
}

/// Qt's reader lets the first words below a heading be as large as the heading.
void takeHeadingOff(QTextCursor &cursor, const QTextBlock &block)
{
    struct Part {
        int begin;
        int end;
        QTextCharFormat format;
    };
    QList<Part> tooLarge; // taken first: a change moves the fragments
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (!format.hasProperty(QTextFormat::FontSizeAdjustment))
            continue;
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.clearProperty(QTextFormat::FontWeight);
        tooLarge.append({ fragment.position(), fragment.position() + fragment.length(), format });
    }
    for (const Part &part : std::as_const(tooLarge)) {
        cursor.setPosition(part.begin);
        cursor.setPosition(part.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.format);
    }
}

} // namespace

GuideText::GuideText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"guideText"_s);
    setAccessibleName(tr("Guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(u"border: none"_s); // it fills its side of the window
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one width for every chapter
    document()->setDocumentMargin(textMargin);
}

void GuideText::setChapter(const QString &markdown, const QString &folder)
{
    m_markdown = markdown;
    m_folder = folder;
    document()->setBaseUrl(QUrl("qrc:"_L1 + folder + u'/'));
    document()->setMarkdown(withoutBreaksInJapanese(markdown), QTextDocument::MarkdownDialectGitHub);
    dress();
    moveCursor(QTextCursor::Start); // what is under the cursor is kept in sight
    mark(m_marked);
    verticalScrollBar()->setValue(0);
}

void GuideText::dress()
{
    dressTables(*document(), palette());
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            takeHeadingOff(cursor, block);
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) // the height of a picture is not of a line
            format.setLineHeight(textLineHeight, QTextBlockFormat::ProportionalHeight);
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)
            || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(theme::color(theme::Role::Raised, palette()));
            format.setNonBreakableLines(false); // a command is read whole: nothing moves sideways
        } else if (block.blockFormat().headingLevel() > 0)
            format.setTopMargin(theme::gapGroup);
        cursor.setBlockFormat(format);
    }
}

QVariant GuideText::loadResource(int type, const QUrl &name)
{
    const QUrl url = document()->baseUrl().resolved(name);
    const QString path = u':' + url.path();
    if (url.scheme() != "qrc"_L1 || type != QTextDocument::ImageResource || !path.startsWith(":/pictures/"_L1))
        return {};
    const QImage picture(path);
    const int width = qMin(viewport()->width() - 2 * textMargin, widestPicture);
    if (picture.isNull() || width <= 0)
        return picture;
    const qreal ratio = devicePixelRatioF();
    QImage scaled = picture.scaledToWidth(qMin(qRound(width * ratio), picture.width()), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(qreal(scaled.width()) / width);
    return scaled;
}

void GuideText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() == event->size().width() || m_markdown.isEmpty())
        return;
    // Later: a scroll bar that comes while a chapter is being set resizes it, too.
    if (!std::exchange(m_isFitting, true))
        QMetaObject::invokeMethod(this, &GuideText::fitPictures, Qt::QueuedConnection);
}

/// Pictures are as wide as the text.
void GuideText::fitPictures()
{
    m_isFitting = false;
    const qreal place
        = verticalScrollBar()->maximum() > 0 ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    setChapter(m_markdown, m_folder);
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

qsizetype GuideText::mark(const QString &words)
{
    m_marked = words;
    QList<ExtraSelection> places;
    if (!words.isEmpty()) {
        for (QTextCursor found = document()->find(words); !found.isNull(); found = document()->find(words, found)) {
            ExtraSelection place;
            place.cursor = found;
            place.format.setBackground(theme::color(theme::Role::WarningSoft, palette()));
            place.format.setForeground(theme::color(theme::Role::Text, palette()));
            places.append(place);
        }
    }
    setExtraSelections(places);
    return places.size();
}

} // namespace composer

#include "moc_guidetext.cpp"
