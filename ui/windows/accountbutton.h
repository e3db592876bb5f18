#pragma once

#include "ui/models/accountlook.h"

#include <QPushButton>

namespace composer {

/// The account that is chosen, with its menu: icon, name, and for an account of HubSpot's the word for what it is on a
/// pill of its colour. A long name is cut in its middle.
class AccountButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    void showNothing(const QString &invitation);
    void showAccount(const Connection &account, bool needsSignIn);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] int pillWidth() const;

    AccountLook m_look;
    bool m_hasPill = false;
};

} // namespace composer
