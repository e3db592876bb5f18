#pragma once

#include <QString>

#include <array>

namespace composer {

enum class LetterCase : quint8 { AsWritten, Lower, Upper };

/// The steps of a CellTransform, in the order in which they are taken.
enum class TransformStep : quint8 { Trim, Replace, Split, Case, Prefix, Default };
inline constexpr std::array transformSteps { TransformStep::Trim, TransformStep::Replace, TransformStep::Split,
    TransformStep::Case, TransformStep::Prefix, TransformStep::Default };

/// What is done to the text of a cell before it becomes a value, in the order of the members.
struct CellTransform {
    bool trim = true;
    QString find; ///< replaced by `replaceWith` everywhere; empty = nothing
    QString replaceWith;
    QString splitAt; ///< with `part`: keep one part of the text
    int part = 0; ///< 1 = the first, -1 = the last; 0 = the whole text
    LetterCase letterCase = LetterCase::AsWritten;
    /// Put before a text that is not empty and does not begin with it; one that ends in `://` only before a text that
    /// names no scheme yet.
    QString prefix;
    QString ifEmpty; ///< taken when nothing is left
    bool operator==(const CellTransform &) const = default;

    /// Nothing but trimming happens.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QString apply(const QString &text) const;
    /// One step alone.
    [[nodiscard]] QString applyStep(TransformStep step, QString text) const;
};

} // namespace composer
