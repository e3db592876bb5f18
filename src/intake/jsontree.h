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
/// Most objects of a file are written as the one before, down to each blank: of such only the values are read.
/// Not copied; views hold until the next read() and as long as the text that was read.
class JsonTree
{
public:
    /// False: QJsonDocument has to look at it.
    [[nodiscard]] bool read(QByteArrayView object);
    /// The same number as long as objects differ in their values only: then node(), members() and the names of one are
    /// those of the other, and an object is where one was. 0 = nothing is known of that.
    [[nodiscard]] quint64 shape() const { return m_shape; }
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
    void keepPlain(const char *from);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool letter();
    [[nodiscard]] bool sortMembers(size_t from, JsonNode &object);
    [[nodiscard]] bool sortAsBefore();
    void blanks();
    [[nodiscard]] qint32 newNode();
    [[nodiscard]] bool readAsBefore(QByteArrayView object);
    void keepShape(QByteArrayView object);

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<JsonNode> m_nodes;
    std::vector<qint32> m_members; // of all objects, one after the other
    std::vector<qint32> m_open; // members of the objects that are being read
    std::vector<std::string> m_names; // of the last object that is no member, as they stood there
    quint64 m_namesNumber = 0; // of these
    std::vector<qint32> m_order; // of these, sorted: most objects of a file have the same in the same order
    std::vector<char> m_plain; // texts that had escapes; never grows while it is read into
    char *m_plainEnd = nullptr; // of what is in it

    // How the last object was written: see jsonshape.cpp.
    struct Value { // of a member; an inner object comes behind its own members
        qint32 node = 0;
        const char *begin = nullptr;
        const char *end = nullptr;
        int depth = 0;
    };
    struct Piece { // of m_between
        quint32 begin = 0;
        quint32 size = 0;
        qint32 node = -1; // the value behind it; -1 = the object ends
        int depth = 0; // of that value
    };
    struct Inner { // an object in the object
        qint32 node = 0;
        quint32 firstPiece = 0;
        quint32 from = 0; // in that piece
        quint32 lastPiece = 0;
        quint32 to = 0;
    };
    bool m_notesValues = false; // this object may show how the next ones are written
    std::vector<Value> m_values; // what was noted
    std::string m_between; // what stands before the first value, between them, and behind the last
    std::vector<Piece> m_pieces;
    std::vector<const char *> m_pieceAt; // each, in the object that was read last
    std::vector<Inner> m_inner;
    quint64 m_shape = 0;
    quint64 m_shapes = 0; // that were kept so far
    int m_otherShapes = 0; // objects that were written otherwise, one after the other
};

} // namespace composer
