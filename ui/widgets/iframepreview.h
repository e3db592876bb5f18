#pragma once

#include <QSize>
#include <QWidget>

namespace composer {

/// "800 × 600".
[[nodiscard]] QString sizeText(QSize size);

/// The modal window the card's link opens, at true proportion over a HubSpot page on a chosen screen. Its right and
/// lower edge and the corner between can be dragged, and moved with the arrow keys (10 pixels; 1 with Shift): one edit
/// per drag.
class IframePreview : public QWidget
{
    Q_OBJECT

public:
    explicit IframePreview(QWidget *parent = nullptr);

    /// An empty size means the event has none: the widget then says so.
    void setFrame(const QString &headerLabel, QSize size, const QString &address);
    void setScreen(QSize screen);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSize frameSize() const { return m_frame; }
    [[nodiscard]] QSize screenSize() const { return m_screen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    enum class Handle { None, Right, Bottom, Corner };
    /// Where a handle is drawn, for tests and for tools.
    [[nodiscard]] QRectF handleRect(Handle handle = Handle::Corner) const;

Q_SIGNALS:
    void frameSizeChanging(QSize size); ///< while dragging
    void frameSizeEdited(QSize size); ///< once, when the person is done

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Handle handleAt(QPointF position) const;
    [[nodiscard]] QRectF pageRect() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF modalRect() const;
    void drawPage(QPainter &painter) const;
    void drawModal(QPainter &painter) const;
    void drawNothing(QPainter &painter) const;
    [[nodiscard]] QString wordsForNothing() const; ///< while there is no size
    void describe();

    QString m_headerLabel;
    QString m_address;
    QSize m_frame;
    QSize m_screen;
    QSize m_frameAtPress;
    QPointF m_pressedAt;
    Handle m_dragged = Handle::None;
    bool m_readOnly = false;
};

} // namespace composer
