#include "base/logging.h"

#include "base/privatefiles.h"
#include "base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace composer {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApp, "composer.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "composer.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "composer.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetwork, "composer.network", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSending, "composer.sending", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "composer.practice", QtInfoMsg)

namespace {

QMutex fileMutex;

struct LogFile {
    QString path;
    qint64 mostBytes = 0;
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

QLatin1StringView levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "error"_L1;
}

/// A person's address is nobody's business but the domain may be the matter.
QString withoutNames(QString line)
{
    static const QRegularExpression address(
        u"[\\w.+%-]+@(?=[\\w-]+\\.)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return line.replace(address, u"…@"_s);
}

/// Opened for every line: lines are few, and the window and the command line write into one file.
void appendToFile(QtMsgType type, const char *category, const QString &message)
{
    const QMutexLocker lock(&fileMutex);
    const LogFile &log = logFile();
    if (log.path.isEmpty())
        return;
    if (QFileInfo(log.path).size() >= log.mostBytes) {
        const QString older = log.path + u".1"_s;
        QFile::remove(older);
        QFile::rename(log.path, older);
    }
    if (!makePrivateFolder(QFileInfo(log.path).absolutePath()))
        return;
    makePrivateFile(log.path);
    QFile file(log.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    QString line = withoutNames(redact(message));
    line.replace(u'\n', u' ');
    file.write(u"%1 %2 %3: %4\n"_s
                   .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelWord(type),
                       QLatin1StringView(category), line)
                   .toUtf8());
}

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = redact(qFormatLogMessage(type, context, message));
    std::fprintf(stderr, "%s\n", qPrintable(line));
    appendToFile(type, context.category ? context.category : "default", message);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installRedactingMessageHandler()
{
    qInstallMessageHandler(writeRedacted);
}

void logToFile(const QString &path, qint64 mostBytes)
{
    const QMutexLocker lock(&fileMutex);
    logFile() = { path, mostBytes };
}

void noteInLog(const QString &line)
{
    appendToFile(QtInfoMsg, lcApp().categoryName(), line);
}

QStringList lastProblems(const QString &path, int most)
{
    static const QRegularExpression problem(u"^\\S+ (warning|error|fatal) "_s);
    QStringList lines;
    for (const QString &name : { path + u".1"_s, path }) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (problem.match(line).hasMatch())
                lines.append(line);
        }
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace composer
