#include "domain/writtenlength.h"

#include "domain/foldedtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace composer {

using namespace std::string_view_literals;

namespace {

#include "unitwords.inc"

bool isFigure(char c)
{
    return isAsciiDigit(c) || c == '.' || c == ',';
}

TimeUnit unitOfWord(std::string_view folded)
{
    const auto find = [](std::string_view word) {
        const auto at = std::lower_bound(unitTable.begin(), unitTable.end(), word,
            [](const UnitWord &one, std::string_view wanted) { return one.word < wanted; });
        return at != unitTable.end() && at->word == word ? at->unit : TimeUnit::None;
    };
    const TimeUnit unit = find(folded);
    if (unit == TimeUnit::None && folded.size() > 2 && folded.ends_with('s')) // hrs
        return find(folded.substr(0, folded.size() - 1));
    return unit;
}

/// `1:02:30` → seconds. Nothing for two parts.
std::optional<double> clockLength(std::string_view text)
{
    std::array<int, 3> parts {};
    size_t part = 0;
    int digits = 0;
    for (const char c : text) {
        if (c == ':') {
            if (digits == 0 || ++part == parts.size())
                return std::nullopt;
            digits = 0;
        } else if (isAsciiDigit(c) && ++digits <= 4) {
            parts[part] = parts[part] * 10 + (c - '0');
        } else {
            return std::nullopt;
        }
        if (part > 0 && (digits > 2 || parts[part] > 59))
            return std::nullopt;
    }
    if (part != 2 || digits != 2)
        return std::nullopt;
    return parts[0] * 3600.0 + parts[1] * 60.0 + parts[2];
}

/// PT1H5M30S, as programs write it (ISO 8601). Nothing for days and more: they have no fixed length.
std::optional<WrittenLength> isoLength(std::string_view folded)
{
    if (!folded.starts_with("pt"sv))
        return std::nullopt;
    WrittenLength length;
    TimeUnit last = TimeUnit::None;
    int parts = 0;
    for (std::string_view rest = folded.substr(2); !rest.empty(); ++parts) {
        const size_t digits = std::min(rest.find_first_not_of("0123456789."sv), rest.size());
        if (digits == 0 || digits == rest.size())
            return std::nullopt;
        const char mark = rest[digits];
        const TimeUnit unit = mark == 'h' ? TimeUnit::Hour
            : mark == 'm'                 ? TimeUnit::Minute
            : mark == 's'                 ? TimeUnit::Second
                                          : TimeUnit::None;
        std::string number;
        const bool isSmaller = last == TimeUnit::None || secondsOf(unit) < secondsOf(last);
        if (unit == TimeUnit::None || !isSmaller
            || !appendCanonicalNumber(rest.substr(0, digits), { '.', '\0' }, number))
            return std::nullopt;
        length.seconds += std::strtod(number.c_str(), nullptr) * secondsOf(unit);
        last = unit;
        rest.remove_prefix(digits + 1);
    }
    return parts > 0 ? std::optional(length) : std::nullopt;
}

struct LengthPart {
    std::string number;
    TimeUnit unit = TimeUnit::None;
};

/// 45', 45′, 30" and 30″: bytes of the sign at the front.
size_t takeUnitSign(std::string_view text, TimeUnit &unit)
{
    for (const auto &[sign, meant] : { std::pair("''"sv, TimeUnit::Second), std::pair("′′"sv, TimeUnit::Second),
             std::pair("\""sv, TimeUnit::Second), std::pair("″"sv, TimeUnit::Second),
             std::pair("'"sv, TimeUnit::Minute), std::pair("′"sv, TimeUnit::Minute) }) {
        if (text.starts_with(sign)) {
            unit = meant;
            return sign.size();
        }
    }
    return 0;
}

/// The `and` of `1 hora y 5 minutos`, with the blank behind it.
void skipJoiningWord(std::string_view &text)
{
    for (const std::string_view word :
        { "and "sv, "y "sv, "und "sv, "et "sv, "e "sv, "en "sv, "og "sv, "och "sv, "ja "sv }) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return;
        }
    }
}

/// The next `5 min` of `1 h 5 min`.
std::optional<LengthPart> takeLengthPart(std::string_view &text, NumberFormat format)
{
    size_t digits = 0;
    while (digits < text.size() && (isFigure(text[digits])))
        ++digits;
    size_t word = digits;
    while (word < text.size() && text[word] == ' ')
        ++word;
    size_t end = word;
    while (end < text.size() && text[end] != ' ' && !isAsciiDigit(text[end]) && text[end] != '.' && text[end] != ',')
        ++end;
    LengthPart part;
    if (const size_t sign = takeUnitSign(text.substr(word), part.unit))
        end = word + sign;
    else
        part.unit = unitOfWord(text.substr(word, end - word));
    if (digits == 0 || part.unit == TimeUnit::None
        || !appendCanonicalNumber(text.substr(0, digits), format, part.number))
        return std::nullopt;
    while (end < text.size() && (text[end] == ' ' || text[end] == '.' || text[end] == ','))
        ++end;
    text.remove_prefix(end);
    return part;
}

} // namespace

double secondsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Millisecond:
        return 0.001;
    case TimeUnit::Minute:
        return 60;
    case TimeUnit::Hour:
        return 3600;
    case TimeUnit::Day:
        return 86'400;
    case TimeUnit::Second:
    case TimeUnit::None:
        break;
    }
    return 1;
}

std::optional<WrittenLength> readWrittenLength(std::string_view text, NumberFormat format)
{
    constexpr size_t longestLength = 60;
    if (text.size() > longestLength)
        return std::nullopt;
    const std::string folded = foldedText(withoutTextMark(withoutOuterBlanks(text), true));
    std::string_view rest = folded;
    WrittenLength length;
    if (const auto clock = clockLength(rest)) {
        length.seconds = *clock;
        return length;
    }
    if (const auto iso = isoLength(rest))
        return iso;
    double smallest = 1e9; // units come from large to small
    int parts = 0;
    while (!rest.empty()) {
        const bool isAfterHours = smallest == secondsOf(TimeUnit::Hour) && parts == 1;
        if (isAfterHours && rest.size() == 2 && isAsciiDigit(rest[0]) && rest[0] < '6' && isAsciiDigit(rest[1])) {
            length.seconds += ((rest[0] - '0') * 10 + (rest[1] - '0')) * secondsOf(TimeUnit::Minute); // 1h05
            length.unit = TimeUnit::None;
            length.number.clear();
            return length;
        }
        if (parts > 0)
            skipJoiningWord(rest);
        auto part = takeLengthPart(rest, format);
        if (!part || secondsOf(part->unit) >= smallest)
            return std::nullopt;
        smallest = secondsOf(part->unit);
        length.seconds += std::strtod(part->number.c_str(), nullptr) * smallest;
        length.unit = ++parts == 1 ? part->unit : TimeUnit::None;
        length.number = parts == 1 ? std::move(part->number) : std::string();
    }
    if (parts == 0)
        return std::nullopt;
    return length;
}

bool appendLength(const WrittenLength &length, TimeUnit unit, std::string &out)
{
    if (unit == TimeUnit::None)
        return false;
    if (length.unit == unit) {
        out += length.number;
        return true;
    }
    constexpr int wholePlaces = 4;
    constexpr int partPlaces = 7;
    constexpr double mostWritten = 1e8; // of any unit
    const double value = length.seconds / secondsOf(unit);
    if (value > mostWritten)
        return false;
    const bool isWhole = std::abs(length.seconds - std::round(length.seconds)) < 1e-6;
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%.*f", isWhole ? wholePlaces : partPlaces, value);
    std::string_view shown = text.data();
    while (shown.ends_with('0'))
        shown.remove_suffix(1);
    if (shown.ends_with('.'))
        shown.remove_suffix(1);
    out += shown;
    return true;
}

namespace {

/// Of names alone: as a value, `2 t` and `5 d` are too short to tell.
TimeUnit unitOfNameWord(std::string_view folded)
{
    constexpr std::array milliseconds { "ms"sv, "msec"sv, "millis"sv, "millisecond"sv, "milliseconds"sv,
        "milisegundos"sv, "millisekunden"sv, "millisecondes"sv };
    constexpr std::array days { "days"sv, "dias"sv, "tage"sv, "jours"sv, "giorni"sv, "dagen"sv };
    if (std::find(milliseconds.begin(), milliseconds.end(), folded) != milliseconds.end())
        return TimeUnit::Millisecond;
    if (std::find(days.begin(), days.end(), folded) != days.end())
        return TimeUnit::Day;
    return unitOfWord(folded);
}

/// The words of a name: `durationMinutes` → duration, minutes.
TimeUnit unitInWords(std::string_view name)
{
    TimeUnit found = TimeUnit::None;
    std::string word;
    const auto end = [&] {
        const std::string folded = foldedText(word);
        constexpr std::array others { "timer"sv, "val"sv, "sat"sv, "sa"sv, "st"sv, "ora"sv, "ore"sv, "ura"sv, "uri"sv,
            "ure"sv, "ur"sv, "second"sv, "perc"sv, "hora"sv }; // mean something else in most names
        if (folded.size() > 1 && std::find(others.begin(), others.end(), folded) == others.end()) {
            if (const TimeUnit unit = unitOfNameWord(folded); unit != TimeUnit::None)
                found = unit;
        }
        word.clear();
    };
    bool wasSmall = false;
    for (const char c : name) {
        const bool isBig = c >= 'A' && c <= 'Z';
        const bool isLetter = isBig || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!isLetter || (isBig && wasSmall))
            end();
        if (isLetter)
            word += c;
        wasSmall = isLetter && !isBig;
    }
    end();
    return found;
}

} // namespace

TimeUnit unitOfName(std::string_view utf8)
{
    const std::string folded = foldedText(utf8);
    // what stands in brackets is the unit: 視聴時間（分）
    if (const size_t open = folded.rfind('('); open != std::string::npos && folded.ends_with(')')) {
        const std::string_view inner = std::string_view(folded).substr(open + 1, folded.size() - open - 2);
        if (const TimeUnit unit = unitOfNameWord(withoutOuterBlanks(inner)); unit != TimeUnit::None)
            return unit;
    }
    if (folded.ends_with("分"sv) || folded.ends_with("분"sv))
        return TimeUnit::Minute;
    if (folded.find("ミリ秒"sv) != std::string::npos)
        return TimeUnit::Millisecond;
    if (folded.ends_with("日数"sv) || folded.ends_with("日間"sv))
        return TimeUnit::Day;
    if (folded.ends_with("秒"sv))
        return TimeUnit::Second;
    return unitInWords(utf8);
}

} // namespace composer
