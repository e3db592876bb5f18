#include "practice/practicelog.h"
#include "base/privatefiles.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

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

Result<void> PracticeLog::open(const QString &path, PracticeAccounts &accounts)
{
    QFile file(path);
    if (file.exists()) {
        if (!QFileInfo(path).isFile()) // opening a pipe waits for somebody who writes
            return fail(storeFileError(path, u"no file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(storeFileError(path, file.errorString()));
        if (auto read = readSnapshot(file.readAll(), accounts); !read)
            return read;
    }
    makePrivateFile(path + u".journal"_s);
    auto journal = std::make_unique<QFile>(path + u".journal"_s);
    if (!journal->open(QIODevice::ReadWrite))
        return fail(storeFileError(path, journal->errorString()));
    replay(journal->readAll(), accounts);
    m_path = path;
    m_journal = std::move(journal);
    return save(accounts);
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
    const qint64 known = m_requestCount;
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
        if (record.number > known) {
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

Result<void> PracticeLog::save(const PracticeAccounts &accounts)
{
    if (!m_journal)
        return {};
    QSaveFile file(m_path);
    if (!openPrivately(file))
        return fail(storeFileError(m_path, file.errorString()));
    file.write(snapshot(accounts).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return fail(storeFileError(m_path, file.errorString()));
    m_journal->resize(0);
    m_journal->seek(0);
    return {};
}

int PracticeLog::placesOf(const AddressText &address, const PracticeAccounts &accounts) const
{
    return address.placesIn(snapshot(accounts).toJson(QJsonDocument::Compact));
}

Result<void> PracticeLog::erase(const AddressText &address, PracticeAccounts &accounts)
{
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
