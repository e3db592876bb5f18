#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace composer {

/// One SQLite file, opened by one thread (the one that called open()). WAL; foreign keys on; busy timeout 5 s. Missing
/// folders are made, folder and file are their owner's only; a drive of another computer is refused (StorageError).
/// Every step of `ladder` brings the schema from version i to i + 1 (PRAGMA user_version); all that are missing are one
/// transaction, in which the version is read once more, so that two programs may start at once; where a step has
/// `work`, which may take minutes, others wait for it. A file from a newer version is refused (StorageTooNew) and not
/// touched. Close by destroying it, on the same thread.
class Database
{
public:
    /// One migration step: statements run in order, then `work` if there is any, in the same transaction.
    struct Step : QStringList {
        using QStringList::QStringList;
        std::function<Result<void>(Database &)> work {};
    };
    enum class Durability {
        Normal, ///< synchronous=NORMAL: a power cut may lose the last commits, never the file
        Full, ///< synchronous=FULL: a commit is on the disk when it returns
    };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, const QList<Step> &ladder, Durability durability = Durability::Normal);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A query of this connection, forward-only, prepared with `sql`. Errors: StorageError.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    /// The same, kept for the next time: for statements that run often. `finish()` is the caller's business.
    class Kept
    {
    public:
        Kept(QSqlQuery &query)
            : m_query(&query)
        {
        }
        Kept(Error error)
            : m_error(std::move(error))
        {
        }
        [[nodiscard]] explicit operator bool() const { return m_query != nullptr; }
        [[nodiscard]] QSqlQuery *operator->() const { return m_query; }
        [[nodiscard]] QSqlQuery &operator*() const { return *m_query; }
        [[nodiscard]] const Error &error() const { return m_error; }

    private:
        QSqlQuery *m_query = nullptr;
        Error m_error;
    };
    [[nodiscard]] Kept cached(const QString &sql);
    /// Prepares, binds in order, executes.
    [[nodiscard]] Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    /// Runs statements that take no values.
    [[nodiscard]] Result<void> run(const QString &sql);
    [[nodiscard]] Result<void> begin(); ///< BEGIN IMMEDIATE
    /// Error: ChangedElsewhere besides, when another file stands under the name by now: what was written is in the one
    /// that was moved away.
    [[nodiscard]] Result<void> commit();
    void rollback();
    [[nodiscard]] QString path() const { return m_path; }
    /// The Error of a query that failed, in words, with SQLite's own text in the detail.
    /// Whether SQLite found the file itself broken.
    [[nodiscard]] static bool isDamage(const QSqlError &sqlError);
    [[nodiscard]] static Error errorOf(const QSqlError &sqlError, const QString &path);

private:
    Database(QString connectionName, QString path);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connected(const QString &path);
    [[nodiscard]] static Error noSharing(const QString &path);
    [[nodiscard]] Result<int> version(qsizetype newest);
    [[nodiscard]] Result<void> shareByLog();
    [[nodiscard]] Result<void> climb(const QList<Step> &ladder, int from);
    [[nodiscard]] Result<void> beginClimb(bool isLong);
    [[nodiscard]] QSqlDatabase handle() const;
    QString m_connectionName;
    QString m_path;
    std::map<QString, QSqlQuery> m_kept; // by their SQL
    std::optional<std::pair<quint64, quint64>> m_place; // of the file when it was opened: device and number
};

} // namespace composer
