#include "domain/templatechange.h"

#include <QHash>
#include <QSet>

#include <utility>

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
std::optional<EventField> fieldIn(const EventTemplate &next, EventField field, const QStringList &names)
{
    if (field.isToken()) {
        const int index = next.tokenIndex(names.at(field.tokenIndex()));
        return index < 0 ? std::nullopt : std::optional(EventField::token(index));
    }
    const bool isOfContacts = field == EventField::Email || field == EventField::Utk;
    if (isOfContacts && next.objectKind() != ObjectType::Contact)
        return std::nullopt;
    if (field == EventField::CustomObjectTypeId && next.objectKind() != ObjectType::Custom)
        return std::nullopt;
    return field;
}

/// How well names fit the tokens of a template: how many of them are there, and how many of those are alike but for the
/// name. Two tokens of one name never fit.
using NamesFit = std::pair<qsizetype, qsizetype>;

/// An empty name: the token was removed at that moment.
NamesFit fitOf(const EventTemplate &before, const QStringList &names, const EventTemplate &next)
{
    QHash<QString, const Token *> tokens;
    for (const Token &token : next.tokens)
        tokens.insert(token.name, &token);
    NamesFit fit;
    QSet<QString> taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Token *token = tokens.value(names.at(i));
        if (!token)
            continue;
        if (taken.contains(names.at(i)))
            return { -1, -1 };
        taken.insert(names.at(i));
        ++fit.first;
        Token renamed = before.tokens.at(i);
        renamed.name = token->name;
        fit.second += renamed == *token ? 1 : 0;
    }
    return fit;
}

/// By names alone.
QStringList guessedNames(const EventTemplate &before, const QList<TokenRename> &renames, const EventTemplate &next)
{
    QStringList names;
    for (const Token &token : before.tokens)
        names.append(token.name);
    // From the newest rename back: what the tokens are called if `before` stood just before that rename.
    QHash<QString, QString> later; // name at that moment → name now
    const auto now = [&](const QString &name) { return later.value(name, name); };
    NamesFit best = fitOf(before, names, next);
    QStringList fitting = names;
    for (auto rename = renames.crbegin(); rename != renames.crend(); ++rename) {
        later.insert(rename->first, now(rename->second));
        if (before.tokenIndex(rename->first) < 0)
            continue;
        QStringList then;
        for (const QString &name : std::as_const(names))
            then.append(now(name));
        const NamesFit fit = fitOf(before, then, next);
        if (fit >= best) { // of two that fit alike the older one
            best = fit;
            fitting = then;
        }
    }
    for (QString &name : fitting) {
        if (next.tokenIndex(name) < 0)
            name.clear();
    }
    return fitting;
}

} // namespace

QStringList namesAfter(const EventTemplate &before, const TokenHistory &history, const EventTemplate &next)
{
    QHash<QString, QString> nameOfKey;
    for (const Token &token : next.tokens) {
        if (!token.key.isEmpty())
            nameOfKey.insert(token.key, token.name);
    }
    QStringList names(before.tokens.size());
    QSet<QString> taken; // by a token that is known
    for (qsizetype i = 0; i < names.size(); ++i) {
        names[i] = nameOfKey.value(before.tokens.at(i).key);
        taken.insert(names.at(i));
    }
    const QStringList guessed = guessedNames(before, history.renames, next);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names.at(i).isEmpty() || taken.contains(guessed.at(i))
            || history.removed.contains(before.tokens.at(i).key))
            continue;
        names[i] = guessed.at(i);
        taken.insert(guessed.at(i));
    }
    return names;
}

bool isBehind(const EventTemplate &before, const TokenHistory &history, const EventTemplate &next)
{
    if (before != next)
        return true;
    const QStringList names = namesAfter(before, history, next);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) != before.tokens.at(i).name)
            return true;
    }
    return false;
}

TemplateChange planTemplateChange(const EventTable &table, const EventTemplate &next, const TokenHistory &history)
{
    const EventTemplate &now = table.eventTemplate();
    const QStringList names = namesAfter(now, history, next);
    TemplateChange change;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        ++(table.isLocked(row) ? change.lockedRows : change.rows);
    for (int i = EventField::Id + 1; i < EventField::FixedCount + now.tokens.size(); ++i) {
        const EventField field = EventField::fromValue(i);
        const auto target = fieldIn(next, field, names);
        if (!target) {
            if (const qsizetype rows = filledRows(table, field); rows > 0)
                change.lost.append({ fieldLabel(field, now), rows });
        } else if (field.isToken()) {
            const Token &from = now.tokens.at(field.tokenIndex());
            const Token &to = next.tokens.at(target->tokenIndex());
            const bool isSame = from.type == to.type && from.options == to.options;
            const bool isRelabeled = from.name == to.name && from.label != to.label;
            if (!isSame)
                change.retyped.append(fieldLabel(*target, next));
            else if (!isRelabeled)
                change.kept.append(fieldLabel(*target, next));
            if (from.name != to.name)
                change.renamed.append({ from.name, to.name });
            else if (isRelabeled) // a person knows it by its label
                change.renamed.append({ from.label, to.label });
        }
    }
    for (int i = 0; i < next.tokens.size(); ++i) {
        if (!names.contains(next.tokens.at(i).name))
            change.added.append(fieldLabel(EventField::token(i), next));
    }
    return change;
}

EventTable withTemplate(const EventTable &table, const EventTemplate &next, const TokenHistory &history)
{
    const EventTemplate &now = table.eventTemplate();
    const QStringList names = namesAfter(now, history, next);
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
        const auto target = fieldIn(next, field, names);
        if (!target || table.column(field).isEmptyEverywhere())
            continue;
        const TableColumn column = table.column(field);
        for (qsizetype i = 0; i < rows.size(); ++i)
            changed.setUtf8(i, *target, column.at(rows[i]));
    }
    QStringList sentEmpty;
    for (int i = 0; i < now.tokens.size(); ++i) {
        if (const auto target = fieldIn(next, EventField::token(i), names); target && table.isSentEmpty(i))
            sentEmpty.append(next.tokens[target->tokenIndex()].name);
    }
    changed.setSentEmpty(sentEmpty);
    changed.setNextRowId(table.nextRowId());
    return changed;
}

} // namespace composer
