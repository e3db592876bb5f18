#include "importing/cellconverter.h"

#include "csv/formulaguard.h"

#include "base/texthash.h"
#include "base/utf8.h"
#include "domain/foldedtext.h"
#include "domain/timestamp.h"
#include "domain/valuetext.h"
#include "importing/clocktext.h"
#include "importing/headerzone.h"

#include <cstdlib>
#include <cstring>

namespace composer {

void InstantWriter::append(qint64 epochMs, std::string &out)
{
    const qint64 days = epochMs >= 0 ? epochMs / msPerDay : (epochMs - msPerDay + 1) / msPerDay;
    const qint64 rest = epochMs - days * msPerDay;
    if (rest % 1000 != 0) {
        const QByteArray text = formatInstant(epochMs);
        out.append(text.constData(), static_cast<size_t>(text.size()));
        return;
    }
    if (m_days.empty())
        m_days.resize(dayCount);
    Day &day = m_days[static_cast<size_t>(days & (dayCount - 1))];
    if (!day.known || day.number != days) {
        day.number = days;
        day.known = true;
        const QByteArray text = formatInstant(days * msPerDay);
        std::memcpy(day.text.data(), text.constData(), day.text.size());
    }
    out.append(day.text.data(), day.text.size());
    const auto seconds = static_cast<int>(rest / 1000);
    const auto two = [&out](int value) {
        out += static_cast<char>('0' + value / 10);
        out += static_cast<char>('0' + value % 10);
    };
    out += 'T';
    two(seconds / 3600);
    out += ':';
    two(seconds / 60 % 60);
    out += ':';
    two(seconds % 60);
    out += 'Z';
}

CellConverter::CellConverter(const MappingLine &line, const EventTemplate &eventTemplate, const ZoneTable &zone,
    bool unguard, const QStringList &emptyTexts)
    : m_line(&line)
    , m_zone(&zone)
    , m_field(fieldFromKey(line.target, eventTemplate))
    , m_type(targetType(line.target, eventTemplate))
    , m_plain(line.transform.isPlain())
    , m_unguard(unguard)
    , m_constant(line.constant.toStdString())
    , m_joinWith(line.joinWith.toStdString())
{
    if (m_field && m_field->isToken())
        m_token = &eventTemplate.tokens[m_field->tokenIndex()];
    if (m_token && m_type == TokenType::Number)
        m_unit = unitOf(*m_token);
    if (m_field)
        m_seed = mixBits(static_cast<quint64>(m_field->value()) + 1);
    if (line.columns.size() == 1)
        m_column = line.columns.first();
    if (!line.zone.isEmpty()) // an empty name would be the system's zone
        m_ownZone.emplace(QTimeZone(line.zone));
    if (m_plain)
        m_constant = withoutBlanks(m_constant);
    if (line.columns.isEmpty())
        return; // a constant is the person's word
    for (const QString &text : emptyTexts) {
        if (text.isEmpty() || line.options.contains(text) || (m_token && optionMeant(*m_token, text)))
            continue;
        m_emptyTexts.push_back(text.toStdString());
        m_longestEmpty = std::max(m_longestEmpty, m_emptyTexts.back().size());
    }
}

std::string_view CellConverter::withoutBlanksAround(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    while (text.size() > 1 && text[0] == '\xc2' && text[1] == '\xa0')
        text.remove_prefix(2);
    while (text.size() > 1 && text.back() == '\xa0' && text[text.size() - 2] == '\xc2')
        text.remove_suffix(2);
    return text;
}

/// A day without a midnight nobody meant, a time of day with its colon: the first and the next column of a moment.
std::string_view CellConverter::partOfMoment(std::string_view part)
{
    return m_joined.empty() ? withoutMidnight(part) : clockText(part, m_clock);
}

namespace {

/// ANA@… is ana@…: one contact. `hash` is that of the address as it stands.
quint64 hashOfAddress(std::string_view address, quint64 hash)
{
    bool hasCapitals = false;
    for (const char c : address) // to its end: a loop that many letters go through at once
        hasCapitals |= c >= 'A' && c <= 'Z';
    if (!hasCapitals)
        return hash;
    std::string small(address);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return hashText(small);
}

} // namespace

CellConverter::Converted CellConverter::convertNew(TextArena &texts, std::string_view written, quint64 hash)
{
    Converted made;
    const std::string_view value = canonical(transformed(written), made.outcome);
    if (!value.empty()) {
        const bool same = value.data() == written.data() && value.size() == written.size();
        const quint64 valueHash = same ? hash : hashText(value);
        made.handle = texts.intern(value, valueHash);
        made.hash = mixBits((m_field == EventField::Email ? hashOfAddress(value, valueHash) : valueHash) + m_seed);
    }
    m_repeats.store(written, hash, made);
    return made;
}

std::string_view CellConverter::transformed(std::string_view text)
{
    if (m_unguard)
        text = withoutFormulaGuard(text, m_unguarded);
    else if (m_plain && text.starts_with('='))
        text = withoutTextMark(text, false); // ="0045": a spreadsheet was to leave it as it is
    if (!m_emptyTexts.empty() && meansEmpty(withoutBlanks(text)))
        text = {};
    if (m_plain)
        return withoutBlanks(text);
    m_transformed = m_line->transform.apply(fromUtf8(text)).toStdString();
    return m_transformed;
}

/// Canonical text; `text` itself when it cannot be made canonical.
std::string_view CellConverter::canonical(std::string_view text, Outcome &outcome)
{
    outcome = Outcome::Converted;
    if (text.empty())
        return text;
    switch (m_type) {
    case TokenType::String:
        return text;
    case TokenType::Number:
        return canonicalNumber(text, outcome);
    case TokenType::Enumeration:
        return canonicalOption(text, outcome);
    case TokenType::Date:
        return canonicalTime(text, outcome);
    }
    Q_UNREACHABLE();
    return text;
}

namespace {

/// Whether nothing but figures, marks and blanks is there: no unit, no money.
bool isBare(std::string_view text)
{
    return text.find_first_not_of("0123456789.,+- ") == std::string_view::npos;
}

std::string_view signOf(TimeUnit unit)
{
    return unit == TimeUnit::Hour ? " h" : unit == TimeUnit::Minute ? " min" : " s";
}

} // namespace

/// A number, or a length of time in the unit of the token.
std::string_view CellConverter::canonicalNumber(std::string_view text, Outcome &outcome)
{
    m_out.clear();
    if (m_unit != TimeUnit::None && !isBare(text)) { // before money: 90 Sek. are no Swedish crowns
        const auto length = readWrittenLength(text, m_line->number);
        if (length && appendLength(*length, m_unit, m_out))
            return m_out;
        if (length) {
            outcome = Outcome::AsWritten;
            return text;
        }
    }
    if (appendCanonicalNumber(text, m_line->number, m_out)) {
        if (m_line->shift.value_or(0) != 0)
            shiftNumber(m_out, *m_line->shift);
        const bool isOtherUnit
            = m_unit != TimeUnit::None && m_line->unit != TimeUnit::None && m_line->unit != m_unit && isBare(text);
        return isOtherUnit ? convertedUnit(outcome) : std::string_view(m_out);
    }
    outcome = Outcome::AsWritten;
    return text;
}

/// The number in m_out, which counts what the column's header says, in the unit of the token. Where that has no number
/// (see appendLength()) the unit is written behind it: the checks name it then.
std::string_view CellConverter::convertedUnit(Outcome &outcome)
{
    const WrittenLength length { std::strtod(m_out.c_str(), nullptr) * secondsOf(m_line->unit), m_line->unit, m_out };
    std::string converted;
    if (appendLength(length, m_unit, converted)) {
        m_out = std::move(converted);
        return m_out;
    }
    outcome = Outcome::AsWritten;
    if (m_line->unit == TimeUnit::Millisecond)
        shiftNumber(m_out, -3);
    else if (m_line->unit == TimeUnit::Day)
        m_out = QByteArray::number(length.seconds / secondsOf(TimeUnit::Hour), 'g', 12).toStdString();
    m_out += m_line->unit == TimeUnit::Day ? " h" : signOf(m_line->unit);
    return m_out;
}

std::string_view CellConverter::canonicalOption(std::string_view text, Outcome &outcome)
{
    m_out.assign(text);
    auto known = m_knownOptions.find(m_out);
    if (known == m_knownOptions.end()) {
        const QString typed = fromUtf8(text);
        std::string value;
        if (const auto chosen = m_line->options.constFind(typed); chosen != m_line->options.cend()) {
            if (chosen->isEmpty())
                return {};
            value = chosen->toStdString();
        } else if (const TokenOption *option = m_token ? optionMeant(*m_token, typed) : nullptr)
            value = option->value.toStdString();
        if (m_knownOptions.size() > 10'000) // a column that holds no options at all
            m_knownOptions.clear();
        known = m_knownOptions.emplace(m_out, std::move(value)).first;
    }
    if (!known->second.empty())
        return known->second;
    outcome = Outcome::AsWritten;
    return text;
}

std::string_view CellConverter::canonicalTime(std::string_view text, Outcome &outcome)
{
    if (isPlainInstant(text))
        return text;
    const auto written = readWrittenTime(text, m_line->dateOrder);
    if (!written)
        return placedTime(text, outcome);
    qint64 ms = written->localMs;
    const bool lacksClock = m_line->hasClockColumn && !written->hasTime;
    if (lacksClock || (m_line->hasZoneColumn && !written->isInstant)) {
        outcome = Outcome::AsWritten;
        return wallText(ms, !lacksClock);
    }
    // HubSpot: a date property holds midnight UTC; a day without a time in a date token is just that.
    const bool isDay = m_token && !written->hasTime;
    if (!written->isInstant && !isDay) {
        const ZoneTable::Instant instant = (m_ownZone ? *m_ownZone : *m_zone).toUtc(ms);
        if (instant.doubt == ZoneTable::Doubt::Skipped) {
            outcome = Outcome::SkippedTime;
            return wallText(ms, true);
        }
        if (instant.doubt == ZoneTable::Doubt::Twice)
            outcome = Outcome::DoubledTime;
        ms = instant.epochMs;
    }
    m_out.clear();
    m_instants.append(ms, m_out);
    return m_out;
}

/// No Z behind it: the wall time as it was meant, for the checks to name and mend.
std::string_view CellConverter::wallText(qint64 localMs, bool withClock)
{
    m_out.clear();
    m_instants.append(localMs, m_out);
    m_out.resize(withClock ? m_out.size() - 1 : m_out.find('T'));
    return m_out;
}

/// A time with the name of its zone behind it: 2026-03-18 09:05 America/New_York.
std::string_view CellConverter::placedTime(std::string_view text, Outcome &outcome)
{
    constexpr size_t mostZones = 1000;
    constexpr size_t longestTime = 120;
    const bool mayBe = text.size() <= longestTime;
    for (size_t at = text.find(' '); mayBe && at != std::string_view::npos; at = text.find(' ', at + 1)) {
        const auto wall = readWrittenTime(text.substr(0, at), m_line->dateOrder);
        if (!wall || !wall->hasTime || wall->isInstant)
            continue;
        const std::string name(withoutBlanks(text.substr(at)));
        const bool isLetters = std::all_of(
            name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
        if (isLetters && !m_line->hasZoneColumn)
            break; // EST in July: what was meant is for the person to say
        auto known = m_zones.find(name);
        if (known == m_zones.end()) {
            const QByteArray id = zoneOfCell(QString::fromStdString(name));
            if (m_zones.size() > mostZones)
                m_zones.clear();
            known = m_zones.emplace(name, id.isEmpty() ? std::nullopt : std::optional<ZoneTable>(QTimeZone(id))).first;
        }
        if (!known->second)
            continue;
        const ZoneTable::Instant instant = known->second->toUtc(wall->localMs);
        if (instant.doubt == ZoneTable::Doubt::Skipped)
            break;
        if (instant.doubt == ZoneTable::Doubt::Twice)
            outcome = Outcome::DoubledTime;
        m_out.clear();
        m_instants.append(instant.epochMs, m_out);
        return m_out;
    }
    outcome = Outcome::AsWritten;
    return text;
}

} // namespace composer
