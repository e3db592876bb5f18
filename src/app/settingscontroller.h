#pragma once

#include "base/result.h"
#include "domain/usersettings.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

class QWidget;

namespace composer {

class SettingsDialog;

[[nodiscard]] theme::Scheme schemeOf(const UserSettings &settings);

/// The person's settings: shown in their dialog, kept in their file, and put in force.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    /// `rulesPath`: of the sending rules, which the command line reads too.
    SettingsController(UserSettings settings, QString path, QString rulesPath, QObject *parent = nullptr);

    /// The zone that is chosen, else the computer's.
    [[nodiscard]] QTimeZone zone() const;
    void openDialog(QWidget *window);
    /// Makes the part of the dialog that erases a person; the dialog owns it.
    void setErasurePanel(std::function<QWidget *()> make) { m_makeErasurePanel = std::move(make); }
    /// The same of the part that takes the workspace to another computer.
    void setMovePanel(std::function<QWidget *()> make) { m_makeMovePanel = std::move(make); }
    /// The same of the part about new versions.
    void setUpdatePanel(std::function<QWidget *()> make) { m_makeUpdatePanel = std::move(make); }
    [[nodiscard]] bool looksForUpdates() const { return m_settings.looksForUpdates; }
    void setLooksForUpdates(bool wanted);

Q_SIGNALS:
    void sendingRulesChanged();
    void zoneChanged(const QTimeZone &zone);
    void failed(const composer::Error &error);

private:
    void addSendingRules(SettingsDialog &dialog);
    void take(const UserSettings &settings);

    UserSettings m_settings;
    QString m_path;
    QString m_rulesPath;
    std::function<QWidget *()> m_makeErasurePanel;
    std::function<QWidget *()> m_makeMovePanel;
    std::function<QWidget *()> m_makeUpdatePanel;
};

} // namespace composer
