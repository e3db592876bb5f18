#pragma once

#include <QPushButton>

class QLabel;

namespace composer {

/// A large button that says where it leads: icon, title, one explaining sentence.
class DoorButton : public QPushButton
{
    Q_OBJECT

public:
    DoorButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace composer
