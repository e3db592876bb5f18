#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace composer {

/// A JSON-like value as templates see it: what JSON can say, plus "missing" (JavaScript's undefined). Texts are UTF-8,
/// objects keep the order in which JavaScript lists their keys (whole numbers ascending, then as written).
class TemplateValue
{
public:
    enum class Kind : unsigned char { Missing, Null, Bool, Number, Text, List, Object };

    TemplateValue() = default;
    [[nodiscard]] static TemplateValue null();
    [[nodiscard]] static TemplateValue boolean(bool value);
    /// Printed as JavaScript prints numbers: 52.5, 1e+21, 0.
    [[nodiscard]] static TemplateValue number(double value);
    /// A number that prints exactly as `written`; "0.0" is still a zero.
    [[nodiscard]] static TemplateValue number(double value, std::string written);
    [[nodiscard]] static TemplateValue text(std::string value);
    [[nodiscard]] static TemplateValue list();
    [[nodiscard]] static TemplateValue object();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNothing() const { return m_kind == Kind::Missing || m_kind == Kind::Null; }
    [[nodiscard]] bool toBool() const { return m_number != 0; } ///< of a Bool
    [[nodiscard]] double toNumber() const { return m_number; } ///< of a Number
    [[nodiscard]] const std::string &toText() const { return m_text; } ///< of a Text or a Number
    [[nodiscard]] const std::vector<TemplateValue> &items() const { return m_items; } ///< of a List or an Object
    [[nodiscard]] const std::vector<std::string> &keys() const { return m_keys; } ///< of an Object, beside items()

    /// JavaScript's idea of truth: missing, null, false, 0 and "" are not.
    [[nodiscard]] bool isTruthy() const;
    /// Handlebars' idea of emptiness: not truthy (but 0 is not empty), or a list without items.
    [[nodiscard]] bool isEmpty() const;
    /// The member of an object; nullptr if there is none.
    [[nodiscard]] const TemplateValue *member(std::string_view key) const;

    void append(TemplateValue value);
    /// Adds a member the caller knows to be new.
    void append(std::string key, TemplateValue value);
    /// Brings the members into JavaScript's order; of members with the same key the last value stays.
    void normalizeMembers();

    /// Appends the text a template prints for it, as JavaScript's String() does; stops once `out` holds `limit` bytes.
    void print(std::string &out, size_t limit) const;

private:
    Kind m_kind = Kind::Missing;
    double m_number = 0;
    std::string m_text;
    std::vector<TemplateValue> m_items;
    std::vector<std::string> m_keys;
};

/// Reads JSON; nothing when it is not JSON or nests deeper than 100.
[[nodiscard]] std::optional<TemplateValue> templateValueFromJson(std::string_view json);

/// Writes JSON in one line.
[[nodiscard]] std::string jsonFromTemplateValue(const TemplateValue &value);

/// "0", "17": the position an index text names; nothing for "01", "-1", "x", or beyond 2^32 - 2.
[[nodiscard]] std::optional<size_t> listIndex(std::string_view text);

} // namespace composer
