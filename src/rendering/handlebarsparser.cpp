#include "rendering/handlebarsparser.h"

#include "rendering/handlebarslexer.h"

#include <QCoreApplication>

#include <charconv>

namespace composer::handlebars {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The head of a tag: what kind it is and where its words begin.
struct TagHead {
    enum class Kind { Mustache, Unescaped, Block, Inverse, OpenInverse, Else, ElseChain, End, Comment };
    Kind kind = Kind::Mustache;
    size_t begin = 0; ///< of the `{{`
    size_t words = 0; ///< first byte after the head; for Inverse, Else and Comment the end of the tag
    Strip strip; ///< close is known only for Inverse, Else and Comment
};

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Handlebars)

public:
    explicit Parser(std::string_view source)
        : m_source(source)
    {
    }

    Parsed run()
    {
        auto root = std::make_shared<Program>();
        if (m_source.size() > maximumTemplateBytes)
            return { nullptr, TemplateError { 1, 1, tr("The template is longer than 1 MB.") } };
        parseBody(*root);
        if (!m_error && m_pending)
            failStray(*m_pending);
        if (m_error)
            return { nullptr, std::move(m_error) };
        stripWhitespace(*root);
        return { std::move(root), std::nullopt };
    }

private:
    void fail(size_t at, const QString &message)
    {
        if (m_error)
            return;
        const Position position = positionOf(at);
        m_error = TemplateError { position.line, position.column, message };
    }

    /// Goes on from the last position asked for: the tags come in order.
    Position positionOf(size_t at)
    {
        if (at < m_knownAt) {
            m_knownAt = 0;
            m_known = {};
        }
        m_known = positionAfter(m_known, m_source.substr(m_knownAt, at - m_knownAt));
        m_knownAt = at;
        return m_known;
    }

    // --- text between tags

    void addContent(Program &program, std::string_view text)
    {
        if (text.empty())
            return;
        Node node;
        node.text = std::string(text);
        node.original = node.text;
        program.body.push_back(std::move(node));
    }

    /// Reads text and tags until a tag that closes or divides a block, which stays in m_pending, or the end.
    void parseBody(Program &program)
    {
        while (!m_error && !m_pending && m_at < m_source.size()) {
            if (!readText(program))
                return;
            const auto head = readHead();
            if (!head)
                return;
            switch (head->kind) {
            case TagHead::Kind::Comment: {
                Node node;
                node.kind = Node::Kind::Comment;
                node.openStrip = head->strip;
                program.body.push_back(std::move(node));
                m_at = head->words;
                break;
            }
            case TagHead::Kind::Mustache:
            case TagHead::Kind::Unescaped:
                parseMustache(program, *head);
                break;
            case TagHead::Kind::Block:
            case TagHead::Kind::OpenInverse:
                parseBlock(program, *head);
                break;
            case TagHead::Kind::Inverse:
            case TagHead::Kind::Else:
            case TagHead::Kind::ElseChain:
            case TagHead::Kind::End:
                m_pending = head;
                break;
            }
        }
    }

    /// Adds text up to the next tag; false when there is none. `\{{` is text, `\\{{` is one backslash and a tag.
    bool readText(Program &program)
    {
        while (true) {
            const size_t tag = m_source.find("{{", m_at);
            if (tag == std::string_view::npos) {
                addContent(program, m_source.substr(m_at));
                m_at = m_source.size();
                return false;
            }
            const std::string_view before = m_source.substr(m_at, tag - m_at);
            if (before.ends_with("\\\\")) {
                addContent(program, before.substr(0, before.size() - 1));
                m_at = tag;
                return true;
            }
            if (!before.ends_with('\\')) {
                addContent(program, before);
                m_at = tag;
                return true;
            }
            addContent(program, before.substr(0, before.size() - 1));
            size_t end = m_source.find("{{", tag + 2);
            if (end == std::string_view::npos)
                end = m_source.size();
            else if (end >= tag + 4 && m_source.substr(end - 2, 2) == "\\\\")
                end -= 2;
            else if (end >= tag + 3 && m_source[end - 1] == '\\')
                end -= 1;
            addContent(program, m_source.substr(tag, end - tag));
            m_at = end;
        }
    }

    // --- heads of tags

    [[nodiscard]] size_t skipSpace(size_t at) const
    {
        while (const size_t length = whitespaceAt(m_source, at))
            at += length;
        return at;
    }

    /// End of `~?}}` at `at`, and whether it has the `~`; nothing if it does not stand there.
    [[nodiscard]] std::optional<std::pair<size_t, bool>> closeAt(size_t at) const
    {
        const std::string_view rest = m_source.substr(std::min(at, m_source.size()));
        if (rest.starts_with("}}"))
            return std::pair(at + 2, false);
        if (rest.starts_with("~}}"))
            return std::pair(at + 3, true);
        return std::nullopt;
    }

    std::optional<TagHead> readHead()
    {
        TagHead head;
        head.begin = m_at;
        size_t at = m_at + 2;
        if (m_source.substr(m_at).starts_with("{{{{")) {
            fail(m_at, tr("Raw blocks, {{{{ … }}}}, are not for timeline templates. Write {{ … }}."));
            return std::nullopt;
        }
        if (at < m_source.size() && m_source[at] == '~') {
            head.strip.open = true;
            ++at;
        }
        const char c = at < m_source.size() ? m_source[at] : '\0';
        switch (c) {
        case '!':
            return readComment(head, at);
        case '>':
            fail(head.begin, tr("Partials, {{> … }}, are not for timeline templates."));
            return std::nullopt;
        case '*':
            fail(head.begin, tr("Decorators, {{* … }}, are not for timeline templates."));
            return std::nullopt;
        case '#':
            if (at + 1 < m_source.size() && (m_source[at + 1] == '>' || m_source[at + 1] == '*')) {
                fail(head.begin, tr("Partials and decorators are not for timeline templates."));
                return std::nullopt;
            }
            head.kind = TagHead::Kind::Block;
            head.words = at + 1;
            return head;
        case '/':
            head.kind = TagHead::Kind::End;
            head.words = at + 1;
            return head;
        case '{':
            head.kind = TagHead::Kind::Unescaped;
            head.words = at + 1;
            return head;
        case '&':
            head.kind = TagHead::Kind::Unescaped;
            head.words = at + 1;
            m_ampersand = true;
            return head;
        case '^':
            return readElse(head, at + 1, TagHead::Kind::Inverse, TagHead::Kind::OpenInverse);
        default:
            break;
        }
        const size_t name = skipSpace(at);
        if (m_source.substr(name).starts_with("else") && !isWordCharacter(name + 4))
            return readElse(head, name + 4, TagHead::Kind::Else, TagHead::Kind::ElseChain);
        head.words = at;
        return head;
    }

    [[nodiscard]] bool isWordCharacter(size_t at) const
    {
        if (at >= m_source.size())
            return false;
        const char c = m_source[at];
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    TagHead readElse(TagHead head, size_t at, TagHead::Kind alone, TagHead::Kind withMore) const
    {
        if (const auto close = closeAt(skipSpace(at))) {
            head.kind = alone;
            head.words = close->first;
            head.strip.close = close->second;
        } else {
            head.kind = withMore;
            head.words = at;
        }
        return head;
    }

    std::optional<TagHead> readComment(TagHead head, size_t at)
    {
        head.kind = TagHead::Kind::Comment;
        if (m_source.substr(at).starts_with("!--")) {
            for (size_t end = m_source.find("--", at + 1); end != std::string_view::npos;
                 end = m_source.find("--", end + 1)) {
                if (const auto close = closeAt(end + 2)) {
                    head.words = close->first;
                    head.strip.close = close->second;
                    return head;
                }
            }
            fail(head.begin, tr("This comment has no end. Close it with --}}."));
            return std::nullopt;
        }
        const size_t end = m_source.find("}}", at);
        if (end == std::string_view::npos) {
            fail(head.begin, tr("This comment has no end. Close it with }}."));
            return std::nullopt;
        }
        head.words = end + 2;
        head.strip.close = m_source[end - 1] == '~';
        return head;
    }

    // --- the words of a tag

    void openTag(const TagHead &head)
    {
        m_words = readTag(m_source, head.words);
        m_word = 0;
        m_tag = head.begin;
    }

    [[nodiscard]] const Lexeme &word() const { return m_words[m_word]; }
    [[nodiscard]] const Lexeme &wordAfter(size_t count) const
    {
        return m_words[std::min(m_word + count, m_words.size() - 1)];
    }
    void advance()
    {
        if (m_word + 1 < m_words.size())
            ++m_word;
    }
    bool take(TokenKind kind)
    {
        if (word().kind != kind)
            return false;
        advance();
        return true;
    }

    void failUnexpected(const QString &expected)
    {
        const Lexeme &found = word();
        if (found.kind == TokenKind::End) {
            fail(m_tag, tr("This tag has no end. Close it with }}."));
        } else if (found.kind == TokenKind::Invalid) {
            if (found.begin >= m_source.size())
                fail(m_tag, tr("This tag has no end. Close it with }}."));
            else if (found.text == "\"" || found.text == "'")
                fail(found.begin, tr("This quotation mark has no partner."));
            else if (found.text == "[")
                fail(found.begin, tr("This [ has no ]."));
            else
                fail(found.begin,
                    tr("“%1” cannot stand here; expected %2.").arg(shown(characterAt(found.begin)), expected));
        } else {
            fail(found.begin,
                tr("“%1” cannot stand here; expected %2.")
                    .arg(shown(m_source.substr(found.begin, found.end - found.begin)), expected));
        }
    }

    [[nodiscard]] std::string_view characterAt(size_t at) const
    {
        size_t end = at + 1;
        while (end < m_source.size() && (static_cast<unsigned char>(m_source[end]) & 0xc0) == 0x80)
            ++end;
        return m_source.substr(at, end - at);
    }

    [[nodiscard]] static bool startsValue(TokenKind kind)
    {
        switch (kind) {
        case TokenKind::Id:
        case TokenKind::Bracket:
        case TokenKind::At:
        case TokenKind::Text:
        case TokenKind::Number:
        case TokenKind::Boolean:
        case TokenKind::Undefined:
        case TokenKind::Null:
        case TokenKind::OpenCall:
            return true;
        default:
            return false;
        }
    }

    bool parsePath(Expression &path)
    {
        path.kind = Expression::Kind::Path;
        const size_t begin = word().begin;
        path.position = positionOf(begin);
        if (take(TokenKind::At)) {
            path.isData = true;
            path.original.push_back('@');
        }
        if (word().kind != TokenKind::Id && word().kind != TokenKind::Bracket) {
            failUnexpected(tr("a name"));
            return false;
        }
        while (true) {
            const Lexeme part = word();
            advance();
            const bool isBare = part.kind == TokenKind::Id;
            if (isBare && (part.text == ".." || part.text == "." || part.text == "this")) {
                if (!path.parts.empty()) {
                    fail(part.begin, tr("“%1” can only stand at the start of a path.").arg(shown(part.text)));
                    return false;
                }
                path.depth += part.text == ".." ? 1 : 0;
                path.isScoped = true;
            } else {
                path.parts.push_back(part.text);
            }
            path.original += part.text;
            if (word().kind == TokenKind::Separator) {
                path.original += word().text;
                advance();
                if (word().kind != TokenKind::Id && word().kind != TokenKind::Bracket) {
                    failUnexpected(word().kind == TokenKind::Number
                            ? tr("[%1], a position in a list").arg(shown(word().text))
                            : tr("a name after the dot"));
                    return false;
                }
            } else if (word().kind == TokenKind::Bracket && word().begin == part.end) {
                path.original += '.'; // {{extraData[1]}} as HubSpot documents it
            } else {
                return true;
            }
        }
    }

    bool parseLiteral(Expression &value)
    {
        const Lexeme lexeme = word();
        advance();
        value.kind = Expression::Kind::Literal;
        value.position = positionOf(lexeme.begin);
        value.original = lexeme.text;
        switch (lexeme.kind) {
        case TokenKind::Text:
            value.literal = TemplateValue::text(lexeme.text);
            break;
        case TokenKind::Number: {
            double number = 0;
            std::from_chars(lexeme.text.data(), lexeme.text.data() + lexeme.text.size(), number);
            value.literal = TemplateValue::number(number);
            value.original = value.literal.toText();
            break;
        }
        case TokenKind::Boolean:
            value.literal = TemplateValue::boolean(lexeme.text == "true");
            break;
        case TokenKind::Null:
            value.literal = TemplateValue::null();
            break;
        default:
            break;
        }
        return true;
    }

    bool parseValue(Expression &value)
    {
        switch (word().kind) {
        case TokenKind::Id:
        case TokenKind::Bracket:
        case TokenKind::At:
            return parsePath(value);
        case TokenKind::OpenCall: {
            if (++m_nesting > maximumNesting) {
                fail(word().begin, tr("Blocks and parentheses are nested too deeply."));
                return false;
            }
            advance();
            const bool read = parseCall(value);
            --m_nesting;
            if (!read)
                return false;
            value.kind = Expression::Kind::Call;
            if (!take(TokenKind::CloseCall)) {
                failUnexpected(tr("a closing parenthesis"));
                return false;
            }
            return true;
        }
        default:
            if (startsValue(word().kind))
                return parseLiteral(value);
            failUnexpected(tr("a name or a value"));
            return false;
        }
    }

    /// Name, arguments, hash: the inside of a mustache, of a block's opening tag, or of parentheses.
    bool parseCall(Expression &call)
    {
        if (word().kind == TokenKind::OpenCall || !startsValue(word().kind)) {
            failUnexpected(tr("a name"));
            return false;
        }
        if (!parseValue(call))
            return false;
        if (call.kind == Expression::Kind::Literal) { // {{"name"}} and {{12}} look the text up
            call.kind = Expression::Kind::Path;
            call.parts = { call.original };
            call.isScoped = false;
        }
        while (startsValue(word().kind)) {
            if (word().kind == TokenKind::Id || word().kind == TokenKind::Bracket) {
                if (wordAfter(1).kind == TokenKind::Equals)
                    return parseHash(call);
            }
            Expression argument;
            if (!parseValue(argument))
                return false;
            call.arguments.push_back(std::move(argument));
        }
        return true;
    }

    bool parseHash(Expression &call)
    {
        while (word().kind == TokenKind::Id || word().kind == TokenKind::Bracket) {
            HashArgument argument;
            argument.name = word().text;
            advance();
            if (!take(TokenKind::Equals)) {
                failUnexpected(tr("="));
                return false;
            }
            Expression value;
            if (!parseValue(value))
                return false;
            argument.value.push_back(std::move(value));
            call.hash.push_back(std::move(argument));
        }
        return true;
    }

    /// Takes the closing braces; their `~` goes to `strip`.
    bool closeTag(Strip &strip, TokenKind kind = TokenKind::Close)
    {
        if (word().kind != kind) {
            failUnexpected(kind == TokenKind::CloseUnescaped ? tr("}}}") : tr("}}"));
            return false;
        }
        strip.close = word().text == "~";
        m_at = word().end;
        return true;
    }

    void parseMustache(Program &program, const TagHead &head)
    {
        Node node;
        node.kind = Node::Kind::Mustache;
        node.openStrip = head.strip;
        node.escaped = head.kind != TagHead::Kind::Unescaped;
        const bool threeBraces = !node.escaped && !std::exchange(m_ampersand, false);
        openTag(head);
        if (parseCall(node.call)
            && closeTag(node.openStrip, threeBraces ? TokenKind::CloseUnescaped : TokenKind::Close))
            program.body.push_back(std::move(node));
    }

    // --- blocks

    bool parseBlockParams(Program &program)
    {
        if (!take(TokenKind::OpenBlockParams))
            return true;
        while (word().kind == TokenKind::Id || word().kind == TokenKind::Bracket) {
            program.blockParams.push_back(word().text);
            advance();
        }
        if (program.blockParams.empty() || !take(TokenKind::CloseBlockParams)) {
            failUnexpected(program.blockParams.empty() ? tr("a name") : tr("|"));
            return false;
        }
        return true;
    }

    void failStray(const TagHead &head)
    {
        if (head.kind == TagHead::Kind::End)
            fail(head.begin, tr("This closes a block that was never opened."));
        else
            fail(head.begin, tr("“else” stands outside of any block."));
    }

    void parseBlock(Program &program, const TagHead &head)
    {
        Node block;
        std::optional<Strip> end;
        if (parseBlockFrom(block, head, end))
            program.body.push_back(std::move(block));
    }

    /// Reads a block from its opening tag. A chain (`{{else if}}`) leaves the common closing tag in m_pending.
    bool parseBlockFrom(Node &block, const TagHead &head, std::optional<Strip> &chainStrip)
    {
        const bool isChain = head.kind == TagHead::Kind::ElseChain;
        const bool isInverted = head.kind == TagHead::Kind::OpenInverse;
        if (++m_nesting > maximumNesting) {
            fail(head.begin, tr("Blocks and parentheses are nested too deeply."));
            return false;
        }
        block.kind = Node::Kind::Block;
        block.openStrip = head.strip;
        block.program = std::make_unique<Program>();
        openTag(head);
        if (!parseCall(block.call) || !parseBlockParams(*block.program) || !closeTag(block.openStrip))
            return false;
        chainStrip = block.openStrip;
        const QString name = shown(block.call.original);
        parseBody(*block.program);
        if (m_error)
            return false;

        bool chained = false;
        if (m_pending && (m_pending->kind == TagHead::Kind::Else || m_pending->kind == TagHead::Kind::Inverse)) {
            block.inverseStrip = m_pending->strip;
            block.inverse = std::make_unique<Program>();
            m_at = m_pending->words;
            m_pending.reset();
            parseBody(*block.inverse);
        } else if (m_pending && m_pending->kind == TagHead::Kind::ElseChain) {
            if (isInverted) {
                fail(m_pending->begin, tr("A {{^%1}} block takes {{else}} without a condition.").arg(name));
                return false;
            }
            const TagHead next = *m_pending;
            m_pending.reset();
            Node inner;
            std::optional<Strip> strip;
            if (!parseBlockFrom(inner, next, strip))
                return false;
            block.inverseStrip = *strip;
            block.inverse = std::make_unique<Program>();
            block.inverse->chained = true;
            block.inverse->body.push_back(std::move(inner));
            chained = true;
        }
        if (m_error)
            return false;
        --m_nesting;
        if (isChain) {
            // handlebars.js gives an inner link the strip of what follows it; the outermost sets it again below
            block.closeStrip = block.inverse ? block.inverseStrip : Strip {};
            if (chained)
                block.inverse->body.front().closeStrip = block.closeStrip;
            return true;
        }
        if (!m_pending) {
            fail(head.begin, tr("{{#%1}} is never closed. Add {{/%1}}.").arg(name));
            return false;
        }
        if (m_pending->kind != TagHead::Kind::End) {
            fail(m_pending->begin, tr("A second “else” in the same block; expected {{/%1}}.").arg(name));
            return false;
        }
        if (!parseEnd(block, *m_pending, name))
            return false;
        if (chained)
            block.inverse->body.front().closeStrip = block.closeStrip;
        if (isInverted)
            std::swap(block.program, block.inverse);
        return true;
    }

    bool parseEnd(Node &block, const TagHead &head, const QString &name)
    {
        block.closeStrip = head.strip;
        openTag(head);
        m_pending.reset();
        Expression closing;
        if (!startsValue(word().kind) || word().kind == TokenKind::OpenCall) {
            failUnexpected(QStringLiteral("{{/%1}}").arg(name));
            return false;
        }
        if (!parseValue(closing) || !closeTag(block.closeStrip))
            return false;
        if (closing.original != block.call.original) {
            fail(head.begin, tr("{{#%1}} is closed by {{/%2}}. Expected {{/%1}}.").arg(name, shown(closing.original)));
            return false;
        }
        return true;
    }

    std::string_view m_source;
    size_t m_at = 0;
    std::optional<TagHead> m_pending;
    std::vector<Lexeme> m_words;
    size_t m_word = 0;
    size_t m_tag = 0;
    int m_nesting = 0;
    bool m_ampersand = false;
    size_t m_knownAt = 0;
    Position m_known;
    std::optional<TemplateError> m_error;
};

} // namespace

Parsed parse(std::string_view source)
{
    return Parser(source).run();
}

} // namespace composer::handlebars
