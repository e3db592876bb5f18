#pragma once

#include <QJsonObject>
#include <QSettings>

namespace composer {

/// How the window was left: nothing of value, so a file beside the stores that may be lost or thrown away.
class WindowState
{
public:
    explicit WindowState(const QString &path)
        : m_settings(path, QSettings::IniFormat)
    {
    }

    /// The columns of the table, per template; empty = as at first.
    [[nodiscard]] QJsonObject columns(const QString &templateId) const;
    void setColumns(const QString &templateId, const QJsonObject &layout);
    /// The splitters of the page where events are composed.
    [[nodiscard]] QByteArray composeLayout() const;
    void setComposeLayout(const QByteArray &layout);
    /// The number of the app whose templates an account is asked for; empty = never said.
    [[nodiscard]] QString appId(const QString &connectionId) const;
    void setAppId(const QString &connectionId, const QString &appId);
    /// When it was last asked which version is the newest; 0 = never.
    [[nodiscard]] qint64 updatesAskedAtMs() const;
    void setUpdatesAskedAtMs(qint64 epochMs);
    /// The account that was chosen last, and what it was called then; empty = none was.
    [[nodiscard]] QString accountId() const;
    [[nodiscard]] QString accountName() const;
    void setAccount(const QString &connectionId, const QString &name);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace composer
