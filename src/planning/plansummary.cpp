#include "planning/plansummary.h"

#include "domain/timestamp.h"

#include <QSet>

#include <algorithm>

namespace composer {

namespace {

// HubSpot usage guidelines: a public OAuth app may make 110 requests in 10 s per account.
constexpr qint64 requestsPerInterval = 110;
constexpr qint64 intervalMs = 10'000;

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Emails differ in case only by typing: HubSpot stores them in lower case.
QByteArray emailKey(std::string_view email)
{
    return QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size())).toLower().toUtf8();
}

struct Identities {
    QSet<QByteArray> records;
    QSet<QByteArray> newContacts;
    QSet<QByteArray> changedEmails;
};

void addIdentity(Identities &identities, const EventTable &table, qsizetype row, bool contacts)
{
    const std::string_view objectId = table.utf8(row, EventField::ObjectId);
    const std::string_view email = table.utf8(row, EventField::Email);
    // objectId > utk > email decides the record, but a user token and an email of one person would count twice.
    if (!objectId.empty()) {
        identities.records.insert('o' + toBytes(objectId));
        if (contacts && !email.empty())
            identities.changedEmails.insert(toBytes(objectId));
        return;
    }
    if (!email.empty()) {
        const QByteArray key = emailKey(email);
        identities.records.insert('e' + key);
        if (contacts)
            identities.newContacts.insert(key);
        return;
    }
    if (const std::string_view utk = table.utf8(row, EventField::Utk); !utk.empty())
        identities.records.insert('u' + toBytes(utk));
}

} // namespace

PlanSummary summarize(const BatchPlan &plan)
{
    PlanSummary summary;
    const EventTable &table = plan.events;
    const EventTemplate &eventTemplate = table.eventTemplate();
    const bool contacts = eventTemplate.objectKind() == ObjectType::Contact;
    const std::optional<qint64> plannedMs
        = parseInstant({ plan.plannedAt.constData(), static_cast<size_t>(plan.plannedAt.size()) });

    QList<int> writingTokens;
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        if (!eventTemplate.tokens[i].objectPropertyName.isEmpty()) {
            writingTokens.append(i);
            summary.properties.append({ eventTemplate.tokens[i].objectPropertyName, 0 });
        }
    }

    QList<int> emptyTokens;
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        if (!table.isSentEmpty(i))
            continue;
        emptyTokens.append(i);
        const Token &token = eventTemplate.tokens[i];
        summary.sentEmpty.append({ token.label, token.objectPropertyName, token.type == TokenType::String, 0 });
    }

    Identities identities;
    for (const PlannedBatch &batch : plan.batches) {
        summary.bytes += batch.bytes;
        for (const qsizetype row : batch.rows) {
            ++summary.events;
            addIdentity(identities, table, row, contacts);
            const std::string_view timestamp = table.utf8(row, EventField::Timestamp);
            if (timestamp.empty())
                ++summary.withoutTimestamp;
            if (const auto instant = timestamp.empty() ? plannedMs : parseInstant(timestamp)) {
                summary.firstMs = std::min(summary.firstMs.value_or(*instant), *instant);
                summary.lastMs = std::max(summary.lastMs.value_or(*instant), *instant);
            }
            for (qsizetype i = 0; i < emptyTokens.size(); ++i)
                summary.sentEmpty[i].events += table.utf8(row, EventField::token(emptyTokens[i])).empty() ? 1 : 0;
            for (qsizetype i = 0; i < writingTokens.size(); ++i) {
                if (!table.utf8(row, EventField::token(writingTokens[i])).empty())
                    ++summary.properties[i].events;
            }
        }
    }
    summary.sentEmpty.removeIf([](const EmptyWrites &writes) { return writes.events == 0; });
    summary.properties.removeIf([](const PropertyWrites &writes) { return writes.events == 0; });
    summary.records = identities.records.size();
    summary.contactsThatMayBeCreated = identities.newContacts.size();
    summary.emailsThatWouldChange = identities.changedEmails.size();
    summary.requests = static_cast<int>(plan.batches.size());
    summary.expectedMs = summary.requests * intervalMs / requestsPerInterval;
    for (const LeftOutRow &left : plan.leftOut)
        ++summary.leftOut[static_cast<size_t>(left.reason)];
    return summary;
}

} // namespace composer
