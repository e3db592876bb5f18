#pragma once

#include <QWidget>

namespace composer {

/// Laid over the window while a file is dragged across it: says what dropping will do.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);
    void showText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace composer
