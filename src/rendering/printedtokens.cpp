#include "rendering/printedtokens.h"

#include "rendering/handlebarsparser.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <string_view>

namespace composer {

using namespace handlebars;

namespace {

class PlaceFinder
{
public:
    explicit PlaceFinder(const EventTemplate &eventTemplate)
    {
        for (const Token &token : eventTemplate.tokens)
            m_names.push_back(token.name.toStdString());
    }

    void look(const Program &program)
    {
        for (size_t at = 0; at < program.body.size(); ++at) {
            const Node &node = program.body[at];
            if (node.kind == Node::Kind::Mustache) {
                print(node.call, true);
                if (isInSentence(program, at))
                    addExtra(node.call);
            } else if (node.kind == Node::Kind::Block) {
                lookInBlock(node);
            }
        }
    }

    [[nodiscard]] std::vector<PrintedToken> take() { return std::move(m_found); }
    [[nodiscard]] std::vector<PrintedExtra> takeExtra() { return std::move(m_extra); }

private:
    /// The token a path names in the event itself.
    [[nodiscard]] std::optional<int> tokenOf(const Expression &path) const
    {
        if (path.kind != Expression::Kind::Path || path.isData || path.depth > 0 || path.parts.size() != 1)
            return std::nullopt;
        const auto name = std::find(m_names.begin(), m_names.end(), path.parts.front());
        return name == m_names.end() ? std::nullopt : std::optional(static_cast<int>(name - m_names.begin()));
    }

    /// A mustache shows its path, or what a helper makes of its arguments.
    void print(const Expression &call, bool isOutermost)
    {
        if (call.arguments.empty()) {
            if (const auto token = tokenOf(call))
                add(*token);
            return;
        }
        if (call.parts.size() == 1 && call.parts.front() == "lookup")
            return; // shows a part of what it names
        if (!isOutermost && call.kind != Expression::Kind::Call)
            return;
        for (const Expression &argument : call.arguments)
            print(argument, false);
    }

    void add(int token)
    {
        const auto isOwn = [token](const PrintGuard &guard) { return guard.token == token; };
        if (std::any_of(m_guards.begin(), m_guards.end(), isOwn))
            return; // {{#if x}}{{x}}: never empty; {{else}}{{x}}: always, and meant
        PrintedToken place { token, m_guards };
        if (std::find(m_found.begin(), m_found.end(), place) == m_found.end())
            m_found.push_back(std::move(place));
    }

    /// Words stand before or behind it in its line.
    [[nodiscard]] static bool isInSentence(const Program &program, size_t at)
    {
        constexpr auto letters = [](std::string_view part) { // beside blanks and the marks of Markdown
            return part.find_first_not_of(" \t\r*_#>-+") != std::string_view::npos;
        };
        const auto textAt = [&program](size_t node) {
            const bool isText = node < program.body.size() && program.body[node].kind == Node::Kind::Content;
            return isText ? std::string_view(program.body[node].text) : std::string_view();
        };
        const std::string_view before = at > 0 ? textAt(at - 1) : std::string_view();
        const std::string_view behind = textAt(at + 1);
        const size_t lineBegin = before.rfind('\n');
        return letters(lineBegin == std::string_view::npos ? before : before.substr(lineBegin + 1))
            || letters(behind.substr(0, behind.find('\n')));
    }

    void addExtra(const Expression &path)
    {
        const bool isPath = path.kind == Expression::Kind::Path && !path.isData && path.depth == 0
            && path.arguments.empty() && path.hash.empty();
        if (!isPath || path.parts.size() < 2 || path.parts.front() != "extraData")
            return;
        PrintedExtra place { {}, m_guards };
        for (size_t part = 1; part < path.parts.size(); ++part)
            place.path.append(QString::fromStdString(path.parts[part]));
        if (std::find(m_extra.begin(), m_extra.end(), place) == m_extra.end())
            m_extra.push_back(std::move(place));
    }

    void lookInBlock(const Node &block)
    {
        const std::string &name = block.call.parts.empty() ? m_noName : block.call.parts.front();
        if (name == "formatDate") { // HubSpot's way to write a date: a block with nothing in it
            for (const Expression &argument : block.call.arguments)
                print(argument, false);
            return;
        }
        const bool isIf = name == "if" && block.call.arguments.size() == 1;
        const bool isUnless = name == "unless" && block.call.arguments.size() == 1;
        if (!isIf && !isUnless)
            return;
        const auto token = tokenOf(block.call.arguments.front());
        if (!token)
            return;
        for (const bool isMain : { true, false }) {
            const Program *program = isMain ? block.program.get() : block.inverse.get();
            if (!program)
                continue;
            m_guards.push_back({ *token, isMain == isIf });
            look(*program);
            m_guards.pop_back();
        }
    }

    const std::string m_noName;
    std::vector<std::string> m_names;
    std::vector<PrintGuard> m_guards;
    std::vector<PrintedToken> m_found;
    std::vector<PrintedExtra> m_extra;
};

} // namespace

std::vector<PrintedToken> printedTokens(const EventTemplate &eventTemplate)
{
    PlaceFinder finder(eventTemplate);
    for (const QString &text : { eventTemplate.headerTemplate, eventTemplate.detailTemplate }) {
        const Parsed parsed = parse(text.toStdString());
        if (parsed.program)
            finder.look(*parsed.program);
    }
    std::vector<PrintedToken> places = finder.take();
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.token < b.token; });
    return places;
}

std::vector<PrintedExtra> printedExtraData(const EventTemplate &eventTemplate)
{
    PlaceFinder finder(eventTemplate);
    if (const Parsed parsed = parse(eventTemplate.detailTemplate.toStdString()); parsed.program)
        finder.look(*parsed.program);
    return finder.takeExtra();
}

bool isEmptyInExtraData(const QJsonObject &extraData, const QStringList &path)
{
    QJsonValue value = extraData;
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

} // namespace composer
