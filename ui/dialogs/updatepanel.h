#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace composer {

/// The part of the settings about new versions: whether to look for them, what that sends, and what the last look
/// found. Knows nothing itself.
class UpdatePanel : public QWidget
{
    Q_OBJECT

public:
    /// `host`: who is asked.
    UpdatePanel(bool isOn, const QString &host, QWidget *parent = nullptr);

    void showLooking();
    /// What the look found, or why nothing.
    void showEnd(const QString &sentence);

Q_SIGNALS:
    void switched(bool isOn);
    void lookRequested();

private:
    QPushButton *m_look;
    QLabel *m_found;
};

} // namespace composer
