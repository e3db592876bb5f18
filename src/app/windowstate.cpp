#include "app/windowstate.h"

#include <QJsonDocument>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Ids may hold what a key of a settings file may not.
QString columnsKey(const QString &templateId)
{
    return u"columns/"_s + QString::fromLatin1(templateId.toUtf8().toHex());
}

} // namespace

QJsonObject WindowState::columns(const QString &templateId) const
{
    return QJsonDocument::fromJson(m_settings.value(columnsKey(templateId)).toByteArray()).object();
}

void WindowState::setColumns(const QString &templateId, const QJsonObject &layout)
{
    if (layout.isEmpty())
        m_settings.remove(columnsKey(templateId));
    else
        m_settings.setValue(columnsKey(templateId), QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

QByteArray WindowState::composeLayout() const
{
    return m_settings.value(u"compose/layout"_s).toByteArray();
}

void WindowState::setComposeLayout(const QByteArray &layout)
{
    m_settings.setValue(u"compose/layout"_s, layout);
}

QString WindowState::appId(const QString &connectionId) const
{
    return m_settings.value(u"apps/"_s + connectionId).toString();
}

void WindowState::setAppId(const QString &connectionId, const QString &appId)
{
    m_settings.setValue(u"apps/"_s + connectionId, appId);
}

qint64 WindowState::updatesAskedAtMs() const
{
    return m_settings.value(u"updates/askedAtMs"_s).toLongLong();
}

void WindowState::setUpdatesAskedAtMs(qint64 epochMs)
{
    m_settings.setValue(u"updates/askedAtMs"_s, epochMs);
}

QString WindowState::accountId() const
{
    return m_settings.value(u"account/id"_s).toString();
}

QString WindowState::accountName() const
{
    return m_settings.value(u"account/name"_s).toString();
}

void WindowState::setAccount(const QString &connectionId, const QString &name)
{
    if (connectionId == accountId() && name == accountName())
        return;
    m_settings.setValue(u"account/id"_s, connectionId);
    m_settings.setValue(u"account/name"_s, name);
}

QByteArray WindowState::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void WindowState::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

} // namespace composer
