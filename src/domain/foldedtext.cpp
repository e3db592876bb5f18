#include "domain/foldedtext.h"

#include "domain/datewords.h"

#include <QChar>

namespace composer {

using namespace std::string_view_literals;

size_t blankBytes(std::string_view text, size_t at)
{
    if (at >= text.size())
        return 0;
    if (text[at] == ' ' || text[at] == '\t')
        return 1;
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return 0;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xc2\xa0"sv))
        return 2;
    const bool isWide = rest.starts_with("\xe2\x80\xaf"sv) || rest.starts_with("\xe3\x80\x80"sv)
        || rest.starts_with("\xe2\x80\x89"sv) || rest.starts_with("\xe2\x80\x87"sv);
    return isWide ? 3 : 0;
}

std::string_view withoutOuterBlanks(std::string_view text)
{
    while (const size_t bytes = blankBytes(text, 0))
        text.remove_prefix(bytes);
    for (bool removed = true; removed && !text.empty();) {
        removed = false;
        for (const size_t bytes : { size_t(1), size_t(2), size_t(3) }) {
            if (text.size() >= bytes && blankBytes(text, text.size() - bytes) == bytes) {
                text.remove_suffix(bytes);
                removed = true;
                break;
            }
        }
    }
    return text;
}

std::string_view withoutTextMark(std::string_view text, bool withApostrophe)
{
    if (text.size() > 3 && text.starts_with("=\""sv) && text.ends_with('"')) {
        const std::string_view inner = text.substr(2, text.size() - 3);
        if (inner.find('"') == std::string_view::npos)
            return inner;
    }
    if (withApostrophe && text.size() > 1 && text.starts_with('\''))
        return text.substr(1);
    return text;
}

char32_t takeCodePoint(std::string_view text, size_t &at)
{
    const auto byte = [&text](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || at + static_cast<size_t>(more) > text.size())
        return 0xfffd;
    char32_t code = first & (0x3f >> more);
    for (int i = 0; i < more; ++i)
        code = (code << 6) | (byte(at + static_cast<size_t>(i)) & 0x3f);
    at += static_cast<size_t>(more);
    return code;
}

void appendUtf8(char32_t code, std::string &out)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

namespace {

bool isInvisible(char32_t code)
{
    return code == 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff || (code >= 0x300 && code <= 0x36f);
}

void foldWide(char32_t code, std::string &out)
{
    if (code >= 0xff01 && code <= 0xff5e)
        code -= 0xfee0; // full-width ASCII
    if (isInvisible(code))
        return;
    if (code >= firstLatinLetter && code < firstLatinLetter + latinLetterCount) {
        if (const std::string_view plain = plainLatinLetter(code); !plain.empty()) {
            out += plain;
            return;
        }
    }
    if (code == 0x2212 || (code >= 0x2010 && code <= 0x2015)) {
        out += '-';
        return;
    }
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Number_DecimalDigit)
        out += static_cast<char>('0' + QChar::digitValue(code));
    else if (category == QChar::Separator_Space)
        out += ' ';
    else
        appendUtf8(QChar::toLower(code), out);
}

} // namespace

void foldText(std::string_view utf8, std::string &out)
{
    out.clear();
    for (size_t at = 0; at < utf8.size();) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            foldWide(takeCodePoint(utf8, at), out);
            continue;
        }
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        ++at;
    }
}

std::string foldedText(std::string_view utf8)
{
    std::string out;
    foldText(utf8, out);
    return out;
}

} // namespace composer
