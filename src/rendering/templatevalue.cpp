#include "rendering/templatevalue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace composer {

namespace {

/// ECMA-262, Number::toString: shortest digits that read back; exponent form from 1e21 and below 1e-6.
std::string javaScriptNumber(double value)
{
    if (value == 0)
        return "0";
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 64> buffer {}; // zeros end the exponent
    const auto written
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::scientific);
    const std::string_view scientific(buffer.data(), static_cast<size_t>(written.ptr - buffer.data()));
    const size_t mark = scientific.find('e');
    std::string digits;
    for (const char c : scientific.substr(0, mark)) {
        if (c != '.')
            digits += c;
    }
    const int exponent = std::atoi(scientific.data() + mark + 1);
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // digits before the decimal point
    std::string out = value < 0 ? "-" : "";
    if (point > 21 || point < -5) {
        out += digits.substr(0, 1);
        if (count > 1)
            out += '.' + digits.substr(1);
        return out + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
    }
    if (point <= 0)
        return out + "0." + std::string(static_cast<size_t>(-point), '0') + digits;
    if (count <= point)
        return out + digits + std::string(static_cast<size_t>(point - count), '0');
    return out + digits.substr(0, static_cast<size_t>(point)) + '.' + digits.substr(static_cast<size_t>(point));
}

} // namespace

TemplateValue TemplateValue::null()
{
    TemplateValue value;
    value.m_kind = Kind::Null;
    return value;
}

TemplateValue TemplateValue::boolean(bool truth)
{
    TemplateValue value;
    value.m_kind = Kind::Bool;
    value.m_number = truth ? 1 : 0;
    return value;
}

TemplateValue TemplateValue::number(double number)
{
    return TemplateValue::number(number, javaScriptNumber(number));
}

TemplateValue TemplateValue::number(double number, std::string written)
{
    TemplateValue value;
    value.m_kind = Kind::Number;
    value.m_number = number;
    value.m_text = std::move(written);
    return value;
}

TemplateValue TemplateValue::text(std::string text)
{
    TemplateValue value;
    value.m_kind = Kind::Text;
    value.m_text = std::move(text);
    return value;
}

TemplateValue TemplateValue::list()
{
    TemplateValue value;
    value.m_kind = Kind::List;
    return value;
}

TemplateValue TemplateValue::object()
{
    TemplateValue value;
    value.m_kind = Kind::Object;
    return value;
}

bool TemplateValue::isTruthy() const
{
    switch (m_kind) {
    case Kind::Missing:
    case Kind::Null:
        return false;
    case Kind::Bool:
    case Kind::Number:
        return m_number != 0;
    case Kind::Text:
        return !m_text.empty();
    case Kind::List:
    case Kind::Object:
        return true;
    }
    return false;
}

bool TemplateValue::isEmpty() const
{
    if (m_kind == Kind::Number)
        return false;
    return !isTruthy() || (m_kind == Kind::List && m_items.empty());
}

const TemplateValue *TemplateValue::member(std::string_view key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? nullptr : &m_items[static_cast<size_t>(found - m_keys.begin())];
}

void TemplateValue::append(TemplateValue value)
{
    m_items.push_back(std::move(value));
}

void TemplateValue::append(std::string key, TemplateValue value)
{
    m_keys.push_back(std::move(key));
    m_items.push_back(std::move(value));
}

void TemplateValue::normalizeMembers()
{
    std::vector<std::pair<size_t, size_t>> numbered; // (key as number, position)
    std::vector<size_t> named;
    std::unordered_map<std::string_view, size_t> lastOf;
    lastOf.reserve(m_keys.size());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto [place, isNew] = lastOf.try_emplace(m_keys[i], i);
        place->second = i;
        if (!isNew)
            continue;
        if (const auto index = listIndex(m_keys[i]))
            numbered.emplace_back(*index, i);
        else
            named.push_back(i);
    }
    if (numbered.empty() && named.size() == m_keys.size())
        return;
    std::sort(numbered.begin(), numbered.end());
    std::vector<size_t> order;
    order.reserve(lastOf.size());
    for (const auto &[number, position] : numbered)
        order.push_back(position);
    order.insert(order.end(), named.begin(), named.end());
    std::vector<size_t> valueAt(order.size());
    std::transform(
        order.begin(), order.end(), valueAt.begin(), [&](size_t position) { return lastOf.at(m_keys[position]); });
    std::vector<std::string> keys(order.size());
    std::vector<TemplateValue> items(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        keys[i] = std::move(m_keys[order[i]]);
        items[i] = std::move(m_items[valueAt[i]]);
    }
    m_keys = std::move(keys);
    m_items = std::move(items);
}

void TemplateValue::print(std::string &out, size_t limit) const
{
    switch (m_kind) {
    case Kind::Missing:
    case Kind::Null:
        return;
    case Kind::Bool:
        out += m_number != 0 ? "true" : "false";
        return;
    case Kind::Number:
    case Kind::Text:
        out += m_text;
        return;
    case Kind::List:
        for (size_t i = 0; i < m_items.size() && out.size() < limit; ++i) {
            if (i > 0)
                out += ',';
            m_items[i].print(out, limit);
        }
        return;
    case Kind::Object:
        out += "[object Object]";
        return;
    }
}

std::optional<size_t> listIndex(std::string_view text)
{
    if (text.empty() || text.size() > 10 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    size_t index = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        index = index * 10 + static_cast<size_t>(c - '0');
    }
    return index <= 4294967294 ? std::optional(index) : std::nullopt;
}

} // namespace composer
