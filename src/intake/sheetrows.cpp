#include "intake/sheetrows.h"

#include "base/listtext.h"
#include "detection/celllook.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace composer {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

} // namespace

SheetRows::SheetRows(QFileDevice &csv, int columns)
    : m_writer(csv, { ',', false, false })
    , m_columns(columns)
{
}

bool SheetRows::add(std::vector<QByteArray> &cells, int number)
{
    while (!cells.empty() && cells.back().isEmpty())
        cells.pop_back();
    if (cells.empty() || isTooLarge())
        return false;
    ++m_rows;
    m_addresses += std::any_of(cells.begin(), cells.end(), [](const QByteArray &cell) {
        return cell.contains('@')
            && looksLikeEmail(std::string_view(cell.constData(), static_cast<size_t>(cell.size())));
    });
    if (m_header.isEmpty())
        noteHeader(cells);
    for (; m_line < number; ++m_line)
        m_writer.endRow(); // lines are rows
    ++m_line;
    m_widest = std::max(m_widest, static_cast<int>(cells.size()));
    m_columns = std::max(m_columns, m_widest);
    m_narrowest = std::min(m_narrowest, m_columns);
    cells.resize(static_cast<size_t>(m_columns));
    m_cells += m_columns;
    for (const QByteArray &cell : cells) {
        m_writer.cell(std::string_view(cell.constData(), static_cast<size_t>(cell.size())));
        m_bytes += cell.size() + 1;
        m_longBytes += cell.size() > longestSheetText ? cell.size() : 0;
    }
    m_writer.endRow();
    return true;
}

void SheetRows::noteHeader(const std::vector<QByteArray> &cells)
{
    if (std::count_if(cells.begin(), cells.end(), [](const QByteArray &cell) { return !cell.isEmpty(); }) < 2)
        return;
    for (const QByteArray &cell : cells)
        m_header << QString::fromUtf8(cell);
}

Result<void> SheetRows::finish()
{
    return m_writer.finish();
}

void noteShown(
    QMap<int, WorkbookTable::ShownOtherwise> &columns, int column, const QString &shown, const QByteArray &held)
{
    WorkbookTable::ShownOtherwise &noted = columns[column];
    if (noted.cells++ > 0)
        return;
    noted.shown = shown;
    noted.held = QString::fromUtf8(held);
}

void noteAlike(WorkbookTable &taken, const WorkbookTable &other, bool isWhole)
{
    const auto namesOf = [](const WorkbookTable &table) {
        QSet<QString> names;
        for (const QString &cell : table.header)
            names.insert(cell.trimmed().toCaseFolded());
        names.remove(QString());
        return names;
    };
    const QSet<QString> own = namesOf(taken);
    const QSet<QString> others = namesOf(other);
    const QSet<QString> common = QSet<QString>(own).intersect(others);
    const bool haveSameColumns = common.size() > 1 && 3 * common.size() >= 2 * std::max(own.size(), others.size());
    if (!other.isTable() || other.rows < 2 || !haveSameColumns)
        return;
    if (taken.alike.isEmpty())
        taken.alike.append({ taken.sheet, taken.rows - 1 });
    taken.alike.append({ other.sheet, isWhole ? other.rows - 1 : -1 });
}

Error damagedWorkbook(const QString &path, const QString &detail)
{
    return { ErrorCode::InvalidInput,
        SheetText::tr("“%1” is cut off or damaged. Open it in your spreadsheet, save it again, and choose that file.")
            .arg(QFileInfo(path).fileName()),
        detail };
}

Error tooLargeWorkbook(const QString &path, const QString &detail)
{
    return { ErrorCode::InvalidInput,
        SheetText::tr(
            "“%1” holds more cells or texts than a list of events can have. Copy the table to a new workbook, "
            "save it, and choose that file.")
            .arg(QFileInfo(path).fileName()),
        detail };
}

Error unknownSheet(const QString &path, const QString &sheet, const QStringList &sheets)
{
    return { ErrorCode::InvalidInput,
        SheetText::tr("“%1” has no sheet called “%2”. It has: %3.")
            .arg(QFileInfo(path).fileName(), sheet, joinedList(sheets, 20)),
        {} };
}

Error emptySheet(const QString &path, const QString &sheet)
{
    return { ErrorCode::InvalidInput,
        SheetText::tr("The sheet “%1” of “%2” is empty. Move the sheet with your table to the front, save, and choose "
                      "the file again.")
            .arg(sheet, QFileInfo(path).fileName()),
        {} };
}

Error stoppedReading()
{
    return { ErrorCode::Cancelled, SheetText::tr("Stopped. Nothing was added."), {} };
}

} // namespace composer
