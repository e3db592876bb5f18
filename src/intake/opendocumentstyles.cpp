#include "intake/opendocumentstyles.h"

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableNames = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto styleNames = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;
constexpr qsizetype mostDateStyles = 65'536;

} // namespace

QString OpenDateStyles::readStyle(const QXmlStreamAttributes &attributes)
{
    QString name = attributes.value(styleNames, "name"_L1).toString();
    const auto found = m_dateStyles.constFind(attributes.value(styleNames, "data-style-name"_L1).toString());
    if (found != m_dateStyles.cend() && m_cellStyles.size() < mostDateStyles)
        m_cellStyles.insert(name, *found);
    return name;
}

void OpenDateStyles::readDateStyle(QXmlStreamReader &xml)
{
    const QString name = xml.attributes().value(styleNames, "name"_L1).toString();
    bool hasDay = false;
    bool hasMonth = false;
    bool hasYear = false;
    while (xml.readNextStartElement()) {
        hasDay |= xml.name() == "day"_L1;
        hasMonth |= xml.name() == "month"_L1;
        hasYear |= xml.name() == "year"_L1;
        xml.skipCurrentElement();
    }
    const bool isWhole = hasDay && hasMonth && hasYear;
    if (m_dateStyles.size() < mostDateStyles)
        m_dateStyles.insert(name, isWhole ? DateStyle::Whole : DateStyle::Part);
}

void OpenDateStyles::readColumns(const QXmlStreamAttributes &attributes, int column, int end)
{
    const QString style = attributes.value(tableNames, "default-cell-style-name"_L1).toString();
    for (; m_cellStyles.contains(style) && column < end; ++column)
        m_columnStyles.insert(static_cast<size_t>(column), style);
}

DateStyle OpenDateStyles::styleOf(const QXmlStreamAttributes &cell, size_t column) const
{
    const auto own = cell.value(tableNames, "style-name"_L1);
    return m_cellStyles.value(own.isEmpty() ? m_columnStyles.value(column) : own.toString(), DateStyle::None);
}

} // namespace composer
