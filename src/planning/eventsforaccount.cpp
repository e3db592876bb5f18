#include "planning/eventsforaccount.h"

#include "domain/accountids.h"

namespace composer {

EventTable eventsForAccount(const EventTable &table, const Connection &connection)
{
    EventTable events = table;
    const EventTemplate &eventTemplate = events.eventTemplate();
    if (!connection.isPractice && eventTemplate.nameIn(connection.profile) != eventTemplate.id)
        events.useOtherName(); // the Practice account takes both
    if (!connection.facts.hubId.isEmpty())
        AccountIds(connection.facts.hubId).putIn(events);
    return events;
}

} // namespace composer
