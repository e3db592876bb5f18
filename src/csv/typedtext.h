#pragma once

#include "domain/eventfield.h"
#include "domain/valuetext.h"
#include "domain/writtennumber.h"
#include "domain/writtentime.h"
#include "domain/zonetable.h"

#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace composer {

/// How numbers are written where the locale is used: 1,234.5 or 1.234,5 or 1 234,5.
[[nodiscard]] NumberFormat numberFormatOf(const QLocale &locale);
/// The same digits with the other decimal mark: what a number may be that is none in `format`.
[[nodiscard]] NumberFormat otherNumberFormat(NumberFormat format);

/// Which part of a date in figures comes first where the locale is used: day or month. Nothing where the year does, or
/// where months have names.
[[nodiscard]] std::optional<DateOrder> dateOrderOf(const QLocale &locale);
/// The other of the two.
[[nodiscard]] DateOrder otherDateOrder(DateOrder order);

/// The number a text that keeps to this format names, canonical; nothing for every other text.
[[nodiscard]] std::optional<QString> writtenNumber(const QString &text, NumberFormat format);

/// The number a text names, canonical; nothing when it names none in this format. Group marks count in proper groups
/// only (1,234,567): `12,5` never becomes 125. A plain number (`12.5`) that cannot be grouped is taken in every format.
[[nodiscard]] std::optional<QString> typedNumber(const QString &text, NumberFormat format);

/// A number that can be two (1.234, 1,234) as it stands until somebody says which: as written, with a blank behind it
/// where it would pass for a plain number. Typed anew it is read.
[[nodiscard]] QString undecidedNumber(const QString &typed);

/// Reads what people type or paste into cells of one template, with the readers of the import: each text becomes what
/// the EventTable keeps (times as ISO 8601 UTC, numbers plain with `.`, option labels as values), or comes back
/// trimmed, as typed: nothing typed is lost, and the checks name it. A wall time without a zone is in `zone`; of one
/// that was twice the first is taken, one that never was stays a wall time. One reader for many cells; a copy may go
/// to a worker.
class TypedTextReader
{
public:
    TypedTextReader(EventTemplate eventTemplate, const QLocale &locale, const QTimeZone &zone,
        std::optional<NumberFormat> number = {}, std::optional<DateOrder> dates = {});

    [[nodiscard]] QString canonical(const QString &typed, EventField field) const;
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_template; }
    [[nodiscard]] NumberFormat numberFormat() const { return m_number; }
    /// Of dates in figures: as somebody has said, else the locale's.
    [[nodiscard]] std::optional<DateOrder> dateOrder() const { return m_dates ? m_dates : dateOrderOf(m_locale); }

private:
    [[nodiscard]] QString canonicalTime(const QString &text, bool isDate) const;

    EventTemplate m_template;
    QLocale m_locale;
    QTimeZone m_zone;
    NumberFormat m_number;
    std::optional<DateOrder> m_dates; // as somebody has said: what is no date in this order is none
    mutable std::shared_ptr<const ZoneTable> m_spans; // made for the first wall time
};

/// For one cell alone; see TypedTextReader.
[[nodiscard]] QString canonicalText(const QString &typed, EventField field, const EventTemplate &eventTemplate,
    const QLocale &locale, const QTimeZone &zone);

/// Canonical text as it stands in an editor and is written for spreadsheets: `2026-03-18 10:00` in the zone, numbers
/// with the locale's decimal mark, option labels. The reader makes the same of it again, but for the second of two
/// equal wall times. Text that is not canonical is given back unchanged.
[[nodiscard]] QString typedText(const QString &canonical, EventField field, const EventTemplate &eventTemplate,
    const QLocale &locale, const QTimeZone &zone);
/// The same of an instant alone. `isDate`: midnight UTC is a day, which is the same everywhere.
[[nodiscard]] QString typedMoment(const QString &canonical, bool isDate, const QTimeZone &zone);

/// Whether a canonical text is what its field takes: a number, an instant, one of the options. Empty texts and texts of
/// other fields are.
[[nodiscard]] bool isReadable(std::string_view canonical, EventField field, const EventTemplate &eventTemplate);

} // namespace composer
