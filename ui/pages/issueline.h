#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace composer {

/// One issue: what is wrong, and what can be done about it. In one row where the sentence has room beside the buttons,
/// else the buttons stand below it: the sentence says what they would do.
class IssueLine : public QWidget
{
    Q_OBJECT

public:
    explicit IssueLine(QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout *words() const { return m_words; }
    [[nodiscard]] QHBoxLayout *actions() const { return m_actions; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QBoxLayout *m_layout;
    QHBoxLayout *m_words;
    QHBoxLayout *m_actions;
};

} // namespace composer
