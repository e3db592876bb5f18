#include "sending/sentevents.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SentEventsText {
    Q_DECLARE_TR_FUNCTIONS(SentEvents)
};

bool mayGo(RowState state)
{
    switch (state) {
    case RowState::Waiting:
    case RowState::InFlight:
    case RowState::Unknown: // asked about first, and sent again when it is not there
    case RowState::NotSent:
        return true;
    case RowState::Created:
    case RowState::Refused:
    case RowState::Conflict:
    case RowState::Skipped:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

void collectTokens(const QByteArray &event, TokenTexts &into)
{
    const QJsonObject object = QJsonDocument::fromJson(event).object();
    const QJsonObject tokens = object[object.contains("tokens"_L1) ? "tokens"_L1 : "properties"_L1].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (const QString text = it.value().toVariant().toString(); !text.isEmpty())
            into[it.key()].insert(text);
    }
}

} // namespace

Result<SentEvent> readSentEvent(Ledger &ledger, const QString &planId, qint32 position)
{
    const auto send = ledger.send(planId);
    if (!send)
        return fail(send.error());
    const auto index = ledger.batchIndex(send->planId);
    if (!index)
        return fail(index.error());
    for (auto batch = index->crbegin(); batch != index->crend(); ++batch) {
        const qsizetype at = batch->positions.indexOf(position);
        if (at < 0)
            continue;
        const auto whole = ledger.batch(send->planId, batch->number);
        if (!whole)
            return fail(whole.error());
        return SentEvent { *send, position, whole->event(at) };
    }
    return fail(ErrorCode::NotFound, SentEventsText::tr("This event is in no request."));
}

Result<TokenTexts> readTokensToGo(const QString &ledgerPath, const QString &planId)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    const auto states = (*ledger)->states(planId);
    const auto index = (*ledger)->batchIndex(planId);
    if (!states || !index)
        return fail(!states ? states.error() : index.error());
    const auto goes = [&](qint32 position) { return position < states->size() && mayGo(states->at(position)); };
    TokenTexts texts;
    for (const FrozenBatch &one : *index) {
        if (std::none_of(one.positions.cbegin(), one.positions.cend(), goes))
            continue;
        const auto batch = (*ledger)->batch(planId, one.number);
        if (!batch)
            return fail(batch.error());
        for (qsizetype i = 0; i < batch->positions.size(); ++i) {
            if (goes(batch->positions.at(i)))
                collectTokens(batch->event(i), texts);
        }
    }
    return texts;
}

Result<SentEvent> readSentEvent(const QString &ledgerPath, const QString &planId, qint32 position)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    return readSentEvent(**ledger, planId, position);
}

} // namespace composer
