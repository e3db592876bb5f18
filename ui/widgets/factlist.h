#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace composer {

/// Facts below one another with hairlines between, as high as they need; scrolls when there is no room for that.
class FactList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void addFact(QWidget *row);
    /// The height all facts need at this width.
    [[nodiscard]] int heightNeeded(int width) const;
    /// Makes the list `height` high. Where that is room for all facts there is no scroll bar: one that came while it
    /// was lower would narrow the facts, and with them one line higher it would stay.
    void setRoom(int height, bool isForAll);
    /// As many facts, from the first on, as fit into `room` at this width: their height, with room for the first at
    /// least.
    [[nodiscard]] int wholeFacts(int width, int room) const;

private:
    QVBoxLayout *m_layout;
};

} // namespace composer
