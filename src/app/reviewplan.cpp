#include "app/reviewplan.h"

#include "base/listtext.h"
#include "domain/datelanguage.h"
#include "domain/valuetext.h"
#include "planning/eventsforaccount.h"
#include "planning/suppressionlist.h"
#include "rendering/worstrows.h"
#include "sending/changedrows.h"
#include "sending/corrections.h"
#include "sending/filesends.h"
#include "sending/knownrows.h"
#include "storage/sourcerecord.h"
#include "ui/models/sentfields.h"
#include "ui/models/warningfacts.h"
#include "validation/rules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReviewPlanText {
    Q_DECLARE_TR_FUNCTIONS(ReviewPlan)
};

} // namespace

namespace {

QString whoOf(const EventTable &table, qsizetype row)
{
    for (const EventField field : { EventField::Email, EventField::ObjectId, EventField::Utk }) {
        if (!table.utf8(row, field).empty())
            return table.text(row, field);
    }
    return {};
}

/// Which events may be looked at before the others are created, each with why it. First the one that the person was
/// looking at, if no more is doubtful about it than about others; then the fullest, on whose card most can be seen;
/// last the one whose card is likeliest to look wrong (`worst`: of the draft, the worst first). Of a few events, the
/// others too.
QList<FirstChoice> firstChoices(const BatchPlan &plan, const ReviewInput &input, const QList<WorstRow> &worst)
{
    constexpr qsizetype allOfferedUpTo = 20; // a list that is seen at a glance
    constexpr qsizetype rowsLookedAt = 1'000; // the fullest of so many is full enough
    const QLocale locale;
    const QBitArray planned = plannedRows(plan, plan.events.rowCount());
    const auto isPlanned = [&planned](qsizetype row) { return row < planned.size() && planned.testBit(row); };
    const auto doubts = [&input](qsizetype row) {
        const auto [from, to] = std::equal_range(input.issues.cbegin(), input.issues.cend(), Issue { qint32(row) },
            [](const Issue &a, const Issue &b) { return a.row < b.row; });
        return std::count_if(from, to, [](const Issue &issue) { return !isOfDraft(issue.rule); });
    };
    const QList<EventField> fields = fieldsOf(plan.events.eventTemplate());
    const auto filled = [&](qsizetype row) {
        return std::ranges::count_if(
            fields, [&](EventField field) { return field != EventField::Id && !plan.events.utf8(row, field).empty(); });
    };
    QList<FirstChoice> choices;
    const auto add = [&](qsizetype row, const QString &why) {
        const bool isKnown
            = std::ranges::any_of(choices, [row](const FirstChoice &choice) { return choice.row == row; });
        const QString who = whoOf(plan.events, row);
        const QString name = who.isEmpty() ? locale.toString(row + 1) : u"%1 · %2"_s.arg(locale.toString(row + 1), who);
        if (!isKnown)
            choices.append({ row,
                why.isEmpty() ? ReviewPlanText::tr("Row %1", "a row with its contact").arg(name)
                              : ReviewPlanText::tr("Row %1: %2", "a row with its contact; why it").arg(name, why) });
    };
    // What all have in common, an empty value that no row has, speaks against none of them.
    qsizetype fullest = -1;
    qsizetype looked = 0;
    for (const PlannedBatch &batch : plan.batches) {
        for (qsizetype i = 0; i < batch.rows.size() && looked < rowsLookedAt; ++i, ++looked) {
            const qsizetype row = batch.rows[i];
            if (fullest < 0 || std::pair(-doubts(row), filled(row)) > std::pair(-doubts(fullest), filled(fullest)))
                fullest = row;
        }
    }
    const auto current = input.rows.current;
    const QString whyCurrent = ReviewPlanText::tr("where the cursor stands");
    if (current && isPlanned(*current) && doubts(*current) <= doubts(fullest))
        add(*current, whyCurrent);
    if (fullest >= 0)
        add(fullest,
            doubts(fullest) > 0
                ? ReviewPlanText::tr("%Ln fields filled", nullptr, int(filled(fullest)))
                : ReviewPlanText::tr("%Ln fields filled, nothing doubtful", nullptr, int(filled(fullest))));
    const auto found = std::ranges::find_if(worst, [&](const WorstRow &one) { return isPlanned(one.row); });
    if (found != worst.end())
        add(found->row,
            ReviewPlanText::tr("its card most needs a look. %1", "%1: why")
                .arg(worstRowText(*found, plan.events, locale)));
    const bool areFew = planned.count(true) <= allOfferedUpTo;
    for (qsizetype row = 0; areFew && row < planned.size(); ++row) {
        if (planned.testBit(row) && row != current)
            add(row, {});
    }
    if (current && isPlanned(*current))
        add(*current, whyCurrent);
    return choices;
}

QString dayOfSend(qint64 ms, const QTimeZone &zone)
{
    return shownDay(QDateTime::fromMSecsSinceEpoch(ms, zone).date(), QLocale());
}

/// Sends of the very files this draft came from, to this account. Their events may not be recognised one by one: with
/// another template, or read otherwise, the same lines make other events.
QList<ReviewFact> fileFacts(const ReviewInput &input)
{
    QList<ReviewFact> facts;
    auto record = SourceRecord::open(input.ledgerPath);
    const auto files
        = record ? (*record)->filesOfDraft(input.draftId) : Result<QList<SourceFile>>(fail(record.error()));
    for (const SourceFile &file : files.value_or(QList<SourceFile>())) {
        for (const FileSend &send :
            sendsOfFile(input.ledgerPath, input.connection, file.sha256).value_or(QList<FileSend>()))
            facts.append({ u"warning"_s, theme::Role::Warning,
                fileSendText(send, dayOfSend(send.createdAtMs, input.zone)).toHtmlEscaped(), file.name });
    }
    return facts;
}

/// With which words somebody agreed to the draft as it stands.
QList<ReviewFact> sealFacts(const std::optional<DraftSeal> &seal)
{
    if (!seal)
        return {};
    const QString note = seal->note.isEmpty() ? ReviewPlanText::tr("Sealed without a note") : seal->note;
    return { { u"lock"_s, theme::Role::Created,
        ReviewPlanText::tr("Sealed, and unchanged since: <b>%1</b>").arg(note.toHtmlEscaped()),
        ReviewPlanText::tr("Digest %1. It guards against accidents, not against forgery.")
            .arg(shortDigest(seal->digest)) } };
}

/// "Row 12 · ana@brisa.test: Minutes 54 → 61 (the event of 12 May)"
QString changedLine(const ChangedRow &changed, const EventTable &table, const QTimeZone &zone, const QLocale &locale)
{
    QStringList fields;
    for (const ConflictField &field : changed.fields) {
        const auto text = [&](const QString &value) {
            const QString words = sentFieldText(field.field, value, table.eventTemplate(), zone, locale);
            return words.isEmpty() ? u"–"_s : words;
        };
        fields.append(u"%1 %2 → %3"_s.arg(
            sentFieldLabel(field.field, table.eventTemplate()), text(field.ours), text(field.theirs)));
    }
    return ReviewPlanText::tr("Row %1 · %2: %3 (the event of %4)")
        .arg(locale.toString(changed.row + 1), whoOf(table, changed.row), joinedList(fields),
            shownDayOfYear(QDateTime::fromMSecsSinceEpoch(changed.send.createdAtMs, zone).date(), locale));
}

/// Events that say how others are right, or that were composed again; and what speaks against creating them.
QList<ReviewFact> correctionFacts(const QList<CorrectingRow> &known, const BatchPlan &plan, const QTimeZone &zone)
{
    if (known.isEmpty())
        return {};
    QSet<qsizetype> planned;
    for (const PlannedBatch &batch : plan.batches)
        planned.unite(QSet<qsizetype>(batch.rows.cbegin(), batch.rows.cend()));
    QList<CorrectingRow> rows = known;
    rows.removeIf([&](const CorrectingRow &row) { return !planned.contains(row.row); });
    constexpr qsizetype named = 4;
    const QLocale locale;
    QStringList corrects;
    QStringList again;
    for (const CorrectingRow &row : std::as_const(rows)) {
        const QString first = QString::fromUtf8(row.link.firstId);
        const QString name = locale.toString(row.row + 1);
        if (row.link.why.isEmpty())
            corrects.append(ReviewPlanText::tr("Row %1 corrects %2").arg(name, first));
        else
            again.append(ReviewPlanText::tr("Row %1 for %2: %3").arg(name, first, row.link.why));
    }
    QList<ReviewFact> facts;
    const auto add = [&](const QString &icon, theme::Role role, const QString &words, const QStringList &lines) {
        QStringList shown = lines.first(std::min(named, lines.size()));
        if (lines.size() > named)
            shown.append(ReviewPlanText::tr("and %Ln more", nullptr, int(lines.size() - named)));
        facts.append({ icon, role, words, shown.join(u'\n') });
    };
    if (const QStringList doubts = correctionDoubts(rows, zone); !doubts.isEmpty())
        add(u"warning"_s, theme::Role::Warning,
            ReviewPlanText::tr("Look at <b>the corrections</b> again: what is created stays"), doubts);
    if (!corrects.isEmpty())
        add(u"info"_s, theme::Role::TextMuted,
            ReviewPlanText::tr("<b>%Ln events</b> correct earlier ones", nullptr, int(corrects.size())), corrects);
    if (!again.isEmpty())
        add(u"info"_s, theme::Role::TextMuted,
            ReviewPlanText::tr("<b>%Ln events</b> were composed again for unknown ones", nullptr, int(again.size())),
            again);
    return facts;
}

/// Rows that were created before and say something else now: HubSpot keeps what it has.
QList<ReviewFact> changeFacts(const ReviewInput &input, const BatchPlan &plan)
{
    constexpr qsizetype named = 4;
    const ApiProfile *profile = apiProfile(input.connection.profile);
    const auto changed = profile ? changedRows(input.ledgerPath, plan, *profile) : Result<ChangedRows>(ChangedRows());
    if (!changed || changed->rows.isEmpty())
        return {};
    const QLocale locale;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(named, changed->rows.size()); ++i)
        lines.append(changedLine(changed->rows[i], plan.events, input.zone, locale));
    if (changed->rows.size() > named)
        lines.append(ReviewPlanText::tr("and %Ln more", nullptr, int(changed->rows.size() - named)));
    if (!changed->areAll)
        lines.append(ReviewPlanText::tr("Only the first of them were compared."));
    return { { u"info"_s, theme::Role::Warning,
        ReviewPlanText::tr("<b>%Ln events</b> differ from what was created before; what stands in HubSpot stays",
            nullptr, int(changed->rows.size())),
        lines.join(u'\n') } };
}

/// Rows that go although an account refused just what they say.
QList<ReviewFact> refusedFacts(const ReviewInput &input, const BatchPlan &plan)
{
    if (input.refusals.isEmpty())
        return {};
    EventFingerprinter fingerprinter(input.table);
    qint64 unchanged = 0;
    for (const PlannedBatch &batch : plan.batches) {
        for (const qsizetype row : batch.rows) {
            const auto known = input.refusals.constFind(input.table.rowId(row));
            if (input.table.state(row) == RowState::Refused && known != input.refusals.cend()
                && (known->fingerprint == EventFingerprint {} || known->fingerprint == fingerprinter.of(row)))
                ++unchanged;
        }
    }
    if (unchanged == 0)
        return {};
    return { { u"warning"_s, theme::Role::Warning,
        ReviewPlanText::tr("<b>%Ln events</b> were refused and say the same as then", nullptr, int(unchanged)),
        ReviewPlanText::tr("They go again as they are, and may be refused again. Mend them first, or select the mended "
                           "rows and create only those.") } };
}

} // namespace

Result<Review> planReview(const ReviewInput &input, const Clock &clock, const std::atomic_bool &isCancelled)
{
    if (input.seal && !sealHolds(*input.seal, input.table))
        return fail(ErrorCode::InvalidInput,
            ReviewPlanText::tr(
                "The seal of this draft does not hold: something was changed after it was sealed. Nothing "
                "was sent. Ask for the file once more, or take the seal off."));
    const EventTable events = eventsForAccount(input.table, input.connection);
    const auto known = KnownRows::read(input.ledgerPath, input.connection, events, input.kept, input.prints);
    if (!known)
        return fail(known.error());
    const auto cancelled
        = fail(ErrorCode::Cancelled, ReviewPlanText::tr("The review was cancelled. Nothing was sent."));
    if (isCancelled)
        return cancelled;
    QList<qsizetype> suppressed;
    if (!input.rules.suppressionFile.isEmpty()) {
        const auto list = SuppressionList::read(input.rules.suppressionFile);
        if (!list)
            return fail(list.error());
        suppressed = suppressedRows(events, *list);
    }
    const auto corrections = correctingRows(input.ledgerPath, events, input.connection);
    if (!corrections)
        return fail(corrections.error());
    const QList<ReviewFact> ofFiles = fileFacts(input);
    if (isCancelled)
        return cancelled;
    const QList<WorstRow> worst = worstRows(input.table, input.issues, {});
    PlanLimits limits;
    limits.maximumEvents = input.rules.eventsPerRequest;
    const auto planned = [&](KnownRows::Again again, const std::optional<QList<qsizetype>> &rows) {
        if (isCancelled)
            return ReviewedPlan();
        PlanSelection selection = known->selection(again);
        selection.rows = rows;
        selection.rowsWithErrors = input.errors;
        suppress(selection, suppressed);
        ReviewedPlan result { planWhatIsLeft(events, selection, limits, clock), {}, {} };
        result.summary = summarize(result.plan);
        result.gaps = input.ofAccount + sealFacts(input.seal) + ofFiles
            + correctionFacts(*corrections, result.plan, input.zone) + refusedFacts(input, result.plan)
            + warningFacts(input.table, input.zone, input.issues, result.plan) + cardGapFacts(result.plan);
        result.firsts = firstChoices(result.plan, input, worst);
        result.summary.earlier = known->earlierSends(result.plan);
        result.summary.restored = known->restoredSends();
        return result;
    };
    const auto scoped = [&](const std::optional<QList<qsizetype>> &rows) {
        ReviewScope scope { {}, {}, planned(KnownRows::Again::LeaveOut, rows), {} };
        const PlanSummary &once = scope.once.summary;
        if (once.leftOutFor(LeftOut::SameContent) + once.leftOutFor(LeftOut::PerhapsHere) > 0) {
            scope.again = planned(KnownRows::Again::CreateThem, rows);
            if (scope.again->summary.events == scope.once.summary.events)
                scope.again.reset(); // they have errors besides
        }
        return scope;
    };
    Review review { scoped(std::nullopt) };
    if (isCancelled)
        return cancelled;
    review.first().once.gaps += changeFacts(input, review.first().once.plan);
    const ReviewedPlan &all = review.first().once;
    if (all.plan.batches.isEmpty() && !review.first().again && all.summary.earlier.isEmpty())
        return fail(nothingToSend(all.plan));
    review.first().name = ReviewPlanText::tr("All that can be created: %Ln events", nullptr, int(all.summary.events));
    const auto offer = [&](const QList<qsizetype> &rows, bool isSelection) {
        ReviewScope scope = scoped(rows);
        const int count = int(scope.once.summary.events);
        if (count == 0 && !scope.again)
            return; // nothing of them can be created
        const QString total = QLocale().toString(input.table.rowCount());
        scope.name = isSelection ? ReviewPlanText::tr("Only the selected rows: %Ln events", nullptr, count)
                                 : ReviewPlanText::tr("Only the rows that are shown: %Ln events", nullptr, count);
        scope.words = isSelection
            ? ReviewPlanText::tr("%Ln selected rows of %1", nullptr, int(rows.size())).arg(total)
            : ReviewPlanText::tr("%Ln rows shown by the filter, of %1", nullptr, int(rows.size())).arg(total);
        review.append(scope);
    };
    if (!input.rows.selected.isEmpty())
        offer(input.rows.selected, true);
    if (input.rows.shown)
        offer(*input.rows.shown, false);
    if (isCancelled)
        return cancelled;
    return review;
}

} // namespace composer
