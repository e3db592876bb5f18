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
    /// Whom to ask and to tell of faults, also of security: as given when the program was built
    /// (packaging/Owner.cmake), or that nobody was named. `contact`: Name <address>; `homepage`: an address on the web;
    /// each may be empty.
    [[nodiscard]] static QString ownerText(const QString &contact, const QString &homepage);

Q_SIGNALS:
    void supportTextRequested();
    void privacyRequested();
};

} // namespace composer
