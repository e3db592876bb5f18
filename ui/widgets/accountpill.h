#pragma once

#include "ui/models/accountlook.h"

#include <QFrame>

class QLabel;

namespace composer {

class IconLabel;

/// The nature of an account, icon and word on a soft ground; beside the account's name.
class AccountPill : public QFrame
{
    Q_OBJECT

public:
    explicit AccountPill(QWidget *parent = nullptr);
    void setLook(const AccountLook &look);

private:
    IconLabel *m_icon;
    QLabel *m_word;
};

} // namespace composer
