#pragma once

#include <QWidget>

class QPushButton;

namespace composer {

/// What the window shows while there is no draft: three doors and the first sentence of the promise. A CSV file may be
/// dropped anywhere on it.
class EmptyStatePage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyStatePage(QWidget *parent = nullptr);
    /// While there is only the Practice account, the way to one's own stands below the doors.
    void setConnectOffered(bool offered);

Q_SIGNALS:
    void connectRequested();
    void composeRequested();
    /// The door "CSV file" was pressed: a file is still to be chosen.
    void importRequested();
    void sampleRequested();

private:
    QPushButton *m_connect;
};

} // namespace composer
