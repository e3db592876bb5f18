#pragma once

#include "domain/eventtable.h"

#include <optional>
#include <utility>

namespace composer {

/// A token that got another name, so that values in drafts made before can follow.
using TokenRename = std::pair<QString, QString>;

/// What each token of a template is called in its later state `next`, in the order of `before`; an empty text when it
/// is gone. `renames`: all there ever were, oldest first. Of the moments at which `before` may have stood, the one that
/// fits best counts: a name that was given to another token later is not mistaken for it.
///
///     before {a}, renames a → b, next {b, a}: "b"        (the a of next came later)
[[nodiscard]] QStringList namesAfter(
    const EventTemplate &before, const QList<TokenRename> &renames, const EventTemplate &next);

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
