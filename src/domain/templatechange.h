#pragma once

#include "domain/eventtable.h"

#include <optional>
#include <utility>

namespace composer {

/// A token that got another name, or an empty one: then it was removed.
using TokenRename = std::pair<QString, QString>;

/// What became of the tokens of a template, so that values in drafts made before can follow.
struct TokenHistory {
    QStringList removed; ///< keys that tokens had: one that the template does not have any more is gone
    QList<TokenRename> renames; ///< all there ever were, oldest first: for drafts made when tokens had no keys
};

/// What each token of a template is called in its later state `next`, in the order of `before`; an empty text when it
/// is gone. The key of a token tells. For one without a key, or with one that `next` never had, of the moments at which
/// `before` may have stood the one that fits best counts: a name that was given to another token later is not mistaken
/// for it.
///
///     before {a}, renames a → b, next {b, a}: "b"        (the a of next came later)
[[nodiscard]] QStringList namesAfter(
    const EventTemplate &before, const TokenHistory &history, const EventTemplate &next);

/// Whether a draft that has `before` is to be put under `next` to have it: something differs, or a name is another
/// token's now.
[[nodiscard]] bool isBehind(const EventTemplate &before, const TokenHistory &history, const EventTemplate &next);

/// What would become of the values of a draft under another template; which token is which, namesAfter() tells.
struct TemplateChange {
    struct Loss {
        QString label; ///< of the field
        qsizetype rows = 0; ///< with a value in it
        bool operator==(const Loss &) const = default;
    };

    qsizetype rows = 0; ///< that would come along
    qsizetype lockedRows = 0; ///< that would not: they are in the account under the old template, or may be
    QStringList kept; ///< labels of tokens whose values come along and that are called as before
    QList<TokenRename> renamed; ///< tokens whose values come along under another name or label
    QStringList
        retyped; ///< labels of tokens that come along but have another type or other options: to be checked anew
    QList<Loss> lost; ///< fields that the other template lacks
    QStringList added; ///< labels of tokens that the draft lacks; they are empty at first
};

[[nodiscard]] TemplateChange planTemplateChange(
    const EventTable &table, const EventTemplate &next, const TokenHistory &history = {});
/// The rows that are not locked, under the other template; they keep their event ids, row ids, sources and whether they
/// are skipped. Only after planTemplateChange() was shown to the person.
[[nodiscard]] EventTable withTemplate(
    const EventTable &table, const EventTemplate &next, const TokenHistory &history = {});

} // namespace composer
