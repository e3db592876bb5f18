#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace composer {

/// Stands on the page of a send that was asked for a moment ago: nothing has left yet, and it can be taken back. Hidden
/// otherwise.
class HoldBanner : public QFrame
{
    Q_OBJECT

public:
    explicit HoldBanner(QWidget *parent = nullptr);

    /// `seconds` from now the first request leaves.
    void showLeft(int seconds);
    void done();
    [[nodiscard]] bool isHolding() const { return !isHidden(); }

Q_SIGNALS:
    void takeBackRequested();
    void sendNowRequested();
    /// isHolding() is another.
    void holdingChanged();

private:
    QLabel *m_sentence;
    QPushButton *m_takeBack;
    QPushButton *m_sendNow;
};

} // namespace composer
