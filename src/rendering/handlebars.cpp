#include "rendering/handlebars.h"

#include "domain/timestamp.h"
#include "rendering/dateformat.h"
#include "rendering/handlebarsparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

namespace composer {

namespace handlebars {

namespace {

using Kind = TemplateValue::Kind;

const TemplateValue missingValue;
/// What handlebars.js hands to a helper as `this` where the context is null.
const TemplateValue nullContext = TemplateValue::object();

/// The contexts around a place, innermost first: what `../` climbs.
struct Depth {
    const TemplateValue *context = nullptr;
    const Depth *outer = nullptr;
};

/// The `@` variables of one turn of a loop.
struct Turn {
    TemplateValue key;
    TemplateValue index;
    TemplateValue first;
    TemplateValue last;
    const Turn *outer = nullptr;
};

/// The names after `as |…|` and what they stand for.
struct BlockParams {
    const std::vector<std::string> *names = nullptr;
    std::array<const TemplateValue *, 2> values {};
    const BlockParams *outer = nullptr;
};

struct Scope {
    const TemplateValue *context = nullptr;
    const Depth *depth = nullptr;
    const Turn *turn = nullptr;
    const BlockParams *params = nullptr;
};

void escapeInto(std::string &out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#x27;";
            break;
        case '`':
            out += "&#x60;";
            break;
        case '=':
            out += "&#x3D;";
            break;
        default:
            out += c;
        }
    }
}

bool isPrimitive(const TemplateValue &value)
{
    return value.kind() != Kind::List && value.kind() != Kind::Object;
}

/// JavaScript's Number() of a text, a number or a truth value.
double numberOf(const TemplateValue &value)
{
    if (value.kind() != Kind::Text)
        return value.toNumber();
    const std::string &text = value.toText();
    char *end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size() ? number : std::nan("");
}

/// JavaScript's `==`, by which handlebars.js decides whether a block opens a new context: [3] == 3.
bool isSameContext(const TemplateValue &a, const TemplateValue &b)
{
    if (&a == &b)
        return true;
    if (a.isNothing() || b.isNothing())
        return a.isNothing() && b.isNothing();
    if (!isPrimitive(a) && !isPrimitive(b))
        return false;
    if (!isPrimitive(a))
        return isSameContext(b, a);
    if (!isPrimitive(b)) {
        constexpr size_t longest = 4096;
        std::string printed;
        b.print(printed, longest);
        return printed.size() < longest && isSameContext(a, TemplateValue::text(std::move(printed)));
    }
    if (a.kind() == Kind::Text && b.kind() == Kind::Text)
        return a.toText() == b.toText();
    return numberOf(a) == numberOf(b);
}

class Evaluator
{
    Q_DECLARE_TR_FUNCTIONS(Handlebars)

public:
    Evaluator(const TemplateValue &root, const QTimeZone &zone, HandlebarsTemplate::Limits limits)
        : m_root(root)
        , m_zone(zone)
        , m_limits(limits)
    {
    }

    FilledTemplate run(const Program &program)
    {
        const Depth depth { &m_root, nullptr };
        m_out.text.reserve(512);
        runProgram(program, Scope { &m_root, &depth, nullptr, nullptr });
        return std::move(m_out);
    }

private:
    void fail(const Expression &at, const QString &message)
    {
        if (!m_out.error)
            m_out.error = TemplateError { at.position.line, at.position.column, message };
    }

    static QString shown(const std::string &text) { return QString::fromStdString(text); }

    /// One step of work; false when there is no more to be spent.
    bool spend(const Expression &at, size_t bytes = 0)
    {
        m_steps += 1 + static_cast<int>(std::min<size_t>(bytes / 64, 1'000'000));
        if (m_steps > m_limits.steps || m_out.text.size() > m_limits.outputBytes)
            fail(at, tr("This template makes too much text out of this event. Shorten the lists it goes through."));
        return !m_out.error;
    }

    // --- looking up

    [[nodiscard]] const TemplateValue &temporary(TemplateValue value)
    {
        m_temporaries.push_back(std::move(value));
        return m_temporaries.back();
    }

    const TemplateValue &property(const TemplateValue &of, const std::string &name)
    {
        switch (of.kind()) {
        case Kind::Object: {
            m_steps += static_cast<int>(of.keys().size() / 16);
            const TemplateValue *member = of.member(name);
            return member ? *member : missingValue;
        }
        case Kind::List: {
            if (name == "length")
                return temporary(TemplateValue::number(static_cast<double>(of.items().size())));
            const auto index = listIndex(name);
            return index && *index < of.items().size() ? of.items()[*index] : missingValue;
        }
        case Kind::Text: {
            m_steps += static_cast<int>(of.toText().size() / 64);
            const auto index = listIndex(name);
            if (name != "length" && !index)
                return missingValue;
            const QString text = shown(of.toText());
            if (!index)
                return temporary(TemplateValue::number(static_cast<double>(text.size())));
            if (*index >= static_cast<size_t>(text.size()))
                return missingValue;
            return temporary(TemplateValue::text(text.mid(static_cast<qsizetype>(*index), 1).toStdString()));
        }
        case Kind::Missing:
        case Kind::Null:
            return of;
        case Kind::Bool:
        case Kind::Number:
            break;
        }
        return missingValue;
    }

    const TemplateValue &follow(const TemplateValue &from, const std::vector<std::string> &parts, size_t first)
    {
        const TemplateValue *value = &from;
        for (size_t i = first; i < parts.size(); ++i)
            value = &property(*value, parts[i]);
        return *value;
    }

    const TemplateValue *blockParam(const Expression &path, const Scope &scope)
    {
        if (path.parts.empty() || path.depth > 0 || path.isScoped || path.isData)
            return nullptr;
        for (const BlockParams *params = scope.params; params; params = params->outer) {
            for (size_t i = 0; i < params->names->size(); ++i) {
                if ((*params->names)[i] == path.parts.front()) {
                    const TemplateValue *value = i < 2 ? params->values[i] : nullptr;
                    return value ? value : &missingValue;
                }
            }
        }
        return nullptr;
    }

    const TemplateValue &dataVariable(const Expression &path, const Scope &scope)
    {
        const Turn *turn = scope.turn;
        for (int i = 0; i < path.depth; ++i) {
            if (!turn)
                return missingValue;
            turn = turn->outer;
        }
        if (path.parts.empty())
            return missingValue;
        const std::string &name = path.parts.front();
        const TemplateValue *value = &missingValue;
        if (name == "root")
            value = &m_root;
        else if (turn && name == "key")
            value = &turn->key;
        else if (turn && name == "index")
            value = &turn->index;
        else if (turn && name == "first")
            value = &turn->first;
        else if (turn && name == "last")
            value = &turn->last;
        // unlike other paths, what comes after `@` stops at the first value that is false: {{@root.x}} of `false` is
        // false
        for (size_t i = 1; i < path.parts.size() && value->isTruthy(); ++i)
            value = &property(*value, path.parts[i]);
        return *value;
    }

    const TemplateValue &lookUp(const Expression &path, const Scope &scope)
    {
        m_steps += static_cast<int>(path.parts.size());
        if (const TemplateValue *param = blockParam(path, scope))
            return follow(*param, path.parts, 1);
        if (path.isData)
            return dataVariable(path, scope);
        const TemplateValue *context = scope.context;
        if (path.depth > 0) {
            const Depth *depth = scope.depth;
            for (int i = 0; i < path.depth && depth; ++i)
                depth = depth->outer;
            context = depth ? depth->context : &missingValue;
        }
        const bool isNameless = !path.parts.empty() && path.parts.front().empty(); // {{""}} is the context itself
        return isNameless ? *context : follow(*context, path.parts, 0);
    }

    const TemplateValue &evaluate(const Expression &expression, const Scope &scope)
    {
        if (!spend(expression))
            return missingValue;
        switch (expression.kind) {
        case Expression::Kind::Path:
            return lookUp(expression, scope);
        case Expression::Kind::Literal:
            return expression.literal;
        case Expression::Kind::Call:
            return call(expression, scope);
        }
        return missingValue;
    }

    // --- helpers that give a value

    enum class Helper { None, If, Unless, Each, With, Lookup, Log, FormatDate };

    static Helper helperOf(const Expression &call, const Scope &scope)
    {
        if (!call.isSimple() || call.isData)
            return Helper::None;
        static constexpr std::array<std::pair<std::string_view, Helper>, 7> helpers { {
            { "if", Helper::If },
            { "unless", Helper::Unless },
            { "each", Helper::Each },
            { "with", Helper::With },
            { "lookup", Helper::Lookup },
            { "log", Helper::Log },
            { "formatDate", Helper::FormatDate },
        } };
        const std::string &name = call.parts.front();
        for (const BlockParams *params = scope.params; params; params = params->outer) {
            if (std::find(params->names->begin(), params->names->end(), name) != params->names->end())
                return Helper::None;
        }
        for (const auto &[known, helper] : helpers) {
            if (known == name)
                return helper;
        }
        return Helper::None;
    }

    const TemplateValue *hashValue(const Expression &call, std::string_view name, const Scope &scope)
    {
        const TemplateValue *value = nullptr;
        for (const HashArgument &argument : call.hash) {
            if (argument.name == name)
                value = &evaluate(argument.value.front(), scope);
        }
        return value;
    }

    bool expectArguments(const Expression &call, size_t count, const QString &usage)
    {
        if (call.arguments.size() == count)
            return true;
        fail(call, tr("“%1” is not used like this. Write %2.").arg(shown(call.original), usage));
        return false;
    }

    /// Calls that stand for a value: lookup, log, formatDate. Anything else is said to be unknown.
    const TemplateValue &call(const Expression &call, const Scope &scope)
    {
        switch (helperOf(call, scope)) {
        case Helper::Lookup: {
            if (!expectArguments(call, 2, QStringLiteral("{{lookup list index}}")))
                return missingValue;
            const TemplateValue &of = evaluate(call.arguments[0], scope);
            const TemplateValue &key = evaluate(call.arguments[1], scope);
            if (!of.isTruthy())
                return of;
            std::string name;
            key.print(name, m_limits.outputBytes);
            return property(of, key.kind() == Kind::Null ? "null" : key.kind() == Kind::Missing ? "undefined" : name);
        }
        case Helper::Log:
            return missingValue;
        case Helper::FormatDate:
            return date(call, scope);
        case Helper::If:
        case Helper::Unless:
        case Helper::Each:
        case Helper::With:
            fail(call, tr("“%1” opens a block. Write {{#%1 …}} … {{/%1}}.").arg(shown(call.original)));
            return missingValue;
        case Helper::None:
            break;
        }
        // handlebars.js: a call with nothing but named arguments to something missing is silently nothing
        if (call.arguments.empty() && !lookUp(call, scope).isTruthy())
            return missingValue;
        fail(call,
            tr("There is no helper named “%1”. HubSpot knows if, unless, each, with, lookup and formatDate.")
                .arg(shown(call.original)));
        return missingValue;
    }

    const TemplateValue &date(const Expression &call, const Scope &scope)
    {
        if (!expectArguments(call, 1, QStringLiteral("{{#formatDate timestamp}}{{/formatDate}}")))
            return missingValue;
        const TemplateValue &value = evaluate(call.arguments[0], scope);
        DateStyle style = DateStyle::Medium;
        if (const TemplateValue *format = hashValue(call, "format", scope)) {
            const auto named = dateStyleFromName(format->kind() == Kind::Text ? format->toText() : std::string());
            m_out.usedUnknownDateStyle |= !named;
            style = named.value_or(DateStyle::Medium);
        }
        if (value.kind() == Kind::Number) {
            if (std::abs(value.toNumber()) > 8.64e15)
                return value;
            return printed(static_cast<qint64>(value.toNumber()), style);
        }
        if (value.kind() == Kind::Text) {
            const bool isMilliseconds = !value.toText().empty() && value.toText().size() < 16
                && value.toText().find_first_not_of("0123456789") == std::string::npos;
            if (const auto instant = isMilliseconds ? std::optional(static_cast<qint64>(std::stoll(value.toText())))
                                                    : parseInstant(value.toText()))
                return printed(*instant, style);
        }
        return value;
    }

    const TemplateValue &printed(qint64 epochMs, DateStyle style)
    {
        constexpr qint64 msPerDay = 86'400'000;
        m_out.printedDay |= epochMs % msPerDay == 0;
        return temporary(TemplateValue::text(formatDate(epochMs, style, m_zone)));
    }

    // --- printing

    void print(const Expression &expression, const TemplateValue &value, bool escaped)
    {
        std::string text;
        value.print(text, m_limits.outputBytes);
        const size_t begin = m_out.text.size();
        if (escaped)
            escapeInto(m_out.text, text);
        else
            m_out.text += text;
        const Expression &named = expression.arguments.empty() ? expression : expression.arguments.front();
        m_out.values.push_back({ begin, m_out.text.size(), named.original, escaped });
        spend(expression, text.size());
    }

    void runMustache(const Node &node, const Scope &scope)
    {
        const Expression &expression = node.call;
        const bool isCall
            = !expression.arguments.empty() || !expression.hash.empty() || helperOf(expression, scope) != Helper::None;
        if (!spend(expression))
            return;
        if (isCall) {
            const TemplateValue &value = call(expression, scope);
            if (!m_out.error && helperOf(expression, scope) != Helper::Log)
                print(expression, value, node.escaped);
            return;
        }
        print(expression, lookUp(expression, scope), node.escaped);
    }

    // --- blocks

    void runProgram(const Program &program, const Scope &scope)
    {
        for (const Node &node : program.body) {
            if (m_out.error)
                return;
            switch (node.kind) {
            case Node::Kind::Content:
                m_out.text += node.text;
                break;
            case Node::Kind::Comment:
                break;
            case Node::Kind::Mustache:
                runMustache(node, scope);
                break;
            case Node::Kind::Block:
                runBlock(node, scope);
                break;
            }
        }
    }

    /// Runs a block's body with a context; a context other than the present one is a new depth.
    void enter(const Program *program, const TemplateValue &context, const Scope &scope, const Turn *turn,
        std::array<const TemplateValue *, 2> params = {})
    {
        if (!program)
            return;
        Scope inner = scope;
        inner.context = &context;
        inner.turn = turn;
        const bool isNullAgain = &context == &nullContext && scope.depth->context->kind() == Kind::Null;
        const Depth depth { &context, scope.depth };
        if (!isNullAgain && !isSameContext(context, *scope.depth->context))
            inner.depth = &depth;
        const BlockParams blockParams { &program->blockParams, params, scope.params };
        if (!program->blockParams.empty())
            inner.params = &blockParams;
        runProgram(*program, inner);
    }

    /// A helper sees `{}` where the context is nothing.
    static const TemplateValue &thisOf(const Scope &scope)
    {
        return scope.context->isNothing() ? nullContext : *scope.context;
    }

    void each(const Node &block, const TemplateValue &value, const Scope &scope, const TemplateValue &otherwise)
    {
        const bool isList = value.kind() == Kind::List;
        if ((!isList && value.kind() != Kind::Object) || value.items().empty()) {
            enter(block.inverse.get(), otherwise, scope, scope.turn);
            return;
        }
        const size_t count = value.items().size();
        for (size_t i = 0; i < count && spend(block.call); ++i) {
            const Turn turn { .key
                = isList ? TemplateValue::number(static_cast<double>(i)) : TemplateValue::text(value.keys()[i]),
                .index = TemplateValue::number(static_cast<double>(i)),
                .first = TemplateValue::boolean(i == 0),
                .last = TemplateValue::boolean(i + 1 == count),
                .outer = scope.turn };
            enter(block.program.get(), value.items()[i], scope, &turn, { &value.items()[i], &turn.key });
        }
    }

    void runBlock(const Node &block, const Scope &scope)
    {
        const Expression &expression = block.call;
        if (!spend(expression))
            return;
        const Helper helper = helperOf(expression, scope);
        switch (helper) {
        case Helper::If:
        case Helper::Unless: {
            if (!expectArguments(expression, 1, QStringLiteral("{{#%1 name}}").arg(shown(expression.original))))
                return;
            const TemplateValue &value = evaluate(expression.arguments[0], scope);
            const TemplateValue *includeZero = hashValue(expression, "includeZero", scope);
            const bool isEmpty = value.isEmpty() || (!value.isTruthy() && !(includeZero && includeZero->isTruthy()));
            const bool runsFirst = isEmpty == (helper == Helper::Unless);
            enter(runsFirst ? block.program.get() : block.inverse.get(), thisOf(scope), scope, scope.turn);
            return;
        }
        case Helper::Each:
            if (expectArguments(expression, 1, QStringLiteral("{{#each list}}")))
                each(block, evaluate(expression.arguments[0], scope), scope, thisOf(scope));
            return;
        case Helper::With: {
            if (!expectArguments(expression, 1, QStringLiteral("{{#with name}}")))
                return;
            const TemplateValue &value = evaluate(expression.arguments[0], scope);
            if (value.isEmpty())
                enter(block.inverse.get(), thisOf(scope), scope, scope.turn);
            else
                enter(block.program.get(), value, scope, scope.turn, { &value, nullptr });
            return;
        }
        case Helper::Lookup:
        case Helper::FormatDate: {
            const TemplateValue &value = call(expression, scope);
            if (!m_out.error)
                print(expression, value, false);
            return;
        }
        case Helper::Log:
            return;
        case Helper::None:
            runValueBlock(block, scope);
            return;
        }
    }

    /// {{#name}} … {{/name}}: by the kind of the value.
    void runValueBlock(const Node &block, const Scope &scope)
    {
        const Expression &expression = block.call;
        if (!expression.arguments.empty() || !expression.hash.empty()) {
            call(expression, scope);
            return;
        }
        const TemplateValue &value = lookUp(expression, scope);
        if (value.kind() == Kind::Bool && value.toBool())
            enter(block.program.get(), *scope.context, scope, scope.turn);
        else if (value.isNothing() || value.kind() == Kind::Bool)
            enter(block.inverse.get(), *scope.context, scope, scope.turn);
        else if (value.kind() == Kind::List)
            each(block, value, scope, *scope.context);
        else
            enter(block.program.get(), value, scope, scope.turn);
    }

    const TemplateValue &m_root;
    const QTimeZone &m_zone;
    const HandlebarsTemplate::Limits m_limits;
    FilledTemplate m_out;
    std::deque<TemplateValue> m_temporaries;
    int m_steps = 0;
};

} // namespace

} // namespace handlebars

HandlebarsTemplate::HandlebarsTemplate()
    : HandlebarsTemplate(std::string_view())
{
}

HandlebarsTemplate::HandlebarsTemplate(std::string_view source)
{
    handlebars::Parsed parsed = handlebars::parse(source);
    m_program = std::move(parsed.program);
    m_error = std::move(parsed.error);
}

FilledTemplate HandlebarsTemplate::fill(const TemplateValue &context, const QTimeZone &zone, Limits limits) const
{
    if (!m_program) {
        FilledTemplate failed;
        failed.error = m_error;
        return failed;
    }
    return handlebars::Evaluator(context, zone, limits).run(*m_program);
}

FilledTemplate HandlebarsTemplate::fill(const TemplateValue &context, const QTimeZone &zone) const
{
    return fill(context, zone, Limits());
}

} // namespace composer
