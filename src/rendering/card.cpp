#include "rendering/card.h"

#include "domain/datelanguage.h"
#include "domain/timestamp.h"
#include "rendering/markdown.h"
#include "rendering/templatevalue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

// Noncharacters stand for the ends of a hole on its way through Markdown, which leaves them alone.
constexpr std::string_view holeBegin = "\xef\xb7\x90"; // U+FDD0
constexpr std::string_view holeEnd = "\xef\xb7\x91"; // U+FDD1

TemplateValue tokenValue(const Token &token, const QString &text, OptionText optionText)
{
    const std::string utf8 = text.toStdString();
    switch (token.type) {
    case TokenType::Number: {
        double number = 0;
        const auto read = std::from_chars(utf8.data(), utf8.data() + utf8.size(), number);
        if (read.ec == std::errc() && read.ptr == utf8.data() + utf8.size())
            return TemplateValue::number(number, utf8);
        break;
    }
    case TokenType::Date:
        if (const auto instant = parseInstant(utf8))
            return TemplateValue::number(static_cast<double>(*instant), std::to_string(*instant));
        break;
    case TokenType::Enumeration:
        if (const TokenOption *option = optionText == OptionText::Label ? token.optionByValue(text) : nullptr)
            return TemplateValue::text(option->label.toStdString());
        break;
    case TokenType::String:
        break;
    }
    return TemplateValue::text(utf8);
}

QString holeText(const QString &path)
{
    return QCoreApplication::translate("Card", "%1 is empty")
        .arg(path == "this"_L1 || path == "."_L1 ? QCoreApplication::translate("Card", "list entry") : path);
}

/// Puts a mark wherever a value came out empty, and says which paths those were.
std::string withHoleMarks(const FilledTemplate &filled, QStringList &paths)
{
    std::string text;
    size_t from = 0;
    for (const ValueSpan &span : filled.values) {
        if (span.begin != span.end)
            continue;
        text.append(filled.text, from, span.begin - from);
        from = span.begin;
        const QString path = QString::fromStdString(span.path);
        qsizetype index = paths.indexOf(path);
        if (index < 0) {
            index = paths.size();
            paths.append(path);
        }
        text.append(holeBegin).append(std::to_string(index)).append(holeEnd);
    }
    return text.append(filled.text, from);
}

/// Replaces every hole mark by what `shown` makes of its path; inside an address (percent-encoded there) by nothing.
template<typename Shown>
QString withHolesShown(const std::string &marked, const QStringList &paths, Shown shown)
{
    QString text = QString::fromStdString(marked);
    if (paths.isEmpty())
        return text;
    static const QRegularExpression encoded(u"%EF%B7%90[0-9]+%EF%B7%91"_s);
    static const QRegularExpression mark(u"\uFDD0([0-9]+)\uFDD1"_s);
    text.remove(encoded);
    QString out;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += shown(paths.value(match.capturedView(1).toInt()));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

bool mayBeMarkup(std::string_view value)
{
    return value.find_first_of("*_[]#!\\+-.)~<>`|\t\n") != std::string_view::npos || value.starts_with(' ');
}

/// The filled text with one value, or all of them, made plain by backslashes.
std::string withValuesPlain(const FilledTemplate &filled, const std::vector<size_t> &which)
{
    std::string text;
    size_t from = 0;
    for (const size_t index : which) {
        const ValueSpan &span = filled.values[index];
        text.append(filled.text, from, span.begin - from);
        from = span.end;
        for (size_t i = span.begin; i < span.end; ++i) {
            const char c = filled.text[i];
            if (c == '&' && span.escaped) { // a character reference made by the escaping stays whole
                const size_t end = filled.text.find(';', i);
                text.append(filled.text, i, end - i + 1);
                i = end;
                continue;
            }
            if (std::string_view("*_[]()#!\\+-.~<>`|").find(c) != std::string_view::npos || c == '&')
                text += '\\';
            text += c;
        }
    }
    return text.append(filled.text, from);
}

/// Which values change how the card looks because they contain Markdown: rendered plainly the card would differ.
void findMarkup(const FilledTemplate &filled, const std::string &html, QList<MarkupValue> &found)
{
    constexpr size_t mostTried = 16; // each costs a rendering
    std::vector<size_t> suspects;
    for (size_t i = 0; i < filled.values.size(); ++i) {
        const ValueSpan &span = filled.values[i];
        if (mayBeMarkup(std::string_view(filled.text).substr(span.begin, span.end - span.begin)))
            suspects.push_back(i);
    }
    const auto differs = [&](const std::vector<size_t> &which) {
        return renderMarkdown(withValuesPlain(filled, which), MarkdownShape::HtmlOnly).html != html;
    };
    if (suspects.empty() || !differs(suspects))
        return;
    if (suspects.size() > mostTried)
        suspects.resize(mostTried);
    for (const size_t index : suspects) {
        const ValueSpan &span = filled.values[index];
        const MarkupValue value { QString::fromStdString(span.path),
            QString::fromStdString(filled.text.substr(span.begin, span.end - span.begin)) };
        if (!found.contains(value) && (suspects.size() == 1 || differs({ index })))
            found.append(value);
    }
}

void removeNoncharacters(std::string &text)
{
    for (const std::string_view mark : { holeBegin, holeEnd }) {
        for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, mark.size(), "   "); // same length, so that the spans stay right
    }
}

/// The template itself as HTML, with the tag at the error's place marked.
QString sourceWithMark(const QString &source, const TemplateError &error)
{
    qsizetype begin = 0;
    for (int line = 1; line < error.line; ++line) {
        const qsizetype end = source.indexOf(u'\n', begin);
        if (end < 0)
            break;
        begin = end + 1;
    }
    for (int column = 1; column < error.column && begin < source.size(); ++column) // columns are whole characters
        begin += source.at(begin).isHighSurrogate() && begin + 1 < source.size() ? 2 : 1;
    qsizetype end = source.indexOf(u'\n', begin);
    end = end < 0 ? source.size() : end;
    if (const qsizetype close = source.indexOf("}}"_L1, begin); close >= 0 && close < end)
        end = close + 2;
    if (begin == end) { // at the end of a line: its last character
        begin = qMax<qsizetype>(0, begin - 1);
        if (begin > 0 && source.at(begin).isLowSurrogate())
            --begin;
    }
    return u"<pre>%1<span class=\"fault\">%2</span>%3</pre>"_s.arg(source.left(begin).toHtmlEscaped(),
        source.mid(begin, end - begin).toHtmlEscaped(), source.mid(end).toHtmlEscaped());
}

bool isOfExtraData(const QString &path)
{
    return path == "extraData"_L1 || path.startsWith("extraData."_L1) || path.startsWith("extraData/"_L1);
}

} // namespace

QList<CardLink> linksOf(const CardPart &part)
{
    // the HTML is ours: made by cmark, attributes in double quotes, and no raw HTML in it
    static const QRegularExpression link(
        u"<a href=\"([^\"]*)\"[^>]*>(.*?)</a>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const auto plain = [](QString html) {
        return html.remove(tag)
            .replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&amp;"_L1, "&"_L1);
    };
    QList<CardLink> links;
    for (auto it = link.globalMatch(part.html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        links.append({ plain(match.captured(2)).simplified(), plain(match.captured(1)) });
    }
    return links;
}

CompiledTemplate::CompiledTemplate(const EventTemplate &eventTemplate, const CardOptions &options)
    : m_template(eventTemplate)
    , m_options(options)
    , m_header(eventTemplate.headerTemplate.toStdString())
    , m_detail(eventTemplate.detailTemplate.toStdString())
{
    for (const Token &token : eventTemplate.tokens)
        m_names.push_back(token.name.toStdString());
    m_dateFormat = dateLocale(options.locale).dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u",?\\s*dddd,?\\s*"_s);
    m_dateFormat.remove(weekday);
    m_dateFormat.replace("MMMM"_L1, "MMM"_L1);
    m_timeFormat = options.locale.timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
}

QString CompiledTemplate::timeText(const QString &timestamp) const
{
    if (timestamp.isEmpty())
        return QCoreApplication::translate("Card", "the moment of the review");
    const auto instant = parseInstant(timestamp.toStdString());
    if (!instant)
        return timestamp;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*instant, m_options.zone);
    return QCoreApplication::translate("Card", "%1 at %2", "date, time")
        .arg(dateLocale(m_options.locale).toString(time.date(), m_dateFormat),
            m_options.locale.toString(time.time(), m_timeFormat));
}

CardPart CompiledTemplate::renderPart(
    const HandlebarsTemplate &compiled, const QString &source, const TemplateValue &context, Card &card) const
{
    CardPart part;
    if (compiled.error()) {
        part.error = compiled.error();
        part.text = source;
        part.html = sourceWithMark(source, *compiled.error());
        return part;
    }
    FilledTemplate filled = compiled.fill(context, m_options.zone);
    removeNoncharacters(filled.text);
    part.error = filled.error;
    card.usedUnknownDateStyle |= filled.usedUnknownDateStyle;
    card.printsDay |= filled.printedDay;
    QStringList paths;
    const std::string marked = withHoleMarks(filled, paths);
    for (const QString &path : paths) {
        if (!card.missing.contains(path))
            card.missing.append(path);
    }
    const bool showsHoles = m_options.holes == Holes::Visible && !paths.isEmpty();
    const MarkdownText rendered = renderMarkdown(showsHoles ? marked : filled.text);
    part.html = withHolesShown(rendered.html, paths, [](const QString &path) {
        return u"<a class=\"hole\" href=\"hole:%1\">%2</a>"_s.arg(path.toHtmlEscaped(), holeText(path).toHtmlEscaped());
    });
    part.text = withHolesShown(rendered.plain, paths, [](const QString &path) { return u'[' + holeText(path) + u']'; });
    findMarkup(
        filled, showsHoles ? renderMarkdown(filled.text, MarkdownShape::HtmlOnly).html : rendered.html, card.markup);
    return part;
}

Card CompiledTemplate::render(const EventDraft &draft) const
{
    TemplateValue context = TemplateValue::object();
    const qsizetype count = std::min(m_template.tokens.size(), draft.tokens.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (!draft.tokens.at(i).isEmpty())
            context.append(m_names[static_cast<size_t>(i)],
                tokenValue(m_template.tokens.at(i), draft.tokens.at(i), m_options.optionText));
    }
    if (const auto instant = parseInstant(draft.timestamp.toStdString()); instant && !context.member("timestamp"))
        context.append("timestamp", TemplateValue::number(static_cast<double>(*instant), std::to_string(*instant)));

    Card card;
    card.time = timeText(draft.timestamp);
    card.header = renderPart(m_header, m_template.headerTemplate, context, card);
    card.headerWantsExtraData = std::any_of(card.missing.cbegin(), card.missing.cend(), isOfExtraData);
    if (!draft.extraData.isEmpty() && !context.member("extraData")) {
        if (auto extra = templateValueFromJson(draft.extraData.toStdString()))
            context.append("extraData", std::move(*extra));
    }
    if (!m_template.detailTemplate.isEmpty())
        card.detail = renderPart(m_detail, m_template.detailTemplate, context, card);
    return card;
}

const TokenOption *labelledOption(const EventTemplate &eventTemplate, const EventDraft &draft)
{
    for (qsizetype i = 0; i < eventTemplate.tokens.size(); ++i) {
        const Token &token = eventTemplate.tokens.at(i);
        const TokenOption *option
            = token.type == TokenType::Enumeration ? token.optionByValue(draft.tokens.value(i)) : nullptr;
        if (option && option->label != option->value)
            return option;
    }
    return nullptr;
}

Card renderCard(const EventTemplate &eventTemplate, const EventDraft &draft, const CardOptions &options)
{
    return CompiledTemplate(eventTemplate, options).render(draft);
}

} // namespace composer
