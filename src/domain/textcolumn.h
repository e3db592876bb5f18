#pragma once

#include "domain/textarena.h"

#include <QList>

namespace composer {

/// A list of UTF-8 texts with an arena of its own: what an edit of a column wants to stand there. Copies are cheap.
class TextColumn
{
public:
    using Handle = TextArena::Handle; ///< 0 = empty text

    [[nodiscard]] qsizetype size() const { return m_handles.size(); }
    /// Valid as long as any copy of this column lives.
    [[nodiscard]] std::string_view at(qsizetype row) const { return m_arena.textOf(m_handles.at(row)); }
    [[nodiscard]] const QList<Handle> &handles() const { return m_handles; }
    [[nodiscard]] const TextArena &arena() const { return m_arena; }

    /// Stores a text, which appendHandle() may then put into the list often.
    [[nodiscard]] Handle intern(std::string_view text) { return m_arena.intern(text); }
    void appendHandle(Handle handle) { m_handles.append(handle); }
    void append(std::string_view text) { appendHandle(intern(text)); }

private:
    QList<Handle> m_handles;
    TextArena m_arena;
};

} // namespace composer
