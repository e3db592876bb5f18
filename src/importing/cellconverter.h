#pragma once

#include "csv/repeatcache.h"
#include "importing/columnmapping.h"

#include "base/texthash.h"
#include "domain/textarena.h"
#include "domain/writtenlength.h"
#include "domain/zonetable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace composer {

/// Instants as text, the date part kept for the days that come again and again.
class InstantWriter
{
public:
    void append(qint64 epochMs, std::string &out);

private:
    static constexpr qint64 dayCount = 1024;
    struct Day {
        qint64 number = 0;
        bool known = false;
        std::array<char, 10> text;
    };
    std::vector<Day> m_days;
};

/// One line of a mapping made ready: knows its field, its kind and the formats of its column. Belongs to one thread at
/// a time; what it is given must outlive it.
class CellConverter
{
public:
    enum class Outcome : quint8 { Converted, AsWritten, SkippedTime, DoubledTime };
    /// What became of one row.
    struct Converted {
        TextArena::Handle handle = 0; ///< 0 = left out
        quint64 hash = 0; ///< of the field and its value; 0 = left out
        Outcome outcome = Outcome::Converted;
    };

    /// `unguard`: the file is ours, the apostrophes of withFormulaGuard() are taken away.
    /// `emptyTexts`: cells that say just this are empty, unless it is an option.
    CellConverter(const MappingLine &line, const EventTemplate &eventTemplate, const ZoneTable &zone, bool unguard,
        const QStringList &emptyTexts = {});

    [[nodiscard]] const std::optional<EventField> &field() const { return m_field; }
    [[nodiscard]] const QString &target() const { return m_line->target; }
    /// The only one that is read; -1 when there are several or none.
    [[nodiscard]] int column() const { return m_column; }

    /// Takes the value of one row from its cells (`cells(column)` gives UTF-8) into the texts of a column.
    template<typename Cells>
    [[nodiscard]] Converted convertInto(TextArena &texts, const Cells &cells)
    {
        const std::string_view written = writtenText(cells);
        if (written.empty() && m_plain)
            return {};
        if (const Converted *known = m_repeats.again(written))
            return *known;
        const quint64 hash = hashText(written);
        if (const Converted *known = m_repeats.find(written, hash))
            return *known;
        return convertNew(texts, written, hash);
    }
    /// The value of one row on its own; valid until the next call.
    template<typename Cells>
    [[nodiscard]] std::string_view convert(const Cells &cells, Outcome &outcome)
    {
        return canonical(transformed(writtenText(cells)), outcome);
    }
    /// The text of one row, transformed but not made canonical; valid until the next call.
    template<typename Cells>
    [[nodiscard]] std::string_view text(const Cells &cells)
    {
        return transformed(writtenText(cells));
    }

private:
    /// The cell, the constant, or several cells joined; without the blanks around where nothing else is done with it.
    template<typename Cells>
    [[nodiscard]] std::string_view writtenText(const Cells &cells)
    {
        if (m_column < 0)
            return joinedText(cells);
        return m_plain ? withoutBlanks(cells(m_column)) : cells(m_column);
    }
    template<typename Cells>
    [[nodiscard]] std::string_view joinedText(const Cells &cells)
    {
        if (m_line->columns.isEmpty())
            return m_constant;
        m_joined.clear();
        for (const int column : m_line->columns) {
            std::string_view part = withoutBlanks(cells(column));
            if (part.empty() || meansEmpty(part))
                continue;
            if (m_line->hasClockColumn)
                part = partOfMoment(part);
            if (!m_joined.empty())
                m_joined += m_joinWith;
            m_joined += part;
        }
        return m_joined;
    }
    [[nodiscard]] std::string_view partOfMoment(std::string_view part);
    /// Most cells begin and end with a letter or a digit.
    [[nodiscard]] static std::string_view withoutBlanks(std::string_view text)
    {
        const auto isLetter = [](char c) { return c > ' ' && c < '\x7f'; };
        return !text.empty() && isLetter(text.front()) && isLetter(text.back()) ? text : withoutBlanksAround(text);
    }
    [[nodiscard]] static std::string_view withoutBlanksAround(std::string_view text);
    /// Of a text without blanks around.
    [[nodiscard]] bool meansEmpty(std::string_view text) const
    {
        return text.size() <= m_longestEmpty
            && std::find(m_emptyTexts.begin(), m_emptyTexts.end(), text) != m_emptyTexts.end();
    }
    [[nodiscard]] Converted convertNew(TextArena &texts, std::string_view written, quint64 hash);
    [[nodiscard]] std::string_view transformed(std::string_view text);
    [[nodiscard]] std::string_view canonical(std::string_view text, Outcome &outcome);
    [[nodiscard]] std::string_view canonicalNumber(std::string_view text, Outcome &outcome);
    [[nodiscard]] std::string_view convertedUnit(Outcome &outcome);
    [[nodiscard]] std::string_view canonicalOption(std::string_view text, Outcome &outcome);
    [[nodiscard]] std::string_view canonicalTime(std::string_view text, Outcome &outcome);
    [[nodiscard]] std::string_view placedTime(std::string_view text, Outcome &outcome);
    [[nodiscard]] std::string_view wallText(qint64 localMs, bool withClock);

    const MappingLine *m_line;
    std::optional<ZoneTable> m_ownZone; // the line's
    const ZoneTable *m_zone; // the import's
    std::optional<EventField> m_field;
    const Token *m_token = nullptr;
    TokenType m_type;
    TimeUnit m_unit = TimeUnit::None; // that the token's name says
    bool m_plain; // nothing but trimming
    bool m_unguard;
    std::string m_unguarded; // what transformed() may point into
    int m_column = -1; // the only one, or -1
    quint64 m_seed = 0; // tells the same value in two fields apart
    std::vector<std::string> m_emptyTexts;
    size_t m_longestEmpty = 0;
    std::string m_constant;
    std::string m_joinWith;
    std::string m_joined;
    std::string m_clock;
    std::string m_transformed;
    std::string m_out;
    InstantWriter m_instants;
    std::unordered_map<std::string, std::optional<ZoneTable>> m_zones; // by what cells say; nothing = no zone
    std::unordered_map<std::string, std::string> m_knownOptions;
    RepeatCache<Converted> m_repeats;
};

} // namespace composer
