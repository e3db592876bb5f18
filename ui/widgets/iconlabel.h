#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

namespace composer {

/// One icon in the colour of a role, beside a text that says the same in words; follows a change of scheme. Not there
/// for screen readers: the text is.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &iconName, theme::Role role, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, theme::Role role);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace composer
