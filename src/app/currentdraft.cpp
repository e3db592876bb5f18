#include "app/currentdraft.h"

#include "app/suppressioncount.h"
#include "app/windowstate.h"
#include "ui/document/draftdocument.h"
#ifdef COMPOSER_LIVE_PREVIEW
#include "ui/livepreview/liveframewindow.h"
#endif
#include "ui/models/draftwords.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/pages/templatepage.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/previewpanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QItemSelectionModel>
#include <QUndoStack>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

CurrentDraft::CurrentDraft(
    MainWindow &window, WindowState &windowState, EmbedChecks &embedChecks, EmbedSurvey &embedSurvey, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_windowState(windowState)
    , m_embedChecks(embedChecks)
    , m_embedSurvey(embedSurvey)
{
}

void CurrentDraft::makePage()
{
    m_page = new ComposePage;
    m_page->previewPanel()->setEmbedChecks(&m_embedChecks);
    m_page->previewPanel()->setEmbedSurvey(&m_embedSurvey);
#ifdef COMPOSER_LIVE_PREVIEW
    m_page->previewPanel()->setLivePageOffered(true);
    connect(m_page->previewPanel(), &PreviewPanel::livePageRequested, this,
        [this](const QUrl &url, QSize frame, const QString &title) {
            auto *window = new LiveFrameWindow(url, frame, title, hubSpotOrigins().first(), &m_window);
            window->show();
        });
#endif
    m_page->restoreLayout(m_windowState.composeLayout());
    connect(m_page, &ComposePage::columnLayoutChanged, this,
        [this](const QString &templateId, const QJsonObject &layout) { m_windowState.setColumns(templateId, layout); });
    connect(m_page, &ComposePage::mappingRequested, this, &CurrentDraft::mappingRequested);
    connect(m_page, &ComposePage::noticeShown, this, [bar = m_window.messageBar()] {
        if (bar->isVisible() && bar->tone() == MessageBar::Tone::Success && !bar->offersAction())
            bar->clear(); // what went well a while ago takes no room from the table beside it
    });
    connect(m_page, &ComposePage::filesPasted, this, &CurrentDraft::filesPasted);
    connect(m_page, &ComposePage::composeAgainRequested, this, &CurrentDraft::composeAgainRequested);
    connect(m_page, &ComposePage::linkActivated, this, &CurrentDraft::linkActivated);
}

void CurrentDraft::setSuppressionCount(SuppressionCount *suppression)
{
    m_suppression = suppression;
    connect(suppression, &SuppressionCount::changed, this, &CurrentDraft::refresh);
}

void CurrentDraft::setBeginnings(std::function<EventDraft(const QString &templateId)> beginnings)
{
    m_beginnings = std::move(beginnings);
}

void CurrentDraft::takeBeginning()
{
    if (m_document && m_beginnings)
        m_document->setBeginning(m_beginnings(m_document->eventTemplate().id));
}

void CurrentDraft::show(DraftDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    if (m_document != document)
        m_saved.clear();
    m_document = document;
    takeBeginning();
    if (!m_page)
        makePage();
    m_page->setDocument(document);
    m_page->setColumnLayout(m_windowState.columns(document->eventTemplate().id));
    m_embedSurvey.setDocument(document);
    if (m_suppression)
        m_suppression->setDocument(document);
    connect(document, &DraftDocument::issuesChanged, this, &CurrentDraft::refresh);
    connect(document, &DraftDocument::changed, this, &CurrentDraft::refresh);
    m_window.showPage(m_page);
    m_window.setCurrentItem(SidebarSection::Drafts, document->id());
    refresh();
    Q_EMIT shown();
}

void CurrentDraft::showRows(DraftDocument *document, RowCondition condition)
{
    show(document);
    m_page->showCondition(condition);
}

void CurrentDraft::showAdded(DraftDocument *document, qsizetype count)
{
    if (documentOnScreen() != document)
        show(document);
    m_page->showAllRows(); // a filter would hide what came
    const qsizetype first = document->table().rowCount() - count;
    m_page->model()->tellRow(first);
    const QModelIndex index = m_page->model()->indexOf(first, EventField::Email);
    if (index.isValid()) {
        m_page->view()->goTo(index);
        m_page->view()->scrollTo(index);
    }
    m_page->offer({ tr("%Ln events were added at the end.", nullptr, static_cast<int>(count)),
        { { tr("Undo"), [stack = QPointer(document->undoStack())] {
               if (stack)
                   stack->undo();
           } } } });
    m_page->view()->setFocus();
}

void CurrentDraft::selectRows(DraftDocument *document, const QList<RowId> &rows)
{
    showRows(document, RowCondition::All);
    QItemSelection selection;
    QModelIndex first;
    for (const RowId id : rows) {
        const qsizetype row = document->table().rowOf(id);
        m_page->model()->tellRow(row);
        const QModelIndex index = row < 0 ? QModelIndex() : m_page->model()->indexOf(row, EventField::Email);
        if (!index.isValid())
            continue;
        first = first.isValid() ? first : index;
        selection.select(index, index);
    }
    if (!first.isValid())
        return;
    m_page->view()->goTo(first);
    m_page->view()->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_page->view()->scrollTo(first);
}

void CurrentDraft::notice(const QString &sentence)
{
    if (m_page)
        m_page->notice(sentence);
}

void CurrentDraft::showIssue(const Issue &issue)
{
    if (documentOnScreen())
        m_page->showIssue(issue);
}

void CurrentDraft::clear()
{
    const bool isAnotherShown = m_document && !documentOnScreen(); // as the page of a send
    if (m_document)
        m_document->disconnect(this);
    m_document = nullptr;
    m_saved.clear();
    if (m_page)
        m_page->setDocument(nullptr);
    m_embedSurvey.setDocument(nullptr);
    if (!isAnotherShown)
        m_window.showEmptyState();
    refresh();
}

DraftDocument *CurrentDraft::document() const
{
    return m_document;
}

DraftDocument *CurrentDraft::documentOnScreen() const
{
    return m_page && m_window.currentPage() == m_page ? m_document.data() : nullptr;
}

QList<qsizetype> CurrentDraft::selectedRows() const
{
    QList<qsizetype> rows;
    if (!documentOnScreen())
        return rows;
    const QList<int> selected = m_page->view()->selectedRows();
    if (selected.size() < 2)
        return rows; // where the cursor stands
    for (const int row : selected)
        rows.append(m_page->model()->sourceRow(row));
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<qsizetype> CurrentDraft::currentRow() const
{
    const QModelIndex index = documentOnScreen() ? m_page->view()->currentIndex() : QModelIndex();
    return index.isValid() ? std::optional(m_page->model()->sourceRow(index.row())) : std::nullopt;
}

std::optional<QList<qsizetype>> CurrentDraft::shownRows() const
{
    if (!documentOnScreen() || m_page->model()->filter().isEmpty())
        return std::nullopt;
    const RowIndex &index = m_page->model()->rowIndex();
    QList<qsizetype> rows(index.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = index.source(i);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CurrentDraft::paste()
{
    if (documentOnScreen())
        m_page->paste();
}

void CurrentDraft::check()
{
    if (documentOnScreen())
        m_page->check();
}

/// A send takes the steps before it away, also those at rows that it did not have.
QString CurrentDraft::undoHint(const DraftDocument *document)
{
    if (!document)
        return {};
    if (document->isUndoHeld())
        return tr("Undo rests while rows wait in a send");
    const OutcomeCounts &outcomes = document->counts().outcomes;
    return outcomes.of(Outcome::Created) + outcomes.of(Outcome::Unknown) > 0
        ? tr("Nothing to undo: what was changed before a send stays, and each change from now on can be undone")
        : QString();
}

/// Of a draft of which nothing can be created.
QString CurrentDraft::whyNothing(const DraftCounts &counts, qint64 suppressed)
{
    if (counts.rows == 0)
        return tr("The draft is empty");
    if (suppressed > 0)
        return tr("Every event that is ready is for people who get none: see Settings");
    return counts.withErrors > 0 ? tr("Nothing can be created until an error is mended")
                                 : tr("Every event is skipped, created or unknown, or waits in a send");
}

void CurrentDraft::refresh()
{
    Q_EMIT changed();
    if (qobject_cast<TemplatePage *>(m_window.currentPage()))
        return; // the bars belong to the template on the screen
    DraftDocument *document = documentOnScreen();
    m_window.setDraftActionsEnabled(document != nullptr);
    m_window.setUndoStack(document && !document->isUndoHeld() ? document->undoStack() : nullptr);
    m_window.setUndoHint(undoHint(document));
    if (!document) { // the line at the bottom is that of the page which is shown
        m_window.setReviewCount(
            0, m_document ? tr("Open a draft: this button creates its events") : tr("Compose or import events first"));
        return;
    }
    const DraftCounts &counts = document->counts();
    const qint64 suppressed = m_suppression ? std::min(m_suppression->count(), counts.ready) : 0;
    // While the events are being checked nobody knows how many are ready.
    const bool mayBeReady = !document->isChecked() && counts.ready + counts.withErrors > 0;
    const QString reason = whyNothing(counts, suppressed);
    m_window.setReviewCount(mayBeReady ? std::nullopt : std::optional(counts.ready - suppressed), reason);
    QString sentence = countsInWords(counts, suppressed, document->isChecked());
    if (!mayBeReady && counts.withErrors > 0 && counts.ready == suppressed)
        sentence += u" · "_s + reason; // the button cannot be pressed, and its tool tip is seldom seen
    m_window.statusLine()->setCounts(sentence);
    m_window.statusLine()->setSaved(m_saved);
    m_window.statusLine()->setTimeZone(tr("Times in %1").arg(QString::fromLatin1(document->zone().id())));
}

void CurrentDraft::noteSaved(const QString &sentence)
{
    m_saved = sentence;
    if (documentOnScreen())
        m_window.statusLine()->setSaved(m_saved);
}

void CurrentDraft::saveLayout()
{
    if (m_page)
        m_windowState.setComposeLayout(m_page->saveLayout());
}

} // namespace composer

#include "moc_currentdraft.cpp"
