#include "domain/wordedtime.h"

#include "domain/datetokens.h"
#include "domain/foldedtext.h"
#include "domain/seasonalzones.h"
#include "domain/timestamp.h"

#include <algorithm>
#include <array>
#include <string>

namespace composer {

using namespace std::string_view_literals;

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

bool isAsciiLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// What one text says, put together.
class WordedTimeReader
{
public:
    WordedTimeReader(DateTokens &tokens, DateOrder order)
        : m_tokens(tokens)
        , m_order(order)
    {
    }

    std::optional<WrittenTime> read()
    {
        markOrdinals();
        dropTimeMark();
        if (!takeClock())
            return std::nullopt;
        takeDayNames();
        if (m_needsZone && !m_written.isInstant)
            return std::nullopt;
        dropFillers();
        auto days = readDate();
        if (!days && !m_written.hasTime && takePointedClock()) {
            dropFillers();
            days = readDate();
        }
        if (!days || !agreesWithWeekday(*days))
            return std::nullopt;
        const qint64 wallMs = *days * msPerDay + m_clockMs;
        if (!isInSeason(m_zoneLetters, static_cast<int>(m_offsetMs / msPerMinute), wallMs))
            return std::nullopt;
        m_written.localMs += wallMs - m_offsetMs;
        return m_written;
    }
    /// A remark behind the time is left out, but only behind a time that says its zone.
    void needZone() { m_needsZone = true; }

private:
    /// 18th, 1er, 1.º: what stands close behind a number of a day.
    void markOrdinals()
    {
        for (size_t i = 1; i < m_tokens.size(); ++i) {
            size_t word = i;
            if (m_tokens.isSign(i, ':') || m_tokens.isSign(i, '.'))
                ++word; // 18:e, 1.º
            if (word >= m_tokens.size() || m_tokens[word].isBehindGap || !m_tokens.isNumber(i - 1, 1, 2))
                continue;
            const DateToken &token = m_tokens[word];
            if (!token.is(WordKind::Ordinal) && token.text != "º"sv && token.text != "ª"sv)
                continue;
            if (token.is(WordKind::HalfDay) || token.is(WordKind::HourMark))
                continue;
            m_tokens[i - 1].isOrdinal = true;
            m_tokens.remove(i, word - i + 1);
        }
    }

    /// The T between date and time.
    void dropTimeMark()
    {
        for (size_t i = 1; i + 1 < m_tokens.size(); ++i) {
            if (m_tokens[i].text == "t"sv && m_tokens[i - 1].kind == DateToken::Kind::Number
                && m_tokens.isCloseNumber(i + 1, 1, 2)) {
                m_tokens.remove(i, 1);
                return;
            }
        }
    }

    /// Names of days are remembered; a word that is a month too is one where no other is.
    void takeDayNames()
    {
        size_t months = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i)
            months += m_tokens[i].is(WordKind::Month);
        for (size_t i = 0; i < m_tokens.size();) {
            const DateToken &token = m_tokens[i];
            const auto day = token.as(WordKind::Weekday);
            const bool isMonth = token.is(WordKind::Month);
            // 日 and 月 stand behind numbers of a date as well
            const bool isMark = (token.is(WordKind::DayMark) || token.is(WordKind::MonthMark)) && i > 0
                && m_tokens[i - 1].kind == DateToken::Kind::Number;
            if (!day || isMark || (isMonth && months == 1 && !hasFigures())) {
                ++i;
                continue;
            }
            months -= isMonth;
            if (*day >= 0)
                m_weekday = *day;
            const bool isEnclosed = i > 0 && m_tokens.isSign(i - 1, '(') && m_tokens.isSign(i + 1, ')');
            m_tokens.remove(isEnclosed ? i - 1 : i, isEnclosed ? 3 : 1);
            i -= isEnclosed ? 1 : 0;
        }
    }

    /// Whether the date is there in figures, so that a word can only be its weekday: mar 18/03/2026.
    [[nodiscard]] bool hasFigures() const
    {
        for (size_t i = 0; i + 4 < m_tokens.size(); ++i) {
            const DateToken &sign = m_tokens[i + 1];
            if (m_tokens.isNumber(i, 1, 4) && isDateSign(sign) && m_tokens.isNumber(i + 2, 1, 2)
                && m_tokens[i + 3].text == sign.text && m_tokens.isNumber(i + 4, 1, 4))
                return true;
        }
        return false;
    }

    /// Takes the clock with all that belongs to it out of the tokens. False when it is none that can be; true without
    /// one, too.
    bool takeClock()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            size_t end = i;
            if (m_tokens.isNumber(i, 1, 2) && m_tokens.isSign(i + 1, ':') && m_tokens.isCloseNumber(i + 2, 2, 2))
                end = takeColonClock(i);
            else if (isPointedClock(i))
                end = setClock(m_tokens[i].value, m_tokens[i + 2].value, 0) ? i + 4 : i;
            else if (m_tokens.isNumber(i, 1, 2) && m_tokens.is(i + 1, WordKind::HourMark))
                end = takeMarkedClock(i);
            else if (m_tokens.isNumber(i, 1, 2) && m_tokens.is(i + 1, WordKind::HalfDay) && !beginsClock(i + 2))
                end = takeHour(i);
            else
                continue;
            return end != i && finishClock(i, end);
        }
        return true;
    }

    /// 09.05 Uhr: the mark behind it tells it from a date.
    [[nodiscard]] bool isPointedClock(size_t at) const
    {
        return m_tokens.isNumber(at, 1, 2) && m_tokens.isSign(at + 1, '.') && m_tokens.isCloseNumber(at + 2, 2, 2)
            && m_tokens.is(at + 3, WordKind::HourMark) && (at == 0 || m_tokens[at].isBehindGap);
    }

    [[nodiscard]] bool beginsClock(size_t at) const
    {
        return m_tokens.isNumber(at, 1, 2) && (m_tokens.isSign(at + 1, ':') || m_tokens.is(at + 1, WordKind::HourMark));
    }

    void takeFraction(size_t &at)
    {
        if (!(m_tokens.isSign(at, '.') || m_tokens.isSign(at, ',')) || !m_tokens.isCloseNumber(at + 1, 1, 9))
            return;
        double fraction = m_tokens[at + 1].value;
        for (int i = 0; i < m_tokens[at + 1].digits; ++i)
            fraction /= 10;
        m_clockMs += static_cast<qint64>(fraction * 1000);
        at += 2;
    }

    [[nodiscard]] bool setClock(int hour, int minute, int second)
    {
        m_hour = hour;
        m_clockMs = minute * msPerMinute + second * 1000LL;
        return hour <= 24 && minute < 60 && second < 60;
    }

    /// Returns where the clock ends; `from` when it is none.
    size_t takeColonClock(size_t from)
    {
        size_t end = from + 3;
        int second = 0;
        bool hasSecond = false;
        if (m_tokens.isSign(end, ':') && m_tokens.isCloseNumber(end + 1, 2, 2)) {
            second = m_tokens[end + 1].value;
            hasSecond = true;
            end += 2;
        }
        if (!setClock(m_tokens[from].value, m_tokens[from + 2].value, second))
            return from;
        if (hasSecond)
            takeFraction(end);
        if (m_tokens.is(end, WordKind::HourMark)) // 9:05 Uhr
            ++end;
        return end;
    }

    /// 21h05, 9 Uhr, 9時5分30秒.
    size_t takeMarkedClock(size_t from)
    {
        size_t end = from + 2;
        int minute = 0;
        int second = 0;
        if (m_tokens.isNumber(end, 1, 2) && !m_tokens.is(end + 1, WordKind::Month)) {
            minute = m_tokens[end++].value;
            if (m_tokens.is(end, WordKind::MinuteMark)) {
                ++end;
                if (m_tokens.isNumber(end, 1, 2) && m_tokens.is(end + 1, WordKind::SecondMark)) {
                    second = m_tokens[end].value;
                    end += 2;
                }
            }
        }
        return setClock(m_tokens[from].value, minute, second) ? end : from;
    }

    size_t takeHour(size_t from) { return setClock(m_tokens[from].value, 0, 0) ? from + 1 : from; }

    bool finishClock(size_t from, size_t end)
    {
        std::optional<int> half;
        std::string_view word;
        if (m_tokens.is(end, WordKind::HalfDay)) {
            word = m_tokens[end].text;
            half = m_tokens[end++].as(WordKind::HalfDay);
        } else if (from > 0 && m_tokens.is(from - 1, WordKind::HalfDay)) {
            word = m_tokens[--from].text;
            half = m_tokens[from].as(WordKind::HalfDay);
        }
        if (half) {
            // 午後0時 is noon; 0:05 PM is no time where the hours of a half begin with twelve
            const bool isZeroAfternoon = m_hour == 0 && *half == 12 && !word.empty() && isAsciiLetter(word.front());
            if (m_hour > 12 || isZeroAfternoon)
                return false;
            m_hour = m_hour % 12 + *half;
        }
        m_clockMs += m_hour * msPerHour;
        if (m_clockMs > 24 * msPerHour)
            return false;
        if (!takeZone(end))
            return false;
        m_written.hasTime = true;
        m_tokens.remove(from, end - from);
        const bool isDash
            = from > 0 && from == m_tokens.size() && m_tokens.isSign(from - 1, '-') && m_tokens[from - 1].isBehindGap;
        if (isDash) // 18/03/2026 - 09:05
            m_tokens.remove(from - 1, 1);
        return true;
    }

    /// 9:05 AM PT, (ET): zones with a summer and a winter offset, and letters that mean something else in front of a
    /// clock or a date. Not read, rather than taken for the other thing.
    [[nodiscard]] bool isLetteredZone(size_t at) const
    {
        constexpr std::array letters { "pt"sv, "ct"sv, "et"sv, "mt"sv };
        const size_t word = m_tokens.isSign(at, '(') ? at + 1 : at;
        if (word >= m_tokens.size())
            return false;
        const std::string_view text = m_tokens[word].text;
        return std::find(letters.begin(), letters.end(), text) != letters.end()
            || (text == "at"sv && word + 1 == m_tokens.size()); // Atlantic Time
    }

    bool takeZone(size_t &at)
    {
        if (isLetteredZone(at))
            return false;
        const auto zone = at < m_tokens.size() ? m_tokens[at].as(WordKind::Zone) : std::nullopt;
        const bool isMarked = at < m_tokens.size() && m_tokens[at].text == "t"sv;
        if (isMarked)
            return false;
        if (zone) {
            m_written.isInstant = true;
            m_offsetMs = *zone * msPerMinute;
            m_zoneLetters = m_tokens[at++].text;
        }
        const int sign = m_tokens.isSign(at, '+') ? 1 : m_tokens.isSign(at, '-') ? -1 : 0;
        if (sign == 0)
            return true;
        const bool isZoneFree = !zone || *zone == 0; // UTC+1; CET+1 is nobody's zone
        if (!isZoneFree || !(m_tokens.isCloseNumber(at + 1, 1, 2) || m_tokens.isCloseNumber(at + 1, 4, 4)))
            return false;
        const DateToken &number = m_tokens[at + 1];
        int hour = number.digits == 4 ? number.value / 100 : number.value;
        int minute = number.digits == 4 ? number.value % 100 : 0;
        at += 2;
        if (number.digits < 4 && m_tokens.isSign(at, ':') && m_tokens.isCloseNumber(at + 1, 2, 2)) {
            minute = m_tokens[at + 1].value;
            at += 2;
        }
        m_written.isInstant = true;
        m_offsetMs = sign * (hour * msPerHour + minute * msPerMinute);
        return hour <= 14 && minute < 60;
    }

    /// klo 9.05, behind a date: taken only when the date is there without it.
    bool takePointedClock()
    {
        size_t end = m_tokens.size();
        if (end >= 1 && m_tokens[end - 1].is(WordKind::HourMark))
            --end;
        if (end < 6 || !m_tokens.isNumber(end - 3, 1, 2) || !m_tokens.isSign(end - 2, '.')
            || !m_tokens.isCloseNumber(end - 1, 2, 2) || !m_tokens[end - 3].isBehindGap)
            return false;
        if (!setClock(m_tokens[end - 3].value, m_tokens[end - 1].value, 0) || m_hour > 23)
            return false;
        m_clockMs += m_hour * msPerHour;
        m_written.hasTime = true;
        m_tokens.remove(end - 3, m_tokens.size() - end + 3);
        return true;
    }

    void dropFillers()
    {
        for (size_t i = 0; i < m_tokens.size();) {
            const DateToken &token = m_tokens[i];
            if (token.isSign(',') || (token.is(WordKind::Filler) && !token.is(WordKind::Month)))
                m_tokens.remove(i, 1);
            else
                ++i;
        }
    }

    [[nodiscard]] std::optional<qint64> readDate()
    {
        if (m_tokens.size() == 0)
            return std::nullopt;
        const DateToken &first = m_tokens[0];
        const bool isShortEra = first.is(WordKind::EraLetter) && m_tokens.isCloseNumber(1, 1, 2);
        if (first.is(WordKind::Era) || isShortEra)
            return readEra();
        if (m_tokens.isNumber(0, 4, 4) && m_tokens.is(1, WordKind::YearMark))
            return readMarkedDate();
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (const auto month = m_tokens[i].as(WordKind::Month))
                return readNamedDate(i, *month);
        }
        return readFigures();
    }

    /// 令和8年3月18日, R8.3.18
    [[nodiscard]] std::optional<qint64> readEra()
    {
        const auto named = m_tokens[0].as(WordKind::Era);
        const int era = named ? *named : *m_tokens[0].as(WordKind::EraLetter);
        if (m_tokens.size() < 6 || !m_tokens.isNumber(1, 1, 2) || !m_tokens.isNumber(3, 1, 2)
            || !m_tokens.isNumber(5, 1, 2))
            return std::nullopt;
        const DateToken &afterYear = m_tokens[2];
        const DateToken &afterMonth = m_tokens[4];
        const bool isMarked = afterYear.is(WordKind::YearMark) && afterMonth.is(WordKind::MonthMark)
            && m_tokens.is(6, WordKind::DayMark) && m_tokens.size() == 7;
        const bool isPointed = isDateSign(afterYear) && afterMonth.text == afterYear.text && m_tokens.size() == 6;
        const EraStart start = japaneseEra(era);
        const auto days = daysFromCivil(start.year + m_tokens[1].value - 1, m_tokens[3].value, m_tokens[5].value);
        const EraStart next = japaneseEra(era + 1);
        if (!days || m_tokens[1].value == 0 || !(isMarked || isPointed)
            || *days < daysFromCivil(start.year, start.month, start.day)
            || (next.year > 0 && *days >= daysFromCivil(next.year, next.month, next.day)))
            return std::nullopt;
        m_written.hasMonthName = true;
        return days;
    }

    /// 2026年3月18日
    [[nodiscard]] std::optional<qint64> readMarkedDate()
    {
        const bool isWhole = m_tokens.size() == 6 && m_tokens.isNumber(2, 1, 2) && m_tokens.is(3, WordKind::MonthMark)
            && m_tokens.isNumber(4, 1, 2) && m_tokens.is(5, WordKind::DayMark);
        if (!isWhole)
            return std::nullopt;
        m_written.yearFirst = true;
        return daysFromCivil(m_tokens[0].value, m_tokens[2].value, m_tokens[4].value);
    }

    static bool isDateSign(const DateToken &token)
    {
        return token.isSign('.') || token.isSign('/') || token.isSign('-');
    }

    /// Two numbers beside the name of a month: 18 Mar 2026, March 18 2026, 18-Mar-26, 2026 Mar 18.
    [[nodiscard]] std::optional<qint64> readNamedDate(size_t monthAt, int month)
    {
        const DateToken *numbers[2] = {};
        size_t places[2] = {};
        size_t count = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const DateToken &token = m_tokens[i];
            if (token.kind == DateToken::Kind::Number) {
                if (count == 2)
                    return std::nullopt;
                places[count] = i;
                numbers[count++] = &token;
            } else if (i != monthAt && !isDateSign(token) && !token.isSign('\'')) {
                return std::nullopt;
            }
        }
        if (count < 2 || places[1] < monthAt) // 3 4 March
            return std::nullopt;
        const bool isYearFirst = numbers[0]->digits == 4 && places[0] < monthAt;
        const DateToken &year = *numbers[isYearFirst ? 0 : 1];
        const DateToken &day = *numbers[isYearFirst ? 1 : 0];
        const int fullYear = composer::fullYear(year.value, year.digits);
        if (day.digits > 2 || year.isOrdinal || fullYear < earliestYear || fullYear > latestYear)
            return std::nullopt;
        m_written.hasMonthName = true;
        return daysFromCivil(fullYear, month, day.value);
    }

    /// 18/03/2026, 2026. 3. 18., 20260318
    [[nodiscard]] std::optional<qint64> readFigures()
    {
        if (m_tokens.size() == 1 && m_tokens.isNumber(0, 8, 8)) {
            const int day = m_tokens[0].value;
            m_written.yearFirst = true;
            const bool isYear = day / 10000 >= earliestYear && day / 10000 <= latestYear;
            return isYear ? daysFromCivil(day / 10000, day / 100 % 100, day % 100) : std::nullopt;
        }
        const bool isPointedToo = m_tokens.size() == 6 && m_tokens.isSign(5, '.') && m_tokens.isSign(3, '.');
        if ((m_tokens.size() != 5 && !isPointedToo) || !m_tokens.isNumber(0, 1, 4) || !m_tokens.isNumber(2, 1, 2)
            || !m_tokens.isNumber(4, 1, 4) || !isDateSign(m_tokens[1]) || m_tokens[3].text != m_tokens[1].text)
            return std::nullopt;
        return daysOf(
            { m_tokens[0].value, m_tokens[2].value, m_tokens[4].value, m_tokens[0].digits, m_tokens[4].digits },
            m_order, m_written);
    }

    [[nodiscard]] bool agreesWithWeekday(qint64 days) const
    {
        constexpr qint64 weekdayOfEpoch = 3; // 1970-01-01 was a Thursday
        const qint64 weekday = ((days + weekdayOfEpoch) % 7 + 7) % 7;
        return m_weekday < 0 || m_weekday == weekday;
    }

    DateTokens &m_tokens;
    DateOrder m_order;
    WrittenTime m_written;
    int m_weekday = -1;
    int m_hour = 0;
    qint64 m_clockMs = 0;
    qint64 m_offsetMs = 0;
    std::string_view m_zoneLetters; // as they stand in the text
    bool m_needsZone = false;
};

/// Cuts off `(Central European Time)` and `[Europe/Madrid]` at the end, which say once more what the offset says.
bool cutRemark(std::string &text)
{
    for (const auto &[open, close] : { std::pair('(', ')'), std::pair('[', ']') }) {
        const size_t from = text.rfind(open);
        if (from == std::string::npos || from < 10 || text.back() != close)
            continue;
        const std::string_view inner = std::string_view(text).substr(from + 1, text.size() - from - 2);
        const auto meanings = dateWords(inner);
        const bool isDay = std::any_of(
            meanings.begin(), meanings.end(), [](const DateWord &one) { return one.kind == WordKind::Weekday; });
        if (isDay)
            continue;
        text.resize(from);
        return true;
    }
    return false;
}

} // namespace

std::optional<WrittenTime> readWordedTime(std::string_view text, DateOrder order)
{
    std::string folded;
    foldText(text, folded);
    const bool hadRemark = cutRemark(folded);
    DateTokens tokens;
    if (!cutIntoTokens(folded, tokens))
        return std::nullopt;
    WordedTimeReader reader(tokens, order);
    if (hadRemark)
        reader.needZone();
    return reader.read();
}

} // namespace composer
