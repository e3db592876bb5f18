#include "rendering/printedtokens.h"

#include "rendering/handlebarsparser.h"

#include <algorithm>
#include <optional>

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
        for (const Node &node : program.body) {
            if (node.kind == Node::Kind::Mustache)
                print(node.call, true);
            else if (node.kind == Node::Kind::Block)
                lookInBlock(node);
        }
    }

    [[nodiscard]] std::vector<PrintedToken> take() { return std::move(m_found); }

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

} // namespace composer
