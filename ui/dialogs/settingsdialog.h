#pragma once

#include "base/clock.h"
#include "domain/usersettings.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace composer {

class FlowLayout;

/// Language, numbers and dates, time zone, light or dark. What is chosen is told at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(
        const UserSettings &settings, QWidget *parent = nullptr, const Clock &clock = systemClock());

    [[nodiscard]] const UserSettings &settings() const { return m_settings; }
    /// A part of its own, on a sheet that a button opens.
    void addPanel(QWidget *panel, const QString &title);

Q_SIGNALS:
    void changed(const composer::UserSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(const QString &label, const QString &name, const QString &help);
    void fillLanguages();
    void fillFormats();
    void fillZones(const QDateTime &now);
    QWidget *makeAppearances();
    QPushButton *addFoot();
    void takeZone();
    void change(UserSettings next);

    UserSettings m_settings;
    UserSettings m_atStart; // what language and formats the texts on the screen have
    QComboBox *m_language = nullptr;
    QComboBox *m_formats = nullptr;
    QComboBox *m_zone = nullptr;
    QButtonGroup *m_appearance = nullptr;
    QLabel *m_partsTitle = nullptr;
    FlowLayout *m_parts = nullptr; ///< the buttons of addPanel()
    QWidget *m_restartHint = nullptr;
};

} // namespace composer
