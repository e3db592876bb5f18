#include "storage/database.h"

#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/workerpool.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>

#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5'000; // with another program that writes

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite's, without the high bytes, which only say where it happened.
int codeOf(const QSqlError &sqlError)
{
    return sqlError.nativeErrorCode().toInt() & 0xff;
}

/// Which file stands under a name: the same as long as nobody puts another one there. Nothing where none does.
std::optional<std::pair<quint64, quint64>> placeOfFile(const QString &path)
{
    struct stat facts {
    };
    if (stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return std::pair(quint64(facts.st_dev), quint64(facts.st_ino));
}

} // namespace

Database::Database(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
{
}

Database::~Database()
{
    m_kept.clear();
    handle().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

bool Database::isDamage(const QSqlError &sqlError)
{
    return codeOf(sqlError) == 11 || codeOf(sqlError) == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
}

Error Database::errorOf(const QSqlError &sqlError, const QString &path)
{
    const QString detail = path + ": "_L1 + sqlError.text();
    const QString file = QDir::toNativeSeparators(path);
    if (isDamage(sqlError))
        return { ErrorCode::StorageError,
            DatabaseText::tr("The file %1 is damaged. It was left as it is. Keep it: what is whole in it can be saved.")
                .arg(file),
            detail };
    switch (codeOf(sqlError)) {
    case 13: // SQLITE_FULL
        return { ErrorCode::StorageError,
            DatabaseText::tr("The disk is full. Free some space and try again; nothing was lost."), detail };
    case 8: // SQLITE_READONLY
        return { ErrorCode::StorageError,
            DatabaseText::tr("The file %1 is read-only. Give this program the right to write it.").arg(file), detail };
    case 14: // SQLITE_CANTOPEN: the file, or on a read-only disk the one that SQLite keeps beside it
        return { ErrorCode::StorageError,
            DatabaseText::tr("The file %1 cannot be opened for writing. Check the disk and your rights to its folder.")
                .arg(file),
            detail };
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return { ErrorCode::Busy, DatabaseText::tr("Another window is using the data. Try again in a moment."),
            detail };
    default:
        break;
    }
    return { ErrorCode::StorageError,
        DatabaseText::tr("The data could not be read or written. Check the disk and try again."), detail };
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QList<Step> &ladder, Durability durability)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        return fail(ErrorCode::StorageError,
            DatabaseText::tr("The folder %1 cannot be made. Check the disk and your rights there.")
                .arg(QDir::toNativeSeparators(folder)));
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType()))
        return fail(noSharing(path));
    makePrivateFile(path);

    auto database = connected(path);
    if (!database)
        return database;
    const auto version = (*database)->version(ladder.size());
    if (!version)
        return fail(version.error());
    if (auto done = (*database)->shareByLog(); !done)
        return fail(done.error());
    const QString synchronous
        = durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s;
    for (const QString &pragma : { synchronous, u"PRAGMA foreign_keys=ON"_s }) {
        if (auto done = (*database)->run(pragma); !done)
            return fail(done.error());
    }
    if (*version < ladder.size()) {
        if (auto done = (*database)->climb(ladder, *version); !done)
            return fail(done.error());
    }
    return database;
}

namespace {

/// Qt SQL closes all connections when the application object goes, also those that a worker is reading with. What is
/// registered later is called earlier: before that, the workers come to their end.
void waitForWorkersAtTheEnd()
{
    static std::once_flag registered;
    std::call_once(registered, [] { qAddPostRoutine([] { workerPool().waitForDone(); }); });
}

} // namespace

Result<std::unique_ptr<Database>> Database::connected(const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(name, path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    waitForWorkersAtTheEnd();
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
    if (!connection.open())
        return fail(errorOf(connection.lastError(), path));
    database->m_place = placeOfFile(path);
    return database;
}

Error Database::noSharing(const QString &path)
{
    return { ErrorCode::StorageError,
        DatabaseText::tr("The file %1 lies on a drive of another computer. There the program cannot keep two windows "
                         "apart. Choose a folder on this computer.")
            .arg(QDir::toNativeSeparators(path)),
        {} };
}

Result<int> Database::version(qsizetype newest)
{
    auto query = prepare(u"PRAGMA user_version"_s);
    if (!query)
        return fail(query.error());
    if (!query->exec() || !query->next())
        return fail(errorOf(query->lastError(), m_path));
    const int version = query->value(0).toInt();
    if (version < 0 || version > newest)
        return fail(ErrorCode::StorageTooNew,
            DatabaseText::tr("The file %1 was written by a newer version of this program. Install that version to open "
                             "it; it was left "
                             "as it is.")
                .arg(QDir::toNativeSeparators(m_path)),
            u"user_version %1, known %2"_s.arg(version).arg(newest));
    return version;
}

/// Readers and one writer side by side: WAL. SQLite does not wait for another program that is about to do the same.
Result<void> Database::shareByLog()
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        QSqlQuery query(handle());
        if (query.exec(u"PRAGMA journal_mode=WAL"_s) && query.next()) {
            if (query.value(0).toString().compare("wal"_L1, Qt::CaseInsensitive) == 0)
                return {};
            return fail(noSharing(m_path));
        }
        const Error error = errorOf(query.lastError(), m_path);
        if (error.code != ErrorCode::Busy || waited.elapsed() > patienceMs)
            return fail(error);
        constexpr int pauseMs = 10;
        QThread::msleep(pauseMs);
    }
}

/// Whoever is bringing a big file up to date at the moment needs minutes.
Result<void> Database::beginClimb(bool isLong)
{
    constexpr qint64 longestWorkMs = 30 * 60'000;
    QElapsedTimer waited;
    waited.start();
    auto begun = begin(); // which waits some seconds by itself
    while (isLong && !begun && begun.error().code == ErrorCode::Busy && !waited.hasExpired(longestWorkMs))
        begun = begin();
    return begun;
}

Result<void> Database::climb(const QList<Step> &ladder, int from)
{
    const bool isLong
        = std::any_of(ladder.cbegin() + from, ladder.cend(), [](const Step &step) { return bool(step.work); });
    if (auto begun = beginClimb(isLong); !begun)
        return begun;
    const auto climbAll = [&]() -> Result<void> {
        const auto now = version(ladder.size()); // once more: another program may have done it
        if (!now)
            return fail(now.error());
        for (int step = *now; step < ladder.size(); ++step) {
            for (const QString &statement : ladder[step]) {
                if (auto done = run(statement); !done)
                    return done;
            }
            if (!ladder[step].work)
                continue;
            if (auto done = ladder[step].work(*this); !done)
                return done;
        }
        if (auto done = run(u"PRAGMA user_version=%1"_s.arg(ladder.size())); !done)
            return done;
        return commit();
    };
    auto done = climbAll();
    if (!done)
        rollback();
    return done;
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError(), m_path));
    return query;
}

Database::Kept Database::cached(const QString &sql)
{
    if (const auto known = m_kept.find(sql); known != m_kept.end())
        return known->second;
    auto query = prepare(sql);
    if (!query)
        return query.error();
    return m_kept.emplace(sql, std::move(*query)).first->second;
}

Result<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return fail(errorOf(query->lastError(), m_path));
    return query;
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return fail(errorOf(query.lastError(), m_path));
    return {};
}

Result<void> Database::begin()
{
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<void> Database::commit()
{
    auto done = run(u"COMMIT"_s);
    if (done && m_place && placeOfFile(m_path) != m_place)
        return fail(ErrorCode::ChangedElsewhere,
            DatabaseText::tr("%1 was replaced by another program, which opened a saved workspace or restored a record, "
                             "while this was saved: it is not in the file that stands there now. Look what is there, "
                             "then do it again.")
                .arg(QDir::toNativeSeparators(m_path)));
    return done;
}

void Database::rollback()
{
    // A full disk makes SQLite roll back by itself, and then there is nothing left to do.
    if (auto done = run(u"ROLLBACK"_s); !done && !done.error().detail.contains("no transaction is active"_L1))
        qCWarning(lcStorage) << "rollback failed:" << done.error().detail;
}

} // namespace composer
