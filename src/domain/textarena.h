#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>

namespace composer {

/// Where the UTF-8 texts of a column lie: append-only, each named by a 4-byte handle, and while there are few distinct
/// ones each stored once. Copies share the texts. Handles stay valid for the life of the arena, so an undo step keeps
/// handles, not texts; who has a handle may read its text on any thread while another one adds texts.
///
/// Example, from tests/domain/tst_headerexamples.cpp:
///
///     TextArena texts;
///     const TextArena::Handle yes = texts.intern("yes");
///     const TextArena copy = texts; // shares the texts
///     const TextArena::Handle no = texts.intern("no"); // does not disturb who reads "yes"
class TextArena
{
public:
    using Handle = quint32; ///< 0 = empty text

    TextArena();

    /// Valid as long as any copy lives.
    [[nodiscard]] std::string_view textOf(Handle handle) const;
    /// Stores a text and gives its handle; equal texts may give equal handles, but need not.
    [[nodiscard]] Handle intern(std::string_view text);
    /// The same when hashText() of the text is known already.
    [[nodiscard]] Handle intern(std::string_view text, quint64 hash);
    /// Shares the texts of another arena, none of them copied. Gives what is to be added to its handles, all but 0, to
    /// make them handles of this one; nothing when there is no room (4 GiB a column).
    [[nodiscard]] std::optional<Handle> adopt(const TextArena &other);

    [[nodiscard]] bool isUnused() const;
    [[nodiscard]] bool isSameAs(const TextArena &other) const { return m_data == other.m_data; }
    /// Bytes held.
    [[nodiscard]] qsizetype memoryUse() const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace composer
