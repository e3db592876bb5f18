#include "app/templateediting.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/notifications.h"
#include "app/templatecontroller.h"
#include "app/templatefromfile.h"
#include "app/templategiveaway.h"
#include "base/async.h"
#include "base/listtext.h"
#include "domain/templateids.h"
#include "importing/csvimport.h"
#include "templates/templateproposal.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QUndoStack>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfterMs = 600;

} // namespace

TemplateEditing::TemplateEditing(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_giveAway(new TemplateGiveAway(parts.window, parts.notifications, this))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &TemplateEditing::flush);
    connect(&m_parts.drafts, &DraftController::draftsChanged, this, &TemplateEditing::refreshUses);
    connect(&m_parts.templates, &TemplateController::changed, this, &TemplateEditing::follow);
}

TemplateEditing::~TemplateEditing() = default;

void TemplateEditing::makePage()
{
    if (m_page)
        return;
    m_page = new TemplatePage;
    connect(m_page, &TemplatePage::composeRequested, this, [this] {
        flush();
        Q_EMIT composeRequested(m_document->eventTemplate().id);
    });
    connect(m_page, &TemplatePage::left, this, [this] {
        flush();
        m_parts.window.setUndoStack(nullptr); // the page that comes brings its own
    });
    connect(m_page, &TemplatePage::fetchRequested, this, [this] { Q_EMIT fetchRequested(m_document); });
    connect(m_page, &TemplatePage::importRequested, this, &TemplateEditing::goOn);
    connect(m_page, &TemplatePage::tokensFromFileRequested, this, &TemplateEditing::chooseTokensFile);
    connect(
        m_page, &TemplatePage::giveAwayRequested, this, [this](GiveAway how) { m_giveAway->give(*m_document, how); });
    connect(m_page, &TemplatePage::linkActivated, this, &TemplateEditing::linkActivated);
    connect(m_page, &TemplatePage::draftUpdateRequested, this, [this](const QString &draftId) {
        flush();
        Q_EMIT draftUpdateRequested(draftId, m_savedId);
    });
}

void TemplateEditing::open(const QString &templateId)
{
    if (m_document && m_savedId == templateId) {
        m_parts.window.showPage(m_page);
        return showBars();
    }
    const TemplateRecord *record = m_parts.templates.record(templateId);
    if (!record)
        return m_parts.notifications.report({ ErrorCode::NotFound, tr("The template is not there any more."), {} });
    show(*record);
}

void TemplateEditing::show(const TemplateRecord &record)
{
    flush();
    makePage();
    auto *document = new TemplateDocument(record, this, m_parts.clock);
    TemplateDocument *before = std::exchange(m_document, document);
    m_savedId = record.eventTemplate.id;
    m_saved = record;
    m_waitingImport.clear();
    m_hasOwnSamples = false;
    m_sampleDraft.clear();
    m_columns = {};
    m_page->setWaitingImport({});
    m_page->setZone(m_parts.drafts.zone());
    m_page->setSamples(EventTable(), {});
    m_page->setDocument(document);
    delete before;
    tellTakenIds();
    connect(document, &TemplateDocument::changed, this, &TemplateEditing::noteChange);
    refreshUses();
    findSamples();
    m_parts.window.showPage(m_page);
    showBars();
}

void TemplateEditing::showBars()
{
    MainWindow &window = m_parts.window;
    window.setUndoStack(m_document->undoStack());
    window.setDraftActionsEnabled(false);
    window.setReviewCount(0, tr("A template is on the screen: open a draft to send its events"));
    window.setCurrentItem(SidebarSection::Templates, m_savedId);
    window.statusLine()->setCounts(tr("%Ln tokens", nullptr, int(m_document->eventTemplate().tokens.size())));
    window.statusLine()->setTimeZone(tr("Times in %1").arg(QString::fromLatin1(m_parts.drafts.zone().id())));
}

TemplateDocument *TemplateEditing::documentOnScreen() const
{
    return m_page && m_parts.window.currentPage() == m_page ? m_document : nullptr;
}

/// The name, with a number where another template has it: two of one name cannot be told apart in a list.
QString TemplateEditing::freeName(const QString &wanted) const
{
    const QList<EventTemplate> &all = m_parts.templates.all();
    const auto isTaken = [&](const QString &name) {
        return std::any_of(all.cbegin(), all.cend(), [&](const EventTemplate &other) { return other.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1 %2"_s.arg(wanted, QString::number(i));
    return name;
}

void TemplateEditing::createNew()
{
    EventTemplate made;
    made.id = newTemplateId();
    made.name = freeName(tr("New template"));
    made.objectType = u"contacts"_s;
    const TemplateRecord record = TemplateRecord::newHere(made);
    if (const auto saved = m_parts.templates.save(record); !saved)
        return m_parts.notifications.report(saved.error());
    show(record);
}

void TemplateEditing::createFromFile(const QString &path, bool continueImport)
{
    onWorker(
        this, [path, zone = m_parts.drafts.zone()] { return proposeFromFile(path, std::nullopt, zone); },
        [this, path, continueImport](const Result<TemplateFromFile> &proposed) {
            if (!proposed)
                return m_parts.notifications.report(proposed.error());
            showProposal(*proposed, path, continueImport);
        });
}

void TemplateEditing::showProposal(const TemplateFromFile &proposed, const QString &path, bool continueImport)
{
    TemplateRecord record = TemplateRecord::newHere(proposed.proposal.eventTemplate);
    record.eventTemplate.name = freeName(record.eventTemplate.name);
    record.origin = proposed.name;
    if (const auto saved = m_parts.templates.save(record); !saved)
        return m_parts.notifications.report(saved.error());
    show(record);
    sayLeftOut(proposed);
    m_hasOwnSamples = proposed.samples.rowCount() > 0;
    if (m_hasOwnSamples)
        m_page->setSamples(proposed.samples, proposed.name);
    m_columns = { proposed.columns, record.eventTemplate, proposed.proposal.columns }; // its tokens have keys
    if (continueImport) {
        m_waitingImport = path;
        m_page->setWaitingImport(proposed.name);
    }
}

void TemplateEditing::sayLeftOut(const TemplateFromFile &proposed)
{
    const QStringList &leftOut = proposed.proposal.leftOut;
    if (leftOut.isEmpty())
        return;
    constexpr qsizetype named = 5;
    m_parts.notifications.say(MessageBar::Tone::Warning,
        tr("%Ln columns of %1 became no token, because HubSpot takes 500: %2.", nullptr, int(leftOut.size()))
            .arg(proposed.name, joinedList(leftOut, named)));
}

void TemplateEditing::goOn()
{
    flush();
    const QString path = std::exchange(m_waitingImport, {});
    m_page->setWaitingImport({});
    Q_EMIT importRequested(
        path, m_savedId, headerFingerprint(m_columns.headers()), m_columns.mappingFor(m_document->record()));
}

void TemplateEditing::chooseTokensFile()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Tokens of the columns of a file"));
    dialog->setObjectName(u"tokensFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateEditing::takeTokensFrom);
    dialog->open();
}

void TemplateEditing::takeTokensFrom(const QString &path)
{
    onWorker(
        this,
        [path, existing = m_document->eventTemplate(), zone = m_parts.drafts.zone()] {
            return proposeFromFile(path, existing, zone);
        },
        [this, document = QPointer(m_document), revision = m_document->eventTemplate()](
            const Result<TemplateFromFile> &proposed) {
            if (!proposed)
                return m_parts.notifications.report(proposed.error());
            if (!document || document != m_document || document->eventTemplate() != revision)
                return; // another template, or typed meanwhile
            EventTemplate made = proposed->proposal.eventTemplate;
            if (revision.tokens.isEmpty() && revision.headerTemplate.isEmpty() && revision.detailTemplate.isEmpty())
                proposeTexts(made, proposed->proposal.optional);
            m_parts.notifications.say(MessageBar::Tone::Information,
                tr("%Ln tokens were added from %1.", nullptr, int(proposed->proposal.added)).arg(proposed->name));
            sayLeftOut(*proposed);
            document->setEventTemplate(made, tr("Tokens from %1").arg(proposed->name));
            m_hasOwnSamples = proposed->samples.rowCount() > 0;
            if (m_hasOwnSamples)
                m_page->setSamples(proposed->samples, proposed->name);
        });
}

void TemplateEditing::duplicate(const QString &templateId)
{
    flush();
    const TemplateRecord *found = m_parts.templates.record(templateId);
    if (!found)
        return;
    EventTemplate copy = found->eventTemplate;
    copy.id = newTemplateId();
    copy.name = freeName(tr("Copy of %1").arg(copy.name));
    const TemplateRecord record = TemplateRecord::newHere(copy);
    if (const auto saved = m_parts.templates.save(record); !saved)
        return m_parts.notifications.report(saved.error());
    show(record);
}

void TemplateEditing::noteChange()
{
    m_isUnsaved = true;
    m_saveSoon.start();
    m_parts.window.statusLine()->setSaved(tr("Not saved yet"));
    m_parts.window.statusLine()->setCounts(tr("%Ln tokens", nullptr, int(m_document->eventTemplate().tokens.size())));
}

void TemplateEditing::flush()
{
    m_saveSoon.stop();
    if (!m_isUnsaved)
        return;
    m_isUnsaved = false;
    if (!m_parts.templates.record(m_savedId))
        return; // deleted meanwhile: its Undo brings it back as it was
    const QString formerId = std::exchange(m_savedId, m_document->eventTemplate().id);
    const TemplateRecord former = std::exchange(m_saved, m_document->record());
    if (const auto saved = m_parts.templates.save(m_document->record(), formerId); !saved) {
        m_savedId = formerId;
        m_saved = former;
        m_isUnsaved = true; // tried again at the next change, and at every way out
        return m_parts.notifications.report(saved.error());
    }
    if (documentOnScreen())
        m_parts.window.statusLine()->setSaved(
            tr("Saved %1").arg(QLocale().toString(utcNow(m_parts.clock).toLocalTime().time(), u"HH:mm"_s)));
    refreshUses();
}

/// A file or HubSpot brought the template on the page anew: one step of its history, which can be undone.
void TemplateEditing::follow()
{
    if (!m_document)
        return;
    tellTakenIds();
    const TemplateRecord *kept = m_parts.templates.record(m_savedId);
    if (!kept || *kept == m_saved)
        return;
    m_saved = *kept;
    // What stays of the template here includes what is not saved yet.
    const TemplateRecord next = m_isUnsaved ? replacedBy(m_document->record(), *kept) : *kept;
    m_document->setRecord(next, tr("Another version of the template"));
    if (m_document->record() == *kept) { // it is saved already
        m_isUnsaved = false;
        m_saveSoon.stop();
    }
    refreshUses(); // which drafts are behind is another matter now
}

void TemplateEditing::tellTakenIds()
{
    QHash<QString, QString> names;
    for (const EventTemplate &other : m_parts.templates.all()) {
        if (other.id != m_savedId)
            names.insert(other.id, other.name);
    }
    m_page->setTakenIds(names);
}

void TemplateEditing::refreshUses()
{
    if (!m_page || !m_document)
        return;
    QList<TemplateUse> uses;
    const TemplateRecord &record = m_document->record();
    for (const DraftInfo &info : m_parts.drafts.drafts()) {
        if (info.templateId != record.eventTemplate.id && !record.formerIds.contains(info.templateId))
            continue;
        uses.append({ info.id, info.name, info.rowCount, isBehind(info) });
    }
    m_page->setUses(uses);
    if (!m_hasOwnSamples)
        findSamples();
}

/// Of a draft that is not open it is known once its template was read.
bool TemplateEditing::isBehind(const DraftInfo &draft)
{
    const TemplateRecord &record = m_document->record();
    const auto differs = [&](const EventTemplate &before) {
        return composer::isBehind(before, record.history(), usableTemplate(record.eventTemplate));
    };
    if (const DraftDocument *open = m_parts.drafts.document(draft.id)) {
        m_draftTemplates.remove(draft.id);
        return differs(open->eventTemplate());
    }
    DraftTemplate &known = m_draftTemplates[draft.id];
    if (known.changedAtMs == draft.changedAtMs)
        return known.eventTemplate && differs(*known.eventTemplate);
    known = { draft.changedAtMs, {} };
    m_parts.drafts.withTemplateOf(
        draft.id, this, [this, id = draft.id, changedAtMs = draft.changedAtMs](const Result<EventTemplate> &found) {
            const auto asked = m_draftTemplates.find(id);
            if (!found || asked == m_draftTemplates.end() || asked->changedAtMs != changedAtMs)
                return;
            asked->eventTemplate = *found;
            refreshUses();
        });
    return false;
}

/// Rows of an open draft that follows the template; the one on the screen before wins.
void TemplateEditing::findSamples()
{
    const TemplateRecord &record = m_document->record();
    const auto fits = [&](const DraftDocument *draft) {
        return draft && draft->table().rowCount() > 0
            && (draft->eventTemplate().id == record.eventTemplate.id
                || record.formerIds.contains(draft->eventTemplate().id));
    };
    const DraftDocument *draft = m_parts.currentDraft.document();
    if (!fits(draft)) {
        draft = nullptr;
        for (const DraftInfo &info : m_parts.drafts.drafts()) {
            if (!draft && fits(m_parts.drafts.document(info.id)))
                draft = m_parts.drafts.document(info.id);
        }
    }
    if (draft) {
        m_sampleDraft.clear();
        return m_page->setSamples(draft->table(), draft->name());
    }
    for (const DraftInfo &info : m_parts.drafts.drafts()) {
        const bool follows = info.templateId == record.eventTemplate.id || record.formerIds.contains(info.templateId);
        if (follows && info.rowCount > 0 && info.rowCount <= mostSampleRows)
            return readSamples(info.id, info.name);
    }
}

/// Rows of a draft that is not open, from the disk; once for a template on the page.
void TemplateEditing::readSamples(const QString &draftId, const QString &draftName)
{
    if (m_sampleDraft == draftId)
        return;
    m_sampleDraft = draftId;
    m_parts.drafts.withTable(draftId, m_document, [this, draftId, draftName](const Result<EventTable> &table) {
        if (table && m_sampleDraft == draftId && !m_hasOwnSamples)
            m_page->setSamples(*table, draftName);
    });
}

} // namespace composer

#include "moc_templateediting.cpp"
