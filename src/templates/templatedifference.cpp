#include "templates/templatedifference.h"
#include "domain/templateids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(TemplateDifference)
};

using Kind = TemplateDifference::Kind;

/// Kinds of record are the same however they are written; custom objects by their text.
bool isSameObjectType(const EventTemplate &here, const EventTemplate &there)
{
    const ObjectType kind = here.objectKind();
    return kind == there.objectKind() && (kind != ObjectType::Custom || here.objectType == there.objectType);
}

/// What belongs to own[index] among the others: of the same name or value, and the second there if it is the second
/// here. Files from elsewhere repeat them, and a template must not differ from itself. nullptr if there is none.
template<typename Item>
const Item *partnerOf(const QList<Item> &own, qsizetype index, const QList<Item> &others, QString Item::*key)
{
    const QString &wanted = own[index].*key;
    const auto isWanted = [&](const Item &item) { return item.*key == wanted; };
    auto skipped = std::count_if(own.cbegin(), own.cbegin() + index, isWanted);
    for (const Item &other : others) {
        if (isWanted(other) && skipped-- == 0)
            return &other;
    }
    return nullptr;
}

void compareOptions(const Token &here, const Token &there, QList<TemplateDifference> &into)
{
    for (qsizetype i = 0; i < here.options.size(); ++i) {
        const TokenOption &option = here.options[i];
        const TokenOption *other = partnerOf(here.options, i, there.options, &TokenOption::value);
        if (!other)
            into.append({ Kind::OptionOnlyHere, here.name, option.value, option.label, {} });
        else if (other->label != option.label)
            into.append({ Kind::OptionLabel, here.name, option.value, option.label, other->label });
    }
    for (qsizetype i = 0; i < there.options.size(); ++i) {
        const TokenOption &option = there.options[i];
        if (!partnerOf(there.options, i, here.options, &TokenOption::value))
            into.append({ Kind::OptionOnlyThere, here.name, option.value, {}, option.label });
    }
}

void compareTokens(const Token &here, const Token &there, QList<TemplateDifference> &into)
{
    if (here.type != there.type)
        into.append({ Kind::TokenType, here.name, {}, tokenTypeName(here.type), tokenTypeName(there.type) });
    if (here.label != there.label)
        into.append({ Kind::TokenLabel, here.name, {}, here.label, there.label });
    if (here.objectPropertyName != there.objectPropertyName)
        into.append({ Kind::TokenProperty, here.name, {}, here.objectPropertyName, there.objectPropertyName });
    compareOptions(here, there, into);
}

/// Whether HubSpot can take the text of a request as a value of its token.
bool fits(const QString &text, const Token &token)
{
    bool isNumber = true;
    switch (token.type) {
    case TokenType::Enumeration:
        return token.options.isEmpty() || token.optionByValue(text);
    case TokenType::Number:
        (void)text.toDouble(&isNumber);
        return isNumber;
    case TokenType::Date:
        (void)text.toLongLong(&isNumber); // epoch milliseconds
        return isNumber || QDateTime::fromString(text, Qt::ISODate).isValid();
    case TokenType::String:
        return true;
    }
    Q_UNREACHABLE();
    return true;
}

void takeOption(Token &token, const TokenOption *theirs, const QString &value)
{
    token.options.removeIf([&](const TokenOption &option) { return !theirs && option.value == value; });
    if (!theirs)
        return;
    for (TokenOption &option : token.options) {
        if (option.value == value) {
            option = *theirs;
            return;
        }
    }
    token.options.append(*theirs);
}

} // namespace

QList<TemplateDifference> compareTemplates(const EventTemplate &here, const EventTemplate &there)
{
    QList<TemplateDifference> differences;
    if (!isSameObjectType(here, there))
        differences.append({ Kind::ObjectType, {}, {}, here.objectType, there.objectType });
    if (here.name != there.name)
        differences.append({ Kind::Name, {}, {}, here.name, there.name });
    for (qsizetype i = 0; i < here.tokens.size(); ++i) {
        const Token &token = here.tokens[i];
        const Token *other = partnerOf(here.tokens, i, there.tokens, &Token::name);
        if (!other)
            differences.append({ Kind::TokenOnlyHere, token.name, {}, token.label, {} });
        else
            compareTokens(token, *other, differences);
    }
    for (qsizetype i = 0; i < there.tokens.size(); ++i) {
        const Token &token = there.tokens[i];
        if (!partnerOf(there.tokens, i, here.tokens, &Token::name))
            differences.append({ Kind::TokenOnlyThere, token.name, {}, {}, token.label });
    }
    if (here.headerTemplate != there.headerTemplate)
        differences.append({ Kind::Header, {}, {}, here.headerTemplate, there.headerTemplate });
    if (here.detailTemplate != there.detailTemplate)
        differences.append({ Kind::Detail, {}, {}, here.detailTemplate, there.detailTemplate });
    return differences;
}

QString differenceTitle(const TemplateDifference &difference)
{
    switch (difference.kind) {
    case Kind::ObjectType:
        return DifferenceText::tr("Kind of record");
    case Kind::Name:
        return DifferenceText::tr("Name");
    case Kind::TokenOnlyHere:
        return DifferenceText::tr("Token %1: not at HubSpot").arg(difference.token);
    case Kind::TokenOnlyThere:
        return DifferenceText::tr("Token %1: only at HubSpot").arg(difference.token);
    case Kind::TokenType:
        return DifferenceText::tr("Token %1: type").arg(difference.token);
    case Kind::TokenLabel:
        return DifferenceText::tr("Token %1: label").arg(difference.token);
    case Kind::TokenProperty:
        return DifferenceText::tr("Token %1: property it also writes").arg(difference.token);
    case Kind::OptionOnlyHere:
        return DifferenceText::tr("Token %1: option %2 is not at HubSpot").arg(difference.token, difference.option);
    case Kind::OptionOnlyThere:
        return DifferenceText::tr("Token %1: option %2 is only at HubSpot").arg(difference.token, difference.option);
    case Kind::OptionLabel:
        return DifferenceText::tr("Token %1: label of option %2").arg(difference.token, difference.option);
    case Kind::Header:
        return DifferenceText::tr("Header");
    case Kind::Detail:
        return DifferenceText::tr("Details");
    }
    Q_UNREACHABLE();
    return {};
}

QString practiceDifferenceTitle(const TemplateDifference &difference)
{
    if (difference.kind == Kind::TokenOnlyHere)
        return DifferenceText::tr("Token %1: no longer in the template").arg(difference.token);
    if (difference.kind == Kind::OptionOnlyHere)
        return DifferenceText::tr("Token %1: option %2 is no longer in the template")
            .arg(difference.token, difference.option);
    return differenceTitle(difference);
}

QString differenceEffect(const TemplateDifference &difference)
{
    switch (difference.kind) {
    case Kind::ObjectType:
        return DifferenceText::tr("Events would be looked for on other records: HubSpot refuses them.");
    case Kind::TokenOnlyHere:
        return DifferenceText::tr("HubSpot refuses events that carry it until your developer has added it.");
    case Kind::TokenType:
        return DifferenceText::tr("HubSpot reads the values as another type and may refuse them.");
    case Kind::OptionOnlyHere:
        return DifferenceText::tr("HubSpot may refuse events with this value.");
    case Kind::TokenProperty:
        return DifferenceText::tr("Another property of the record is written than is said here.");
    case Kind::Header:
    case Kind::Detail:
        return DifferenceText::tr("Cards look as HubSpot has it, not as they are shown here.");
    case Kind::Name:
    case Kind::TokenOnlyThere:
    case Kind::TokenLabel:
    case Kind::OptionOnlyThere:
    case Kind::OptionLabel:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

EventTemplate withDifferenceTaken(
    const EventTemplate &here, const EventTemplate &there, const TemplateDifference &difference)
{
    EventTemplate taken = here;
    const int index = taken.tokenIndex(difference.token);
    const int theirIndex = there.tokenIndex(difference.token);
    const Token theirs = theirIndex < 0 ? Token() : there.tokens.at(theirIndex);
    switch (difference.kind) {
    case Kind::ObjectType:
        taken.objectType = there.objectType;
        break;
    case Kind::Name:
        taken.name = there.name;
        break;
    case Kind::TokenOnlyHere:
        if (index >= 0)
            taken.tokens.removeAt(index);
        break;
    case Kind::TokenOnlyThere:
        if (index < 0)
            taken.tokens.append(theirs);
        break;
    case Kind::TokenType:
        if (index >= 0)
            taken.tokens[index].type = theirs.type;
        break;
    case Kind::TokenLabel:
        if (index >= 0)
            taken.tokens[index].label = theirs.label;
        break;
    case Kind::TokenProperty:
        if (index >= 0)
            taken.tokens[index].objectPropertyName = theirs.objectPropertyName;
        break;
    case Kind::OptionOnlyHere:
    case Kind::OptionOnlyThere:
    case Kind::OptionLabel:
        if (index >= 0)
            takeOption(taken.tokens[index], theirs.optionByValue(difference.option), difference.option);
        break;
    case Kind::Header:
        taken.headerTemplate = there.headerTemplate;
        break;
    case Kind::Detail:
        taken.detailTemplate = there.detailTemplate;
        break;
    }
    return taken;
}

QList<TemplateDifference> blockingDifferences(const QList<TemplateDifference> &differences,
    const QStringList &usedTokens, const QHash<QString, QStringList> &usedOptions)
{
    QList<TemplateDifference> blocking;
    for (const TemplateDifference &difference : differences) {
        const bool isUsed = usedTokens.contains(difference.token);
        const bool blocks = difference.kind == Kind::ObjectType
            || (isUsed && (difference.kind == Kind::TokenOnlyHere || difference.kind == Kind::TokenType))
            || (isUsed && difference.kind == Kind::OptionOnlyHere
                && usedOptions.value(difference.token).contains(difference.option));
        if (blocks)
            blocking.append(difference);
    }
    return blocking;
}

QList<TemplateDifference> driftOf(const EventTable &table, const EventTemplate &there)
{
    const EventTemplate &here = table.eventTemplate();
    const QList<TemplateDifference> differences = compareTemplates(here, there);
    QStringList usedTokens;
    QHash<QString, QStringList> usedOptions;
    for (const TemplateDifference &difference : differences) {
        const int index = here.tokenIndex(difference.token);
        if (index < 0 || usedOptions.contains(difference.token))
            continue;
        QSet<QByteArray> values;
        const TableColumn column = table.column(EventField::token(index));
        for (qsizetype row = 0; row < table.rowCount() && !column.isEmptyEverywhere(); ++row) {
            const std::string_view value = column.at(row);
            if (!value.empty() && !table.isLocked(row) && !table.isSkipped(row))
                values.insert(QByteArray(value.data(), qsizetype(value.size())));
        }
        if (!values.isEmpty())
            usedTokens.append(difference.token);
        QStringList texts;
        for (const QByteArray &value : std::as_const(values)) {
            if (here.tokens.at(index).type == TokenType::Enumeration)
                texts.append(QString::fromUtf8(value));
        }
        usedOptions.insert(difference.token, texts);
    }
    return blockingDifferences(differences, usedTokens, usedOptions);
}

QList<TemplateDifference> driftOf(
    const QHash<QString, QSet<QString>> &texts, const std::optional<EventTemplate> &here, const EventTemplate &there)
{
    QHash<QString, QStringList> usedOptions;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        usedOptions.insert(it.key(), it.value().values());
    QStringList names = texts.keys();
    names.sort();
    QList<TemplateDifference> drift;
    if (here)
        drift = blockingDifferences(compareTemplates(*here, there), names, usedOptions);
    const auto add = [&](const TemplateDifference &found) {
        const bool isKnown = std::any_of(drift.cbegin(), drift.cend(), [&](const TemplateDifference &other) {
            return other.kind == found.kind && other.token == found.token && other.option == found.option;
        });
        if (!isKnown)
            drift.append(found);
    };
    for (const QString &name : std::as_const(names)) {
        const int index = there.tokenIndex(name);
        if (index < 0) {
            add({ Kind::TokenOnlyHere, name, {}, {}, {} });
            continue;
        }
        const Token &token = there.tokens.at(index);
        QStringList unfit = usedOptions.value(name);
        unfit.sort();
        unfit.removeIf([&](const QString &text) { return fits(text, token); });
        if (token.type == TokenType::Enumeration) {
            for (const QString &text : std::as_const(unfit))
                add({ Kind::OptionOnlyHere, name, text, {}, {} });
        } else if (!unfit.isEmpty()) {
            add({ Kind::TokenType, name, {}, {}, tokenTypeName(token.type) });
        }
    }
    return drift;
}

} // namespace composer
