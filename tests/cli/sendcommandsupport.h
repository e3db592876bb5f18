#pragma once

#include "cli/clirun.h"
#include "cli/sendcommand.h"
#include "cli/sendscommand.h"
#include "practice/practiceportalthread.h"
#include "support/practicesignin.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of `send` share: a Practice account, an empty home folder, files of a few events, and the command.
namespace composer {

using namespace Qt::StringLiterals;

/// A command whose token comes on standard input.
inline Ran run(int (*command)(const QStringList &, CliIo &), const QStringList &arguments, const QString &token)
{
    return runCommand(command, arguments, token.toUtf8() + '\n');
}

inline constexpr auto templateFile = RESOURCES_DIR "/samples/webinar-registration.template.json";

inline const QByteArray header = "email,timestamp,webinarName\n";
inline const QByteArray april
    = "ana@example.com,2026-04-01T10:00:00Z,Spring\nbo@example.com,2026-04-02T10:00:00Z,Spring\n";
inline const QByteArray mayToo
    = "BO@example.com,2026-04-02T10:00:00.000Z,Spring\ncy@example.com,2026-05-03T10:00:00Z,Spring\n";

class SendCommandBench
{
protected:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PracticePortalThread> m_portal;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Ran send(const QString &csv, const QStringList &more = {}, const QString &token = {}) const
    {
        return run(runSendCommand,
            QStringList { csv, u"--template"_s, QString::fromLatin1(templateFile), u"--portal"_s,
                m_portal->baseUrl().toString(), u"--token-stdin"_s, u"--yes"_s }
                + more,
            token.isEmpty() ? m_portal->accessToken() : token);
    }
    [[nodiscard]] qint64 eventCount() const
    {
        return m_portal->call([](PracticePortal &portal) { return portal.eventCount(); });
    }
    [[nodiscard]] static QString onlyPlan()
    {
        const Ran listed = run(runSendsCommand, { u"--json"_s }, {});
        const QJsonArray sends = QJsonDocument::fromJson(listed.out.toUtf8())["sends"_L1].toArray();
        return sends.size() == 1 ? sends[0]["plan"_L1].toString() : QString();
    }

    /// An access token of the portal's second account.
    [[nodiscard]] QString tokenOfTheOther() const
    {
        return m_portal->call([](PracticePortal &portal) {
            return signInAt(portal, "900000000002", QDateTime::currentMSecsSinceEpoch()).accessToken;
        });
    }

    void open()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("COMPOSER_HOME", m_home->path().toUtf8());
        m_portal = std::make_unique<PracticePortalThread>();
        QVERIFY(m_portal->start().has_value());
        QFile json(QString::fromLatin1(templateFile));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto eventTemplate = parseEventTemplate(json.readAll());
        m_portal->call([&](PracticePortal &portal) { portal.setTemplates({ *eventTemplate }); });
    }
};

} // namespace composer
