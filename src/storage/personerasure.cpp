#include "storage/personerasure.h"

#include "base/privatefiles.h"
#include "storage/draftstore.h"
#include "storage/eventindex.h"
#include "storage/ledger.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgererasure_p.h"
#include "storage/ledgerkeys.h"
#include "storage/ledgerrestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
    const QStringList names
        = QDir(file.absolutePath())
              .entryList(
                  { file.fileName() + ".before-*"_L1, file.fileName() + ".damaged-*"_L1, u"*.before"_s }, QDir::Files);
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

/// What is kept of sends beside the ledger: remarks, first events as they were read back. The index of sent events is
/// made anew without the address.
Result<void> eraseBesideLedger(const QString &ledgerPath, const AddressText &address)
{
    QFile::remove(EventIndex::pathBeside(ledgerPath));
    const QDir folder(QFileInfo(ledgerPath).absolutePath() + u"/remarks"_s);
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileError,
                PersonErasureText::tr("%1 cannot be read: nothing can be said of what it holds.").arg(name),
                file.errorString());
        const QByteArray content = file.readAll();
        file.close();
        if (!address.isIn(content))
            continue;
        QSaveFile without(file.fileName());
        const QByteArray blanked = address.blankedOut(content);
        if (!openPrivately(without) || without.write(blanked) != blanked.size() || !without.commit())
            return fail(ErrorCode::FileError,
                PersonErasureText::tr("%1 cannot be written: the address still stands in it. Free some space and erase "
                                      "it again.")
                    .arg(name),
                without.errorString());
    }
    return {};
}

} // namespace

Result<ErasedPerson> erasePerson(const AppPaths &paths, const QString &address, Erase how, qint64 nowMs)
{
    const AddressText text(address);
    if (!text.isValid())
        return fail(ErrorCode::InvalidInput, PersonErasureText::tr("“%1” is no email address.").arg(address));
    if (auto free = nobodySends(paths.ledger()); !free)
        return fail(free.error());
    ErasedPerson erased;
    erased.olderCopies = olderCopiesOf(paths.ledger());
    if (QFile::exists(paths.drafts())) {
        auto drafts = DraftStore::open(paths.drafts());
        if (!drafts)
            return fail(drafts.error());
        if (auto looked = (*drafts)->erase(text, Erase::LookOnly, nowMs, erased); !looked)
            return fail(looked.error());
        // The ledger first: it may refuse, and it has the record.
        if (auto done = eraseFromLedger(paths.ledger(), text, how, nowMs, erased); !done)
            return fail(done.error());
        ErasedPerson again;
        if (how == Erase::ForGood) {
            if (auto done = (*drafts)->erase(text, how, nowMs, again); !done)
                return fail(done.error());
        }
    } else if (auto done = eraseFromLedger(paths.ledger(), text, how, nowMs, erased); !done) {
        return fail(done.error());
    }
    if (how == Erase::LookOnly)
        return erased;
    if (auto done = LedgerKeys::erase(paths.ledger(), text); !done)
        return fail(done.error());
    if (auto done = eraseBesideLedger(paths.ledger(), text); !done)
        return fail(done.error());
    // The index has hashes of the addresses: it is made anew out of what is left. The copy of yesterday has it all.
    QFile::remove(EventIndex::pathBeside(paths.ledger()));
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
        records.append({ fact.first, fact.atMs, much["events"_L1].toInteger(), much["rows"_L1].toInteger() });
    }
    return records;
}

} // namespace composer
