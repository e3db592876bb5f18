#include "ui/models/pasteplan.h"

#include "ui/models/headingline.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <numeric>

namespace composer {

namespace {

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
}

/// What is done with numbers that are one here and another one elsewhere: 1.234.
enum class EitherWay { Here, Elsewhere, Unread };

bool isWritten(const QString &text, NumberFormat format)
{
    return writtenNumber(text, format) || percentOf(text.toStdString(), format);
}

/// Watches how the numbers of a block are written: whether one is none here but would be elsewhere, or is another one,
/// and what the others prove.
class NumberWatch
{
public:
    explicit NumberWatch(NumberFormat here)
        : m_here(here)
        , m_other(otherNumberFormat(here))
    {
    }

    void note(const QString &typed)
    {
        const QString text = typed.trimmed();
        // 2.5 is read everywhere, but who writes it so writes decimal points
        const bool isHere = isWritten(text, m_here);
        const bool isElsewhere = isWritten(text, m_other);
        m_isSurelyHere = m_isSurelyHere || (isHere && !isElsewhere);
        m_isSurelyElsewhere = m_isSurelyElsewhere || (isElsewhere && !isHere);
        const std::optional<QString> elsewhere = typedNumber(text, m_other);
        if (elsewhere && !typedNumber(text, m_here) && !m_foreign)
            m_foreign = NumberDoubt { text, text, *elsewhere, m_other };
        if (!m_either)
            m_either = either(typed);
    }
    /// Of a text that is a number here and another one elsewhere.
    [[nodiscard]] std::optional<NumberDoubt> either(const QString &typed) const
    {
        const QString text = typed.trimmed();
        const std::optional<QString> here = typedNumber(text, m_here);
        const std::optional<QString> elsewhere = typedNumber(text, m_other);
        if (!here || !elsewhere || here == elsewhere)
            return std::nullopt;
        return NumberDoubt { text, *here, *elsewhere, m_other };
    }
    /// As the other numbers of the block are written; where they prove nothing, or this and that, as nothing yet.
    [[nodiscard]] EitherWay eitherWay() const
    {
        if (!m_either || (m_isSurelyHere && !m_isSurelyElsewhere))
            return EitherWay::Here;
        return m_isSurelyElsewhere && !m_isSurelyHere ? EitherWay::Elsewhere : EitherWay::Unread;
    }
    [[nodiscard]] const std::optional<NumberDoubt> &foreign() const { return m_foreign; }
    [[nodiscard]] const std::optional<NumberDoubt> &either() const { return m_either; }

private:
    NumberFormat m_here;
    NumberFormat m_other;
    bool m_isSurelyHere = false; // a number that is one only as they are written here
    bool m_isSurelyElsewhere = false;
    std::optional<NumberDoubt> m_foreign; // none here
    std::optional<NumberDoubt> m_either; // another one elsewhere
};

/// The same of dates in figures: 3/4/2026, 25/12/2026. Where the locale has no such order (the year comes first, or
/// months have letters) and nobody has said one, what can be two days stays as written: either may be it, first the one
/// that the other dates of the block prove.
class DateWatch
{
public:
    explicit DateWatch(std::optional<DateOrder> here)
        : m_here(here)
    {
    }

    /// Whether the text stays as it is written.
    bool note(const QString &typed)
    {
        const QByteArray text = typed.trimmed().toUtf8();
        if (!m_here)
            return noteUnread(text);
        const DateOrder other = otherDateOrder(*m_here);
        const auto here = readWrittenTime(viewOf(text), *m_here);
        const auto elsewhere = readWrittenTime(viewOf(text), other);
        if (isAnyOrder(here) || isAnyOrder(elsewhere))
            return false;
        m_isSurelyHere = m_isSurelyHere || (here && !elsewhere);
        if (!elsewhere || (here && here->localMs == elsewhere->localMs))
            return false;
        std::optional<DateDoubt> &doubt = here ? m_ambiguous : m_foreign;
        if (!doubt)
            doubt = DateDoubt { QString::fromUtf8(text), here ? dayOf(*here) : QDate(), dayOf(*elsewhere), other };
        return false;
    }
    [[nodiscard]] std::optional<DateDoubt> doubt() const
    {
        if (!m_here && m_ambiguous && m_isSurelyElsewhere && !m_isSurelyHere)
            return DateDoubt { m_ambiguous->example, m_ambiguous->elsewhere, m_ambiguous->here, DateOrder::MonthDayYear,
                DateOrder::DayMonthYear };
        if (!m_here)
            return m_ambiguous;
        if (m_isSurelyHere) // the other order would make these wrong; what is none here is an error at its cell
            return std::nullopt;
        return m_foreign ? m_foreign : m_ambiguous;
    }

private:
    [[nodiscard]] static bool isAnyOrder(const std::optional<WrittenTime> &written)
    {
        return written && (written->yearFirst || written->hasMonthName || written->isInstant);
    }
    /// Here: month first; elsewhere: day first.
    bool noteUnread(const QByteArray &text)
    {
        const auto monthFirst = readWrittenTime(viewOf(text), DateOrder::MonthDayYear);
        const auto dayFirst = readWrittenTime(viewOf(text), DateOrder::DayMonthYear);
        if (isAnyOrder(monthFirst) || isAnyOrder(dayFirst))
            return false;
        m_isSurelyHere = m_isSurelyHere || (monthFirst && !dayFirst);
        m_isSurelyElsewhere = m_isSurelyElsewhere || (dayFirst && !monthFirst);
        if (!monthFirst || !dayFirst)
            return false;
        if (!m_ambiguous)
            m_ambiguous = DateDoubt { QString::fromUtf8(text), dayOf(*monthFirst), dayOf(*dayFirst),
                DateOrder::DayMonthYear, DateOrder::MonthDayYear };
        return true;
    }
    [[nodiscard]] static QDate dayOf(const WrittenTime &written)
    {
        return QDateTime::fromMSecsSinceEpoch(written.localMs, QTimeZone::utc()).date();
    }

    std::optional<DateOrder> m_here;
    bool m_isSurelyHere = false; // a date that is one only as they are written here
    bool m_isSurelyElsewhere = false; // where nothing tells the order
    std::optional<DateDoubt> m_foreign; // none here
    std::optional<DateDoubt> m_ambiguous; // another day elsewhere
};

class Paste
{
public:
    Paste(const ClipboardTable &block, const PastePlace &place, const TypedTextReader &reader,
        const std::atomic_bool *cancel)
        : m_block(block)
        , m_place(place)
        , m_reader(reader)
        , m_cancel(cancel)
        , m_numbers(reader.numberFormat())
        , m_dates(reader.dateOrder())
        , m_lines(block.rows.size())
    {
        for (const QStringList &row : block.rows)
            m_width = std::max(m_width, row.size());
    }

    PastePlan plan()
    {
        begin();
        const EitherWay way = m_place.areNumbersTold ? EitherWay::Here : m_numbers.eitherWay();
        if (way != EitherWay::Here && !isCancelled()) { // only all numbers together tell what one of them is
            m_way = way;
            begin();
        }
        if (way == EitherWay::Elsewhere)
            m_plan.followed = m_numbers.either();
        m_plan.doubt = way == EitherWay::Unread ? m_numbers.either() : m_numbers.foreign();
        m_plan.dateDoubt = m_dates.doubt();
        return m_plan;
    }

private:
    void begin()
    {
        m_plan = PastePlan();
        m_plan.appended = EventTable(m_place.table.eventTemplate());
        if (m_width > 0)
            layOut();
    }

    void layOut()
    {
        const bool isColumnInRows = m_width == 1 && m_place.top < m_place.index.size();
        if (m_lines > 1 && m_block.canonical.isEmpty() && !isColumnInRows) {
            const HeadingLine heading = readHeadingLine(m_block.rows.first(), m_place.table.eventTemplate());
            if (heading.kind == HeadingLine::Kind::Unclear) {
                m_plan.isForMapping = true;
                return;
            }
            if (heading.kind == HeadingLine::Kind::Named)
                return append(heading.fields, 1);
        }
        if (!m_place.cells.isEmpty() && m_lines == 1 && m_width == 1) {
            for (const FieldCells &cells : m_place.cells)
                over(cells.field, 0, cells.rows);
            return countRows(m_place.cells);
        }
        const qsizetype rowCount = timesOver(m_lines, m_place.cells.isEmpty() ? m_place.selectedRows : 1);
        const qsizetype columns = timesOver(m_width, m_place.cells.isEmpty() ? m_place.selectedColumns : 1);
        const QList<EventField> fields = m_place.fields.mid(m_place.left, columns);
        m_plan.columnsCut = std::min(columns - fields.size(), m_width);
        QList<qsizetype> rows(std::clamp<qsizetype>(m_place.index.size() - m_place.top, 0, rowCount));
        std::iota(rows.begin(), rows.end(), m_place.top);
        for (qsizetype column = 0; column < fields.size(); ++column)
            over(fields.at(column), column % m_width, rows);
        m_plan.rows = rows.size();
        append(fields, rows.size());
    }

    /// How far a length reaches: over the whole selection when it fits several times, else once.
    [[nodiscard]] static qsizetype timesOver(qsizetype length, qsizetype selected)
    {
        return selected > length && selected % length == 0 ? selected : length;
    }

    void countRows(const QList<FieldCells> &cells)
    {
        QList<qsizetype> rows;
        for (const FieldCells &column : cells)
            rows += column.rows;
        std::sort(rows.begin(), rows.end());
        m_plan.rows = std::unique(rows.begin(), rows.end()) - rows.begin();
    }

    [[nodiscard]] bool isCancelled() const { return m_cancel && *m_cancel; }

    [[nodiscard]] bool isHole(qsizetype line, qsizetype column, EventField field) const
    {
        if (field == EventField::Id)
            return true; // an event's id is its own
        if (column >= m_block.rows.at(line).size())
            return true; // a shorter line says nothing about this cell
        return !m_block.canonical.isEmpty() && m_block.canonical.at(line).value(column).isNull();
    }

    [[nodiscard]] bool goesInExactly(qsizetype column, EventField field, const QString &canonical) const
    {
        const EventTemplate &eventTemplate = m_place.table.eventTemplate();
        const CopiedColumn from = m_block.columns.value(column);
        const ValueKind kind = valueKind(field, eventTemplate);
        if (from.kind != kind)
            return false;
        const bool isSame = from.key == fieldKey(field, eventTemplate);
        if (kind == ValueKind::Option && !isSame)
            return eventTemplate.tokens.at(field.tokenIndex()).optionByValue(canonical) != nullptr;
        return isSame || kind != ValueKind::Text;
    }

    [[nodiscard]] QByteArray text(qsizetype line, qsizetype column, EventField field)
    {
        const QString typed = m_block.rows.at(line).value(column);
        if (!m_block.canonical.isEmpty()) {
            const QString canonical = m_block.canonical.at(line).value(column);
            if (goesInExactly(column, field, canonical))
                return canonical.toUtf8();
        }
        const EventTemplate &eventTemplate = m_place.table.eventTemplate();
        const ValueKind kind = valueKind(field, eventTemplate);
        if (!typed.isEmpty() && kind == ValueKind::Number) {
            m_numbers.note(typed);
            if (const auto either = m_way == EitherWay::Here ? std::nullopt : m_numbers.either(typed)) {
                ++(m_way == EitherWay::Unread ? m_plan.unread : m_plan.followers);
                return (m_way == EitherWay::Unread ? undecidedNumber(typed) : either->elsewhere).toUtf8();
            }
        }
        const bool isTime = !typed.isEmpty() && (kind == ValueKind::Instant || kind == ValueKind::Date);
        const bool isUnread = isTime && m_dates.note(typed);
        QByteArray made = m_reader.canonical(typed, field).toUtf8();
        if (!isReadable(viewOf(made), field, eventTemplate))
            ++(isUnread ? m_plan.unreadDates : m_plan.wrong);
        return made;
    }

    /// A column of the block, repeated, over these rows of the view.
    void over(EventField field, qsizetype column, const QList<qsizetype> &shownRows)
    {
        // by position in the draft, which is not the order of a sorted view
        QList<std::pair<qsizetype, qsizetype>> lines; // row of the draft, line of the block
        lines.reserve(shownRows.size());
        for (qsizetype i = 0; i < shownRows.size(); ++i)
            lines.append({ m_place.index.source(shownRows.at(i)), i % m_lines });
        std::sort(lines.begin(), lines.end());
        ColumnEdit edit;
        edit.field = field;
        edit.areOthers = true;
        const TableColumn there = m_place.table.column(field);
        for (const auto &[row, line] : std::as_const(lines)) {
            if (isCancelled())
                return;
            if (isHole(line, column, field))
                continue;
            const QByteArray made = text(line, column, field);
            edit.areOthers = edit.areOthers && there.at(row) != viewOf(made);
            edit.rows.append(row);
            edit.texts.append(viewOf(made));
        }
        if (!edit.rows.isEmpty())
            m_plan.edits.append(edit);
    }

    void append(const QList<EventField> &fields, qsizetype firstLine)
    {
        const qsizetype count = m_lines - firstLine;
        if (count <= 0 || fields.isEmpty())
            return;
        m_plan.appended.insertRows(0, count);
        m_plan.firstField = fields.first();
        for (qsizetype row = 0; row < count && !isCancelled(); ++row) {
            const qsizetype line = firstLine + row;
            const qsizetype cells = std::min(fields.size(), m_block.rows.at(line).size());
            for (qsizetype column = 0; column < cells; ++column) {
                if (!isHole(line, column, fields.at(column)))
                    m_plan.appended.setUtf8(row, fields.at(column), viewOf(text(line, column, fields.at(column))));
            }
        }
        if (std::none_of(fields.cbegin(), fields.cend(), std::mem_fn(&EventField::isOfIframe)))
            begin(count);
    }

    void begin(qsizetype count)
    {
        const EventDraft &event = m_place.beginning;
        const std::pair<EventField, QString> values[] = { { EventField::IframeLinkLabel, event.iframeLinkLabel },
            { EventField::IframeHeaderLabel, event.iframeHeaderLabel }, { EventField::IframeUrl, event.iframeUrl },
            { EventField::IframeWidth, event.iframeWidth }, { EventField::IframeHeight, event.iframeHeight } };
        for (const auto &[field, value] : values) {
            for (qsizetype row = 0; row < count && !value.isEmpty() && !isCancelled(); ++row)
                m_plan.appended.setText(row, field, value);
        }
    }

    const ClipboardTable &m_block;
    const PastePlace &m_place;
    const TypedTextReader &m_reader;
    const std::atomic_bool *m_cancel;
    NumberWatch m_numbers;
    EitherWay m_way = EitherWay::Here;
    DateWatch m_dates;
    PastePlan m_plan;
    qsizetype m_lines;
    qsizetype m_width = 0;
};

} // namespace

PastePlan planPaste(
    const ClipboardTable &block, const PastePlace &place, const TypedTextReader &reader, const std::atomic_bool *cancel)
{
    return Paste(block, place, reader, cancel).plan();
}

} // namespace composer
