#include "ui/models/draftwords.h"

#include "ui/document/draftdocument.h"

#include <QCoreApplication>

#include <QStringList>

#include <algorithm>
#include <limits>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

int pluralOf(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString countsInWords(const DraftCounts &counts, qint64 suppressed, bool isChecked)
{
    if (!isChecked)
        return DraftWords::tr("%Ln events", nullptr, pluralOf(counts.rows)) + u" · "_s + DraftWords::tr("checking…");
    QStringList parts { DraftWords::tr("%Ln events", nullptr, pluralOf(counts.rows)),
        DraftWords::tr("%Ln ready", nullptr, pluralOf(counts.ready)) };
    if (counts.withErrors)
        parts << DraftWords::tr("%Ln with errors", nullptr, pluralOf(counts.withErrors));
    if (const qint64 created = counts.outcomes.of(Outcome::Created))
        parts << DraftWords::tr("%Ln created", nullptr, pluralOf(created));
    if (const qint64 unknown = counts.outcomes.of(Outcome::Unknown))
        parts << DraftWords::tr("%Ln unknown", nullptr, pluralOf(unknown));
    if (counts.held)
        parts << DraftWords::tr("%Ln wait in a send", nullptr, pluralOf(counts.held));
    if (const qint64 skipped = counts.outcomes.of(Outcome::Skipped))
        parts << DraftWords::tr("%Ln skipped", nullptr, pluralOf(skipped));
    if (suppressed > 0)
        parts << DraftWords::tr("%Ln of the ready ones for people who get none", nullptr, pluralOf(suppressed));
    QStringList more;
    if (const qint64 refused = counts.stillRefused())
        more << DraftWords::tr("%Ln refused before", nullptr, pluralOf(refused));
    if (counts.withWarnings)
        more << DraftWords::tr("%Ln with warnings", nullptr, pluralOf(counts.withWarnings));
    const QString sum = parts.join(u" · "_s);
    return more.isEmpty() ? sum
                          : DraftWords::tr("%1; of all %L2: %3", "counts of events; how many; more about some of them")
                                .arg(sum)
                                .arg(counts.rows)
                                .arg(more.join(u" · "_s));
}

QString checkedInWords(const DraftCounts &counts)
{
    if (counts.rows == 0)
        return DraftWords::tr("There is nothing to check: the draft is empty.");
    return DraftWords::tr("Checked on this computer, nothing left it: %1.").arg(countsInWords(counts));
}

} // namespace composer
