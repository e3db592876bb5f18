#include "validation/spreadsheetpatterns.h"

#include "domain/datewords.h"
#include "domain/foldedtext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace composer {

using namespace std::string_view_literals;

namespace {

constexpr int serialOfEpoch = 25'569; // 1970-01-01 in the 1900 date system
constexpr size_t longestError = 40;

// As they are written in English, German, Spanish, French, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian,
// Finnish, Polish, Czech, Hungarian, Turkish, Russian, Japanese, Chinese and Korean, without '#', '!', '?', '¡' and
// '¿'; small and without accents. A list: #BLACKFRIDAY! is somebody's shout.
constexpr std::array errorWords { "ad"sv, "adr"sv, "arg"sv, "arvo"sv, "basv"sv, "bezug"sv, "blocked"sv, "blockiert"sv,
    "bloqueado"sv, "bos"sv, "busy"sv, "calc"sv, "campo"sv, "champ"sv, "cislo"sv, "connect"sv, "connexion"sv, "data"sv,
    "deel/0"sv, "deger"sv, "deleni_nulou"sv, "desbordamento"sv, "desbordamiento"sv, "desbordar"sv, "despejar"sv,
    "disperser"sv, "dispersion"sv, "div/0"sv, "division/0"sv, "dziel/0"sv, "erreur"sv, "error"sv, "ertek"sv,
    "espansione"sv, "expansion"sv, "external"sv, "feld"sv, "felt"sv, "field"sv, "getal"sv, "getting_data"sv,
    "hianyzik"sv, "hiv"sv, "hodnota"sv, "i/t"sv, "jako/0"sv, "kalk"sv, "leeg"sv, "liczba"sv, "lien"sv, "luku"sv,
    "n/a"sv, "n/b"sv, "n/d"sv, "n/t"sv, "naam"sv, "name"sv, "namn"sv, "navn"sv, "nazev"sv, "nazwa"sv,
    "neni_k_dispozici"sv, "nev"sv, "nimi"sv, "nom"sv, "nombre"sv, "nome"sv, "nul"sv, "null"sv, "nulla"sv, "nullo"sv,
    "nulo"sv, "num"sv, "numero"sv, "nv"sv, "obsazeno"sv, "odkaz"sv, "ogiltigt"sv, "overflow"sv, "overflyt"sv,
    "overloop"sv, "propagation"sv, "puuttuu"sv, "python"sv, "ref"sv, "reference"sv, "referens"sv, "rif"sv, "rozlanie"sv,
    "saknas"sv, "sayi"sv, "sayi/0"sv, "skarning"sv, "spild"sv, "spill"sv, "szam"sv, "tasma"sv, "tyhja"sv, "uberlauf"sv,
    "unbekannt"sv, "unknown"sv, "vaerdi"sv, "valeur"sv, "valor"sv, "valore"sv, "value"sv, "vardefel"sv, "verbinden"sv,
    "verdi"sv, "verw"sv, "viittaus"sv, "waarde"sv, "wert"sv, "yok"sv, "zahl"sv, "zero"sv, "zerooszto"sv, "дел/0"sv,
    "знач"sv, "имя"sv, "н/д"sv, "перенос"sv, "пусто"sv, "ссылка"sv, "число"sv, "スピル"sv, "値"sv, "参照"sv, "名前"sv,
    "名称"sv, "溢位"sv, "溢出"sv, "計算"sv, "값"sv, "분산"sv, "이름"sv, "참조"sv };

/// These are errors without '!' or '?' behind them.
constexpr std::array bareErrorWords { "adr"sv, "getting_data"sv, "hianyzik"sv, "i/t"sv, "n/a"sv, "n/b"sv, "n/d"sv,
    "n/t"sv, "neni_k_dispozici"sv, "nv"sv, "puuttuu"sv, "saknas"sv, "yok"sv, "н/д"sv };

template<typename Words>
bool isAmong(const Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Err:502, Err.:502, Fehler:502
bool isNumberedError(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon != 4
        || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(colon) + 1, text.end(), isAsciiDigit))
        return false;
    const std::string word = foldedText(text.substr(0, colon));
    return isAmong(
        std::array { "err"sv, "err."sv, "err "sv, "error"sv, "fehler"sv, "erreur"sv, "errore"sv, "erro"sv, "chyba"sv,
            "virhe"sv, "fel"sv, "feil"sv, "fejl"sv, "fout"sv, "blad"sv, "hata"sv, "hiba"sv, "エラー"sv },
        std::string_view(word));
}

/// What Google Sheets shows while it fetches a value: saved too early.
bool isUnfinished(std::string_view text)
{
    if (text.starts_with('#'))
        text.remove_prefix(1);
    return text == "Loading..."sv || text == "Loading…"sv;
}

bool isNumberSign(char c)
{
    return c == '#';
}

} // namespace

bool isSpreadsheetError(std::string_view text)
{
    if (text.size() < 3 || text.size() > longestError)
        return false;
    if (isUnfinished(text))
        return true;
    if (text.front() != '#')
        return text.back() >= '0' && text.back() <= '9' && isNumberedError(text);
    if (std::all_of(text.begin(), text.end(), isNumberSign)) // too narrow a column
        return true;
    std::string word = foldedText(text.substr(1));
    const bool isMarked = word.ends_with('!') || word.ends_with('?');
    for (const std::string_view sign : { "¡"sv, "¿"sv }) {
        if (word.starts_with(sign))
            word.erase(0, sign.size());
    }
    if (isMarked)
        word.pop_back();
    if (isMarked ? !isAmong(errorWords, std::string_view(word)) : !isAmong(bareErrorWords, std::string_view(word)))
        return false;
    // "#value!" may be somebody's shout: programs write capitals
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isFormula(std::string_view text)
{
    if (text.size() > 3 && text.starts_with("{="sv) && text.ends_with('}')) // of several cells
        return isFormula(text.substr(1, text.size() - 2));
    if (text.size() > 3 && text.starts_with('@') && text.ends_with(')')) { // as Lotus wrote them
        const size_t word = std::min(text.find('('), text.size());
        return word > 1 && std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(word), [](char c) {
            return (c >= 'A' && c <= 'Z') || isAsciiDigit(c) || c == '.';
        });
    }
    if (text.size() < 2 || text.front() != '=')
        return false;
    size_t at = text.find_first_not_of("+-( $"sv, 1);
    if (at == std::string_view::npos)
        return false;
    const size_t word = at;
    while (at < text.size()
        && ((text[at] >= 'A' && text[at] <= 'Z') || text[at] == '$' || text[at] == '.' || text[at] == '_'
            || static_cast<unsigned char>(text[at]) >= 0x80))
        ++at;
    if (at > word && at < text.size() && text[at] == '(')
        return true; // SUM(
    const bool isCell = at > word && at - word <= 4 && at < text.size() && isAsciiDigit(text[at]); // D2, $D$2
    const bool isSheet = text.find('!', at) != std::string_view::npos
        && text.find_first_of("0123456789"sv, at) != std::string_view::npos;
    const size_t sign = text.find_first_of("*/+-^&"sv, 1);
    const bool isSum = isAsciiDigit(text[word]) && sign != std::string_view::npos
        && text.find_first_not_of("0123456789.,*/+-^&() "sv, 1) == std::string_view::npos;
    return isCell || isSheet || isSum;
}

bool isShortenedNumber(std::string_view text)
{
    if (text.size() > 26)
        return false;
    size_t exponent = 0; // not find_first_of(), which calls a function for each letter
    while (exponent < text.size() && (text[exponent] | 0x20) != 'e')
        ++exponent;
    if (exponent + 2 >= text.size() || text[exponent + 1] != '+')
        return false;
    const std::string_view power = text.substr(exponent + 2);
    if (text.front() == '-')
        return isShortenedNumber(text.substr(1));
    const auto areDigits
        = [](std::string_view part) { return !part.empty() && std::all_of(part.begin(), part.end(), isAsciiDigit); };
    if (!areDigits(power) || !isAsciiDigit(text.front()))
        return false;
    return exponent == 1 || ((text[1] == '.' || text[1] == ',') && areDigits(text.substr(2, exponent - 2)));
}

bool isWholeWithTail(std::string_view text)
{
    return text.size() > 2 && text.ends_with(".0") && std::all_of(text.begin(), text.end() - 2, isAsciiDigit);
}

bool isDateOfText(std::string_view text)
{
    constexpr size_t longest = 12; // bytes: 20-März
    const size_t dash = text.size() <= longest ? text.find('-') : std::string_view::npos;
    if (dash == std::string_view::npos || dash == 0 || dash + 1 == text.size())
        return false;
    const auto isNumber
        = [](std::string_view part) { return part.size() <= 2 && std::all_of(part.begin(), part.end(), isAsciiDigit); };
    const std::string_view front = text.substr(0, dash);
    const std::string_view back = text.substr(dash + 1);
    const bool isDay = isNumber(front);
    if (isDay == isNumber(back) || (!isDay && back.size() < 2)) // a month stands before a year of two digits
        return false;
    std::string word = foldedText(isDay ? back : front);
    if (word.ends_with('.'))
        word.pop_back();
    const auto meanings = dateWords(word);
    return std::any_of(
        meanings.begin(), meanings.end(), [](const DateWord &one) { return one.kind == WordKind::Month; });
}

std::optional<qint64> dateFromSerial(std::string_view text)
{
    constexpr size_t wholeDigits = 5;
    if (text.size() < wholeDigits || text.size() > 20
        || !std::all_of(text.begin(), text.begin() + wholeDigits, isAsciiDigit)
        || (text.size() > wholeDigits && text[wholeDigits] != '.' && text[wholeDigits] != ','))
        return std::nullopt;
    std::string plain(text);
    if (plain.size() > wholeDigits)
        plain[wholeDigits] = '.';
    double serial = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), serial);
    if (error != std::errc() || end != plain.data() + plain.size() || serial < 20'000 || serial >= 60'000)
        return std::nullopt;
    return std::llround((serial - serialOfEpoch) * 86'400) * 1000;
}

std::optional<qint64> dateFromEpochSeconds(std::string_view text)
{
    constexpr size_t wholeDigits = 10;
    constexpr size_t longestFraction = 10;
    const std::string_view whole = text.substr(0, wholeDigits);
    if (text.size() < wholeDigits || text.size() > wholeDigits + longestFraction
        || !std::all_of(whole.begin(), whole.end(), isAsciiDigit)
        || (text.size() > wholeDigits && text[wholeDigits] != '.')) // 202603180905 is a date to the minute
        return std::nullopt;
    double seconds = 0;
    const auto [end, error]
        = std::from_chars(text.data(), text.data() + text.size(), seconds, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return std::llround(seconds * 1000);
}

} // namespace composer
