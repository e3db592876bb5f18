#pragma once

#include <QWidget>

namespace composer {

/// The circle before a step of the guided page: its number, a tick when it is done, a cross when it failed. Screen
/// readers get the state with the step's title.
class StepMark : public QWidget
{
    Q_OBJECT

public:
    enum class State { Later, Now, Done, Failed };

    explicit StepMark(int number, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::Later;
};

} // namespace composer
