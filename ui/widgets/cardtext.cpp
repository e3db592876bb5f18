#include "ui/widgets/cardtext.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextObjectInterface>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int holeObject = QTextFormat::UserObject + 1;
constexpr int holeTextProperty = QTextFormat::UserProperty + 1;
constexpr int roomAroundHole = 6; // above and below its letters, together
constexpr auto holeScheme = "hole:"_L1;

/// The program's palette: that of a text widget says nothing about light or dark once its ground is transparent.
QColor roleColor(theme::Role role)
{
    return theme::color(role, QGuiApplication::palette());
}

/// Draws one hole in the line of text.
class HoleChip : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(document->defaultFont());
        return { metrics.horizontalAdvance(format.property(holeTextProperty).toString()) + 2 * theme::gap + 2,
            metrics.height() + roomAroundHole };
    }

    void drawObject(
        QPainter *painter, const QRectF &rectangle, QTextDocument *document, int, const QTextFormat &format) override
    {
        const QColor warning = roleColor(theme::Role::Warning);
        // Onto the line of the text, inside the room it has: fonts without leading leave none above.
        const double height = rectangle.height() - roomAroundHole + 1;
        const QRectF frame(
            rectangle.left() + 1.5, rectangle.center().y() - 2 - height / 2, rectangle.width() - 3, height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(roleColor(theme::Role::WarningSoft));
        painter->setPen(QPen(warning, 1, Qt::DashLine));
        painter->drawRoundedRect(frame, 3, 3);
        painter->setFont(document->defaultFont());
        painter->setPen(warning);
        painter->drawText(frame, Qt::AlignCenter, format.property(holeTextProperty).toString());
        painter->restore();
    }
};

} // namespace

CardText::CardText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QTextBrowser { background: transparent; border: none; padding: 0; }"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(theme::gapGroup);
    document()->documentLayout()->registerHandler(holeObject, new HoleChip(this));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString address = url.toString();
        if (address.startsWith(holeScheme))
            Q_EMIT holeActivated(address.mid(holeScheme.size()));
        else
            Q_EMIT linkActivated(url);
    });
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, [this](const QUrl &url) {
        setToolTip(
            url.isEmpty() || url.toString().startsWith(holeScheme) ? QString() : plainToolTip(url.toDisplayString()));
    });
}

void CardText::setPathNames(std::function<QString(const QString &path)> nameOf)
{
    m_nameOf = std::move(nameOf);
    rebuild();
}

void CardText::setContent(const QString &html, const QString &plain)
{
    setAccessibleDescription(plain);
    if (html == m_html)
        return;
    m_html = html;
    rebuild();
}

void CardText::rebuild()
{
    const QString accent = roleColor(theme::Role::Accent).name();
    const QString muted = roleColor(theme::Role::TextMuted).name();
    const QString fault = roleColor(theme::Role::Refused).name();
    const QString faultGround = roleColor(theme::Role::RefusedSoft).name();
    document()->setDefaultFont(font());
    document()->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; font-weight: 600; } p { margin: 0 0 6px 0; } ul, ol { margin: 0 0 6px "
        u"0; }"
        " h1, h2, h3, h4, h5, h6 { font-size: medium; font-weight: 600; margin: 0 0 6px 0; }"
        " blockquote { color: %2; margin: 0 0 6px 12px; } pre, code { white-space: pre-wrap; }"
        " .fault { color: %3; background-color: %4; font-weight: 600; text-decoration: underline; }"_s.arg(
            accent, muted, fault, faultGround));
    setHtml(m_html.trimmed());
    replaceHoles();
    fitHeight();
}

void CardText::replaceHoles()
{
    struct Hole {
        int begin;
        int end;
        QString text;
        QTextCharFormat format;
    };
    QList<Hole> holes;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().anchorHref().startsWith(holeScheme)) {
                holes.append({ fragment.position(), fragment.position() + fragment.length(), fragment.text(),
                    fragment.charFormat() });
            }
        }
    }
    QTextCursor cursor(document());
    for (auto hole = holes.crbegin(); hole != holes.crend(); ++hole) {
        QTextCharFormat format;
        format.setObjectType(holeObject);
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        format.setAnchor(true);
        format.setAnchorHref(hole->format.anchorHref());
        const QString path = hole->format.anchorHref().mid(holeScheme.size());
        format.setProperty(holeTextProperty, m_nameOf ? QString(hole->text).replace(path, m_nameOf(path)) : hole->text);
        cursor.setPosition(hole->begin);
        cursor.setPosition(hole->end, QTextCursor::KeepAnchor);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

void CardText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = qMax(1, qCeil(document()->size().height()));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QVariant CardText::loadResource(int, const QUrl &)
{
    // A picture that is there: for none, or one that is null, Qt tries the file system by itself.
    static const QImage nothing = [] {
        QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
        pixel.fill(Qt::transparent);
        return pixel;
    }();
    return nothing;
}

QSize CardText::sizeHint() const
{
    return { 240, qCeil(document()->size().height()) };
}

QSize CardText::minimumSizeHint() const
{
    return { 80, fontMetrics().height() };
}

void CardText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void CardText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

} // namespace composer

#include "cardtext.moc"

#include "moc_cardtext.cpp"
