#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace composer {

/// What X-Frame-Options says, all its headers together.
enum class FrameOptions { Absent, Deny, SameOrigin, AllowAll, Conflicting, Invalid };

/// HTML standard, 7.8.1 "The `X-Frame-Options` header": values are split at commas; several different ones, one of them
/// valid, refuse; a single unknown one is ignored.
[[nodiscard]] FrameOptions frameOptions(const QList<QByteArray> &headerValues);

/// The source lists of every frame-ancestors directive in the policies of all headers; empty = there is none. Of
/// several directives with the same name in one policy only the first counts.
[[nodiscard]] QList<QByteArray> frameAncestors(const QList<QByteArray> &headerValues);

/// CSP Level 3, 6.7.2: does a source list allow a page of `ancestor` to frame the page at `self`?
[[nodiscard]] bool allowsAncestor(const QByteArray &sourceList, const QUrl &ancestor, const QUrl &self);

} // namespace composer
