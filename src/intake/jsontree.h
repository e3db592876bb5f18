#pragma once

#include <QByteArrayView>

#include <span>
#include <string>
#include <vector>

namespace composer {

/// One value of a JSON object, as it stands there.
struct JsonNode {
    enum class Type : quint8 { Null, False, True, Number, Text, List, Object };
    Type type = Type::Null;
    bool beginsWithObject = false; ///< of a list: its first value is one
    QByteArrayView name; ///< of a member, without escapes
    QByteArrayView text; ///< Text: without escapes; all others as they are written, brackets included
    qint32 first = 0; ///< of an object: where its members stand
    qint32 count = 0;
};

/// Reads one JSON object at a time as most programs write them, some hundred megabytes a second, and makes nothing for
/// each value. What a reader may stumble over it leaves to QJsonDocument, which is forty times as slow and the judge of
/// what is right: errors, one name twice, numbers with an exponent, texts with control characters or halves of a pair.
/// Not copied; views hold until the next read() and as long as the text that was read.
class JsonTree
{
public:
    /// False: QJsonDocument has to look at it.
    [[nodiscard]] bool read(QByteArrayView object);
    /// The object itself.
    [[nodiscard]] const JsonNode &root() const { return m_nodes.front(); }
    /// Of an object, by their names as QJsonObject sorts them.
    [[nodiscard]] std::span<const qint32> members(const JsonNode &object) const
    {
        return { m_members.data() + object.first, static_cast<size_t>(object.count) };
    }
    [[nodiscard]] const JsonNode &node(qint32 index) const { return m_nodes[static_cast<size_t>(index)]; }
    /// Another one whenever the names of the object are others than those of the object before.
    [[nodiscard]] quint64 namesNumber() const { return m_namesNumber; }
    /// Null when there is none of that name.
    [[nodiscard]] const JsonNode *member(const JsonNode &object, QByteArrayView name) const;

private:
    [[nodiscard]] bool value(qint32 index, int depth);
    [[nodiscard]] bool object(qint32 index, int depth);
    [[nodiscard]] bool list(qint32 index, int depth);
    [[nodiscard]] bool number(qint32 index);
    [[nodiscard]] bool word(const char *text, qsizetype size);
    [[nodiscard]] bool string(QByteArrayView &text);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool letter();
    [[nodiscard]] bool sortMembers(size_t from, JsonNode &object);
    [[nodiscard]] bool sortAsBefore();
    void blanks();
    [[nodiscard]] qint32 newNode();

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<JsonNode> m_nodes;
    std::vector<qint32> m_members; // of all objects, one after the other
    std::vector<qint32> m_open; // members of the objects that are being read
    std::vector<std::string> m_names; // of the last object that is no member, as they stood there
    quint64 m_namesNumber = 0; // of these
    std::vector<qint32> m_order; // of these, sorted: most objects of a file have the same in the same order
    std::string m_plain; // texts that had escapes; never grows while it is read into
};

} // namespace composer
