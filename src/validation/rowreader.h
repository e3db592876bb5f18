#pragma once

#include "domain/eventfingerprint.h"
#include "domain/eventtable.h"

#include <optional>
#include <string_view>
#include <vector>

namespace composer {

/// The texts of one row after the other, each looked up once. Texts that come again in a column (titles, options,
/// countries) are remembered by their handle, with what the checks found out about them. Not for two threads; lives
/// shorter than the table, which must not change meanwhile.
class RowReader
{
public:
    enum class Memory : quint8 {
        None,
        Repeated
    }; ///< Repeated pays from some hundred rows on: 40 KB a column that is filled

    explicit RowReader(const EventTable &table, Memory memory = Memory::None);

    void read(qsizetype row);
    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] qsizetype row() const { return m_row; }
    [[nodiscard]] std::string_view at(EventField field) const { return m_cells[static_cast<size_t>(field.value())]; }
    /// Epoch milliseconds of the row's time; nothing when it is empty or cannot be read.
    [[nodiscard]] std::optional<qint64> instant() const { return m_instant; }
    /// Of all texts together.
    [[nodiscard]] size_t bytes() const { return m_bytes; }
    /// A hash of every text of the row but its id, in the form of fingerprints; 0 for a row without any. 64 bits, so
    /// that a million different rows have two equal ones once in ten million drafts: then one warning is wrong. Columns
    /// that are empty everywhere do not count, so a hash stays right when another row is the first to fill one.
    [[nodiscard]] quint64 contentHash() const;
    /// Whether nothing stands in the row but an id. Quick where an early column has a text.
    [[nodiscard]] bool isBlank() const;

    /// The cell's text stood in an earlier row, and nothing was wrong with it. For rules that look at nothing else.
    [[nodiscard]] bool isKnownGood(EventField field) const;
    void setKnownGood(EventField field);

private:
    struct Remembered {
        TextArena::Handle handle = 0;
        bool isGood = false;
        std::string_view text;
        quint64 hash = 0;
    };
    struct Column {
        EventField field;
        CellForm form;
        TableColumn texts;
        std::vector<Remembered> memory; // by a hash of the handle; a newer text takes the place of an older one
        int asked = 0;
        int found = 0; // in the memory, since the last look at how often that is
        Remembered *now = nullptr; // of the row's text
        quint64 hash = 0; // of the row's text; 0 = empty
    };
    static bool mayRepeat(Column &column);

    const EventTable &m_table;
    qsizetype m_row = -1;
    std::vector<Column> m_columns; // only those with texts
    std::vector<std::string_view> m_cells; // by field
    std::vector<qint16> m_columnOf; // by field; -1 = empty everywhere
    std::optional<qint64> m_instant;
    size_t m_bytes = 0;
    QByteArray m_buffer; // of texts in the form of fingerprints
};

} // namespace composer
