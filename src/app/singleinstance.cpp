#include "app/singleinstance.h"

#include "base/logging.h"
#include "base/processlock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRequestBytes = 4 * 1024 * 1024; // a few thousand paths
constexpr auto oneTry = 500ms;
constexpr auto betweenTries = 50ms;
constexpr auto requestTime = 10s; // from connecting to the end of the line
const QByteArray takenAnswer("taken\n");

QString userName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERDOMAIN") + u'\\' + qEnvironmentVariable("USERNAME");
#else
    return QString::number(geteuid());
#endif
}

/// Who holds the folder, as QLockFile writes it, which earlier versions read: process, program, computer, its id.
QByteArray ownMark()
{
    const QByteArrayList lines { QByteArray::number(QCoreApplication::applicationPid()), "timeline-composer",
        QSysInfo::machineHostName().toUtf8(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId() };
    return lines.join('\n') + '\n';
}

/// The name of the other computer that a mark was written on; empty when it was this one, whatever it was called then.
QString otherComputer(const QByteArray &mark)
{
    const QByteArrayList lines = mark.split('\n');
    const QByteArray host = lines.value(2);
    const QByteArray machine = lines.value(3);
    const bool isHere = host == QSysInfo::machineHostName().toUtf8()
        || (!machine.isEmpty() && machine == QSysInfo::machineUniqueId());
    return isHere ? QString() : QString::fromUtf8(host);
}

QByteArray markIn(const QString &path)
{
    constexpr qint64 longestMark = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestMark) : QByteArray();
}

/// For those who read it; the lock itself is the system's.
void writeMark(const QString &path)
{
#ifndef Q_OS_WIN // there the lock writes it
    QFile file(path);
    const QByteArray mark = ownMark();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(mark) != mark.size())
        qCWarning(lcApp) << "the lock file cannot be written:" << file.errorString();
#else
    Q_UNUSED(path)
#endif
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

SingleInstance::~SingleInstance()
{
    stopListening(); // before the lock goes
}

QString SingleInstance::socketName() const
{
    // The same folder by any way that leads there.
    const QString canonical = QDir(m_folder).canonicalPath();
    const QByteArray hash
        = QCryptographicHash::hash((userName() + u'\n' + canonical).toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"timeline-composer-"_s + QString::fromLatin1(hash.left(24));
#ifdef Q_OS_WIN
    return name;
#else
    // A folder that only this user may enter: nobody else can lay a socket of that name there.
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // In a Flatpak every start has a folder of its own there, but for this one.
    const QString shared = runtime + u"/app/"_s + qEnvironmentVariable("FLATPAK_ID");
    if (qEnvironmentVariableIsSet("FLATPAK_ID") && QFileInfo(shared).isDir())
        runtime = shared;
    return (runtime.isEmpty() ? canonical : runtime) + u'/' + name;
#endif
}

Result<SingleInstance::Role> SingleInstance::claim(const StartRequest &request, std::chrono::milliseconds patience)
{
    const QString path = m_folder + u"/running"_s;
    const QDeadlineTimer deadline(patience);
    if (const QString other = otherComputer(markIn(path)); !other.isEmpty()) // in a folder that is kept in step
        return fail(ErrorCode::Busy,
            tr("These drafts are open on the computer “%1”. Close Timeline Composer there first.").arg(other));
    do {
        auto lock = std::make_unique<ProcessLock>(path);
#ifdef Q_OS_WIN
        const QByteArray left = markIn(path);
#endif
        const ProcessLock::Outcome taken = lock->take();
        if (taken == ProcessLock::Outcome::Taken) {
            m_lock = std::move(lock);
#ifndef Q_OS_WIN
            const QByteArray left = markIn(path); // not before: another one may have ended properly meanwhile
#endif
            m_wasInterrupted = !left.isEmpty(); // who ends properly takes the file away
            writeMark(path);
            listen();
            return Role::First;
        }
        if (taken == ProcessLock::Outcome::NotWritable)
            return fail(ErrorCode::FileError,
                tr("The folder %1 cannot be written. Check your rights there, and that the disk is connected.")
                    .arg(QDir::toNativeSeparators(m_folder)));
        if (handOver(request, std::chrono::milliseconds(deadline.remainingTime())))
            return Role::Second;
        QThread::msleep(betweenTries.count()); // it is starting, or about to end
    } while (!deadline.hasExpired());
    return fail(ErrorCode::Busy,
        tr("Timeline Composer is open already but does not answer. Wait a moment, or end it, and start again."));
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(socketName()); // of one that was killed: the lock is ours
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(socketName()))
        qCWarning(lcApp) << "later starts cannot be taken:" << m_server->errorString();
}

void SingleInstance::stopListening()
{
    m_server.reset();
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    auto *tooLong = new QTimer(socket);
    tooLong->setSingleShot(true);
    connect(tooLong, &QTimer::timeout, socket, &QLocalSocket::abort);
    tooLong->start(requestTime);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > mostRequestBytes)
                socket->abort();
            return;
        }
        const auto request = parseStart(socket->readLine().trimmed());
        if (!request)
            return socket->abort();
        socket->write(takenAnswer);
        socket->disconnectFromServer(); // when it is written
        Q_EMIT handed(*request);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        read();
}

bool SingleInstance::handOver(const StartRequest &request, std::chrono::milliseconds patience) const
{
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(static_cast<int>(oneTry.count())))
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // the window of the first may come to the front
#endif
    socket.write(writeStart(request) + '\n');
    const QDeadlineTimer deadline(patience);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(std::max<qint64>(1, deadline.remainingTime()))))
            return socket.canReadLine() && socket.readLine() == takenAnswer;
    }
    return socket.readLine() == takenAnswer;
}

} // namespace composer

#include "moc_singleinstance.cpp"
