#pragma once

#include "intake/cellformat.h"
#include "intake/numberdress.h"
#include "intake/workbook.h"

#include <QByteArray>
#include <QHash>

#include <vector>

class QXmlStreamReader;

namespace composer {

class ZipArchive;

/// The texts that the cells of a workbook share, in one piece of memory.
class SharedTexts
{
public:
    /// False once there are more than any workbook has.
    [[nodiscard]] bool add(const QByteArray &text);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    [[nodiscard]] QByteArray at(qsizetype index) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

struct NumberStyle {
    CellFormat format = CellFormat::Number;
    int digits = 0;
    NumberDress dress;
    QString partOfDate {}; ///< see partOfDate()
};

struct SheetPart {
    QString name;
    QString part; ///< empty for one that is no sheet of cells: a chart
};

/// What the parts of a workbook say before its cells can be read.
struct WorkbookParts {
    std::vector<SheetPart> sheets; ///< that are shown
    std::vector<SheetPart> hiddenSheets; ///< of cells; also those that only a macro can show
    bool from1904 = false;
    SharedTexts sharedTexts;
    std::vector<NumberStyle> styles; ///< by cell style
};

/// Finds the workbook by _rels/.rels and its parts by its own relations. Errors: InvalidInput (damaged, too large),
/// Cancelled.
[[nodiscard]] Result<WorkbookParts> readWorkbookParts(
    const ZipArchive &zip, const QString &path, const CsvCancel *cancel);

/// Text of an <si> or <is>, the current element: its runs joined; the reading aids above Japanese words left out.
[[nodiscard]] QByteArray readRuns(QXmlStreamReader &xml);
/// `_x000D_` and its kind as the characters they stand for; line breaks as \n.
[[nodiscard]] QString withoutEscapes(const QString &text);

} // namespace composer
