#pragma once

#include "base/result.h"
#include "detection/csvanalysis.h"
#include "importing/columnmapping.h"

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
    QTimeZone zone; ///< of times written without one; the computer's unless said

    /// Takes the formats and the texts for empty that were said into every line of a mapping, or into what is known of
    /// a column.
    void apply(ColumnMapping &mapping) const;
    void apply(ColumnProfile &column) const;

private:
    [[nodiscard]] NumberFormat numberFormat() const;
};

/// `--encoding NAME`, `--delimiter C|tab`, `--quote C|none`, `--header`, `--no-header`, `--skip N`, `--decimal .|,`,
/// `--dates dmy|mdy|ymd`, `--empty TEXT,TEXT|none`, `--zone IANA`.
void addReadingOptions(QCommandLineParser &parser);
/// Their part of a usage line.
[[nodiscard]] QString readingUsage();
/// Error: InvalidInput with the option that is wrong and what it takes.
[[nodiscard]] Result<ReadingOptions> readingOptions(const QCommandLineParser &parser);

/// "ymd", "dmy", "mdy".
[[nodiscard]] QString dateOrderName(DateOrder order);

} // namespace composer
