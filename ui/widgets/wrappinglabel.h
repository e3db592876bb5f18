#pragma once

#include <QLabel>

namespace composer {

/// A sentence in one line where there is room, else in several: none of it is cut off, whatever the language.
class WrappingLabel : public QLabel
{
public:
    explicit WrappingLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMinimumWidth(1);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return { metrics.horizontalAdvance(text()) + 2, metrics.height() };
    }
};

} // namespace composer
