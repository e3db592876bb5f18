#pragma once

#include "base/result.h"
#include "planning/batchplan.h"

#include <QByteArray>
#include <QSet>

namespace composer {

/// Addresses and domains that never get an event: one's own staff, people who opted out. A value.
///
///     ana@brisa.test          this address, whatever its letter case
///     brisa.test, @brisa.test every address of this domain
///     *.brisa.test            every address of its subdomains
///     # a note
///
/// One a line, several with commas, semicolons or tabs between them, the first cell of each line of a table, or a list
/// in JSON. A domain behind an address is that person's company, not an entry.
class SuppressionList
{
public:
    /// UTF-8, UTF-16 with a byte order mark, or else ISO 8859-1.
    [[nodiscard]] static SuppressionList parse(const QByteArray &content);
    /// Error: FileError, in words: a list that cannot be read, or has no entry, must hold everything back.
    [[nodiscard]] static Result<SuppressionList> read(const QString &path);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const { return m_addresses.size() + m_domains.size() + m_parents.size(); }
    /// Lines that are neither an address nor a domain, a heading aside.
    [[nodiscard]] qsizetype strangeLines() const { return m_strange; }
    [[nodiscard]] bool matches(std::string_view email) const;

private:
    bool takeLine(const QString &line);
    bool take(const QString &entry);

    QSet<QByteArray> m_addresses; // lower case, as all of them
    QSet<QByteArray> m_domains;
    QSet<QByteArray> m_parents; // of subdomains
    qsizetype m_strange = 0;
};

/// Rows of a table whose address is on the list. Rows without an address are not known by it. About 0.2 µs a row.
[[nodiscard]] QList<qsizetype> suppressedRows(const EventTable &table, const SuppressionList &list);
/// Takes them out of what is to be planned; what is left out for another reason keeps that.
void suppress(PlanSelection &selection, const QList<qsizetype> &rows);

} // namespace composer
