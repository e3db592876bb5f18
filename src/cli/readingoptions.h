#pragma once

#include "base/result.h"
#include "detection/csvanalysis.h"
#include "importing/importpipeline.h"

#include <QCommandLineParser>
#include <QTimeZone>

#include <optional>

namespace composer {

/// What the person says about a file on the command line; what is not said is detected. The same for every command that
/// reads a file.
struct ReadingOptions {
    CsvOverrides file;
    std::optional<char> decimalMark;
    std::optional<DateOrder> dateOrder;
    std::optional<QStringList> emptyTexts; ///< these and no others
    QStringList columns; ///< `FIELD=HEADER`, as said
    QStringList scales; ///< `FIELD=0.01`, as said
    QTimeZone zone; ///< of times written without one; the computer's unless said
    bool isZoneSaid = false; ///< said: it holds for letters that several zones share, too
    SheetChoice sheet; ///< of a workbook

    /// What is said before a file is read, and once its columns are known. Error: InvalidInput, for a field or a column
    /// that is not there.
    void applyBefore(ImportPipeline &pipeline) const;
    [[nodiscard]] Result<void> applyAfter(ImportPipeline &pipeline) const;
    /// Takes the formats and the texts for empty that were said into the texts of a mapping, or into what is known of a
    /// column.
    void apply(ColumnMapping &mapping) const;
    void apply(ColumnProfile &column) const;

private:
    [[nodiscard]] Result<void> applyColumns(ImportPipeline &pipeline) const;
    [[nodiscard]] Result<void> applyScales(ImportPipeline &pipeline) const;
    [[nodiscard]] NumberFormat numberFormat() const;
};

/// Their part of a usage line.
[[nodiscard]] QString readingUsage();
/// Error: InvalidInput with the option that is wrong and what it takes.
[[nodiscard]] Result<ReadingOptions> readingOptions(const QCommandLineParser &parser);

/// How an answer to a question is said on the command line: `--dates dmy`.
[[nodiscard]] QString optionFor(const ImportDecision &decision, const ColumnMapping &mapping);

/// "ymd", "dmy", "mdy".
[[nodiscard]] QString dateOrderName(DateOrder order);

} // namespace composer
