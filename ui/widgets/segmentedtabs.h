#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace composer {

/// The row of underlined words that switches what stands below: "Edit  Preview". Left and Right move between them.
class SegmentedTabs : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedTabs(QWidget *parent = nullptr);

    int addTab(const QString &text);
    void setTabText(int index, const QString &text);
    void setTabVisible(int index, bool visible);
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace composer
