#include "app/requestviewer.h"

#include "base/async.h"
#include "base/redaction.h"
#include "hubspot/requesttext.h"
#include "sending/sendsession.h"
#include "storage/ledger.h"
#include "storage/ledgerretention.h"
#include "ui/dialogs/requestdialog.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

ShownRequest shown(const QByteArray &body, const QByteArray &event, const QUrl &baseUrl, const ApiProfile &profile)
{
    ShownRequest request;
    request.event = withoutSecrets(indentedJson(event));
    request.whole = withoutSecrets(indentedJson(body));
    request.curl = withoutSecrets(curlCommand(createBatchRequest(baseUrl, profile, body)));
    return request;
}

void open(const ShownRequest &request, QWidget *window)
{
    auto *dialog = new RequestDialog(request, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What became of a row, line by line, and the account's own words.
QString answerOf(const SendSession &session, qint64 position)
{
    QStringList lines;
    for (const HistoryLine &line : session.history(position))
        lines.append(u"%1  %2"_s.arg(line.at.toString(Qt::ISODateWithMs), line.text));
    const RowOutcome outcome = session.outcome(position);
    for (const QString &words : { outcome.serverMessage, outcome.correlationId }) {
        if (!words.isEmpty())
            lines.append(words);
    }
    return redact(lines.join(u'\n'));
}

} // namespace

RequestViewer::RequestViewer(QString ledgerPath, QObject *parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
{
}

void RequestViewer::showPlanned(
    const BatchPlan &plan, const Connection &connection, std::optional<qsizetype> row, QWidget *window)
{
    const auto profile = apiProfile(connection.profile);
    if (plan.batches.isEmpty() || !profile)
        return;
    qsizetype number = 0;
    while (row && number < plan.batches.size() && !plan.batches.at(number).rows.contains(*row))
        ++number;
    if (number == plan.batches.size())
        number = 0;
    const QList<qsizetype> rows = plan.batches.at(number).rows;
    const qsizetype index = std::max<qsizetype>(0, row ? rows.indexOf(*row) : 0);
    onWorker(
        this,
        [plan, profile = *profile, url = connection.baseUrl, rows, index] {
            const BatchBody body = batchBody(plan.events, rows, plan.plannedAt, profile);
            return shown(body.bytes, body.event(index), url, profile);
        },
        [owner = QPointer(window), requests = plan.batches.size(), number, events = rows.size(),
            name = rows.at(index) + 1](ShownRequest request) {
            if (!owner)
                return;
            request.title = tr("Request %L2 of %L1: %Ln events", nullptr, int(events)).arg(requests).arg(number + 1);
            request.eventName = tr("Row %1").arg(QLocale().toString(name));
            request.explanation = tr("This is what will leave, word for word; nothing has left yet. Whoever runs the "
                                     "command creates these events.");
            open(request, owner);
        });
}

void RequestViewer::showSent(const SendSession &session, qint64 position, QWidget *window)
{
    const RowOutcome outcome = session.outcome(position);
    if (outcome.batch == 0)
        return Q_EMIT failed({ ErrorCode::NotFound, tr("This event is in no request yet."), {} });
    struct Read {
        ShownRequest request;
        qsizetype events = 0;
    };
    onWorker(
        this,
        [path = m_ledgerPath, planId = session.planId(), number = outcome.batch, position]() -> Result<Read> {
            auto ledger = Ledger::openToRead(path);
            if (!ledger)
                return fail(ledger.error());
            const auto send = (*ledger)->send(planId);
            const auto batch = (*ledger)->batch(planId, number);
            if (!send || !batch)
                return fail(!send ? send.error() : batch.error());
            const auto profile = apiProfile(send->profile);
            const qsizetype index = batch->positions.indexOf(qint32(position));
            if (!profile || index < 0)
                return fail(ErrorCode::NotFound, tr("This event is in no request yet."), {});
            if (isForgotten(batch->event(index)))
                return fail(ErrorCode::NotFound, tr("What was sent is not kept any more. Ids and outcomes are."), {});
            return Read { shown(batch->body, batch->event(index), QUrl(send->baseUrl), *profile),
                batch->positions.size() };
        },
        [this, owner = QPointer(window), number = outcome.batch, hasLeft = outcome.attempts > 0,
            answer = answerOf(session, position),
            name = session.rows().at(position).identity](const Result<Read> &read) {
            if (!owner)
                return;
            if (!read)
                return Q_EMIT failed(read.error());
            ShownRequest request = read->request;
            request.title = tr("Request %L1: %Ln events", nullptr, int(read->events)).arg(number);
            request.explanation = hasLeft
                ? tr("This is what left, word for word, from the record on this computer. Whoever runs the command "
                     "asks for the same events again, under the same ids.")
                : tr("This is what will leave, word for word; nothing has left yet. Whoever runs the command creates "
                     "these events.");
            request.answer = answer;
            request.eventName = name;
            open(request, owner);
        });
}

} // namespace composer

#include "moc_requestviewer.cpp"
