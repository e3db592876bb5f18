#include "importing/headerparts.h"

#include "csv/headertext.h"

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

HeaderParts headerParts(const QString &header)
{
    const QString text = header.trimmed();
    if (text.isEmpty() || !u")）]］】"_s.contains(text.back()))
        return { text, {} };
    qsizetype open = -1;
    for (const QChar bracket : u"(（[［【"_s)
        open = std::max(open, text.lastIndexOf(bracket));
    if (open <= 0)
        return { text, {} };
    return { text.first(open), text.sliced(open + 1, text.size() - open - 2).trimmed() };
}

QStringList wordsOf(const QString &header)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (const QString compared = comparedText(word); !compared.isEmpty())
            words.append(compared);
        word.clear();
    };
    for (const QChar c : header) {
        if (!(c.isLetterOrNumber() || c.isMark()) || (c.isUpper() && !word.isEmpty() && word.back().isLower()))
            end();
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
    }
    end();
    return words;
}

bool isOneOf(const QString &text, HeaderWords words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return text == QStringView(word); });
}

bool hasWord(const QString &header, HeaderWords words)
{
    const QStringList own = wordsOf(header);
    return std::any_of(own.begin(), own.end(), [&](const QString &word) { return isOneOf(word, words); });
}

bool hasWideWord(const QString &header, HeaderWords words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t *word) { return header.contains(QStringView(word)); });
}

} // namespace composer
