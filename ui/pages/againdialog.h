#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace composer {

/// Unknown events that another computer sent are to be composed once more, as new ones: says what that may lead to, and
/// goes on only with a word on what was found. Open with open().
class AgainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AgainDialog(qint64 events, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &why);

private:
    QLineEdit *m_why;
    QPushButton *m_compose;
};

} // namespace composer
