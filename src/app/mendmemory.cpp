#include "app/mendmemory.h"

#include "base/async.h"
#include "domain/valuetext.h"
#include "ui/pages/mendstepsdialog.h"

#include <QHash>
#include <QLocale>
#include <QUndoStack>

#include <map>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// A step with the rows of a draft in which it would act, ascending.
struct FoundStep {
    MendStep step;
    EventField field;
    QList<qsizetype> rows;
};

struct FoundSteps {
    EventTable table;
    QList<FoundStep> steps; ///< in the order they were first done
};

FoundSteps findIn(const QString &ledgerPath, const EventTable &table, const QList<Issue> &issues)
{
    FoundSteps found { table, {} };
    QHash<std::pair<int, QString>, qsizetype> at; // by field and text
    const QList<MendStep> known = loadMendSteps(ledgerPath, table.eventTemplate());
    for (const MendStep &step : known) {
        const auto field = fieldFromKey(step.field, table.eventTemplate());
        if (!field || *field == EventField::Id)
            continue;
        at.insert({ field->value(), step.from }, found.steps.size());
        found.steps.append({ step, *field, {} });
    }
    for (const Issue &issue : issues) {
        if (at.isEmpty() || table.isLocked(issue.row) || issue.field == EventField::Id)
            continue;
        const auto step = at.constFind({ issue.field.value(), table.text(issue.row, issue.field) });
        if (step == at.cend())
            continue;
        QList<qsizetype> &rows = found.steps[*step].rows;
        if (rows.isEmpty() || rows.last() != issue.row) // two issues of one cell
            rows.append(issue.row);
    }
    found.steps.removeIf([](const FoundStep &step) { return step.rows.isEmpty(); });
    return found;
}

/// Those of the steps that are chosen, as edits of columns.
QList<ColumnEdit> editsOf(const QList<FoundStep> &steps, const QList<bool> &isChosen)
{
    std::map<EventField, std::map<qsizetype, QByteArray>> texts; // by field and row
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!isChosen.value(i))
            continue;
        for (const qsizetype row : steps[i].rows)
            texts[steps[i].field][row] = steps[i].step.to.toUtf8();
    }
    QList<ColumnEdit> edits;
    for (const auto &[field, cells] : texts) {
        ColumnEdit edit { field, {}, {} };
        for (const auto &[row, text] : cells) {
            edit.rows.append(row);
            edit.texts.append({ text.constData(), size_t(text.size()) });
        }
        edits.append(edit);
    }
    return edits;
}

} // namespace

MendMemory::MendMemory(QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

void MendMemory::watch(DraftDocument &document)
{
    Watched &watched = m_watched[document.id()];
    if (watched.document == &document)
        return;
    watched = { &document, document.undoStack()->index(), document.undoStack()->index(), {} };
    connect(&document, &DraftDocument::mended, this,
        [this, draft = &document](const QList<MendedText> &texts) { note(*draft, texts); });
    connect(document.undoStack(), &QUndoStack::indexChanged, this,
        [this, draft = &document](int index) { follow(*draft, index); });
}

void MendMemory::note(DraftDocument &document, const QList<MendedText> &texts)
{
    Watched &watched = m_watched[document.id()];
    const int index = document.undoStack()->index();
    watched.noted.removeIf([&](const Noted &noted) { return noted.index > watched.before; }); // undone, and overwritten
    watched.before = index; // what is typed on in the same cell joins the step
    Noted noted { index, {} };
    const EventTemplate &of = document.eventTemplate();
    for (const MendedText &text : texts)
        noted.steps.append({ of.id, fieldKey(text.field, of), text.from, text.to, document.name(), m_clock.epochMs(),
            text.field.isToken() ? of.tokens[text.field.tokenIndex()].key : QString() });
    watched.noted.append(noted);
}

void MendMemory::follow(DraftDocument &document, int index)
{
    Watched &watched = m_watched[document.id()];
    if (document.undoStack()->count() == 0) { // emptied: what was done stays done
        watched.noted.removeIf([&](const Noted &noted) { return noted.index > watched.index; });
        for (Noted &noted : watched.noted)
            noted.index = 0;
    }
    watched.before = watched.index;
    watched.index = index;
}

void MendMemory::keep(const DraftDocument &document)
{
    const auto watched = m_watched.find(document.id());
    if (watched == m_watched.end())
        return;
    QList<MendStep> steps;
    for (const Noted &noted : std::as_const(watched->noted)) {
        if (noted.index <= watched->index)
            steps += noted.steps;
    }
    watched->noted.removeIf([&](const Noted &noted) { return noted.index <= watched->index; });
    if (const auto kept = keepMendSteps(m_ledgerPath, steps); !kept)
        Q_EMIT failed(kept.error());
}

void MendMemory::keepAll()
{
    for (const Watched &watched : std::as_const(m_watched)) {
        if (watched.document)
            keep(*watched.document);
    }
}

void MendMemory::lookAt(DraftDocument &document)
{
    if (!document.isChecked()) {
        auto *once = new QObject(&document);
        connect(&document, &DraftDocument::issuesChanged, once, [this, once, draft = &document] {
            if (!draft->isChecked())
                return;
            once->deleteLater();
            once->disconnect();
            draft->disconnect(once);
            lookAt(*draft);
        });
        return;
    }
    keepAll(); // what was mended in the draft before is a step too
    onWorker(
        &document,
        [path = m_ledgerPath, table = document.table(), issues = document.issues()] {
            qint64 cells = 0;
            for (const FoundStep &found : findIn(path, table, issues).steps)
                cells += found.rows.size();
            return cells;
        },
        [this, draft = &document](qint64 cells) {
            if (cells > 0)
                Q_EMIT offered(draft, cells);
        });
}

void MendMemory::show(DraftDocument &document, QWidget *window)
{
    onWorker(
        &document,
        [path = m_ledgerPath, table = document.table(), issues = document.issues()] {
            return findIn(path, table, issues);
        },
        [this, draft = QPointer(&document), owner = QPointer(window)](const FoundSteps &found) {
            if (!draft || !owner || found.steps.isEmpty())
                return;
            QList<MendStepLine> lines;
            const auto shown = [&](const FoundStep &one, const QString &text) {
                return displayText(text, one.field, found.table.eventTemplate(), QLocale(), draft->zone());
            };
            for (const FoundStep &one : found.steps)
                lines.append({ fieldLabel(one.field, found.table.eventTemplate()), shown(one, one.step.from),
                    shown(one, one.step.to), one.step.draft, one.rows.size() });
            auto *dialog = new MendStepsDialog(lines, owner);
            connect(dialog, &MendStepsDialog::chosen, draft, [this, draft, found](const QList<bool> &isChosen) {
                const CellsEdited edited
                    = draft->setColumns(editsOf(found.steps, isChosen), tr("Mend as before"), &found.table);
                Q_EMIT mended(draft, edited.changed);
            });
            dialog->open();
        });
}

} // namespace composer

#include "moc_mendmemory.cpp"
