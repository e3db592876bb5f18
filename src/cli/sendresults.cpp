#include "cli/sendresults.h"

#include "base/apppaths.h"
#include "base/privatefiles.h"
#include "domain/timestamp.h"
#include "importing/outcomecsv.h"
#include "planning/plansummary.h"
#include "sending/outcometext.h"
#include "sending/saidtext.h"
#include "sending/sentids.h"
#include "storage/idsinfiles.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ResultsText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Why a row is not in the plan, with the send that decided it.
QString leftOutReason(LeftOut reason, const std::optional<KnownSend> &send)
{
    if (!send)
        return leftOutText(reason);
    return u"%1 (%2, %3)"_s.arg(
        leftOutText(reason), QString::fromLatin1(formatInstant(send->createdAtMs)).left(10), send->draftName);
}

OutcomeCells cellsOf(const RowOutcome &outcome)
{
    // What is in flight at the end has left, and its answer could not be written down.
    const Outcome told = outcome.state == RowState::InFlight ? Outcome::Unknown : outcomeOf(outcome.state);
    return { outcomeKey(told), outcome.reason, outcome.correlationId, outcome.event.createdAt, outcome.event.objectType,
        outcome.request.status, outcome.request.requestedAt, outcome.request.startedAt, outcome.request.completedAt,
        linksText(outcome.request) };
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(
            ErrorCode::FileError, ResultsText::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    if (auto written = write(file); !written)
        return written;
    if (!commitFile(file))
        return fail(
            ErrorCode::FileError, ResultsText::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<void> saveResults(const QString &path, const EventsInput &input, const QList<LeftOutRow> &leftOut,
    const KnownRows &known, const SendSession *session, CliIo &io, const std::function<bool(qint64 written)> &progress)
{
    QHash<qsizetype, LeftOut> reasons;
    for (const LeftOutRow &left : leftOut)
        reasons.insert(left.row, left.reason);
    EventTable table = input.import.table;
    if (session)
        takeSentIds(table, session->rows());
    if (auto noted = IdsInFiles::addOf(IdsInFiles::pathBeside(AppPaths::standard().ledger()), table); !noted)
        return noted;
    constexpr qint64 rowsBetweenProgress = 10'000;
    qint64 written = 0;
    bool isCancelled = false;
    const auto cells = [&](qsizetype row) -> OutcomeCells {
        if (progress && !isCancelled && written % rowsBetweenProgress == 0)
            isCancelled = !progress(written);
        ++written;
        if (isCancelled)
            return {};
        const qint64 position = session ? session->positionOf(table.rowId(row)) : -1;
        if (position >= 0)
            return cellsOf(session->outcome(position));
        if (const auto left = input.skipped.constFind(row); left != input.skipped.cend())
            return { outcomeKey(Outcome::Skipped), left->text(), {} };
        const LeftOut reason = reasons.value(row, LeftOut::WithErrors);
        const bool isFromLedger = reason != LeftOut::WithErrors && reason != LeftOut::SameId
            && reason != LeftOut::TooLarge && reason != LeftOut::Suppressed;
        const bool keepsOutcome = table.isLocked(row); // what the file said of an earlier send
        return { outcomeKey(keepsOutcome ? outcomeOf(table.state(row)) : Outcome::Skipped),
            leftOutReason(reason, isFromLedger ? known.sendOf(row) : std::nullopt), {} };
    };
    const auto unlessCancelled = [&isCancelled](Result<void> done) {
        return done && isCancelled
            ? Result<void>(fail(ErrorCode::Cancelled, ResultsText::tr("The file of results was not written.")))
            : done;
    };
    if (input.isDraft)
        return saveFile(
            path, [&](QIODevice &device) { return unlessCancelled(writeOutcomeCsv(device, table, cells)); });
    ImportSource source;
    source.path = input.file.path;
    source.folder = input.file.folder;
    source.version = input.file.version;
    source.reading = input.settings.reading;
    source.mapping = input.settings.mapping;
    source.import = input.settings.import;
    source.places = placeKindOf(input.file);
    source.namesUnreadable = true;
    source.unreadable = input.file.unreadableLines;
    const auto saved = saveFile(path,
        [&](QIODevice &device) { return unlessCancelled(writeOutcomeCsv(device, QList { source }, table, cells)); });
    if (saved || saved.error().code != ErrorCode::ChangedElsewhere)
        return saved;
    io.err << ResultsText::tr(
        "The file was changed since it was read: %1 has the columns of the template, one row for each "
        "event.")
                  .arg(path)
           << '\n';
    return saveFile(path, [&](QIODevice &device) { return unlessCancelled(writeOutcomeCsv(device, table, cells)); });
}

} // namespace composer
