#pragma once

#include "ui/models/practicedial.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace composer {

/// What the Practice account is, and the dial of what may go wrong there: with requests, and with the sign-in of those
/// who connect to it.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePanel(QWidget *parent = nullptr);

    void setDial(PracticeDial dial);
    [[nodiscard]] PracticeDial dial() const;

Q_SIGNALS:
    void dialTurned(composer::PracticeDial dial);
    /// As when the app is removed at HubSpot.
    void signInsEnded();

private:
    void showLesson();
    void fillSignIn(QFormLayout *form);

    QComboBox *m_fault;
    QCheckBox *m_everyRequest;
    QLabel *m_lesson;
    QComboBox *m_lifetime;
    QComboBox *m_signInFault;
    QCheckBox *m_rotates;
    QPushButton *m_endSignIns;
};

} // namespace composer
