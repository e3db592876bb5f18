#include "csv/csvparser.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace composer {

namespace {

constexpr size_t blockSize = 64;
// How far a quote in the wrong place is judged by what follows on its line.
constexpr size_t lookAheadLimit = 65536;
// A file with a lone quote on every line would otherwise be read again and again.
constexpr qsizetype rescanLimit = 256 * 1024 * 1024;
constexpr size_t shownOfTooLong = 1000;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvParser::CsvParser(const Options &options)
    : m_options(options)
{
    m_record.m_cells.reserve(64);
}

void CsvParser::append(std::string_view bytes)
{
    std::memcpy(prepare(static_cast<qsizetype>(bytes.size())), bytes.data(), bytes.size());
    commit(static_cast<qsizetype>(bytes.size()));
}

char *CsvParser::prepare(qsizetype size)
{
    if (m_given && m_state != State::Discarding)
        beginRecord(m_resumeAt);
    if (m_recordBegin > 0) {
        // Only the unfinished record stays.
        const size_t shift = m_recordBegin;
        std::memmove(m_buffer.data(), m_buffer.data() + shift, m_size - shift);
        m_size -= shift;
        m_recordBegin = 0;
        m_next -= shift;
        m_cellBegin -= shift;
        m_closedAt = m_closedAt > shift ? m_closedAt - shift : 0;
        m_judgedUntil = m_judgedUntil > shift ? m_judgedUntil - shift : 0;
    }
    m_hasBlock = false;
    const size_t needed = m_size + static_cast<size_t>(size) + blockSize;
    if (m_buffer.size() < needed)
        m_buffer.resize(std::max(needed, m_buffer.size() * 3 / 2));
    return m_buffer.data() + m_size;
}

void CsvParser::commit(qsizetype size)
{
    m_size += static_cast<size_t>(size);
}

void CsvParser::scanBlock(size_t position)
{
    const char *at = m_buffer.data() + position;
    quint64 delimiters = 0;
    quint64 quotes = 0;
    quint64 lineEnds = 0;
#if defined(__SSE2__)
    const __m128i delimiter = _mm_set1_epi8(m_options.delimiter);
    const __m128i quote = _mm_set1_epi8(m_options.quote ? m_options.quote : m_options.delimiter);
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    for (int i = 0; i < 4; ++i) {
        __m128i bytes;
        std::memcpy(&bytes, at + 16 * i, sizeof bytes);
        const auto bitsOf = [i](__m128i hit) {
            return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(hit))) << (16 * i);
        };
        delimiters |= bitsOf(_mm_cmpeq_epi8(bytes, delimiter));
        quotes |= bitsOf(_mm_cmpeq_epi8(bytes, quote));
        lineEnds |= bitsOf(_mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn)));
    }
#else
    for (size_t i = 0; i < blockSize; ++i) {
        const char c = at[i];
        delimiters |= quint64(c == m_options.delimiter) << i;
        quotes |= quint64(m_options.quote && c == m_options.quote) << i;
        lineEnds |= quint64(isLineEnd(c)) << i;
    }
#endif
    const quint64 known = m_size - position < blockSize ? (quint64(1) << (m_size - position)) - 1 : ~quint64(0);
    m_block = position;
    m_quotes = quotes & known;
    m_lineEnds = lineEnds & known;
    m_bits = (delimiters | quotes | lineEnds) & known;
    m_hasBlock = true;
}

void CsvParser::beginRecord(size_t position)
{
    m_record.m_cells.clear();
    m_record.m_oddities = {};
    m_given = false;
    m_recordBegin = position;
    m_cellBegin = position;
    m_next = position;
    m_hasEscapes = false;
    m_breaks = 0;
    m_state = State::Unquoted;
}

void CsvParser::pushCell(size_t begin, size_t size, bool quoted)
{
    if (static_cast<qsizetype>(m_record.m_cells.size()) >= m_options.maximumColumns) {
        m_record.m_oddities |= CsvOddity::TooManyColumns;
        return;
    }
    m_record.m_cells.push_back({ static_cast<quint32>(begin - m_recordBegin), static_cast<quint32>(size), quoted });
}

/// Whether the quote there is one of the text: \", not \\".
bool CsvParser::isBehindBackslash(size_t position) const
{
    size_t from = position;
    while (from > m_cellBegin + 1 && m_buffer[from - 1] == '\\')
        --from;
    return (position - from) % 2 == 1;
}

/// Writes \" and "" as " and \\ as \ in place; every other backslash stays. Gives the new size.
size_t CsvParser::withoutBackslashes(char *bytes, size_t size) const
{
    size_t out = 0;
    for (size_t at = 0; at < size; ++at) {
        const char following = at + 1 < size ? bytes[at + 1] : ' ';
        const bool isEscape = bytes[at] == '\\' && (following == '\\' || following == m_options.quote);
        const bool isDoubled = bytes[at] == m_options.quote && following == m_options.quote;
        at += isEscape || isDoubled;
        bytes[out++] = bytes[at];
    }
    return out;
}

void CsvParser::pushQuotedCell(size_t end)
{
    const size_t begin = m_cellBegin + 1;
    size_t size = m_closedAt - begin;
    char *bytes = m_buffer.data() + begin;
    if (m_options.backslashQuotes && std::memchr(bytes, '\\', size)) {
        size = withoutBackslashes(bytes, size);
    } else if (m_hasEscapes) {
        const char *from = bytes;
        const char *const last = bytes + size;
        char *out = bytes;
        while (const auto *quote
            = static_cast<const char *>(std::memchr(from, m_options.quote, static_cast<size_t>(last - from)))) {
            const auto piece = static_cast<size_t>(quote + 1 - from);
            std::memmove(out, from, piece);
            out += piece;
            from = quote + (quote + 1 < last && quote[1] == m_options.quote ? 2 : 1);
        }
        std::memmove(out, from, static_cast<size_t>(last - from));
        size = static_cast<size_t>(out - bytes) + static_cast<size_t>(last - from);
    }
    if (m_closedAt + 1 < end) {
        const size_t rest = end - m_closedAt - 1;
        const std::string_view behind(m_buffer.data() + m_closedAt + 1, rest);
        if (behind.find_first_not_of(" \t") != std::string_view::npos)
            m_record.m_oddities |= CsvOddity::TextAfterQuote;
        std::memmove(bytes + size, behind.data(), rest);
        size += rest;
    }
    // What moved stands there twice, and its line ends would be counted twice.
    std::memset(bytes + size, m_options.quote, end - begin - size);
    pushCell(begin, size, true);
}

void CsvParser::endCell(size_t position)
{
    if (m_state == State::Closed) {
        pushQuotedCell(position);
        m_hasEscapes = false;
        m_state = State::Unquoted;
    } else {
        pushCell(m_cellBegin, position - m_cellBegin, false);
    }
    m_cellBegin = position + 1;
}

/// A line end in a quoted cell; CR LF is one.
void CsvParser::countBreak(size_t position)
{
    m_breaks += m_buffer[position] == '\r' || m_buffer[position - 1] != '\r';
}

qint64 CsvParser::lineBreaks(size_t from, size_t to) const
{
    const char *begin = m_buffer.data() + from;
    const char *end = m_buffer.data() + to;
    qint64 count = std::count(begin, end, '\n');
    for (const char *at = begin; (at = static_cast<const char *>(std::memchr(at, '\r', static_cast<size_t>(end - at))));
         ++at)
        count += at + 1 == end || at[1] != '\n';
    return count;
}

size_t CsvParser::afterLineEnd(size_t position)
{
    if (m_buffer[position] == '\r') {
        if (position + 1 == m_size)
            m_skipLineFeed = true;
        else if (m_buffer[position + 1] == '\n')
            return position + 2;
    }
    return position + 1;
}

const CsvRecord *CsvParser::give(size_t resumeAt, qint64 oddLine)
{
    m_record.m_base = m_buffer.data() + m_recordBegin;
    m_record.m_line = m_line;
    m_record.m_oddLine = oddLine;
    m_record.m_hasLineBreaks = m_breaks > 0;
    m_resumeAt = resumeAt;
    m_next = resumeAt;
    m_given = true;
    return &m_record;
}

const CsvRecord *CsvParser::endRecord(size_t position)
{
    if (position == m_recordBegin)
        m_record.m_oddities |= CsvOddity::Blank;
    else
        endCell(position);
    const CsvRecord *record = give(position < m_size ? afterLineEnd(position) : m_size, m_line);
    m_line += m_breaks + 1;
    return record;
}

CsvParser::InnerQuote CsvParser::judgeInnerQuote(size_t position)
{
    if (!m_options.repair)
        return InnerQuote::Close;
    if (position < m_judgedUntil)
        return m_judgement;
    const auto judged = [this](size_t until, InnerQuote answer) {
        m_judgedUntil = until;
        m_judgement = answer;
        return answer;
    };
    const char *bytes = m_buffer.data();
    const size_t end = std::min(m_size, position + lookAheadLimit);
    for (size_t i = position + 1; i < end; ++i) {
        if (isLineEnd(bytes[i]))
            return judged(i, InnerQuote::Close);
        const bool known = i + 1 < m_size;
        if (!known && !m_final)
            return InnerQuote::NeedMore;
        const char following = known ? bytes[i + 1] : '\n';
        if (bytes[i] == m_options.delimiter && following == m_options.quote)
            return judged(i, InnerQuote::Close); // the next quoted cell begins
        if (bytes[i] == m_options.quote && (following == m_options.delimiter || isLineEnd(following)))
            return judged(i, InnerQuote::Keep);
    }
    if (end == m_size && !m_final && end < position + lookAheadLimit)
        return InnerQuote::NeedMore;
    return judged(end, InnerQuote::Close);
}

const CsvRecord *CsvParser::abandonQuote()
{
    // The record keeps what stands up to the end of the opening quote's line; reading goes on behind that line.
    size_t end = m_cellBegin;
    while (end < m_size && !isLineEnd(m_buffer[end]))
        ++end;
    const qint64 openingLine = m_line + lineBreaks(m_recordBegin, m_cellBegin);
    pushCell(m_cellBegin, std::min(end - m_cellBegin, shownOfTooLong), false);
    m_record.m_oddities |= CsvOddity::Unterminated;
    m_rescanned += static_cast<qsizetype>(m_size - end);
    m_judgedUntil = 0;
    m_hasBlock = false;
    const bool lineEnds = end < m_size;
    m_state = lineEnds ? State::Unquoted : State::Discarding;
    const CsvRecord *record = give(lineEnds ? afterLineEnd(end) : m_size, openingLine);
    m_line = openingLine + (lineEnds ? 1 : 0);
    return record;
}

const CsvRecord *CsvParser::overflow(size_t position)
{
    if (m_state == State::Quoted && m_options.repair && m_rescanned < rescanLimit)
        return abandonQuote();
    m_record.m_cells.clear();
    pushCell(m_recordBegin, std::min(position - m_recordBegin, shownOfTooLong), false);
    m_record.m_oddities |= CsvOddity::TooLong;
    const qint64 breaks = lineBreaks(m_recordBegin, position);
    m_state = State::Discarding;
    const CsvRecord *record = give(position, m_line);
    m_line += breaks;
    m_hasBlock = false;
    return record;
}

const CsvRecord *CsvParser::atEndOfData()
{
    if (m_state == State::Discarding) {
        m_recordBegin = m_size;
        m_cellBegin = m_size;
        m_next = m_size;
        return nullptr;
    }
    if (static_cast<qsizetype>(m_size - m_recordBegin) > m_options.maximumRecordBytes)
        return overflow(m_size);
    if (!m_final || m_recordBegin == m_size)
        return nullptr;
    if (m_state == State::Quoted) {
        if (m_options.repair && m_rescanned < rescanLimit)
            return abandonQuote();
        m_record.m_oddities |= CsvOddity::Unterminated;
        m_closedAt = m_size;
        m_state = State::Closed;
    }
    return endRecord(m_size);
}

/// Judges a quote met inside a quoted cell; false when more bytes are needed for that.
bool CsvParser::handleQuoteInQuoted(size_t position)
{
    if (m_options.backslashQuotes && isBehindBackslash(position))
        return true;
    if (position + 1 == m_size && !m_final)
        return false;
    const char following = position + 1 < m_size ? m_buffer[position + 1] : '\n';
    if (following == m_options.quote) {
        m_hasEscapes = true;
        m_next = position + 2;
        return true;
    }
    if (following != m_options.delimiter && !isLineEnd(following)) {
        const InnerQuote judgement = judgeInnerQuote(position);
        if (judgement == InnerQuote::NeedMore)
            return false;
        if (judgement == InnerQuote::Keep) {
            m_record.m_oddities |= CsvOddity::InnerQuote;
            return true;
        }
    }
    m_closedAt = position;
    m_state = State::Closed;
    return true;
}

/// Moves the begin of the cell behind the blanks before its quote.
bool CsvParser::opensAfterBlanks(size_t position)
{
    if (!m_options.quotesAfterBlanks || m_state != State::Unquoted
        || !std::all_of(m_buffer.data() + m_cellBegin, m_buffer.data() + position, [](char c) { return c == ' '; }))
        return false;
    m_cellBegin = position;
    return true;
}

const CsvRecord *CsvParser::handle(size_t position, bool &needsMore)
{
    const char c = m_buffer[position];
    if (m_state != State::Discarding && static_cast<qsizetype>(position - m_recordBegin) > m_options.maximumRecordBytes)
        return overflow(position);
    switch (m_state) {
    case State::Unquoted:
    case State::Closed:
        if (c == m_options.delimiter)
            endCell(position);
        else if (isLineEnd(c))
            return endRecord(position);
        else if (position == m_cellBegin || opensAfterBlanks(position))
            m_state = State::Quoted;
        else if (m_state == State::Unquoted)
            m_record.m_oddities |= CsvOddity::StrayQuote;
        return nullptr;
    case State::Quoted:
        if (isLineEnd(c))
            countBreak(position);
        else if (c == m_options.quote)
            needsMore = !handleQuoteInQuoted(position);
        return nullptr;
    case State::Discarding:
        if (isLineEnd(c)) {
            ++m_line;
            beginRecord(afterLineEnd(position));
        }
        return nullptr;
    }
    Q_UNREACHABLE();
    return nullptr;
}

/// Most of a file: unquoted cells that end at a delimiter, up to whatever else comes in this block.
void CsvParser::takePlainCells()
{
    const char *bytes = m_buffer.data();
    const char delimiter = m_options.delimiter;
    const size_t lastAllowed = m_recordBegin + static_cast<size_t>(m_options.maximumRecordBytes);
    auto &cells = m_record.m_cells;
    size_t room
        = static_cast<size_t>(std::max<qsizetype>(m_options.maximumColumns - static_cast<qsizetype>(cells.size()), 0));
    size_t cellBegin = m_cellBegin;
    quint64 bits = m_bits;
    while (bits) {
        const size_t position = m_block + static_cast<size_t>(std::countr_zero(bits));
        if (position >= m_next) {
            if (bytes[position] != delimiter || room == 0 || position > lastAllowed) {
                if (position == cellBegin && position <= lastAllowed && (m_quotes & bits & (~bits + 1))
                    && bytes[position] == m_options.quote) {
                    m_state = State::Quoted;
                    bits &= bits - 1;
                }
                break;
            }
            cells.push_back(
                { static_cast<quint32>(cellBegin - m_recordBegin), static_cast<quint32>(position - cellBegin), false });
            cellBegin = position + 1;
            --room;
        }
        bits &= bits - 1;
    }
    m_bits = bits;
    m_cellBegin = cellBegin;
}

/// What a quoted cell holds, up to the first quote in this block, and its end where a delimiter follows at once.
void CsvParser::takeQuotedText()
{
    const size_t blockEnd = m_block + blockSize;
    if (m_next >= blockEnd || static_cast<qsizetype>(blockEnd - m_recordBegin) > m_options.maximumRecordBytes)
        return;
    quint64 bits = m_bits;
    if (m_next > m_block)
        bits &= ~quint64(0) << (m_next - m_block);
    const quint64 quotes = bits & m_quotes;
    const quint64 before = quotes ? (quotes & (~quotes + 1)) - 1 : ~quint64(0);
    for (quint64 ends = bits & before & m_lineEnds; ends; ends &= ends - 1)
        countBreak(m_block + static_cast<size_t>(std::countr_zero(ends)));
    m_bits = bits & ~before;
    if (!quotes)
        return;
    const size_t position = m_block + static_cast<size_t>(std::countr_zero(quotes));
    const bool mayBeEscaped = m_options.backslashQuotes
        && (std::memchr(m_buffer.data() + m_cellBegin, '\\', position - m_cellBegin) != nullptr);
    if (m_hasEscapes || mayBeEscaped || position + 1 >= m_size || m_buffer[position + 1] != m_options.delimiter
        || static_cast<qsizetype>(m_record.m_cells.size()) >= m_options.maximumColumns)
        return;
    pushCell(m_cellBegin + 1, position - m_cellBegin - 1, true);
    m_state = State::Unquoted;
    m_cellBegin = position + 2;
    m_next = position + 2;
    m_bits &= m_bits - 1;
}

const CsvRecord *CsvParser::next()
{
    if (m_given && m_state != State::Discarding)
        beginRecord(m_resumeAt); // the last record has been used
    if (m_given) {
        m_given = false;
        m_record.m_cells.clear();
    }
    for (;;) {
        if (m_skipLineFeed && m_next < m_size) {
            m_skipLineFeed = false;
            if (m_buffer[m_next] == '\n')
                beginRecord(m_next + 1);
        }
        if (!m_hasBlock) {
            if (m_next >= m_size)
                return atEndOfData();
            scanBlock(m_next);
        }
        while (m_bits) {
            if (m_state == State::Unquoted)
                takePlainCells();
            if (m_state == State::Quoted) {
                takeQuotedText();
                if (m_state == State::Unquoted)
                    continue;
            }
            if (!m_bits)
                break;
            const size_t position = m_block + static_cast<size_t>(std::countr_zero(m_bits));
            m_bits &= m_bits - 1;
            if (position < m_next)
                continue;
            bool needsMore = false;
            if (const CsvRecord *record = handle(position, needsMore))
                return record;
            if (needsMore) {
                m_next = position;
                m_hasBlock = false;
                if (static_cast<qsizetype>(m_size - m_recordBegin) > m_options.maximumRecordBytes)
                    return overflow(m_size);
                return nullptr;
            }
        }
        m_next = std::max(m_next, std::min(m_block + blockSize, m_size));
        m_hasBlock = false;
    }
}

} // namespace composer
