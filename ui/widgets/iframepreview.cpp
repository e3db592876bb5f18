#include "ui/widgets/iframepreview.h"

#include "rendering/iframefit.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace composer {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int captionHeight = 18;
constexpr int handleSize = 10;
constexpr QSize smallestFrame(120, 80);
constexpr QSize mostFrame(4000, 4000);

} // namespace

QString sizeText(QSize size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

IframePreview::IframePreview(QWidget *parent)
    : QWidget(parent)
    , m_screen(commonScreens().first())
{
    setObjectName(u"iframePreview"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void IframePreview::setFrame(const QString &headerLabel, QSize size, const QString &address)
{
    if (m_dragged != Handle::None) // what is typed elsewhere meanwhile does not pull the corner out of the hand
        return;
    m_headerLabel = headerLabel;
    m_frame = size.isEmpty() ? QSize() : size;
    m_address = address;
    describe();
    update();
}

void IframePreview::setScreen(QSize screen)
{
    m_screen = screen;
    updateGeometry();
    describe();
    update();
}

void IframePreview::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QString IframePreview::wordsForNothing() const
{
    const bool isAny = !m_address.trimmed().isEmpty() || !m_headerLabel.trimmed().isEmpty();
    return isAny ? tr("The width or the height of the iframe is missing, or is no number.")
                 : tr("This event opens no iframe.");
}

void IframePreview::describe()
{
    setAccessibleName(tr("The iframe window"));
    setAccessibleDescription(m_frame.isEmpty()
            ? wordsForNothing()
            : tr("%1 pixels, titled %2, on a screen of %3. %4")
                  .arg(sizeText(m_frame), m_headerLabel, sizeText(m_screen), frameFitText(m_frame, m_screen)));
}

QSize IframePreview::sizeHint() const
{
    return { 338, heightForWidth(338) };
}

int IframePreview::heightForWidth(int width) const
{
    const QSize page = pageOnScreen(m_screen);
    return captionHeight + qRound(double(width) * page.height() / page.width()) + 2;
}

QRectF IframePreview::pageRect() const
{
    return QRectF(rect()).adjusted(0.5, captionHeight + 0.5, -0.5, -0.5);
}

double IframePreview::scale() const
{
    return pageRect().width() / pageOnScreen(m_screen).width();
}

QRectF IframePreview::modalRect() const
{
    const QSizeF size = QSizeF(modalAround(m_frame)) * scale();
    const QRectF page = pageRect();
    QRectF modal(QPointF(), size);
    modal.moveCenter(page.center());
    // like a browser, keep the title in sight: what does not fit goes out at the right and at the bottom
    modal.moveTop(qMax(modal.top(), page.top() + 4));
    modal.moveLeft(qMax(modal.left(), page.left() + 4));
    return modal;
}

QRectF IframePreview::handleRect(Handle handle) const
{
    if (handle == Handle::None)
        return {};
    const QRectF modal = modalRect();
    const QRectF page = pageRect();
    const QPointF corner(
        qMin(modal.right(), page.right() - handleSize / 2.0), qMin(modal.bottom(), page.bottom() - handleSize / 2.0));
    const QPointF middle((modal.left() + corner.x()) / 2, (modal.top() + corner.y()) / 2);
    const QPointF at(
        handle == Handle::Bottom ? middle.x() : corner.x(), handle == Handle::Right ? middle.y() : corner.y());
    const QSizeF size(handle == Handle::Bottom ? 2 * handleSize : handleSize - 2,
        handle == Handle::Right ? 2 * handleSize : handleSize - 2);
    QRectF rect(QPointF(), handle == Handle::Corner ? QSizeF(handleSize, handleSize) : size);
    rect.moveCenter(at);
    return rect;
}

IframePreview::Handle IframePreview::handleAt(QPointF position) const
{
    if (m_readOnly || m_frame.isEmpty())
        return Handle::None;
    for (const Handle handle : { Handle::Corner, Handle::Right, Handle::Bottom }) {
        if (handleRect(handle).adjusted(-4, -4, 4, 4).contains(position))
            return handle;
    }
    return Handle::None;
}

void IframePreview::drawPage(QPainter &painter) const
{
    const QRectF page = pageRect();
    const QColor hairline = theme::color(Role::Hairline, palette());
    const QColor ground = theme::color(Role::Raised, palette());
    const QColor shape = theme::color(Role::Window, palette());
    painter.fillRect(rect(), ground);
    painter.setFont(theme::smallFont(font()));
    painter.setPen(theme::color(Role::TextMuted, palette()));
    painter.drawText(QRectF(theme::gap, 0, width() - 2 * theme::gap, captionHeight), Qt::AlignVCenter | Qt::AlignLeft,
        tr("HubSpot on %1").arg(sizeText(m_screen)));
    painter.setPen(hairline);
    painter.drawLine(QPointF(0, captionHeight), QPointF(width(), captionHeight));

    // a record's page in outline: the person at the left, the timeline in the middle, what belongs to it at the right
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    const double s = scale();
    const auto block = [&](double x, double y, double w, double h) {
        painter.drawRoundedRect(QRectF(page.left() + x * s, page.top() + y * s, w * s, h * s), 2, 2);
    };
    const QSize size = pageOnScreen(m_screen);
    const double side = 300;
    const double middle = size.width() - 2 * side - 96;
    block(24, 24, side, size.height() - 48);
    block(24 + side + 24, 24, middle, 64);
    for (double y = 112; y + 24 < size.height(); y += 144)
        block(24 + side + 24, y, middle, qMin(120.0, size.height() - 24 - y));
    block(size.width() - side - 24, 24, side, size.height() - 48);
}

void IframePreview::drawModal(QPainter &painter) const
{
    const double s = scale();
    const QRectF modal = modalRect();
    const QRectF page = pageRect();
    const QColor accent = theme::color(Role::Accent, palette());
    painter.save();
    painter.setClipRect(page);
    QColor veil = theme::color(Role::Text, palette());
    veil.setAlpha(theme::isDark(palette()) ? 12 : 28);
    painter.fillRect(page, veil);
    painter.setPen(QPen(theme::color(Role::Hairline, palette()), 1));
    painter.setBrush(theme::color(Role::Surface, palette()));
    painter.drawRoundedRect(modal, 3, 3);
    const QRectF title(modal.left(), modal.top(), modal.width(), qMax(modalTitleHeight * s, 16.0));
    QPainterPath path;
    path.addRoundedRect(title.adjusted(0, 0, 0, 3), 3, 3);
    painter.save();
    painter.setClipRect(title & page);
    painter.fillPath(path, accent);
    painter.restore();
    painter.setFont(theme::smallFont(font()));
    painter.setPen(theme::color(Role::OnAccent, palette()));
    const QRectF words = title.adjusted(theme::gap, 0, -theme::gap, 0) & page;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_headerLabel, Qt::ElideRight, int(words.width())));

    const double border = qMax(modalBorder * s, 3.0);
    const QRectF frame(modal.left() + border, title.bottom() + border, modal.width() - 2 * border,
        modal.bottom() - title.bottom() - 2 * border);
    const bool fits = frameFit(m_frame, m_screen).fits();
    painter.setPen(QPen(fits ? accent : theme::color(Role::Warning, palette()), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setPen(theme::color(Role::TextMuted, palette()));
    const QRectF inside = frame & page;
    painter.drawText(inside, Qt::AlignCenter, sizeText(m_frame));
    painter.restore();
}

/// On a ground of its own: the outline of the page behind it would run through the letters.
void IframePreview::drawNothing(QPainter &painter) const
{
    const QString words = wordsForNothing();
    painter.setFont(font());
    const QRectF page = pageRect().adjusted(theme::gap, theme::gap, -theme::gap, -theme::gap);
    const int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    const QRectF ground = painter.boundingRect(page, flags, words)
                              .adjusted(-theme::gap, -theme::gapInside, theme::gap, theme::gapInside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Role::Surface, palette()));
    painter.drawRoundedRect(ground, theme::radius, theme::radius);
    painter.setPen(theme::color(Role::TextMuted, palette()));
    painter.drawText(page, flags, words);
}

void IframePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    painter.setClipPath(outline);
    drawPage(painter);
    if (m_frame.isEmpty()) {
        drawNothing(painter);
    } else {
        drawModal(painter);
        if (!m_readOnly) {
            painter.setPen(QPen(theme::color(Role::Surface, palette()), 1));
            painter.setBrush(theme::color(Role::Accent, palette()));
            for (const Handle handle : { Handle::Right, Handle::Bottom, Handle::Corner })
                painter.drawRoundedRect(handleRect(handle), 2, 2);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(hasFocus() ? Role::Accent : Role::Hairline, palette()), 1));
    painter.drawPath(outline);
}

void IframePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = handleAt(event->position());
    m_pressedAt = event->position();
    m_frameAtPress = m_frame;
}

void IframePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged == Handle::None) {
        constexpr Qt::CursorShape shapes[]
            = { Qt::ArrowCursor, Qt::SizeHorCursor, Qt::SizeVerCursor, Qt::SizeFDiagCursor };
        setCursor(shapes[static_cast<int>(handleAt(event->position()))]);
        return;
    }
    // The modal is centred, so that its corner moves half as far as it grows.
    QPointF moved = (event->position() - m_pressedAt) * 2 / scale();
    if (m_dragged == Handle::Right)
        moved.setY(0);
    else if (m_dragged == Handle::Bottom)
        moved.setX(0);
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : 10;
    const auto rounded = [step](int from, double by) { return by == 0 ? from : qRound((from + by) / step) * step; };
    const QSize size = QSize(rounded(m_frameAtPress.width(), moved.x()), rounded(m_frameAtPress.height(), moved.y()))
                           .expandedTo(smallestFrame)
                           .boundedTo(mostFrame);
    if (size == m_frame)
        return;
    m_frame = size;
    describe();
    update();
    Q_EMIT frameSizeChanging(size);
}

void IframePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged == Handle::None)
        return;
    m_dragged = Handle::None;
    if (m_frame != m_frameAtPress)
        Q_EMIT frameSizeEdited(m_frame);
}

void IframePreview::keyPressEvent(QKeyEvent *event)
{
    if (m_dragged != Handle::None && event->key() == Qt::Key_Escape) {
        m_dragged = Handle::None;
        m_frame = m_frameAtPress;
        describe();
        update();
        Q_EMIT frameSizeChanging(m_frame);
        return;
    }
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : 10;
    QSize change;
    switch (event->key()) {
    case Qt::Key_Left:
        change = { -step, 0 };
        break;
    case Qt::Key_Right:
        change = { step, 0 };
        break;
    case Qt::Key_Up:
        change = { 0, -step };
        break;
    case Qt::Key_Down:
        change = { 0, step };
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_readOnly || m_frame.isEmpty() || m_dragged != Handle::None)
        return;
    const QSize size = (m_frame + change).expandedTo(smallestFrame).boundedTo(mostFrame);
    if (size == m_frame)
        return;
    m_frame = size;
    describe();
    update();
    Q_EMIT frameSizeEdited(size);
}

} // namespace composer

#include "moc_iframepreview.cpp"
