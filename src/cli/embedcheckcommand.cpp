#include "cli/embedcheckcommand.h"

#include "cli/jsonanswer.h"
#include "cli/usage.h"
#include "embedding/embedcheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CheckedAddress {
    QString url;
    EmbedVerdict verdict;
    EmbedObservation seen;
};

QString answerKey(EmbedAnswer answer)
{
    switch (answer) {
    case EmbedAnswer::Opens:
        return u"opens"_s;
    case EmbedAnswer::WillNotOpen:
        return u"will_not_open"_s;
    case EmbedAnswer::CannotTell:
        return u"cannot_tell"_s;
    }
    return {};
}

QString causeKey(EmbedCause cause)
{
    switch (cause) {
    case EmbedCause::Framing:
        return u"framing"_s;
    case EmbedCause::Site:
        return u"site"_s;
    case EmbedCause::Page:
        return u"page"_s;
    }
    return {};
}

QString failureKey(EmbedFailure failure)
{
    switch (failure) {
    case EmbedFailure::None:
        return u"none"_s;
    case EmbedFailure::Timeout:
        return u"timeout"_s;
    case EmbedFailure::HostNotFound:
        return u"host-not-found"_s;
    case EmbedFailure::Offline:
        return u"offline"_s;
    case EmbedFailure::ConnectionFailed:
        return u"connection-failed"_s;
    case EmbedFailure::Certificate:
        return u"certificate"_s;
    case EmbedFailure::TooManyRedirects:
        return u"too-many-redirects"_s;
    case EmbedFailure::InsecureRedirect:
        return u"insecure-redirect"_s;
    case EmbedFailure::BadRedirect:
        return u"bad-redirect"_s;
    case EmbedFailure::PrivateAddress:
        return u"private-address"_s;
    }
    return {};
}

/// Asks all addresses at once, at most one job each, and returns when the last has ended.
QList<CheckedAddress> checkAddresses(const QStringList &urls, const EmbedCheckOptions &options)
{
    QList<CheckedAddress> checked(urls.size());
    QObject owner;
    QNetworkAccessManager *network = makeAnonymousNetwork(&owner);
    qsizetype open = urls.size();
    for (qsizetype i = 0; i < urls.size(); ++i) {
        auto *check = new EmbedCheck(*network, QUrl(urls[i], QUrl::StrictMode), options, &owner);
        QObject::connect(check, &EmbedCheck::finished, check, [&, i, check](const EmbedVerdict &verdict) {
            checked[i] = { urls[i], verdict, check->observation() };
            if (--open == 0)
                QCoreApplication::quit();
        });
        check->start();
    }
    QCoreApplication::exec();
    return checked;
}

QJsonObject addressToJson(const CheckedAddress &address)
{
    QJsonArray hops;
    for (const EmbedHop &hop : address.seen.hops)
        hops << QJsonObject { { u"url"_s, hop.url.toString() }, { u"status"_s, hop.status } };
    return { { u"url"_s, address.url }, { u"answer"_s, answerKey(address.verdict.answer) },
        { u"cause"_s, causeKey(address.verdict.cause) }, { u"failure"_s, failureKey(address.seen.failure) },
        { u"reasons"_s, QJsonArray::fromStringList(address.verdict.reasons) },
        { u"warnings"_s, QJsonArray::fromStringList(address.verdict.warnings) }, { u"hops"_s, hops } };
}

} // namespace

int runEmbedCheckCommand(const QStringList &arguments, CliIo &io)
{
    constexpr qsizetype mostAddresses = 20;
    QCommandLineParser parser;
    addCommandOptions(parser, "embed-check"_L1);
    const bool isRead = parser.parse(QStringList { u"embed-check"_s } + arguments);
    const QStringList urls = parser.positionalArguments();
    EmbedCheckOptions options;
    if (parser.isSet(u"origin"_s)) {
        options.origins.clear();
        const auto origins = parser.values(u"origin"_s);
        std::transform(origins.cbegin(), origins.cend(), std::back_inserter(options.origins),
            [](const QString &origin) { return QUrl(origin, QUrl::StrictMode); });
    }
    options.allowedHosts = parser.values(u"allow-private"_s);
    const bool originsAreValid = std::all_of(options.origins.cbegin(), options.origins.cend(),
        [](const QUrl &origin) { return origin.isValid() && !origin.host().isEmpty(); });
    if (!isRead || wantsHelp(parser) || urls.isEmpty() || urls.size() > mostAddresses || !originsAreValid)
        return showUsage(parser, parser.errorText(),
            QCoreApplication::translate("EmbedCheckCommand",
                "embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (at most 20 addresses)"),
            io);

    const QList<CheckedAddress> checked = checkAddresses(urls, options);
    if (parser.isSet(u"json"_s)) {
        QJsonArray all;
        for (const CheckedAddress &address : checked)
            all << addressToJson(address);
        printJson(io, { { u"addresses"_s, all } });
    } else {
        for (const CheckedAddress &address : checked) {
            io.out << address.url << '\n' << "  " << embedAnswerText(address.verdict.answer) << '\n';
            for (const QString &line : address.verdict.reasons + address.verdict.warnings)
                io.out << "  " << line << '\n';
        }
    }
    const auto any = [&](EmbedAnswer answer) {
        return std::any_of(
            checked.cbegin(), checked.cend(), [=](const CheckedAddress &a) { return a.verdict.answer == answer; });
    };
    if (any(EmbedAnswer::WillNotOpen))
        return ExitCode::SomeRefused;
    return any(EmbedAnswer::CannotTell) ? ExitCode::SomeUnknown : ExitCode::AllCreated;
}

} // namespace composer
