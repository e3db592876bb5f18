#include "cli/practicecommand.h"

#include "base/listtext.h"
#include "base/wholefile.h"
#include "cli/interruptsignal.h"
#include "cli/jsonanswer.h"
#include "cli/usage.h"
#include "practice/practiceportal.h"
#include "templates/samplefiles.h"
#include "templates/templatefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int hubSpotRateLimit = 110; // requests in 10 s for a public app (HubSpot usage guidelines)

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QByteArray> readPracticeFile(const QString &path)
{
    constexpr qsizetype atMost = 64 * 1024 * 1024;
    return readWholeFile(path, atMost);
}

/// In every format that templates come in. What was filled in or left out is said.
Result<QList<EventTemplate>> practiceTemplates(const QStringList &paths, CliIo &io)
{
    QList<EventTemplate> templates;
    for (const QString &path : paths) {
        const auto found = openTemplates(path);
        if (!found)
            return fail(found.error());
        for (const FoundTemplate &one : *found) {
            for (const QString &note : one.notes)
                io.err << labelled(one.eventTemplate.name, note) << Qt::endl;
            // What HubSpot would not take, its stand-in does not either.
            auto usable = parseEventTemplate(serializeEventTemplate(one.eventTemplate));
            if (!usable)
                return fail(usable.error().code, path + u": "_s + usable.error().message, usable.error().detail);
            templates.append(std::move(*usable));
        }
    }
    return templates;
}

/// Gives the portal everything the arguments say, the port excepted.
Result<void> setUp(PracticePortal &portal, const QCommandLineParser &parser, CliIo &io)
{
    const QStringList paths = parser.isSet(u"template"_s) ? parser.values(u"template"_s) : practiceSamples();
    const auto templates = practiceTemplates(paths, io);
    if (!templates)
        return fail(templates.error());
    portal.setTemplates(*templates);
    portal.setRateLimit(hubSpotRateLimit);
    if (const QString path = parser.value(u"scenario"_s); !path.isEmpty()) {
        const auto json = readPracticeFile(path);
        if (!json)
            return fail(json.error());
        const auto scenario = parsePracticeScenario(*json);
        if (!scenario)
            return fail(scenario.error());
        portal.applyScenario(*scenario);
    }
    if (parser.isSet(u"rate-limit"_s)) {
        bool isNumber = false;
        const int maximum = parser.value(u"rate-limit"_s).toInt(&isNumber);
        if (!isNumber || maximum < 0)
            return fail(ErrorCode::InvalidInput,
                PracticeText::tr("--rate-limit is a number of requests in 10 seconds; 0 means no limit."));
        portal.setRateLimit(maximum);
    }
    if (parser.isSet(u"token"_s))
        portal.setAccessToken(parser.value(u"token"_s));
    if (const QString path = parser.value(u"store"_s); !path.isEmpty())
        return portal.openStore(path);
    return {};
}

void greet(const PracticePortal &portal, qsizetype templates, bool isJson, CliIo &io)
{
    QTextStream &out = io.out;
    if (isJson) {
        printJson(io,
            { { u"url"_s, portal.baseUrl().toString() }, { u"token"_s, portal.accessToken() },
                { u"templates"_s, templates } },
            QJsonDocument::Compact);
        return;
    }
    out << PracticeText::tr("The Practice account listens at %1").arg(portal.baseUrl().toString()) << '\n'
        << PracticeText::tr("Access token: %1 (not a secret: it opens nothing else)").arg(portal.accessToken()) << '\n'
        << PracticeText::tr("Templates: %1").arg(templates) << '\n'
        << PracticeText::tr("Ctrl+C ends it.") << Qt::endl;
}

void sayGoodbye(const PracticePortal &portal, bool isJson, CliIo &io)
{
    if (isJson) {
        printJson(io, { { u"requests"_s, portal.requests().size() }, { u"events"_s, portal.eventCount() } },
            QJsonDocument::Compact);
        return;
    }
    io.out << PracticeText::tr("Requests received: %1. Events in the store: %2.")
                  .arg(portal.requests().size())
                  .arg(portal.eventCount())
           << Qt::endl;
}

} // namespace

int runPracticeCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "practice"_L1);
    bool isPort = false;
    const bool isParsed = parser.parse(QStringList { u"practice"_s } + arguments);
    const quint16 port = isParsed ? parser.value(u"port"_s).toUShort(&isPort) : 0;
    if (!isParsed || wantsHelp(parser) || !isPort || !parser.positionalArguments().isEmpty())
        return showUsage(parser,
            isParsed ? PracticeText::tr("practice takes options only; --port is a number up to 65535.")
                     : parser.errorText(),
            PracticeText::tr("Usage: practice [options]"), io);

    PracticePortal portal;
    const bool isJson = parser.isSet(u"json"_s);
    if (const auto ready = setUp(portal, parser, io); !ready) {
        say(io, ready.error());
        return ExitCode::InputWrong;
    }
    if (const auto listening = portal.listen(port); !listening) {
        say(io, listening.error());
        return ExitCode::NotConnected;
    }
    InterruptSignal interrupt;
    QObject::connect(&interrupt, &InterruptSignal::interrupted, &portal, [] { QCoreApplication::quit(); });
    greet(portal, portal.api().store().templates().size(), isJson, io);
    QCoreApplication::exec();

    if (const auto saved = portal.saveStore(); !saved) {
        say(io, saved.error());
        return ExitCode::InputWrong;
    }
    sayGoodbye(portal, isJson, io);
    return 0;
}

} // namespace composer
