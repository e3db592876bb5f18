#pragma once

#include <QDialog>

namespace composer {

/// Asks once for the number of the app whose templates an account is asked for.
class AppIdDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AppIdDialog(const QString &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &appId);
};

} // namespace composer
