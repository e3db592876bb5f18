#include "templates/templateproposal.h"
#include "domain/templateids.h"

#include "csv/headertext.h"
#include "importing/columnmapping.h"
#include "templates/columnsense.h"
#include "templates/templatecheck.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearlyAll = 0.95;
constexpr qsizetype longestOption = 60; // characters; above, it is prose
constexpr qsizetype fewOptions = 5; // such as a status; more must come back more often to be a closed list

/// Digits that name something: a telephone number, an order, a postcode.
bool isNumberedName(const ColumnProfile &column)
{
    if (column.leadingZeros > 0)
        return true;
    constexpr qsizetype longDigits = 7;
    const bool isLong = std::all_of(column.examples.cbegin(), column.examples.cend(), [](const QString &example) {
        return example.size() >= longDigits
            && std::all_of(example.cbegin(), example.cend(), [](QChar c) { return c.isDigit() || c == u'+'; });
    });
    return isLong && !column.examples.isEmpty();
}

/// The values as options, those that differ in letter case or blanks alone taken as one.
QList<TokenOption> optionsOf(const ColumnProfile &column)
{
    QList<TokenOption> options;
    QSet<QString> known;
    for (const QString &value : column.distinct) {
        const QString text = value.simplified();
        const QString compared = comparedText(text);
        if (text.isEmpty() || known.contains(compared.isEmpty() ? text : compared))
            continue;
        known.insert(compared.isEmpty() ? text : compared);
        options.append({ text, text });
    }
    return options;
}

/// A closed list of values. What is taken for one by mistake breaks with the next file, and its type can no longer
/// change once HubSpot has it; what is taken for a text by mistake is only less handy.
bool isChoice(const ColumnProfile &column, const QList<TokenOption> &options)
{
    const qsizetype timesEach = options.size() <= fewOptions ? 2 : 4;
    return options.size() >= 2 && options.size() <= maximumProposedOptions
        && column.filled >= timesEach * options.size() && !isOpenEnded(columnSense(column.header))
        && std::all_of(options.cbegin(), options.cend(), [](const TokenOption &option) {
               return option.value.size() <= longestOption && !option.value.contains(u'?');
           });
}

/// Of columns that could all be the moment of the event, the one whose header says so; -1 when none does, or several.
int momentColumn(const ColumnMapping &mapping, const QList<ColumnProfile> &columns)
{
    const MappingLine *line = mapping.lineFor(fieldKey(EventField::Timestamp, {}));
    if (!line || line->isUsed())
        return -1;
    int found = -1;
    for (int i = 0; i < columns.size(); ++i) {
        const ColumnProfile &column = columns.at(i);
        const bool isMoment = column.filled > 0 && column.timedDates > 0 && column.shareOf(column.dates) >= nearlyAll
            && columnSense(column.header) == ColumnSense::WhenItHappened;
        if (isMoment && found >= 0)
            return -1;
        if (isMoment)
            found = i;
    }
    return found;
}

Token tokenOf(const ColumnProfile &column, int number, const QStringList &taken)
{
    Token token;
    token.label = column.header.simplified();
    token.name = tokenNameFor(token.label, number, taken);
    if (token.label.isEmpty())
        token.label = token.name;
    if (column.emails > 0 || column.addresses > 0) {
        token.type = TokenType::String;
    } else if (column.shareOf(column.numbers) >= nearlyAll && !isNumberedName(column)) {
        token.type = TokenType::Number;
    } else if (column.shareOf(column.dates) >= nearlyAll) {
        token.type = TokenType::Date;
    } else if (const QList<TokenOption> options = optionsOf(column); isChoice(column, options)) {
        token.type = TokenType::Enumeration;
        token.options = options;
    }
    return token;
}

/// How well a token says what happened, in one line; below 0 = not at all. The card has the template's name above.
int titleRank(const Token &token)
{
    const bool isChoice = token.type == TokenType::Enumeration;
    if (!isChoice && token.type != TokenType::String)
        return -1;
    switch (columnSense(token.label.isEmpty() ? token.name : token.label)) {
    case ColumnSense::Subject:
        return 4;
    case ColumnSense::Unknown:
        return isChoice ? 3 : 2;
    case ColumnSense::Prose:
        return 1;
    case ColumnSense::Person:
    case ColumnSense::Company:
    case ColumnSense::Place:
    case ColumnSense::Numbered:
    case ColumnSense::WhenItHappened:
    case ColumnSense::WhenElse:
        return isChoice ? 3 : 0;
    }
    Q_UNREACHABLE();
    return -1;
}

/// Whether some rows leave the column empty and {{#if}} tells them from the others.
bool isOptional(const ColumnProfile &column, TokenType type)
{
    if (column.filled >= column.rows)
        return false;
    const auto mayBeZero = [](const QString &value) {
        return std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.digitValue() > 0; });
    };
    return type != TokenType::Number
        || (!column.distinct.isEmpty() && std::none_of(column.distinct.cbegin(), column.distinct.cend(), mayBeZero));
}

QString shown(const Token &token)
{
    if (token.type == TokenType::Date)
        return u"{{#formatDate %1}}{{/formatDate}}"_s.arg(tokenReference(token.name, true));
    return tokenReference(token.name);
}

/// `text` where the token has a value, else `otherwise`.
QString whereFilled(const Token &token, const QString &text, const QString &otherwise = {})
{
    const QString rest = otherwise.isEmpty() ? QString() : u"{{else}}"_s + otherwise;
    return u"{{#if "_s + tokenReference(token.name, true) + u"}}"_s + text + rest + u"{{/if}}"_s;
}

QString proposedHeader(
    const EventTemplate &made, const Token *title, const Token *choice, const QSet<QString> &optional)
{
    const QString name = plainInTemplate(made.name);
    QString bold = title ? shown(*title) : name;
    if (title && optional.contains(title->name))
        bold = whereFilled(*title, bold, name);
    QString header = u"**"_s + bold + u"**"_s;
    if (choice) {
        const QString also = u" – "_s + shown(*choice);
        header += optional.contains(choice->name) ? whereFilled(*choice, also) : also;
    }
    return header;
}

} // namespace

TemplateProposal proposeTokens(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns)
{
    TemplateProposal proposal;
    EventTemplate &made = proposal.eventTemplate;
    made = eventTemplate;
    proposal.columns = QList<int>(made.tokens.size(), -1);
    const ColumnMapping mapping = autoMap(eventTemplate, columns);
    QSet<int> used;
    for (const MappingLine &line : mapping.lines)
        used.unite(QSet<int>(line.columns.cbegin(), line.columns.cend()));
    if (const int moment = momentColumn(mapping, columns); moment >= 0)
        used.insert(moment); // the import finds it, once the others have tokens of their own
    const QStringList unused = unusedColumns(mapping, columns);
    QStringList taken;
    for (const Token &token : std::as_const(made.tokens))
        taken.append(token.name);
    for (int i = 0; i < columns.size(); ++i) {
        if (used.contains(i) || columns[i].filled == 0 || !unused.contains(columns[i].header))
            continue;
        if (made.tokens.size() >= maximumTokens) {
            proposal.leftOut.append(columns[i].header);
            continue;
        }
        made.tokens.append(tokenOf(columns[i], i + 1, taken));
        proposal.columns.append(i);
        taken.append(made.tokens.last().name);
        if (isOptional(columns[i], made.tokens.last().type))
            proposal.optional.insert(taken.last());
        ++proposal.added;
    }
    return proposal;
}

TemplateProposal proposeTemplate(const QString &name, const QString &objectType, const QList<ColumnProfile> &columns)
{
    EventTemplate empty;
    empty.id = newTemplateId();
    empty.name = name;
    empty.objectType = objectType;
    TemplateProposal proposal = proposeTokens(empty, columns);
    proposeTexts(proposal.eventTemplate, proposal.optional);
    return proposal;
}

void proposeTexts(EventTemplate &eventTemplate, const QSet<QString> &optional)
{
    // What every row says goes before what some leave empty.
    const auto rank = [&](const Token &token) { return 2 * titleRank(token) + !optional.contains(token.name); };
    const Token *title = nullptr;
    const Token *choice = nullptr;
    for (const Token &token : std::as_const(eventTemplate.tokens)) {
        if (titleRank(token) >= 0 && (!title || rank(token) > rank(*title)))
            title = &token;
    }
    if (!title && !eventTemplate.tokens.isEmpty())
        title = &eventTemplate.tokens.constFirst();
    for (const Token &token : std::as_const(eventTemplate.tokens)) {
        if (!choice && token.type == TokenType::Enumeration && &token != title)
            choice = &token;
    }
    QString details;
    for (const Token &token : std::as_const(eventTemplate.tokens)) {
        if (&token == title || &token == choice)
            continue;
        // The line's end belongs to what is guarded: nothing of an empty value is left, not even an empty line.
        QString line = u"%1: %2\n"_s.arg(plainInTemplate(token.label), shown(token));
        if (optional.contains(token.name))
            line = whereFilled(token, line);
        if (details.size() + line.size() > maximumAppEventDetail)
            break;
        details += line;
    }
    eventTemplate.headerTemplate = proposedHeader(eventTemplate, title, choice, optional);
    eventTemplate.detailTemplate = details.trimmed();
}

} // namespace composer
