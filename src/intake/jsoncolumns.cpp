#include "intake/jsoncolumns.h"

#include "intake/textnumber.h"

#include <algorithm>
#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumJsonColumns = 16'384;
constexpr qsizetype mostListsNamed = 8;

QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool hasAt(QByteArrayView text)
{
    return !text.isEmpty() && std::memchr(text.data(), '@', static_cast<size_t>(text.size())) != nullptr;
}

QSet<int> withoutColumn(const QSet<int> &columns, int kept, int gone)
{
    QSet<int> left;
    for (const int column : columns)
        left.insert(column == gone ? kept : column > gone ? column - 1 : column);
    return left;
}

} // namespace

void JsonColumns::begin(const JsonCells::Facts &facts, QByteArrayView record, qint64 line)
{
    ++m_table.records;
    m_at = 0;
    m_inEvent = facts.isEvent;
    m_inRow = facts.isRow;
    m_table.hasRowsOnly |= facts.isRow;
    m_hasObjects |= !facts.isRow;
    if (facts.isEvent) {
        m_table.areEvents = true;
        m_templates.insert(facts.templateId);
    }
    if (facts.hasRepeatedName && ++m_table.repeatedNames == 1) {
        m_table.repeatedName = JsonCells::repeatedName(record);
        m_table.repeatedNameLine = line;
    }
}

QByteArrayView JsonColumns::name(int place) const
{
    const std::string &name = m_names[static_cast<size_t>(place)];
    return { name.data(), static_cast<qsizetype>(name.size()) };
}

int JsonColumns::newColumn(QByteArrayView name)
{
    m_isTooWide |= m_names.size() >= maximumJsonColumns;
    if (m_isTooWide)
        return -1;
    const int place = static_cast<int>(m_names.size());
    m_names.emplace_back(name.data(), static_cast<size_t>(name.size()));
    m_twinsOf.push_back(-1);
    m_known.push_back(0);
    if (m_inRow)
        return place;
    m_places.emplace(m_names.back(), place);
    const QString text = QString::fromUtf8(name);
    const QString folded = text.toCaseFolded();
    m_folded[folded].append(text);
    const auto twins = m_twinsByName.constFind(folded);
    if (twins != m_twinsByName.cend()) {
        m_twinsOf.back() = *twins;
        return place;
    }
    m_twinsOf.back() = static_cast<int>(m_twins.size());
    m_twinsByName.insert(folded, m_twinsOf.back());
    m_twins.emplace_back();
    return place;
}

int JsonColumns::placeOf(QByteArrayView name)
{
    if (m_inRow) {
        const int place = static_cast<int>(m_at++);
        return place < static_cast<int>(m_names.size()) ? place : newColumn({});
    }
    const std::string_view wanted(name.data(), static_cast<size_t>(name.size()));
    if (m_at < m_expected.size() && m_names[static_cast<size_t>(m_expected[m_at])] == wanted)
        return m_expected[m_at++];
    const auto known = m_places.find(wanted);
    const int place = known != m_places.end() ? known->second : newColumn(name);
    if (place >= 0) {
        m_expected.resize(std::max(m_expected.size(), m_at + 1));
        m_expected[m_at++] = place;
    }
    return place;
}

void JsonColumns::noteCase(int place)
{
    Twins &twins = m_twins[static_cast<size_t>(m_twinsOf[static_cast<size_t>(place)])];
    if (twins.record != m_table.records)
        twins.place = place;
    else if (twins.place != place)
        twins.areApart = true;
    twins.record = m_table.records;
}

int JsonColumns::note(const JsonCell &cell)
{
    const int place = placeOf(cell.column);
    if (place < 0)
        return place;
    if (!m_inRow)
        noteCase(place);
    noteAgain(place, cell);
    return place;
}

void JsonColumns::noteAgain(int place, const JsonCell &cell)
{
    constexpr quint8 numbers = 1;
    constexpr quint8 textNumbers = 2;
    quint8 &known = m_known[static_cast<size_t>(place)];
    if (cell.isNumber) {
        if ((known & numbers) == 0 && cell.text.contains('.')) {
            m_table.numbers.insert(place);
            known |= numbers;
        }
    } else if (cell.isText && !m_inEvent && (known & textNumbers) == 0 && !hasAt(cell.text)
        && looksLikeMarkedNumber(cell.text)) {
        m_table.textNumbers.insert(place);
        known |= textNumbers;
    }
    if (cell.mayListPeople && m_listsOfPeople.size() < mostListsNamed && cell.text.contains('@')) {
        const QString name = QString::fromUtf8(this->name(place));
        if (!m_listsOfPeople.contains(name))
            m_listsOfPeople.append(name);
    }
}

void JsonColumns::add(const JsonColumns &later)
{
    if (m_table.repeatedNames == 0) {
        m_table.repeatedName = later.m_table.repeatedName;
        m_table.repeatedNameLine = later.m_table.repeatedNameLine;
    }
    m_table.repeatedNames += later.m_table.repeatedNames;
    m_table.records += later.m_table.records;
    m_table.areEvents |= later.m_table.areEvents;
    m_table.hasRowsOnly |= later.m_table.hasRowsOnly;
    m_hasObjects |= later.m_hasObjects;
    m_isTooWide |= later.m_isTooWide;
    m_templates.unite(later.m_templates);
    m_at = 0;
    std::vector<int> own; // by the place in `later`
    for (size_t place = 0; place < later.m_names.size(); ++place) {
        m_inRow = later.m_twinsOf[place] < 0;
        own.push_back(placeOf(later.name(static_cast<int>(place))));
        if (own.back() < 0)
            return;
        if (!m_inRow && later.m_twins[static_cast<size_t>(later.m_twinsOf[place])].areApart)
            m_twins[static_cast<size_t>(m_twinsOf[static_cast<size_t>(own.back())])].areApart = true;
    }
    for (const int place : later.m_table.numbers)
        m_table.numbers.insert(own[static_cast<size_t>(place)]);
    for (const int place : later.m_table.textNumbers)
        m_table.textNumbers.insert(own[static_cast<size_t>(place)]);
    for (const QString &name : later.m_listsOfPeople) {
        if (m_listsOfPeople.size() < mostListsNamed && !m_listsOfPeople.contains(name))
            m_listsOfPeople.append(name);
    }
}

JsonColumns::Header JsonColumns::header() const
{
    Header header;
    header.table = m_table;
    header.table.listsOfPeople = m_listsOfPeople;
    if (m_templates.size() == 1)
        header.table.templateId = *m_templates.cbegin();
    header.table.templateIds = QStringList(m_templates.cbegin(), m_templates.cend());
    header.table.templateIds.removeAll(QString());
    header.table.templateIds.sort();
    for (size_t place = 0; place < m_names.size(); ++place) {
        const bool isNamed = m_twinsOf[place] >= 0;
        header.table.columns.append(isNamed ? qtText(m_names[place]) : QString());
        if (isNamed)
            header.places.insert(QByteArray(m_names[place].data(), qsizetype(m_names[place].size())), int(place));
    }
    for (auto folded = m_folded.cbegin(); folded != m_folded.cend(); ++folded) {
        const bool areApart = m_twins[static_cast<size_t>(m_twinsByName.value(folded.key()))].areApart;
        if (folded->size() >= 2 && !areApart)
            header.table.oneColumn.append(*folded);
    }
    for (const QStringList &names : std::as_const(header.table.oneColumn))
        unite(header, names);
    shortenProperties(header);
    return header;
}

/// HubSpot's records have their values in `properties`: what the columns are called is behind it. Not an id, which
/// would be the event's.
void JsonColumns::shortenProperties(Header &header) const
{
    constexpr auto prefix = "properties."_L1;
    for (QString &column : header.table.columns) {
        const QString name = column.startsWith(prefix) ? column.mid(prefix.size()) : QString();
        if (!name.isEmpty() && name != "id"_L1 && !m_folded.contains(name.toCaseFolded()))
            column = name;
    }
}

void JsonColumns::unite(Header &header, const QStringList &names) const
{
    const int kept = header.places.value(names.first().toUtf8());
    for (const QString &name : names.mid(1)) {
        const int gone = header.places.value(name.toUtf8());
        header.table.columns.removeAt(gone);
        for (QSet<int> *set : { &header.table.numbers, &header.table.textNumbers })
            *set = withoutColumn(*set, kept, gone);
        for (int &place : header.places)
            place -= place > gone;
        header.places[name.toUtf8()] = kept;
    }
}

} // namespace composer
