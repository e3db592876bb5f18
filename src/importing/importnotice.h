#pragma once

#include "importing/columnmapping.h"

#include "detection/csvanalysis.h"
#include "intake/tablefile.h"

namespace composer {

/// Something about a file that needs no answer and must not stay unsaid: what was left out, filled up or not found.
struct ImportNotice {
    enum class Kind : quint8 {
        File, ///< what became of the file before it was read: other sheets, hidden rows
        LinesAbove, ///< lines above the header are left out
        LeftOutRows, ///< rows that the mapping leaves out, or cannot find
        FilledRows, ///< rows with fewer cells than the header, or with empty ones more
        RowInOneCell, ///< each line stands in one quoted cell
        BrokenCharacters, ///< bytes that are no letters in this encoding
        NoTime, ///< no column says when
        Midnight, ///< dates without a time of day
        EventIdLeftOut, ///< a column is called so and holds something else
        OneIdentity, ///< email and record id: one of them is used
        DateOrder, ///< another column shows how its dates are written
        OtherZone, ///< a column's name says in which zone its times are, or leaves it open
        ShownOtherwise, ///< a workbook's column shows something else than it holds: 50% for 0.5
        HiddenColumn, ///< a column that the workbook hides is used
        OtherUnit, ///< a column's name says that it counts something else than the field
        Trimmed, ///< blanks around texts are left out
        ReadAsEmpty, ///< words for nothing: NULL, #N/A, -
        Guessed, ///< found by values or by meaning, not by name
        Unused, ///< columns that go nowhere
        Unfilled, ///< fields of the template that no column fills
    };
    Kind kind = Kind::File;
    QString text; ///< a sentence, translated; columns in quotation marks
    QString target {}; ///< fieldKey() of what it is about; empty = the file
    QList<qint64> lines {}; ///< of the file, that it is about
    QString option {}; ///< of the command line, that changes it; empty = none does
};
/// Stable name for files and tests: "lines-above".
[[nodiscard]] QString noticeKey(ImportNotice::Kind kind);

/// What the formats of a workbook show otherwise, in the columns that are used. Pure.
[[nodiscard]] QList<ImportNotice> shownNotices(
    const TableFile &file, const ColumnMapping &mapping, const EventTemplate &eventTemplate);
/// All there is to say about how a file is read and mapped, in the order of reading. Pure.
[[nodiscard]] QList<ImportNotice> importNotices(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate);

} // namespace composer
