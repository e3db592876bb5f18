#include "importing/celltransform.h"

#include <QStringList>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool hasScheme(const QString &text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    if (colon < 1)
        return false;
    for (const QChar c : QStringView(text).first(colon)) {
        if (c.unicode() > 0x7f || !(c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.'))
            return false;
    }
    return true;
}

bool takesPrefix(const QString &text, const QString &prefix)
{
    if (text.isEmpty() || text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    return !prefix.endsWith("://"_L1) || !hasScheme(text);
}

QString partOf(const QString &text, const QString &splitAt, int part)
{
    const QStringList parts = text.split(splitAt);
    return parts.value(part > 0 ? part - 1 : parts.size() + part);
}

} // namespace

bool CellTransform::isPlain() const
{
    return trim && find.isEmpty() && (part == 0 || splitAt.isEmpty()) && letterCase == LetterCase::AsWritten
        && prefix.isEmpty() && ifEmpty.isEmpty();
}

QString CellTransform::applyStep(TransformStep step, QString text) const
{
    switch (step) {
    case TransformStep::Trim:
        return trim ? text.trimmed() : text;
    case TransformStep::Replace:
        return find.isEmpty() ? text : text.replace(find, replaceWith);
    case TransformStep::Split:
        if (part == 0 || splitAt.isEmpty())
            return text;
        text = partOf(text, splitAt, part);
        return trim ? text.trimmed() : text;
    case TransformStep::Case:
        return letterCase == LetterCase::AsWritten ? text
            : letterCase == LetterCase::Lower      ? text.toLower()
                                                   : text.toUpper();
    case TransformStep::Prefix:
        return takesPrefix(text, prefix) ? prefix + text : text;
    case TransformStep::Default:
        return text.isEmpty() ? ifEmpty : text;
    }
    Q_UNREACHABLE();
    return text;
}

QString CellTransform::apply(const QString &text) const
{
    QString result = text;
    for (const TransformStep step : transformSteps)
        result = applyStep(step, std::move(result));
    return result;
}

} // namespace composer
