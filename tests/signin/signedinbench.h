#pragma once

#include "practice/practiceportal.h"
#include "signin/signedintokens.h"
#include "support/fakesecretstore.h"
#include "support/practicesignin.h"
#include "support/shiftedclock.h"
#include "support/waitfor.h"

#include <QTemporaryDir>

/// What the tests of the renewal share: a connection that is signed in at a Practice account.
namespace composer {

using namespace Qt::StringLiterals;

/// A signed-in connection at a practice portal; its grant was got the short way.
struct SignedInBench {
    const QByteArray hubId = "900000000001";
    PracticePortal portal;
    FakeSecretStore keychain;
    TokenKeeper keeper { keychain };
    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    QTemporaryDir folder;
    Connection connection;

    SignedInBench()
    {
        if (!portal.listen())
            qFatal("cannot listen");
        portal.setClock(clock);
        connection.id = u"kaiyo"_s;
        connection.name = u"Kaiyo"_s;
        connection.baseUrl = portal.baseUrl();
        connection.kind = ConnectionKind::SignedIn;
        connection.app.clientId = portal.oauth().app().clientId;
        connection.facts.hubId = QString::fromLatin1(hubId);
        keep(clientSecretKey(connection.id), portal.oauth().app().clientSecret);
        keep(refreshTokenKey(connection.id), signIn());
    }

    [[nodiscard]] QString signIn() { return signInAt(portal, hubId, clock->epochMs()).refreshToken; }

    void keep(const QString &key, const QString &secret)
    {
        bool done = false;
        keeper.save(key, secret, &portal, [&](const Result<TokenPlace> &) { done = true; });
        if (!waitFor([&] { return done; }))
            qFatal("not kept");
    }
    [[nodiscard]] QString kept(const QString &key)
    {
        std::optional<QString> found;
        keeper.token(key, &portal, [&](const Result<std::optional<QString>> &answer) {
            found = answer.value_or(std::nullopt).value_or(QString());
        });
        if (!waitFor([&] { return found.has_value(); }))
            qFatal("no answer");
        return *found;
    }
    [[nodiscard]] std::unique_ptr<SignedInTokens> tokens()
    {
        auto made = std::make_unique<SignedInTokens>(connection, keeper, *clock, folder.path());
        made->setWaitScale(0.001);
        return made;
    }
    [[nodiscard]] Result<QString> renew(SignedInTokens &tokens, const QString &rejected = {})
    {
        std::optional<Result<QString>> result;
        tokens.renew(rejected, &portal, [&](const Result<QString> &token) { result = token; });
        if (!waitFor([&] { return result.has_value(); }, 20'000))
            qFatal("no renewal");
        return *result;
    }
    [[nodiscard]] qsizetype renewals() const { return portal.requests().size(); }
    [[nodiscard]] qsizetype takenBack() const
    {
        return std::count_if(portal.requests().cbegin(), portal.requests().cend(),
            [](const PracticeRequestRecord &record) { return record.path.endsWith("/token/revoke"); });
    }
    [[nodiscard]] bool everyRequestCameOnce()
    {
        for (const PracticeRequestRecord &record : portal.requests()) {
            if (!record.bodySha256.isEmpty() && record.status > 0 && record.path.endsWith("/token")
                && portal.oauth().dial().rotates && portal.receivedBodies(record.bodySha256) != 1)
                return false;
        }
        return true;
    }
};

} // namespace composer
