#include "cli/sendsfind.h"

#include "base/apppaths.h"
#include "cli/jsonanswer.h"
#include "domain/timestamp.h"
#include "sending/eventsearch.h"
#include "sending/receipt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

int findInSends(const QString &text, const QCommandLineParser &parser, CliIo &io)
{
    constexpr qsizetype most = 10'000;
    const QString ledgerPath = AppPaths::standard().ledger();
    const std::atomic_bool never = false;
    const auto found = parser.isSet(u"anywhere"_s) ? scanEvents(ledgerPath, text, {}, most, never)
                                                   : findEvents(ledgerPath, text, {}, most);
    if (!found) {
        say(io, found.error());
        return ExitCode::NotConnected;
    }
    QJsonArray array;
    for (const FoundEvent &event : *found) {
        const QString at = QString::fromLatin1(formatInstant(event.send.createdAtMs));
        const QString id = QString::fromUtf8(event.eventId);
        if (parser.isSet(u"json"_s))
            array.append(QJsonObject { { u"plan"_s, event.send.planId }, { u"createdAt"_s, at },
                { u"account"_s, accountKey(event.send) }, { u"template"_s, event.send.templateName },
                { u"draft"_s, event.send.draftName }, { u"id"_s, id }, { u"for"_s, event.identity },
                { u"outcome"_s, outcomeKey(outcomeOf(event.state)) } });
        else
            io.out << at << "  " << event.send.portalName << "  " << event.send.draftName << "  " << event.identity
                   << "  " << id << "  " << outcomeWord(outcomeOf(event.state)) << '\n';
    }
    if (parser.isSet(u"json"_s))
        printJson(io, { { u"events"_s, array } });
    else if (found->isEmpty())
        io.err << FindText::tr("No send has an event for the whole address “%1”, or with that id. --anywhere finds "
                               "parts too, in all that left.")
                      .arg(text)
               << '\n';
    return found->isEmpty() ? int(ExitCode::InputWrong) : int(ExitCode::AllCreated);
}

} // namespace composer
