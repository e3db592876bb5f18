#pragma once

#include "csv/csvdialect.h"

#include <QFlags>

#include <span>
#include <string_view>
#include <vector>

namespace composer {

/// What was odd about one record. None of them stops the reading.
enum class CsvOddity : quint8 {
    Blank = 1, ///< an empty line: no cells
    StrayQuote = 2, ///< a quote inside an unquoted cell; kept
    InnerQuote = 4, ///< an unescaped quote inside a quoted cell; kept
    TextAfterQuote = 8, ///< text, not only blanks, between a closing quote and the delimiter; joined, as Excel does
    Unterminated = 16, ///< a quote that is never closed; the record holds only the line of the opening quote
    TooLong = 32, ///< longer than the cap; the record holds its beginning only
    TooManyColumns = 64, ///< columns beyond the cap were dropped
};
Q_DECLARE_FLAGS(CsvOddities, CsvOddity)
Q_DECLARE_OPERATORS_FOR_FLAGS(CsvOddities)

/// One record as read. Valid until the parser is touched again.
class CsvRecord
{
public:
    struct Cell {
        quint32 begin;
        quint32 size;
        bool quoted;
    };

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    /// UTF-8 of a cell without its quotes; empty beyond the end.
    [[nodiscard]] std::string_view operator[](qsizetype column) const
    {
        if (column >= size())
            return {};
        const Cell &cell = m_cells[static_cast<size_t>(column)];
        return { m_base + cell.begin, cell.size };
    }
    /// The cells as places behind base(), for copying a record whole.
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    [[nodiscard]] const char *base() const { return m_base; }
    [[nodiscard]] bool isQuoted(qsizetype column) const { return m_cells[static_cast<size_t>(column)].quoted; }
    /// Line of the file where the record starts, 1-based.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Line of the opening quote of an unterminated cell; else line().
    [[nodiscard]] qint64 oddLine() const { return m_oddLine; }
    [[nodiscard]] CsvOddities oddities() const { return m_oddities; }
    /// A line end stands inside of a cell.
    [[nodiscard]] bool hasLineBreaks() const { return m_hasLineBreaks; }
    /// True when the cells cannot be trusted: never closed, or beyond a cap.
    [[nodiscard]] bool isUnreadable() const
    {
        return m_oddities.testAnyFlags(CsvOddity::Unterminated | CsvOddity::TooLong | CsvOddity::TooManyColumns);
    }

private:
    friend class CsvParser;
    std::vector<Cell> m_cells;
    const char *m_base = nullptr;
    qint64 m_line = 1;
    qint64 m_oddLine = 1;
    CsvOddities m_oddities;
    bool m_hasLineBreaks = false;
};

/// Push parser for CSV: bytes go in by append() in pieces of any size, whole records come out of next().
///
///     append("a,\"b") → next() = nullptr → append("c\"\n") → next() = {a, bc} → … → finish() → next() = the rest
///
/// RFC 4180 and its damage: line ends CR, LF, CRLF; quoted newlines; doubled quotes; quotes in the wrong place (see
/// CsvOddity). With `repair` off the cells are exactly those of Python's csv module. Memory is bounded by the caps.
class CsvParser
{
public:
    struct Options {
        char delimiter = ',';
        char quote = '"'; ///< 0 = none
        /// Keep inner quotes when a later quote on the line closes the cell, and resume after the opening line of a
        /// quote that is never closed.
        bool repair = true;
        qsizetype maximumRecordBytes = 16 * 1024 * 1024;
        qsizetype maximumColumns = 16384; ///< as many as Excel and LibreOffice Calc have
        bool quotesAfterBlanks = false; ///< see CsvDialect
        bool backslashQuotes = false; ///< see CsvDialect

        [[nodiscard]] static Options of(const CsvDialect &dialect)
        {
            Options options;
            options.delimiter = dialect.delimiter;
            options.quote = dialect.quote;
            options.quotesAfterBlanks = dialect.quotesAfterBlanks;
            options.backslashQuotes = dialect.backslashQuotes;
            return options;
        }
    };

    explicit CsvParser(const Options &options);

    void append(std::string_view bytes);
    /// The same without a copy: write at most `size` bytes to prepare(size), then commit() as many as were written.
    [[nodiscard]] char *prepare(qsizetype size);
    void commit(qsizetype size);
    /// No more bytes will come.
    void finish() { m_final = true; }

    /// The next whole record; nullptr when more bytes are needed (after finish(): at the end).
    [[nodiscard]] const CsvRecord *next();

private:
    enum class State : quint8 { Unquoted, Quoted, Closed, Discarding };
    enum class InnerQuote : quint8 { Keep, Close, NeedMore };

    void scanBlock(size_t position);
    [[nodiscard]] InnerQuote judgeInnerQuote(size_t position);
    [[nodiscard]] const CsvRecord *handle(size_t position, bool &needsMore);
    [[nodiscard]] bool handleQuoteInQuoted(size_t position);
    [[nodiscard]] bool isBehindBackslash(size_t position) const;
    [[nodiscard]] size_t withoutBackslashes(char *bytes, size_t size) const;
    [[nodiscard]] bool opensAfterBlanks(size_t position);
    void beginRecord(size_t position);
    void takePlainCells();
    void takeQuotedText();
    void endCell(size_t position);
    void pushQuotedCell(size_t end);
    void countBreak(size_t position);
    void pushCell(size_t begin, size_t size, bool quoted);
    [[nodiscard]] const CsvRecord *give(size_t resumeAt, qint64 oddLine);
    [[nodiscard]] const CsvRecord *endRecord(size_t position);
    [[nodiscard]] const CsvRecord *overflow(size_t position);
    [[nodiscard]] const CsvRecord *abandonQuote();
    [[nodiscard]] const CsvRecord *atEndOfData();
    [[nodiscard]] size_t afterLineEnd(size_t position);
    [[nodiscard]] qint64 lineBreaks(size_t from, size_t to) const;

    Options m_options;
    std::vector<char> m_buffer; // [0, m_size) are bytes, the rest is room and padding
    size_t m_size = 0;
    size_t m_recordBegin = 0;
    size_t m_resumeAt = 0; // where the next record begins, once m_given
    bool m_given = false; // m_record was handed out
    size_t m_next = 0; // structural bytes before were dealt with
    size_t m_block = 0; // start of the 64-byte block that m_bits describes
    quint64 m_bits = 0; // its delimiters, quotes and line ends that are still to be handled
    quint64 m_quotes = 0;
    quint64 m_lineEnds = 0;
    bool m_hasBlock = false;
    State m_state = State::Unquoted;
    size_t m_cellBegin = 0; // the opening quote included
    size_t m_closedAt = 0; // the closing quote of the cell, in State::Closed
    bool m_hasEscapes = false;
    qint64 m_breaks = 0; // line ends inside of the record's cells
    bool m_skipLineFeed = false; // a CR ended a record at the very end of the bytes
    bool m_final = false;
    qint64 m_line = 1;
    size_t m_judgedUntil = 0; // the last judgement holds for every inner quote before this
    InnerQuote m_judgement = InnerQuote::Close;
    qsizetype m_rescanned = 0;
    CsvRecord m_record;
};

} // namespace composer
