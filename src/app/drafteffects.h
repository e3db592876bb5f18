#pragma once

#include "domain/templatechange.h"

#include <QStringList>

namespace composer {

/// A draft that follows a template.
struct FollowingDraft {
    QString name;
    qsizetype events = 0;
    EventTable table; ///< without rows when the draft is not open
};

/// What a template that changes does to its drafts, a sentence each: what they would lose if they took it over. Nothing
/// happens to a draft by itself. For a worker: looks at every value of columns that would go.
[[nodiscard]] QStringList effectsOnDrafts(
    const QList<FollowingDraft> &drafts, const EventTemplate &next, const TokenHistory &history);

} // namespace composer
