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

private:
    QVBoxLayout *m_layout;
};

} // namespace composer
