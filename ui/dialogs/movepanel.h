#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace composer {

/// The part of the settings that takes the workspace to another computer: saves it as a file, opens one that was saved
/// elsewhere, and goes on here although it was saved to go on there. Knows nothing itself.
class MovePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MovePanel(QWidget *parent = nullptr);

    /// While the file is written nothing can be pressed.
    void setWorking(bool working);
    /// What was done, or why not. `isLeft`: this workspace was saved to go on elsewhere, and asks before it sends.
    void showState(const QString &sentence, bool isLeft);

Q_SIGNALS:
    void saveRequested();
    void openRequested();
    void keepRequested();

private:
    QPushButton *m_save;
    QPushButton *m_open;
    QLabel *m_said;
    QPushButton *m_keep;
};

} // namespace composer
