#include "planning/plansummary.h"

#include "domain/timestamp.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <numeric>

namespace composer {

namespace {

// HubSpot usage guidelines: a public OAuth app may make 110 requests in 10 s per account.
constexpr qint64 requestsPerInterval = 110;
constexpr qint64 intervalMs = 10'000;

/// Different records, each once: views on the texts of the table, for a million rows without a copy of their own.
class Identities
{
public:
    Identities(const EventTable &table, qsizetype rows)
        : m_table(table)
        , m_ofContacts(table.eventTemplate().objectKind() == ObjectType::Contact)
        , m_rows(rows)
    {
    }

    void add(qsizetype row)
    {
        const std::string_view objectId = m_table.utf8(row, EventField::ObjectId);
        const std::string_view email = m_table.utf8(row, EventField::Email);
        // objectId > utk > email decides the record, but a user token and an email of one person would count twice.
        if (!objectId.empty()) {
            insert(m_objectIds, objectId);
            if (m_ofContacts && !email.empty())
                insert(m_changedEmails, objectId);
        } else if (!email.empty()) {
            insert(m_emails, emailKey(email));
        } else if (const std::string_view utk = m_table.utf8(row, EventField::Utk); !utk.empty()) {
            insert(m_userTokens, utk);
        }
    }

    [[nodiscard]] qsizetype records() const { return m_objectIds.size() + m_emails.size() + m_userTokens.size(); }
    [[nodiscard]] qsizetype newContacts() const { return m_ofContacts ? m_emails.size() : 0; }
    [[nodiscard]] qsizetype changedEmails() const { return m_changedEmails.size(); }

private:
    using Texts = QSet<QByteArrayView>;

    void insert(Texts &texts, std::string_view text) const
    {
        if (texts.isEmpty())
            texts.reserve(m_rows); // growing step by step would cost more than all else
        texts.insert(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }

    /// Emails differ in case only by typing: HubSpot stores them in lower case.
    std::string_view emailKey(std::string_view email)
    {
        const auto isFolded = [](char c) { return static_cast<unsigned char>(c) < 0x80 && (c < 'A' || c > 'Z'); };
        if (std::ranges::all_of(email, isFolded))
            return email;
        const QByteArray &folded = m_folded.emplace_back(
            QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size())).toLower().toUtf8());
        return { folded.constData(), static_cast<size_t>(folded.size()) };
    }

    const EventTable &m_table;
    bool m_ofContacts;
    qsizetype m_rows;
    Texts m_objectIds;
    Texts m_emails;
    Texts m_userTokens;
    Texts m_changedEmails;
    std::deque<QByteArray> m_folded;
};

} // namespace

PlanSummary summarize(const BatchPlan &plan)
{
    PlanSummary summary;
    const EventTable &table = plan.events;
    const EventTemplate &eventTemplate = table.eventTemplate();
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

    const qsizetype rows = std::accumulate(plan.batches.cbegin(), plan.batches.cend(), qsizetype(0),
        [](qsizetype sum, const PlannedBatch &batch) { return sum + batch.rows.size(); });
    Identities identities(table, rows);
    for (const PlannedBatch &batch : plan.batches) {
        summary.bytes += batch.bytes;
        for (const qsizetype row : batch.rows) {
            ++summary.events;
            identities.add(row);
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
    summary.records = identities.records();
    summary.contactsThatMayBeCreated = identities.newContacts();
    summary.emailsThatWouldChange = identities.changedEmails();
    summary.requests = static_cast<int>(plan.batches.size());
    summary.expectedMs = summary.requests * intervalMs / requestsPerInterval;
    for (const LeftOutRow &left : plan.leftOut)
        ++summary.leftOut[static_cast<size_t>(left.reason)];
    return summary;
}

} // namespace composer
