#include "ui/pages/eventclipboard.h"

#include "base/async.h"
#include "domain/datelanguage.h"
#include "ui/document/draftdocument.h"
#include "ui/models/copiedcells.h"
#include "ui/models/copyplan.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/edittexts.h"
#include "ui/pages/eventcolumns.h"
#include "ui/pages/eventselection.h"
#include "ui/widgets/eventsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QUndoStack>
#include <QUrl>

#include <numeric>
#include <utility>

namespace composer {
namespace {

// Above this many cells a block is read, written or laid out on a worker.
constexpr qsizetype cellsAtOnce = 5'000;
// The same for text that is to be read, in characters.
constexpr qsizetype charactersAtOnce = 50'000;
// Rows of a block above which a worker throws them away.
constexpr qsizetype rowsThrownAwayAtOnce = 1'000;

/// The part of what a clipboard offers that can hold cells, for a worker.
std::shared_ptr<QMimeData> cellsOnly(const QMimeData &mime)
{
    auto cells = std::make_shared<QMimeData>();
    const auto own = QLatin1StringView(copiedCellsMime);
    if (mime.hasFormat(own)) {
        cells->setData(own, mime.data(own));
    }
    if (mime.hasText()) {
        cells->setText(mime.text());
    }
    if (mime.hasHtml()) {
        cells->setHtml(mime.html());
    }
    return cells;
}

QStringList filesIn(const QMimeData &mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

qsizetype cellCount(const QList<FieldCells> &cells)
{
    qsizetype count = 0;
    for (const FieldCells &column : cells) {
        count += column.rows.size();
    }
    return count;
}

} // namespace

struct EventClipboard::Job {
    std::shared_ptr<QMimeData> mime;
    std::optional<ClipboardTable> block; ///< read from `mime`
    PastePlace place;
    std::optional<NumberFormat> numbers; ///< as the person has said
    std::optional<DateOrder> dates; ///< likewise
    QPointer<DraftDocument> document;
    int stepAfter = -1; ///< index of the undo stack when it was done
};

/// Cells of a large block are thrown away by a worker: a hundred thousand rows of texts take tens of milliseconds.
std::shared_ptr<EventClipboard::Job> EventClipboard::makeJob()
{
    return { new Job, [](Job *job) {
                if (job->block && job->block->rows.size() > rowsThrownAwayAtOnce) {
                    onWorker([block = std::exchange(job->block, {})]() mutable { block.reset(); });
                }
                delete job;
            } };
}

EventClipboard::EventClipboard(EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_columns(columns)
{
}

DraftDocument *EventClipboard::document() const
{
    return m_model->document();
}

void EventClipboard::forgetWork()
{
    m_pasting.cancel();
    m_copying.cancel();
}

QList<FieldCells> EventClipboard::cellsOf(Scope scope) const
{
    const EventSelection selection(m_view, m_model, m_columns);
    if (scope == Scope::Cells) {
        return selection.cells();
    }
    QList<qsizetype> rows = selection.rows();
    if (scope != Scope::Rows) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QList<FieldCells> cells;
    const QList<EventField> fields = scope == Scope::Columns ? selection.fields() : m_columns->shownFields();
    for (const EventField field : fields) {
        cells.append({ field, rows });
    }
    return cells;
}

void EventClipboard::copy(Scope scope, bool withHeadings)
{
    const QList<FieldCells> cells = cellsOf(scope);
    if (!document() || cells.isEmpty()) {
        return;
    }
    QStringList headings;
    for (const FieldCells &column : cells) {
        if (withHeadings) {
            headings << fieldLabel(column.field, document()->eventTemplate());
        }
    }
    const auto work = [table = document()->table(), index = m_model->rowIndex(), cells, headings, locale = QLocale(),
                          zone = document()->zone()](const std::atomic_bool &) {
        const std::unique_ptr<QMimeData> mime(mimeFromTable(copiedTable(table, index, cells, locale, zone), headings));
        return Texts { mime->text(), mime->html(), mime->data(QLatin1StringView(copiedCellsMime)) };
    };
    const auto give = [](const Texts &texts) {
        auto *mime = new QMimeData;
        mime->setText(texts.plain);
        mime->setHtml(texts.html);
        mime->setData(QLatin1StringView(copiedCellsMime), texts.own);
        QGuiApplication::clipboard()->setMimeData(mime);
    };
    const qsizetype count = cellCount(cells);
    if (count <= cellsAtOnce) {
        return give(work(false));
    }
    say(tr("Copying…"));
    m_copying.start(work, [this, give, count](const Texts &texts) {
        give(texts);
        say(tr("%Ln cells copied.", nullptr, int(count)));
    });
}

PastePlace EventClipboard::place() const
{
    PastePlace place;
    place.table = document()->table();
    place.index = m_model->rowIndex();
    place.fields = m_columns->shownFields();
    place.beginning = document()->beginning();
    const EventSelection selection(m_view, m_model, m_columns);
    const QList<qsizetype> rows = selection.rows();
    place.top = rows.isEmpty() ? m_model->rowCount() : rows.first();
    place.selectedRows = std::max<qsizetype>(1, rows.size());
    const QList<EventField> fields = selection.fields();
    if (!fields.isEmpty()) {
        place.left = place.fields.indexOf(fields.first());
        place.selectedColumns = fields.size();
    }
    if (!selection.isRectangle()) {
        place.cells = selection.cells();
    }
    return place;
}

void EventClipboard::paste(const QMimeData &mime)
{
    if (!document()) {
        return;
    }
    if (const QStringList files = filesIn(mime);
        !files.isEmpty()) { // copied in a file manager: their names are no cells
        Q_EMIT filesPasted(files);
        return;
    }
    const std::shared_ptr<Job> job = makeJob();
    job->mime = cellsOnly(mime);
    job->place = place();
    job->document = document();
    begin(job);
}

void EventClipboard::begin(const std::shared_ptr<Job> &job)
{
    const auto work = [job, locale = QLocale(), zone = document()->zone()](const std::atomic_bool &cancelled) {
        if (!job->block) {
            job->block = tableFromMime(*job->mime);
        }
        const TypedTextReader reader(job->place.table.eventTemplate(), locale, zone, job->numbers, job->dates);
        return job->block ? planPaste(*job->block, job->place, reader, &cancelled) : PastePlan();
    };
    const bool isSmall = job->mime->text().size() + job->mime->html().size() <= charactersAtOnce
        && job->place.selectedRows * job->place.selectedColumns <= cellsAtOnce;
    if (isSmall) {
        return take(job, work(false));
    }
    say(tr("Pasting…"));
    m_pasting.start(work, [this, job](const PastePlan &plan) { take(job, plan); });
}

void EventClipboard::take(const std::shared_ptr<Job> &job, const PastePlan &plan)
{
    if (!document() || document() != job->document) {
        return;
    }
    if (plan.isForMapping) {
        Q_EMIT mappingRequested(job->block->rows);
        return;
    }
    if (plan.edits.isEmpty() && plan.appended.rowCount() == 0) {
        say(plan.columnsCut > 0 ? tr("There is no column for these cells here.")
                                : tr("There is nothing to paste. Copy cells in a spreadsheet first."));
        return;
    }
    const qsizetype end = document()->table().rowCount();
    const auto appended = int(plan.appended.rowCount());
    const QString undoText = plan.edits.isEmpty() ? tr("Paste %n events", nullptr, appended) : tr("Paste");
    QUndoStack *stack = document()->undoStack();
    const int before = stack->index();
    const bool isTwo = !plan.edits.isEmpty() && appended > 0;
    if (isTwo) {
        stack->beginMacro(undoText);
    }
    const CellsEdited edited = document()->setColumns(plan.edits, undoText, &job->place.table);
    document()->appendTable(plan.appended, undoText);
    if (isTwo) {
        stack->endMacro();
    }
    job->stepAfter = stack->index() == before ? -1 : stack->index();
    if (appended > 0 && plan.edits.isEmpty() && plan.firstField) {
        Q_EMIT goToRequested(end, *plan.firstField);
    }
    tell(job, plan, edited);
}

void EventClipboard::tell(const std::shared_ptr<Job> &job, const PastePlan &plan, const CellsEdited &edited)
{
    EditNotice notice { editedSentence(pasteSentence(plan, edited, *job->block), edited), {} };
    if (job->stepAfter >= 0 && plan.doubt) {
        if (plan.unread > 0) { // in the order in which the sentence names them
            const NumberFormat here = job->numbers.value_or(numberFormatOf(QLocale()));
            notice.choices.append(numbersChoice(job, plan.doubt->here, here));
        }
        notice.choices.append(numbersChoice(job, plan.doubt->elsewhere, plan.doubt->other));
    } else if (job->stepAfter >= 0 && plan.dateDoubt) {
        const bool areSeveral = plan.unreadDates > 1;
        notice.choices.append(datesChoice(job, plan.dateDoubt->elsewhere, plan.dateDoubt->other, areSeveral));
        if (plan.dateDoubt->unread) { // the day first, as everywhere that asks
            const bool isDayFirst = *plan.dateDoubt->unread == DateOrder::DayMonthYear;
            notice.choices.insert(isDayFirst ? 0 : notice.choices.size(),
                datesChoice(job, plan.dateDoubt->here, *plan.dateDoubt->unread, areSeveral));
        }
    } else if (job->stepAfter >= 0 && job->block->separator != 0) {
        const char sign = job->block->separator;
        notice.choices.append({ tr("Split at “%1”").arg(QLatin1Char(sign)), [this, job, sign] {
                                   job->block->rows = splitLines(job->block->rows, sign);
                                   job->block->separator = 0;
                                   again(job);
                               } });
    }
    if (job->stepAfter >= 0 && notice.choices.size() < 2) {
        notice.choices.append(undoChoice(*job->document));
    }
    Q_EMIT noticed(notice);
}

EditNotice::Choice EventClipboard::numbersChoice(
    const std::shared_ptr<Job> &job, const QString &number, NumberFormat format)
{
    const QString shown = QString(number).replace(u'.', QLocale().decimalPoint());
    return { tr("Read it as %1").arg(shown), [this, job, format] {
                job->numbers = format;
                job->place.areNumbersTold = true;
                again(job);
            } };
}

EditNotice::Choice EventClipboard::datesChoice(
    const std::shared_ptr<Job> &job, QDate day, DateOrder order, bool areSeveral)
{
    const auto take = [this, job, order] {
        job->dates = order;
        again(job);
    };
    const QString shown = shownDay(day, QLocale());
    return { !areSeveral                       ? tr("Read it as %1").arg(shown)
            : order == DateOrder::DayMonthYear ? tr("Day first: %1").arg(shown)
                                               : tr("Month first: %1").arg(shown),
        take };
}

void EventClipboard::again(const std::shared_ptr<Job> &job)
{
    if (!document() || document() != job->document || document()->isUndoHeld()
        || document()->undoStack()->index() != job->stepAfter) {
        return;
    }
    document()->undoStack()->undo();
    job->place.table = document()->table();
    begin(job);
}

} // namespace composer

#include "moc_eventclipboard.cpp"
