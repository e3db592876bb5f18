#include "signin/signout.h"

#include "signin/signedintokens.h"
#include "signin/tokenrequests.h"

#include <QPointer>

namespace composer {

using namespace Qt::StringLiterals;

struct SignOut::Work {
    Connection connection;
    QPointer<QObject> context;
    std::function<void(const Result<SignOutResult> &)> done;
    SignOutResult result;

    void finish(const Result<SignOutResult> &how) const
    {
        if (context)
            done(how);
    }
};

SignOut::SignOut(TokenKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_client.setDeadline(std::chrono::milliseconds(10'000));
}

void SignOut::forget(
    const Connection &connection, QObject *context, std::function<void(const Result<SignOutResult> &)> done)
{
    const auto work = std::make_shared<Work>(Work { connection, context, std::move(done), {} });
    if (connection.kind != ConnectionKind::SignedIn)
        return remove(work, 0);
    m_keeper.token(refreshTokenKey(connection.id), this, [this, work](const Result<std::optional<QString>> &found) {
        if (!found)
            return work->finish(fail(found.error()));
        if (!*found)
            return remove(work, 0);
        work->result.hadSignIn = true;
        revoke(work, **found);
    });
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
        return work->finish(Result<SignOutResult>(work->result));
    m_keeper.forget(keys[entry], this, [this, work, entry](const Result<void> &removed) {
        if (!removed)
            return work->finish(fail(removed.error()));
        remove(work, entry + 1);
    });
}

} // namespace composer
