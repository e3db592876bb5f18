#include "cli/sendsfind.h"

#include "base/apppaths.h"
#include "cli/jsonanswer.h"
#include "domain/timestamp.h"
#include "sending/eventsearch.h"
#include "sending/receipt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// When the first request of a send left, which may be long after it was planned. Each send is read once.
class LeavingTimes
{
public:
    explicit LeavingTimes(const QString &ledgerPath)
        : m_ledger(Ledger::openToRead(ledgerPath))
    {
    }
    /// 0 = none has left, or nobody can tell.
    [[nodiscard]] qint64 of(const QString &planId) const
    {
        if (const auto known = m_times.constFind(planId); known != m_times.cend())
            return *known;
        const auto entries
            = m_ledger ? (*m_ledger)->entries(planId) : Result<QList<LedgerEntry>>(fail(m_ledger.error()));
        qint64 leftMs = 0;
        for (qsizetype i = 0; entries && leftMs == 0 && i < entries->size(); ++i)
            leftMs = entries->at(i).kind == LedgerEntry::Kind::InFlight ? entries->at(i).atMs : 0;
        m_times.insert(planId, leftMs);
        return leftMs;
    }

private:
    Result<std::unique_ptr<Ledger>> m_ledger;
    mutable QHash<QString, qint64> m_times;
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
    const LeavingTimes leaving(ledgerPath);
    for (const FoundEvent &event : *found) {
        const QString planned = QString::fromLatin1(formatInstant(event.send.createdAtMs));
        const qint64 leftMs = leaving.of(event.send.planId);
        const QString left = leftMs > 0 ? QString::fromLatin1(formatInstant(leftMs)) : QString();
        const QString id = QString::fromUtf8(event.eventId);
        if (parser.isSet(u"json"_s)) {
            QJsonObject one { { u"plan"_s, event.send.planId }, { u"createdAt"_s, planned },
                { u"account"_s, accountKey(event.send) }, { u"template"_s, event.send.templateName },
                { u"draft"_s, event.send.draftName }, { u"id"_s, id }, { u"for"_s, event.identity },
                { u"outcome"_s, outcomeKey(outcomeOf(event.state)) } };
            if (!left.isEmpty())
                one.insert("firstLeftAt"_L1, left);
            array.append(one);
            continue;
        }
        io.out << (left.isEmpty() ? FindText::tr("planned %1").arg(planned) : left) << "  "
               << event.send.portalName.simplified() << "  " << event.send.draftName.simplified() << "  "
               << event.identity << "  " << id << "  " << outcomeWord(outcomeOf(event.state)) << '\n';
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
