#include "intake/jsonnumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfDouble = 15;
constexpr qsizetype longestExponent = 2; // digits; larger ones may be out of range
constexpr QChar numberMark(0xfdd0); // no character: for use inside programs
constexpr char numberMarkUtf8[] = "\xef\xb7\x90";

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// As the grammar of JSON has it: others are for the parser to refuse.
bool isJsonNumber(QByteArrayView text)
{
    static const QRegularExpression grammar(uR"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z)"_s);
    return grammar.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

bool isTooLongForDouble(QByteArrayView number)
{
    const auto *exponent = std::find_if(number.begin(), number.end(), [](char c) { return c == 'e' || c == 'E'; });
    int digits = 0;
    for (const auto *c = number.begin(); c != exponent; ++c) {
        if (*c >= '0' && *c <= '9' && (digits > 0 || *c != '0'))
            ++digits;
    }
    const auto ofExponent = std::count_if(exponent, number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits > digitsOfDouble || ofExponent > longestExponent;
}

QByteArray withMarkedNumbers(const QByteArray &json)
{
    QByteArray marked;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"') {
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            continue;
        }
        if (json[i] != '-' && !(json[i] >= '0' && json[i] <= '9'))
            continue;
        const qsizetype begin = i;
        while (i < json.size() && isOfNumber(json[i]))
            ++i;
        const QByteArrayView number = QByteArrayView(json).sliced(begin, i - begin);
        if (isTooLongForDouble(number) && isJsonNumber(number)) {
            marked += QByteArrayView(json).sliced(taken, begin - taken);
            marked += '"' + QByteArray(numberMarkUtf8) + number.toByteArray() + '"';
            taken = i;
        }
        --i;
    }
    return taken == 0 ? json : marked + json.sliced(taken);
}

QByteArray withoutHalves(const QByteArray &json)
{
    constexpr qsizetype escapeSize = 6; // \uXXXX
    const auto unitAt = [&json](qsizetype at) {
        if (at + escapeSize > json.size() || json[at] != '\\' || json[at + 1] != 'u')
            return 0;
        bool isHex = false;
        const int unit = json.mid(at + 2, escapeSize - 2).toInt(&isHex, 16);
        return isHex ? unit : 0;
    };
    QByteArray whole = json;
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const int unit = unitAt(at);
        const bool isFirst = unit >= 0xd800 && unit < 0xdc00;
        const int second = isFirst ? unitAt(at + escapeSize) : 0;
        if (second >= 0xdc00 && second < 0xe000) {
            at += 2 * escapeSize;
            continue;
        }
        if (unit >= 0xd800 && unit < 0xe000)
            whole.replace(at, escapeSize, "\\ufffd");
        at += unit > 0 ? escapeSize : 2;
    }
    return whole;
}

QString markedNumber(const QString &text)
{
    return text.startsWith(numberMark) ? text.sliced(1) : QString();
}

QString withPlainNumbers(const QString &json)
{
    if (!json.contains(numberMark))
        return json;
    static const QRegularExpression marked(u"\"\\x{FDD0}([-+.0-9eE]+)\""_s);
    return QString(json).replace(marked, u"\\1"_s);
}

} // namespace composer
