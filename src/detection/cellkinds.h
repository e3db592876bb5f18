#pragma once

#include <QFlags>

#include <optional>
#include <string_view>

namespace composer {

/// What one cell can be read as; several where it is ambiguous. Blank cells and long texts are nothing.
enum class CellKind : quint32 {
    Email = 1,
    Address = 2, ///< of the web
    PlainNumber = 4, ///< digits only, or with a sign
    PointNumber = 8, ///< only readable with a decimal point
    CommaNumber = 16, ///< only readable with a decimal comma
    EitherNumber = 32, ///< 1.234 or 1,234
    SpaceGroups = 64,
    ApostropheGroups = 128,
    LeadingZeros = 256,
    YearFirst = 512, ///< or an instant: every order reads it alike
    DayFirst = 1024, ///< only with the day in front: 25/03/2026
    MonthFirst = 2048,
    EitherDate = 4096, ///< 03/04/2026
    NamedDate = 8192, ///< 18 Mar 2026
    EmptyText = 16384, ///< a word for nothing
    SameDate = 32768, ///< 03/03/2026: day and month alike
    ShortYearFirst = 65536, ///< 99/03/18: only with the year in front
    DayOrYear = 131072, ///< 26/03/18: day or year in front
    MonthOrYear = 262144,
    AnyPartFirst = 524288, ///< 03/04/05
    TimedDate = 1048576, ///< a date of any of these kinds with a time of day
    Clock = 2097152, ///< a time of day alone: 9:05, 21h05, 午後2時5分
    DayBehindYear = 4194304, ///< 2026/18/03: no date in any order that is read
};
Q_DECLARE_FLAGS(CellKinds, CellKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellKinds)
inline constexpr int cellKindCount = 23;
/// The kinds of a cell that is not blank.
[[nodiscard]] CellKinds kindsOf(std::string_view cell);
/// Of these, what is no matter of numbers and dates, and what is.
[[nodiscard]] CellKinds linkKinds(std::string_view cell);
[[nodiscard]] CellKinds typedKinds(std::string_view cell);
/// The two parts behind a year in front, `18` and `3` of 2026/18/03 09:05; nothing where there are none.
struct PartsBehindYear {
    int second = 0;
    int third = 0;
};
[[nodiscard]] std::optional<PartsBehindYear> partsBehindYear(std::string_view cell);
inline constexpr size_t longestTypedCell = 100; ///< longer cells are neither numbers nor dates
inline constexpr CellKinds numberMask = CellKinds(CellKind::PlainNumber) | CellKind::PointNumber | CellKind::CommaNumber
    | CellKind::EitherNumber | CellKind::SpaceGroups | CellKind::ApostropheGroups;
inline constexpr CellKinds dateMask = CellKinds(CellKind::YearFirst) | CellKind::DayFirst | CellKind::MonthFirst
    | CellKind::EitherDate | CellKind::NamedDate | CellKind::SameDate | CellKind::ShortYearFirst | CellKind::DayOrYear
    | CellKind::MonthOrYear | CellKind::AnyPartFirst;

} // namespace composer
