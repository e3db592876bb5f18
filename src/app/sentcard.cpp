#include "app/sentcard.h"

#include "base/async.h"
#include "hubspot/sentevent.h"
#include "sending/sentevents.h"
#include "storage/ledgerretention.h"
#include "ui/pages/sendpage.h"

#include <QLocale>

namespace composer {

namespace {

bool hasLeft(RowState state)
{
    return state == RowState::Created || state == RowState::Refused || state == RowState::Unknown
        || state == RowState::Conflict;
}

} // namespace

SentCard::SentCard(Parts parts, SendPage &page, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_page(page)
{
    connect(&page, &SendPage::currentRowChanged, this, &SentCard::show);
}

void SentCard::show(int number)
{
    const SentRows &rows = m_page.model()->rows();
    if (number <= 0 || number > rows.size() || !hasLeft(rows.state(number - 1)))
        return;
    const auto used = m_parts.eventTemplate();
    if (!used)
        return;
    CardOptions options;
    options.zone = m_page.timeZone();
    options.locale = QLocale();
    options.holes = Holes::AsHubSpot;
    onWorker(
        this,
        [parts = m_parts, used = *used, options, position = number - 1]() -> std::optional<ShownCard> {
            const auto event = readSentEvent(parts.ledgerPath, parts.planId, position);
            const auto draft = event && !isForgotten(event->json)
                ? parseSentEvent(event->json, used)
                : Result<EventDraft>(fail(ErrorCode::NotFound, QString()));
            return draft ? std::optional(sentCard(used, *draft, options)) : std::nullopt;
        },
        [this, number](const std::optional<ShownCard> &card) {
            if (card)
                m_page.setSentCard(number, *card);
        });
}

} // namespace composer

#include "moc_sentcard.cpp"
