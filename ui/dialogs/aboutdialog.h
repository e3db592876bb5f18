#pragma once

#include <QDialog>

namespace composer {

/// Which version this is, on what, under whose licences, and what leaves this computer.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// One part of others in the program.
    struct Part {
        QString name;
        QString licence;
        QString what;
    };
    [[nodiscard]] static QList<Part> parts();

Q_SIGNALS:
    void supportTextRequested();
    void privacyRequested();
};

} // namespace composer
