#pragma once

#include "signin/permissions.h"

#include <QWidget>

class QLabel;

namespace composer {

class IconLabel;

/// One thing that can be done with an account: icon, what it is, what follows, and whether it is allowed. HubSpot's own
/// name of the permission stands in the tooltip only.
class PermissionRow : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionRow(QWidget *parent = nullptr);

    void setPermission(const Permission &permission);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_word;
};

} // namespace composer
