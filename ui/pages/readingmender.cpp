#include "ui/pages/readingmender.h"

#include "ui/models/cellmends.h"
#include "ui/pages/edittexts.h"

namespace composer {
namespace {

constexpr qsizetype issuesReadAtOnce = 5'000;

} // namespace

void ReadingMender::read(DraftDocument &document, EventField field, const QList<qsizetype> &rows, int reading)
{
    const auto doubtful = firstDoubtful(document, rows, field);
    if (!doubtful) {
        return;
    }
    const auto plan = [table = document.table(), zone = document.zone(), issues = document.issues(), first = *doubtful,
                          wish = MendWish { reading, rows }] { return planMend(table, zone, issues, first, 0, wish); };
    if (document.issues().size() <= issuesReadAtOnce) {
        m_planning.cancel();
        return take(document, plan());
    }
    m_planning.start([plan](const std::atomic_bool &) { return plan(); },
        [this, draft = QPointer(&document)](const MendPlan &planned) {
            if (draft) {
                take(*draft, planned);
            }
        });
}

void ReadingMender::take(DraftDocument &document, const MendPlan &plan)
{
    const qsizetype changed = document.mend(plan);
    if (changed > 1) { // one alone is seen
        Q_EMIT offered({ tr("%Ln cells mended.", nullptr, int(changed)), { undoChoice(document) } });
    }
}

} // namespace composer

#include "moc_readingmender.cpp"
