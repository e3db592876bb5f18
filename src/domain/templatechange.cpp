#include "domain/templatechange.h"

namespace composer {

namespace {

qsizetype filledRows(const EventTable &table, EventField field)
{
    const TableColumn column = table.column(field);
    if (column.isEmptyEverywhere())
        return 0;
    qsizetype filled = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        filled += !table.isLocked(row) && !column.at(row).empty() ? 1 : 0;
    return filled;
}

/// The field of the other template that takes the values of this one.
std::optional<EventField> fieldIn(
    const EventTemplate &next, EventField field, const EventTemplate &now, const QList<TokenRename> &renames)
{
    if (field.isToken()) {
        const auto name = nameAfter(now.tokens.at(field.tokenIndex()).name, renames, next);
        const int index = name ? next.tokenIndex(*name) : -1;
        return index < 0 ? std::nullopt : std::optional(EventField::token(index));
    }
    const bool isOfContacts = field == EventField::Email || field == EventField::Utk;
    if (isOfContacts && next.objectKind() != ObjectType::Contact)
        return std::nullopt;
    if (field == EventField::CustomObjectTypeId && next.objectKind() != ObjectType::Custom)
        return std::nullopt;
    return field;
}

} // namespace

std::optional<QString> nameAfter(const QString &name, const QList<TokenRename> &renames, const EventTemplate &now)
{
    if (now.tokenIndex(name) >= 0)
        return name;
    QString current = name;
    for (const auto &[from, to] : renames) {
        if (from == current)
            current = to;
    }
    return now.tokenIndex(current) >= 0 ? std::optional(current) : std::nullopt;
}

TemplateChange planTemplateChange(const EventTable &table, const EventTemplate &next, const QList<TokenRename> &renames)
{
    const EventTemplate &now = table.eventTemplate();
    TemplateChange change;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        ++(table.isLocked(row) ? change.lockedRows : change.rows);
    for (int i = EventField::Id + 1; i < EventField::FixedCount + now.tokens.size(); ++i) {
        const EventField field = EventField::fromValue(i);
        const auto target = fieldIn(next, field, now, renames);
        if (!target) {
            if (const qsizetype rows = filledRows(table, field); rows > 0)
                change.lost.append({ fieldLabel(field, now), rows });
        } else if (field.isToken()) {
            const Token &from = now.tokens.at(field.tokenIndex());
            const Token &to = next.tokens.at(target->tokenIndex());
            const bool isSame = from.type == to.type && from.options == to.options;
            (isSame ? change.kept : change.retyped).append(fieldLabel(*target, next));
        }
    }
    QStringList taken;
    for (const Token &token : now.tokens)
        taken.append(nameAfter(token.name, renames, next).value_or(QString()));
    for (int i = 0; i < next.tokens.size(); ++i) {
        if (!taken.contains(next.tokens.at(i).name))
            change.added.append(fieldLabel(EventField::token(i), next));
    }
    return change;
}

EventTable withTemplate(const EventTable &table, const EventTemplate &next, const QList<TokenRename> &renames)
{
    const EventTemplate &now = table.eventTemplate();
    EventTable changed(next);
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isLocked(row))
            rows.append(row);
    }
    changed.appendBlankRows(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const EventIdBits &bits = table.eventIdBits(rows[i]);
        if (bits != EventIdBits {})
            changed.setEventId(i, bits);
        else
            changed.setUtf8(i, EventField::Id, table.utf8(rows[i], EventField::Id));
        changed.setRowId(i, table.rowId(rows[i]));
        changed.setSource(i, table.source(rows[i]));
        changed.setState(i, table.state(rows[i]));
        changed.setSkipped(i, table.isSkipped(rows[i]));
    }
    for (int value = EventField::Id + 1; value < EventField::FixedCount + now.tokens.size(); ++value) {
        const EventField field = EventField::fromValue(value);
        const auto target = fieldIn(next, field, now, renames);
        if (!target || table.column(field).isEmptyEverywhere())
            continue;
        const TableColumn column = table.column(field);
        for (qsizetype i = 0; i < rows.size(); ++i)
            changed.setUtf8(i, *target, column.at(rows[i]));
    }
    changed.setNextRowId(table.nextRowId());
    return changed;
}

} // namespace composer
