#pragma once

#include "hubspot/serverfacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace composer {

/// What the portal said beside "created", as the ledger keeps it: the server message of a Created entry.
struct SaidFacts {
    RequestFacts request;
    QList<EventFacts> events; ///< one for every row of the entry, or one for all of them
};

/// The links of a request in one cell: "name address", separated by spaces.
[[nodiscard]] QString linksText(const RequestFacts &request);

/// JSON; empty when there is nothing to keep.
[[nodiscard]] QString saidToText(SaidFacts said);
/// Nothing of a text that is not ours: the portal's words of older entries, for one.
[[nodiscard]] std::optional<SaidFacts> saidFromText(const QString &text);

} // namespace composer
