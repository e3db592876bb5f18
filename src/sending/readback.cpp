#include "sending/readback.h"

#include "base/async.h"
#include "base/privatefiles.h"
#include "domain/timestamp.h"
#include "hubspot/answerorigin.h"
#include "hubspot/timelineclient.h"
#include "hubspot/timelinerequests.h"
#include "hubspot/timelineresponses.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReadBackText {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

QString fileOf(const QString &ledgerPath, const QString &planId)
{
    // A ledger may come from elsewhere: its names lead nowhere else.
    return QFileInfo(ledgerPath).path() + u"/remarks/"_s + QFileInfo(planId).fileName() + u".read.json"_s;
}

QJsonObject fieldToJson(const ConflictField &field)
{
    return { { u"field"_s, field.field }, { u"sent"_s, field.ours }, { u"held"_s, field.theirs },
        { u"equal"_s, !field.differs } };
}

} // namespace

qsizetype ReadBack::differing() const
{
    return std::count_if(fields.cbegin(), fields.cend(), [](const ConflictField &field) { return field.differs; });
}

bool ReadBack::isCompared() const
{
    const bool lacksToken = std::any_of(leftOut.cbegin(), leftOut.cend(),
        [](const QString &field) { return field.startsWith("tokens."_L1) || field.startsWith("properties."_L1); });
    return !lacksToken && std::any_of(fields.cbegin(), fields.cend(), [](const ConflictField &field) {
        return field.field == "timestamp"_L1 || field.field == "occurredAt"_L1 || field.field == "objectId"_L1
            || field.field == "email"_L1 || field.field == "utk"_L1;
    });
}

QJsonObject readBackToJson(const ReadBack &read)
{
    if (read.stage != ReadBack::Stage::Read)
        return {};
    QJsonArray fields;
    for (const ConflictField &field : read.fields)
        fields.append(fieldToJson(field));
    return { { u"readAt"_s, QString::fromLatin1(formatInstant(read.atMs)) }, { u"fields"_s, fields },
        { u"notGivenBack"_s, QJsonArray::fromStringList(read.leftOut) } };
}

void forgetReadBack(const QString &ledgerPath, const QString &planId)
{
    QFile::remove(fileOf(ledgerPath, planId));
}

Result<void> keepReadBack(const QString &ledgerPath, const QString &planId, const ReadBack &read)
{
    QJsonObject object = readBackToJson(read);
    if (object.isEmpty())
        return {};
    object.insert("held"_L1, QString::fromUtf8(read.held));
    object.insert("objectId"_L1, read.objectId);
    object.insert("objectType"_L1, read.facts.objectType);
    object.insert("createdAt"_L1, read.facts.createdAt);
    const QString path = fileOf(ledgerPath, planId);
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(object).toJson();
    if (!makePrivateFolder(QFileInfo(path).path()) || !openPrivately(file) || file.write(json) != json.size()
        || !commitFile(file))
        return fail(ErrorCode::FileError,
            ReadBackText::tr("What the account holds of the first event cannot be written down. Free some space."),
            file.errorString());
    return {};
}

ReadBack loadReadBack(const QString &ledgerPath, const QString &planId)
{
    ReadBack read;
    QFile file(fileOf(ledgerPath, planId));
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto at = parseInstant(object["readAt"_L1].toString().toStdString());
    if (!at)
        return read;
    read.stage = ReadBack::Stage::Read;
    read.atMs = *at;
    for (const QJsonValue value : object["fields"_L1].toArray())
        read.fields.append({ value["field"_L1].toString(), value["sent"_L1].toString(), value["held"_L1].toString(),
            !value["equal"_L1].toBool() });
    for (const QJsonValue value : object["notGivenBack"_L1].toArray())
        read.leftOut.append(value.toString());
    read.held = object["held"_L1].toString().toUtf8();
    read.objectId = object["objectId"_L1].toString();
    read.facts.objectType = object["objectType"_L1].toString();
    read.facts.createdAt = object["createdAt"_L1].toString();
    return read;
}

EventReadBack::EventReadBack(
    TimelineClient &client, QString ledgerPath, const Clock &clock, QList<int> askAgainDelaysMs, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
    , m_delays(std::move(askAgainDelaysMs))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventReadBack::ask);
}

void EventReadBack::become(ReadBack state)
{
    m_state = std::move(state);
    Q_EMIT changed(m_state);
}

void EventReadBack::read(const QString &planId, qint32 position)
{
    m_again.stop();
    m_client.cancelTurns(this);
    m_absent = 0;
    m_wasRenewed = false;
    const int run = ++m_run;
    ReadBack asking;
    asking.stage = ReadBack::Stage::Asking;
    become(asking);
    onWorker(
        this, [path = m_ledgerPath, planId, position] { return readSentEvent(path, planId, position); },
        [this, run](const Result<SentEvent> &event) {
            if (run != m_run)
                return;
            if (!event) {
                ReadBack failed;
                failed.stage = ReadBack::Stage::Failed;
                failed.text = event.error().message;
                return become(failed);
            }
            m_event = *event;
            ask();
        });
}

void EventReadBack::ask()
{
    const ApiProfile *profile = apiProfile(m_event.send.profile);
    if (!profile || !profile->canReadBack()) {
        ReadBack impossible;
        impossible.stage = ReadBack::Stage::Impossible;
        return become(impossible);
    }
    ReadBack asking;
    asking.stage = ReadBack::Stage::Asking;
    become(asking);
    const QByteArray id = QJsonDocument::fromJson(m_event.json)["id"_L1].toString().toUtf8();
    m_client.whenMyTurn(this, [this, profile, id, run = m_run](TimelineClient::TurnPtr turn) {
        const ApiRequest request
            = readEventRequest(m_client.connection().baseUrl, *profile, m_event.send.templateId, id);
        m_client.send(std::move(turn), request, this, [this, run](const Answer &answer) {
            if (run == m_run)
                take(answer);
        });
    });
}

void EventReadBack::take(const Answer &answer)
{
    ReadBack read;
    read.atMs = m_clock.epochMs();
    if (answer.tokenIsRenewed && !std::exchange(m_wasRenewed, true))
        return ask();
    if (answer.arrival == Answer::Arrival::Whole && answer.status == 404 && isFromHubSpot(answer)) {
        const bool isOver = m_absent >= m_delays.size();
        read.stage = isOver ? ReadBack::Stage::NotThere : ReadBack::Stage::NotYet;
        if (!isOver) {
            read.againAtMs = read.atMs + m_delays[m_absent];
            m_again.start(m_delays[m_absent++]);
        }
        return become(read);
    }
    if (answer.arrival != Answer::Arrival::Whole || answer.status < 200 || answer.status >= 300) {
        read.stage = ReadBack::Stage::Failed;
        read.text = answer.status == 401 ? ReadBackText::tr("Sign in again and read it back; nothing was lost.")
            : answer.status == 403
            ? ReadBackText::tr("This sign-in may not read events. Open the record in HubSpot and look.")
            : ReadBackText::tr("The account gives no usable answer. Read it back later, or open the record and look.");
        return become(read);
    }
    const auto fields = compareEvents(m_event.json, answer.body);
    if (!fields) {
        read.stage = ReadBack::Stage::Failed;
        read.text = fields.error().message;
        return become(read);
    }
    read.stage = ReadBack::Stage::Read;
    for (const ComparedField &field : *fields) {
        if (field.isLeftOut)
            read.leftOut.append(field.field);
        else if (field.differs || (field.field != "id"_L1 && field.field != "eventTemplateId"_L1)) // asked for by them
            read.fields.append({ field.field, field.ours, field.theirs, field.differs });
    }
    read.held = answer.body;
    read.facts = eventFacts(answer.body);
    read.objectId = QJsonDocument::fromJson(answer.body)["objectId"_L1].toString();
    become(read);
}

} // namespace composer

#include "moc_readback.cpp"
