#pragma once

#include "sending/corrections.h"
#include "sending/sendtypes.h"
#include "sending/sentsince.h"
#include "ui/models/sendmodel.h"

#include <QTimeZone>
#include <QUrl>

namespace composer {

/// Everything known of one row of a send, for the inspector and for support.
struct SendRowDetails {
    SentRow row;
    RowOutcome outcome;
    QList<HistoryLine> history;
    QList<ConflictField> conflict; ///< empty unless the portal holds another event under this id
    std::optional<Correction> corrects {}; ///< it says how another one is right, or was composed again for it
    QByteArray correctedBy {}; ///< event id of the newest that corrects it; empty = none
    std::optional<SentSince> since {}; ///< a later send has it
    bool isInDraft = true;
    bool isOfFile = false; ///< no draft ever had it
    QUrl record {}; ///< where its record is looked at in HubSpot; empty = not known
};

/// A text a person can paste into a support ticket: no token, no cell values but the ids. Times in UTC.
[[nodiscard]] QString supportText(const SendRowDetails &details, const QString &portalName);

} // namespace composer
