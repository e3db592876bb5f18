#include "cli/erasecommand.h"

#include "base/clock.h"
#include "base/processlock.h"
#include "cli/jsonanswer.h"
#include "domain/timestamp.h"
#include "sending/retention.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EraseText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int eraseFailed(CliIo &io, const Error &error)
{
    say(io, error);
    return error.code == ErrorCode::InvalidInput ? ExitCode::InputWrong : ExitCode::NotConnected;
}

QJsonObject toJson(const ErasedPerson &erased)
{
    return { { u"events"_s, erased.events }, { u"sends"_s, erased.sends }, { u"rows"_s, erased.rows },
        { u"cells"_s, erased.cells }, { u"files"_s, erased.files }, { u"practicePlaces"_s, erased.practicePlaces },
        { u"deletedCopies"_s, erased.deletedCopies },
        { u"olderCopies"_s, QJsonArray::fromStringList(erased.olderCopies) } };
}

void printWhat(QTextStream &out, const ErasedPerson &erased)
{
    if (erased.events > 0)
        out << EraseText::tr("%n events of sends name the address.", nullptr, int(erased.events)) << '\n';
    if (erased.rows > 0)
        out << EraseText::tr("%n rows of drafts are for it and go whole.", nullptr, int(erased.rows)) << '\n';
    if (erased.cells > 0)
        out << EraseText::tr("It stands in %n other cells.", nullptr, int(erased.cells)) << '\n';
    if (erased.files > 0)
        out << EraseText::tr("It stands in %n copies of imported files.", nullptr, erased.files) << '\n';
    if (erased.practicePlaces > 0)
        out << EraseText::tr("It stands in %n places of the Practice account.", nullptr, erased.practicePlaces) << '\n';
}

/// Files that an earlier version or a repair left: nobody looks into them, they go whole or stay.
void printOlderCopies(QTextStream &out, const QStringList &copies, bool areDeleted)
{
    for (const QString &copy : copies)
        out << (areDeleted ? EraseText::tr("This older file is deleted with it: %1")
                           : EraseText::tr("An older file may hold the address too; `--older-copies` deletes it: %1"))
                   .arg(QDir::toNativeSeparators(copy))
            << '\n';
}

int listErased(const AppPaths &paths, CliIo &io, bool json)
{
    const auto records = erasures(paths.ledger());
    if (!records)
        return eraseFailed(io, records.error());
    QJsonArray array;
    for (const ErasureRecord &record : *records) {
        const QString at = QString::fromLatin1(formatInstant(record.atMs));
        if (json)
            array.append(QJsonObject { { u"at"_s, at }, { u"hash"_s, record.hash }, { u"events"_s, record.events },
                { u"rows"_s, record.rows }, { u"copies"_s, record.copies } });
        else
            io.out << at << "  " << record.hash.first(16) << "  "
                   << EraseText::tr("%n events", nullptr, int(record.events)) << '\n';
    }
    if (json)
        printJson(io, { { u"erased"_s, array } });
    else if (records->isEmpty())
        io.out << EraseText::tr("Nobody was erased yet.") << '\n';
    return ExitCode::AllCreated;
}

bool isErasingConfirmed(CliIo &io, QTextStream &people)
{
    people << EraseText::tr(
        "What HubSpot holds stays there; files you saved yourself stay too. It cannot be taken back. "
        "Type yes:")
           << ' ' << Qt::flush;
    const QByteArray answer = io.in.readLine().trimmed().toLower();
    return answer == "yes" || answer == "y";
}

} // namespace

int runErase(const QString &address, const QCommandLineParser &parser, CliIo &io)
{
    const AppPaths paths = AppPaths::standard();
    const bool json = parser.isSet(u"json"_s);
    if (address.isEmpty())
        return listErased(paths, io, json);
    QDir().mkpath(paths.folder);
    ProcessLock lock(paths.folder + u"/running"_s); // the window's: it has drafts in memory
    const ProcessLock::Outcome taken = lock.take();
    if (taken == ProcessLock::Outcome::NotWritable)
        return eraseFailed(io, lockNotWritable(paths.folder));
    if (taken != ProcessLock::Outcome::Taken) {
        say(io, errorKey(ErrorCode::Busy),
            EraseText::tr("Close Timeline Composer first, or erase in its window: it has drafts open."));
        return ExitCode::NotConnected;
    }
    const qint64 now = SystemClock().epochMs();
    const bool withCopies = parser.isSet(u"older-copies"_s);
    const auto found = erasePerson(paths, address, {}, now);
    if (!found)
        return eraseFailed(io, found.error());
    QTextStream &people = json ? io.err : io.out;
    if (found->isEmpty() && (!withCopies || found->olderCopies.isEmpty())) {
        people << EraseText::tr("%1 is nowhere in what this workspace works with.").arg(address) << '\n';
        printOlderCopies(people, found->olderCopies, false);
        if (json)
            printJson(io, toJson(*found));
        return ExitCode::AllCreated;
    }
    printWhat(people, *found);
    printOlderCopies(people, found->olderCopies, withCopies);
    if (!parser.isSet(u"yes"_s) && !isErasingConfirmed(io, people)) {
        say(io, u"not-confirmed"_s, EraseText::tr("Nothing was erased."));
        return ExitCode::InputWrong;
    }
    const auto erased = erasePersonForGood(paths, address, { Erase::ForGood, withCopies }, now);
    if (!erased)
        return eraseFailed(io, erased.error());
    if (json) {
        printJson(io, toJson(*erased));
        return ExitCode::AllCreated;
    }
    io.out << EraseText::tr("Erased. Ids, outcomes and counts stay, so that nothing is created twice.") << '\n';
    return ExitCode::AllCreated;
}

} // namespace composer
