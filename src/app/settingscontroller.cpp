#include "app/settingscontroller.h"

#include "domain/zonename.h"
#include "storage/usersettingsfile.h"
#include "ui/dialogs/sendingrulespanel.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>

#include <utility>

namespace composer {

theme::Scheme schemeOf(const UserSettings &settings)
{
    switch (settings.appearance) {
    case UserSettings::Appearance::Light:
        return theme::Scheme::Light;
    case UserSettings::Appearance::Dark:
        return theme::Scheme::Dark;
    case UserSettings::Appearance::System:
        break;
    }
    return theme::Scheme::System;
}

SettingsController::SettingsController(UserSettings settings, QString path, QString rulesPath, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_path(std::move(path))
    , m_rulesPath(std::move(rulesPath))
{
}

QTimeZone SettingsController::zone() const
{
    const QTimeZone chosen = zoneOfName(m_settings.zoneId);
    return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
}

void SettingsController::openDialog(QWidget *window)
{
    auto *dialog = new SettingsDialog(m_settings, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &SettingsController::take);
    addSendingRules(*dialog);
    if (m_makeErasurePanel)
        dialog->addPanel(m_makeErasurePanel(), tr("Erase a person"));
    if (m_makeMovePanel)
        dialog->addPanel(m_makeMovePanel(), tr("Another computer"));
    if (m_makeUpdatePanel)
        dialog->addPanel(m_makeUpdatePanel(), tr("New versions"));
    dialog->open();
}

void SettingsController::addSendingRules(SettingsDialog &dialog)
{
    const auto rules = loadSendingRules(m_rulesPath);
    auto *panel = new SendingRulesPanel(rules.value_or(SendingRules()));
    if (!rules)
        panel->showProblem(rules.error().message);
    connect(panel, &SendingRulesPanel::changed, this, [this, panel, path = m_rulesPath](const SendingRules &chosen) {
        const auto saved = saveSendingRules(path, chosen);
        panel->showProblem(saved ? QString() : saved.error().message);
        Q_EMIT sendingRulesChanged();
    });
    dialog.addPanel(panel, SendingRulesPanel::tr("Sends"));
}

void SettingsController::setLooksForUpdates(bool wanted)
{
    m_settings.looksForUpdates = wanted;
    if (auto saved = saveUserSettings(m_path, m_settings); !saved)
        Q_EMIT failed(saved.error());
}

void SettingsController::take(const UserSettings &settings)
{
    const UserSettings before = std::exchange(m_settings, settings);
    m_settings.looksForUpdates = before.looksForUpdates; // the dialog does not know of it
    if (auto saved = saveUserSettings(m_path, m_settings); !saved)
        Q_EMIT failed(saved.error());
    if (before.appearance != settings.appearance)
        theme::apply(*qApp, schemeOf(settings));
    if (before.zoneId != settings.zoneId)
        Q_EMIT zoneChanged(zone());
}

} // namespace composer

#include "moc_settingscontroller.cpp"
