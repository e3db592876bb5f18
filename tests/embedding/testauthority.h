#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace composer {

/// A private certificate authority, made anew for each test run with the openssl program.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name)
    {
        using namespace Qt::StringLiterals;
        QFile config(path(u"ca.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write(
            "[ca]\ndefault_ca=d\n[d]\ndir=.\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
            "policy=p\nunique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n");
        config.close();
        QFile index(path(u"index.txt"_s));
        QFile serial(path(u"serial"_s));
        if (!index.open(QIODevice::WriteOnly) || !serial.open(QIODevice::WriteOnly))
            return;
        serial.write("1000\n");
        serial.close();
        m_isMade = run({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s,
            u"/CN="_s + name });
    }

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate::fromPath(path(QStringLiteral("ca.pem"))).value(0);
    }
    [[nodiscard]] QSslConfiguration ownConfiguration() const { return configuration(QStringLiteral("ca")); }

    /// Certificate and key for a server, from one day to another (YYYYMMDD); null when openssl did not make them.
    [[nodiscard]] QSslConfiguration issue(
        const QString &id, const QStringList &hosts, const QString &from, const QString &to)
    {
        using namespace Qt::StringLiterals;
        QStringList names;
        for (const QString &host : hosts)
            names << u"DNS:"_s + host;
        const bool made = run({ u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                              u"-nodes"_s, u"-keyout"_s, id + u".key"_s, u"-out"_s, id + u".csr"_s, u"-subj"_s,
                              u"/CN="_s + hosts.first(), u"-addext"_s, u"subjectAltName="_s + names.join(u',') })
            && run({ u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.conf"_s, u"-cert"_s, u"ca.pem"_s,
                u"-keyfile"_s, u"ca.key"_s, u"-in"_s, id + u".csr"_s, u"-out"_s, id + u".pem"_s, u"-startdate"_s,
                from + u"000000Z"_s, u"-enddate"_s, to + u"000000Z"_s });
        return made ? configuration(id) : QSslConfiguration();
    }

private:
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    bool run(const QStringList &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        if (openssl.waitForFinished() && openssl.exitCode() == 0 && openssl.exitStatus() == QProcess::NormalExit)
            return true;
        qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAllStandardError().constData());
        return false;
    }

    [[nodiscard]] QSslConfiguration configuration(const QString &id) const
    {
        QFile key(path(id + QStringLiteral(".key")));
        QSslConfiguration made = QSslConfiguration::defaultConfiguration();
        made.setLocalCertificate(QSslCertificate::fromPath(path(id + QStringLiteral(".pem"))).value(0));
        if (key.open(QIODevice::ReadOnly))
            made.setPrivateKey(QSslKey(&key, QSsl::Ec));
        made.setPeerVerifyMode(QSslSocket::VerifyNone);
        return made;
    }

    QTemporaryDir m_folder;
    bool m_isMade = false;
};

} // namespace composer
