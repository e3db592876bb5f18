#include "sending/corrections.h"

#include "base/privatefiles.h"
#include "domain/timestamp.h"
#include "sending/eventsearch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionsText {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

QString pathOf(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() + u"/remarks/corrections.jsonl"_s;
}

} // namespace

Result<void> keepCorrection(const QString &ledgerPath, const Correction &correction)
{
    const QString path = pathOf(ledgerPath);
    QJsonObject object { { u"event"_s, QString::fromUtf8(correction.eventId) },
        { u"corrects"_s, QString::fromUtf8(correction.firstId) }, { u"plan"_s, correction.firstPlan },
        { u"at"_s, QString::fromLatin1(formatInstant(correction.atMs)) } };
    if (!correction.why.isEmpty())
        object.insert("why"_L1, correction.why);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const bool hasFolder = makePrivateFolder(QFileInfo(path).path());
    makePrivateFile(path);
    QFile file(path);
    if (!hasFolder || !file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return fail(ErrorCode::FileError,
            CorrectionsText::tr("The link to the event that is corrected cannot be written. Free some space and "
                                "compose the correction again."),
            file.errorString());
    return {};
}

QList<Correction> loadCorrections(const QString &ledgerPath)
{
    QList<Correction> corrections;
    QFile file(pathOf(ledgerPath));
    if (!file.open(QIODevice::ReadOnly))
        return corrections;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const Correction correction { object["event"_L1].toString().toUtf8(), object["corrects"_L1].toString().toUtf8(),
            object["plan"_L1].toString(), parseInstant(object["at"_L1].toString().toStdString()).value_or(0),
            object["why"_L1].toString() };
        if (!correction.eventId.isEmpty() && !correction.firstId.isEmpty())
            corrections.append(correction);
    }
    return corrections;
}

void noteCreated(const QString &ledgerPath, QList<Correction> &corrections)
{
    QList<QByteArray> ids;
    for (const Correction &correction : std::as_const(corrections))
        ids.append(correction.eventId);
    const auto created = sendsThatCreated(ledgerPath, ids);
    for (Correction &correction : corrections)
        correction.isCreated = created && created->contains(correction.eventId);
}

QList<Correction> correctionsOf(const QString &ledgerPath, const QByteArray &firstId)
{
    QList<Correction> corrections = loadCorrections(ledgerPath);
    corrections.removeIf([&](const Correction &other) { return other.firstId != firstId || !other.why.isEmpty(); });
    noteCreated(ledgerPath, corrections);
    std::ranges::reverse(corrections);
    return corrections;
}

namespace {

/// Answers for the ledger, of one account.
class CorrectedEvents
{
public:
    CorrectedEvents(Ledger &ledger, const Connection &connection)
        : m_ledger(ledger)
        , m_account(identityOf(connection))
    {
    }
    [[nodiscard]] Result<bool> isOfAccount(const LedgerSend &send)
    {
        const auto account = m_ledger.accountOf(send);
        return account ? Result<bool>(sameAccount(m_account, *account, false) != SameAccount::No)
                       : Result<bool>(fail(account.error()));
    }
    [[nodiscard]] Result<bool> isOfAccount(const QList<LedgerSend> &sends)
    {
        for (const LedgerSend &send : sends) {
            const auto isOfIt = isOfAccount(send);
            if (!isOfIt || *isOfIt)
                return isOfIt;
        }
        return false;
    }
    /// The name of the account that has what this plan sent, if it is another one; empty too for a send that is gone.
    [[nodiscard]] Result<QString> otherAccount(const QString &planId)
    {
        if (const auto known = m_others.constFind(planId); known != m_others.cend())
            return *known;
        QString name;
        const auto send = planId.isEmpty() ? Result<LedgerSend>(fail(ErrorCode::NotFound, {})) : m_ledger.send(planId);
        if (send) {
            const auto isOfIt = isOfAccount(*send);
            if (!isOfIt)
                return fail(isOfIt.error());
            name = *isOfIt ? QString() : send->portalName;
        } else if (send.error().code != ErrorCode::NotFound) {
            return fail(send.error());
        }
        m_others.insert(planId, name);
        return name;
    }

private:
    Ledger &m_ledger;
    AccountIdentity m_account;
    QHash<QString, QString> m_others; // by plan
};

} // namespace

Result<QList<CorrectingRow>> correctingRows(
    const QString &ledgerPath, const EventTable &table, const Connection &connection)
{
    QList<CorrectingRow> rows;
    const QList<Correction> corrections = loadCorrections(ledgerPath);
    if (corrections.isEmpty())
        return rows;
    QHash<QByteArray, Correction> byEvent;
    QHash<QByteArray, QList<Correction>> ofFirst;
    for (const Correction &correction : corrections) {
        byEvent.insert(correction.eventId, correction);
        if (correction.why.isEmpty())
            ofFirst[correction.firstId].prepend(correction);
    }
    QList<QByteArray> others;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const auto link = byEvent.constFind(table.eventId(row));
        if (link == byEvent.cend())
            continue;
        rows.append({ row, *link });
        for (const Correction &other : ofFirst.value(link->firstId)) {
            if (link->why.isEmpty() && other.eventId != link->eventId)
                others.append(other.eventId);
        }
    }
    if (rows.isEmpty())
        return rows;
    const auto created = sendsThatCreated(ledgerPath, others);
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!created || !ledger)
        return fail(!created ? created.error() : ledger.error());
    CorrectedEvents corrected(**ledger, connection);
    for (CorrectingRow &row : rows) {
        if (!row.link.why.isEmpty())
            continue;
        for (const Correction &other : ofFirst.value(row.link.firstId)) {
            const auto isThere = other.eventId == row.link.eventId
                ? Result<bool>(false)
                : corrected.isOfAccount(created->value(other.eventId));
            if (!isThere)
                return fail(isThere.error());
            if (*isThere)
                row.earlier.append(other);
        }
        const auto otherAccount = corrected.otherAccount(row.link.firstPlan);
        if (!otherAccount)
            return fail(otherAccount.error());
        row.otherAccount = *otherAccount;
    }
    return rows;
}

QStringList correctionDoubts(const QList<CorrectingRow> &rows, const QTimeZone &zone)
{
    const QLocale locale;
    QStringList doubts;
    QHash<QByteArray, qsizetype> firstRow; // by the event that is corrected
    for (const CorrectingRow &row : rows) {
        if (!row.link.why.isEmpty())
            continue;
        const QString number = locale.toString(row.row + 1);
        const QString event = QString::fromUtf8(row.link.firstId);
        if (!row.otherAccount.isEmpty())
            doubts.append(CorrectionsText::tr("Row %1 corrects an event of another account, %2: %3")
                              .arg(number, row.otherAccount, event));
        if (!row.earlier.isEmpty())
            doubts.append(
                CorrectionsText::tr("Row %1 corrects %2, which was corrected already: that correction, composed on "
                                    "%3, stays beside it")
                    .arg(number, event,
                        locale.toString(QDateTime::fromMSecsSinceEpoch(row.earlier.first().atMs, zone).date(),
                            QLocale::ShortFormat)));
        if (const auto before = firstRow.constFind(row.link.firstId); before != firstRow.cend())
            doubts.append(CorrectionsText::tr("Rows %1 and %2 correct the same event: %3")
                              .arg(locale.toString(*before + 1), number, event));
        else
            firstRow.insert(row.link.firstId, row.row);
    }
    return doubts;
}

} // namespace composer
