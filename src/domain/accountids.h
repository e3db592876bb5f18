#pragma once

#include "domain/eventtable.h"

#include <QString>

namespace composer {

/// Ids made of fields, as they leave for one account. HubSpot counts an id per app and template over all accounts: the
/// second account that gets it takes it from the first, so the account's number has to be in it. An id that was made of
/// fields (version 8) has one other form for every account (version 10, which is nobody else's), and each can be worked
/// out of the other: 122 bits in two halves, four Feistel rounds with words out of SHA-256 over "timeline-composer
/// account 1" and the number. The same on every computer. Cheap to make, 30 ns an id.
class AccountIds
{
public:
    /// `hubId`: the account's number, not empty.
    explicit AccountIds(const QString &hubId);

    /// Without a number in it, as importing makes it.
    [[nodiscard]] static bool isOfFields(const EventIdBits &bits) { return (bits[6] >> 4) == 8; }
    /// With the number of some account in it.
    [[nodiscard]] static bool isOfAccount(const EventIdBits &bits) { return (bits[6] >> 4) == 10; }

    /// The form for this account; other ids stay as they are.
    [[nodiscard]] EventIdBits in(const EventIdBits &bits) const;
    /// The form without a number of one that is of this account; other ids stay as they are.
    [[nodiscard]] EventIdBits out(const EventIdBits &bits) const;
    /// Every id of the table.
    void putIn(EventTable &table) const;

private:
    [[nodiscard]] quint64 rounded(quint64 half, size_t round) const;
    std::array<quint64, 4> m_words {};
};

} // namespace composer
