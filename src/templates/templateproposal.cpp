#include "templates/templateproposal.h"
#include "domain/templateids.h"

#include "csv/headertext.h"
#include "importing/columnmapping.h"
#include "templates/templatecheck.h"
#include "templates/templatetext.h"
#include "templates/tokenname.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

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

/// How well a text says what happened, in one line: the name of the event before anything else, and whose record it
/// is, or a number, only where there is nothing else. By the words of its label, as comparedText() makes them.
int titleRank(const Token &token)
{
    static constexpr std::initializer_list<QStringView> happened { u"event", u"webinar", u"title", u"session",
        u"course", u"campaign", u"evento", u"titulo", u"sesion", u"curso", u"campana", u"seminario", u"イベント",
        u"ウェビナー", u"セミナー", u"件名", u"タイトル", u"講座" };
    static constexpr std::initializer_list<QStringView> person { u"firstname", u"lastname", u"fullname", u"givenname",
        u"familyname", u"surname", u"middlename", u"phone", u"mobile", u"jobtitle", u"company", u"organization",
        u"organisation", u"address", u"nombre", u"apellido", u"telefono", u"movil", u"cargo", u"empresa", u"direccion",
        u"氏名", u"お名前", u"名前", u"フリガナ", u"電話", u"会社", u"役職", u"住所" };
    static constexpr std::initializer_list<QStringView> exactly { u"name", u"first", u"last", u"id", u"no", u"number",
        u"code", u"姓", u"名" };
    static constexpr std::initializer_list<QStringView> numbered { u"orderno", u"ordernumber", u"orderid", u"ticketno",
        u"barcode", u"postcode", u"zip", u"currency", u"numerodepedido", u"codigo", u"moneda", u"注文番号" };
    const QString label = comparedText(token.label.isEmpty() ? token.name : token.label);
    const auto has = [&label](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&label](QStringView word) { return label.contains(word); });
    };
    const bool isExactly = std::any_of(exactly.begin(), exactly.end(), [&](QStringView word) { return label == word; });
    if (has(person) || has(numbered) || isExactly)
        return 0;
    return has(happened) ? 2 : 1;
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
    const auto none = eventTemplate.tokens.cend();
    auto title = none;
    for (auto token = eventTemplate.tokens.cbegin(); token != none; ++token) {
        const bool isChoice = token->type == TokenType::Enumeration;
        if (token->type != TokenType::String && !isChoice)
            continue;
        // of two that say as much, the free text before the choice, which follows it anyway
        const bool isFreer = title != none && title->type == TokenType::Enumeration && !isChoice;
        if (title == none || titleRank(*token) > titleRank(*title)
            || (isFreer && titleRank(*token) == titleRank(*title)))
            title = token;
    }
    if (title == none)
        title = eventTemplate.tokens.cbegin();
    const auto choice = std::find_if(eventTemplate.tokens.cbegin(), none,
        [&](const Token &token) { return token.type == TokenType::Enumeration && &token != &*title; });
    eventTemplate.headerTemplate = title == none ? plainInTemplate(eventTemplate.name) : u"**%1**"_s.arg(shown(*title));
    if (choice != none)
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
