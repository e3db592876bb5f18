#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringDecoder>

#include <memory>
#include <vector>

namespace composer {

/// A guess below this is asked about.
inline constexpr double sureEnough = 0.8;

/// How the bytes of a file are taken for text.
struct EncodingGuess {
    QByteArray name = "UTF-8"; ///< one of supportedEncodings()
    double confidence = 1; ///< 0 to 1; below 0.8 the person is asked
    bool hasByteOrderMark = false;
    bool isAscii = false; ///< every encoding reads it alike
    QByteArray rival = {}; ///< what reads the sample otherwise and is next likely; empty = nothing comes near
    QByteArrayList others = {}; ///< what reads it otherwise again, the likelier ones first
};

/// Judges the beginning of a file, or the whole of it (`isComplete`): byte order mark, UTF-16 by its zeros, UTF-8 by
/// validity, then by what gives the most plausible text in the languages that use the encoding (see
/// textplausibility.h). The confidence is the share of that reading among all of them, weighed by how plausible each
/// is.
[[nodiscard]] EncodingGuess detectEncoding(QByteArrayView sample, bool isComplete);

/// Names this build can read; those that need ICU are missing from a Qt without it.
[[nodiscard]] QList<QByteArray> supportedEncodings();
/// "Windows-1252 (Western Europe)", translated.
[[nodiscard]] QString encodingLabel(const QByteArray &name);

/// All of a short text at once, U+FFFD where it is not text in this encoding; empty when this build does not know it.
[[nodiscard]] QString decodedWhole(const QByteArray &encoding, QByteArrayView bytes);

/// Turns bytes into UTF-8, piece by piece. Drops a byte order mark. What is not text becomes U+FFFD and is counted.
class TextDecoder
{
public:
    /// Error: InvalidInput when this build does not know the encoding.
    [[nodiscard]] static Result<TextDecoder> create(const QByteArray &encoding);

    /// Room that decode() needs for `bytes` bytes.
    [[nodiscard]] static constexpr qsizetype roomFor(qsizetype bytes) { return bytes * 3 + 32; }
    /// Writes UTF-8 to `out` and gives its size. A character cut at the end waits for the next piece.
    [[nodiscard]] qsizetype decode(QByteArrayView bytes, char *out);
    /// How many of the bytes are the text itself and need no decode(): all but a character that is cut at the end,
    /// which waits for the next piece. 0 = they need it.
    [[nodiscard]] qsizetype takeAsText(QByteArrayView bytes);
    /// No more pieces: what still waits is not text. Needs roomFor(0).
    [[nodiscard]] qsizetype finish(char *out);
    /// Places that were not text in this encoding.
    [[nodiscard]] qint64 invalidCount() const { return m_invalid; }

private:
    struct Table;
    enum class Kind { Utf8, Table, Qt };
    [[nodiscard]] qsizetype decodeUtf8(QByteArrayView bytes, char *out);
    [[nodiscard]] qsizetype decodeTable(QByteArrayView bytes, char *out);
    [[nodiscard]] qsizetype decodeQt(QByteArrayView bytes, char *out);
    [[nodiscard]] static std::shared_ptr<const Table> makeTable(const QByteArray &encoding);

    Kind m_kind = Kind::Utf8;
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<QStringDecoder> m_decoder;
    QByteArray m_carry; // an unfinished character
    bool m_atStart = true;
    qint64 m_invalid = 0;
};

} // namespace composer
