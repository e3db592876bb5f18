#include "ui/models/pasteplan.h"

#include "domain/valuetext.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace composer {

namespace {

/// Column names are compared as people read them: "Object id" is "objectid" is "object_id".
QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    return folded;
}

/// The field of every cell of the line; nothing unless each names one.
QList<EventField> namedFields(const QStringList &line, const EventTemplate &eventTemplate)
{
    QHash<QString, EventField> names;
    QList<EventField> known = fieldsOf(eventTemplate);
    known.removeOne(EventField(EventField::Id));
    for (const EventField field : std::as_const(known)) {
        names.insert(foldedName(fieldLabel(field, eventTemplate)), field);
        names.insert(foldedName(fieldKey(field, eventTemplate)), field);
        if (field.isToken())
            names.insert(foldedName(eventTemplate.tokens.at(field.tokenIndex()).name), field);
    }
    QList<EventField> fields;
    for (const QString &name : line) {
        const auto field = names.constFind(foldedName(name));
        if (field == names.cend())
            return {};
        fields.append(*field);
    }
    return fields;
}

QByteArray utf8Of(const QString &text)
{
    return text.toUtf8();
}

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
}

class Paste
{
public:
    Paste(const QList<QStringList> &block, const PastePlace &place, const QLocale &locale, const QTimeZone &zone,
        const std::atomic_bool *cancel)
        : m_block(block)
        , m_place(place)
        , m_locale(locale)
        , m_zone(zone)
        , m_cancel(cancel)
    {
        for (const QStringList &row : block)
            m_width = std::max(m_width, row.size());
    }

    PastePlan plan()
    {
        PastePlan plan;
        plan.appended = EventTable(m_place.table.eventTemplate());
        if (m_width == 0)
            return plan;
        if (const QList<EventField> fields = namedFields(m_block.first(), m_place.table.eventTemplate());
            !fields.isEmpty() && m_block.size() > 1) {
            append(plan, fields, 1);
            return plan;
        }
        const qsizetype selected = m_place.selectedRows.size();
        const bool repeats = selected * m_place.selectedColumns > 1 && selected % m_block.size() == 0
            && m_place.selectedColumns % m_width == 0;
        const qsizetype columns = repeats ? m_place.selectedColumns : m_width;
        const QList<EventField> fields = m_place.fields.mid(m_place.left, columns);
        plan.columnsCut = columns - fields.size();
        if (repeats) {
            over(plan, fields, m_place.selectedRows);
            return plan;
        }
        QList<qsizetype> rows(std::clamp<qsizetype>(m_place.index.size() - m_place.top, 0, m_block.size()));
        std::iota(rows.begin(), rows.end(), m_place.top);
        over(plan, fields, rows);
        append(plan, fields, rows.size());
        return plan;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancel && *m_cancel; }

    [[nodiscard]] QByteArray text(qsizetype line, qsizetype column, EventField field) const
    {
        const QString typed = m_block.at(line).value(column);
        return utf8Of(canonicalText(typed, field, m_place.table.eventTemplate(), m_locale, m_zone));
    }

    /// The block, repeated, over these rows of the view.
    void over(PastePlan &plan, const QList<EventField> &fields, const QList<qsizetype> &shownRows) const
    {
        // by position in the draft, which is not the order of a sorted view
        QList<std::pair<qsizetype, qsizetype>> lines; // row of the draft, line of the block
        for (qsizetype i = 0; i < shownRows.size(); ++i)
            lines.append({ m_place.index.source(shownRows.at(i)), i % m_block.size() });
        std::sort(lines.begin(), lines.end());
        for (qsizetype column = 0; column < fields.size(); ++column) {
            ColumnEdit edit;
            edit.field = fields.at(column);
            for (const auto &[row, line] : std::as_const(lines)) {
                if (isCancelled())
                    return;
                if (column % m_width >= m_block.at(line).size())
                    continue; // a shorter line says nothing about this cell
                edit.rows.append(row);
                edit.texts.append(viewOf(text(line, column % m_width, edit.field)));
            }
            if (!edit.rows.isEmpty())
                plan.edits.append(edit);
        }
    }

    void append(PastePlan &plan, const QList<EventField> &fields, qsizetype firstLine) const
    {
        const qsizetype count = m_block.size() - firstLine;
        if (count <= 0 || fields.isEmpty())
            return;
        plan.appended.insertRows(0, count);
        plan.firstField = fields.first();
        for (qsizetype row = 0; row < count && !isCancelled(); ++row) {
            const qsizetype cells = std::min(fields.size(), m_block.at(firstLine + row).size());
            for (qsizetype column = 0; column < cells; ++column)
                plan.appended.setUtf8(row, fields.at(column), viewOf(text(firstLine + row, column, fields.at(column))));
        }
    }

    const QList<QStringList> &m_block;
    const PastePlace &m_place;
    const QLocale &m_locale;
    const QTimeZone &m_zone;
    const std::atomic_bool *m_cancel;
    qsizetype m_width = 0;
};

} // namespace

PastePlan planPaste(const QList<QStringList> &block, const PastePlace &place, const QLocale &locale,
    const QTimeZone &zone, const std::atomic_bool *cancel)
{
    return Paste(block, place, locale, zone, cancel).plan();
}

} // namespace composer
