#include "app/gonerefusals.h"

#include "app/draftcontroller.h"
#include "app/sendcontroller.h"
#include "base/async.h"
#include "sending/sentsince.h"
#include "storage/ledger.h"
#include "ui/document/draftdocument.h"
#include "ui/models/rownumbers.h"

#include <algorithm>
#include <utility>

namespace composer {

namespace {

constexpr int restMs = 100; // rows often come and go in several steps

} // namespace

GoneRefusals::GoneRefusals(DraftController &drafts, SendController &sends)
    : m_drafts(drafts)
    , m_sends(sends)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &GoneRefusals::readEdited);
    connect(&m_drafts, &DraftController::draftsChanged, this, &GoneRefusals::look);
    connect(&m_drafts, &DraftController::listed, this, &GoneRefusals::look);
    connect(&m_sends, &SendController::sendsListed, this, &GoneRefusals::look);
    for (const auto open : { &DraftController::opened, &DraftController::loaded })
        connect(&m_drafts, open, this, [this](DraftDocument *document) {
            if (m_refused.contains(document->id()))
                watch(document);
        });
}

void GoneRefusals::look()
{
    if (!m_drafts.areListed())
        return;
    QSet<QString> there;
    const QList<DraftInfo> drafts = m_drafts.drafts();
    for (const DraftInfo &draft : drafts)
        there.insert(draft.id);
    QHash<QString, QList<Refused>> refused;
    QHash<QString, qint64> gone;
    for (const SendSummary &summary : m_sends.listedSends()) {
        const LedgerSend &send = summary.send;
        const qint64 count = summary.counts.of(Outcome::Refused) - m_sends.settledSince(send.planId);
        if (count <= 0 || send.draftId.isEmpty()) // of a file, which may be mended and sent again
            continue;
        if (there.contains(send.draftId))
            refused[send.draftId].append({ send.planId, count });
        else
            gone.insert(send.planId, count);
    }
    const QHash<QString, QList<Refused>> before = std::exchange(m_refused, refused);
    for (const auto &[draftId, sends] : refused.asKeyValueRange()) {
        for (const Refused &send : sends) {
            if (const auto known = m_gone.constFind(send.planId); known != m_gone.cend())
                gone.insert(send.planId, std::min(*known, send.count));
            if (!before.value(draftId).contains(send))
                m_rows.remove(send.planId);
        }
    }
    const bool isOther = gone != m_gone;
    m_gone = gone;
    for (const auto &[draftId, sends] : refused.asKeyValueRange()) {
        watch(m_drafts.document(draftId));
        if (before.value(draftId) != sends)
            read(draftId);
    }
    if (isOther)
        Q_EMIT changed();
}

/// Which of the refused rows stand in the draft.
void GoneRefusals::read(const QString &draftId)
{
    const int turn = ++m_turns[draftId];
    m_drafts.withRowNumbers(draftId, this, [this, draftId, turn](const Result<RowNumbers> &numbers) {
        if (numbers && m_turns.value(draftId) == turn) // one that is not there any more, look() hears of
            lookFor(draftId, turn, *numbers);
    });
}

void GoneRefusals::lookFor(const QString &draftId, int turn, const RowNumbers &numbers)
{
    QHash<QString, QList<RowId>> known;
    QStringList unknown;
    const QList<Refused> sends = m_refused.value(draftId);
    for (const Refused &send : sends) {
        if (const auto rows = m_rows.constFind(send.planId); rows != m_rows.cend())
            known.insert(send.planId, *rows);
        else
            unknown.append(send.planId);
    }
    onWorker(
        this,
        [path = m_sends.ledgerPath(), numbers, known, unknown] {
            Looked looked { known, {} };
            if (!unknown.isEmpty()) {
                const auto ledger = Ledger::openToRead(path);
                for (const QString &planId : unknown) {
                    const auto rows = ledger ? refusedStill(**ledger, planId) : fail(ledger.error());
                    if (rows) // a damaged send says so where it is opened
                        looked.rows.insert(planId, *rows);
                }
            }
            for (const auto &[planId, rows] : looked.rows.asKeyValueRange())
                looked.gone.insert(planId, std::count_if(rows.cbegin(), rows.cend(), [&numbers](RowId row) {
                    return numbers.numberOf(row) == 0;
                }));
            return looked;
        },
        [this, draftId, turn](const Looked &looked) {
            if (m_turns.value(draftId) != turn || !m_refused.contains(draftId))
                return;
            m_rows.insert(looked.rows);
            take(draftId, looked.gone);
        });
}

void GoneRefusals::take(const QString &draftId, const QHash<QString, qint64> &gone)
{
    QHash<QString, qint64> now = m_gone;
    const QList<Refused> sends = m_refused.value(draftId);
    for (const Refused &send : sends) {
        if (const qint64 count = gone.value(send.planId); count > 0)
            now.insert(send.planId, count);
        else
            now.remove(send.planId);
    }
    if (now == m_gone)
        return;
    m_gone = now;
    Q_EMIT changed();
}

void GoneRefusals::watch(DraftDocument *document)
{
    if (!document || m_watched.value(document->id()) == document)
        return;
    m_watched.insert(document->id(), document);
    const auto note = [this, document] {
        m_edited.insert(document->id());
        m_soon.start();
    };
    connect(document, &DraftDocument::rowsInserted, this, note);
    connect(document, &DraftDocument::rowsRemoved, this, note);
    connect(document, &DraftDocument::runsInserted, this, note);
    connect(document, &DraftDocument::runsRemoved, this, note);
}

void GoneRefusals::readEdited()
{
    const QSet<QString> edited = std::exchange(m_edited, {});
    for (const QString &draftId : edited) {
        if (m_refused.contains(draftId))
            read(draftId);
    }
}

} // namespace composer

#include "moc_gonerefusals.cpp"
