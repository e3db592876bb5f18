#pragma once

#include "ui/models/practicedial.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace composer {

/// What the practice portal is, and the dial of what may go wrong there.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePanel(QWidget *parent = nullptr);

    void setDial(PracticeDial dial);
    [[nodiscard]] PracticeDial dial() const;

Q_SIGNALS:
    void dialTurned(composer::PracticeDial dial);

private:
    void showLesson();

    QComboBox *m_fault;
    QCheckBox *m_everyRequest;
    QLabel *m_lesson;
};

} // namespace composer
