#pragma once

#include "intake/jsoncells.h"
#include "intake/jsontable.h"

#include <QHash>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace composer {

/// The columns of a JSON file, found record by record: in the order in which their names come up, and what their cells
/// show. Those of several parts of a file are put together by add(). One thread.
class JsonColumns
{
public:
    JsonColumns() = default;
    Q_DISABLE_COPY_MOVE(JsonColumns)

    /// A record begins that stands in this line.
    void begin(const JsonCells::Facts &facts, QByteArrayView record, qint64 line);
    /// A cell of it; gives the place of its column, or -1 when there are too many.
    int note(const JsonCell &cell);
    /// The same where its place is known, since the record before had the same names.
    void noteAgain(int place, const JsonCell &cell);
    /// The same for records that come after all of these.
    void add(const JsonColumns &later);

    /// Where cells go: names in their columns of table(). Columns whose names differ in case only, and which no record
    /// has both, are one.
    struct Header {
        JsonTable table;
        QHash<QByteArray, int> places;
        bool operator==(const Header &other) const
        {
            return table.columns == other.table.columns && places == other.places
                && table.hasRowsOnly == other.table.hasRowsOnly;
        }
    };
    [[nodiscard]] Header header() const;
    [[nodiscard]] QByteArrayView name(int place) const;

    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    /// Lists stand beside objects.
    [[nodiscard]] bool isMixed() const { return m_hasObjects && m_table.hasRowsOnly; }
    /// The column that holds the name under which each record stands.
    [[nodiscard]] static QByteArrayView nameColumn() { return "key"; }

private:
    [[nodiscard]] int placeOf(QByteArrayView name);
    [[nodiscard]] int newColumn(QByteArrayView name);
    void noteCase(int place);
    void unite(Header &header, const QStringList &names) const;
    void shortenProperties(Header &header) const;

    JsonTable m_table; // without names
    std::deque<std::string> m_names; // by place; empty = a column of a list of values
    std::unordered_map<std::string_view, int> m_places;
    std::vector<int> m_expected; // places of the cells of the last record: the next one mostly has the same
    size_t m_at = 0; // of the next cell in it
    QHash<QString, QStringList> m_folded; // names of columns by their lower case
    struct Twins {
        qint64 record = 0;
        int place = -1;
        bool areApart = false; // some record has the name in two cases
    };
    std::vector<int> m_twinsOf; // by place, in m_twins
    std::vector<Twins> m_twins; // of each name in lower case
    QHash<QString, int> m_twinsByName;
    std::vector<quint8> m_known; // by place: what of its cells is found already
    QStringList m_listsOfPeople;
    QSet<QString> m_templates;
    bool m_isTooWide = false;
    bool m_inEvent = false; // HubSpot's own shape has numbers plainly, also as texts
    bool m_inRow = false;
    bool m_hasObjects = false;
};

} // namespace composer
