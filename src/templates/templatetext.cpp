#include "templates/templatetext.h"

#include "templates/tokenname.h"

namespace composer {

using namespace Qt::StringLiterals;

QString withTokenRenamed(const QString &text, const QString &from, const QString &to)
{
    const TextReading reading = readTemplateText(text);
    QString renamed = text;
    for (auto it = reading.references.crbegin(); it != reading.references.crend(); ++it) {
        if (it->name != from)
            continue;
        // Only the first word is the token's; what comes before it (../ or @root.) and behind stays.
        const QString path = text.sliced(it->begin, it->length);
        const QString bracketed = u'[' + from + u']';
        const bool isBracketed = path.contains(bracketed);
        const qsizetype at = path.indexOf(isBracketed ? bracketed : from);
        if (at >= 0)
            renamed.replace(it->begin + at, isBracketed ? bracketed.size() : from.size(), tokenReference(to, true));
    }
    return renamed;
}

QString plainInTemplate(const QString &text)
{
    static const QString special = u"\\*_[]()#<>`~|!"_s;
    QString plain;
    for (const QChar c : text.simplified()) {
        if (c == u'{' || c == u'}')
            continue; // a brace next to ours would start or end a tag
        if (special.contains(c))
            plain.append(u'\\');
        plain.append(c);
    }
    return plain;
}

} // namespace composer
