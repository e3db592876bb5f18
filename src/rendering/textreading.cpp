#include "rendering/textreading.h"

#include "rendering/handlebarsparser.h"

#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

using handlebars::Expression;
using handlebars::Node;
using handlebars::Program;

/// Walks a parsed text and notes what it asks of the event.
class ReferenceWalker
{
public:
    ReferenceWalker(const QString &text, TextReading &reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    void walk(const Program &program)
    {
        for (const Node &node : program.body) {
            if (node.kind == Node::Kind::Mustache)
                noteCall(node.call);
            else if (node.kind == Node::Kind::Block)
                walkBlock(node);
        }
    }

private:
    void walkBlock(const Node &node)
    {
        noteCall(node.call);
        const std::string helper = helperOf(node.call);
        const bool entersEntry = helper != "if" && helper != "unless" && helper != "formatDate";
        if (node.program) {
            const size_t known = m_blockNames.size();
            for (const std::string &name : node.program->blockParams)
                m_blockNames.push_back(name);
            m_depth += entersEntry ? 1 : 0;
            walk(*node.program);
            m_depth -= entersEntry ? 1 : 0;
            m_blockNames.resize(known);
        }
        if (node.inverse)
            walk(*node.inverse);
    }

    static bool isHelper(const std::string &name)
    {
        static const QSet<QLatin1StringView> helpers { "if"_L1, "unless"_L1, "each"_L1, "with"_L1, "lookup"_L1,
            "log"_L1, "formatDate"_L1 };
        return helpers.contains(QLatin1StringView(name.data(), qsizetype(name.size())));
    }

    /// The helper a call names; empty when it is a value.
    static std::string helperOf(const Expression &call)
    {
        const Expression &callee = call;
        return callee.isSimple() && isHelper(callee.parts.front()) ? callee.parts.front() : std::string();
    }

    void noteCall(const Expression &call)
    {
        const bool hasArguments = !call.arguments.empty() || !call.hash.empty();
        if (helperOf(call).empty()) {
            if (hasArguments && call.kind != Expression::Kind::Literal)
                noteUnknownHelper(call);
            else
                noteValue(call);
        }
        for (const Expression &argument : call.arguments)
            noteValueOrCall(argument);
        for (const auto &named : call.hash) {
            for (const Expression &value : named.value)
                noteValueOrCall(value);
        }
    }

    void noteValueOrCall(const Expression &expression)
    {
        if (expression.kind == Expression::Kind::Call)
            noteCall(expression);
        else
            noteValue(expression);
    }

    void noteValue(const Expression &path)
    {
        if (path.kind == Expression::Kind::Literal || path.parts.empty())
            return;
        size_t first = 0;
        bool ofEvent = m_depth == 0 || path.depth >= m_depth;
        if (path.isData) {
            if (path.parts.front() != "root" || path.parts.size() < 2)
                return;
            first = 1;
            ofEvent = true;
        } else if (path.depth == 0 && !path.isScoped
            && std::find(m_blockNames.begin(), m_blockNames.end(), path.parts.front()) != m_blockNames.end()) {
            return;
        }
        if (!ofEvent)
            return;
        const qsizetype begin = offsetOf(path.position.line, path.position.column);
        m_reading.references.append({ QString::fromStdString(path.parts[first]), begin, lengthAt(begin) });
    }

    void noteUnknownHelper(const Expression &call)
    {
        const qsizetype begin = offsetOf(call.position.line, call.position.column);
        m_reading.unknownHelpers.append({ QString::fromStdString(call.original), begin, lengthAt(begin) });
    }

    /// offsetIn(), going on from the place before where that is possible: a text has thousands of them.
    [[nodiscard]] qsizetype offsetOf(int line, int column)
    {
        const bool isLater = line > m_line || (line == m_line && column >= m_column);
        if (!isLater) {
            m_line = 1;
            m_column = 1;
            m_at = 0;
        }
        for (; m_line < line; ++m_line) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            if (end < 0)
                return m_text.size();
            m_at = end + 1;
            m_column = 1;
        }
        for (; m_column < column && m_at < m_text.size() && m_text.at(m_at) != u'\n'; ++m_column)
            m_at += m_text.at(m_at).isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1;
        return m_at;
    }

    /// Of the path that starts there, brackets and what stands in them included.
    [[nodiscard]] qsizetype lengthAt(qsizetype begin) const
    {
        qsizetype end = begin;
        bool inBrackets = false;
        for (; end < m_text.size(); ++end) {
            const QChar c = m_text.at(end);
            if (c == u'[')
                inBrackets = true;
            else if (c == u']')
                inBrackets = false;
            else if (!inBrackets && (c.isSpace() || c == u'}' || c == u')' || c == u'~' || c == u'=' || c == u'('))
                break;
        }
        return end - begin;
    }

    const QString &m_text;
    TextReading &m_reading;
    int m_line = 1; // the place offsetOf() found last
    int m_column = 1;
    qsizetype m_at = 0;
    int m_depth = 0; // how many `each` and `with` stand around
    std::vector<std::string> m_blockNames;
};

} // namespace

TextReading readTemplateText(const QString &text)
{
    TextReading reading;
    const handlebars::Parsed parsed = handlebars::parse(text.toStdString());
    if (parsed.error) {
        reading.error = parsed.error;
        reading.errorBegin = offsetIn(text, parsed.error->line, parsed.error->column);
        return reading;
    }
    ReferenceWalker(text, reading).walk(*parsed.program);
    std::stable_sort(reading.references.begin(), reading.references.end(),
        [](const TextReference &a, const TextReference &b) { return a.begin < b.begin; });
    return reading;
}

qsizetype offsetIn(const QString &text, int line, int column)
{
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            return text.size();
        at = end + 1;
    }
    for (int i = 1; i < column && at < text.size() && text.at(at) != u'\n'; ++i)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

} // namespace composer
