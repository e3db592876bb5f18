#include "practice/practicelog.h"
#include "base/privatefiles.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QThread>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<PracticeRequestKind, const char *> kindWords[] = {
    { PracticeRequestKind::Create, "create" },
    { PracticeRequestKind::Read, "read" },
    { PracticeRequestKind::Other, "other" },
};

QString wordOfKind(PracticeRequestKind kind)
{
    for (const auto &[candidate, word] : kindWords) {
        if (candidate == kind)
            return QLatin1StringView(word);
    }
    Q_UNREACHABLE();
    return {};
}

PracticeRequestKind kindOfWord(const QString &text)
{
    for (const auto &[kind, word] : kindWords) {
        if (text == QLatin1StringView(word))
            return kind;
    }
    return PracticeRequestKind::Other;
}

QJsonObject recordToJson(const PracticeRequestRecord &record)
{
    QJsonArray eventIds;
    for (const QByteArray &id : record.eventIds)
        eventIds.append(QString::fromUtf8(id));
    return { { u"number"_s, record.number }, { u"kind"_s, wordOfKind(record.kind) },
        { u"kindNumber"_s, record.kindNumber }, { u"method"_s, QString::fromLatin1(record.method) },
        { u"path"_s, QString::fromLatin1(record.path) }, { u"account"_s, record.account },
        { u"bodySha256"_s, QString::fromLatin1(record.bodySha256) }, { u"eventIds"_s, eventIds },
        { u"created"_s, record.created }, { u"status"_s, record.status }, { u"fault"_s, record.fault } };
}

PracticeRequestRecord recordFromJson(const QJsonObject &object)
{
    PracticeRequestRecord record;
    record.number = object["number"_L1].toInteger();
    record.kind = kindOfWord(object["kind"_L1].toString());
    record.kindNumber = object["kindNumber"_L1].toInteger();
    record.method = object["method"_L1].toString().toLatin1();
    record.path = object["path"_L1].toString().toLatin1();
    record.account = object["account"_L1].toString();
    record.bodySha256 = object["bodySha256"_L1].toString().toLatin1();
    const QJsonArray eventIds = object["eventIds"_L1].toArray();
    for (const QJsonValue &id : eventIds)
        record.eventIds.append(id.toString().toUtf8());
    record.created = object["created"_L1].toInt();
    record.status = object["status"_L1].toInt();
    record.fault = object["fault"_L1].toString();
    return record;
}

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

void restore(PracticeStore &store, const QJsonObject &held)
{
    QList<QByteArray> events;
    const QJsonArray eventArray = held["events"_L1].toArray();
    for (const QJsonValue &event : eventArray)
        events.append(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
    store.restore(held["records"_L1].toArray(), events);
}

QJsonObject heldBy(const PracticeStore &store)
{
    QJsonArray events;
    for (const QByteArray &event : store.events())
        events.append(QJsonDocument::fromJson(event).object());
    return { { u"events"_s, events }, { u"records"_s, store.recordsSnapshot() } };
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
    QFile file(path);
    if (file.exists()) {
        if (!QFileInfo(path).isFile()) // opening a pipe waits for somebody who writes
            return fail(storeFileError(path, u"no file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(storeFileError(path, file.errorString()));
        if (auto read = readSnapshot(file.readAll(), accounts); !read)
            return read;
    }
    auto journals = readJournals(path, accounts);
    if (!journals)
        return fail(journals.error());
    m_path = path;
    m_journalLock = std::move(journals->front().lock);
    m_journal = std::move(journals->front().file);
    noteStamp();
    if (auto written = write(accounts); !written)
        return written;
    for (size_t other = 1; other < journals->size(); ++other) // of programs that were killed; it is in FILE now
        (*journals)[other].file->remove();
    return {};
}

/// Takes in what every journal has. Gives those that no other program writes, at least one, which is this one's own.
Result<std::vector<PracticeLog::Journal>> PracticeLog::readJournals(const QString &path, PracticeAccounts &accounts)
{
    std::vector<Journal> unheld;
    for (const QString &name : journalsOf(path)) {
        if (!unheld.empty() && !QFile::exists(name))
            continue;
        Journal journal { std::make_unique<ProcessLock>(name + u".lock"_s), std::make_unique<QFile>(name) };
        const ProcessLock::Outcome outcome = journal.lock->take();
        const bool isOthers = outcome == ProcessLock::Outcome::HeldByOther;
        if (!isOthers)
            makePrivateFile(name);
        if (outcome == ProcessLock::Outcome::NotWritable
            || !journal.file->open(isOthers ? QIODevice::ReadOnly : QIODevice::ReadWrite))
            return fail(storeFileError(path, journal.file->errorString()));
        replay(journal.file->readAll(), accounts);
        if (!isOthers)
            unheld.push_back(std::move(journal));
    }
    if (unheld.empty())
        return fail(storeFileError(path, u"too many programs have it open"_s));
    return unheld;
}

Result<void> PracticeLog::readSnapshot(const QByteArray &json, PracticeAccounts &accounts)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root["events"_L1].isArray() || !root["requests"_L1].isArray())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("PracticeLog",
                "The file is not a store of the Practice account. Choose another file; this one is left as it is."));
    restore(accounts.store({}), root);
    const QJsonObject others = root["accounts"_L1].toObject();
    for (const PracticeAccount &account : accounts.all()) {
        if (others.contains(account.hubId))
            restore(accounts.store(account.hubId), others[account.hubId].toObject());
    }
    m_templates = root["templates"_L1].toArray();
    accounts.restoreMadeTemplates(m_templates);
    const QJsonArray requests = root["requests"_L1].toArray();
    for (const QJsonValue &request : requests)
        count(recordFromJson(request.toObject()));
    return {};
}

// One line for what was created, one for each request. The last one may be torn by a kill: it was never answered, so it
// is left out.
void PracticeLog::replay(const QByteArray &journal, PracticeAccounts &accounts)
{
    QSet<QByteArray> unanswered; // created, and the request that asked for it was never written: it died being answered
    const QList<QByteArray> lines = journal.left(journal.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry["templates"_L1].isArray()) {
            m_templates = entry["templates"_L1].toArray();
            accounts.restoreMadeTemplates(m_templates);
            continue;
        }
        const PracticeRequestRecord record = recordFromJson(entry["request"_L1].toObject());
        if (record.number > 0 && isNew(record)) {
            count(record);
            for (const QByteArray &id : record.eventIds)
                unanswered.remove(id);
        }
        // In older journals events stand beside their request; those that are known already are left out.
        const QString account = entry.contains("account"_L1) ? entry["account"_L1].toString() : record.account;
        const QJsonArray created = entry["events"_L1].toArray();
        for (const QJsonValue &event : created)
            accounts.store(account).replayEvent(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
        if (entry.contains("account"_L1)) {
            for (const QJsonValue &event : created)
                unanswered.insert(event["id"_L1].toString().toUtf8());
        }
    }
    for (const QByteArray &id : std::as_const(unanswered))
        ++m_copies[id];
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
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto take = [](PracticeStore &store, const QJsonObject &held) {
        const QJsonArray events = held["events"_L1].toArray();
        for (const QJsonValue &event : events)
            store.replayEvent(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
    };
    take(accounts.store({}), root);
    const QJsonObject others = root["accounts"_L1].toObject();
    for (auto other = others.begin(); other != others.end(); ++other)
        take(accounts.store(other.key()), other->toObject());
    const QJsonArray requests = root["requests"_L1].toArray();
    for (const QJsonValue &request : requests) {
        if (const PracticeRequestRecord record = recordFromJson(request.toObject()); isNew(record))
            count(record);
    }
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
    file.write(snapshot(accounts).toJson(QJsonDocument::Indented));
    if (!file.commit())
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
    return address.placesIn(snapshot(accounts).toJson(QJsonDocument::Compact));
}

Result<void> PracticeLog::erase(const AddressText &address, PracticeAccounts &accounts)
{
    if (m_journal) { // with what other programs have saved
        if (auto taken = takeOver(accounts); !taken)
            return taken;
        noteStamp();
    }
    const QByteArray json = address.blankedOut(snapshot(accounts).toJson(QJsonDocument::Compact));
    m_requests.clear();
    m_copies.clear();
    m_bodies.clear();
    if (auto read = readSnapshot(json, accounts); !read) // the numbers of requests go on
        return read;
    return save(accounts);
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
        append(R"({"request":)" + QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact) + "}\n");
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
    for (const QByteArray &id : record.eventIds)
        ++m_copies[id];
    if (!record.bodySha256.isEmpty())
        ++m_bodies[record.bodySha256];
    m_requests.append(record);
}

QJsonDocument PracticeLog::snapshot(const PracticeAccounts &accounts) const
{
    QJsonObject root = heldBy(accounts.store({}));
    QJsonObject others;
    for (const PracticeAccount &account : accounts.all()) {
        if (account.hubId != accounts.first().hubId && accounts.store(account.hubId).eventCount() > 0)
            others.insert(account.hubId, heldBy(accounts.store(account.hubId)));
    }
    if (!others.isEmpty())
        root.insert("accounts"_L1, others);
    QJsonArray requests;
    for (const PracticeRequestRecord &request : m_requests)
        requests.append(recordToJson(request));
    QJsonObject received;
    for (auto it = m_copies.cbegin(); it != m_copies.cend(); ++it)
        received.insert(QString::fromUtf8(it.key()), it.value());
    if (const QJsonArray made = accounts.madeTemplatesSnapshot(); !made.isEmpty())
        root.insert("templates"_L1, made);
    root.insert("requests"_L1, requests);
    root.insert("received"_L1, received);
    return QJsonDocument(root);
}

} // namespace composer
