#include "ui/models/headingline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace composer {
namespace {

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
    }
    return folded;
}

QHash<QString, EventField> namesOf(const EventTemplate &eventTemplate)
{
    QHash<QString, EventField> names;
    QList<EventField> known = fieldsOf(eventTemplate);
    known.removeOne(EventField(EventField::Id));
    for (const EventField field : std::as_const(known)) {
        names.insert(foldedName(fieldLabel(field, eventTemplate)), field);
        names.insert(foldedName(fieldKey(field, eventTemplate)), field);
        if (field.isToken())
            names.insert(foldedName(eventTemplate.tokens.at(field.tokenIndex()).name), field);
    }
    return names;
}

/// A heading is a word or a few; addresses, numbers and times are values.
bool canBeHeading(const QString &text)
{
    constexpr qsizetype longestHeading = 80;
    const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return hasLetter && text.size() <= longestHeading && !text.contains(u'@') && !text.contains(u'\n')
        && !text.contains(u"://");
}

} // namespace

HeadingLine readHeadingLine(const QStringList &line, const EventTemplate &eventTemplate)
{
    const QHash<QString, EventField> names = namesOf(eventTemplate);
    HeadingLine read;
    QSet<EventField> seen;
    qsizetype cells = 0;
    bool isAllHeadings = true;
    for (const QString &name : line) {
        if (name.trimmed().isEmpty())
            continue;
        ++cells;
        const auto field = names.constFind(foldedName(name));
        if (field != names.cend() && !seen.contains(*field)) {
            seen.insert(*field);
            read.fields.append(*field);
        } else if (!canBeHeading(name)) {
            isAllHeadings = false;
        }
    }
    if (cells > 0 && read.fields.size() == line.size())
        read.kind = HeadingLine::Kind::Named;
    else if (isAllHeadings && cells > 1 && read.fields.size() * 2 >= cells)
        read.kind = HeadingLine::Kind::Unclear;
    if (read.kind != HeadingLine::Kind::Named)
        read.fields.clear();
    return read;
}

} // namespace composer
