#pragma once

#include "intake/jsontree.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace composer {

/// One cell of a JSON record. Views hold until the next record is read.
struct JsonCell {
    QByteArrayView column; ///< keys of inner objects joined with dots; empty in a list of values
    QByteArrayView text;
    bool isNull = false; ///< nothing stands there
    bool isNumber = false; ///< also one with more digits than a double keeps
    bool isText = false;
    bool mayListPeople = false; ///< a list of objects
};

/// Takes JSON records apart into cells: objects as most programs write them out of a JsonTree, all others, and lists of
/// values, out of a QJsonDocument; the cells are the same. One thread.
class JsonCells
{
public:
    /// What a record is besides its cells.
    struct Facts {
        bool isRow = false; ///< a list of values
        bool isEvent = false; ///< in HubSpot's own shape
        QString templateId; ///< of an event; may be empty
        bool hasRepeatedName = false; ///< one name stands twice in one object; the last of them counts
    };
    /// Reads it: its facts, and then cell by cell with take(). False when it is no JSON; error() says why.
    [[nodiscard]] bool read(QByteArrayView record);
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    void take(const auto &cell)
    {
        if (!m_isTree) {
            takeFromDocument(cell);
            return;
        }
        if (shape() == 0 || shape() != m_plannedShape)
            plan();
        for (const Planned &planned : m_plan)
            cell(cellOf(planned));
    }
    /// Records of the same number have their cells in the same columns, in the same order; 0 = that is not known. See
    /// JsonTree.
    [[nodiscard]] quint64 shape() const { return m_isTree ? m_tree.shape() : 0; }
    [[nodiscard]] const QJsonParseError &error() const { return m_error; }
    /// Of error(), in the record.
    [[nodiscard]] qsizetype errorLine() const { return m_errorLine; }
    /// The first name that stands twice; only for a record that has one.
    [[nodiscard]] static QString repeatedName(QByteArrayView record);

private:
    /// A cell as the names of the record have it, whatever its value is.
    struct Planned {
        enum class Kind : quint8 { Plain, Json, JsonOrNothing };
        qint32 node = 0;
        Kind kind = Kind::Plain;
        quint32 nameBegin = 0; // in m_plannedNames
        QByteArrayView column {}; // there
    };
    void plan();
    void planEvent(const JsonNode &event);
    void planObject(const JsonNode &object, const std::string &prefix, int depth);
    void planProperty(const JsonNode &property, const std::string &column, int depth);
    void planNode(std::string_view column, qint32 node, Planned::Kind kind = Planned::Kind::Plain);
    [[nodiscard]] const JsonCell &cellOf(const Planned &planned);
    [[nodiscard]] JsonCell cellWithJson(QByteArrayView column, const JsonNode &node);
    void takeFromDocument(const std::function<void(const JsonCell &cell)> &cell);
    [[nodiscard]] QByteArrayView kept(QByteArray text);
    [[nodiscard]] QByteArrayView numberText(QByteArrayView written);

    JsonTree m_tree;
    bool m_isTree = false;
    quint64 m_namesNumber = 0; // of the tree, when m_mayBeEvent was found
    bool m_mayBeEvent = false;
    std::vector<Planned> m_plan; // of the last record that was read from the tree
    std::string m_plannedNames;
    quint64 m_plannedShape = 0;
    JsonCell m_cell; // the last one of these that was taken
    QJsonDocument m_document;
    QJsonParseError m_error;
    qsizetype m_errorLine = 0;
    Facts m_facts;
    QList<QByteArray> m_kept; // texts that stand nowhere else
};

} // namespace composer
