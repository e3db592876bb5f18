#include "ui/models/htmlscanner.h"

#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The character of `amp`, `#8364` or `#x20AC`; empty if there is none by that name.
QString entityText(QStringView name)
{
    static const QHash<QStringView, QString> common { { u"amp", u"&"_s }, { u"lt", u"<"_s }, { u"gt", u">"_s },
        { u"quot", u"\""_s }, { u"apos", u"'"_s }, { u"nbsp", QString(QChar(0xa0)) } };
    if (const auto known = common.constFind(name); known != common.cend()) {
        return *known;
    }
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        const auto character = static_cast<char32_t>(code);
        return isCharacter ? QString::fromUcs4(&character, 1) : QString();
    }
    // Qt knows the two thousand others.
    const QString text = QTextDocumentFragment::fromHtml(u'&' + name.toString() + u';').toPlainText();
    return text.contains(name) ? QString() : text;
}

/// The character of `copy` in `&copy 2026`, and how long its name is: browsers take those of Latin-1 without the `;`.
std::pair<QString, qsizetype> looseEntity(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && length < 8 && text[length].isLetter() && text[length].unicode() < 0x80)
        ++length;
    const QChar following = length < text.size() ? text[length] : QChar(u' ');
    if (length < 2 || following == u';' || following == u'=' || following.isLetterOrNumber())
        return { QString(), 0 };
    const QString character = entityText(text.first(length));
    const bool isLatin = character.size() == 1 && character[0].unicode() <= 0xff;
    return isLatin ? std::pair(character, length) : std::pair(QString(), qsizetype(0));
}

} // namespace

QString decodeEntities(QStringView text)
{
    constexpr qsizetype longestName = 32;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const qsizetype length = text.mid(at + 1, longestName).indexOf(u';');
            if (const auto [character, taken] = looseEntity(text.mid(at + 1)); taken > 0) {
                decoded += character;
                at += taken;
                continue;
            }
            if (length > 0) {
                const QStringView name = text.mid(at + 1, length);
                const bool isName
                    = std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
                if (const QString character = isName ? entityText(name) : QString(); !character.isEmpty()) {
                    decoded += character;
                    at += length + 1;
                    continue;
                }
            }
        }
        decoded += text[at];
    }
    return decoded;
}

} // namespace composer
