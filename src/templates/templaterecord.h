#pragma once

#include "base/result.h"
#include "domain/templatechange.h"
#include "templates/templateframe.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace composer {

/// A template as the workspace keeps it: what drafts follow, and what is known beside it.
struct TemplateRecord {
    EventTemplate eventTemplate; ///< as it is edited; may break rules
    /// What HubSpot has, as far as is known: read from there, or from the developer's file. Nothing = HubSpot does not
    /// have the template yet. Its tokens have the keys of those that were removed here.
    std::optional<EventTemplate> atHubSpot;
    TemplateFrame frame; ///< the page that its events open unless they say another
    QDateTime readAt; ///< when atHubSpot was read at HubSpot itself; invalid = it is a file's word
    QString account; ///< name of the account it was read from
    QStringList removedKeys; ///< of tokens that are gone
    QList<TokenRename> renames; ///< and removals, oldest first
    /// Name by which the texts print a token whose own name is empty or breaks the rules, by its key.
    QHash<QString, QString> printedNames;
    QStringList formerIds; ///< ids the template had before HubSpot gave it one: drafts may still name them
    QString origin; ///< name of the file it was proposed from or opened; empty = typed here
    bool operator==(const TemplateRecord &) const = default;

    /// A template HubSpot has, or a file says it has. Its tokens get keys.
    [[nodiscard]] static TemplateRecord fromHubSpot(const EventTemplate &eventTemplate);
    /// One that is new here. Its tokens get keys where they have none.
    [[nodiscard]] static TemplateRecord newHere(const EventTemplate &eventTemplate);

    /// For drafts made before. A token that is not usable as it stands is gone for them.
    [[nodiscard]] TokenHistory history() const;

    /// A token whose name and type HubSpot has: neither can change any more.
    [[nodiscard]] bool isLocked(qsizetype token) const;
    [[nodiscard]] bool isLocked() const { return atHubSpot.has_value(); } ///< id and kind of record
    /// Tokens HubSpot does not have, by name; empty when the whole template is new.
    [[nodiscard]] QStringList tokensOnlyHere() const;
    /// Tokens HubSpot has and the template here has no more, by name.
    [[nodiscard]] QStringList tokensRemovedHere() const;
};

/// For a token that is new.
[[nodiscard]] QString newTokenKey();
/// Notes in `next` what became of the tokens that `before` had. Every change of a template goes through it, also one
/// that is undone: then the draft that followed it is behind once more.
void noteTokensGone(const TemplateRecord &before, TemplateRecord &next);
/// A token that comes under a name that HubSpot has, and no token here, is that one: as it is there, with the key it
/// had before it was removed here. Another stays as it is.
void takeFromHubSpot(const TemplateRecord &here, Token &token);
/// Gives the tokens of `coming`, which takes the place of the template here, their keys: the ones they have from here,
/// else those of the tokens here with their name, or with that name before they were renamed here. The others are new.
void adoptKeys(const TemplateRecord &here, EventTemplate &coming);
/// The record with another template in its place, whose tokens got their keys and whose removals are noted.
[[nodiscard]] TemplateRecord withTemplateTaken(const TemplateRecord &here, const EventTemplate &coming);

/// A template that comes from a file or from HubSpot in place of the one here: what drafts need to follow it stays, and
/// so does the page its events open where it names none. Tokens that have one name are one.
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
