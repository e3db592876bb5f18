#include "storage/personerasure.h"

#include "base/processlock.h"
#include "domain/erasedmarks.h"
#include "storage/draftstore.h"
#include "storage/eventindex.h"
#include "storage/ledger.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgererasure_p.h"
#include "storage/ledgerkeys.h"
#include "storage/ledgerrestore.h"
#include "storage/workspaceparts_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <memory>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct PersonErasureText {
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

/// Copies of the ledger that stand beside it for good.
QStringList olderCopiesOf(const QString &ledgerPath)
{
    const QFileInfo file(ledgerPath);
    QStringList copies;
    QStringList patterns { file.fileName() + ".damaged-*"_L1, file.fileName() + ".daily.before*"_L1 };
    for (const workspacefile::Part &part : workspacefile::partsOf({ file.absolutePath() })) // and nobody else's
        patterns += { part.name + ".before"_L1, part.name + ".before-*"_L1 };
    const QStringList names = QDir(file.absolutePath()).entryList(patterns, QDir::Files);
    for (const QString &name : names)
        copies.append(file.absolutePath() + u'/' + name);
    return copies;
}

Result<void> eraseFromLedger(
    const QString &path, const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased)
{
    auto database = Database::open(path, ledgerLadder(), Database::Durability::Full);
    if (!database)
        return fail(database.error());
    return LedgerErasure(**database, address, nowMs).run(how, erased);
}

/// In how many places of a file it stands; there is none in a file that is not there. It is written over in place, so
/// that a program which adds to the file meanwhile goes on.
Result<int> eraseFromFile(const QString &path, const AddressText &address, Erase how)
{
    QFile file(path);
    if (!file.exists())
        return 0;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError,
            PersonErasureText::tr("%1 cannot be read: nothing can be said of what it holds.").arg(file.fileName()),
            file.errorString());
    const QByteArray content = file.readAll();
    file.close();
    const int places = address.placesIn(content);
    if (places == 0 || how == Erase::LookOnly)
        return places;
    const QByteArray blanked = address.blankedOut(content);
    if (!file.open(QIODevice::ReadWrite) || file.write(blanked) != blanked.size() || !file.flush())
        return fail(ErrorCode::FileError,
            PersonErasureText::tr("%1 cannot be written: the address still stands in it. Free some space and erase "
                                  "it again.")
                .arg(file.fileName()),
            file.errorString());
    return places;
}

/// Who has the Practice account's file open writes it only while it holds this.
Result<std::unique_ptr<ProcessLock>> takePracticeFile(const QString &path)
{
    constexpr int attempts = 600;
    constexpr int pauseMs = 50;
    auto lock = std::make_unique<ProcessLock>(path + u".lock"_s);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (lock->take() != ProcessLock::Outcome::HeldByOther)
            return lock; // what cannot be written is said by who writes it
        QThread::msleep(pauseMs);
    }
    return fail(ErrorCode::Busy,
        QCoreApplication::translate("Database", "Another window is using the data. Try again in a moment."), path);
}

/// What the Practice account keeps, which does not run here; where it runs in another program, that one is told.
Result<int> eraseFromPractice(const AppPaths &paths, const AddressText &address, Erase how)
{
    std::unique_ptr<ProcessLock> held;
    if (how == Erase::ForGood && QFile::exists(paths.practiceStore())) {
        auto lock = takePracticeFile(paths.practiceStore());
        if (!lock)
            return fail(lock.error());
        held = std::move(*lock);
    }
    QStringList files { paths.practiceStore() };
    const QFileInfo store(paths.practiceStore());
    const QStringList journals
        = QDir(store.absolutePath()).entryList({ store.fileName() + ".journal*"_L1 }, QDir::Files);
    for (const QString &name : journals) {
        if (!name.endsWith(".lock"_L1))
            files.append(store.absolutePath() + u'/' + name);
    }
    int places = 0;
    for (const QString &path : std::as_const(files)) {
        const auto found = eraseFromFile(path, address, how);
        if (!found)
            return found;
        places += *found;
    }
    if (held && !ErasedMarks(paths.practiceStore()).add(address))
        return fail(ErrorCode::FileError,
            PersonErasureText::tr("%1 cannot be written: the address still stands in it. Free some space and erase "
                                  "it again.")
                .arg(paths.practiceStore()));
    return places;
}

/// What is kept beside the ledger: remarks, first events as they were read back, the log of the program. The index of
/// sent events is made anew without the address.
Result<void> eraseBesideLedger(const AppPaths &paths, const AddressText &address)
{
    QFile::remove(EventIndex::pathBeside(paths.ledger()));
    QStringList files { paths.log(), paths.log() + u".1"_s, paths.crashReport(), paths.crashReport() + u".1"_s };
    const QDir place(QFileInfo(paths.ledger()).absolutePath());
    const QStringList folders = place.entryList({ u"remarks"_s, u"remarks.before*"_s }, QDir::Dirs);
    for (const QString &folder : folders) {
        const QDir remarks(place.filePath(folder));
        const QStringList names = remarks.entryList(QDir::Files);
        for (const QString &name : names)
            files.append(remarks.filePath(name));
    }
    for (const QString &file : std::as_const(files)) {
        if (const auto erased = eraseFromFile(file, address, Erase::ForGood); !erased)
            return fail(erased.error());
    }
    return {};
}

Result<void> deleteCopies(const QStringList &copies)
{
    for (const QString &copy : copies) {
        QFile file(copy);
        if (!file.remove())
            return fail(ErrorCode::FileError,
                PersonErasureText::tr(
                    "%1 cannot be deleted: the address may still stand in it. Check your rights there "
                    "and erase it again.")
                    .arg(QDir::toNativeSeparators(copy)),
                file.errorString());
    }
    return {};
}

/// Of drafts and ledger. The ledger comes first: it may refuse, and it has the record.
Result<void> eraseFromDatabases(
    const AppPaths &paths, const AddressText &address, Erase how, qint64 nowMs, ErasedPerson &erased)
{
    if (!QFile::exists(paths.drafts()))
        return eraseFromLedger(paths.ledger(), address, how, nowMs, erased);
    auto drafts = DraftStore::open(paths.drafts());
    if (!drafts)
        return fail(drafts.error());
    if (auto looked = (*drafts)->erase(address, Erase::LookOnly, nowMs, erased); !looked)
        return looked;
    if (auto done = eraseFromLedger(paths.ledger(), address, how, nowMs, erased); !done)
        return done;
    ErasedPerson again;
    return how == Erase::ForGood ? (*drafts)->erase(address, how, nowMs, again) : Result<void>();
}

} // namespace

Result<ErasedPerson> erasePerson(const AppPaths &paths, const QString &address, const ErasureOrder &order, qint64 nowMs)
{
    const AddressText text(address);
    if (!text.isValid())
        return fail(ErrorCode::InvalidInput, PersonErasureText::tr("“%1” is no email address.").arg(address));
    const auto hold = holdLedger(paths.ledger());
    if (!hold)
        return fail(hold.error());
    ErasedPerson erased;
    erased.olderCopies = olderCopiesOf(paths.ledger());
    const bool forGood = order.how == Erase::ForGood;
    if (forGood && order.withOlderCopies)
        erased.deletedCopies = static_cast<int>(erased.olderCopies.size());
    erased.practicePlaces = order.practicePlaces;
    if (order.practicePlaces < 0) {
        const auto held = eraseFromPractice(paths, text, Erase::LookOnly);
        if (!held)
            return fail(held.error());
        erased.practicePlaces = *held;
    }
    if (auto done = eraseFromDatabases(paths, text, order.how, nowMs, erased); !done)
        return fail(done.error());
    if (!forGood)
        return erased;
    if (erased.deletedCopies > 0) {
        if (auto deleted = deleteCopies(erased.olderCopies); !deleted)
            return fail(deleted.error());
        erased.olderCopies.clear();
    }
    if (auto done = LedgerKeys::erase(paths.ledger(), text); !done)
        return fail(done.error());
    if (auto done = eraseBesideLedger(paths, text); !done)
        return fail(done.error());
    if (order.practicePlaces < 0) {
        if (const auto done = eraseFromPractice(paths, text, Erase::ForGood); !done)
            return fail(done.error());
    }
    // The copy of yesterday has it all.
    QFile::remove(dailyCopyPath(paths.ledger()));
    if (auto kept = keepDailyCopy(paths.ledger(), nowMs); !kept)
        return fail(kept.error());
    return erased;
}

Result<QList<ErasureRecord>> erasures(const QString &ledgerPath)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    const auto facts = (*ledger)->facts();
    if (!facts)
        return fail(facts.error());
    QList<ErasureRecord> records;
    for (const LedgerFact &fact : *facts) {
        if (fact.kind != LedgerFact::Kind::Erased)
            continue;
        const QJsonObject much = QJsonDocument::fromJson(fact.second.toUtf8()).object();
        records.append({ fact.first, fact.atMs, much["events"_L1].toInteger(), much["rows"_L1].toInteger(),
            much["copies"_L1].toInt() });
    }
    return records;
}

} // namespace composer
