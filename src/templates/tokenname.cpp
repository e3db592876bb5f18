#include "templates/tokenname.h"

#include <QSet>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Latin letters that Unicode does not take apart, as they are written without them.
QLatin1StringView lettersWithoutAccent(QChar c)
{
    static constexpr std::pair<char16_t, QLatin1StringView> letters[] { { u'ß', "ss"_L1 }, { u'ẞ', "SS"_L1 },
        { u'æ', "ae"_L1 }, { u'Æ', "Ae"_L1 }, { u'œ', "oe"_L1 }, { u'Œ', "Oe"_L1 }, { u'ø', "o"_L1 }, { u'Ø', "O"_L1 },
        { u'ł', "l"_L1 }, { u'Ł', "L"_L1 }, { u'đ', "d"_L1 }, { u'Đ', "D"_L1 }, { u'ð', "d"_L1 }, { u'þ', "th"_L1 },
        { u'ı', "i"_L1 } };
    for (const auto &[letter, written] : letters) {
        if (c == letter)
            return written;
    }
    return {};
}

/// The words of a header in Latin letters and digits, accents taken off.
QStringList latinWords(const QString &header)
{
    QStringList words;
    QString word;
    const QString decomposed = header.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (isAsciiLetterOrDigit(c)) {
            word.append(c);
        } else if (const QLatin1StringView written = lettersWithoutAccent(c); !written.isEmpty()) {
            word.append(written);
        } else if (!c.isMark() && c != u'\'' && c != u'’') {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isAllCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper();
}

QString camelCase(const QStringList &words)
{
    constexpr qsizetype longest = 40; // a name is typed and read: a sentence as a header is cut at a word
    QString name;
    for (const QString &word : words) {
        if (!name.isEmpty() && name.size() + word.size() > longest)
            break;
        QString part = isAllCapitals(word) ? word.toLower() : word;
        part[0] = name.isEmpty() ? part[0].toLower() : part[0].toUpper();
        name.append(part);
    }
    return name.left(longest);
}

} // namespace

bool isTokenNameShape(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
}

bool isForbiddenTokenName(QStringView name)
{
    return name == u"log" || name == u"lookup";
}

bool isDoubtfulTokenName(QStringView name)
{
    static const QSet<QStringView> doubtful { u"if", u"unless", u"each", u"with", u"formatDate", u"this", u"true",
        u"false", u"null", u"undefined", u"properties", u"applicationId", u"eventTypeId", u"extraData", u"id",
        u"objectType", u"objectId", u"portalId", u"timestamp", u"utk", u"domain", u"timelineIFrame", u"eventTemplateId",
        u"tokens" };
    return doubtful.contains(name);
}

QString tokenNameFor(const QString &header, int number, const QStringList &taken)
{
    QString base = camelCase(latinWords(header));
    const bool hasLetter = std::any_of(base.cbegin(), base.cend(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter)
        base = u"field%1"_s.arg(number);
    else if (base.at(0).isDigit())
        base.prepend(u'n');
    if (isForbiddenTokenName(base) || isDoubtfulTokenName(base))
        base += u"Value"_s;
    QString name = base;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i)
        name = base + QString::number(i);
    return name;
}

QString tokenReference(const QString &name, bool insideOnly)
{
    static const QSet<QStringView> words { u"if", u"unless", u"each", u"with", u"formatDate", u"log", u"lookup",
        u"this", u"true", u"false", u"null", u"undefined", u"as" };
    const bool isBare = !name.isEmpty() && !name.at(0).isDigit() && !name.startsWith(u'-') && !name.contains(u'.')
        && isTokenNameShape(name) && !words.contains(name);
    const QString inside = isBare ? name : u'[' + name + u']';
    return insideOnly ? inside : u"{{"_s + inside + u"}}"_s;
}

} // namespace composer
