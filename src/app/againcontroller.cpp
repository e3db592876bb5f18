#include "app/againcontroller.h"

#include "base/async.h"
#include "sending/corrections.h"
#include "sending/draftstates.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/againdialog.h"

#include <QSet>

#include <algorithm>

namespace composer {

AgainController::AgainController(QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

void AgainController::begin(DraftDocument &document, const QList<RowId> &rows, QWidget *window)
{
    QList<RowId> unknown;
    for (const RowId id : rows) {
        const qsizetype row = document.table().rowOf(id);
        if (row >= 0 && outcomeOf(document.table().state(row)) == Outcome::Unknown)
            unknown.append(id);
    }
    if (unknown.isEmpty())
        return Q_EMIT failed({ ErrorCode::InvalidInput,
            tr("Only unknown events can be composed again. Others can be duplicated."), {} });
    onWorker(
        this,
        [path = m_ledgerPath, id = document.id(), unknown]() -> Result<QList<RowId>> {
            const auto states = draftStates(path, { id, {}, true });
            if (!states)
                return fail(states.error());
            QSet<RowId> ofHere;
            for (const auto &[row, state] : states->rows)
                ofHere.insert(row);
            QList<RowId> elsewhere = unknown;
            elsewhere.removeIf([&](RowId row) { return ofHere.contains(row); });
            return elsewhere;
        },
        [this, draft = QPointer(&document), owner = QPointer(window)](const Result<QList<RowId>> &elsewhere) {
            if (!elsewhere)
                return Q_EMIT failed(elsewhere.error());
            if (elsewhere->isEmpty())
                return Q_EMIT failed({ ErrorCode::InvalidInput,
                    tr("This computer sent these events: ask the account about them on the page of their send."), {} });
            if (draft && owner)
                ask(*draft, *elsewhere, owner);
        });
}

void AgainController::ask(DraftDocument &document, const QList<RowId> &rows, QWidget *window)
{
    auto *dialog = new AgainDialog(rows.size(), window);
    connect(dialog, &AgainDialog::decided, this, [this, draft = QPointer(&document), rows](const QString &why) {
        if (draft)
            compose(*draft, rows, why);
    });
    dialog->open();
}

void AgainController::compose(DraftDocument &document, const QList<RowId> &rows, const QString &why)
{
    QList<qsizetype> positions;
    for (const RowId id : rows) {
        if (const qsizetype row = document.table().rowOf(id); row >= 0)
            positions.append(row);
    }
    std::ranges::sort(positions);
    QList<QByteArray> firstIds;
    for (const qsizetype row : std::as_const(positions))
        firstIds.append(document.table().eventId(row));
    const qsizetype made = document.duplicateRows(positions); // behind the last of them
    if (made == 0)
        return; // a seal hinders it, and said so
    QList<RowId> copies;
    QList<Correction> links;
    for (qsizetype i = 0; i < made; ++i) {
        const qsizetype row = positions.last() + 1 + i;
        copies.append(document.table().rowId(row));
        links.append({ document.table().eventId(row), firstIds[i], {}, m_clock.epochMs(), why });
    }
    onWorker(
        this,
        [path = m_ledgerPath, links]() -> Result<void> {
            for (const Correction &link : links) {
                if (auto kept = keepCorrection(path, link); !kept)
                    return kept;
            }
            return {};
        },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    Q_EMIT composed(&document, copies);
}

} // namespace composer

#include "moc_againcontroller.cpp"
