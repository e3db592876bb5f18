#pragma once

#include <QByteArrayView>

#include <string>

namespace composer {

/// Where an object or a list of JSON ends, found piece by piece: what stands inside it may be no value at all (a word,
/// a number with a comma), but names, colons, commas and brackets are in their places. Cannot be led on by a quotation
/// mark that is missing or too many: what stands behind that is out of place at once.
///
///     take("{\"a\": [1,") = Open → take(" 2]}") = Whole
class JsonExtent
{
public:
    enum class State : quint8 { Open, Whole, Broken };
    /// Takes what comes next, up to the end or to the first byte that is out of place.
    State take(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// Bytes from the beginning: behind the end of a whole one, before what breaks a broken one.
    [[nodiscard]] qsizetype taken() const { return m_taken; }

private:
    enum class Expected : quint8 { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd };
    [[nodiscard]] bool isInPlace(char c);
    void takeInText(char c);
    [[nodiscard]] bool open(char c);
    [[nodiscard]] bool close(char c);

    std::string m_open; // brackets
    State m_state = State::Open;
    Expected m_expected = Expected::Value;
    bool m_inText = false;
    bool m_isEscaped = false;
    bool m_inWord = false; // a number, true, or what is none
    qsizetype m_taken = 0;
};

} // namespace composer
