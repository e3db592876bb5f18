#include "sending/knownrows.h"

#include "base/clock.h"
#include "storage/ledger.h"

#include <QMap>

#include <algorithm>

namespace composer {

namespace {

std::optional<LeftOut> reasonOf(const KnownEvents &known, const KnownEvent &event)
{
    using enum KnownEvent::Standing;
    switch (event.standing) {
    case New:
        return {};
    case Created:
        if (known.sendOf(event).isPerhapsElsewhere)
            return LeftOut::PerhapsHere;
        return event.sameId ? LeftOut::AlreadyCreated : LeftOut::SameContent;
    case Waiting:
        return LeftOut::InOtherSend;
    case Unsettled:
        return LeftOut::Unsettled;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Result<void> learnTemplateNames(const QString &ledgerPath, const QList<EventTemplate> &templates)
{
    std::unique_ptr<Ledger> ledger;
    for (const EventTemplate &one : templates) {
        if (one.otherName.isEmpty())
            continue;
        if (!ledger) {
            auto opened = Ledger::open(ledgerPath);
            if (!opened)
                return fail(opened.error());
            ledger = std::move(*opened);
        }
        if (auto learned = ledger->learnTemplate(one.id, one.otherName, SystemClock().epochMs()); !learned)
            return learned;
    }
    return {};
}

Result<KnownRows> KnownRows::read(const QString &ledgerPath, const Connection &connection, const EventTable &table,
    const QList<Connection> &kept, const RowPrintsPtr &prints)
{
    const AccountIdentity account = identityOf(connection);
    KnownScope scope { connection.id, table.eventTemplate().id };
    scope.otherTemplateName = table.eventTemplate().otherName;
    scope.address = account.address;
    scope.hubId = account.hubId;
    for (const Connection &one : kept)
        scope.connections.append(one.id);
    return read(ledgerPath, scope, table, kept, prints ? prints : std::make_shared<RowPrints>());
}

Result<KnownRows> KnownRows::read(const QString &ledgerPath, const QString &connectionId, const EventTable &table)
{
    return read(
        ledgerPath, KnownScope { connectionId, table.eventTemplate().id }, table, {}, std::make_shared<RowPrints>());
}

Result<KnownRows> KnownRows::read(const QString &ledgerPath, const KnownScope &scope, const EventTable &table,
    const QList<Connection> &kept, const RowPrintsPtr &prints)
{
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    for (const Connection &connection : kept) {
        if (auto learned = (*ledger)->learnAccount(identityOf(connection), SystemClock().epochMs()); !learned)
            return fail(learned.error());
    }
    if (auto learned = (*ledger)->learnTemplate(scope.templateId, scope.otherTemplateName, SystemClock().epochMs());
        !learned)
        return fail(learned.error());
    // The fingerprints of a million rows are not worked out for nobody.
    const auto has = (*ledger)->hasSends(scope);
    if (!has)
        return fail(has.error());
    KnownRows rows;
    const auto restored = (*ledger)->unsettledSinceRestored(scope);
    if (!restored)
        return fail(restored.error());
    for (const RestoredSend &send : *restored)
        rows.m_restored.append(
            { LeftOut::Unsettled, send.unknown, send.send.planId, send.send.draftName, send.send.createdAtMs });
    if (!*has)
        return rows;
    const auto printsUnder = [&](const QString &name, const QBitArray &wanted) -> Result<QList<EventFingerprint>> {
        return prints->of(table, name, wanted);
    };
    const auto writtenUnder = [&](const QString &name, const QBitArray &wanted) -> Result<QList<EventFingerprint>> {
        return writtenPrints(table, name, wanted);
    };
    auto known = (*ledger)->known(scope, eventIdMarks(table), printsUnder, writtenUnder);
    if (!known)
        return fail(known.error());
    rows.m_known = std::move(*known);
    rows.m_prints = prints->under(table.eventTemplate().id);
    return rows;
}

QHash<qsizetype, LeftOut> KnownRows::leftOut(Again again) const
{
    QHash<qsizetype, LeftOut> rows;
    const QList<KnownEvent> &events = again == Again::LeaveOut ? m_known.events : m_known.besides;
    for (qsizetype row = 0; row < events.size(); ++row) {
        if (const auto reason = reasonOf(m_known, events[row]))
            rows.insert(row, *reason);
    }
    return rows;
}

PlanSelection KnownRows::selection(Again again) const
{
    PlanSelection selection;
    selection.known = leftOut(again);
    selection.prints = m_prints;
    for (const KnownSend &send : m_known.sends) {
        if (again == Again::CreateThem && send.copies > 0)
            selection.excused.insert(send.planId);
    }
    return selection;
}

QList<EarlierSend> KnownRows::copiedSends() const
{
    QList<EarlierSend> sends;
    for (const KnownSend &send : m_known.sends) {
        if (send.copies > 0)
            sends.append({ send.isPerhapsElsewhere ? LeftOut::PerhapsHere : LeftOut::SameContent, send.copies,
                send.planId, send.draftName, send.createdAtMs });
    }
    std::stable_sort(sends.begin(), sends.end(),
        [](const EarlierSend &a, const EarlierSend &b) { return a.createdAtMs > b.createdAtMs; });
    return sends;
}

QList<EarlierSend> KnownRows::earlierSends(const BatchPlan &plan) const
{
    QMap<std::pair<LeftOut, qint32>, qint64> counts;
    bool copies = false;
    for (const LeftOutRow &left : plan.leftOut) {
        // A row may be left out for another reason than the ledger's, its errors for one.
        for (const KnownEvent &event : { m_known.events.value(left.row), m_known.besides.value(left.row) }) {
            if (event.send < 0 || reasonOf(m_known, event) != left.reason)
                continue;
            if (!event.isCopy()) // all sends with copies are told of below
                ++counts[{ left.reason, event.send }];
            copies = copies || event.isCopy();
            break;
        }
    }
    QList<EarlierSend> sends;
    if (copies)
        sends = copiedSends();
    for (const auto &[key, events] : counts.asKeyValueRange()) {
        const KnownSend &send = m_known.sends[key.second];
        sends.append({ key.first, events, send.planId, send.draftName, send.createdAtMs });
    }
    std::stable_sort(sends.begin(), sends.end(),
        [](const EarlierSend &a, const EarlierSend &b) { return a.createdAtMs > b.createdAtMs; });
    return sends;
}

std::optional<KnownSend> KnownRows::sendOf(qsizetype row) const
{
    const KnownEvent event = m_known.events.value(row);
    return event.send < 0 ? std::nullopt : std::optional(m_known.sends[event.send]);
}

QList<qsizetype> KnownRows::createdRows() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_known.events.size(); ++row) {
        if (m_known.events[row].standing == KnownEvent::Standing::Created)
            rows.append(row);
    }
    return rows;
}

} // namespace composer
