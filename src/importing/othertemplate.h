#pragma once

#include "importing/importnotice.h"

namespace composer {

/// Says that events of a file name another template than the one they are read for: by `eventTemplateId` of a request
/// to HubSpot, or in a column that is called so. Pure.
[[nodiscard]] QList<ImportNotice> otherTemplateNotices(
    const TableFile &file, const QList<ColumnProfile> &columns, const EventTemplate &eventTemplate);

} // namespace composer
