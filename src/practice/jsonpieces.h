#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <optional>

class QFile;

namespace composer {

// Walking through a JSON text that is too big to be held as a tree: brackets and quotation marks are looked at, the
// pieces are left to who parses them.

/// Calls `visit` with the text of each element. False when the text is no whole array, or `visit` says so.
[[nodiscard]] bool forEachElement(QByteArrayView array, const std::function<bool(QByteArrayView element)> &visit);
/// The same for the members of an object; names with escapes keep them.
[[nodiscard]] bool forEachMember(
    QByteArrayView object, const std::function<bool(QByteArrayView name, QByteArrayView value)> &visit);

/// Calls `visit` with each object of an array; false when it is no array of objects.
[[nodiscard]] bool forEachObject(QByteArrayView array, const std::function<void(const QJsonObject &object)> &visit);
/// The members of an object by their names; nothing when it is none.
using JsonMembers = QHash<QByteArray, QByteArrayView>;
[[nodiscard]] std::optional<JsonMembers> membersOf(QByteArrayView object);
[[nodiscard]] QJsonDocument parsedJson(QByteArrayView json);

/// The text of a whole file, in memory only where it is small. The file outlives it, open.
class WholeText
{
public:
    explicit WholeText(QFile &file);
    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    QByteArray m_read;
    QByteArrayView m_view;
};

/// Writes a JSON text piece by piece, a line for each.
class JsonPieces
{
public:
    using Sink = std::function<void(QByteArrayView text)>;
    explicit JsonPieces(Sink sink)
        : m_sink(std::move(sink))
    {
    }
    void begin(QByteArrayView bracket); ///< "{" or "["; what follows stands in it
    void end(QByteArrayView bracket);
    void name(QByteArrayView name); ///< of the member that comes next; without anything to escape
    /// A value, or with a name before it a whole member.
    void piece(QByteArrayView text);

private:
    void separate();
    Sink m_sink;
    bool m_isFirst = true;
    bool m_isNamed = false;
};

} // namespace composer
