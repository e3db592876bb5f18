#pragma once

#include "domain/eventtable.h"

#include <optional>
#include <utility>

namespace composer {

/// A token that got another name, so that values in drafts made before can follow.
using TokenRename = std::pair<QString, QString>;

/// The name a token has now, after the renames that followed, oldest first; nothing when it is gone. A token there is
/// by that name is the one.
[[nodiscard]] std::optional<QString> nameAfter(
    const QString &name, const QList<TokenRename> &renames, const EventTemplate &now);

/// What would become of the values of a draft under another template. Tokens are the same when they have the same
/// name, or had it before they were renamed.
struct TemplateChange {
    struct Loss {
        QString label; ///< of the field
        qsizetype rows = 0; ///< with a value in it
        bool operator==(const Loss &) const = default;
    };

    qsizetype rows = 0; ///< that would come along
    qsizetype lockedRows = 0; ///< that would not: they are at the portal under the old template, or may be
    QStringList kept; ///< labels of tokens whose values come along as they are
    QStringList
        retyped; ///< labels of tokens that come along but have another type or other options: to be checked anew
    QList<Loss> lost; ///< fields that the other template lacks
    QStringList added; ///< labels of tokens that the draft lacks; they are empty at first
};

[[nodiscard]] TemplateChange planTemplateChange(
    const EventTable &table, const EventTemplate &next, const QList<TokenRename> &renames = {});
/// The rows that are not locked, under the other template; they keep their event ids, row ids, sources and whether they
/// are skipped. Only after planTemplateChange() was shown to the person.
[[nodiscard]] EventTable withTemplate(
    const EventTable &table, const EventTemplate &next, const QList<TokenRename> &renames = {});

} // namespace composer
