#pragma once

#include "app/updatecheck.h"
#include "base/clock.h"

#include <QObject>
#include <QPointer>

namespace composer {

class LinkOpener;
class Notifications;
class SettingsController;
class UpdatePanel;
class WindowState;

/// Says when there is a newer version, to whom wants to be told: off until somebody switches it on in the settings,
/// then asked at a start, once a day at most. Where no address was built in, there is no such setting.
class UpdateController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        SettingsController &settings;
        WindowState &windowState;
        Notifications &notifications;
        LinkOpener &links;
        const Clock &clock;
    };

    /// The parts must outlive it.
    UpdateController(Parts parts, const QUrl &address, QObject *parent = nullptr);

    /// The program has started: asks, if that is wanted and the last time was yesterday.
    void started();

private:
    [[nodiscard]] UpdatePanel *makePanel();
    void ask();
    void take(const Release &newest);
    void noteFailure(const Error &error);

    Parts m_parts;
    UpdateCheck m_check;
    QPointer<UpdatePanel> m_panel; ///< on the screen just now
};

} // namespace composer
