#pragma once

#include "importing/importpipeline.h"

namespace composer {

/// Takes the rows that a mapping leaves out of an import before anything is said of the others, and puts them where
/// results look for them at the end.
class ChosenRows
{
public:
    explicit ChosenRows(ImportResult &import);
    /// What is said of the rows that stayed is then said by their place among all.
    void putBack(ImportedEvents &events, LeftOutRows leftOut) const;

private:
    void mark(ImportedEvents &events) const;
    void gather(ImportedEvents &events) const;

    EventTable m_all; ///< with the rows that were taken out; nothing when there are none
    QList<qsizetype> m_rows; ///< of m_all, that were taken out
    QList<QString> m_reasons; ///< by m_rows
    QList<qsizetype> m_places; ///< in m_all, of the rows that stayed
};

/// Counts what repeats, and leaves out what is not wanted.
void leaveOutRepeats(ImportedEvents &events, const RowRepeats &repeats, const EventsWanted &wanted);

} // namespace composer
