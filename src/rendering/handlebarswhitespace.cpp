// The rules of handlebars.js 4 (lib/handlebars/compiler/whitespace-control.js), said in our own words.
#include "rendering/handlebarsast.h"

namespace composer::handlebars {

namespace {

using Body = std::vector<Node>;
using Index = std::ptrdiff_t;

size_t leadingWhitespace(std::string_view text)
{
    size_t at = 0;
    while (const size_t length = whitespaceAt(text, at))
        at += length;
    return at;
}

/// Position where the run of whitespace at the end begins.
size_t trailingWhitespace(std::string_view text)
{
    size_t end = text.size();
    while (end > 0) {
        size_t start = end - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80)
            --start;
        if (start + whitespaceAt(text, start) != end)
            break;
        end = start;
    }
    return end;
}

Node *nodeAt(Body &body, Index index)
{
    return index >= 0 && index < static_cast<Index>(body.size()) ? &body[static_cast<size_t>(index)] : nullptr;
}

/// Is what stands before `index` the start of a line?
bool startsLine(Body &body, Index index, bool isRoot)
{
    const Node *previous = nodeAt(body, index - 1);
    if (!previous)
        return isRoot;
    if (previous->kind != Node::Kind::Content)
        return false;
    const std::string_view text = previous->original;
    const size_t run = trailingWhitespace(text);
    if (text.substr(run).find('\n') != std::string_view::npos)
        return true;
    return isRoot && !nodeAt(body, index - 2) && run == 0;
}

/// Is what stands after `index` the end of a line?
bool endsLine(Body &body, Index index, bool isRoot)
{
    const Node *next = nodeAt(body, index + 1);
    if (!next)
        return isRoot;
    if (next->kind != Node::Kind::Content)
        return false;
    const std::string_view text = next->original;
    const size_t run = leadingWhitespace(text);
    if (text.substr(0, run).find('\n') != std::string_view::npos)
        return true;
    return isRoot && !nodeAt(body, index + 2) && run == text.size();
}

/// Takes the whitespace at the start of the node after `index`: all of it, or to the end of the line.
void takeAfter(Body &body, Index index, bool all)
{
    Node *node = nodeAt(body, index + 1);
    if (!node || node->kind != Node::Kind::Content || (!all && node->rightStripped))
        return;
    size_t count = 0;
    if (all) {
        count = leadingWhitespace(node->text);
    } else {
        const std::string &text = node->text;
        while (count < text.size() && (text[count] == ' ' || text[count] == '\t'))
            ++count;
        if (text.compare(count, 2, "\r\n") == 0)
            count += 2;
        else if (count < text.size() && (text[count] == '\n' || text[count] == '\r'))
            ++count;
    }
    node->text.erase(0, count);
    node->rightStripped = count > 0;
}

/// Takes the whitespace at the end of the node before `index`: all of it, or the indentation of the last line.
void takeBefore(Body &body, Index index, bool all)
{
    Node *node = nodeAt(body, index - 1);
    if (!node || node->kind != Node::Kind::Content || (!all && node->leftStripped))
        return;
    size_t keep = node->text.size();
    if (all) {
        keep = trailingWhitespace(node->text);
    } else {
        while (keep > 0 && (node->text[keep - 1] == ' ' || node->text[keep - 1] == '\t'))
            --keep;
    }
    node->leftStripped = keep < node->text.size();
    node->text.resize(keep);
}

Index sizeOf(const Body &body)
{
    return static_cast<Index>(body.size());
}

struct Standing {
    bool open = false;
    bool close = false;
    bool openAlone = false;
    bool closeAlone = false;
    bool inlineAlone = false;
};

void stripProgram(Program &program, bool isRoot);

Standing stripBlock(Node &block)
{
    if (block.program)
        stripProgram(*block.program, false);
    if (block.inverse)
        stripProgram(*block.inverse, false);

    Program &program = block.program ? *block.program : *block.inverse;
    Program *inverse = block.program ? block.inverse.get() : nullptr;
    Program *first = inverse;
    Program *last = inverse;
    if (inverse && inverse->chained) {
        first = inverse->body.front().program.get();
        while (last->chained)
            last = last->body.back().program.get();
    }

    const Standing standing { .open = block.openStrip.open,
        .close = block.closeStrip.close,
        .openAlone = endsLine(program.body, -1, false),
        .closeAlone = startsLine((first ? *first : program).body, sizeOf((first ? *first : program).body), false),
        .inlineAlone = false };

    if (block.openStrip.close)
        takeAfter(program.body, -1, true);
    if (!inverse) {
        if (block.closeStrip.open)
            takeBefore(program.body, sizeOf(program.body), true);
        return standing;
    }
    if (block.inverseStrip.open)
        takeBefore(program.body, sizeOf(program.body), true);
    if (block.inverseStrip.close)
        takeAfter(first->body, -1, true);
    if (block.closeStrip.open)
        takeBefore(last->body, sizeOf(last->body), true);
    if (startsLine(program.body, sizeOf(program.body), false) && endsLine(first->body, -1, false)) {
        takeBefore(program.body, sizeOf(program.body), false);
        takeAfter(first->body, -1, false);
    }
    return standing;
}

void stripProgram(Program &program, bool isRoot)
{
    Body &body = program.body;
    for (Index i = 0; i < sizeOf(body); ++i) {
        Node &node = body[static_cast<size_t>(i)];
        Standing standing;
        switch (node.kind) {
        case Node::Kind::Content:
            continue;
        case Node::Kind::Mustache:
            standing = { .open = node.openStrip.open, .close = node.openStrip.close };
            break;
        case Node::Kind::Comment:
            standing = { .open = node.openStrip.open, .close = node.openStrip.close, .inlineAlone = true };
            break;
        case Node::Kind::Block:
            standing = stripBlock(node);
            break;
        }
        const bool lineStarts = startsLine(body, i, isRoot);
        const bool lineEnds = endsLine(body, i, isRoot);
        if (standing.close)
            takeAfter(body, i, true);
        if (standing.open)
            takeBefore(body, i, true);
        if (standing.inlineAlone && lineStarts && lineEnds) {
            takeAfter(body, i, false);
            takeBefore(body, i, false);
        }
        if (standing.openAlone && lineStarts) {
            takeAfter((node.program ? *node.program : *node.inverse).body, -1, false);
            takeBefore(body, i, false);
        }
        if (standing.closeAlone && lineEnds) {
            takeAfter(body, i, false);
            Body &ending = (node.inverse ? *node.inverse : *node.program).body;
            takeBefore(ending, sizeOf(ending), false);
        }
    }
}

} // namespace

void stripWhitespace(Program &root)
{
    stripProgram(root, true);
}

size_t whitespaceAt(std::string_view text, size_t at)
{
    if (at >= text.size())
        return 0;
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\u00a0"))
        return 2;
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF
    if (rest.size() < 3)
        return 0;
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(rest[i]); };
    const unsigned code
        = (byte(0) & 0xf0) == 0xe0 ? (byte(0) & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU) : 0;
    const bool isSpace = code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x2028 || code == 0x2029
        || code == 0x202f || code == 0x205f || code == 0x3000 || code == 0xfeff;
    return isSpace ? 3 : 0;
}

} // namespace composer::handlebars
