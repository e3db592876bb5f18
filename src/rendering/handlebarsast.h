#pragma once

#include "rendering/templatevalue.h"

#include <memory>

namespace composer::handlebars {

/// Where something stands in the template: 1-based, columns counted in characters.
struct Position {
    int line = 1;
    int column = 1;
};

struct Expression;

struct HashArgument {
    std::string name;
    std::vector<Expression> value; // exactly one; a vector because Expression is incomplete here
};

/// A path (`a.b`, `../x`, `@index`), a literal, or a call in parentheses.
struct Expression {
    enum class Kind { Path, Literal, Call };
    Kind kind = Kind::Path;
    Position position;
    std::string original; ///< as written: names the thing in errors and in holes

    // Path, and the callee of a Call
    bool isData = false; ///< starts with @
    bool isScoped = false; ///< starts with `.` or `this`: never a helper
    int depth = 0; ///< number of `../`
    std::vector<std::string> parts;

    TemplateValue literal;

    // Call; also the arguments of a mustache or a block
    std::vector<Expression> arguments;
    std::vector<HashArgument> hash;

    [[nodiscard]] bool isSimple() const { return parts.size() == 1 && depth == 0 && !isScoped; }
};

/// The `~` at the two ends of a tag.
struct Strip {
    bool open = false;
    bool close = false;
};

struct Program;

struct Node {
    enum class Kind { Content, Comment, Mustache, Block };
    Kind kind = Kind::Content;

    // Content
    std::string text;
    std::string original; ///< before whitespace was taken away
    bool leftStripped = false;
    bool rightStripped = false;

    // Mustache, Block
    Expression call;
    bool escaped = true;
    std::unique_ptr<Program> program; ///< may be absent in an inverted block
    std::unique_ptr<Program> inverse;

    Strip openStrip; ///< of a mustache or a comment: its only one
    Strip inverseStrip;
    Strip closeStrip;
};

struct Program {
    std::vector<Node> body;
    std::vector<std::string> blockParams;
    bool chained = false; ///< made by `{{else if …}}`
};

/// Takes away the whitespace that `~` and tags alone on their line take away.
void stripWhitespace(Program &root);

/// Length in bytes of the whitespace character (JavaScript's \s) at `at`; 0 if there is none.
[[nodiscard]] size_t whitespaceAt(std::string_view text, size_t at);

} // namespace composer::handlebars
