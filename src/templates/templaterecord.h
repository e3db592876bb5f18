#pragma once

#include "base/result.h"
#include "domain/templatechange.h"
#include "templates/templateframe.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <utility>

namespace composer {

/// A template as the workspace keeps it: what drafts follow, and what is known beside it.
struct TemplateRecord {
    EventTemplate eventTemplate; ///< as it is edited; may break rules
    /// What HubSpot has, as far as is known: read from there, or from the developer's file. Nothing = HubSpot does not
    /// have the template yet.
    std::optional<EventTemplate> atHubSpot;
    TemplateFrame frame; ///< the page that its events open unless they say another
    QDateTime readAt; ///< when atHubSpot was read at HubSpot itself; invalid = it is a file's word
    QString account; ///< name of the account it was read from
    QList<TokenRename> renames; ///< oldest first
    QStringList formerIds; ///< ids the template had before HubSpot gave it one: drafts may still name them
    QString origin; ///< name of the file it was proposed from or opened; empty = typed here
    bool operator==(const TemplateRecord &) const = default;

    /// A template HubSpot has, or a file says it has.
    [[nodiscard]] static TemplateRecord fromHubSpot(const EventTemplate &eventTemplate);
    /// One that is new here.
    [[nodiscard]] static TemplateRecord newHere(const EventTemplate &eventTemplate);

    /// A token whose name and type HubSpot has: neither can change any more.
    [[nodiscard]] bool isLocked(qsizetype token) const;
    [[nodiscard]] bool isLocked() const { return atHubSpot.has_value(); } ///< id and kind of record
    /// Tokens HubSpot does not have, by name; empty when the whole template is new.
    [[nodiscard]] QStringList tokensOnlyHere() const;
};

/// A template that comes from a file or from HubSpot in place of the one here: what drafts need to follow it stays, and
/// so does the page its events open where it names none.
[[nodiscard]] TemplateRecord replacedBy(const TemplateRecord &here, const TemplateRecord &coming);

/// The part of a template being edited that the rest of the program can follow: without tokens whose names break the
/// rules or stand for two, and options without a value. The template itself when nothing is wrong with it.
[[nodiscard]] EventTemplate usableTemplate(const EventTemplate &eventTemplate);

/// JSON that is a template in HubSpot's shape too (parseEventTemplate() reads the usable part), with what only we know
/// added.
[[nodiscard]] QByteArray serializeTemplateRecord(const TemplateRecord &record);
/// Reads that, and templates kept by older versions of this program. Error: InvalidInput.
[[nodiscard]] Result<TemplateRecord> parseTemplateRecord(const QByteArray &json);

} // namespace composer
