#include "sending/sendhistory.h"

#include "base/listtext.h"
#include "domain/reason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

/// What a line says, for programs.
QString lineKey(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case LedgerEntry::Kind::InFlight:
        return u"left"_s;
    case LedgerEntry::Kind::Asked:
        return u"asked"_s;
    case LedgerEntry::Kind::Stopped:
        return u"stopped"_s;
    case LedgerEntry::Kind::Outcome:
        break;
    }
    return outcomeKey(outcomeOf(entry.state));
}

QString lineOf(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case LedgerEntry::Kind::InFlight:
        return HistoryText::tr("Left this computer in request %1").arg(entry.batch);
    case LedgerEntry::Kind::Asked:
        return HistoryText::tr("The account was asked with the very same request %1").arg(entry.batch);
    case LedgerEntry::Kind::Stopped:
        return HistoryText::tr("Stopped before this event left");
    case LedgerEntry::Kind::Outcome:
        break;
    }
    QString line = outcomeWord(outcomeOf(entry.state));
    if (entry.status >= 300) // what went well needs no code
        line += u" (HTTP %1)"_s.arg(entry.status);
    return entry.reason.isEmpty() ? line : labelled(line, reasonText(entry.reason));
}

} // namespace

SendHistory::SendHistory(LedgerRows rows, const QList<FrozenBatch> &batchIndex, const QList<LedgerEntry> &entries)
    : SendHistory(rows.size(), batchIndex, entries)
{
    m_rows = std::move(rows);
}

SendHistory::SendHistory(qsizetype rowCount, const QList<FrozenBatch> &batchIndex, const QList<LedgerEntry> &entries)
    : m_replay(rowCount, batchIndex)
    , m_firstBatch(rowCount, 0)
{
    for (const FrozenBatch &batch : batchIndex)
        noteMembers(batch);
    for (const LedgerEntry &entry : entries)
        apply(entry);
}

void SendHistory::apply(const LedgerEntry &entry)
{
    m_replay.apply(entry);
    if (entry.kind == LedgerEntry::Kind::InFlight) {
        m_firstLeftMs = m_firstLeftMs == 0 ? entry.atMs : m_firstLeftMs;
        m_lastLeftMs = std::max(m_lastLeftMs, entry.atMs);
    }
    const bool byThePortal = entry.status > 0 || !entry.serverMessage.isEmpty(); // else a person's word
    if (entry.kind == LedgerEntry::Kind::Outcome && entry.state == RowState::Created && byThePortal) {
        if (const QList<qint64> rows = positionsOf(entry); !rows.isEmpty())
            m_newestCreated = rows.last();
        if (entry.serverMessage.contains("\"status\""_L1)) {
            if (const auto said = saidFromText(entry.serverMessage); said && !said->request.isEmpty())
                m_requestOf.insert(entry.batch, said->request);
        }
    }
    const Numbered numbered { m_entryCount++, entry };
    if (entry.position >= 0)
        m_ofRow[entry.position].append(numbered);
    else if (entry.batch > 0)
        m_ofBatch[entry.batch].append(numbered);
    else
        m_ofAll.append(numbered);
}

void SendHistory::addBatch(const FrozenBatch &batch)
{
    m_replay.addBatch(batch);
    noteMembers(batch);
}

void SendHistory::noteMembers(const FrozenBatch &batch)
{
    for (const qint32 position : batch.positions) {
        if (m_firstBatch[position] == 0)
            m_firstBatch[position] = batch.number;
        else
            m_laterBatches[position].append(batch.number);
    }
}

QList<qint64> SendHistory::positionsOf(const LedgerEntry &entry) const
{
    if (entry.position >= 0)
        return { entry.position };
    QList<qint64> positions;
    if (entry.batch > 0) {
        const QList<qint32> &own = m_replay.positions(entry.batch);
        positions = QList<qint64>(own.cbegin(), own.cend());
    }
    return positions;
}

const LedgerEntry *SendHistory::lastOutcome(qint64 position) const
{
    const Numbered *last = nullptr;
    const auto look = [&last](const QList<Numbered> &entries) {
        for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
            if (it->entry.kind == LedgerEntry::Kind::Outcome) {
                if (!last || it->number > last->number)
                    last = &*it;
                return;
            }
        }
    };
    if (const auto found = m_ofRow.constFind(static_cast<qint32>(position)); found != m_ofRow.cend())
        look(*found);
    if (const auto found = m_ofBatch.constFind(m_replay.batchOf(position)); found != m_ofBatch.cend())
        look(*found);
    return last ? &last->entry : nullptr;
}

qint64 SendHistory::suppressed() const
{
    qint64 count = 0;
    for (const auto &[position, entries] : m_ofRow.asKeyValueRange()) { // each has a line of its own
        if (m_replay.state(position) != RowState::NotSent)
            continue;
        const LedgerEntry *last = lastOutcome(position);
        count += last && last->status == onSuppressionList ? 1 : 0;
    }
    return count;
}

std::optional<LedgerEntry> SendHistory::lastWord(qint64 position) const
{
    const LedgerEntry *last = lastOutcome(position);
    return last ? std::optional(*last) : std::nullopt;
}

bool SendHistory::wasRefusedIn(qint64 position, int batch) const
{
    const auto refused = [&](const Numbered &one) { return one.entry.batch == batch && isRefusedWhole(one.entry); };
    const QList<Numbered> ofBatch = m_ofBatch.value(batch);
    const QList<Numbered> own = m_ofRow.value(static_cast<qint32>(position));
    return std::any_of(ofBatch.cbegin(), ofBatch.cend(), refused) || std::any_of(own.cbegin(), own.cend(), refused);
}

bool SendHistory::isOfRefused(qint64 position) const
{
    return wasRefusedIn(position, m_replay.batchOf(position));
}

bool SendHistory::isPartOfRefused(qint64 position) const
{
    QList<int> earlier { m_firstBatch[position] };
    earlier.append(m_laterBatches.value(static_cast<qint32>(position)));
    earlier.removeLast(); // the one it is in
    return std::any_of(earlier.cbegin(), earlier.cend(), [&](int batch) { return wasRefusedIn(position, batch); });
}

void SendHistory::tellSaid(const LedgerEntry &entry, qint64 position, RowOutcome &outcome) const
{
    if (m_lastSaid.first != entry.serverMessage) {
        const auto said = saidFromText(entry.serverMessage);
        if (!said)
            return; // the portal's words
        m_lastSaid = { entry.serverMessage, *said };
    }
    outcome.serverMessage.clear();
    outcome.request = m_requestOf.value(entry.batch);
    const QList<EventFacts> &events = m_lastSaid.second.events;
    const qsizetype place = events.size() == 1 || entry.position >= 0
        ? 0
        : m_replay.positions(entry.batch).indexOf(static_cast<qint32>(position));
    if (place >= 0 && place < events.size())
        outcome.event = events[place];
}

/// Many rows in a row have one reason.
const QString &SendHistory::wordsOf(const QString &reason) const
{
    if (m_lastReason.first != reason)
        m_lastReason = { reason, reasonText(reason) };
    return m_lastReason.second;
}

RowOutcome SendHistory::outcome(qint64 position) const
{
    RowOutcome outcome;
    outcome.state = m_replay.state(position);
    outcome.attempts = m_replay.attempts(position);
    outcome.batch = m_replay.batchOf(position);
    const LedgerEntry *last = lastOutcome(position);
    if (last && last->state == outcome.state) {
        outcome.reason = wordsOf(last->reason);
        outcome.status = last->status;
        outcome.serverMessage = outcome.state == RowState::Conflict ? QString() : last->serverMessage;
        outcome.tokenName = last->tokenName;
        outcome.correlationId = last->correlationId;
        if (outcome.state == RowState::Created && !last->serverMessage.isEmpty())
            tellSaid(*last, position, outcome);
    } else if (outcome.state == RowState::NotSent) {
        outcome.reason
            = HistoryText::tr("The send was stopped before this event left. Send it again whenever you like.");
    }
    return outcome;
}

QList<HistoryLine> SendHistory::lines(qint64 position) const
{
    QList<Numbered> all = m_ofRow.value(static_cast<qint32>(position));
    all.append(m_ofBatch.value(m_firstBatch[position]));
    const QList<int> later = m_laterBatches.value(static_cast<qint32>(position));
    for (const int batch : later)
        all.append(m_ofBatch.value(batch));
    all.append(m_ofAll);
    std::sort(all.begin(), all.end(), [](const Numbered &a, const Numbered &b) { return a.number < b.number; });
    QList<HistoryLine> lines;
    bool left = false;
    for (const Numbered &numbered : std::as_const(all)) {
        left = left || numbered.entry.kind == LedgerEntry::Kind::InFlight;
        if (numbered.entry.kind == LedgerEntry::Kind::Stopped && left)
            continue; // says something only about rows that waited
        lines.append({ QDateTime::fromMSecsSinceEpoch(numbered.entry.atMs, QTimeZone::utc()), lineOf(numbered.entry),
            lineKey(numbered.entry), std::max(0, numbered.entry.status) });
    }
    return lines;
}

bool SendHistory::isToldByBatch(qint64 position) const
{
    const auto row = static_cast<qint32>(position);
    return m_ofAll.isEmpty() && !m_ofRow.contains(row) && !m_laterBatches.contains(row);
}

QList<ConflictField> SendHistory::conflict(qint64 position) const
{
    const LedgerEntry *last = lastOutcome(position);
    if (!last || m_replay.state(position) != RowState::Conflict)
        return {};
    QList<ConflictField> fields;
    const QJsonArray array = QJsonDocument::fromJson(last->serverMessage.toUtf8()).array();
    for (const QJsonValue value : array)
        fields.append({ value["field"_L1].toString(), value["ours"_L1].toString(), value["theirs"_L1].toString(),
            !value["same"_L1].toBool() });
    return fields;
}

bool isRefusedWhole(const LedgerEntry &entry)
{
    return entry.kind == LedgerEntry::Kind::Outcome && entry.state == RowState::Unknown && entry.status >= 400
        && entry.status < 500 && !entry.serverMessage.isEmpty(); // without words it was not the portal that refused
}

QString conflictToText(const QList<ConflictField> &fields)
{
    QJsonArray array;
    for (const ConflictField &field : fields) {
        QJsonObject object { { u"field"_s, field.field }, { u"ours"_s, field.ours }, { u"theirs"_s, field.theirs } };
        if (!field.differs)
            object.insert("same"_L1, true);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace composer
