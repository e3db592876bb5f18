#include "practice/practicelog.h"
#include "base/logging.h"
#include "base/parallelworkers.h"
#include "base/privatefiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

Error storeFileError(const QString &path, const QString &detail)
{
    return { ErrorCode::FileError,
        QCoreApplication::translate("PracticeLog",
            "The practice store %1 cannot be read or written. Choose another place for it and start again.")
            .arg(path),
        detail };
}

std::pair<qint64, qint64> stampOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? std::pair(file.size(), file.lastModified().toMSecsSinceEpoch())
                         : std::pair<qint64, qint64>(-1, -1);
}

/// Only for as long as it is read or written: who writes a big one takes some seconds.
Result<std::unique_ptr<ProcessLock>> takeStoreFile(const QString &path)
{
    constexpr int patienceMs = 60'000;
    constexpr int pauseMs = 20;
    auto lock = std::make_unique<ProcessLock>(path + u".lock"_s);
    for (int waited = 0; waited < patienceMs; waited += pauseMs) {
        switch (lock->take()) {
        case ProcessLock::Outcome::Taken:
            return lock;
        case ProcessLock::Outcome::NotWritable:
            return fail(storeFileError(path, u"the folder cannot be written"_s));
        case ProcessLock::Outcome::HeldByOther:
            QThread::msleep(pauseMs);
        }
    }
    return fail(storeFileError(path, u"another program holds it"_s));
}

bool isArray(QByteArrayView value)
{
    return value.startsWith('[');
}

/// Puts back the events of an array, read on all cores, some at a time; false when it is none of objects.
bool restoreEvents(PracticeStore &store, QByteArrayView array)
{
    constexpr size_t eventsAtOnce = 4096;
    constexpr size_t eventsOfPart = 64;
    constexpr qsizetype worthThreads = 256 * 1024; // bytes
    ParallelWorkers crew(array.size() < worthThreads ? 1 : ParallelWorkers::usualThreads());
    std::vector<QByteArrayView> texts;
    const auto take = [&] {
        std::vector<std::optional<PracticeStore::KeptEvent>> events(texts.size());
        crew.run(static_cast<int>((texts.size() + eventsOfPart - 1) / eventsOfPart), [&](int part) {
            const size_t from = static_cast<size_t>(part) * eventsOfPart;
            for (size_t i = from; i < std::min(texts.size(), from + eventsOfPart); ++i)
                events[i] = PracticeStore::keptEvent(texts[i]);
        });
        texts.clear();
        for (const auto &event : events) {
            if (!event)
                return false;
            store.restoreEvent(*event);
        }
        return true;
    };
    return forEachElement(array, [&](QByteArrayView text) {
        texts.push_back(text);
        return texts.size() < eventsAtOnce || take();
    }) && take();
}

bool restore(PracticeStore &store, const JsonMembers &held)
{
    store.clear();
    const QByteArrayView records = held.value("records");
    return (records.isEmpty() || forEachObject(records, [&](const QJsonObject &record) {
        store.restoreRecord(record);
    })) && restoreEvents(store, held.value("events"));
}

void tellHeld(const PracticeStore &store, JsonPieces &pieces)
{
    pieces.name("events");
    pieces.begin("[");
    store.forEachEvent([&](const QByteArray &json) { pieces.piece(json); });
    pieces.end("]");
    pieces.name("records");
    pieces.begin("[");
    store.records().forEachText([&](const QByteArray &json) { pieces.piece(json); });
    pieces.end("]");
}

} // namespace

PracticeLog::~PracticeLog()
{
    if (m_journal && m_journal->size() == 0 && m_journal->fileName() != journalsOf(m_path).constFirst())
        m_journal->remove();
}

QStringList PracticeLog::journalsOf(const QString &path)
{
    constexpr int most = 9; // programs at once
    QStringList journals { path + u".journal"_s };
    for (int number = 2; number <= most; ++number)
        journals.append(u"%1.journal.%2"_s.arg(path).arg(number));
    return journals;
}

Result<void> PracticeLog::open(const QString &path, PracticeAccounts &accounts)
{
    const auto lock = takeStoreFile(path);
    if (!lock)
        return fail(lock.error());
    const QString folder = QFileInfo(path).absolutePath();
    HeldTexts::removeLeftovers(folder);
    accounts.setFolder(folder);
    QFile file(path);
    if (file.exists()) {
        if (!QFileInfo(path).isFile()) // opening a pipe waits for somebody who writes
            return fail(storeFileError(path, u"no file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(storeFileError(path, file.errorString()));
        m_path = path; // for what is said of it
        if (auto read = readSnapshot(WholeText(file).view(), accounts); !read) {
            m_path.clear();
            return read;
        }
    }
    bool isAnythingNew = !file.exists();
    bool areOthersThere = false;
    auto journals = readJournals(path, accounts, isAnythingNew, areOthersThere);
    if (!journals)
        return fail(journals.error());
    m_path = path;
    m_journalLock = std::move(journals->front().lock);
    m_journal = std::move(journals->front().file);
    noteStamp();
    if (isAnythingNew) { // else a million events would be written for nothing
        if (auto written = write(accounts); !written)
            return written;
    }
    for (size_t other = 1; other < journals->size(); ++other) // of programs that were killed; it is in FILE now
        (*journals)[other].file->remove();
    m_erased.emplace(path);
    if (!areOthersThere) {
        m_erased->takeAway();
        return {};
    }
    const auto erased = eraseHere(m_erased->takeNew(), accounts); // stood in journals of others, who are about to heed
    if (!erased)
        return fail(erased.error());
    return *erased ? write(accounts) : Result<void>();
}

/// Takes in what every journal has, and says whether there was anything. Gives those that no other program writes, at
/// least one, which is this one's own.
Result<std::vector<PracticeLog::Journal>> PracticeLog::readJournals(
    const QString &path, PracticeAccounts &accounts, bool &isAnythingNew, bool &areOthersThere)
{
    std::vector<Journal> unheld;
    for (const QString &name : journalsOf(path)) {
        if (!unheld.empty() && !QFile::exists(name))
            continue;
        Journal journal { std::make_unique<ProcessLock>(name + u".lock"_s), std::make_unique<QFile>(name) };
        const ProcessLock::Outcome outcome = journal.lock->take();
        const bool isOthers = outcome == ProcessLock::Outcome::HeldByOther;
        areOthersThere = areOthersThere || isOthers;
        if (!isOthers)
            makePrivateFile(name);
        if (outcome == ProcessLock::Outcome::NotWritable
            || !journal.file->open(isOthers ? QIODevice::ReadOnly : QIODevice::ReadWrite))
            return fail(storeFileError(path, journal.file->errorString()));
        isAnythingNew = isAnythingNew || journal.file->size() > 0;
        replay(*journal.file, accounts);
        if (!isOthers)
            unheld.push_back(std::move(journal));
    }
    if (unheld.empty())
        return fail(storeFileError(path, u"too many programs have it open"_s));
    return unheld;
}

Result<void> PracticeLog::readSnapshot(QByteArrayView json, PracticeAccounts &accounts)
{
    const auto noStore = [this] {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("PracticeLog",
                "%1 is not a store of the Practice account. Move it elsewhere to begin with an empty one; it is left "
                "as "
                "it is.")
                .arg(QDir::toNativeSeparators(m_path)));
    };
    const auto root = membersOf(json);
    if (!root || !isArray(root->value("events")) || !isArray(root->value("requests")))
        return noStore();
    const JsonMembers others = membersOf(root->value("accounts")).value_or(JsonMembers());
    bool isWhole = restore(accounts.store({}), *root);
    for (const PracticeAccount &account : accounts.all()) {
        if (const auto held = membersOf(others.value(account.hubId.toUtf8())))
            isWhole = isWhole && restore(accounts.store(account.hubId), *held);
    }
    m_templates = isArray(root->value("templates")) ? parsedJson(root->value("templates")).array() : QJsonArray();
    accounts.restoreMadeTemplates(m_templates);
    isWhole = isWhole && forEachObject(root->value("requests"), [this](const QJsonObject &request) {
        count(requestRecordFromJson(request));
    });
    if (isWhole)
        return {};
    for (const PracticeAccount &account : accounts.all()) // nothing of it is better than some
        accounts.store(account.hubId).clear();
    return noStore();
}

// One line for what was created, one for each request. The last one may be torn by a kill: it was never answered, so it
// is left out.
void PracticeLog::replay(QFile &journal, PracticeAccounts &accounts)
{
    QSet<QByteArray> unanswered; // created, and the request that asked for it was never written: it died being answered
    while (!journal.atEnd()) {
        const QByteArray line = journal.readLine();
        if (!line.endsWith('\n'))
            break;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry["templates"_L1].isArray()) {
            m_templates = entry["templates"_L1].toArray();
            accounts.restoreMadeTemplates(m_templates);
            continue;
        }
        const PracticeRequestRecord record = requestRecordFromJson(entry["request"_L1].toObject());
        if (record.number > 0 && isNew(record)) {
            count(record);
            const QList<QByteArray> ids = record.eventIds.all();
            for (const QByteArray &id : ids)
                unanswered.remove(id);
        }
        // In older journals events stand beside their request; those that are known already are left out.
        const QString account = entry.contains("account"_L1) ? entry["account"_L1].toString() : record.account;
        const QJsonArray created = entry["events"_L1].toArray();
        for (const QJsonValue event : created)
            accounts.store(account).replayEvent(event.toObject());
        if (entry.contains("account"_L1)) {
            for (const QJsonValue event : created)
                unanswered.insert(event["id"_L1].toString().toUtf8());
        }
    }
    for (const QByteArray &id : std::as_const(unanswered))
        m_copies.add(id);
}

Result<void> PracticeLog::save(PracticeAccounts &accounts)
{
    if (!m_journal)
        return {};
    const auto lock = takeStoreFile(m_path);
    if (!lock)
        return fail(lock.error());
    if (auto taken = takeOver(accounts); !taken)
        return taken;
    if (m_erased) {
        if (auto heeded = eraseHere(m_erased->takeNew(), accounts); !heeded)
            return fail(heeded.error());
    }
    return write(accounts);
}

/// What another program has saved since this one last read or wrote the file.
Result<void> PracticeLog::takeOver(PracticeAccounts &accounts)
{
    if (stampOf(m_path) == m_stamp)
        return {};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? Result<void>(fail(storeFileError(m_path, file.errorString()))) : Result<void>();
    const WholeText text(file);
    const auto take = [](PracticeStore &store, const JsonMembers &held) {
        return forEachObject(held.value("events"), [&](const QJsonObject &event) { store.replayEvent(event); });
    };
    const auto root = membersOf(text.view());
    bool isWhole = root && take(accounts.store({}), *root);
    const JsonMembers others = isWhole ? membersOf(root->value("accounts")).value_or(JsonMembers()) : JsonMembers();
    for (const auto &[number, account] : others.asKeyValueRange()) {
        const auto held = membersOf(account);
        isWhole = isWhole && held && take(accounts.store(QString::fromUtf8(number)), *held);
    }
    isWhole = isWhole && forEachObject(root->value("requests"), [this](const QJsonObject &request) {
        if (const PracticeRequestRecord record = requestRecordFromJson(request); isNew(record))
            count(record);
    });
    if (!isWhole) // nothing is written over what cannot be read
        return fail(storeFileError(m_path, u"it was changed and is no store any more"_s));
    return {};
}

bool PracticeLog::isNew(const PracticeRequestRecord &record) const
{
    return record.number > m_requestCount || !m_requests.contains(record);
}

Result<void> PracticeLog::write(PracticeAccounts &accounts)
{
    QSaveFile file(m_path);
    if (!openPrivately(file))
        return fail(storeFileError(m_path, file.errorString()));
    tell(accounts, [&file](QByteArrayView text) { file.write(text.data(), text.size()); });
    if (!commitFile(file))
        return fail(storeFileError(m_path, file.errorString()));
    noteStamp();
    m_journal->resize(0);
    m_journal->seek(0);
    return {};
}

void PracticeLog::noteStamp()
{
    m_stamp = stampOf(m_path);
}

int PracticeLog::placesOf(const AddressText &address, const PracticeAccounts &accounts) const
{
    int places = 0;
    tell(accounts, [&](QByteArrayView text) { places += address.placesIn(text); });
    // What another program has created and not saved yet stands in its journal.
    const QStringList journals = m_journal ? journalsOf(m_path) : QStringList();
    for (const QString &name : journals) {
        QFile other(name);
        if (name != m_journal->fileName() && other.open(QIODevice::ReadOnly))
            places += address.placesIn(other.readAll());
    }
    return places;
}

Result<void> PracticeLog::erase(const AddressText &address, PracticeAccounts &accounts)
{
    // Told first: who is killed in between is asked again, and the others have let go of the person.
    if (m_erased && !m_erased->add(address))
        return fail(storeFileError(m_path, u"the others cannot be told"_s));
    if (m_erased)
        (void)m_erased->takeNew(); // our own
    if (auto erased = eraseHere(address, accounts); !erased)
        return erased;
    return save(accounts);
}

Result<void> PracticeLog::heedErasures(PracticeAccounts &accounts)
{
    return m_erased && m_erased->isAnyNew() ? save(accounts) : Result<void>();
}

Result<bool> PracticeLog::eraseHere(const QSet<QString> &hashes, PracticeAccounts &accounts)
{
    QSet<QString> addresses;
    if (!hashes.isEmpty())
        tell(accounts, [&](QByteArrayView text) { addresses.unite(addressesWithHash(text, hashes)); });
    for (const QString &address : std::as_const(addresses)) {
        if (auto erased = eraseHere(AddressText(address), accounts); !erased)
            return fail(erased.error());
    }
    return !addresses.isEmpty();
}

Result<void> PracticeLog::eraseHere(const AddressText &address, PracticeAccounts &accounts)
{
    if (m_journal) { // with what other programs have saved
        if (auto taken = takeOver(accounts); !taken)
            return taken;
        noteStamp();
    }
    const QString folder = m_path.isEmpty() ? QDir::tempPath() : QFileInfo(m_path).absolutePath();
    QTemporaryFile erased(HeldTexts::templateIn(folder));
    bool isWritten = erased.open();
    if (isWritten) {
        tell(accounts, [&](QByteArrayView text) {
            const QByteArray blank = address.blankedOut(text.toByteArray());
            isWritten = isWritten && erased.write(blank) == blank.size();
        });
    }
    if (!isWritten || !erased.flush() || !erased.seek(0))
        return fail(storeFileError(m_path.isEmpty() ? folder : m_path, erased.errorString()));
    m_requests.clear();
    m_copies.clear();
    m_bodies.clear();
    return readSnapshot(WholeText(erased).view(), accounts); // the numbers of requests go on
}

void PracticeLog::addCreated(const QString &account, const QList<QByteArray> &created)
{
    if (m_journal && !created.isEmpty())
        append(R"({"account":")" + account.toLatin1() + R"(","events":[)" + created.join(',') + "]}\n");
}

void PracticeLog::keepTemplates(const PracticeAccounts &accounts)
{
    const QJsonArray made = accounts.madeTemplatesSnapshot();
    if (!m_journal || made == m_templates)
        return;
    m_templates = made;
    append(QJsonDocument(QJsonObject { { u"templates"_s, made } }).toJson(QJsonDocument::Compact) + '\n');
}

void PracticeLog::add(const PracticeRequestRecord &record)
{
    count(record);
    if (m_journal)
        append(R"({"request":)" + QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + "}\n");
}

void PracticeLog::append(const QByteArray &line)
{
    if (m_journal->write(line) != line.size() || !m_journal->flush())
        qCWarning(lcPractice) << "The store file of the Practice account cannot be written:"
                              << m_journal->errorString();
}

void PracticeLog::count(const PracticeRequestRecord &record)
{
    m_requestCount = std::max(m_requestCount, record.number);
    qint64 &kindCount = m_kindCounts[record.kind];
    kindCount = std::max(kindCount, record.kindNumber);
    const QList<QByteArray> ids = record.eventIds.all();
    for (const QByteArray &id : ids)
        m_copies.add(id);
    if (!record.bodySha256.isEmpty())
        ++m_bodies[record.bodySha256];
    m_requests.append(record);
}

QJsonDocument PracticeLog::snapshot(const PracticeAccounts &accounts) const
{
    QByteArray json;
    tell(accounts, [&json](QByteArrayView text) { json.append(text); });
    return QJsonDocument::fromJson(json);
}

void PracticeLog::tell(const PracticeAccounts &accounts, const JsonPieces::Sink &sink) const
{
    JsonPieces pieces(sink);
    pieces.begin("{");
    tellHeld(accounts.store({}), pieces);
    const auto holdsMore = [&](const PracticeAccount &account) {
        return account.hubId != accounts.first().hubId && accounts.store(account.hubId).eventCount() > 0;
    };
    if (std::any_of(accounts.all().cbegin(), accounts.all().cend(), holdsMore)) {
        pieces.name("accounts");
        pieces.begin("{");
        for (const PracticeAccount &account : accounts.all()) {
            if (!holdsMore(account))
                continue;
            pieces.name(account.hubId.toUtf8());
            pieces.begin("{");
            tellHeld(accounts.store(account.hubId), pieces);
            pieces.end("}");
        }
        pieces.end("}");
    }
    if (const QJsonArray made = accounts.madeTemplatesSnapshot(); !made.isEmpty()) {
        pieces.name("templates");
        pieces.piece(QJsonDocument(made).toJson(QJsonDocument::Compact));
    }
    pieces.name("requests");
    pieces.begin("[");
    for (const PracticeRequestRecord &request : m_requests)
        pieces.piece(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
    pieces.end("]");
    pieces.name("received");
    pieces.begin("{");
    m_copies.forEach([&](const QByteArray &id, int count) {
        const QJsonObject one { { QString::fromUtf8(id), count } };
        const QByteArray text = QJsonDocument(one).toJson(QJsonDocument::Compact);
        pieces.piece(QByteArrayView(text).sliced(1, text.size() - 2)); // without its brackets
    });
    pieces.end("}");
    pieces.end("}");
    sink("\n");
}

} // namespace composer
