#pragma once

#include "support/rawhttpclient.h"

#include <QUrl>
#include <QUrlQuery>

namespace composer {

/// What a person does in the browser, without one: opens the link, chooses an account, presses a button, and follows
/// where HubSpot (the practice portal) sends them. Runs the event loop meanwhile.
class ScriptedBrowser
{
public:
    struct Visit {
        RawHttpReply page; ///< of the authorize page
        RawHttpReply decision; ///< what the form answered
        QUrl cameTo; ///< the redirect address with everything behind it; empty when nobody was sent back
        RawHttpReply last; ///< what the program answered there
    };

    /// `hubId`: the account; empty = Deny.
    static Visit decide(const QUrl &link, const QString &hubId, bool followsBack = true)
    {
        using namespace Qt::StringLiterals;
        Visit visit;
        const auto port = static_cast<quint16>(link.port());
        const QByteArray path = link.path(QUrl::FullyEncoded).toLatin1();
        const QByteArray query = link.query(QUrl::FullyEncoded).toLatin1();
        visit.page = get(port, "127.0.0.1:" + QByteArray::number(port), path + '?' + query);
        if (visit.page.status != 200)
            return visit;
        QByteArray form = query + "&account=" + hubId.toLatin1() + "&decision=" + (hubId.isEmpty() ? "deny" : "grant");
        RawHttpClient client(port);
        client.send("POST " + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Content-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form);
        visit.decision = client.receive();
        if (visit.decision.status != 302)
            return visit;
        visit.cameTo = QUrl::fromEncoded(visit.decision.header("Location"));
        if (followsBack)
            visit.last = follow(visit.cameTo);
        return visit;
    }

    static RawHttpReply follow(const QUrl &address)
    {
        const auto port = static_cast<quint16>(address.port());
        return get(port, "localhost:" + QByteArray::number(port),
            address.path(QUrl::FullyEncoded).toLatin1() + '?' + address.query(QUrl::FullyEncoded).toLatin1());
    }

    static RawHttpReply get(quint16 port, const QByteArray &host, const QByteArray &target)
    {
        RawHttpClient client(port);
        client.send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.receive();
    }
};

} // namespace composer
