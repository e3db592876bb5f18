#include "ui/dialogs/mappingexample.h"

#include "base/listtext.h"
#include "importing/columnmapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ExampleText {
    Q_DECLARE_TR_FUNCTIONS(composer::MappingEditor)
};

/// The first row that is not empty, before and after what is done to it; empty without one.
QString changedExample(const MappingLine &line, const QList<QStringList> &rows)
{
    for (const QStringList &cells : rows) {
        const QString before = rawText(line, cells);
        const QString after = line.transform.apply(before);
        if (!after.isEmpty())
            return after == before ? after.simplified()
                                   : ExampleText::tr("%1 → %2").arg(before.simplified(), after.simplified());
    }
    return {};
}

} // namespace

MappingExample mappingExample(const MappingLine &line, const EventTemplate &eventTemplate,
    const MappingExamples &examples, const QStringList &leftOut)
{
    if (line.columns.isEmpty())
        return { ExampleText::tr("not in this file") };
    QList<OptionMatch> matches = optionMatches(line, eventTemplate, examples.columns);
    matches.removeIf([&](const OptionMatch &match) { return leftOut.contains(match.text.trimmed()); });
    const auto strangers = std::count_if(matches.begin(), matches.end(),
        [](const OptionMatch &match) { return match.value.isEmpty() && !match.isLeftEmpty; });
    const auto unlike
        = std::count_if(matches.begin(), matches.end(), [](const OptionMatch &match) { return !match.isSpelled; });
    if (strangers > 0)
        return { ExampleText::tr("%Ln values are not options of %1", nullptr, static_cast<int>(unlike))
                     .arg(targetLabel(line.target, eventTemplate)),
            theme::Role::Warning };
    if (line.columns.size() > 1 || !line.transform.isPlain()) {
        if (const QString changed = changedExample(line, examples.rows); !changed.isEmpty())
            return { changed };
    }
    const ColumnProfile profile = examples.columns.value(line.columns.first());
    if (profile.filled == 0)
        return { ExampleText::tr("this column is empty") };
    const bool several = targetType(line.target, eventTemplate) == TokenType::Enumeration;
    QStringList texts;
    for (const QString &example :
        profile.examples.first(several ? profile.examples.size() : std::min<qsizetype>(1, profile.examples.size())))
        texts.append(example.simplified());
    return { joinedList(texts) };
}

} // namespace composer
