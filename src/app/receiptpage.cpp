#include "app/receiptpage.h"

#include "base/privatefiles.h"
#include "domain/accountfacts.h"
#include "domain/timestamp.h"
#include "sending/outcometext.h"
#include "sending/plandigest.h"
#include "sending/readback.h"
#include "sending/receipt.h"
#include "sending/receiptextras.h"
#include "sending/sendremarks.h"
#include "sending/sentsince.h"
#include "ui/models/sendtexts.h"
#include "ui/models/spokentime.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <optional>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptPage)
};

constexpr qsizetype mostListed = 2'000; // of events that were not created; more are counted

Error receiptNotWritten(const QString &path, const QString &detail)
{
    return { ErrorCode::FileError,
        ReceiptText::tr("%1 could not be written. Choose another folder, or free some space.")
            .arg(QDir::toNativeSeparators(path)),
        detail };
}

constexpr qint64 eventsBetweenProgress = 10'000;

/// Tells now and then how many events are written; true when the person does not want the file any more.
bool isCancelled(const WritingProgress &progress, qint64 written)
{
    return progress && written % eventsBetweenProgress == 0 && !progress(written);
}

Error cancelled()
{
    return { ErrorCode::Cancelled, ReceiptText::tr("The receipt was not written."), {} };
}

struct Receipt {
    LedgerSend send;
    SendRemark remark;
    ReadBack first;
    SendHistory history;
    QHash<qint32, SentSince> since; ///< by position
    QByteArray digest;
    QList<EventLink> links;
};

Result<Receipt> readReceipt(const SendInLedger &of, const WritingProgress &progress)
{
    auto ledger = Ledger::openToRead(of.ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    Receipt receipt;
    const auto send = (*ledger)->send(of.planId);
    const auto rows = (*ledger)->rows(of.planId);
    if (isCancelled(progress, 0))
        return fail(cancelled());
    const auto story = (*ledger)->story(of.planId);
    if (isCancelled(progress, 0))
        return fail(cancelled());
    receipt.remark = loadRemark(of.ledgerPath, of.planId);
    const auto digest = receipt.remark.planSha256.isEmpty() ? planDigest(**ledger, of.planId)
                                                            : Result<QByteArray>(receipt.remark.planSha256);
    if (!send || !rows || !story || !digest)
        return fail(!send ? send.error() : !rows ? rows.error() : !story ? story.error() : digest.error());
    receipt.send = *send;
    receipt.first = loadReadBack(of.ledgerPath, of.planId);
    receipt.history = SendHistory(*rows, story->batchIndex, story->entries);
    receipt.digest = *digest;
    if (const auto since = sentSince(**ledger, of.planId)) // else another send cannot be read: this one is told
        receipt.since = *since;
    receipt.links = eventLinks(of.ledgerPath, of.planId);
    if (isCancelled(progress, 0))
        return fail(cancelled());
    return receipt;
}

/// Which events correct others, a line each.
QString linksText(const QList<EventLink> &links, const QLocale &locale)
{
    constexpr qsizetype named = 20;
    QStringList lines;
    for (const EventLink &link : links.first(std::min(named, links.size()))) {
        const QString event = QString::fromUtf8(link.event);
        const QString other = QString::fromUtf8(link.other);
        switch (link.kind) {
        case EventLink::Kind::Corrects:
            lines.append(ReceiptText::tr("%1 corrects %2").arg(event, other));
            break;
        case EventLink::Kind::CorrectedBy:
            lines.append(ReceiptText::tr("%1 was corrected by %2").arg(event, other));
            break;
        case EventLink::Kind::AgainFor:
            lines.append(ReceiptText::tr("%1 was composed again for %2: %3").arg(event, other, link.why));
            break;
        }
    }
    if (links.size() > named)
        lines.append(
            ReceiptText::tr("and %1 more; the receipt as JSON names all").arg(locale.toString(links.size() - named)));
    return lines.join(u'\n');
}

QString momentText(qint64 ms, const QTimeZone &zone, const QLocale &locale)
{
    return u"%1, %2"_s.arg(spokenInstant(ms, zone, locale), QString::fromLatin1(zone.id()));
}

/// A send that waits for somebody's word leaves over some minutes or days.
QString leftText(const SendHistory &history, const QTimeZone &zone, const QLocale &locale)
{
    if (history.firstLeftMs() == 0)
        return ReceiptText::tr("Nothing has left yet");
    const QString first = spokenInstant(history.firstLeftMs(), zone, locale);
    const QString last = spokenInstant(history.lastLeftMs(), zone, locale);
    return first == last
        ? momentText(history.firstLeftMs(), zone, locale)
        : ReceiptText::tr("%1 to %2, %3", "two moments and a zone").arg(first, last, QString::fromLatin1(zone.id()));
}

qsizetype createdSince(const Receipt &receipt)
{
    return std::count_if(receipt.since.cbegin(), receipt.since.cend(),
        [](const SentSince &since) { return since.state == RowState::Created; });
}

/// What stands over the events, in words: who, when, to which account, with which note.
QList<std::pair<QString, QString>> headOf(const Receipt &receipt, const QTimeZone &zone, const QLocale &locale)
{
    const LedgerSend &send = receipt.send;
    const SendRemark &remark = receipt.remark;
    QStringList account { send.portalName, remark.accountNumber,
        remark.accountNumber.isEmpty() ? QString()
                                       : accountNatureWord(accountNature(remark.accountType, QUrl(send.baseUrl))) };
    account.removeAll(QString());
    const bool isNobodyKnown = remark.signedInAs.isEmpty() && !send.isPractice;
    const QString signedIn
        = isNobodyKnown ? ReceiptText::tr("with a token; the person is not known") : remark.signedInAs;
    QList<std::pair<QString, QString>> head { { ReceiptText::tr("Draft"), send.draftName },
        { ReceiptText::tr("Account"), account.join(u" · "_s) }, { ReceiptText::tr("Address"), send.baseUrl },
        { ReceiptText::tr("Signed in"), signedIn },
        { ReceiptText::tr("Template"), u"%1 (%2)"_s.arg(send.templateName, send.templateId) },
        { ReceiptText::tr("Planned"), momentText(send.createdAtMs, zone, locale) },
        { ReceiptText::tr("Sent"), leftText(receipt.history, zone, locale) },
        { ReceiptText::tr("Events"), countIdentity(receipt.history.replay().counts(), locale) },
        { ReceiptText::tr("Rows"), remark.rows } };
    if (const qint64 suppressed = remark.suppressed + receipt.history.suppressed(); suppressed > 0)
        head.append({ ReceiptText::tr("Left out for the list of those who get none"), locale.toString(suppressed) });
    if (const auto created = createdSince(receipt); created > 0)
        head.append({ ReceiptText::tr("Created since by later sends"), locale.toString(created) });
    head.append({ ReceiptText::tr("Note"), remark.note });
    if (remark.seal) {
        head.append({ ReceiptText::tr("Sealed"), momentText(remark.seal->atMs, zone, locale) });
        head.append({ ReceiptText::tr("Note of the seal"), remark.seal->note });
        head.append({ ReceiptText::tr("SHA-256 of the seal"),
            u"%1 (%2)"_s.arg(QString::fromLatin1(remark.seal->digest),
                ReceiptText::tr("guards against accidents, not against forgery")) });
    }
    if (receipt.first.stage == ReadBack::Stage::Read)
        head.append({ ReceiptText::tr("The first event, read back"),
            ReceiptText::tr("%1: %2 of %3 fields are equal")
                .arg(spokenInstant(receipt.first.atMs, zone, locale),
                    locale.toString(receipt.first.fields.size() - receipt.first.differing()),
                    locale.toString(receipt.first.fields.size())) });
    head.append({ ReceiptText::tr("Corrections"), linksText(receipt.links, locale) });
    head.append({ ReceiptText::tr("Plan"), send.planId });
    head.append({ ReceiptText::tr("SHA-256 of the plan"), QString::fromLatin1(receipt.digest) });
    head.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return head;
}

QString headHtml(const QList<std::pair<QString, QString>> &head)
{
    QString html;
    for (const auto &[name, value] : head)
        html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return html;
}

/// Nothing: cancelled.
std::optional<QString> listOf(
    const Receipt &receipt, const QTimeZone &zone, const QLocale &locale, const WritingProgress &progress)
{
    QString html;
    qsizetype listed = 0;
    qsizetype more = 0;
    const SendHistory &history = receipt.history;
    for (qsizetype position = 0; position < history.rows().size(); ++position) {
        if (isCancelled(progress, position))
            return {};
        const RowState state = history.replay().state(position);
        if (state == RowState::Created)
            continue;
        if (listed == mostListed) {
            ++more;
            continue;
        }
        ++listed;
        const LedgerRow row = history.rows().at(position);
        QString reason
            = shortReason(history.outcome(position), QString::fromUtf8(row.eventId), row.identity).toHtmlEscaped();
        if (const auto since = receipt.since.constFind(qint32(position));
            since != receipt.since.cend() && since->before == state)
            reason += u"<br><b>%1</b>"_s.arg(
                meaningSince(*since, spokenInstant(since->createdAtMs, zone, locale)).toHtmlEscaped());
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
            row.identity.toHtmlEscaped(), outcomeWord(outcomeOf(state)).toHtmlEscaped(), reason);
    }
    if (listed == 0)
        return QString();
    // The head stands again on each page.
    QString head;
    for (const QString &name : { ReceiptText::tr("For"), ReceiptText::tr("Outcome"), ReceiptText::tr("Why") })
        head += u"<td><b>%1</b></td>"_s.arg(name.toHtmlEscaped());
    QString text = u"<h3>%1</h3><table cellpadding='4' width='100%'><thead><tr>%2</tr></thead>%3</table>"_s.arg(
        ReceiptText::tr("Events that this send did not create").toHtmlEscaped(), head, html);
    if (more > 0)
        text += u"<p>%1</p>"_s.arg(
            ReceiptText::tr("%Ln more are in the receipt as JSON or as a table.", nullptr, int(more)).toHtmlEscaped());
    return text;
}

QByteArray quotedCell(const QString &text)
{
    QString value = text;
    if (!value.isEmpty() && u"=+-@\t\r"_s.contains(value.front()))
        value.prepend(u'\''); // a spreadsheet must not take it for a formula
    return '"' + value.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

Result<QString> receiptPageHtml(const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress)
{
    const auto receipt = readReceipt(send, progress);
    if (!receipt)
        return fail(receipt.error());
    const auto list = listOf(*receipt, zone, QLocale(), progress);
    if (!list)
        return fail(cancelled());
    return u"<h1>%1</h1><table cellpadding='4' width='100%'>%2</table>%3<p>%4</p>"_s.arg(
        ReceiptText::tr("Receipt of a send").toHtmlEscaped(), headHtml(headOf(*receipt, zone, QLocale())), *list,
        (receipt->remark.isForgotten
                ? ReceiptText::tr(
                    "Created events cannot be changed or deleted. What was sent, word for word, is not kept "
                    "any more, as was chosen in the settings.")
                : ReceiptText::tr(
                    "Created events cannot be changed or deleted. The record on the computer that sent them "
                    "has every event, word for word."))
            .toHtmlEscaped());
}

Result<void> saveReceiptPage(
    const QString &path, const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress)
{
    qint64 listed = 0;
    const WritingProgress counted = [&](qint64 written) {
        listed = written;
        return !progress || progress(written);
    };
    const auto html = receiptPageHtml(send, zone, counted);
    if (!html)
        return fail(html.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(receiptNotWritten(path, file.errorString()));
    QTextDocument document;
    document.setDefaultStyleSheet(u"td { vertical-align: top; } h1 { font-size: 18pt; }"_s);
    document.setHtml(*html);
    {
        QPdfWriter writer(&file);
        writer.setTitle(ReceiptText::tr("Receipt of a send"));
        writer.setCreator(u"Timeline Composer"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // the document has its own, of two centimetres
        document.print(&writer);
    }
    if (!counted(listed)) // drawing it takes a while too
        return fail(cancelled());
    if (!commitFile(file))
        return fail(receiptNotWritten(path, file.errorString()));
    return {};
}

Result<void> saveReceiptTable(
    const QString &path, const SendInLedger &send, const QTimeZone &zone, const WritingProgress &progress)
{
    const auto receipt = readReceipt(send, progress);
    if (!receipt)
        return fail(receipt.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(receiptNotWritten(path, file.errorString()));
    file.write("\xEF\xBB\xBF");
    for (const auto &[name, value] : headOf(*receipt, zone, QLocale()))
        file.write(quotedCell(name) + ',' + quotedCell(value) + "\r\n");
    file.write("\r\n\"event\",\"for\",\"outcome\",\"reason\",\"correlationId\",\"createdAt\",\"since\","
               "\"sincePlannedAt\"\r\n");
    const SendHistory &history = receipt->history;
    for (qsizetype position = 0; position < history.rows().size(); ++position) {
        if (isCancelled(progress, position))
            return fail(cancelled());
        const LedgerRow row = history.rows().at(position);
        const RowOutcome outcome = history.outcome(position);
        const auto since = receipt->since.constFind(qint32(position));
        const bool isSince = since != receipt->since.cend() && since->before == outcome.state;
        QByteArray text;
        for (const QString &value : { QString::fromUtf8(row.eventId), row.identity,
                 outcomeKey(outcomeOf(outcome.state)), outcome.reason, outcome.correlationId, outcome.event.createdAt,
                 isSince ? outcomeKey(outcomeOf(since->state)) : QString(),
                 isSince ? QString::fromLatin1(formatInstant(since->createdAtMs)) : QString() })
            text += (text.isEmpty() ? "" : ",") + quotedCell(value);
        text += "\r\n";
        if (file.write(text) != text.size())
            return fail(receiptNotWritten(path, file.errorString()));
    }
    if (!commitFile(file))
        return fail(receiptNotWritten(path, file.errorString()));
    return {};
}

} // namespace composer
