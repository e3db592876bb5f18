#pragma once

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

namespace composer {

/// How a cell shows its number as a date, if it does.
enum class DateStyle : quint8 { None, Whole, Part };

/// The styles of an OpenDocument that show numbers as dates, and which columns have them.
class OpenDateStyles
{
public:
    /// A <style:style>. Gives its name.
    QString readStyle(const QXmlStreamAttributes &attributes);
    /// A <number:date-style>, which is the current element and is read to its end: what of a date it shows.
    void readDateStyle(QXmlStreamReader &xml);
    /// A <table:table-column> that stands for the columns from `column` on, before `end`.
    void readColumns(const QXmlStreamAttributes &attributes, int column, int end);
    /// Of a cell that says none its column's.
    [[nodiscard]] DateStyle styleOf(const QXmlStreamAttributes &cell, size_t column) const;

private:
    QHash<QString, DateStyle> m_dateStyles; // by the name of how numbers are written
    QHash<QString, DateStyle> m_cellStyles; // those of cells that are so written
    QHash<size_t, QString> m_columnStyles; // of cells that name none
};

} // namespace composer
