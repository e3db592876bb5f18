#pragma once

#include <QLayout>

namespace composer {

/// Widgets side by side, in as many rows as the width needs: each keeps its own width, so that no text is cut off.
/// Takes one row where there is room. Hidden widgets take none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< of one row
    [[nodiscard]] QSize minimumSize() const override; ///< of the widest widget
    void setGeometry(const QRect &rectangle) override;

private:
    /// The height that the widgets take in this rectangle; puts them there if they are to be moved.
    int place(const QRect &rectangle, bool isMoving) const;

    QList<QLayoutItem *> m_items;
};

} // namespace composer
