#include "importing/columnmapping.h"

#include "csv/headertext.h"
#include "domain/valuetext.h"
#include "importing/clocktext.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"
#include "importing/momentcolumns.h"
#include "importing/optionwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The token of an enumeration line; nullptr for any other.
const Token *optionToken(const MappingLine &line, const EventTemplate &eventTemplate)
{
    const auto field = fieldFromKey(line.target, eventTemplate);
    if (!field || !field->isToken())
        return nullptr;
    const Token &token = eventTemplate.tokens[field->tokenIndex()];
    return token.type == TokenType::Enumeration ? &token : nullptr;
}

/// The zone that the header of one of the line's columns names.
QByteArray zoneOf(const MappingLine &line, const QList<ColumnProfile> &columns)
{
    for (const int at : line.columns) {
        if (at < 0 || at >= columns.size())
            continue;
        if (const HeaderZone zone = zoneInHeader(columns[at].header); !zone.id.isEmpty())
            return zone.id;
    }
    return {};
}

/// Which parts of a moment the columns beside the day say.
void adoptParts(MappingLine &line, const QList<ColumnProfile> &columns)
{
    line.hasClockColumn = false;
    line.hasZoneColumn = false;
    if (line.columns.size() < 2)
        return;
    for (const int at : line.columns) {
        if (at < 0 || at >= columns.size())
            continue;
        const ColumnProfile &column = columns[at];
        const bool isBare = !column.examples.isEmpty() && isBareClock(column.examples.first().toStdString());
        line.hasClockColumn |= (column.clocks > 0 || (isBare && isClockName(column.header)));
        line.hasZoneColumn |= mayBeZoneColumn(column);
    }
}

} // namespace

QString foundByText(FoundBy foundBy)
{
    switch (foundBy) {
    case FoundBy::Nothing:
        return QCoreApplication::translate("ColumnMapping", "leave out");
    case FoundBy::Name:
        return QCoreApplication::translate("ColumnMapping", "by name");
    case FoundBy::Meaning:
        return QCoreApplication::translate("ColumnMapping", "by meaning");
    case FoundBy::Values:
        return QCoreApplication::translate("ColumnMapping", "by its values");
    case FoundBy::Before:
        return QCoreApplication::translate("ColumnMapping", "mapped last time");
    case FoundBy::Hand:
        return QCoreApplication::translate("ColumnMapping", "chosen by you");
    }
    Q_UNREACHABLE();
    return {};
}

const MappingLine *ColumnMapping::lineFor(const QString &target) const
{
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const MappingLine &line) { return line.target == target; });
    return found == lines.end() ? nullptr : &*found;
}

MappingLine *ColumnMapping::lineFor(const QString &target)
{
    // begin() detaches: workers and editors have copies that must not change with this one
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const MappingLine &line) { return line.target == target; });
    return found == lines.end() ? nullptr : &*found;
}

QString targetLabel(const QString &target, const EventTemplate &eventTemplate)
{
    if (const auto field = fieldFromKey(target, eventTemplate)) {
        const QString label = fieldLabel(*field, eventTemplate);
        return label.isEmpty() && field->isToken() ? eventTemplate.tokens[field->tokenIndex()].name : label;
    }
    return target.mid(extraDataPrefix.size());
}

TokenType targetType(const QString &target, const EventTemplate &eventTemplate)
{
    const auto field = fieldFromKey(target, eventTemplate);
    if (!field)
        return TokenType::String;
    if (field->isToken())
        return eventTemplate.tokens[field->tokenIndex()].type;
    if (*field == EventField::Timestamp)
        return TokenType::Date;
    if (*field == EventField::IframeWidth || *field == EventField::IframeHeight)
        return TokenType::Number;
    return TokenType::String;
}

QByteArray headerFingerprint(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(comparedText(header).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result().toHex().left(32);
}

QString rawText(const MappingLine &line, const QStringList &row)
{
    if (line.columns.isEmpty())
        return line.constant;
    if (line.columns.size() == 1)
        return row.value(line.columns.first());
    QStringList parts;
    for (const int column : line.columns) {
        if (const QString part = row.value(column).trimmed(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(line.joinWith);
}

StepExample stepExample(const MappingLine &line, TransformStep step, const QList<QStringList> &rows)
{
    StepExample first;
    for (const QStringList &row : rows) {
        QString before = rawText(line, row);
        for (const TransformStep earlier : transformSteps) {
            if (earlier == step)
                break;
            before = line.transform.applyStep(earlier, before);
        }
        const QString after = line.transform.applyStep(step, before);
        if (after != before)
            return { before, after, true };
        if (first.before.isEmpty())
            first = { before, after, false };
    }
    return first;
}

Result<QString> extraDataTarget(const QString &path, const ColumnMapping &mapping)
{
    const auto wrong = [](const QString &sentence) { return fail(ErrorCode::InvalidInput, sentence); };
    QStringList parts = path.split(u'.');
    for (QString &part : parts)
        part = part.trimmed();
    if (parts.contains(QString()))
        return wrong(
            QCoreApplication::translate("ColumnMapping", "Write a name, or names with points between: survey.score"));
    const QString target = extraDataPrefix + parts.join(u'.');
    for (const MappingLine &line : mapping.lines) {
        if (!line.target.startsWith(extraDataPrefix))
            continue;
        if (line.target == target)
            return wrong(
                QCoreApplication::translate("ColumnMapping", "%1 is in the list already.").arg(parts.join(u'.')));
        if (line.target.startsWith(target + u'.') || target.startsWith(line.target + u'.')) {
            return wrong(QCoreApplication::translate(
                "ColumnMapping", "%1 and %2 cannot both be there: one stands inside the other.")
                             .arg(parts.join(u'.'), line.target.mid(extraDataPrefix.size())));
        }
    }
    return target;
}

const TokenOption *optionMeant(const Token &token, const QString &text)
{
    if (const TokenOption *exact = token.optionByValue(text))
        return exact;
    const QString wanted = optionText(text);
    if (wanted.isEmpty())
        return nullptr;
    const TokenOption *found = nullptr;
    for (const TokenOption &option : token.options) {
        if (optionText(option.label) != wanted && optionText(option.value) != wanted)
            continue;
        if (found) // two options of one label: only the person can say which
            return nullptr;
        found = &option;
    }
    return found ? found : optionByMeaning(token, text);
}

const ColumnProfile *formatColumn(const MappingLine &line, TokenType type, const QList<ColumnProfile> &columns)
{
    const ColumnProfile *first = nullptr;
    for (const int at : line.columns) {
        if (at < 0 || at >= columns.size())
            continue;
        const ColumnProfile &column = columns[at];
        if ((type == TokenType::Date && column.dates > 0) || (type == TokenType::Number && column.numbers > 0))
            return &column;
        if (!first)
            first = &column;
    }
    return first;
}

void adoptColumn(MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    const TokenType type = targetType(line.target, eventTemplate);
    const ColumnProfile *format = formatColumn(line, type, columns);
    if (!format)
        return;
    if (!line.isFormatChosen) {
        line.number = format->number;
        line.dateOrder = format->dateOrder;
    }
    if (const QByteArray zone = type == TokenType::Date ? zoneOf(line, columns) : QByteArray();
        !line.isZoneChosen && !zone.isEmpty())
        line.zone = zone;
    if (type == TokenType::Date)
        adoptParts(line, columns);
    if (!line.isUnitChosen)
        line.unit = type == TokenType::Number ? unitOfName(format->countedHeader().toStdString()) : TimeUnit::None;
    const ColumnProfile &column = columns[line.columns.first()];
    const auto field = fieldFromKey(line.target, eventTemplate);
    if (!field || !field->isToken())
        return;
    const Token &token = eventTemplate.tokens[field->tokenIndex()];
    if (const OptionReading reading = readOptions(token, column.distinct);
        reading.kind == OptionReading::Kind::Labels && column.header != line.target) {
        for (auto label = reading.labels.cbegin(); label != reading.labels.cend(); ++label) {
            if (!line.options.contains(label.key()))
                line.options.insert(label.key(), label.value());
        }
    }
    for (const QString &value : column.distinct) {
        const TokenOption *option = optionMeant(token, value);
        if (option && option->value != value && !line.options.contains(value))
            line.options.insert(value, option->value);
    }
}

QList<OptionMatch> optionMatches(
    const MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    const Token *token = optionToken(line, eventTemplate);
    if (!token || line.columns.size() != 1 || line.columns.first() >= columns.size())
        return {};
    QList<OptionMatch> matches;
    QSet<QString> seen;
    for (const QString &written : columns[line.columns.first()].distinct) {
        OptionMatch match;
        match.text = line.transform.apply(written);
        if (match.text.isEmpty() || seen.contains(match.text))
            continue;
        seen.insert(match.text);
        const auto chosen = line.options.constFind(match.text);
        const bool isSaid = chosen != line.options.cend();
        if (isSaid && token->optionByValue(*chosen)) {
            match.value = *chosen;
            match.isChosen = true;
        } else if (isSaid && (chosen->isEmpty() || *chosen == match.text)) {
            match.isLeftEmpty = chosen->isEmpty();
            match.isKept = !match.isLeftEmpty;
            match.isChosen = true;
        } else if (const TokenOption *option = optionMeant(*token, match.text)) {
            match.value = option->value;
        } else if (const TokenOption *nearest = nearestOption(*token, match.text)) {
            match.nearest = nearest->value;
        }
        if (const TokenOption *taken = token->optionByValue(match.value)) {
            const QString text = optionText(match.text);
            match.isSpelled = text == optionText(taken->value) || text == optionText(taken->label);
            match.isByMeaning = !match.isSpelled && optionByMeaning(*token, match.text) == taken;
        }
        match.rows = columns[line.columns.first()].counts.value(written);
        matches.append(match);
    }
    return matches;
}

QList<ValueByMeaning> valuesByMeaning(
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    QList<ValueByMeaning> values;
    for (const MappingLine &line : mapping.lines) {
        const Token *token = optionToken(line, eventTemplate);
        if (!token)
            continue;
        for (const OptionMatch &match : optionMatches(line, eventTemplate, columns)) {
            const TokenOption *option = match.isByMeaning ? token->optionByValue(match.value) : nullptr;
            if (option)
                values.append({ match.text, option->label.isEmpty() ? option->value : option->label,
                    targetLabel(line.target, eventTemplate), match.rows });
        }
    }
    return values;
}

void adoptEmptyTexts(ColumnMapping &mapping, const QList<ColumnProfile> &columns)
{
    if (mapping.headers.contains(u"_event_id"_s))
        return;
    for (const EmptyText &one : emptyTextsOf(columns)) {
        if (one.isSure && !mapping.emptyTexts.contains(one.text) && !mapping.keptTexts.contains(one.text))
            mapping.emptyTexts.append(one.text);
    }
}

} // namespace composer
