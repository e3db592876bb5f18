#include "signin/signout.h"

#include "signin/signedintokens.h"
#include "signin/tokenrequests.h"

#include <QPointer>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

struct SignOut::Work {
    Connection connection;
    QPointer<QObject> context;
    std::function<void(const Result<SignOutResult> &)> done;
    SignOutResult result;
};

SignOut::SignOut(TokenKeeper &keeper, QString lockFolder, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_lock(std::move(lockFolder))
{
    m_client.setDeadline(std::chrono::milliseconds(10'000));
}

void SignOut::forget(
    const Connection &connection, QObject *context, std::function<void(const Result<SignOutResult> &)> done)
{
    const auto work = std::make_shared<Work>(Work { connection, context, std::move(done), {} });
    m_lock.take(connection.id, [this, work](const Result<void> &taken) {
        if (!taken)
            return finish(work, fail(taken.error()));
        begin(work);
    });
}

void SignOut::begin(const WorkPtr &work)
{
    const Connection &connection = work->connection;
    if (connection.kind != ConnectionKind::SignedIn)
        return remove(work, 0);
    m_keeper.token(refreshTokenKey(connection.id), this, [this, work](const Result<std::optional<QString>> &found) {
        if (!found)
            return finish(work, fail(found.error()));
        if (!*found)
            return remove(work, 0);
        work->result.hadSignIn = true;
        revoke(work, **found);
    });
}

void SignOut::finish(const WorkPtr &work, const Result<SignOutResult> &how)
{
    if (work->context)
        work->done(how);
    // Who hears it takes the connection out of the list: only then may others go on.
    QMetaObject::invokeMethod(
        this, [this] { m_lock.release(); }, Qt::QueuedConnection);
}

void SignOut::revoke(const WorkPtr &work, const QString &refreshToken)
{
    m_keeper.token(clientSecretKey(work->connection.id), this,
        [this, work, refreshToken](const Result<std::optional<QString>> &secret) {
            const QString known = secret ? secret->value_or(QString()) : QString();
            const TokenRequests requests(
                work->connection.baseUrl, work->connection.app.oauthVersion, { work->connection.app.clientId, known });
            m_client.send(requests.revoke(refreshToken), {}, this, [this, work](const Answer &answer) {
                work->result.wasRevoked
                    = answer.arrival == Answer::Arrival::Whole && (answer.status == 200 || answer.status == 204);
                if (!work->result.wasRevoked)
                    work->result.technical
                        = answer.technical.isEmpty() ? u"status %1"_s.arg(answer.status) : answer.technical;
                remove(work, 0);
            });
        });
}

void SignOut::remove(const WorkPtr &work, int entry)
{
    const QString id = work->connection.id;
    const QStringList keys { refreshTokenKey(id), clientSecretKey(id), id };
    if (entry == keys.size())
        return finish(work, Result<SignOutResult>(work->result));
    m_keeper.forget(keys[entry], this, [this, work, entry](const Result<void> &removed) {
        if (!removed)
            return finish(work, fail(removed.error()));
        remove(work, entry + 1);
    });
}

} // namespace composer

#include "moc_signout.cpp"
