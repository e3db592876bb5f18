// JsonTree of jsontree.h: how an object is written is kept, and the next ones that are written so are read by it.
#include "intake/jsontree.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace composer {

/// Reads the values of an object in which everything else stands as in the one whose shape was kept; false when it does
/// not, and then nothing that was read holds.
bool JsonTree::readAsBefore(QByteArrayView object)
{
    m_open.assign(1, 0); // objects in lists are not the outermost one
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (static_cast<size_t>(m_end - m_at) < piece.size
            || std::memcmp(m_at, m_between.data() + piece.begin, piece.size) != 0)
            return false;
        m_pieceAt[i] = m_at;
        m_at += piece.size;
        const bool isValueHere = piece.node >= 0 && m_at != m_end && *m_at != '{';
        if (piece.node >= 0 && !(isValueHere && value(piece.node, piece.depth)))
            return false;
    }
    if (m_at != m_end)
        return false;
    m_open.clear();
    m_nodes.front().text = object;
    for (const Inner &inner : m_inner) {
        const char *const begin = m_pieceAt[inner.firstPiece] + inner.from;
        const char *const end = m_pieceAt[inner.lastPiece] + inner.to;
        m_nodes[static_cast<size_t>(inner.node)].text = { begin, end - begin };
    }
    return true;
}

/// Of the object that was read, whose values were noted.
void JsonTree::keepShape(QByteArrayView object)
{
    m_between.clear();
    m_pieces.clear();
    m_inner.clear();
    const char *at = object.begin();
    const auto piece = [&](const char *end, qint32 node, int depth) {
        const auto size = static_cast<size_t>(end - at);
        m_pieces.push_back({ static_cast<quint32>(m_between.size()), static_cast<quint32>(size), node, depth });
        m_between.append(at, size);
    };
    std::vector<const char *> pieceAt;
    for (const Value &value : m_values) {
        const bool isInner = m_nodes[static_cast<size_t>(value.node)].type == JsonNode::Type::Object;
        if (isInner)
            continue;
        pieceAt.push_back(at);
        piece(value.begin, value.node, value.depth);
        at = value.end;
    }
    pieceAt.push_back(at);
    piece(object.end(), -1, 0);
    // Where in the pieces each name and each inner object stands. Of names with escapes that is not known.
    const auto pieceOf = [&](const char *where) {
        const auto behind = std::upper_bound(pieceAt.begin(), pieceAt.end(), where);
        return static_cast<quint32>(behind - pieceAt.begin()) - 1;
    };
    for (const Value &value : m_values) {
        JsonNode &node = m_nodes[static_cast<size_t>(value.node)];
        if (node.name.begin() < object.begin() || node.name.begin() >= object.end())
            return;
        const quint32 own = pieceOf(node.name.begin());
        const char *const name = m_between.data() + m_pieces[own].begin + (node.name.begin() - pieceAt[own]);
        node.name = { name, node.name.size() };
        if (node.type != JsonNode::Type::Object)
            continue;
        const quint32 first = pieceOf(value.begin);
        const quint32 last = pieceOf(value.end - 1);
        m_inner.push_back({ value.node, first, static_cast<quint32>(value.begin - pieceAt[first]), last,
            static_cast<quint32>(value.end - pieceAt[last]) });
    }
    m_pieceAt = std::move(pieceAt);
    m_shape = ++m_shapes;
}

} // namespace composer
