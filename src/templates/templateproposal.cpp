#include "templates/templateproposal.h"
#include "domain/templateids.h"

#include "csv/headertext.h"
#include "importing/columnmapping.h"
#include "templates/templatecheck.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearlyAll = 0.95;
constexpr qsizetype longestOption = 80; // characters; above, it is prose

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

bool isChoice(const ColumnProfile &column, const QList<TokenOption> &options)
{
    return options.size() >= 2 && options.size() <= maximumProposedOptions && column.filled >= 2 * options.size()
        && std::all_of(options.cbegin(), options.cend(),
            [](const TokenOption &option) { return option.value.size() <= longestOption; });
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

QString shown(const Token &token)
{
    if (token.type == TokenType::Date)
        return u"{{#formatDate %1}}{{/formatDate}}"_s.arg(tokenReference(token.name, true));
    return tokenReference(token.name);
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
    const QStringList unused = unusedColumns(mapping, columns);
    QStringList taken;
    for (const Token &token : std::as_const(made.tokens))
        taken.append(token.name);
    for (int i = 0; i < columns.size() && made.tokens.size() < maximumTokens; ++i) {
        if (used.contains(i) || columns[i].filled == 0 || !unused.contains(columns[i].header))
            continue;
        made.tokens.append(tokenOf(columns[i], i + 1, taken));
        proposal.columns.append(i);
        taken.append(made.tokens.last().name);
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
    proposeTexts(proposal.eventTemplate);
    return proposal;
}

void proposeTexts(EventTemplate &eventTemplate)
{
    const auto first = [&](TokenType type) {
        return std::find_if(eventTemplate.tokens.cbegin(), eventTemplate.tokens.cend(),
            [type](const Token &token) { return token.type == type; });
    };
    const auto none = eventTemplate.tokens.cend();
    auto title = first(TokenType::String);
    const auto choice = first(TokenType::Enumeration);
    if (title == none)
        title = choice != none ? choice : eventTemplate.tokens.cbegin();
    eventTemplate.headerTemplate = title == none ? plainInTemplate(eventTemplate.name) : u"**%1**"_s.arg(shown(*title));
    if (choice != none && choice != title)
        eventTemplate.headerTemplate += u" – %1"_s.arg(shown(*choice));
    QString details;
    for (auto token = eventTemplate.tokens.cbegin(); token != none; ++token) {
        if (token == title || token == choice)
            continue;
        const QString line = u"%1: %2\n"_s.arg(plainInTemplate(token->label), shown(*token));
        if (details.size() + line.size() > maximumAppEventDetail)
            break;
        details += line;
    }
    eventTemplate.detailTemplate = details.trimmed();
}

} // namespace composer
