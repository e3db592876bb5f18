#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// One event with all its cells as text in canonical form (see EventField); empty = left out. What a row of an
/// EventTable looks like on its own: for the wire, the preview and the ledger.
struct EventDraft {
    QString id;
    QString email;
    QString objectId;
    QString utk;
    QString domain;
    QString customObjectTypeId;
    QString timestamp; ///< ISO 8601 UTC with Z
    QList<QString> tokens; ///< by the template's token order
    QString extraData; ///< JSON text
    QString iframeLinkLabel;
    QString iframeHeaderLabel;
    QString iframeUrl;
    QString iframeWidth; ///< pixels
    QString iframeHeight; ///< pixels
    bool operator==(const EventDraft &) const = default;
};

} // namespace composer
