#include "cli/keepcommand.h"

#include "base/apppaths.h"
#include "base/clock.h"
#include "base/processlock.h"
#include "cli/jsonanswer.h"
#include "planning/sendingrules.h"
#include "sending/retention.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct KeepText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int keepFailed(CliIo &io, const Error &error)
{
    say(io, error);
    return ExitCode::NotConnected;
}

/// 0 = for ever.
std::optional<int> keptDaysOf(const QString &time)
{
    constexpr int mostDays = 36'500;
    if (time == "ever"_L1)
        return 0;
    bool isNumber = false;
    const int days = time.toInt(&isNumber);
    return isNumber && days > 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

void printKept(QTextStream &out, int days)
{
    out << (days == 0 ? KeepText::tr("What was sent is kept for ever, word for word.")
                      : KeepText::tr("What was sent is kept for %n days, word for word.", nullptr, days))
        << '\n';
}

void printStaying(QTextStream &out, int stays)
{
    if (stays > 0)
        out << KeepText::tr("%n sends stay whole until nothing of them waits or is unknown.", nullptr, stays) << '\n';
}

/// `due`: what is past the time and was not let go of.
void printKeptJson(CliIo &io, int days, const ForgottenSends &forgotten, const DueSends &due)
{
    printJson(io,
        { { u"keptDays"_s, days }, { u"due"_s, due.goes + due.stays }, { u"open"_s, due.stays },
            { u"sends"_s, forgotten.sends }, { u"events"_s, forgotten.events } });
}

bool isLettingGoConfirmed(CliIo &io, QTextStream &people, const DueSends &due)
{
    printStaying(people, due.stays);
    people << KeepText::tr("What %n sends sent goes, word for word. Ids, outcomes and for whom events were stay. It "
                           "cannot be taken back. Type yes:",
        nullptr, due.goes)
           << ' ' << Qt::flush;
    const QByteArray answer = io.in.readLine().trimmed().toLower();
    return answer == "yes" || answer == "y";
}

int showKept(const AppPaths &paths, int days, CliIo &io, bool json)
{
    const auto due = sendsToForget(paths.ledger(), days, SystemClock().epochMs());
    if (!due)
        return keepFailed(io, due.error());
    if (json) {
        printKeptJson(io, days, {}, *due);
        return ExitCode::AllCreated;
    }
    printKept(io.out, days);
    if (due->goes > 0)
        io.out << KeepText::tr("%n sends are past it and go at the next start of the window.", nullptr, due->goes)
               << '\n';
    printStaying(io.out, due->stays);
    return ExitCode::AllCreated;
}

} // namespace

int runKeep(const QString &time, const QCommandLineParser &parser, CliIo &io)
{
    const AppPaths paths = AppPaths::standard();
    const bool json = parser.isSet(u"json"_s);
    const QString rulesPath = sendingRulesPath(paths.folder);
    auto rules = loadSendingRules(rulesPath);
    if (!rules)
        return keepFailed(io, rules.error());
    if (time.isEmpty())
        return showKept(paths, rules->keptDays, io, json);
    const auto days = keptDaysOf(time);
    if (!days) {
        say(io, u"usage"_s, KeepText::tr("Say a number of days, or ever: sends keep 366"));
        return ExitCode::Usage;
    }
    QDir().mkpath(paths.folder);
    ProcessLock lock(paths.folder + u"/running"_s); // the window's: it has the settings in memory
    const ProcessLock::Outcome taken = lock.take();
    if (taken == ProcessLock::Outcome::NotWritable)
        return keepFailed(io, lockNotWritable(paths.folder));
    if (taken != ProcessLock::Outcome::Taken) {
        say(io, errorKey(ErrorCode::Busy),
            KeepText::tr("Close Timeline Composer first, or choose it in its Settings."));
        return ExitCode::NotConnected;
    }
    const qint64 now = SystemClock().epochMs();
    const auto due = sendsToForget(paths.ledger(), *days, now);
    if (!due)
        return keepFailed(io, due.error());
    if (due->goes > 0 && !parser.isSet(u"yes"_s) && !isLettingGoConfirmed(io, json ? io.err : io.out, *due)) {
        say(io, u"not-confirmed"_s, KeepText::tr("Nothing was changed."));
        return ExitCode::InputWrong;
    }
    rules->keptDays = *days;
    if (const auto saved = saveSendingRules(rulesPath, *rules); !saved)
        return keepFailed(io, saved.error());
    const auto forgotten = forgetOldSends(paths.ledger(), *days, now);
    if (!forgotten)
        return keepFailed(io, forgotten.error());
    if (json) {
        printKeptJson(io, *days, *forgotten, { due->goes - forgotten->sends, due->stays });
        return ExitCode::AllCreated;
    }
    printKept(io.out, *days);
    if (forgotten->sends > 0)
        io.out << KeepText::tr("What %n sends sent is gone.", nullptr, forgotten->sends) << '\n';
    printStaying(io.out, due->goes + due->stays - forgotten->sends);
    return ExitCode::AllCreated;
}

} // namespace composer
