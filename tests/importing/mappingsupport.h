#pragma once

#include "importing/columnmapping.h"
#include "support/sampletemplate.h"

/// What the tests of the mapping share: columns that are described, and what became of them.
namespace composer {

using namespace Qt::StringLiterals;

inline ColumnProfile column(const QString &header, const QStringList &values = { u"some text"_s }, qint64 emails = 0,
    qint64 numbers = 0, qint64 dates = 0, qint64 addresses = 0)
{
    ColumnProfile profile;
    profile.header = header;
    profile.rows = profile.filled = 100;
    profile.examples = profile.distinct = values;
    profile.emails = emails;
    profile.numbers = numbers;
    profile.dates = dates;
    profile.addresses = addresses;
    return profile;
}

inline QString headerOf(const ColumnMapping &mapping, const QString &target)
{
    const MappingLine *line = mapping.lineFor(target);
    return line && !line->columns.isEmpty() ? mapping.headers.value(line->columns.first()) : QString();
}

} // namespace composer
