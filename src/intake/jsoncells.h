#pragma once

#include "intake/jsontree.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <functional>
#include <string>

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
    using Take = std::function<void(const JsonCell &cell)>;

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
    void take(const Take &cell);
    [[nodiscard]] const QJsonParseError &error() const { return m_error; }
    /// Of error(), in the record.
    [[nodiscard]] qsizetype errorLine() const { return m_errorLine; }
    /// The first name that stands twice; only for a record that has one.
    [[nodiscard]] static QString repeatedName(QByteArrayView record);

private:
    void takeNode(QByteArrayView column, const JsonNode &node, const Take &cell);
    void takeEvent(const JsonNode &event, const Take &cell);
    void takeObject(const JsonNode &object, const std::string &prefix, int depth, const Take &cell);
    void takeProperty(const JsonNode &property, const std::string &column, int depth, const Take &cell);
    void takeExtra(QByteArrayView column, const JsonNode &node, const Take &cell);
    [[nodiscard]] QByteArrayView kept(QByteArray text);
    [[nodiscard]] QByteArrayView numberText(QByteArrayView written);

    JsonTree m_tree;
    bool m_isTree = false;
    quint64 m_namesNumber = 0; // of the tree, when m_mayBeEvent was found
    bool m_mayBeEvent = false;
    QJsonDocument m_document;
    QJsonParseError m_error;
    qsizetype m_errorLine = 0;
    Facts m_facts;
    QList<QByteArray> m_kept; // texts that stand nowhere else
};

} // namespace composer
